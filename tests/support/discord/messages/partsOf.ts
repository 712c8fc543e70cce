import {
  type APIAllowedMentions,
  type APIAttachment,
  type APIEmbed,
  type APIMessageTopLevelComponent,
  EmbedType,
} from 'discord.js';
import type { Upload } from '../state/sent.ts';
import { snowflake } from '../state/snowflake.ts';

/** What all bodies of messages may hold: new ones, answers, edits. */
export interface Body {
  readonly content?: string | null | undefined;
  readonly embeds?: readonly APIEmbed[] | null | undefined;
  readonly components?: readonly APIMessageTopLevelComponent[] | null | undefined;
  readonly attachments?:
    | readonly { readonly id: string | number; readonly filename?: string; description?: string }[]
    | null
    | undefined;
  readonly allowed_mentions?: APIAllowedMentions | null | undefined;
  readonly flags?: number | null | undefined;
}

interface Parts {
  readonly embeds: APIEmbed[];
  readonly components: APIMessageTopLevelComponent[];
  readonly attachments: APIAttachment[];
  /** By the id of their attachment. */
  readonly files: Map<string, Upload>;
}

const CDN = 'https://cdn.discordapp.com/attachments';

/** Embeds, components and attachments as Discord gives them back. */
export function partsOf(
  { embeds, components, attachments }: Body,
  { files, earlier = [] }: { files: readonly Upload[]; earlier?: readonly APIAttachment[] },
): Parts {
  const uploaded = new Map<string, Upload>();
  const added = files.map((file): APIAttachment => {
    const about = attachments?.find(({ id }) => String(id) === file.id);
    const id = snowflake();
    const filename = about?.filename ?? file.name;
    uploaded.set(id, file);
    return {
      id,
      filename,
      size: file.bytes.length,
      url: `${CDN}/${id}/${filename}`,
      proxy_url: `${CDN}/${id}/${filename}`,
      content_type: file.type,
      ...(about?.description !== undefined && { description: about.description }),
    };
  });
  const kept = earlier.filter(
    ({ id }) => !attachments || attachments.some((attachment) => String(attachment.id) === id),
  );
  const all = [...kept, ...added];
  return {
    embeds: (embeds ?? []).map((embed) => withFiles(embed, all)),
    components: numbered(components ?? []),
    attachments: all,
    files: uploaded,
  };
}

/** An embed may show a file of its message: `attachment://chart.png`. */
function withFiles(embed: APIEmbed, attachments: readonly APIAttachment[]): APIEmbed {
  const shown = (image: { url: string } | undefined) => {
    const name = image?.url.match(/^attachment:\/\/(.+)$/)?.[1];
    const file = attachments.find(({ filename }) => filename === name);
    return file ? { ...image, url: file.url } : image;
  };
  return {
    ...embed,
    type: EmbedType.Rich,
    ...(embed.image && { image: shown(embed.image) as { url: string } }),
    ...(embed.thumbnail && { thumbnail: shown(embed.thumbnail) as { url: string } }),
    ...(embed.fields && {
      fields: embed.fields.map((field) => ({ inline: false, ...field })),
    }),
  };
}

/** Discord numbers the components that have no number. */
function numbered(rows: readonly APIMessageTopLevelComponent[]): APIMessageTopLevelComponent[] {
  let id = 0;
  const number = <Item extends object>(item: Item): Item => {
    id += 1;
    const own = { id, ...item };
    const inner = 'components' in item ? (item.components as object[]) : null;
    return inner ? { ...own, components: inner.map(number) } : own;
  };
  return rows.map(number);
}
