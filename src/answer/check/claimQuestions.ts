import { findDates } from '../../text/dates/findDates.ts';
import type { Span } from '../../text/span.ts';
import type { Figure, Statement } from '../compare/statement.ts';

/**
 * What to ask the corpus about a claim: the claim itself, and the questions that its figures answer, or its date where
 * it has no figure, without them. Else a claim of "2,000 US troops" would find whatever there are 2,000 of.
 */
export function claimQuestions({ text, figures }: Statement): string[] {
  if (figures.length > 0) return [text, ...figures.map(askForFigure)];
  const [date] = findDates(text, { published: null });
  return date === undefined ? [text] : [text, `${without(text, date.span)}. When?`];
}

function askForFigure({ text, quantity }: Figure): string {
  const { kind, noun } = quantity;
  const thing = noun === null ? '' : ` ${text.slice(noun.start, noun.end)}`;
  return `${without(text, quantity)}. ${kind === 'count' ? 'How many' : 'How much'}${thing}?`;
}

function without(text: string, { start, end }: Span): string {
  const rest = `${text.slice(0, start)}${text.slice(end)}`;
  return rest
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[.!?]$/, '');
}
