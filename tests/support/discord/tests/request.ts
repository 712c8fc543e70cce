import type { Discord } from '../startDiscord.ts';

/** One request as the bot: `POST /channels/1/messages`. */
export async function request({ apiUrl, world }: Discord, line: string, body?: unknown) {
  const [method = '', path = ''] = line.split(' ');
  const response = await fetch(`${apiUrl}/v10${path}`, {
    method,
    headers: { authorization: `Bot ${world.bot.token}` },
    ...(body !== undefined && { body: body instanceof FormData ? body : JSON.stringify(body) }),
  });
  const text = await response.text();
  const { status, headers } = response;
  return { status, headers, body: text === '' ? null : JSON.parse(text) };
}

/** Registers commands for all places. */
export async function register(discord: Discord, commands: readonly object[]): Promise<void> {
  const path = `/applications/${discord.world.bot.applicationId}/commands`;
  const { status, body } = await request(discord, `PUT ${path}`, commands);
  if (status !== 200) throw new Error(`Not registered: ${JSON.stringify(body)}`);
}
