import { createFetcher, type Fetcher } from '../sources/fetch/fetcher.ts';
import { createExtractor, type Extractor } from '../sources/worker/extractor.ts';
import { isContact, NO_CONTACT } from './contact.ts';
import { UserError } from './userError.ts';

/** What we are there for, for whoever finds us in their logs. */
const PURPOSE = 'collects articles for a fact-check bot that quotes them';

export interface Reading {
  readonly fetcher: Fetcher;
  readonly extractor: Extractor;
}

export interface ReadingOptions {
  /** Hosts that may be of a private network. */
  readonly allowHost?: readonly string[];
  /** Who answers for the fetches: an address of the web or an e-mail address. */
  readonly contact?: string | undefined;
  readonly version: string;
}

/** One for the process: its worker ends by itself when there is nothing to read. */
const extractor = createExtractor();

/**
 * What fetches and what reads.
 *
 * @param options hosts of the own network that are allowed, whom owners of sites can write to, and the program's
 * version.
 * @returns the fetcher and the worker that reads; the worker starts with the first file.
 * @throws UserError where the contact is none.
 */
export function readingFor({ allowHost = [], contact: given, version }: ReadingOptions): Reading {
  const contact = given?.trim() || undefined;
  if (contact !== undefined && !isContact(contact)) {
    throw new UserError(`CONTACT: "${contact}" ${NO_CONTACT}`);
  }
  const userAgent = `Verbatim/${version} (${contact ? `+${contact}; ` : ''}${PURPOSE})`;
  return { fetcher: createFetcher({ userAgent, allowHosts: allowHost }), extractor };
}
