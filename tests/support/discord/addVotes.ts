import { fileFeedbackStore } from '../../../src/discord/store/fileFeedbackStore.ts';

/** A process that gives votes, a person each: `addVotes.ts FOLDER SERVER FIRST COUNT`. */
const [folder = '', guildId = '', first = '', count = ''] = process.argv.slice(2);
const store = await fileFeedbackStore(folder, { report: () => process.exit(1) });
for (let i = 0; i < Number(count); i += 1) {
  await store.add({
    guildId,
    userId: String(BigInt(first) + BigInt(i)),
    question: 'how many ferries?'.repeat(20),
    quotes: [{ articleId: 'ferries', start: 0, end: 46 }],
  });
}
