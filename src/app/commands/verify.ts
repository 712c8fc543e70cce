import { verifyReceipt } from '../../answer/receipt/verifyReceipt.ts';
import { catalogueOf } from '../../search/catalogue.ts';
import { renderVerification } from '../../terminal/renderVerification.ts';
import { styleFor } from '../../terminal/style.ts';
import { verificationJson } from '../../terminal/verificationJson.ts';
import { exitStatus } from '../exitStatus.ts';
import type { Io } from '../io.ts';
import { openIndex } from '../openIndex.ts';
import { write } from '../write.ts';

interface VerifyOptions {
  readonly corpus: string;
  readonly json?: true;
}

/** `verbatim verify`: whether the words of a quote still stand in the corpus, by the quote's id. */
export async function verify(id: string, { corpus, json }: VerifyOptions, io: Io): Promise<number> {
  const verification = verifyReceipt(id, catalogueOf(await openIndex(corpus, io)));
  const output = json
    ? `${verificationJson(verification)}\n`
    : renderVerification(verification, styleFor(io.stdout, io.env));
  await write(io.stdout, output);
  if (verification.status === 'malformed') return exitStatus.error;
  const stands = verification.status === 'same' || verification.status === 'moved';
  return stands ? exitStatus.answered : exitStatus.nothingFound;
}
