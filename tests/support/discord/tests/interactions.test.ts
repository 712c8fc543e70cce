import { describe, expect } from 'vitest';
import { it } from '../it.ts';
import type { Discord } from '../startDiscord.ts';
import { register, request } from './request.ts';
import { startClient } from './startClient.ts';

const MINUTE_MS = 60_000;
const HI = { type: 4, data: { content: 'Hi' } };

/** Uses /ask, and gives the paths of its callback and its webhook. */
async function used(discord: Discord) {
  await register(discord, [{ name: 'ask', description: 'Ask' }]);
  discord
    .member('Ben')
    .asks('/ask')
    .catch(() => {});
  const [interaction] = discord.world.interactions.values();
  const { id, token } = interaction ?? {};
  return {
    callback: `/interactions/${id}/${token}/callback`,
    webhook: `/webhooks/${discord.world.bot.applicationId}/${token}`,
  };
}

describe('an interaction', () => {
  it('takes one answer', async ({ discord }) => {
    const { callback } = await used(discord);
    expect(await request(discord, `POST ${callback}`, HI)).toMatchObject({ status: 204 });
    expect(await request(discord, `POST ${callback}`, HI)).toMatchObject({
      body: { code: 40_060 },
    });
    expect(discord.takeProblems()).toHaveLength(1);
  });

  it('does not come by the gateway where it goes to a URL', async ({ discord }) => {
    discord.world.application.interactionsUrl = 'https://example.com/interactions';
    await startClient(discord);
    await used(discord);
    expect(discord.world.log).not.toContain('gateway: sent INTERACTION_CREATE');
  });

  it('takes no late answer', async ({ discord }) => {
    const { callback } = await used(discord);
    discord.wait(3_001);
    expect((await request(discord, `POST ${callback}`, HI)).body).toMatchObject({ code: 10_062 });
  });

  it('takes no answer with a token that is not its own', async ({ discord }) => {
    const { callback, webhook } = await used(discord);
    const wrong = callback.replace(/[^/]+\/callback$/, 'other/callback');
    expect((await request(discord, `POST ${wrong}`, HI)).body).toMatchObject({ code: 10_015 });
    const other = webhook.replace(/[^/]+$/, 'other');
    expect((await request(discord, `POST ${other}`, HI.data)).body).toMatchObject({
      code: 10_015,
    });
  });

  it('has no webhook before its answer', async ({ discord }) => {
    const { webhook } = await used(discord);
    expect((await request(discord, `POST ${webhook}`, HI.data)).body).toMatchObject({
      code: 10_015,
    });
  });

  it('has a webhook for 15 minutes', async ({ discord }) => {
    const { callback, webhook } = await used(discord);
    await request(discord, `POST ${callback}`, HI);
    discord.wait(14 * MINUTE_MS);
    const original = `${webhook}/messages/@original`;
    expect((await request(discord, `PATCH ${original}`, { content: 'Ho' })).status).toBe(200);
    discord.wait(MINUTE_MS);
    for (const line of [`POST ${webhook}`, `PATCH ${original}`]) {
      expect(await request(discord, line, HI.data)).toMatchObject({
        status: 401,
        body: { code: 50_027 },
      });
    }
  });

  it('says what became of it, where it is asked to', async ({ discord }) => {
    const { callback } = await used(discord);
    const deferred = { type: 5, data: { flags: 64 } };
    const { body } = await request(discord, `POST ${callback}?with_response=true`, deferred);
    expect(body).toMatchObject({
      interaction: {
        type: 2,
        response_message_loading: true,
        response_message_ephemeral: true,
      },
      resource: { type: 5, message: { flags: 64 | 128 } },
    });
  });

  it.for([
    ['an update, of a command', { type: 7, data: { content: 'x' } }],
    ['choices, of a command', { type: 8, data: { choices: [] } }],
    ['an unknown kind', { type: 99 }],
    ['nothing', {}],
    ['a form without fields', { type: 9, data: { custom_id: 'a', title: 'A', components: [] } }],
    ['more than the one flag when deferring', { type: 5, data: { flags: 1 << 15 } }],
  ] as const)('does not take %s', async ([, body], { discord }) => {
    const { callback } = await used(discord);
    expect((await request(discord, `POST ${callback}`, body)).body).toMatchObject({
      code: 50_035,
    });
    expect(discord.takeProblems()).toHaveLength(1);
  });

  it('does not take an empty message', async ({ discord }) => {
    const { callback } = await used(discord);
    const empty = { type: 4, data: { content: '' } };
    expect((await request(discord, `POST ${callback}`, empty)).body).toMatchObject({
      code: 50_006,
    });
    expect(discord.takeProblems()).toHaveLength(1);
  });
});
