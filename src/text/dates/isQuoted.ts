/** Far enough for a sentence; a bound, so that long texts take linear time. */
const REACH = 300;

/** Whether a word stands in quoted speech: “we fly tomorrow”. */
export function isQuoted(text: string, index: number, length: number): boolean {
  const before = text.slice(Math.max(0, index - REACH), index);
  const after = text.slice(index + length, index + length + REACH);
  const [opened, closed] = [before.lastIndexOf('“'), before.lastIndexOf('”')];
  if (opened > closed) return true;
  if (closed < 0 && after.includes('”') && !after.slice(0, after.indexOf('”')).includes('“'))
    return true;
  return (before.split('"').length - 1) % 2 === 1;
}
