import type { RESTPostAPIApplicationCommandsJSONBody } from 'discord.js';
import { commandLabel } from './compareCommands.ts';

type Commands = readonly RESTPostAPIApplicationCommandsJSONBody[];

/** The commands that members of a server see twice: they are registered on it and everywhere. */
export function registeredTwice(onServer: Commands, everywhere: Commands): string[] {
  const labels = new Set(onServer.map(commandLabel));
  return everywhere.map(commandLabel).filter((label) => labels.has(label));
}
