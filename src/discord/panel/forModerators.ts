import type { Caller } from '../caller.ts';
import type { Reply } from '../reply.ts';

/**
 * Lets in who may manage the server. Discord hides the command from others, but a server's admins can
 * show it to anybody, and a panel stays open when somebody is no moderator any more.
 */
export function forModerators(
  { guildId, isManager, wording }: Caller,
  answer: (guildId: string) => Promise<Reply>,
): Reply | Promise<Reply> {
  if (guildId === null) return { content: wording.settingsOnServers, isPrivate: true };
  if (!isManager) return { content: wording.settingsForModerators, isPrivate: true };
  return answer(guildId);
}
