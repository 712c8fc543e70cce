import type { EventDate } from '../text/dates/eventDate.ts';
import type { Quantity } from '../text/quantities/quantity.ts';
import type { Span } from '../text/span.ts';
import type { QuotedFigure } from './figures/figuresIn.ts';
import type { Opposite } from './opposites/findOpposites.ts';

/**
 * What a question comes to:
 * - `answered`: `quotes` answer it, as far as the confidence says;
 * - `unsure`: `closest` may answer it, or may not: whoever reads them decides;
 * - `no_evidence`: no sentence comes close;
 * - `too_vague`: the question holds no word to look for.
 */
type AnswerStatus = 'answered' | 'unsure' | 'no_evidence' | 'too_vague';

/** A place in an article, and what is known of the article. */
export interface Source extends Span {
  readonly articleId: string;
  /** EDTF date of publication (`2023-08-02`, `2023-08`, `2023`); null where the article carries none. */
  readonly published: string | null;
  readonly title: string;
  readonly publisher: string | null;
  readonly url: string | null;
  /** Where the article's text came from, for those without a publisher or a URL. */
  readonly origin: string | null;
  /** The same date with a time of day (`2023-08-02T14:30Z`); absent where the article carries none. */
  readonly publishedAt?: string;
  /** An http or https address of a copy in an archive; absent where the article has none. */
  readonly archived?: string;
  /** The id of the article that corrects this one; absent where none does. */
  readonly correctedBy?: string;
}

/** The sentence before a quote, word for word, at its own place in the same article. */
export interface SentenceBefore extends Span {
  /** `receiptOf` it. */
  readonly id: string;
  readonly text: string;
}

/** A sentence of an article, word for word: `article.body.slice(start, end) === text`. */
export interface Quote extends Source {
  /** `receiptOf` this quote. */
  readonly id: string;
  readonly text: string;
  /** Rank score, higher is better; comparable within one answer only. */
  readonly score: number;
  /** Stretches of `text` that match the question or hold what it asks for: ordered, disjoint. */
  readonly highlights: readonly Span[];
  /** The times that the sentence speaks of, resolved where its words and its date allow it. */
  readonly dates: readonly EventDate[];
  /** How many, how much, how long: what the sentence counts and measures. */
  readonly quantities: readonly Quantity[];
  /** What it cannot be understood without, and is shown with; null where it stands by itself. */
  readonly before: SentenceBefore | null;
  /** What of its article is to be seen with it. */
  readonly alongside: readonly Alongside[];
  /** Where else these words stand, but for small changes, as of agency reports in several papers. */
  readonly alsoIn: readonly Source[];
}

/** A sentence of the same article, word for word, that is to be seen with a quote. */
export interface Alongside extends Span {
  /** It names the speaker of a speech within which the quote stands; or the article corrects itself with it. */
  readonly why: 'speaker' | 'correction';
  readonly text: string;
}

/** What a question for somebody's figure does not find, and whose figures there are instead. */
export interface Gap {
  /** In the words of the question: "German troops". */
  readonly missing: string;
  /** In the words of the sources: "US", "French". */
  readonly figuresFor: readonly string[];
}

/** A word whose spelling was mended. */
export interface ReadAs {
  /** As asked. */
  readonly word: string;
  readonly as: string;
}

/** What was looked for. */
export interface Terms {
  /** The question's words that the corpus knows, as asked. */
  readonly matched: readonly string[];
  /** The question's words that the corpus does not know, as asked. */
  readonly missing: readonly string[];
  /** The words that were read as others, in order. */
  readonly readAs: readonly ReadAs[];
}

/** Where was looked. */
export interface Searched {
  readonly articles: number;
  readonly sentences: number;
  /** Earliest and latest date of publication (EDTF); null where no article carries one. */
  readonly from: string | null;
  readonly to: string | null;
}

/** Dates of publication (EDTF), both included; null where open, one at the most. */
export interface Period {
  readonly from: string | null;
  readonly to: string | null;
}

/** How recent the evidence is. */
export interface Newest {
  /** EDTF. */
  readonly published: string;
  /** Whole years from then to the day on which, or as of which, it is asked; null where that is open. */
  readonly years: number | null;
}

/** The answer to one question: quotes, and facts about the corpus; never a sentence about the world. */
export interface Answer {
  readonly question: string;
  readonly status: AnswerStatus;
  /** Probability, 0 to 1, that the first quote answers the question. */
  readonly confidence: number;
  /** Best first; empty unless `answered`. */
  readonly quotes: readonly Quote[];
  /** The sentences that come closest, best first; empty unless `unsure`. */
  readonly closest: readonly Quote[];
  /** The quotes stand in the order of their dates, the newest first, as the question asks for the latest. */
  readonly newestFirst: boolean;
  /** EDTF date as of which it was answered, by the question's words or as it was asked; null where that is open. */
  readonly asOf: string | null;
  /** The latest publication among these quotes; null where none is dated, or not answered. */
  readonly newest: Newest | null;
  /** Null where answered, or where it is no figure of somebody's that is missing. */
  readonly gap: Gap | null;
  /**
   * Where a number is asked for, what the quotes give: of each the figure that matches, in the order of their dates, the
   * undated last.
   */
  readonly figures: readonly QuotedFigure[];
  /** What quotes say of what was asked about, and its opposite: a plan, and that there is none. */
  readonly opposites: readonly Opposite[];
  readonly terms: Terms;
  /** The time of publication that was asked for, where no dated article is of it; null where one is. */
  readonly noneDated: Period | null;
  readonly corpus: Searched;
}

/** What an answer shows of the articles: its quotes or, where it is unsure, the closest sentences; best first. */
export function shownQuotes({
  quotes,
  closest,
}: Pick<Answer, 'quotes' | 'closest'>): readonly Quote[] {
  return quotes.length > 0 ? quotes : closest;
}
