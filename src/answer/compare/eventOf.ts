/**
 * What happens to what is counted, where figures of one happening say nothing of another: the killed
 * are not the deployed. A word of none of these lines is taken for the state of things.
 */
const EVENTS = {
  killed: 'kill die dead murder execute massacre drown',
  hurt: 'injure wound hurt',
  leaving: 'withdraw pull leave depart redeploy flee',
  sent: 'send dispatch',
  cut: 'reduce cut',
  evacuated: 'evacuate rescue repatriate',
  displaced: 'displace',
  held: 'detain arrest capture imprison jail abduct kidnap',
  released: 'release free',
  missing: 'miss',
  lost: 'lose',
  destroyed: 'destroy damage',
  // Not "fire", which burns more often than it dismisses.
  dismissed: 'dismiss',
  hired: 'hire employ recruit',
} as const;

export type EventKind = keyof typeof EVENTS;

const KINDS: ReadonlyMap<string, EventKind> = new Map(
  (Object.keys(EVENTS) as EventKind[]).flatMap((kind) =>
    EVENTS[kind].split(' ').map((lemma) => [lemma, kind] as const),
  ),
);

/** The happening that a status names; null for the state of things ("deployed", "present") and for none. */
export function eventOf(lemma: string | null | undefined): EventKind | null {
  return KINDS.get(lemma ?? '') ?? null;
}

/** Where what is counted is: said of it or not, it is the same. */
const PRESENCE: ReadonlySet<string> = new Set(
  'deploy station base present post garrison remain stay maintain keep'.split(' '),
);

/** Whether a status only says that it is there. */
export function isPresence(lemma: string | undefined): boolean {
  return PRESENCE.has(lemma ?? '');
}
