import { ComponentType, MessageFlags } from 'discord.js';
import type { Body } from '../messages/partsOf.ts';
import { type FormError, refusals } from '../refusal.ts';
import type { Upload } from '../state/sent.ts';
import { componentErrors } from './componentErrors.ts';
import { embedErrors } from './embedErrors.ts';

/** https://discord.com/developers/docs/resources/message#create-message */
const CONTENT_MAX = 2_000;

/** https://discord.com/developers/docs/components/reference: these need the flag. */
const V2 = [
  ...[ComponentType.Section, ComponentType.TextDisplay, ComponentType.Thumbnail],
  ...[ComponentType.MediaGallery, ComponentType.File, ComponentType.Separator],
  ComponentType.Container,
];

/** What the schema does not see in a message. */
export function messageErrors(body: Body, files: readonly Upload[] = []): FormError[] {
  return [
    ...contentErrors(body),
    ...embedErrors(body.embeds ?? []),
    ...componentErrors(body.components ?? []),
    ...layoutErrors(body),
    ...mentionErrors(body),
    ...fileErrors(body, files),
  ];
}

/** @throws Refusal 50006 where nothing would show. */
export function refuseEmpty(
  body: Body & { readonly sticker_ids?: readonly string[] | undefined },
  files: readonly Upload[] = [],
): void {
  const parts = [body.embeds, body.components, body.sticker_ids, body.attachments, files];
  const isEmpty = !body.content?.trim() && parts.every((part) => !part?.length);
  if (isEmpty) throw refusals.emptyMessage();
}

function contentErrors({ content }: Body): FormError[] {
  if ((content?.length ?? 0) <= CONTENT_MAX) return [];
  const message = `Must be ${CONTENT_MAX} or fewer in length.`;
  return [{ path: ['content'], code: 'BASE_TYPE_MAX_LENGTH', message }];
}

/** The two layouts do not mix: plain messages, and Components V2. */
function layoutErrors({ flags, content, embeds, components }: Body): FormError[] {
  if (((flags ?? 0) & MessageFlags.IsComponentsV2) === 0) {
    return (components ?? []).flatMap(({ type }, index) =>
      V2.includes(type)
        ? [
            {
              path: ['components', index, 'type'],
              code: 'UNION_TYPE_CHOICES',
              message: 'Value of field "type" must be one of (1,).',
            },
          ]
        : [],
    );
  }
  const code = 'MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2';
  const message = 'The field cannot be used when using MessageFlags.IS_COMPONENTS_V2';
  return [
    ...(content ? [{ path: ['content'], code, message }] : []),
    ...(embeds?.length ? [{ path: ['embeds'], code, message }] : []),
  ];
}

function mentionErrors({ allowed_mentions: mentions }: Body): FormError[] {
  return (['users', 'roles'] as const)
    .filter((kind) => mentions?.parse?.some((parsed) => parsed === kind) && mentions[kind]?.length)
    .map((kind) => ({
      path: ['allowed_mentions'],
      code: 'MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE',
      message: `parse:["${kind}"] and ${kind}: [ids...] are mutually exclusive.`,
    }));
}

/** A small number is the n of a `files[n]` in the same request. */
function fileErrors({ attachments }: Body, files: readonly Upload[]): FormError[] {
  return (attachments ?? []).flatMap(({ id }, index) =>
    Number(id) < 100 && !files.some((file) => file.id === String(id))
      ? [
          {
            path: ['attachments', index, 'id'],
            code: 'ATTACHMENT_NOT_FOUND',
            message: `Attachment data not found: files[${id}]`,
          },
        ]
      : [],
  );
}
