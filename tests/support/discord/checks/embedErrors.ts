import type { APIEmbed } from 'discord.js';
import type { FormError } from '../refusal.ts';

/** https://discord.com/developers/docs/resources/message#embed-object-embed-limits */
const EMBEDS_MAX = 6_000;

const REQUIRED = { code: 'BASE_TYPE_REQUIRED', message: 'This field is required' };

/** What the schema does not see in embeds: parts that are empty, and too much text in all. */
export function embedErrors(embeds: readonly APIEmbed[]): FormError[] {
  const errors = embeds.flatMap(({ fields = [], footer, author }, index) => [
    ...fields.flatMap((field, place) =>
      (['name', 'value'] as const)
        .filter((part) => field[part].trim() === '')
        .map((part) => ({ path: ['embeds', index, 'fields', place, part], ...REQUIRED })),
    ),
    ...(footer && !footer.text?.trim()
      ? [{ path: ['embeds', index, 'footer', 'text'], ...REQUIRED }]
      : []),
    ...(author && !author.name?.trim()
      ? [{ path: ['embeds', index, 'author', 'name'], ...REQUIRED }]
      : []),
    ...httpErrors(embeds[index], index),
  ]);
  if (lengthOf(embeds) <= EMBEDS_MAX) return errors;
  return [
    ...errors,
    {
      path: ['embeds'],
      code: 'MAX_EMBED_SIZE_EXCEEDED',
      message: `Embed size exceeds maximum size of ${EMBEDS_MAX}`,
    },
  ];
}

function httpErrors(embed: APIEmbed | undefined, index: number): FormError[] {
  const isHttp = (url: string | undefined) => url === undefined || /^https?:\/\//i.test(url);
  return isHttp(embed?.url)
    ? []
    : [
        {
          path: ['embeds', index, 'url'],
          code: 'URL_TYPE_INVALID_SCHEME',
          message: "Scheme is not supported. Scheme must be one of ('http', 'https').",
        },
      ];
}

function lengthOf(embeds: readonly APIEmbed[]): number {
  const texts = embeds.flatMap(({ title, description, footer, author, fields }) => [
    ...[title, description, footer?.text, author?.name],
    ...(fields ?? []).flatMap(({ name, value }) => [name, value]),
  ]);
  return texts.join('').length;
}
