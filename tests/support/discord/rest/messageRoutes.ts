import { checkMessage } from '../checks/checkMessage.ts';
import { post } from '../post.ts';
import { invalidForm, refusals } from '../refusal.ts';
import type { Route } from './route.ts';

export const messageRoutes: readonly Route[] = [
  {
    method: 'POST',
    path: '/channels/:channel/messages',
    needsToken: true,
    handle: ({ params, body }, { world, gateway }) => {
      const { channel: id = '' } = params;
      const channel = world.channels.get(id);
      if (!channel) throw refusals.unknownChannel();
      const draft = checkMessage(body);
      const { content = '', allowed_mentions, message_reference: reference, nonce } = draft;
      const earlier =
        draft.enforce_nonce && world.sent.find(({ message }) => message.nonce === nonce);
      if (earlier) return { status: 200, body: earlier.message };
      const replyTo = world.sent.find(({ message }) => message.id === reference?.message_id);
      if (reference && !replyTo && reference.fail_if_not_exists !== false) {
        const path = ['message_reference'];
        throw invalidForm([{ path, code: 'REPLIES_UNKNOWN_MESSAGE', message: 'Unknown message' }]);
      }
      const { message } = post(
        {
          author: world.bot.user,
          channel,
          content,
          replyTo: replyTo?.message,
          allowedMentions: allowed_mentions,
        },
        { world, gateway },
      );
      if (nonce !== undefined) message.nonce = nonce;
      return { status: 200, body: message };
    },
  },
];
