import { readWord } from './readWord.ts';
import type { Token } from './splitTokens.ts';

/** Written right after a number: "3.5bn". */
const MAGNITUDES: ReadonlyMap<string, string> = new Map([
  ['mn', 'million'],
  ['bn', 'billion'],
  ['tn', 'trillion'],
]);

/** Of money only; "10m" without a currency may be metres. */
const MONEY_MAGNITUDES: ReadonlyMap<string, string> = new Map([
  ['k', 'thousand'],
  ['m', 'million'],
  ['b', 'billion'],
]);

const CURRENCY = /[$€£¥]/;

/** Reads "$3.5bn" and "£10m" as "$3.5 billion" and "£10 million". */
export function spellMagnitudes(tokens: readonly Token[], text: string): Token[] {
  return tokens.map((token, i) => {
    const before = tokens[i - 1];
    if (before?.word.kind !== 'number' || before.end !== token.start) {
      return token;
    }
    const letters = token.word.normal;
    const isMoney = CURRENCY.test(text[before.start - 1] ?? '');
    const word = MAGNITUDES.get(letters) ?? (isMoney ? MONEY_MAGNITUDES.get(letters) : undefined);
    return word === undefined ? token : { ...token, word: readWord(word) };
  });
}
