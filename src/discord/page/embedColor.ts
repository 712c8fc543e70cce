/** Discord's own blurple, and its yellow for what carries no date. */
const DATED = 0x5865f2;
const UNDATED = 0xf0b232;

/** The colour of an embed, by its source's date of publication. */
export function embedColor(published: string | null): number {
  return published === null ? UNDATED : DATED;
}
