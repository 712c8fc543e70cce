import type { AskWord } from './readAsk.ts';

const DO = /^(?:do|does|did)(?:n['’]t)?$/;
const OTHER_AUXILIARY = /^(?:is|are|was|were|has|have|had|will|would|can|could)(?:n['’]t)?$/;
/** Behind other auxiliaries stand nouns and adjectives as well: "is France safe?". */
const PARTICIPLE = /(?:ed|ing)$/;
const PRONOUN = /^(?:i|you|he|she|it|we|they|this|that|these|those)$/;
const POSSESSIVE = /['’]s?$/;

/**
 * The place of the verb that a question asks about: "orchestrate" in "did the Kremlin orchestrate the coup?". A
 * source may well say it in other words, which for a name it does not.
 *
 * @returns null where there is none, or where it cannot be told from the nouns around it.
 */
export function findVerb(asked: readonly AskWord[]): number | null {
  const verb = verbAfter(DO, asked) ?? verbOfCounted(asked);
  if (verb !== null) return verb;
  const other = verbAfter(OTHER_AUXILIARY, asked);
  return PARTICIPLE.test(asked[other ?? -1]?.word ?? '') ? other : null;
}

function verbAfter(auxiliary: RegExp, asked: readonly AskWord[]): number | null {
  const at = asked.findIndex(({ word }) => auxiliary.test(word));
  if (at < 0) return null;
  const start = asked.findIndex(({ isStop }, i) => i > at && !isStop);
  if (start < 0) return null;
  if (PRONOUN.test(asked[start - 1]?.word ?? '')) return start;
  const stop = asked.findIndex(({ isStop }, i) => i > start && isStop);
  const run = asked.slice(start, stop < 0 ? undefined : stop);
  const names = run.findIndex(({ isName }) => !isName);
  if (names > 0) {
    const isOwner = POSSESSIVE.test(run[names - 1]?.word ?? '');
    const verb = isOwner ? names + 1 : names;
    return verb < run.length ? start + verb : null;
  }
  return names === 0 && run.length === 2 ? start + 1 : null;
}

/** What the counted did: "died" in "how many people died?". */
export function verbOfCounted(asked: readonly AskWord[]): number | null {
  const many = asked.findIndex(({ word }, i) => word === 'many' && asked[i - 1]?.word === 'how');
  if (many < 0) return null;
  const stop = asked.findIndex(({ isStop }, i) => i > many && isStop);
  const last = (stop < 0 ? asked.length : stop) - 1;
  return last > many + 1 && asked[last]?.word.endsWith('ed') ? last : null;
}
