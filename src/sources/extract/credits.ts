import { findDate } from './readDate.ts';

/** What the lines between a title and a text say: who wrote it, when, for whom. */
export interface Credits {
  readonly published: { readonly value: string; readonly detail: string } | null;
  readonly author: string | null;
  readonly publisher: string | null;
}

export const NO_CREDITS: Credits = { published: null, author: null, publisher: null };

/** A credit line has few words; a longer one is a sentence that happens to lack its full stop. */
const WORDS_MAX = 20;
/** Words beside a date that leave it a credit line. */
const WORDS_BESIDE_DATE = 12;

/** A word or two before a date are a place, as a rule: “Perem, 9 October 2006”. */
const PUBLISHER_WORDS_MIN = 3;

const LABEL =
  /^(?:first\s+)?(?:published|posted|issued|submitted|released|written|date|dated|filed)(?:\s+(?:on|at|date))?\s*[:-]?\s*/i;
const CHANGED = /\b(?:updated|modified|edited|corrected|last changed|printed|accessed|saved)\b/i;
const BY = /^(?:(?:words|story|text|written|submitted|posted|published)\s+)?by[:\s]\s*(.+)$/i;
const OF =
  /^(?:(?:a\s+)?(?:statement|press release|report|news release|communiqu[eé])\s+(?:of|by|from)\s+)?(?:the\s+)?(.+)$/i;
/** Where an agency puts place, date and its own name: `TOUM, Feb. 12, 2021 (Sahel Wire) --`. */
const DATELINE =
  /^(?<place>\p{Lu}[\p{Lu}\p{M}.'’ -]+)(?:,\s*(?<where>[^(]{0,60}?))?\s*(?:\((?<agency>\p{Lu}[^)]{1,40})\)\s*)?(?:--|[-–—])\s/u;

/**
 * Takes the lines between a title and its text off the beginning of a text, and reads them.
 *
 * An agency's dateline is read too, but stays: it is part of its sentence.
 *
 * @param title lines that repeat it are taken off as well.
 */
export function splitCredits(
  paragraphs: readonly string[],
  title: string | null,
): { credits: Credits; rest: readonly string[] } {
  let credits = NO_CREDITS;
  let first = 0;
  for (; first < paragraphs.length; first++) {
    const paragraph = paragraphs[first] ?? '';
    const lines = paragraph
      .split('\n')
      .map((line) =>
        title !== null && folded(line) === folded(title) ? NO_CREDITS : readCreditLine(line),
      );
    if (!lines.every((line) => line !== null)) break;
    credits = lines.reduce(join, credits);
  }
  const rest = paragraphs.slice(first);
  return { credits: join(credits, readDateline(rest[0] ?? '')), rest };
}

/** What a credit line says; null for a line of the text itself. */
export function readCreditLine(line: string): Credits | null {
  const words = line.trim().split(/\s+/).length;
  if (line.includes('\n') || words > WORDS_MAX || /[.!?…]["”’')]*$/.test(withoutStop(line)))
    return null;
  const date = findDate(line);
  const isLabelled = LABEL.test(line) || CHANGED.test(line);
  const by = BY.test(line);
  const besideDate = date ? words - line.slice(date.start, date.end).split(/\s+/).length : 0;
  if (!(date && besideDate <= WORDS_BESIDE_DATE) && !by && !(isLabelled && words <= 6)) return null;
  // “By Tuesday the water had gone” has the words of a sentence, not of names.
  if (by && !date && !/^\S+\s(?:by\s)?(?:(?:[Oo]ur|[Tt]he|[Ss]taff)\s|\p{Lu})/u.test(line))
    return null;
  if (by && !date && /\s(?:was|were|is|are|had|has|have|will)\s/.test(line)) return null;

  const published =
    date && !CHANGED.test(line.slice(0, date.start))
      ? { value: date.value, detail: line.slice(date.start, date.end).trim() }
      : null;
  const others = (date ? `${line.slice(0, date.start)}|${line.slice(date.end)}` : line)
    .split(/\s*[|·•;,\n]\s*|\s[–—-]\s/)
    .map((part) => part.replace(LABEL, '').trim())
    .filter((part) => part !== '' && !CHANGED.test(part));
  const author = others.map((part) => BY.exec(part)?.[1]).find((name) => name !== undefined);
  const publisher = others.find(
    (part) =>
      !BY.test(part) &&
      /^\p{Lu}|^(?:statement|report)\s/iu.test(part) &&
      !/\d/.test(part) &&
      part.split(/\s+/).length >= PUBLISHER_WORDS_MIN,
  );
  return {
    published,
    author: author && !/^(?:our|the|staff|a)\s/i.test(author) ? nameOf(author) : null,
    // Beside a date alone: a line without one that names somebody is about the author.
    publisher: date && publisher ? (OF.exec(publisher)?.[1] ?? publisher) : null,
  };
}

/** The first of two that says something, field by field. */
export function join(first: Credits, second: Credits): Credits {
  return {
    published: first.published ?? second.published,
    author: first.author ?? second.author,
    publisher: first.publisher ?? second.publisher,
  };
}

/** Reads `TOUM, Feb. 12, 2021 (Sahel Wire) --`; a dateline without a year gives no date. */
export function readDateline(paragraph: string): Credits {
  const match = DATELINE.exec(paragraph.replaceAll('\n', ' '));
  if (!match?.groups) return NO_CREDITS;
  const date = findDate(match.groups['where'] ?? '');
  // “NATO - as it was then” begins so, too.
  if (!date && match.groups['agency'] === undefined) return NO_CREDITS;
  const detail = match[0].trim();
  return {
    published: date ? { value: date.value, detail } : null,
    author: null,
    publisher: match.groups['agency'] ?? null,
  };
}

/** `Lena Okoro in Amara`, `Lena Okoro, BBC`: the name alone. */
export function nameOf(author: string): string {
  return author.replace(/\s+in\s+\p{Lu}.*$|\s+on$/u, '').trim();
}

/** A full stop of an abbreviation at the end (“2 p.m.”) ends no sentence. */
function withoutStop(line: string): string {
  return line.trim().replace(/\b(?:[ap]\.m|Inc|Ltd|Co)\.$/i, '');
}

/** Letters and figures alone, for comparing a line with a title. */
export function folded(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
