import type { Figure, Statement } from '../compare/statement.ts';

/**
 * What to ask the corpus about a claim: the claim itself, and for each of its figures the question that the figure
 * answers, without the figure. Else a claim of "2,000 US troops" would find whatever there are 2,000 of.
 */
export function claimQuestions({ text, figures }: Statement): string[] {
  return [text, ...figures.map(questionFor)];
}

function questionFor({ text, quantity: { kind, noun, start, end } }: Figure): string {
  const scene = `${text.slice(0, start)}${text.slice(end)}`.replace(/\s+/g, ' ').trim();
  const thing = noun === null ? '' : ` ${text.slice(noun.start, noun.end)}`;
  return `${scene.replace(/[.!?]$/, '')}. ${kind === 'count' ? 'How many' : 'How much'}${thing}?`;
}
