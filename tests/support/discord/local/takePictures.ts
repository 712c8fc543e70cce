import { promises as fs } from 'node:fs';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { answerQuestion } from '../../../../src/answer/answerQuestion.ts';
import { figuresFor } from '../../../../src/answer/figures/figuresFor.ts';
import { shippedCorpus } from '../../../../src/app/paths.ts';
import { readCorpus } from '../../../../src/corpus/readCorpus.ts';
import { buildIndex } from '../../../../src/search/buildIndex.ts';
import { catalogueOf } from '../../../../src/search/catalogue.ts';
import type { SentenceIndex } from '../../../../src/search/sentenceIndex.ts';
import { openBrowser } from './openBrowser.ts';
import { startLocal } from './startLocal.ts';

/** As wide as the README shows a picture. */
const WIDTH = 760;

/** A README is fetched often: a picture is small. */
const SIZE_MAX = 150_000;

/** The README's pictures, by their names in `docs/`: what a person does for each. */
const PICTURES: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  answer: (page) => ask(page, 'how many US troops?'),
  'no-evidence': (page) => ask(page, 'how many German troops are in Niger?'),
  async 'find-evidence'(page) {
    await page.locator('[name="as"]').selectOption('Ben');
    await page
      .locator('#text')
      .fill('france has 1500 soldiers in niger lol. germany has 100 troops there. so sad!');
    await page.keyboard.press('Enter');
    await page.locator('discord-message').waitFor();
    await page.locator('[name="as"]').selectOption('Ana');
    await page.locator('discord-message').click({ button: 'right' });
    await page.getByRole('menuitem', { name: 'Find evidence' }).click();
    await page.getByText('Only you can see this').waitFor();
  },
};

/** `npm run pictures`: makes the README's pictures anew, with the shipped corpus. */
async function main(): Promise<void> {
  const { articles } = await readCorpus(shippedCorpus());
  const index = await buildIndex(articles);
  const browser = await openBrowser();
  try {
    for (const name of Object.keys(PICTURES)) await take(name, { browser, index });
  } finally {
    await browser.close();
  }
}

async function take(
  name: string,
  { browser, index }: { browser: Browser; index: SentenceIndex },
): Promise<void> {
  const local = await startLocal({
    port: 0,
    ask: (question, options) => answerQuestion(question, index, options),
    figures: (topic, asked) => figuresFor(topic, index, asked),
    catalogue: catalogueOf(index),
    log: (line) => process.stderr.write(`${line}\n`),
  });
  try {
    const page = await browser.newPage({
      viewport: { width: WIDTH, height: 900 },
      colorScheme: 'dark',
      deviceScaleFactor: 1.25,
    });
    await page.goto(local.url);
    await PICTURES[name]?.(page);
    const picture = await shoot(page);
    if (picture.length > SIZE_MAX) {
      throw new Error(`The picture "${name}" is too large: ${picture.length} bytes of ${SIZE_MAX}`);
    }
    const file = fileURLToPath(new URL(`../../../../docs/${name}.png`, import.meta.url));
    await fs.writeFile(file, picture);
    process.stdout.write(`${file}: ${picture.length} bytes\n`);
    await page.close();
  } finally {
    await local.stop();
  }
}

async function ask(page: Page, question: string): Promise<void> {
  await page.getByText('Slash commands').click();
  await page.locator('#command').selectOption('/ask');
  await page.locator('#command-form [name="question"]').fill(question);
  await page.getByRole('button', { name: 'Send /ask' }).click();
  await page.getByText(`Asked: ${question}`).waitFor();
}

/** The messages alone, without the forms around them. */
async function shoot(page: Page): Promise<Buffer> {
  await page
    .addStyleTag({
      content: 'header, footer { display: none } discord-messages { min-height: 0 }',
    })
    .catch(() => undefined);
  await page.mouse.move(0, 0);
  await page.evaluate('document.activeElement?.blur()');
  return page.locator('discord-messages').screenshot({ animations: 'disabled' });
}

main().catch((error: Error) => {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
});
