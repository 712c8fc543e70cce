import { PermissionFlagsBits } from 'discord.js';

/** What everybody may do on the server: no more than the bot is to ask for. No Embed Links. */
export const PERMISSIONS = String(
  PermissionFlagsBits.ViewChannel |
    PermissionFlagsBits.SendMessages |
    PermissionFlagsBits.ReadMessageHistory |
    PermissionFlagsBits.UseApplicationCommands,
);
