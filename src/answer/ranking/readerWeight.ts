// Made by "npm run train:reader"; training/reader/README.md has its figures. Not to be edited by hand.

/** What the reader's logit counts beside the score of the ranking. */
export const READER_WEIGHT = 0.2;
