import type { Dataset } from './dataset.ts';
import type { Engine } from './engines/engine.ts';
import { measure, percentile, type Quality, type Response } from './measures.ts';

export interface QualityResult extends Quality {
  readonly dataset: string;
  readonly engine: string;
  readonly buildMs: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
}

/** Asks an engine all questions of a set. */
export async function measureQuality(engine: Engine, dataset: Dataset): Promise<QualityResult> {
  const buildStarted = performance.now();
  const ask = await engine.build(dataset.articles);
  const buildMs = performance.now() - buildStarted;
  const responses: Response[] = [];
  const times: number[] = [];
  for (const question of dataset.questions) {
    const started = performance.now();
    const answer = await ask(question.text, question);
    times.push(performance.now() - started);
    responses.push({ question, ...answer });
  }
  return {
    ...{ dataset: dataset.name, engine: engine.name, buildMs },
    ...measure(responses),
    p50Ms: percentile(times, 0.5),
    p99Ms: percentile(times, 0.99),
  };
}
