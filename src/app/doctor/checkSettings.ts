import type { Check } from '../../discord/doctor/check.ts';
import { findSettingProblems, SECRETS, SETTING_NAMES } from '../settings.ts';
import { editDistance } from './editDistance.ts';

interface Sources {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The names in the `.env` file, all of which should be settings. */
  readonly fileNames: readonly string[];
}

/** Two letters that are swapped, or one that is missing and one that is wrong. */
const SLIPS = 2;
/** What others use for the same: a name of ours, as an older or another program would have it. */
const OURS = /^(?:VERBATIM|DISCORD)_/;

const what = 'settings';

/**
 * Whether the settings are right, and none of them is misspelt.
 *
 * @param sources the environment, and the names that the file of settings has.
 * @returns a check for each problem and each name that is likely a misspelt one; else one for all.
 */
export function checkSettings({ env, fileNames }: Sources): Check[] {
  const problems = findSettingProblems(env);
  const wrong = new Set(problems.map(({ name }) => name));
  const given = SETTING_NAMES.filter((name) => env[name]?.trim() && !wrong.has(name));
  const shown = given.map((name) =>
    SECRETS.includes(name) ? `${name} (not shown)` : `${name}=${env[name]?.trim()}`,
  );
  const found = shown.length === 0 ? 'none is set' : shown.join(', ');
  return [
    { what, level: 'ok', found: `${found}; the others as by default` },
    ...problems.map(({ name, problem }): Check => {
      const [reason = '', todo = 'See .env.example'] = problem.split('; ');
      return { what, level: 'problem', found: `${name}: ${reason}`, todo };
    }),
    ...unknownNames({ env, fileNames }).map((name): Check => {
      const meant = closest(name);
      const suggestion =
        meant === undefined ? 'See .env.example for those there are' : `Write ${meant}`;
      return { what, level: 'warning', found: `${name} is not a setting`, todo: suggestion };
    }),
  ];
}

/** Names in the file that are none, and those of the environment that were likely meant for us. */
function unknownNames({ env, fileNames }: Sources): string[] {
  const inFile = new Set(fileNames);
  const isMeant = (name: string) =>
    inFile.has(name) || OURS.test(name) || closest(name) !== undefined;
  return [...new Set([...fileNames, ...Object.keys(env)])].filter(
    (name) => !SETTING_NAMES.includes(name) && isMeant(name),
  );
}

function closest(name: string): string | undefined {
  return SETTING_NAMES.find((setting) => editDistance(name.toUpperCase(), setting) <= SLIPS);
}
