import type { Deed, Outcome } from '../act.ts';
import type { Standpoint } from '../town.ts';
import type { View } from '../view.ts';

export async function fetchView(standpoint: Standpoint): Promise<View> {
  const response = await fetch(`/view?${new URLSearchParams({ ...standpoint })}`);
  return response.json() as Promise<View>;
}

/** @throws Error with what Discord's own form would have said, or that the bot did not answer. */
export async function send(deed: Deed): Promise<Outcome> {
  const response = await fetch('/act', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(deed),
  });
  const outcome = (await response.json()) as Outcome | { error: string };
  if ('error' in outcome) throw new Error(outcome.error);
  return outcome;
}
