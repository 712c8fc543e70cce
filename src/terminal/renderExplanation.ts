import type { Contribution, Explanation } from '../answer/explainAnswer.ts';
import { printable } from './printable.ts';
import type { Style } from './style.ts';
import { wrapQuote } from './wrapQuote.ts';

/** Features shown for each candidate; the others hardly moved it. */
const SHOWN = 12;

/**
 * An explanation as an editor reads it in a terminal. Ends in a line feed.
 *
 * @param explanation the terms of a question, and each candidate with the features times their weights.
 * @param style how it stands out, and the width to wrap at.
 * @returns the text, the twelve features that moved each candidate most first.
 */
export function renderExplanation(explanation: Explanation, style: Style): string {
  const terms = explanation.terms.map(({ word, term, information, sentences, synonyms }) =>
    [
      `  ${printable(word).padEnd(16)} ${printable(term).padEnd(16)}`,
      `${information.toFixed(1).padStart(5)} nats`,
      `${sentences.toLocaleString('en-US').padStart(9)} sentences`,
      synonyms.length > 0 ? `  or ${synonyms.join(', ')}` : '',
    ].join(''),
  );
  const candidates = explanation.candidates.map(({ quote, contributions }, i) =>
    [
      style.heading(`${i + 1}. score ${quote.score.toFixed(2)}  [${printable(quote.articleId)}]`),
      wrapQuote(quote, style),
      ...contributions.slice(0, SHOWN).map(renderContribution),
    ].join('\n'),
  );
  return `${[
    [style.heading(`Asks: ${explanation.type}`), ...terms].join('\n'),
    ...candidates,
    [
      style.heading(`Confidence ${explanation.confidence.toFixed(2)}`),
      ...explanation.confidenceContributions.slice(0, SHOWN).map(renderContribution),
    ].join('\n'),
  ].join('\n\n')}\n`;
}

function renderContribution({ feature, value, points }: Contribution): string {
  const signed = `${points < 0 ? '' : '+'}${points.toFixed(2)}`;
  return `  ${signed.padStart(7)}  ${feature} = ${value.toFixed(2)}`;
}
