import { existsSync, promises as fs } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { ApplicationCommandType } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { answerWithReader, DEFAULT_THRESHOLD } from '../../src/answer/answerQuestion.ts';
import { CONFIDENCE_FEATURES } from '../../src/answer/confidence/confidenceFeatures.ts';
import { answerMessage } from '../../src/answer/message/answerMessage.ts';
import { FEATURES } from '../../src/answer/ranking/features.ts';
import { shippedCorpus } from '../../src/app/paths.ts';
import { SETTING_NAMES } from '../../src/app/settings.ts';
import { today } from '../../src/app/today.ts';
import { readCorpus } from '../../src/corpus/readCorpus.ts';
import { commands } from '../../src/discord/commands/commands.ts';
import { createReader } from '../../src/reader/createReader.ts';
import { buildIndex } from '../../src/search/buildIndex.ts';
import { renderMessage } from '../../src/terminal/renderMessage.ts';
import { plainStyle } from '../../src/terminal/style.ts';
import { readDocument, readDocuments } from '../support/documents.ts';
import { runCommandLine } from '../support/runCommandLine.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const documents = await readDocuments();
const [, listed = ''] = (await runCommandLine(['--help'])).stdout.split('Commands:');
const commandNames = [...listed.matchAll(/^ {2}(?!help|verbatim)([a-z]+)\b/gm)].map(
  ([, name = '']) => name,
);
const scripts = z
  .object({ scripts: z.record(z.string(), z.string()) })
  .parse(JSON.parse(await fs.readFile(path.join(ROOT, 'package.json'), 'utf8'))).scripts;

/** A file or folder of the project, by its whole path. One that is to be made is named without. */
const PLACE = /^(?:src|tests|docs|lexicon|training|bench|deploy|corpus)\/[\w./-]+$/;
const PATIENCE_MS = 60_000;
const LENGTH = { least: 150, most: 200 };

describe('the documents', () => {
  it.each(documents)('$name links only to what is there', async ({ name, links, anchors }) => {
    for (const link of links.filter((href) => !/^(?:https?|mailto):/.test(href))) {
      const [file = '', anchor] = link.split('#');
      const target = path.join(path.dirname(name), file);
      expect(existsSync(path.join(ROOT, target)), `${link} is there`).toBe(true);
      if (anchor === undefined) continue;
      const known = file === '' ? anchors : (await readDocument(target)).anchors;
      expect([...known], `the heading of ${link}`).toContain(anchor);
    }
  });

  it.each(documents)('$name names only places that are there', ({ codes }) => {
    const places = codes.filter((code) => PLACE.test(code));
    expect(places.filter((place) => !existsSync(path.join(ROOT, place)))).toEqual([]);
  });

  it.each(documents)('$name finds each name in the file that it gives for it', async ({ text }) => {
    const given = text.matchAll(/`(\w+)`\s+of\s+`([\w/.-]+\.(?:ts|json))`/g);
    for (const [, word = '', file = ''] of given) {
      expect(await fs.readFile(path.join(ROOT, file), 'utf8'), `${word} of ${file}`).toContain(
        word,
      );
    }
  });

  it.each(documents)('$name gives only commands that are there', async ({ text }) => {
    const named = [...text.matchAll(/npm run (?:-s )?([\w:]+)/g)].map(([, script = '']) => script);
    expect(named.filter((script) => !(script in scripts))).toEqual([]);
    const given = [
      ...text.matchAll(/(?:`|^ {4}(?:\$ )?)(?:npm run -s )?verbatim(?: --)? ([a-z]+)/gm),
    ];
    for (const [, command = ''] of given) {
      const { status } = await runCommandLine(['help', command]);
      expect(status, `verbatim ${command}`).toBe(0);
    }
  });
});

describe('README.md', () => {
  it('is short enough to be read', async () => {
    const lines = (await readDocument('README.md')).text.split('\n').length - 1;
    expect(lines).toBeGreaterThanOrEqual(LENGTH.least);
    expect(lines).toBeLessThanOrEqual(LENGTH.most);
  });

  it('has a map of every folder of src, and of no others', async () => {
    const { text } = await readDocument('README.md');
    const rows = [...text.matchAll(/^\| `src\/(\w+)` \|(.*)\|$/gm)];
    expect(rows.map(([, room]) => room).sort()).toEqual(await foldersOf('src'));
    for (const [, room = '', what = ''] of rows) {
      const named = [...what.matchAll(/`(\w+)`/g)].map(([, name]) => name);
      const there = await foldersOf(path.join('src', room));
      expect(
        named.filter((name) => !there.includes(name ?? '')),
        room,
      ).toEqual([]);
    }
  });

  it.each([
    ['an answer', 'In these quotes:', () => asked('how many US troops?')],
    [
      'what it is not sure of',
      'I am not sure',
      () => asked('how many German troops are in Niger?'),
    ],
    [
      'a check',
      'Claim:',
      () => printed('check', 'There are 2,000 US troops in Niger', '--limit', '2'),
    ],
  ])('shows %s as it is printed', async (_name, start, print) => {
    const { blocks } = await readDocument('README.md');
    const block = blocks.find((text) => text.includes(start)) ?? '';
    const stdout = await print();
    const shown = block.split('\n').filter((line) => /\p{L}/u.test(line) && !line.startsWith('$'));
    expect(shown.length).toBeGreaterThan(2);
    for (const line of shown) expect(stdout).toMatch(asPrinted(line));
  });
});

async function foldersOf(folder: string): Promise<string[]> {
  const entries = await fs.readdir(path.join(ROOT, folder), { withFileTypes: true });
  const folders = entries.filter((entry) => entry.isDirectory());
  return folders.map(({ name }) => name).sort();
}

async function printed(...args: string[]): Promise<string> {
  return (await runCommandLine(args)).stdout;
}

/** What `verbatim ask` prints, however busy the machine: here the reader may take its time. */
async function asked(question: string): Promise<string> {
  const { articles } = await readCorpus(shippedCorpus());
  const index = await buildIndex(articles);
  const reader = createReader({ timeLimitMs: PATIENCE_MS });
  const message = await answerMessage(question, (one) =>
    answerWithReader(one, index, { limit: 5, today: today(), reader }),
  );
  await reader.close();
  return renderMessage(message, plainStyle);
}

/** A line of the README: "…" stands for what is left out, and an age grows. */
function asPrinted(line: string): RegExp {
  const pattern = line
    .trim()
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .replaceAll('…', '.*')
    .replace(/\d+ years? ago/, '\\d+ years? ago');
  return new RegExp(`^ *${pattern}`, 'm');
}

describe('docs/how-it-works.md', () => {
  it('gives the numbers that the program goes by', async () => {
    const { text } = await readDocument('docs/how-it-works.md');
    expect(text).toContain(`ranked by ${FEATURES.length} features`);
    expect(text).toContain(`gets ${FEATURES.length} values`);
    expect(text).toContain(`A logistic function of ${CONFIDENCE_FEATURES.length} features`);
    expect(text).toContain(`from ${String(DEFAULT_THRESHOLD).slice(1)} on it is an answer`);
    const using = await readDocument('docs/using.md');
    expect(using.text).toContain(`0 to 1 (${DEFAULT_THRESHOLD})`);
    const example = await fs.readFile(path.join(ROOT, '.env.example'), 'utf8');
    expect(example).toContain(`Left empty: ${DEFAULT_THRESHOLD}.`);
  });
});

describe('docs/operating.md', () => {
  it('has every setting, and .env.example too', async () => {
    const { codes } = await readDocument('docs/operating.md');
    const example = await fs.readFile(path.join(ROOT, '.env.example'), 'utf8');
    expect(SETTING_NAMES.length).toBeGreaterThan(10);
    for (const name of SETTING_NAMES) {
      expect(codes, name).toContain(name);
      expect(example, name).toMatch(new RegExp(`^${name}=`, 'm'));
    }
  });
});

describe('docs/using.md', () => {
  it.each(commands.map(({ data }) => data))('has $name', async ({ name, type }) => {
    const { text } = await readDocument('docs/using.md');
    expect(text).toContain(type === ApplicationCommandType.ChatInput ? `/${name}` : `*${name}*`);
  });

  it('has every command of verbatim corpus, as docs/corpus.md has', async () => {
    const [, list = ''] = (await printed('help', 'corpus')).split('Commands:');
    const names = [...list.matchAll(/^ {2}(?!help)([a-z]+)\b/gm)].map(([, name = '']) => name);
    expect(names.length).toBeGreaterThan(4);
    const using = (await readDocument('docs/using.md')).text;
    const corpus = (await readDocument('docs/corpus.md')).text;
    expect(names.filter((name) => !using.includes(`\`${name}\``))).toEqual([]);
    expect(names.filter((name) => !corpus.includes(`corpus ${name}`))).toEqual([]);
  });

  it.each(commandNames)('has verbatim %s, with every option', async (name) => {
    const { stdout } = await runCommandLine(['help', name]);
    const options = [...stdout.matchAll(/^ +(?:-\w, )?(--[\w-]+)/gm)].map(([, option]) => option);
    const { text } = await readDocument('docs/using.md');
    expect(text).toMatch(new RegExp(`verbatim ${name}\\b`));
    expect(options.filter((one) => one !== '--help' && !text.includes(one ?? ''))).toEqual([]);
  });

  it.each([
    ['ask', ['ask', '--json', 'how many US troops?']],
    ['ask', ['ask', '--json', 'how many German troops are in Niger?']],
    ['check', ['check', '--json', 'There are 2,000 US troops in Niger']],
    ['figures', ['figures', '--json', 'US troops in Niger']],
    ['verify', ['verify', '--json', '39b69c-1447-131-fa9e7f4d4d45']],
  ])('has every field of %s --json, for %j', async (_command, args) => {
    const { stdout } = await runCommandLine(args);
    const { text } = await readDocument('docs/using.md');
    const names = [...namesIn(JSON.parse(stdout))];
    expect(names.length).toBeGreaterThan(4);
    expect(names.filter((name) => !new RegExp(`["\`]${name}["\`]`).test(text))).toEqual([]);
  });

  it('has every column of figures --csv', async () => {
    const { stdout } = await runCommandLine(['figures', '--csv', 'US troops in Niger']);
    const columns = stdout.split('\r\n')[0]?.split(',') ?? [];
    const { codes } = await readDocument('docs/using.md');
    expect(columns.length).toBeGreaterThan(10);
    expect(columns.filter((column) => !codes.includes(column))).toEqual([]);
  });
});

/** The names of all fields of a JSON value, at any depth. */
function namesIn(value: unknown): Set<string> {
  if (typeof value !== 'object' || value === null) return new Set();
  const own = Array.isArray(value) ? [] : Object.keys(value);
  return new Set([...own, ...Object.values(value).flatMap((part) => [...namesIn(part)])]);
}
