const SPACE_BEFORE = /\s/;

/** A letter of a script without capitals, as Chinese or Arabic: such scripts may part sentences without a space. */
const CASELESS_LETTER = /^[^\p{L}\p{N}\s]*\p{Lo}/u;

const REACH = 8;

/** What no space parts is one token, `example.com/?q=coup`, until `breakGluedSentences` finds two sentences in it. */
export function joinInsideTokens(text: string, starts: readonly number[]): readonly number[] {
  return starts.filter(
    (at) =>
      SPACE_BEFORE.test(text.charAt(at - 1)) || CASELESS_LETTER.test(text.slice(at, at + REACH)),
  );
}
