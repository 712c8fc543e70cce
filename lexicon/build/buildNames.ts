import { buildForms } from './buildForms.ts';
import { buildCountries } from './countries/buildCountries.ts';
import { readVectors } from './readVectors.ts';
import { readWordNet } from './readWordNet.ts';
import { writeLexicon } from './writeLexicon.ts';

// First step: the files that the text pipeline reads words with.
const wordNet = readWordNet();
const vectors = readVectors();
writeLexicon('forms', buildForms(wordNet, vectors));
writeLexicon('countries', buildCountries(wordNet, vectors));
