import { describe, expect, it } from 'vitest';
import { createMetrics } from '../../../src/discord/health/metrics.ts';

describe('createMetrics()', () => {
  it('counts answers by kind and outcome, and how long they took', async () => {
    const metrics = createMetrics();
    metrics.answered({ kind: 'command', outcome: 'answered', seconds: 0.02 });
    metrics.answered({ kind: 'command', outcome: 'answered', seconds: 2.5 });
    metrics.answered({ kind: 'message', outcome: 'too_vague', seconds: 0.02 });
    const text = await metrics.registry.metrics();
    expect(text).toContain('verbatim_answers_total{kind="command",outcome="answered"} 2');
    expect(text).toContain('verbatim_answers_total{kind="message",outcome="too_vague"} 1');
    expect(text).toContain('verbatim_answer_seconds_bucket{le="0.025",kind="command"} 1');
    expect(text).toContain('verbatim_answer_seconds_bucket{le="3",kind="command"} 2');
  });

  it('counts failures and lost connections, and tells the size of the corpus', async () => {
    const metrics = createMetrics();
    metrics.failed('handler');
    metrics.reconnected();
    metrics.indexed({ articles: 2, sentences: 34 });
    const text = await metrics.registry.metrics();
    expect(text).toContain('verbatim_failures_total{where="handler"} 1');
    expect(text).toContain('verbatim_gateway_reconnects_total 1');
    expect(text).toContain('verbatim_corpus_size{unit="articles"} 2');
    expect(text).toContain('verbatim_corpus_size{unit="sentences"} 34');
  });

  it('keeps to itself: a second one in the process starts at nothing', async () => {
    createMetrics().failed('handler');
    expect(await createMetrics().registry.metrics()).not.toContain('where="handler"');
  });

  it('tells of the process where it is asked to', async () => {
    const { registry } = createMetrics({ withProcess: true });
    expect(await registry.metrics()).toContain('process_resident_memory_bytes');
  });
});
