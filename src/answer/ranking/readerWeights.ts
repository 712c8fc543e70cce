// Made by "npm run train:reader"; training/README.md has its figures. Not to be edited by hand.

/** The reader's weight beside the ranking, and those of the confidence with it. */
export const READER_MODEL = {
  weight: 0.2,
  confidence: [0.6129, 0.1364, 0.1622, -0.6016, 0.0939] as readonly number[],
};
