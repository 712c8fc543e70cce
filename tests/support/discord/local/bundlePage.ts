import { fileURLToPath } from 'node:url';
import { build } from 'rolldown';

/** The page's script with Discord's components, out of the installed packages, as one file. */
export async function bundlePage(): Promise<string> {
  const { output } = await build({
    input: fileURLToPath(new URL('page/page.ts', import.meta.url)),
    platform: 'browser',
    write: false,
    logLevel: 'warn',
    output: { format: 'esm', codeSplitting: false },
  });
  return output[0].code;
}
