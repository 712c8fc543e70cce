import { expect, it } from 'vitest';
import { departures } from '../../src/store/departures.ts';
import { gapStore } from '../../src/store/gapStore.ts';
import { recallStore } from '../../src/store/recallStore.ts';
import { REMINDERS_MAX, reminderStore } from '../../src/store/reminderStore.ts';
import { settingsRows } from '../../src/store/settingsRows.ts';
import { onEachDatabase } from '../support/store/databases.ts';

const GUILD = '1383825041002594304';
const OTHER = '1383825041002594305';

onEachDatabase('settingsRows()', (opened) => {
  it('loses none of the changes that two make at once, each server and application for itself', async () => {
    const rows = settingsRows(opened().db, '1');
    await Promise.all([rows.change(GUILD, { a: 1 }), rows.change(GUILD, { b: [2] })]);
    await rows.change(OTHER, { a: 3 });
    expect(await rows.get(GUILD)).toEqual({ a: 1, b: [2] });
    expect(await settingsRows(opened().db, '2').get(GUILD)).toBeNull();
  });
});

onEachDatabase('gapStore()', (opened) => {
  const store = (applicationId = '1') => gapStore(opened().db, { applicationId });
  const asked = (question: string, guildId = GUILD) =>
    store().note({ guildId, key: question.toLowerCase(), question });

  it('counts what is asked again, newest first, each server for itself', async () => {
    await asked('Who?');
    await asked('What?');
    await asked('WHO?');
    await asked('Where?', OTHER);
    const { gaps, total } = await store().open(GUILD, 0, 10);
    expect(gaps.map(({ question, count }) => [question, count])).toEqual([
      ['WHO?', 2],
      ['What?', 1],
    ]);
    expect(total).toBe(2);
    expect((await store().open(null, 0, 10)).total).toBe(3);
    expect((await store('2').open(null, 0, 10)).total).toBe(0);
  });

  it('opens again what was done, and leaves alone what is not theirs', async () => {
    await asked('Who?');
    await asked('What?');
    const { gaps } = await store().open(GUILD, 0, 10);
    const idOf = (question: string) => gaps.find((gap) => gap.question === question)?.id ?? 0;
    expect(await store().settle(idOf('Who?'), OTHER, 'done')).toBe(false);
    expect(await store().settle(idOf('Who?'), GUILD, 'done')).toBe(true);
    expect(await store().settle(idOf('What?'), GUILD, 'not_ours')).toBe(true);
    expect((await store().open(GUILD, 0, 10)).total).toBe(0);
    await asked('Who?');
    await asked('What?');
    expect((await store().open(GUILD, 0, 10)).gaps.map(({ question }) => question)).toEqual([
      'Who?',
    ]);
  });
});

onEachDatabase('reminderStore()', (opened) => {
  const store = () => reminderStore(opened().db, { applicationId: '1' });
  const reminder = (key: string) => ({ userId: '7', guildId: GUILD, key, question: `${key}?` });

  it('keeps one a question, is told by one process, and forgets', async () => {
    expect(await store().add(reminder('who'))).toBe('added');
    expect(await store().add(reminder('who'))).toBe('known');
    const [waiting] = await store().waiting();
    expect(waiting).toEqual(reminder('who'));
    const claims = await Promise.all([
      store().claim(reminder('who')),
      store().claim(reminder('who')),
    ]);
    expect(claims.sort()).toEqual([false, true]);
    expect(await store().waiting()).toEqual([]);
    await store().remove(reminder('who'));
    expect(await store().removeOf('7')).toBe(0);
  });

  it('has room for some of a person, and forgets all of theirs at once', async () => {
    for (let i = 0; i < REMINDERS_MAX; i++) await store().add(reminder(String(i)));
    expect(await store().add(reminder('more'))).toBe('full');
    expect(await store().removeOf('7')).toBe(REMINDERS_MAX);
  });

  it('gives to another process what the first did not finish', async () => {
    await store().add(reminder('who'));
    await store().claim(reminder('who'));
    const now = () => new Date(Date.now() + 61_000);
    const later = reminderStore(opened().db, { applicationId: '1', now });
    expect(await later.claim(reminder('who'))).toBe(true);
  });
});

onEachDatabase('recallStore()', (opened) => {
  const store = (applicationId = '1') => recallStore(opened().db, { applicationId });
  const recall = (quoteId: string) => ({ guildId: GUILD, channelId: '8', messageId: '9', quoteId });

  it('finds what was quoted of an article, and is told once', async () => {
    await store().add([recall('aaaaaa-0-1-x'), recall('aaaaaa-5-1-y'), recall('bbbbbb-0-1-z')]);
    await store().add([recall('aaaaaa-0-1-x')]);
    expect((await store().of(['aaaaaa'])).map(({ quoteId }) => quoteId)).toEqual([
      'aaaaaa-0-1-x',
      'aaaaaa-5-1-y',
    ]);
    expect(await store().of(null)).toHaveLength(3);
    expect(await store().of([])).toEqual([]);
    expect(await store('2').of(null)).toEqual([]);
    expect(await store().claim(recall('aaaaaa-0-1-x'))).toBe(true);
    expect(await store().claim(recall('aaaaaa-0-1-x'))).toBe(false);
    await store().remove(recall('aaaaaa-0-1-x'));
    expect(await store().of(null)).toHaveLength(2);
  });
});

onEachDatabase('departures()', (opened) => {
  it('deletes all of a server and nothing of another, or of another application', async () => {
    const { db } = opened();
    for (const applicationId of ['1', '2']) {
      for (const guildId of [GUILD, OTHER]) {
        await settingsRows(db, applicationId).change(guildId, { a: 1 });
        await gapStore(db, { applicationId }).note({ guildId, key: 'k', question: 'q' });
        await reminderStore(db, { applicationId }).add({
          userId: '7',
          guildId,
          key: 'k',
          question: 'q',
        });
        const recall = { guildId, channelId: '8', messageId: guildId, quoteId: 'aaaaaa-0-1-x' };
        await recallStore(db, { applicationId }).add([recall]);
      }
    }
    let now = new Date();
    const ours = departures(db, { applicationId: '1', now: () => now });
    expect((await ours.servers()).sort()).toEqual([GUILD, OTHER]);
    expect(await ours.gone([GUILD])).toEqual([GUILD]);
    expect(await ours.gone([GUILD])).toEqual([]);
    now = new Date(now.getTime() + 8 * 86_400_000);
    expect(await ours.deleteDue()).toEqual([GUILD]);
    expect(await ours.servers()).toEqual([OTHER]);
    expect((await departures(db, { applicationId: '2' }).servers()).sort()).toEqual([GUILD, OTHER]);
  });
});
