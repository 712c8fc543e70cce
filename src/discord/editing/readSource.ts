import type { Draft, Extraction } from '../../sources/draft.ts';
import { ExtractError } from '../../sources/extract/sourceFile.ts';
import { FetchError } from '../../sources/fetch/fetchError.ts';
import { request } from '../../sources/fetch/request.ts';
import { problemOf } from '../../sources/gather.ts';
import type { Editing } from './editing.ts';

/** As much as is fetched of anything. */
const FILE_BYTES_MAX = 10_000_000;
/** Where files lie that members attach (https://discord.com/developers/docs/reference#signed-attachment-cdn-urls). */
const DISCORD_HOSTS = ['cdn.discordapp.com', 'media.discordapp.net'];
const TIMEOUT_MS = 20_000;

/** A file that a member has attached, as Discord tells of it. */
interface AttachedFile {
  readonly url: string;
  readonly name: string;
  readonly size: number;
}

export type Source = { readonly address: string } | { readonly file: AttachedFile };

/** One article, or why there is none: words of the program for a problem, null for a list of articles. */
export type ReadSource = { readonly draft: Draft } | { readonly problem: string | null };

/** Fetches an address, or an attached file, and reads the article in it. */
export async function readSource(
  source: Source,
  { fetcher, extractor, ownHost }: Pick<Editing, 'fetcher' | 'extractor' | 'ownHost'>,
): Promise<ReadSource> {
  try {
    const file =
      'file' in source ? await attached(source.file, ownHost) : await page(source.address, fetcher);
    return articleIn(await extractor.extract(file));
  } catch (error) {
    if (error instanceof FetchError || error instanceof ExtractError) {
      return { problem: problemOf(error) };
    }
    throw error;
  }
}

async function page(address: string, fetcher: Editing['fetcher']) {
  const fetched = await fetcher.fetch(address);
  if (!fetched.isModified) throw new FetchError('status', 'nothing came');
  const { url, bytes, contentType } = fetched;
  return { bytes, url, contentType, name: new URL(url).pathname.split('/').at(-1) ?? '' };
}

/** Fetched from where Discord keeps files, and from nowhere else, whatever is sent. */
async function attached({ url, name, size }: AttachedFile, ownHost: string | null) {
  if (size > FILE_BYTES_MAX) {
    throw new FetchError('too_large', `it has more than ${FILE_BYTES_MAX / 1e6} MB`);
  }
  const address = URL.canParse(url) ? new URL(url) : null;
  const isOwn = address !== null && address.host === ownHost;
  if (!address || (!isOwn && !DISCORD_HOSTS.includes(address.host))) {
    throw new FetchError('refused', 'it does not lie where Discord keeps files');
  }
  const { status, bytes } = await request(address, {
    headers: {},
    bytesMax: FILE_BYTES_MAX,
    allowHosts: isOwn ? [address.host] : [],
    signal: AbortSignal.timeout(TIMEOUT_MS),
  });
  if (status !== 200) throw new FetchError('status', `Discord answers with status ${status}`);
  return { bytes, url: null, contentType: null, name };
}

function articleIn({ isList, drafts, links }: Extraction): ReadSource {
  const [draft, ...others] = drafts;
  if (isList || links.length > 0 || others.length > 0) return { problem: null };
  return draft ? { draft } : { problem: 'it holds no article' };
}
