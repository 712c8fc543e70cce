import type { Component } from '../handlers.ts';
import { page, show } from './answerAgain.ts';
import { context } from './context.ts';
import { deleteVotes } from './deleteVotes.ts';
import { edit } from './edit.ts';
import { figuresPage } from './figuresPage.ts';
import { gaps } from './gaps.ts';
import { notAnAnswer } from './notAnAnswer.ts';
import { ownArticles } from './ownArticles.ts';
import { articlePage, sourcesPage } from './readOn.ts';
import { settings } from './settings.ts';
import { setup } from './setup.ts';
import { tellMe } from './tellMe.ts';

/** The buttons and menus below the bot's messages. A new one is a file beside this one, and a line here. */
export const components: readonly Component[] = [
  ...[page, context, show, notAnAnswer, figuresPage],
  ...[sourcesPage, articlePage],
  ...[settings, setup, deleteVotes],
  ...[gaps, tellMe],
  ...[edit, ownArticles],
];
