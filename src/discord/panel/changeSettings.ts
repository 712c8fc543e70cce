import type { Click } from '../handlers.ts';
import type { Reply } from '../reply.ts';
import type { ServerSettings } from '../serverSettings.ts';
import type { Services } from '../services.ts';
import { readChange } from './readChange.ts';

interface Changing {
  readonly click: Click;
  readonly guildId: string;
}

/** Changes what a click in a panel says, and notes who did it; or a word on why not. */
export async function changeSettings(
  { click, guildId }: Changing,
  { settings, audit }: Pick<Services, 'settings' | 'audit'>,
): Promise<{ readonly settled: ServerSettings } | { readonly refusal: Reply }> {
  const { caller } = click;
  const { wording } = caller;
  const change = readChange(click);
  if (!change) return refused(wording.panelTooOld);
  // A role that everybody has.
  if (change.editorRoleId === guildId) return refused(wording.everybodyIsNoEditor);
  const before = await settings.get(guildId);
  const settled = await settings.set(guildId, change);
  for (const [target, value] of Object.entries(change)) {
    const was = JSON.stringify(before[target as keyof ServerSettings]);
    if (was === JSON.stringify(value)) continue;
    await audit?.add(guildId, {
      ...{ who: caller.userId, action: 'settings_changed', target },
      detail: JSON.stringify(value),
    });
  }
  return { settled };
}

function refused(content: string): { refusal: Reply } {
  return { refusal: { content, isPrivate: true } };
}
