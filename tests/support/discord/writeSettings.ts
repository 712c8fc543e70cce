import { fileSettingsStore } from '../../../src/discord/store/fileSettingsStore.ts';

/**
 * A process that settles one thing after the other, until it is killed: `writeSettings.ts FOLDER
 * SERVER FIRST`. It says `ready` once the first write is done.
 */
const [folder = '', guildId = '', first = '0'] = process.argv.slice(2);
const store = await fileSettingsStore(folder, { report: () => process.exit(1) });
const channel = (count: number) => String(10n ** 17n + BigInt(count));
for (let count = Number(first); ; count += 1) {
  await store.set(guildId, {
    cooldownSeconds: count % 3_600,
    // Of many lengths, and telling of the other value: a mix of two would be seen.
    mentionChannelIds: Array.from({ length: count % 26 }, () => channel(count % 3_600)),
  });
  if (count === Number(first)) process.stdout.write('ready\n');
}
