const REDACTED = '[redacted]';

/**
 * Paths of Discord's that have a token in them: whoever has it can answer in the bot's name for
 * 15 minutes (https://discord.com/developers/docs/interactions/receiving-and-responding).
 */
const TOKEN_IN_PATH = /((?:interactions|webhooks)(?:\/|%2F)\d+(?:\/|%2F))[^/\s"'\\?#%]+/gi;

/**
 * A text that the given secrets, and the tokens of interactions in addresses, are cut from.
 *
 * @param text any.
 * @param secrets tokens, passwords; empty ones are left out.
 * @returns the text with a mark in the place of each.
 */
export function withoutSecrets(text: string, secrets: readonly string[]): string {
  const redacted = text.replace(TOKEN_IN_PATH, `$1${REDACTED}`);
  return secrets
    .filter((secret) => secret !== '')
    .reduce((rest, secret) => rest.replaceAll(secret, REDACTED), redacted);
}
