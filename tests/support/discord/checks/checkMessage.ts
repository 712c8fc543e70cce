import type { RESTPostAPIChannelMessageJSONBody } from 'discord.js';
import {
  IncomingWebhookRequestPartialSchema,
  IncomingWebhookUpdateRequestPartialSchema,
  MessageCreateRequestSchema,
  MessageEditRequestPartialSchema,
} from 'discord-api-spec/zod';
import type { Body } from '../messages/partsOf.ts';
import type { Upload } from '../state/sent.ts';
import { checkBody } from './checkBody.ts';
import { messageErrors, refuseEmpty } from './messageErrors.ts';

/** What came in: the body, and the files beside it. */
interface Received {
  readonly body: unknown;
  readonly files: readonly Upload[];
}

/** @throws Refusal where Discord would not take the body as a new message. */
export function checkMessage({ body, files }: Received): RESTPostAPIChannelMessageJSONBody {
  const message = checkBody<RESTPostAPIChannelMessageJSONBody>(body, {
    schema: MessageCreateRequestSchema,
    rules: (message) => messageErrors(message as Body, files),
  });
  refuseEmpty(message as Body, files);
  return message;
}

/** @throws Refusal where Discord would not take the body as a follow-up. */
export function checkFollowUp({ body, files }: Received): Body {
  const message = checkBody<Body>(body, {
    schema: IncomingWebhookRequestPartialSchema,
    rules: (message) => messageErrors(message, files),
  });
  refuseEmpty(message, files);
  return message;
}

/** @throws Refusal where Discord would not take the body as changes of a message. */
export function checkEdit({ body, files }: Received, { isAnswer }: { isAnswer: boolean }): Body {
  return checkBody<Body>(body, {
    schema: isAnswer ? IncomingWebhookUpdateRequestPartialSchema : MessageEditRequestPartialSchema,
    rules: (message) => messageErrors(message, files),
  });
}
