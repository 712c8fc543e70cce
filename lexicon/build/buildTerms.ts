import { readLexicon } from '../../src/text/lexicon/readLexicon.ts';
import { buildCountrySynonyms } from './buildCountrySynonyms.ts';
import { buildRanks } from './buildRanks.ts';
import { buildSynonyms } from './buildSynonyms.ts';
import { buildWords } from './buildWords.ts';
import { readMoby } from './readMoby.ts';
import { readVectors } from './readVectors.ts';
import { readWordNet } from './readWordNet.ts';
import { relateTerms } from './relateTerms.ts';
import { senseFacts } from './senseFacts.ts';
import { termVectors } from './termVectors.ts';
import { writeLexicon } from './writeLexicon.ts';

// Second step, in a process of its own: the files that hold terms of the pipeline, which reads the first ones.
const wordNet = readWordNet();
const vectors = readVectors();
const terms = termVectors(wordNet, vectors);
const facts = senseFacts(wordNet, terms);
const relations = relateTerms(wordNet, readMoby(), { terms, facts });
const synonyms = buildSynonyms(relations, facts, terms);
const { names } = readLexicon('countries');
for (const [term, row] of buildCountrySynonyms(wordNet, vectors, Object.values(names))) {
  synonyms.set(term, new Map([...(synonyms.get(term) ?? []), ...row]));
}
writeLexicon(
  'synonyms',
  Object.fromEntries([...synonyms].map(([term, row]) => [term, writeRow(row)])),
);
writeLexicon('words', buildWords(wordNet, vectors));
writeLexicon('ranks', buildRanks(vectors));

/** `troop:0.6 forc:0.36`, the closest first. */
function writeRow(row: ReadonlyMap<string, number>): string {
  return [...row]
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .map(([term, weight]) => `${term}:${weight}`)
    .join(' ');
}
