import {
  type APIApplicationCommandOption,
  ApplicationCommandType,
  type LocalizationMap,
} from 'discord.js';
import { describe, expect, it } from 'vitest';
import { commands } from '../../src/discord/commands/commands.ts';
import { de } from '../../src/wording/de.ts';
import { en } from '../../src/wording/en.ts';
import { germanDate } from '../../src/wording/germanDate.ts';
import { LOCALES, localized, wordingFor } from '../../src/wording/wording.ts';

/** Rules of Discord's for commands: https://discord.com/developers/docs/interactions/application-commands#application-command-object-application-command-naming */
const SLASH_NAME = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;
const MENU_NAME_MAX = 32;
const DESCRIPTION_MAX = 100;
const COMMAND_MAX = 8_000;

const typesOf = (wording: object) =>
  Object.fromEntries(Object.entries(wording).map(([key, text]) => [key, typeof text]));

describe.each(LOCALES)('the words in %s', (locale) => {
  it('are all there, and there are no others', () => {
    expect(typesOf(wordingFor(locale))).toEqual(typesOf(en));
  });

  it('are never left empty', () => {
    const empty = Object.entries(wordingFor(locale)).filter(([, text]) => text === '');
    expect(empty).toEqual([]);
  });

  it('know their own language', () => {
    expect(wordingFor(locale).language).toBe(locale);
  });
});

/** All texts of a catalogue; functions are called with what most of them take. */
function textsOf(wording: object): string[] {
  return Object.values(wording).flatMap((words) => {
    if (typeof words === 'string') return words;
    if (typeof words === 'function') return [textFrom(words)];
    return textsOf(words);
  });
}

/** A text, a date and, in a pinch, a number: what is called with it need not make sense. */
const SOME_TEXT = '2023';
const SOME_FACTS = Object.assign([SOME_TEXT], {
  ...{ articles: 2, sentences: 3, from: SOME_TEXT, to: '2024', undated: 1 },
  ...{ page: 1, pages: 2, total: 3 },
});

function textFrom(make: (...values: unknown[]) => string): string {
  try {
    return make(...Array(9).fill(SOME_TEXT));
  } catch {
    return make(...Array(9).fill(SOME_FACTS));
  }
}

describe.each(['en-US', ...LOCALES])('the texts in %s', (locale) => {
  const texts = textsOf(wordingFor(locale));
  const nameOf = ({ name, name_localizations }: (typeof commands)[number]['data']) =>
    name_localizations?.[locale as keyof LocalizationMap] ?? name;
  const names = commands.map(({ data }) => nameOf(data));

  it('call commands by the names that Discord shows there', () => {
    const spokenOf = texts.flatMap((text) =>
      [...text.matchAll(/(?<![^\s`(“„])\/([-\p{L}]+)/gu)].map(([, name]) => name),
    );
    expect(spokenOf).toContain(wordingFor(locale).askName);
    expect(spokenOf.filter((name) => !names.includes(name ?? ''))).toEqual([]);
  });

  it('quote as the language does', () => {
    const own = locale === 'de' ? /“[^„“”]*”/ : /„/;
    expect(texts.filter((text) => own.test(text))).toEqual([]);
  });
});

describe.each(['2023', '2023-08', '2023-08-02'])('what is dated %s', (date) => {
  const facts = { articles: 2, sentences: 3, from: date, to: date, undated: 0 };

  it('reads well in German, whatever is known of the date', () => {
    expect(de.totals(facts)).toBe(`**2 Artikel, 3 Sätze**, erschienen ${germanDate(date)}`);
    expect(de.totals({ ...facts, from: '2013' })).toMatch(/, erschienen 2013 bis /);
    expect(de.dates(date, date)).toBe(`erschienen ${germanDate(date)} oder ohne Datum`);
    expect(de.newest(germanDate(date), 2)).toBe(
      `Das neueste dieser Zitate: ${germanDate(date)}, 2 Jahre alt`,
    );
  });
});

describe('what the bot says of its own answers', () => {
  /** Whether a sentence answers is for the reader to judge; a search does not know all that a corpus says. */
  const UNTRUE =
    /(?<!“)not an answer|keine Antwort(?:\*\*)? ist|nothing in (?:the corpus|these articles) answers|Nichts in (?:den|diesen) Artikeln beantwortet/i;

  it.each([en, de])('is never more than it can know: $language', (wording) => {
    // The button by which a reader says so.
    const { notAnAnswer: _, ...words } = wording;
    expect(textsOf(words).filter((text) => UNTRUE.test(text))).toEqual([]);
  });
});

describe('wordingFor()', () => {
  it.each(['en-US', 'en-GB', 'fr', 'no locale', 'constructor'])(
    'speaks English for %s',
    (locale) => {
      expect(wordingFor(locale)).toBe(en);
    },
  );
});

describe('localized()', () => {
  it('gives the text in English, and in each other language', () => {
    expect(localized('askName')).toEqual({ text: 'ask', localizations: { de: 'fragen' } });
  });
});

interface Named {
  readonly name: string;
  readonly name_localizations?: LocalizationMap | null | undefined;
  readonly description?: string;
  readonly description_localizations?: LocalizationMap | null | undefined;
  readonly options?: readonly APIApplicationCommandOption[];
}

/** A command with its options, those of its subcommands too. */
function withOptions(named: Named): Named[] {
  return [named, ...(named.options ?? []).flatMap((option) => withOptions(option as Named))];
}

/** As Discord counts: names, descriptions and values, in the longest language. */
function longest(text: string, localizations: LocalizationMap | null | undefined): number {
  const texts = [text, ...Object.values(localizations ?? {})];
  return Math.max(...texts.map((one) => one?.length ?? 0));
}

describe.each(commands.map(({ data }) => data))('the command $name', (data) => {
  const all = withOptions(data as Named);
  const isSlash = data.type === ApplicationCommandType.ChatInput;

  it('is there in all languages, with its options', () => {
    for (const { name_localizations, description_localizations } of all) {
      expect(Object.keys(name_localizations ?? {})).toEqual(LOCALES);
      if (isSlash) expect(Object.keys(description_localizations ?? {})).toEqual(LOCALES);
    }
  });

  it('has names as Discord takes them, no two options the same', () => {
    for (const locale of [undefined, ...LOCALES]) {
      const nameOf = (named: Named) => (locale && named.name_localizations?.[locale]) ?? named.name;
      for (const name of all.map(nameOf)) {
        if (isSlash) {
          expect(name).toMatch(SLASH_NAME);
          expect(name).toBe(name.toLowerCase());
        } else {
          expect(name.trim()).not.toBe('');
          expect(name.length).toBeLessThanOrEqual(MENU_NAME_MAX);
        }
      }
      for (const { options = [] } of all) {
        const names = options.map((option) => nameOf(option as Named));
        expect(new Set(names).size).toBe(names.length);
      }
    }
  });

  it('has descriptions as long as Discord takes them', () => {
    for (const { description = '', description_localizations } of isSlash ? all : []) {
      for (const text of [description, ...Object.values(description_localizations ?? {})]) {
        expect(text?.trim()).not.toBe('');
        expect(text?.length).toBeLessThanOrEqual(DESCRIPTION_MAX);
      }
    }
  });

  it('is not longer than Discord takes in all', () => {
    const lengths = all.map(
      ({ name, name_localizations, description = '', description_localizations }) =>
        longest(name, name_localizations) + longest(description, description_localizations),
    );
    expect(lengths.reduce((sum, length) => sum + length, 0)).toBeLessThanOrEqual(COMMAND_MAX);
  });
});

it('no two commands have the same name in a language', () => {
  for (const locale of [undefined, ...LOCALES]) {
    const names = commands.map(({ data }) =>
      JSON.stringify([data.type, (locale && data.name_localizations?.[locale]) ?? data.name]),
    );
    expect(new Set(names).size).toBe(names.length);
  }
});
