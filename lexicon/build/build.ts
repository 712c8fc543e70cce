import { buildCountries } from './buildCountries.ts';
import { buildForms } from './buildForms.ts';
import { readVectors } from './readVectors.ts';
import { readWordNet } from './readWordNet.ts';
import { writeLexicon } from './writeLexicon.ts';

const wordNet = readWordNet();
const vectors = readVectors();

// The pipeline reads these files once: what is derived with it is built in a process of its own.
writeLexicon('forms', buildForms(wordNet, vectors));
writeLexicon('countries', buildCountries(wordNet, vectors));
