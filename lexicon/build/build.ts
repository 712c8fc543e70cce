import { writeFileSync } from 'node:fs';
import { buildCountries } from './buildCountries.ts';
import { buildForms } from './buildForms.ts';
import { readVectors } from './readVectors.ts';
import { readWordNet } from './readWordNet.ts';
import { writeLexicon } from './writeLexicon.ts';

const wordNet = readWordNet();
const vectors = readVectors();
writeLexicon('forms', buildForms(wordNet, vectors));
writeFileSync(new URL('../countries.json', import.meta.url), JSON.stringify({names:{}, ordinaryWords:{}}));
writeFileSync(new URL('../synonyms.json', import.meta.url), '{}');
const { buildSynonyms } = await import('./buildSynonyms.ts');
const syn = buildSynonyms(wordNet, vectors);
const names = buildCountries(wordNet); delete names['man']; delete names['island'];
writeFileSync(new URL('../countries.json', import.meta.url), JSON.stringify({names, ordinaryWords:{}},null,1));
writeLexicon('synonyms', syn);
