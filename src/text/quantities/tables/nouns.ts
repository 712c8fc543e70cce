/** Plurals without an s. */
export const IRREGULAR_PLURALS: ReadonlySet<string> = new Set(
  `people men women children troops personnel police aircraft staff servicemen servicewomen policemen
  firefighters fishermen gunmen lawmakers congressmen businessmen feet teeth mice geese fish sheep
  cattle media data criteria phenomena alumni bacteria spacecraft infantry youth militia folk
  clergy livestock crew dead wounded injured lives homes wives knives halves others
  frenchmen englishmen dutchmen irishmen airmen marines`.split(/\s+/),
);

/** Persons that are counted, by which "2000 soldiers" is told from a year. */
export const PERSONS: ReadonlySet<string> = new Set(
  `people persons men women children troops soldiers personnel workers employees citizens residents
  civilians refugees migrants protesters fighters militants police officers prisoners hostages
  casualties deaths victims voters students teachers passengers jobs homes houses tanks vehicles
  adults teenagers parents americans europeans britons cases copies seats votes patients families households`.split(
    /\s+/,
  ),
);

/** Words in -s that are no plurals. */
export const NOT_PLURALS: ReadonlySet<string> = new Set(
  `us this his its was has is as yes thus plus news politics economics physics mathematics across
  previous various serious religious famous dangerous less unless always perhaps besides towards
  sometimes series business gas bus virus campus boss class loss cross press congress access process
  success crisis basis analysis paris texas illinois kansas arkansas massachusetts james charles
  says does goes overseas`.split(/\s+/),
);

/** Between a number and what is counted: "two more soldiers", "650 other troops". */
export const LEADING_WORDS: ReadonlySet<string> = new Set(
  'more other such additional further extra new different own same very so most few'.split(' '),
);

/** Between "of" and what is counted: "70 of its citizens", "half of all the votes". */
export const DETERMINERS: ReadonlySet<string> = new Set(
  'the its their his her our my your these those all that this a an such'.split(' '),
);

/** "Ten dead" are persons, "ten people dead" are people. */
export const ADJECTIVE_PLURALS: ReadonlySet<string> = new Set([
  'dead',
  'wounded',
  'injured',
  'alive',
]);

/** Words that are in no list of stop words, and end what is counted. */
export const NO_NOUNS: ReadonlySet<string> = new Set(
  `since ago per against within without despite amid among toward towards including like via plus until
  even yet still too instead apart alike off worth back away along onto upon beyond except
  compared according because although though whereas while whether unless versus vs behind ahead
  every each today tomorrow yesterday tonight later earlier soon again either both`.split(/\s+/),
);
