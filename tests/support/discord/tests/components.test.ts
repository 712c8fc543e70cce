import {
  ActionRowBuilder,
  AttachmentBuilder,
  ButtonBuilder,
  ButtonStyle,
  ChannelSelectMenuBuilder,
  EmbedBuilder,
  type Interaction,
  MessageFlags,
  ModalBuilder,
  StringSelectMenuBuilder,
  TextInputBuilder,
  TextInputStyle,
} from 'discord.js';
import { describe, expect } from 'vitest';
import { it } from '../it.ts';
import type { Discord } from '../startDiscord.ts';
import { register } from './request.ts';
import { startClient } from './startClient.ts';

const ASK = { name: 'ask', description: 'Ask' };

type Answers = Readonly<Record<string, (interaction: Interaction) => unknown>>;

/** A bot that answers by the command's name, or by the custom id. */
async function startBot(discord: Discord, answers: Answers): Promise<void> {
  await register(discord, [ASK]);
  await startClient(discord, {
    on: (interaction) => {
      const key = interaction.isCommand() ? interaction.commandName : idOf(interaction);
      return answers[key]?.(interaction);
    },
  });
}

function idOf(interaction: Interaction): string {
  return interaction.isMessageComponent() || interaction.isModalSubmit()
    ? interaction.customId
    : '';
}

/** A row of buttons; no row without any. */
function buttons(...labels: string[]): ActionRowBuilder<ButtonBuilder>[] {
  const made = labels.map((label) =>
    new ButtonBuilder().setCustomId(label).setLabel(label).setStyle(ButtonStyle.Secondary),
  );
  return made.length === 0 ? [] : [new ActionRowBuilder<ButtonBuilder>().addComponents(made)];
}

/** Replies with these buttons. */
const reply =
  (content: string, labels: string[], isPrivate = false) =>
  (interaction: Interaction) =>
    interaction.isRepliable() &&
    interaction.reply({
      content,
      components: buttons(...labels),
      ...(isPrivate && { flags: MessageFlags.Ephemeral }),
    });

const update = (content: string, labels: string[]) => (interaction: Interaction) =>
  interaction.isMessageComponent() &&
  interaction.update({ content, components: buttons(...labels) });

describe('buttons', () => {
  it('update the message that they stand on, and go with it', async ({ discord }) => {
    await startBot(discord, {
      ask: reply('one', ['More']),
      More: update('two', ['Back']),
      Back: update('one again', ['More']),
    });
    const ana = discord.member('Ana');
    const first = await ana.asks('/ask');
    expect(first.buttons).toEqual([
      { label: 'More', style: 'Secondary', url: null, isDisabled: false },
    ]);
    const second = await ana.clicks('More', first);
    expect(second).toMatchObject({ id: first.id, text: 'two', buttons: [{ label: 'Back' }] });
    await expect(ana.clicks('More', first)).rejects.toThrow('no button "More"; there are: "Back"');
    expect((await ana.clicks('Back', first)).text).toBe('one again');
    expect(ana.looksAt(second).text).toBe('one again');
  });

  it('can be clicked by anybody who sees them', async ({ discord }) => {
    await startBot(discord, {
      ask: reply('one', ['Who?']),
      'Who?': (it) =>
        it.isButton() &&
        it.reply({
          content: `${it.user.username}, and not ${it.message.interactionMetadata?.user.username}`,
          flags: MessageFlags.Ephemeral,
        }),
    });
    const seen = await discord.member('Ana').asks('/ask');
    expect(await discord.member('Ben').clicks('Who?', seen)).toMatchObject({
      text: 'ben, and not ana',
      isPrivate: true,
    });
  });

  it('cannot be clicked where they are disabled or lead away', async ({ discord }) => {
    const row = new ActionRowBuilder<ButtonBuilder>().addComponents(
      new ButtonBuilder({ custom_id: 'a', label: 'Old', style: 1, disabled: true }),
      new ButtonBuilder({ url: 'https://example.com/', label: 'Source', style: 5 }),
    );
    await startBot(discord, {
      ask: (it) => it.isRepliable() && it.reply({ content: 'x', components: [row] }),
    });
    const ana = discord.member('Ana');
    const seen = await ana.asks('/ask');
    expect(seen.buttons[1]).toMatchObject({ style: 'Link', url: 'https://example.com/' });
    await expect(ana.clicks('Old', seen)).rejects.toThrow('disabled');
    await expect(ana.clicks('Source', seen)).rejects.toThrow('leads away');
  });

  it('bring the whole message, and who clicked where', async ({ discord }) => {
    let got: Interaction | null = null;
    await startBot(discord, {
      ask: reply('one', ['More']),
      More: (interaction) => {
        got = interaction;
        if (!interaction.isButton()) return;
        return interaction.update(`${interaction.message.content} more`);
      },
    });
    const ana = discord.member('Ana');
    expect((await ana.clicks('More', await ana.asks('/ask'))).text).toBe('one more');
    expect(got).toMatchObject({
      customId: 'More',
      locale: 'en-US',
      guildLocale: 'en-US',
      context: 0,
      attachmentSizeLimit: 10_485_760,
      authorizingIntegrationOwners: { 0: discord.world.guild.id },
      user: { id: ana.user.id },
      message: {
        author: { id: discord.world.bot.user.id },
        interactionMetadata: { type: 2, user: { id: ana.user.id } },
      },
    });
  });
});

describe('private answers', () => {
  it('are seen by the asker only, and can be clicked', async ({ discord }) => {
    await startBot(discord, {
      ask: reply('for Ana', ['Show to everyone'], true),
      'Show to everyone': reply('for all', []),
    });
    const ana = discord.member('Ana');
    const ben = discord.member('Ben');
    const seen = await ana.asks('/ask');
    expect(seen.isPrivate).toBe(true);
    expect([ana.canSee(seen), ben.canSee(seen)]).toEqual([true, false]);
    await expect(ben.clicks('Show to everyone', seen)).rejects.toThrow('Ben does not see');
    const shown = await ana.clicks('Show to everyone', seen);
    expect(shown).toMatchObject({ text: 'for all', isPrivate: false });
    expect(ben.canSee(shown)).toBe(true);
  });
});

describe('menus', () => {
  const choices = new StringSelectMenuBuilder()
    .setCustomId('pick')
    .setPlaceholder('Sort by')
    .addOptions(
      { label: 'Newest', value: 'new' },
      { label: 'Oldest', value: 'old', default: true },
    );
  const places = new ChannelSelectMenuBuilder()
    .setCustomId('where')
    .setPlaceholder('Channels')
    .setMaxValues(2)
    .setChannelTypes(0);
  const rows = [
    new ActionRowBuilder<StringSelectMenuBuilder>().addComponents(choices),
    new ActionRowBuilder<ChannelSelectMenuBuilder>().addComponents(places),
  ];

  it('take a choice', async ({ discord }) => {
    await startBot(discord, {
      ask: (it) => it.isRepliable() && it.reply({ components: rows }),
      pick: (it) => it.isStringSelectMenu() && it.update(`by ${it.values}`),
      where: (it) =>
        it.isChannelSelectMenu() &&
        it.update(`in ${it.channels.map((c) => c && 'name' in c && c.name)}`),
    });
    const ana = discord.member('Ana');
    const seen = await ana.asks('/ask');
    expect(seen.menus[0]).toEqual({
      placeholder: 'Sort by',
      isDisabled: false,
      options: [
        { label: 'Newest', description: null, isChosen: false },
        { label: 'Oldest', description: null, isChosen: true },
      ],
    });
    expect((await ana.selects('Newest', seen)).text).toBe('by new');
    const { general } = discord.world;
    expect((await ana.selects([general], seen, 'Channels')).text).toBe('in general');
    await expect(ana.selects('Random', seen)).rejects.toThrow('no "Random": Newest, Oldest');
    await expect(ana.selects(['Newest', 'Oldest'], seen)).rejects.toThrow('1 to 1 values');
  });
});

describe('forms', () => {
  it('are opened by a button, filled in and sent', async ({ discord }) => {
    const input = new TextInputBuilder()
      .setCustomId('why')
      .setLabel('Why?')
      .setStyle(TextInputStyle.Short)
      .setMaxLength(9);
    const form = new ModalBuilder()
      .setCustomId('sent')
      .setTitle('Not an answer')
      .addComponents(new ActionRowBuilder<TextInputBuilder>().addComponents(input));
    await startBot(discord, {
      ask: reply('one', ['Report']),
      Report: (it) => it.isMessageComponent() && it.showModal(form),
      sent: (it) =>
        it.isModalSubmit() &&
        it.reply({ content: it.fields.getTextInputValue('why'), flags: MessageFlags.Ephemeral }),
    });
    const ana = discord.member('Ana');
    const opened = await ana.opens('Report', await ana.asks('/ask'));
    expect(opened.title).toBe('Not an answer');
    await expect(ana.fillsIn(opened, {})).rejects.toThrow('wants "Why?"');
    await expect(ana.fillsIn(opened, { 'Why?': 'ten letters' })).rejects.toThrow('too long');
    await expect(ana.fillsIn(opened, { How: 'x' })).rejects.toThrow('no field "How"');
    expect(await ana.fillsIn(opened, { 'Why?': 'wrong' })).toMatchObject({
      text: 'wrong',
      isPrivate: true,
    });
  });
});

describe('embeds and files', () => {
  it('are seen', async ({ discord }) => {
    const png = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex');
    await startBot(discord, {
      ask: (it) =>
        it.isRepliable() &&
        it.reply({
          embeds: [
            new EmbedBuilder()
              .setAuthor({ name: 'Coast Gazette' })
              .setTitle('Ferries')
              .setDescription('> Three **ferries** sail.\nasked')
              .setFooter({ text: '1 of 2' })
              .addFields({ name: 'Date', value: '**undated**' })
              .setImage('attachment://chart.png'),
          ],
          files: [new AttachmentBuilder(png, { name: 'chart.png', description: 'A chart' })],
        }),
    });
    const { embeds, files } = await discord.member('Ana').asks('/ask');
    expect(embeds).toMatchObject([
      {
        author: 'Coast Gazette',
        title: 'Ferries',
        quotes: [{ text: 'Three ferries sail.', bold: ['ferries'] }],
        around: 'asked',
        footer: '1 of 2',
        fields: [{ name: 'Date', value: { text: 'undated' } }],
        image: expect.stringMatching(/^https:.*chart\.png$/),
      },
    ]);
    expect(files).toMatchObject([{ name: 'chart.png', description: 'A chart', type: 'image/png' }]);
    expect(Buffer.from(files[0]?.bytes ?? [])).toEqual(png);
  });
});

describe('answers later on', () => {
  it('are shown once a deferred one is edited, and can be followed up', async ({ discord }) => {
    await startBot(discord, {
      ask: async (it) => {
        if (!it.isRepliable()) return;
        await it.deferReply({ flags: MessageFlags.Ephemeral });
        await it.editReply({ content: 'late', components: buttons('More') });
        await it.followUp('and more');
      },
      More: async (it) => {
        if (!it.isMessageComponent()) return;
        await it.deferUpdate();
        await it.editReply({ content: 'later', components: [] });
      },
    });
    const ana = discord.member('Ana');
    const seen = await ana.asks('/ask');
    expect(seen).toMatchObject({ text: 'late', isPrivate: true });
    expect(await ana.seesFollowUp(seen)).toMatchObject({ text: 'and more', isPrivate: false });
    expect(await ana.clicks('More', seen)).toMatchObject({ text: 'later', buttons: [] });
  });

  it('take the place of a deferred one, where they are the first follow-up', async ({
    discord,
  }) => {
    await startBot(discord, {
      ask: async (it) => {
        if (!it.isRepliable()) return;
        await it.deferReply();
        await it.followUp({ content: 'secret?', flags: MessageFlags.Ephemeral });
      },
    });
    const seen = await discord.member('Ana').asks('/ask');
    expect(seen).toMatchObject({ text: 'secret?', isPrivate: false });
  });

  it('can be read, and deleted', async ({ discord }) => {
    await startBot(discord, {
      ask: async (it) => {
        if (!it.isRepliable()) return;
        const { resource } = await it.reply({ content: 'one', withResponse: true });
        expect(resource?.message?.content).toBe('one');
        expect((await it.fetchReply()).content).toBe('one');
        const more = await it.followUp('two');
        await it.editReply({ message: more, content: 'three' });
        await it.deleteReply();
      },
    });
    const ana = discord.member('Ana');
    const seen = await ana.asks('/ask');
    expect((await ana.seesFollowUp(seen)).text).toMatch(/two|three/);
    await discord.until('its end', () => (ana.canSee(seen) ? undefined : true));
    expect(() => ana.looksAt(seen)).toThrow('does not see the message "one"');
  });
});
