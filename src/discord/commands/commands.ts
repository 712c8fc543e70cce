import type { Command } from '../handlers.ts';
import { ask } from './ask.ts';
import { findEvidence } from './findEvidence.ts';

/** The bot's commands. A new one is a file beside this one, and a line here. */
export const commands: readonly Command[] = [ask, findEvidence];
