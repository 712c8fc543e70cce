import type { Quantity } from '../../text/quantities/quantity.ts';
import { isCounted } from './isCounted.ts';
import { isElsewhere } from './isElsewhere.ts';
import type { Sentence } from './sentence.ts';
import type { Topic } from './topic.ts';
import { whoseFigure } from './whoseFigure.ts';

/**
 * Whether a quantity of a sentence is a figure of the topic, by the rules of this folder: it is, it is not (it counts
 * another thing, is elsewhere or somebody else's), or the sentence does not say whose it is.
 */
export function judgeFigure(
  quantity: Quantity,
  sentence: Sentence,
  topic: Topic,
): 'asked' | 'other' | 'unclear' {
  const thing = isCounted(quantity, sentence, topic);
  if (thing === null || isElsewhere(quantity, sentence, topic)) return 'other';
  return whoseFigure({ quantity, sentence, thing }, topic);
}
