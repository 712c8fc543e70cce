/** A word of more characters is not cut into pieces but passes for unknown, as where the pieces come from. */
const LONGEST_WORD = 100;

const UNKNOWN = '[UNK]';
/** Marks a piece that goes on within a word. */
const WITHIN = '##';

/** What BERT takes for punctuation: all of ASCII but letters, digits and spaces, and Unicode's punctuation. */
const PUNCTUATION = /[!-/:-@[-`{-~\p{P}]/u;
/** Words, and punctuation one by one; ideographs stand alone. */
const WORDS = /[!-/:-@[-`{-~\p{P}]|\p{Script=Han}|(?:(?![!-/:-@[-`{-~\p{P}]|\p{Script=Han})\S)+/gu;
const CONTROL = /[\0\uFFFD]|(?![\t\n\r])[\p{Cc}\p{Cf}\p{Co}\p{Cn}]/gu;
const ACCENTS = /\p{Mn}/gu;

/**
 * Cuts texts into the word pieces that the reader knows: without case and accents, each word into the
 * longest pieces from its start (WordPiece, as BERT does it: Devlin et al. 2019).
 */
export class WordPieces {
  readonly #ids: ReadonlyMap<string, number>;
  readonly #unknown: number;
  /** The ids of "[CLS]" and "[SEP]", which stand before and after the texts. */
  readonly start: number;
  readonly end: number;

  /**
   * @param vocabulary a piece a line; its place, from 0, is its id.
   * @throws Error where "[UNK]", "[CLS]" or "[SEP]" is missing.
   */
  constructor(vocabulary: string) {
    const pieces = vocabulary.split('\n').filter((piece) => piece !== '');
    this.#ids = new Map(pieces.map((piece, id) => [piece, id]));
    this.#unknown = this.#special(UNKNOWN);
    this.start = this.#special('[CLS]');
    this.end = this.#special('[SEP]');
  }

  /** How many pieces there are. */
  get size(): number {
    return this.#ids.size;
  }

  /** The ids of the first pieces of any text, so many at the most. */
  cut(text: string, most: number): number[] {
    const ids: number[] = [];
    const plain = text.replace(CONTROL, '').toLowerCase().normalize('NFD').replace(ACCENTS, '');
    for (const [word] of plain.matchAll(WORDS)) {
      if (ids.length >= most) break;
      ids.push(...this.#piecesOf(word));
    }
    return ids.slice(0, most);
  }

  #piecesOf(word: string): number[] {
    if (PUNCTUATION.test(word)) return [this.#ids.get(word) ?? this.#unknown];
    const characters = Array.from(word);
    if (characters.length > LONGEST_WORD) return [this.#unknown];
    const ids: number[] = [];
    let from = 0;
    while (from < characters.length) {
      let to = characters.length;
      let id: number | undefined;
      for (; to > from && id === undefined; to--) {
        id = this.#ids.get((from > 0 ? WITHIN : '') + characters.slice(from, to).join(''));
      }
      if (id === undefined) return [this.#unknown];
      ids.push(id);
      from = to + 1;
    }
    return ids;
  }

  #special(piece: string): number {
    const id = this.#ids.get(piece);
    if (id === undefined) throw new Error(`Cannot use the word pieces: ${piece} is missing`);
    return id;
  }
}
