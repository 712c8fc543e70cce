import type { Command } from '../handlers.ts';
import { article } from './article.ts';
import { ask } from './ask.ts';
import { help } from './help.ts';
import { privacy } from './privacy.ts';
import { sources } from './sources.ts';

/** The bot's commands. A new one is a file beside this one, and a line here. */
export const commands: readonly Command[] = [ask, sources, article, help, privacy];
