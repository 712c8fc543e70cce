import { context } from './features/context.ts';
import { coverage } from './features/coverage.ts';
import type { FeatureGroup } from './features/featureGroup.ts';
import { form } from './features/form.ts';
import { kind } from './features/kind.ts';
import { meaning } from './features/meaning.ts';
import { names } from './features/names.ts';
import { order } from './features/order.ts';
import { time } from './features/time.ts';
import type { Match } from './matchCandidate.ts';

/** All that a candidate is judged by. A new feature is a line in one of these, and a training run. */
export const FEATURE_GROUPS: Readonly<Record<string, FeatureGroup>> = {
  coverage,
  context,
  meaning,
  order,
  names,
  kind,
  form,
  time,
};

const GROUPS = Object.values(FEATURE_GROUPS);

/** The features' names, in the order of `measureFeatures`. */
export const FEATURES: readonly string[] = GROUPS.flatMap(({ features }) => Object.keys(features));

/** The sign that each weight has to have, in the same order; 0 for either. */
export const SIGNS: readonly number[] = GROUPS.flatMap(({ features }) =>
  Object.values(features).map(({ sign }) => sign),
);

/** A candidate's value for every feature. */
export function measureFeatures(match: Match): Float64Array {
  const values = new Float64Array(FEATURES.length);
  let at = 0;
  for (const { measure } of GROUPS) for (const value of measure(match)) values[at++] = value;
  return values;
}
