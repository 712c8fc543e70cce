import { z } from 'zod';

/** A vote as it is kept. The day is the name of its file. */
const keptVote = z.object({
  /** Who gave it, told apart but not told. */
  person: z.string().regex(/^[\w-]{43}$/),
  question: z.string(),
  quotes: z.array(z.object({ articleId: z.string(), start: z.int().min(0), end: z.int().min(0) })),
});

type KeptVote = z.infer<typeof keptVote>;

/** A line of a file of votes, by its place in bytes, without the break at its end. */
interface VoteLine {
  readonly start: number;
  readonly end: number;
  /** Null where the line is torn, or was never the bot's. */
  readonly vote: KeptVote | null;
}

const BREAK = 0x0a;

/** The same vote makes the same bytes. The break before it ends a line that a kill has torn. */
export function voteLine({ person, question, quotes }: KeptVote): Buffer {
  const ordered = quotes.map(({ articleId, start, end }) => ({ articleId, start, end }));
  return Buffer.from(`\n${JSON.stringify({ person, question, quotes: ordered })}\n`);
}

/** The lines of a file of votes, whatever it holds; blank ones are left out. */
export function readVoteLines(bytes: Buffer): VoteLine[] {
  const lines: VoteLine[] = [];
  for (let start = 0; start < bytes.length; ) {
    const found = bytes.indexOf(BREAK, start);
    const end = found === -1 ? bytes.length : found;
    const text = bytes.toString('utf8', start, end).trim();
    if (text !== '') lines.push({ start, end, vote: readVote(text) });
    start = end + 1;
  }
  return lines;
}

function readVote(text: string): KeptVote | null {
  try {
    return keptVote.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
}
