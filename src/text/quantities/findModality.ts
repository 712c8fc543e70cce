import type { Modality } from './quantity.ts';
import type { Words } from './words.ts';

/** Words before the verb, or before the number where there is none. */
const REACH = 7;
const CLAUSE_END = /[;:()–—]|[.!?]["”’)]?\s|,/;

/** Cues by what they make of a statement; a denial wins over a plan ("does not intend to withdraw"). */
const CUES: readonly (readonly [Modality, ReadonlySet<string>])[] = [
  [
    'denied',
    new Set(
      `not never no cannot cant dont doesnt didnt isnt arent wasnt werent wont wouldnt hasnt havent hadnt
      couldnt shouldnt neither nor without deny denies denied denying false falsely untrue incorrectly
      wrongly refuse refused refuses refusing reject rejected rejects`.split(/\s+/),
    ),
  ],
  [
    'planned',
    new Set(
      `will shall would plan plans planned planning intend intends intended aims aim expected expects
      due set ready agree agreed agrees order ordered orders promise promised promises pledged pledges
      prepares preparing prepared wants want vowed proposes proposed going hopes ll scheduled`.split(
        /\s+/,
      ),
    ),
  ],
  [
    'possible',
    new Set(
      `may might could can possibly perhaps potentially likely
      need needs needed require requires required necessary`.split(/\s+/),
    ),
  ],
];

/** "No later", "not only": these deny nothing. */
const NO_DENIAL: ReadonlySet<string> = new Set(
  'only later doubt matter more fewer less just guilty'.split(' '),
);

/** Whether what stands at `at` is said to be so, to be planned, to be possible or not to be so. */
export function findModality(words: Words, at: number): Modality {
  let found: Modality | null = null;
  for (let i = at; i >= 0 && i >= at - REACH; i--) {
    const word = words.normals[i] ?? '';
    const next = words.normals[i + 1] ?? '';
    const cue = CUES.find(([, cues]) => cues.has(word))?.[0] ?? null;
    const isCounted = words.tokens[i]?.word.capitals === 'some' && word === 'may';
    if (cue === 'denied' && !NO_DENIAL.has(next)) return 'denied';
    // "Are to be withdrawn": a form of "be" right before an infinitive.
    const isToBe = word === 'to' && /^(?:is|are|was|were|be)$/.test(words.normals[i - 1] ?? '');
    if (cue !== 'denied' && !isCounted) found ??= cue;
    if (isToBe) found ??= 'planned';
    if (CLAUSE_END.test(words.gaps[i] ?? '')) break;
  }
  return found ?? 'stated';
}
