import type { IncomingMessage } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { invalidForm } from '../refusal.ts';
import type { Upload } from '../state/sent.ts';

interface Body {
  readonly body: unknown;
  readonly files: readonly Upload[];
}

/**
 * The body of a request: JSON, or a form with files and the JSON in `payload_json`.
 *
 * @throws Refusal where it is neither.
 */
export async function readBody(request: IncomingMessage): Promise<Body> {
  const bytes = await buffer(request);
  if (bytes.length === 0) return { body: undefined, files: [] };
  const type = request.headers['content-type'] ?? '';
  try {
    if (!type.startsWith('multipart/form-data')) {
      return { body: JSON.parse(bytes.toString()), files: [] };
    }
    const headers = { 'content-type': type };
    const form = await new Response(new Uint8Array(bytes), { headers }).formData();
    const payload = form.get('payload_json');
    return {
      body: typeof payload === 'string' ? JSON.parse(payload) : {},
      files: await Promise.all([...form].flatMap(([key, file]) => upload(key, file))),
    };
  } catch (cause) {
    const message = `The request body contains invalid data: ${cause}`;
    throw invalidForm([{ path: [], code: 'INVALID_BODY', message }]);
  }
}

function upload(key: string, file: File | string): Promise<Upload>[] {
  const id = /^files\[(\d+)\]$/.exec(key)?.[1];
  if (id === undefined || typeof file === 'string') return [];
  return [
    file.arrayBuffer().then((bytes) => ({
      id,
      name: file.name,
      type: file.type,
      bytes: new Uint8Array(bytes),
    })),
  ];
}
