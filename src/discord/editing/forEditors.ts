import type { Caller } from '../caller.ts';
import type { Reply } from '../reply.ts';
import type { Services } from '../services.ts';
import type { Editing } from './editing.ts';

/** An editor at work. */
export interface Desk {
  readonly editing: Editing;
  readonly guildId: string;
  readonly userId: string;
}

/**
 * Lets in the editors of the server that it is used on: who may manage it, and who has the role that its moderators have
 * chosen. Asked at each click, as roles come and go.
 */
export async function forEditors(
  caller: Caller,
  services: Services,
  answer: (desk: Desk) => Reply | Promise<Reply>,
): Promise<Reply> {
  const { guildId, userId, wording } = caller;
  if (guildId === null) return refused(wording.corpusOnServers);
  if (!(await isEditor(caller, services))) return refused(wording.corpusForEditors);
  const { editing } = services;
  if (!editing) return refused(wording.corpusOff);
  return answer({ editing, guildId, userId });
}

/** Whether somebody looks after the articles of the server. */
export async function isEditor(
  { guildId, isManager, roleIds }: Caller,
  { settings }: Pick<Services, 'settings'>,
): Promise<boolean> {
  if (guildId === null) return false;
  if (isManager) return true;
  const { editorRoleId } = await settings.get(guildId);
  return editorRoleId !== null && roleIds.includes(editorRoleId);
}

function refused(content: string): Reply {
  return { content, isPrivate: true, outcome: 'not_asked' };
}
