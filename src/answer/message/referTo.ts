import type { Span } from '../../text/span.ts';
import type { Constituents, Word } from './readConstituents.ts';

const BE = /^(?:is|are|was|were|be)$/;
/** "It is true that …", "how long does it take": "it" stands for nothing. */
const EXPLETIVE = /^(?:true|said|known|possible|likely|clear|take|takes|took|rain|rains|rained)$/;

/**
 * A question with its pronouns replaced by what they stand for in the question before: "when did they leave" after "how
 * many French troops are in Niger" asks when French troops left.
 *
 * @returns null where it has no pronoun that the question before explains.
 */
export function referTo(question: Constituents, before: Constituents): string | null {
  const { text, words } = question;
  let result = '';
  let done = 0;
  for (const [i, word] of words.entries()) {
    const by = antecedent(i, question, before);
    if (by === null) continue;
    result += text.slice(done, word.start) + by;
    done = word.end;
  }
  return done === 0 ? null : result + text.slice(done);
}

function antecedent(i: number, question: Constituents, before: Constituents): string | null {
  const { words, participants } = question;
  const [previous, word, next] = [words[i - 1], words[i], words[i + 1]];
  if (!word) return null;
  // Whom the question names itself is meant: "did France say that it would leave?".
  const namesOwn = participants.some(({ end }) => end <= word.start);
  switch (word.text) {
    case 'he':
    case 'she':
    case 'him':
      return namesOwn ? null : personOf(before);
    case 'his':
    case 'her': {
      const person = namesOwn ? null : personOf(before);
      return person && (next && !next.isStop ? `${person}’s` : person);
    }
    case 'they':
    case 'them':
    case 'these':
    case 'those':
      return namesOwn || (next && !next.isStop && /^th[eo]se$/.test(word.text))
        ? null
        : manyOf(before);
    case 'their':
      return namesOwn ? null : owning(manyOf(before));
    case 'it':
      return namesOwn || isExpletive(i, words) ? null : thingOf(before);
    case 'its':
      return namesOwn ? null : owning(thingOf(before));
    case 'that':
    case 'this':
      return next === undefined && i > 0 && !BE.test(previous?.text ?? '') ? before.text : null;
    case 'there':
      return BE.test(previous?.text ?? '') || BE.test(next?.text ?? '') || i === 0
        ? null
        : placeOf(before);
    default:
      return null;
  }
}

function isExpletive(i: number, words: readonly Word[]): boolean {
  return words.slice(i + 1, i + 3).some(({ text }) => EXPLETIVE.test(text));
}

/** A name that is no country's, also behind "to" and the like, or whoever "who" asks for. */
function personOf(before: Constituents): string | null {
  const isPerson = (span: Span) => !holdsCountry(before, span);
  const person = before.participants.find(isPerson);
  if (person) return textOf(before, person);
  const place = before.places.find(isPerson);
  return place ? withoutPreposition(textOf(before, place)) : whoOf(before, 'the one who');
}

/** What is counted, or who takes part. */
function manyOf(before: Constituents): string | null {
  const span = before.focus ?? before.participants[0];
  return span ? textOf(before, span) : whoOf(before, 'those who');
}

function thingOf(before: Constituents): string | null {
  const span = before.nouns.at(-1) ?? before.participants[0];
  if (span) return textOf(before, span);
  const place = before.places.at(-1);
  if (place) return withoutPreposition(textOf(before, place));
  // "Inflation" of "how high was inflation in 2022".
  const { auxiliary, words } = before;
  const subject = words.find(({ start }) => auxiliary !== null && start >= auxiliary.end);
  return subject && !subject.isStop ? textOf(before, subject) : null;
}

function withoutPreposition(place: string): string {
  return place.replace(/^\S+\s+/, '');
}

function placeOf(before: Constituents): string | null {
  const place = before.places.at(-1);
  return place ? textOf(before, place) : null;
}

/** "the one who led the coup" for "who led the coup". */
function whoOf({ text, ask, auxiliary }: Constituents, lead: string): string | null {
  if (!ask || auxiliary || !/^who$/i.test(text.slice(ask.start, ask.end))) return null;
  return `${lead} ${text.slice(ask.end).trim()}`;
}

function holdsCountry({ words }: Constituents, { start, end }: Span): boolean {
  return words.some((word) => word.isCountry && word.start >= start && word.end <= end);
}

function owning(name: string | null): string | null {
  return name && `${name}’${/s$/i.test(name) ? '' : 's'}`;
}

function textOf({ text }: Constituents, { start, end }: Span): string {
  return text.slice(start, end);
}
