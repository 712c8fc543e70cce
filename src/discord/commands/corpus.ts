import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
} from 'discord.js';
import { collectionOf } from '../../store/collections.ts';
import { beginAdding, beginCorrecting } from '../editing/beginEdit.ts';
import { changeBy } from '../editing/editing.ts';
import { type Desk, forEditors, isEditor } from '../editing/forEditors.ts';
import { findOwn, ownChoices, renderOwn } from '../editing/ownArticles.ts';
import type { Source } from '../editing/readSource.ts';
import { renderAudit, renderVersions } from '../editing/renderHistory.ts';
import type { Call, SlashCommand } from '../handlers.ts';
import { inlineText } from '../markdown/inlineText.ts';
import type { Reply } from '../reply.ts';
import type { Services } from '../services.ts';
import { described } from './commandParts.ts';

/** As long as addresses get. */
const ADDRESS_MAX = 2_000;
const WHY_MAX = 200;
const TITLE_MAX = 256;
const SHOWN_MAX = 100;

const source = [
  {
    ...described('corpusAddress'),
    type: ApplicationCommandOptionType.String,
    max_length: ADDRESS_MAX,
  },
  { ...described('corpusFile'), type: ApplicationCommandOptionType.Attachment },
] as const;
const own = {
  ...described('corpusArticle'),
  type: ApplicationCommandOptionType.String,
  required: true,
  max_length: TITLE_MAX,
  autocomplete: true,
} as const;
const why = {
  ...described('corpusWhy'),
  type: ApplicationCommandOptionType.String,
  required: true,
  max_length: WHY_MAX,
} as const;

/** A server's own articles, for its editors. */
export const corpus = {
  data: {
    ...described('corpus'),
    type: ApplicationCommandType.ChatInput,
    contexts: [InteractionContextType.Guild],
    integration_types: [ApplicationIntegrationType.GuildInstall],
    options: [
      {
        ...described('corpusAdd'),
        type: ApplicationCommandOptionType.Subcommand,
        options: [...source],
      },
      { ...described('corpusList'), type: ApplicationCommandOptionType.Subcommand },
      {
        ...described('corpusCorrect'),
        type: ApplicationCommandOptionType.Subcommand,
        options: [own, why, ...source],
      },
      {
        ...described('corpusWithdraw'),
        type: ApplicationCommandOptionType.Subcommand,
        options: [own, why],
      },
      {
        ...described('corpusHistory'),
        type: ApplicationCommandOptionType.Subcommand,
        options: [{ ...own, required: false }],
      },
    ],
  },

  // A form can be opened within 3 s only; what is fetched takes longer.
  waits: ({ options }) => sourceIn(options) !== null,

  run: (call, services) =>
    forEditors(call.caller, services, (desk) => {
      switch (call.options.getSubcommand()) {
        case 'add':
          return add(call, desk, services);
        case 'correct':
          return correct(call, desk, services);
        case 'withdraw':
          return withdraw(call, desk);
        case 'history':
          return history(call, desk);
        default:
          return renderOwn(0, desk, call.caller.wording);
      }
    }),

  async complete({ value, caller }, services) {
    const { guildId, userId, wording } = caller;
    const { editing } = services;
    if (!editing || guildId === null || !(await isEditor(caller, services))) return [];
    return ownChoices(value, { editing, guildId, userId }, wording);
  },
} satisfies SlashCommand;

/** Null where neither an address nor a file was given. */
function sourceIn(options: Call['options']): Source | null {
  const file = options.getAttachment('file');
  if (file) return { file };
  const address = options.getString('address')?.trim() ?? '';
  return address === '' ? null : { address };
}

function add(
  { options, caller }: Call,
  desk: Desk,
  { catalogue }: Services,
): Reply | Promise<Reply> {
  const given = sourceIn(options);
  if (given === null) return slip(caller.wording.addressOrFile);
  return beginAdding(given, { desk, caller, catalogue });
}

async function correct(
  { options, caller }: Call,
  desk: Desk,
  { catalogue }: Services,
): Promise<Reply> {
  const version = await findOwn(options.getString('article', true).trim(), desk);
  if (!version) return unknown(options, caller);
  if (version.action === 'withdrawn') return slip(caller.wording.withdrawnAlready);
  const reason = options.getString('why', true);
  const given = sourceIn(options);
  return beginCorrecting({ version, why: reason, source: given }, { desk, caller, catalogue });
}

async function withdraw({ options, caller }: Call, desk: Desk): Promise<Reply> {
  const { wording } = caller;
  const version = await findOwn(options.getString('article', true).trim(), desk);
  if (!version) return unknown(options, caller);
  if (version.action === 'withdrawn') return slip(wording.withdrawnAlready);
  const { article, number } = version;
  const change = changeBy(desk.editing, desk, options.getString('why', true));
  const { status } = await desk.editing.articles.withdraw(article.id, number, change);
  if (status !== 'done') return slip(wording.changedSince);
  await desk.editing.catchUp();
  const shown = inlineText(article.id, 2 * SHOWN_MAX);
  return {
    content: wording.withdrew(inlineText(article.title, SHOWN_MAX), shown),
    isPrivate: true,
  };
}

/** Of one article, or all that was changed on the server: that one is for moderators. */
async function history({ options, caller }: Call, desk: Desk): Promise<Reply> {
  const { wording } = caller;
  const entered = options.getString('article')?.trim() ?? '';
  if (entered === '') {
    return caller.isManager ? renderAudit(0, desk, wording) : slip(wording.auditForModerators);
  }
  const version = await findOwn(entered, desk);
  if (!version) return unknown(options, caller);
  const { articles, applicationId } = desk.editing;
  const collection = collectionOf(applicationId, desk.guildId);
  return renderVersions(await articles.history(collection, version.article.id), wording);
}

function unknown(options: Call['options'], { wording }: Call['caller']): Reply {
  return slip(wording.noOwnArticle(inlineText(options.getString('article') ?? '', SHOWN_MAX)));
}

function slip(content: string): Reply {
  return { content, isPrivate: true, outcome: 'not_asked' };
}
