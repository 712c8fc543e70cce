import pg from 'pg';

/** On which changes of articles are told, without saying which: whoever hears it asks. */
export const ARTICLES_CHANNEL = 'verbatim_articles';

/** A connection that was lost is sought again after this; until then, asking has to do. */
const AGAIN_MS = 5_000;

type Report = (problem: string, error: unknown) => void;

/**
 * Listens for changes that any process makes, on a connection of its own.
 *
 * @param onChange also called where a connection was lost and found again: something may have been missed.
 * @returns what ends it.
 */
export async function listenForChanges(
  databaseUrl: string,
  { onChange, report }: { readonly onChange: () => void; readonly report: Report },
): Promise<() => Promise<void>> {
  let client: pg.Client | null = null;
  let timer: NodeJS.Timeout | undefined;
  let isEnded = false;

  async function connect(): Promise<void> {
    const own = new pg.Client({
      connectionString: databaseUrl,
      application_name: 'verbatim listener',
    });
    client = own;
    let isLost = false;
    const lost = (error?: unknown) => {
      if (isLost || isEnded) return;
      isLost = true;
      report('Lost the connection that tells of changes; changes are asked for meanwhile', error);
      own.end().catch(() => undefined);
      timer = setTimeout(() => void again(), AGAIN_MS);
    };
    own.on('error', lost);
    own.on('end', () => lost());
    own.on('notification', onChange);
    await own.connect();
    await own.query(`listen ${ARTICLES_CHANNEL}`);
  }

  async function again(): Promise<void> {
    try {
      await connect();
      onChange();
    } catch {
      if (!isEnded) timer = setTimeout(() => void again(), AGAIN_MS);
    }
  }

  await connect();
  return async () => {
    isEnded = true;
    clearTimeout(timer);
    await client?.end().catch(() => undefined);
  };
}
