import type { Component } from '../handlers.ts';
import { context } from './context.ts';
import { notAnAnswer } from './notAnAnswer.ts';
import { page } from './page.ts';
import { settings } from './settings.ts';
import { show } from './show.ts';

/** The buttons and menus below the bot's messages. A new one is a file beside this one, and a line here. */
export const components: readonly Component[] = [page, context, show, notAnAnswer, settings];
