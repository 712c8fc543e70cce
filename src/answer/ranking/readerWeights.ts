// Made by "npm run train:reader"; training/README.md has its figures. Not to be edited by hand.

/** The reader's weight beside the ranking, and those of the confidence with it. */
export const READER_MODEL = {
  weight: 1,
  confidence: [
    0.7434, -0.0977, 0.248, -0.5674, -0.4202, -1.319, 0.9556, -2.3801, -0.2146, 0.149, -0.1874, 0,
    2.1378, -3.9211, -0.1037, -4.0509, 1.461, 0.5653, 0.1176, -1.4572, 0.2195, -0.1154, 0.6111, 0,
    0.4305, 1.934, 0.3294, -1.0818, 1.1893, 0.7571, -0.1298,
  ] as readonly number[],
};
