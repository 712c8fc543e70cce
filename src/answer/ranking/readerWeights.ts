// Made by "npm run train:reader". Not to be edited by hand.

/** The reader's weight beside the ranking, and those of the confidence with it. */
export const READER_MODEL = { weight: 0.5, confidence: [] as readonly number[] };
