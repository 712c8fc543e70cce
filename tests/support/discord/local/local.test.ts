import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answerQuestion } from '../../../../src/answer/answerQuestion.ts';
import { buildIndex } from '../../../../src/search/buildIndex.ts';
import { catalogueOf } from '../../../../src/search/catalogue.ts';
import { article } from '../../articles.ts';
import { findChromium, openBrowser } from './openBrowser.ts';
import { startLocal } from './startLocal.ts';

/** A browser, the bot and the page's script have to be loaded first. */
const START_MS = 60_000;

const HARBOURS = ['Calais', 'Dover', 'Ostend', 'Kiel', 'Oslo'];

const articles = HARBOURS.map((harbour, i) =>
  article({
    id: harbour.toLowerCase(),
    title: `Ferries of ${harbour}`,
    published: `2024-03-0${i + 1}`,
    url: `https://example.com/${harbour}`,
    body: `The harbour opened late. There are ${20 + i} ferries in ${harbour}. The town is old.`,
  }),
);

async function start() {
  const index = await buildIndex(articles);
  const log: string[] = [];
  const local = await startLocal({
    port: 0,
    ask: (question, options) => answerQuestion(question, index, options),
    catalogue: catalogueOf(index),
    log: (line) => log.push(line),
  });
  return { ...local, log };
}

describe('the local page', () => {
  let local: Awaited<ReturnType<typeof start>>;

  beforeAll(async () => {
    local = await start();
  }, START_MS);
  afterAll(() => local.stop());

  it('answers no other site, and no form that is none', async () => {
    const { url } = local;
    const text = await fetch(`${url}act`, { method: 'POST', body: '{}' });
    expect(text.status).toBe(500);
    const asked = await fetch(`${url}act`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ as: 'Ana', in: 'general', does: 'reads', text: 'x' }),
    });
    expect(await asked.json()).toEqual({ error: expect.any(String) });
    const { headers } = await fetch(url);
    expect(headers.get('content-security-policy')).toContain("script-src 'self'");
    expect((await fetch(`${url}files/../package.json`)).status).toBe(404);
  });

  it(
    'says that a port is taken',
    async () => {
      const port = Number(new URL(local.url).port);
      const second = startLocal({
        port,
        ask: () => {
          throw new Error('Nobody asks');
        },
        catalogue: catalogueOf(await buildIndex([])),
        log: () => {},
      });
      await expect(second).rejects.toMatchObject({ code: 'EADDRINUSE', port });
    },
    START_MS,
  );

  it.skipIf(findChromium() === undefined)(
    'is a Discord to type, click and choose in (skipped where no Chromium is installed)',
    async () => {
      const browser = await openBrowser();
      try {
        const page = await browser.newPage();
        page.setDefaultTimeout(START_MS / 4);
        const errors: string[] = [];
        page.on('pageerror', ({ message }) => errors.push(message));
        page.on('console', (line) => line.type() === 'error' && errors.push(line.text()));
        await page.goto(local.url);
        await asksAndTurnsPages(page);
        await typesACommand(page);
        await speaksGerman(page);
        await findsEvidence(page);
        await showsHostileText(page);
        expect(errors).toEqual([]);
        expect(await page.locator('#problems').isHidden()).toBe(true);
        expect(local.log.filter((line) => !line.startsWith('info'))).toEqual([]);
        await tellsProblems(page, local);
      } finally {
        await browser.close();
      }
    },
    2 * START_MS,
  );
});

function lastMessage(page: Page) {
  return page.locator('discord-message').last();
}

function button(page: Page, label: string) {
  return lastMessage(page).locator('discord-button', { hasText: label }).locator('button');
}

function field(page: Page, label: string) {
  return page.locator('#command-form').getByLabel(label);
}

async function asksAndTurnsPages(page: Page): Promise<void> {
  await page.getByText('Slash commands').click();
  await field(page, 'question').fill('how many ferries?');
  // Suggested by the bot while one types, and taken back.
  await field(page, 'source').pressSequentially('ost');
  await page.getByRole('option', { name: 'Ferries of Ostend' }).waitFor();
  await field(page, 'source').fill('');
  await page.getByRole('button', { name: 'Send /ask' }).click();
  await lastMessage(page).getByText('Page 1 of 2').waitFor();
  expect(await lastMessage(page).locator('discord-embed').count()).toBe(3);
  expect(await lastMessage(page).locator('discord-quote').first().innerText()).toMatch(
    /There are \d+ ferries in/,
  );
  await button(page, 'Context 1').click();
  await lastMessage(page).getByText('The harbour opened late.').waitFor();
  await button(page, 'More').click();
  await lastMessage(page).getByText('Page 2 of 2').waitFor();
  expect(await lastMessage(page).locator('discord-embed').count()).toBe(2);
}

async function typesACommand(page: Page): Promise<void> {
  await page.locator('#text').fill('/check there are 3 ferries');
  await page.keyboard.press('Enter');
  await page.getByText('Sent as plain text: to use /check, choose it').waitFor();
  await lastMessage(page).getByText('/check there are 3 ferries').waitFor();
}

async function speaksGerman(page: Page): Promise<void> {
  await page.getByLabel('Language').selectOption('Deutsch');
  await field(page, 'frage').fill('how many ferries?');
  await field(page, 'privat').selectOption('yes');
  await page.getByRole('button', { name: 'Send /fragen' }).click();
  await lastMessage(page).getByText('Gefragt: how many ferries?').waitFor();
  await lastMessage(page).getByText('Only you can see this').waitFor();
  // Ben does not see what only Ana can.
  await page.getByLabel('You are').selectOption('Ben, a moderator');
  await page.getByText('Gefragt: how many ferries?').waitFor({ state: 'detached' });
  await page.getByLabel('Language').selectOption('English');
}

async function findsEvidence(page: Page): Promise<void> {
  await say(page, 'there are 22 ferries in ostend lol');
  await lastMessage(page).getByText('22 ferries').click({ button: 'right' });
  await page.getByRole('menuitem', { name: 'Find evidence' }).click();
  await lastMessage(page).getByText('Only you can see this').waitFor();
  expect(await lastMessage(page).locator('discord-embed').innerText()).toContain(
    'Claim: there are 22 ferries in ostend lol',
  );
  expect(await lastMessage(page).locator('discord-quote').first().innerText()).toBe(
    'There are 22 ferries in Ostend.',
  );
  const link = lastMessage(page).locator('discord-button a').first();
  expect(await link.getAttribute('href')).toContain('https://example.com/Ostend#:~:text=');
}

async function showsHostileText(page: Page): Promise<void> {
  await page.getByLabel('The bot may embed links').uncheck();
  await page.getByRole('button', { name: '@Verbatim' }).click();
  await page.getByLabel('Message', { exact: true }).press('End');
  await page
    .getByLabel('Message', { exact: true })
    .pressSequentially('ferries <img src=x onerror=alert(1)> [x](javascript:alert(1))');
  await page.keyboard.press('Enter');
  await lastMessage(page).getByText('Asked:').waitFor();
  expect(await page.locator('img[src="x"]').count()).toBe(0);
  expect(await page.locator('a[href^="javascript"]').count()).toBe(0);
  expect(await lastMessage(page).locator('discord-embed').count()).toBe(0);
}

async function say(page: Page, text: string): Promise<void> {
  await page.getByLabel('Message', { exact: true }).fill(text);
  await page.keyboard.press('Enter');
  await lastMessage(page).getByText(text).waitFor();
}

/** As if the bot had taken a route that Discord does not have. */
async function tellsProblems(
  page: Page,
  { apiUrl, log }: { readonly apiUrl: string; readonly log: readonly string[] },
): Promise<void> {
  await fetch(`${apiUrl}/v10/nowhere`);
  await page.locator('#problems').getByText('GET /nowhere').waitFor();
  await expect.poll(() => log).toContainEqual(expect.stringContaining('problem GET /nowhere'));
}
