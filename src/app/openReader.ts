import { createReader, type Reader } from '../reader/createReader.ts';

/** Whether answers are read again by the network that reads question and sentence together. */
export type ReaderSetting = 'on' | 'off';

/**
 * The reader, which loads nothing before the first question.
 *
 * @param tell is told once, where the reader cannot be used, in a line without its end.
 * @param timeLimitMs how long a question may take, the waiting for others included; its own default where left out.
 * @returns null where it is switched off.
 */
export function openReader(
  setting: ReaderSetting,
  tell: (problem: string) => void,
  timeLimitMs?: number,
): Reader | null {
  if (setting === 'off') return null;
  return createReader({
    ...(timeLimitMs !== undefined && { timeLimitMs }),
    onUnavailable: (reason) =>
      tell(
        `The reader cannot be used, answers come without it (--reader off, READER=off): ${reason}`,
      ),
  });
}
