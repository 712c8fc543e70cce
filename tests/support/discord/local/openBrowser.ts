import { existsSync } from 'node:fs';
import process from 'node:process';
import { type Browser, chromium } from 'playwright-core';

/** Where systems keep it. */
const PLACES = [
  ...['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'],
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

const ARGUMENTS = [
  ...['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'],
  ...['--disable-background-networking', '--disable-component-update', '--disable-sync'],
];

/** The Chromium of this machine: what CHROMIUM says, or the system's; undefined where there is none. */
export function findChromium(): string | undefined {
  return [process.env['CHROMIUM'], ...PLACES].find((file) => file && existsSync(file));
}

/** @throws Error where there is no Chromium. */
export async function openBrowser(): Promise<Browser> {
  const executablePath = findChromium();
  if (executablePath === undefined) {
    throw new Error('Cannot open a browser: no Chromium is found; install it, or set CHROMIUM');
  }
  return chromium.launch({ executablePath, args: ARGUMENTS });
}
