/** A piece of work that a process took and did not finish, as it was killed, is anybody's again after this. */
export const CLAIM_MS = 60_000;
