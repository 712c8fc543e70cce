import { PermissionFlagsBits } from 'discord.js';
import { describe, expect } from 'vitest';
import { it } from '../it.ts';
import { request } from './request.ts';

const row = (...components: object[]) => ({ type: 1, components });
const button = (more: object = {}) => ({
  ...{ type: 2, style: 2, label: 'More', custom_id: 'more' },
  ...more,
});
const link = (url: string) => ({ type: 2, style: 5, label: 'Source', url });
const ids = (count: number) =>
  Array.from({ length: count }, (_, index) => button({ custom_id: `more${index}` }));
const menu = (more: object = {}) => ({
  type: 3,
  custom_id: 'sort',
  options: [{ label: 'Newest', value: 'new' }],
  ...more,
});

describe('a message is refused with', () => {
  it.for([
    ['over 2,000 characters', { content: 'x'.repeat(2_001) }, ['content'], 'BASE_TYPE_MAX_LENGTH'],
    [
      'embeds over 6,000 characters in all',
      { embeds: [1, 2].map(() => ({ description: 'x'.repeat(3_001) })) },
      ['embeds'],
      'MAX_EMBED_SIZE_EXCEEDED',
    ],
    [
      'what the schema forbids',
      { embeds: [{ title: 'x'.repeat(257) }] },
      ['embeds', 0, 'title'],
      'TOO_BIG',
    ],
    [
      'an empty value of a field',
      { embeds: [{ fields: [{ name: 'Date', value: ' ' }] }] },
      ['embeds', 0, 'fields', 0, 'value'],
      'BASE_TYPE_REQUIRED',
    ],
    [
      'an embed that leads nowhere',
      { embeds: [{ title: 'A', url: 'ftp://example.com/' }] },
      ['embeds', 0, 'url'],
      'URL_TYPE_INVALID_SCHEME',
    ],
    [
      'mentions that are allowed twice over',
      { content: 'Hi', allowed_mentions: { parse: ['users'], users: ['123456789012345678'] } },
      ['allowed_mentions'],
      'MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE',
    ],
    [
      'a button without custom_id',
      { components: [row({ type: 2, style: 2, label: 'More' })] },
      ['components', 0, 'components', 0, 'custom_id'],
      'BUTTON_COMPONENT_CUSTOM_ID_REQUIRED',
    ],
    [
      'a custom_id twice, in two rows',
      { components: [row(button()), row(button())] },
      ['components', 1, 'components', 0, 'custom_id'],
      'COMPONENT_CUSTOM_ID_DUPLICATED',
    ],
    [
      'a button without label',
      { components: [row({ type: 2, style: 2, custom_id: 'a' })] },
      ['components', 0, 'components', 0],
      'BUTTON_COMPONENT_LABEL_OR_EMOJI_REQUIRED',
    ],
    [
      'six rows',
      { components: ids(6).map((one) => row(one)) },
      ['components'],
      'BASE_TYPE_BAD_LENGTH',
    ],
    ['six buttons in a row', { components: [row(...ids(6))] }, ['components', 0], 'INVALID_UNION'],
    [
      'a menu beside a button',
      { components: [row(menu(), button())] },
      ['components', 0, 'components'],
      'COMPONENT_LAYOUT_WIDTH_EXCEEDED',
    ],
    [
      'a choice twice in a menu',
      { components: [row(menu({ options: [1, 2].map(() => ({ label: 'A', value: 'a' })) }))] },
      ['components', 0, 'components', 0, 'options', 1],
      'SELECT_COMPONENT_OPTION_VALUE_DUPLICATED',
    ],
    [
      'more choices to take than there are',
      { components: [row(menu({ max_values: 2 }))] },
      ['components', 0, 'components', 0, 'max_values'],
      'NUMBER_TYPE_MAX',
    ],
    [
      'a label of 81 characters',
      { components: [row(button({ label: 'x'.repeat(81) }))] },
      ['components'],
      '',
    ],
    [
      'a custom_id of 101',
      { components: [row(button({ custom_id: 'x'.repeat(101) }))] },
      ['components'],
      '',
    ],
    [
      'a link of 513',
      { components: [row(link(`https://example.com/${'x'.repeat(493)}`))] },
      ['components'],
      '',
    ],
    [
      'a link that is not http(s)',
      { components: [row(link('ftp://example.com/'))] },
      ['components', 0, 'components', 0, 'url'],
      'URL_TYPE_INVALID_SCHEME',
    ],
    [
      'a link without target',
      { components: [row({ type: 2, style: 5, label: 'Source' })] },
      ['components', 0, 'components', 0, 'url'],
      'BASE_TYPE_REQUIRED',
    ],
    [
      'text beside Components V2',
      { content: 'Hi', flags: 1 << 15, components: [{ type: 10, content: 'Hi' }] },
      ['content'],
      'MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2',
    ],
    [
      'Components V2 without the flag',
      { components: [{ type: 10, content: 'Hi' }] },
      ['components', 0, 'type'],
      'UNION_TYPE_CHOICES',
    ],
    [
      'a file that did not come',
      { attachments: [{ id: '0', filename: 'a.png' }] },
      ['attachments', 0, 'id'],
      'ATTACHMENT_NOT_FOUND',
    ],
  ] as const)('%s', async ([, message, path, code], { discord }) => {
    const line = `POST /channels/${discord.world.general.id}/messages`;
    const { status, body } = await request(discord, line, message);
    expect({ status, code: body.code }).toEqual({ status: 400, code: 50_035 });
    let branch = body.errors;
    for (const key of path) branch = branch?.[key];
    expect(branch).toBeDefined();
    if (code !== '') expect(branch._errors).toMatchObject([{ code }]);
    expect(discord.takeProblems()).toHaveLength(1);
  });

  it.for([[{ content: ' ' }], [{ embeds: [], components: [] }]] as const)(
    'nothing to see: %j',
    async ([message], { discord }) => {
      const line = `POST /channels/${discord.world.general.id}/messages`;
      const { status, body } = await request(discord, line, message);
      expect({ status, code: body.code }).toEqual({ status: 400, code: 50_006 });
      expect(discord.takeProblems()).toHaveLength(1);
    },
  );
});

describe('a message', () => {
  it('may be as large as Discord allows', async ({ discord }) => {
    const rows = Array.from({ length: 5 }, (_, place) =>
      row(...ids(5).map((one, index) => button({ ...one, custom_id: `${place}-${index}` }))),
    );
    const message = {
      content: 'x'.repeat(2_000),
      embeds: [{ description: 'x'.repeat(4_096) }, { description: 'x'.repeat(1_904) }],
      components: rows,
    };
    const line = `POST /channels/${discord.world.general.id}/messages`;
    expect((await request(discord, line, message)).status).toBe(200);
  });

  it('refers to no other where the bot may not read what was written', async ({ discord }) => {
    const said = discord.member('Ana').says('Hello!');
    discord.deny(discord.world.general, PermissionFlagsBits.ReadMessageHistory);
    const line = `POST /channels/${discord.world.general.id}/messages`;
    const message_reference = { message_id: said.message.id, fail_if_not_exists: false };
    const refused = await request(discord, line, { content: 'Hello!', message_reference });
    expect([refused.status, refused.body.code]).toEqual([403, 160_002]);
    expect((await request(discord, line, { content: 'Hello!' })).status).toBe(200);
  });

  it('pings whom the bot allows', async ({ discord }) => {
    const ana = discord.member('Ana');
    const said = ana.says('Hello!');
    const content = `@everyone <@${ana.user.id}>`;
    const message_reference = { message_id: said.message.id };
    const line = `POST /channels/${discord.world.general.id}/messages`;
    await request(discord, line, { content, message_reference });
    await request(discord, line, { content, message_reference, allowed_mentions: { parse: [] } });
    await request(discord, line, { content, allowed_mentions: { users: [ana.user.id] } });
    expect(discord.world.sent.slice(1).map(({ pings }) => pings)).toEqual([
      [ana.user.id, 'everyone'],
      [],
      [ana.user.id],
    ]);
  });

  it('can be read, edited and deleted by the bot, if it is its own', async ({ discord }) => {
    const path = `/channels/${discord.world.general.id}/messages`;
    const made = await request(discord, `POST ${path}`, {
      content: 'one',
      embeds: [{ title: 'A' }],
    });
    const one = `${path}/${made.body.id}`;
    await request(discord, `PATCH ${one}`, { content: 'two' });
    expect((await request(discord, `GET ${one}`)).body).toMatchObject({
      content: 'two',
      embeds: [{ title: 'A', type: 'rich' }],
      edited_timestamp: expect.any(String),
    });
    expect((await request(discord, `DELETE ${one}`)).status).toBe(204);
    expect((await request(discord, `GET ${one}`)).body).toMatchObject({ code: 10_008 });
    const said = discord.member('Ana').says('Hello');
    const other = `${path}/${said.message.id}`;
    expect((await request(discord, `GET ${other}`)).body).toMatchObject({ content: '' });
    discord.world.application.flags = 1 << 18;
    expect((await request(discord, `GET ${other}`)).body).toMatchObject({ content: 'Hello' });
    expect((await request(discord, `PATCH ${other}`, { content: 'x' })).body).toMatchObject({
      code: 50_005,
    });
  });

  it('are listed, the newest first, before one and up to a number', async ({ discord }) => {
    const ana = discord.member('Ana');
    const [one, two, three] = ['one', 'two', 'three'].map((text) =>
      ana.says(text, { isDirect: true }),
    );
    const path = `/channels/${one?.channel.id}/messages`;
    const listed = async (query: string) => {
      const { body } = await request(discord, `GET ${path}${query}`);
      return (body as unknown as { content: string }[]).map(({ content }) => content);
    };
    expect(await listed('')).toEqual(['three', 'two', 'one']);
    expect(await listed(`?limit=1&before=${three?.message.id}`)).toEqual(['two']);
    if (two) two.isDeleted = true;
    expect(await listed('')).toEqual(['three', 'one']);
    expect((await request(discord, `GET ${path}?limit=0`)).status).toBe(400);
    expect(discord.takeProblems()).toHaveLength(1);
  });

  it('takes files, and drops those that an edit leaves out', async ({ discord }) => {
    const path = `/channels/${discord.world.general.id}/messages`;
    const form = new FormData();
    form.set(
      'payload_json',
      JSON.stringify({ attachments: [{ id: '0', description: 'A chart' }] }),
    );
    form.set('files[0]', new Blob(['bytes'], { type: 'image/png' }), 'chart.png');
    const { body } = await request(discord, `POST ${path}`, form);
    expect(body.attachments).toMatchObject([
      { filename: 'chart.png', description: 'A chart', size: 5, content_type: 'image/png' },
    ]);
    const edited = { content: 'gone', attachments: [] };
    const after = await request(discord, `PATCH ${path}/${body.id}`, edited);
    expect(after.body.attachments).toEqual([]);
  });
});
