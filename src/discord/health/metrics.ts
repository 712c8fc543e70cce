import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';

/** `too_late`: Discord does not wait for an answer any more, and nothing was searched. `not_asked`: there was nothing to answer, as for a date with a slip in it, and nothing was searched. */
export type Outcome =
  | 'answered'
  | 'unsure'
  | 'no_evidence'
  | 'too_vague'
  | 'not_asked'
  | 'failed'
  | 'limited'
  | 'too_late';

interface Answered {
  readonly kind: 'command' | 'context_menu' | 'component' | 'autocomplete' | 'message';
  readonly outcome: Outcome;
  /** From the event's arrival to the accepted reply. */
  readonly seconds: number;
}

/** What an answer reports to: `metrics.answered({ kind: 'command', outcome: 'too_vague', seconds })`. */
export interface Metrics {
  answered(answer: Answered): void;
  /** Something that must not happen did: an answer that could not be sent, an event that broke. */
  failed(where: 'handler' | 'dispatch' | 'client' | 'connection' | 'process'): void;
}

/** The bot's metrics, with the registry that they are read from. */
export interface BotMetrics extends Metrics {
  readonly registry: Registry;
  reconnected(): void;
  /** Discord has refused a request, as there were too many. */
  rateLimited(): void;
  /** How much the bot answers from. */
  indexed(corpus: { readonly articles: number; readonly sentences: number }): void;
  /** Sets what is read off at the time of asking. */
  observe(now: {
    isReady: boolean;
    latencyMs: number | null;
    guilds: number;
    stallMs: number;
  }): void;
}

interface MetricsOptions {
  /** Memory, processor time, event loop and garbage collection too: once in a process. */
  readonly withProcess?: boolean | undefined;
}

/**
 * From a tenth of what a direct answer takes to Discord's 3 s
 * (https://discord.com/developers/docs/interactions/receiving-and-responding).
 */
const SECONDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2, 3];

/** Names and units as https://prometheus.io/docs/practices/naming/ has them. */
export function createMetrics({ withProcess = false }: MetricsOptions = {}): BotMetrics {
  const registry = new Registry();
  const registers = [registry];
  if (withProcess) collectDefaultMetrics({ register: registry });
  const answers = new Counter({
    name: 'verbatim_answers_total',
    help: 'Answers given, by what was asked and what came of it',
    labelNames: ['kind', 'outcome'],
    registers,
  });
  const seconds = new Histogram({
    name: 'verbatim_answer_seconds',
    help: 'Time from the arrival of a question to the accepted reply',
    labelNames: ['kind'],
    buckets: SECONDS,
    registers,
  });
  const failures = new Counter({
    name: 'verbatim_failures_total',
    help: 'Failures, by where they came up; each has a line in the log',
    labelNames: ['where'],
    registers,
  });
  const reconnects = new Counter({
    name: 'verbatim_gateway_reconnects_total',
    help: 'Connections to Discord that were lost',
    registers,
  });
  const rateLimits = new Counter({
    name: 'verbatim_rate_limited_total',
    help: 'Requests that Discord refused for there being too many (429)',
    registers,
  });
  const connected = new Gauge({
    name: 'verbatim_gateway_connected',
    help: 'Connections to Discord that are up: 1, or as many as there are shards',
    registers,
  });
  const latency = new Gauge({
    name: 'verbatim_gateway_latency_seconds',
    help: 'Time that Discord took to answer the last heartbeat',
    registers,
    aggregator: 'max',
  });
  const stall = new Gauge({
    name: 'verbatim_longest_stall_seconds',
    help: 'The longest time of the last minute in which the process did one thing, and nothing else',
    registers,
    aggregator: 'max',
  });
  const servers = new Gauge({ name: 'verbatim_guilds', help: 'Servers the bot is on', registers });
  const size = new Gauge({
    name: 'verbatim_corpus_size',
    help: 'What the bot answers from',
    labelNames: ['unit'],
    registers,
    aggregator: 'first',
  });
  return {
    registry,
    answered(answer) {
      answers.inc({ kind: answer.kind, outcome: answer.outcome });
      seconds.observe({ kind: answer.kind }, answer.seconds);
    },
    failed: (where) => failures.inc({ where }),
    reconnected: () => reconnects.inc(),
    rateLimited: () => rateLimits.inc(),
    indexed({ articles, sentences }) {
      size.set({ unit: 'articles' }, articles);
      size.set({ unit: 'sentences' }, sentences);
    },
    observe({ isReady, latencyMs, guilds, stallMs }) {
      stall.set(stallMs / 1_000);
      connected.set(isReady ? 1 : 0);
      if (latencyMs !== null) latency.set(latencyMs / 1_000);
      servers.set(guilds);
    },
  };
}
