import { createHmac } from 'node:crypto';
import { promises as fs } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { settingsRows } from '../../src/store/settingsRows.ts';
import { forgetOldVotes, personSecret, takeOverFiles } from '../../src/store/takeOverFiles.ts';
import { voteStore } from '../../src/store/voteStore.ts';
import { onEachDatabase } from '../support/store/databases.ts';
import { temporaryFolder } from '../support/temporaryFolder.ts';

const SERVER = '1383825041002594304';
const OTHER = '1383825041002594305';
const ANA = '1383825041002594306';
const SECRET = 'ab'.repeat(32);

/** As the version that kept files wrote them. */
function files() {
  const person = createHmac('sha256', Buffer.from(SECRET, 'hex'))
    .update(`${SERVER}:${ANA}`)
    .digest('base64url');
  const quotes = [{ articleId: 'ferries', start: 0, end: 46 }];
  const vote = JSON.stringify({ person, question: 'how many ferries?', quotes });
  return {
    [`settings/${SERVER}.json`]: '{"isPrivate": true, "cooldownSeconds": 30}',
    [`settings/${OTHER}.json`]: '{broken',
    'feedback/secret': SECRET,
    [`feedback/${SERVER}/2026-11-23.jsonl`]: `\n${vote}\n\n{"torn":\n`,
  };
}

onEachDatabase('takeOverFiles()', (opened) => {
  it('takes over settings and votes, once, and keeps the files aside', async () => {
    const dataFolder = await temporaryFolder(files());
    const reports: string[] = [];
    const takeover = {
      dataFolder,
      applicationId: '1',
      report: (text: string) => reports.push(text),
    };
    const { db } = opened();
    expect(await takeOverFiles(db, takeover)).toEqual({ settings: 1, votes: 1 });
    expect(reports).toEqual([expect.stringContaining(`${OTHER}.json: they are broken`)]);
    expect(await settingsRows(db, '1').get(SERVER)).toEqual({
      isPrivate: true,
      cooldownSeconds: 30,
    });
    expect(await settingsRows(db, '2').get(SERVER)).toBeNull();
    const aside = await fs.readdir(path.join(dataFolder, 'before-database'), { recursive: true });
    expect(aside).toContain(`settings/${SERVER}.json`);
    expect(await fs.readdir(dataFolder)).toEqual(['before-database']);
    expect(await takeOverFiles(db, { ...takeover, applicationId: '2' })).toBeNull();
  });

  it('goes on to know whose votes they are, and deletes them from the files, too', async () => {
    const dataFolder = await temporaryFolder(files());
    const { db } = opened();
    await takeOverFiles(db, { dataFolder, applicationId: '1', report: () => {} });
    const votes = voteStore(db, { applicationId: '1', secret: await personSecret(db, dataFolder) });
    expect(await votes.removeOf(ANA)).toBe(1);
    await forgetOldVotes(dataFolder);
    expect(await fs.readdir(path.join(dataFolder, 'before-database'))).toEqual(['settings']);
  });

  it('begins with a secret of its own where there was nothing', async () => {
    const { db } = opened();
    const takeover = { dataFolder: await temporaryFolder(), applicationId: '1', report: () => {} };
    expect(await takeOverFiles(db, takeover)).toBeNull();
    const secret = await personSecret(db, takeover.dataFolder);
    expect(secret).toHaveLength(32);
    await takeOverFiles(db, takeover);
    expect(await personSecret(db, takeover.dataFolder)).toEqual(secret);
  });
});
