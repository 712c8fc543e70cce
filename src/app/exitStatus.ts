/** The program's exit statuses: grep's, so that scripts can tell "nothing found" from a failure. */
export const exitStatus = {
  answered: 0,
  nothingFound: 1,
  error: 2,
  /** The bot broke, and is to be started again (EX_SOFTWARE of sysexits.h). */
  crashed: 70,
} as const;
