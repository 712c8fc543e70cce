import type { Opposite, Saying, Side } from '../../answer/opposites/findOpposites.ts';
import { oppositesIn } from '../../answer/opposites/findOpposites.ts';
import { inlineText } from '../markdown/inlineText.ts';
import type { Wording } from '../wording/wording.ts';
import { wordingOfDate } from './wordingOfDate.ts';

/** Words of one quote: what is said and of what. */
const WORDS_MAX = 60;

interface LinesOptions {
  readonly wording: Wording;
  /** Quotes that a line names at the most. */
  readonly named: number;
  /** The quotes that are shown: no others are named. */
  readonly shown: readonly { readonly id: string }[];
}

/** That quotes say one thing and its opposite, in the words of each: a line a verb, which decides nothing. */
export function oppositeLines(
  opposites: readonly Opposite[],
  { wording, named, shown }: LinesOptions,
): string[] {
  return oppositesIn(opposites, shown).map(({ sayings }) => {
    const said = bothSides(sayings, named).map(({ words, published }) =>
      wording.figureSaid(wording.quoted(inlineText(words, WORDS_MAX)), [
        wordingOfDate(published, wording),
      ]),
    );
    return wording.saidBoth(said);
  });
}

/** The first ones, but one of each side at least, in their order. */
function bothSides(sayings: readonly Saying[], most: number): Saying[] {
  const firstOf = (side: Side) => sayings.find((saying) => saying.side === side);
  const sides = [firstOf('stated'), firstOf('denied') ?? firstOf('contrary')];
  const others = sayings.filter((saying) => !sides.includes(saying));
  const shown = [...sides.filter((saying) => saying !== undefined), ...others].slice(
    0,
    Math.max(sides.length, most),
  );
  return sayings.filter((saying) => shown.includes(saying));
}
