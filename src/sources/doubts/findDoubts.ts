import type { Doubt } from '../draft.ts';
import { languageName, languageOf } from './languageOf.ts';
import { findMarkup } from './markup.ts';
import { findMisdecoded } from './mojibake.ts';

/** What is doubted about any article, wherever it comes from. */
export interface DoubtableArticle {
  readonly title: string;
  /** ISO 8601, as precise as its source; null where it is undated. */
  readonly published: string | null;
  /** A BCP 47 tag; null where it is not declared. */
  readonly language: string | null;
  readonly body: string;
}

/** Fewer words are a teaser, as a rule. */
const WORDS_MIN = 40;
/** Characters shown on either side of a place in question. */
const CONTEXT = 15;

/**
 * Finds what a text itself gives to doubt: markup, wrong decoding, a date in the future, another
 * language than English or than declared, few words.
 *
 * @param today EDTF date; a date of tomorrow is let pass, for somewhere it is tomorrow already.
 */
export function findDoubts(article: DoubtableArticle, today: string): Doubt[] {
  const { title, published, language, body } = article;
  const doubts: Doubt[] = [];
  for (const text of [title, body]) {
    const found = findMarkup(text);
    const kinds = [...new Set(found.map(({ kind }) => kind))];
    for (const kind of kinds) {
      const places = found.filter((one) => one.kind === kind);
      doubts.push({
        kind: 'markup',
        message: `${NAMES[kind]} left in the ${text === title ? 'title' : 'text'}: ${shown(text, places)}`,
      });
    }
    const misdecoded = findMisdecoded(text);
    if (misdecoded.length > 0) {
      doubts.push({
        kind: 'mojibake',
        message: `decoded in the wrong encoding, it seems: ${shown(text, misdecoded)}`,
      });
    }
  }
  if (published !== null && published.slice(0, 10) > dayAfter(today).slice(0, published.length)) {
    doubts.push({ kind: 'future', message: `published ${published}, which is in the future` });
  }
  doubts.push(...doubtLanguage(body, language));
  const words = body.split(/\s+/).length;
  if (words < WORDS_MIN)
    doubts.push({
      kind: 'short',
      message: `only ${words} ${words === 1 ? 'word' : 'words'} of text`,
    });
  return doubts;
}

function doubtLanguage(body: string, declared: string | null): Doubt[] {
  const found = languageOf(body);
  const declaredRoot = declared?.split('-', 1)[0]?.toLowerCase() ?? null;
  if (found !== null && declaredRoot !== null && found !== declaredRoot) {
    return [
      {
        kind: 'language',
        message: `declared as ${languageName(declaredRoot)}, but reads as ${languageName(found)}`,
      },
    ];
  }
  const root = declaredRoot ?? found;
  if (root === null || root === 'en') return [];
  return [{ kind: 'language', message: `in ${languageName(root)}; questions are read as English` }];
}

const NAMES = {
  entities: 'HTML entities are',
  tags: 'HTML tags are',
  Markdown: 'Markdown is',
  templates: 'markup of a template is',
};

interface Place {
  readonly start: number;
  readonly end: number;
}

/** The first place with what stands around it, and how many more there are. */
function shown(text: string, places: readonly Place[]): string {
  const [first] = places;
  if (!first) return '';
  const from = text.slice(0, first.start).search(new RegExp(`\\S{0,${CONTEXT}}$`));
  const after = new RegExp(`^\\S{0,${CONTEXT}}`).exec(text.slice(first.end))?.[0] ?? '';
  const more = places.length > 1 ? `, and ${places.length - 1} more` : '';
  return `“${text.slice(from, first.end)}${after}”${more}`;
}

function dayAfter(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + 1);
  return date.toISOString().slice(0, 10);
}
