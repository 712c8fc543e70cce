import type { Command } from '../handlers.ts';
import { addAsSource } from './addAsSource.ts';
import { article } from './article.ts';
import { ask } from './ask.ts';
import { check } from './check.ts';
import { corpus } from './corpus.ts';
import { figures } from './figures.ts';
import { findEvidence } from './findEvidence.ts';
import { gaps } from './gaps.ts';
import { help } from './help.ts';
import { privacy } from './privacy.ts';
import { settings } from './settings.ts';
import { setup } from './setup.ts';
import { sources } from './sources.ts';
import { verify } from './verify.ts';

/** The bot's commands. A new one is a file beside this one, and a line here. */
export const commands: readonly Command[] = [
  ...[ask, check, figures, findEvidence],
  ...[sources, article, verify],
  ...[corpus, addAsSource],
  ...[setup, settings, gaps, help, privacy],
];
