// Made by "npm run train:terms". Not to be edited by hand.

/** The weight of each feature of `termWeight.ts`, and the bias. */
export const TERM_WEIGHTS: Readonly<Record<string, number>> = {
  everyday: 0.1183,
  written: -0.0816,
  everydayMore: -0.3754,
  excess: -0.3719,
  isName: 0.7212,
  isNumber: -0.0623,
  isCapitalStart: 0.3644,
  isCountry: -1.1541,
  rate: 0.7959,
  isRated: -0.0888,
  isBefore: -0.5683,
  beforeRate: 0.185,
  beforeEveryday: -0.2279,
  isApart: -1.0928,
  apartRate: 0.1123,
  apartEveryday: 0.4264,
  apartRarest: -0.8443,
  isLast: -0.0188,
  length: -0.4321,
  bias: 1.4686,
};
