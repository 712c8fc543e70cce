// The English stop words of the Snowball project (https://snowballstem.org/algorithms/english/stop.txt), without
// apostrophes. Measured on questions: the quantities and negations of that list ("more", "most", "not", "only")
// find answers and are left out of it; "many", "much", auxiliaries that it lacks and the pronoun "us" are added.
export const STOP_WORDS: ReadonlySet<string> = new Set(
  `i me my myself we us our ours ourselves you your yours yourself yourselves he him his himself
  she her hers herself it its itself they them their theirs themselves what which who whom this
  that these those am is are was were be been being have has had having do does did doing would
  should could ought isnt arent wasnt werent hasnt havent hadnt doesnt dont didnt wont wouldnt
  shant shouldnt cant cannot couldnt mustnt a an the and but if or because as until while of at by
  for with about against between into through during before after above below to from up down in
  out on off over under again further then once here there when where why how all any both each
  some such so than too very many much also just will shall might must eg ie s t`.split(/\s+/),
);

/** Whether a word, in lower case and without apostrophes, carries no topic of its own. */
export function isStopWord(word: string): boolean {
  return STOP_WORDS.has(word);
}
