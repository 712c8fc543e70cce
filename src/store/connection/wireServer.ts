import { createServer, type Server, type Socket } from 'node:net';
import type { PGlite } from '@electric-sql/pglite';
import type { Turns } from './turns.ts';

/** https://www.postgresql.org/docs/current/protocol-message-formats.html */
const SSL_REQUEST = 80_877_103;
const GSS_REQUEST = 80_877_104;
const CANCEL_REQUEST = 80_877_102;
const TERMINATE = 0x58;
const READY = 0x5a;
/** ReadyForQuery: idle, in no transaction. */
const IDLE = 0x49;
/** Nobody sends an article larger than this; a length beyond it is no message. */
const MESSAGE_MAX = 64_000_000;

interface Served {
  readonly database: Promise<PGlite>;
  /** Shared with whoever uses the database within this process. */
  readonly turns: Turns;
}

/**
 * Lets other processes of this machine use the embedded database, which only one process can open:
 * PostgreSQL's own protocol, a transaction at a time. Who may reach the socket is up to its folder.
 */
export function wireServer({ database, turns }: Served): Server {
  return createServer((socket) => {
    // A client that goes away is no fault of the database's.
    socket.on('error', () => socket.destroy());
    serve(socket, { database, turns }).catch(() => socket.destroy());
  });
}

async function serve(socket: Socket, { database, turns }: Served): Promise<void> {
  let waiting = Buffer.alloc(0);
  let isStarted = false;
  let endTurn: (() => void) | null = null;
  try {
    for await (const chunk of socket) {
      waiting = Buffer.concat([waiting, chunk as Buffer]);
      for (;;) {
        const header = isStarted ? 1 : 0;
        if (waiting.length < header + 4) break;
        const length = header + waiting.readUInt32BE(header);
        if (length > MESSAGE_MAX) throw new RangeError('Not a message of PostgreSQL’s protocol');
        if (waiting.length < length) break;
        const message = waiting.subarray(0, length);
        waiting = waiting.subarray(length);
        if (!isStarted) {
          const code = message.readUInt32BE(4);
          if (code === CANCEL_REQUEST) return;
          if (code === SSL_REQUEST || code === GSS_REQUEST) socket.write('N');
          else {
            await database;
            socket.write(greeting());
            isStarted = true;
          }
          continue;
        }
        if (message[0] === TERMINATE) return;
        endTurn ??= await turns.take();
        const answer = Buffer.from(await (await database).execProtocolRaw(new Uint8Array(message)));
        socket.write(answer);
        if (endsIdle(answer)) {
          endTurn();
          endTurn = null;
        }
      }
    }
  } finally {
    socket.destroy();
    if (endTurn) {
      // It went away in the middle of something: nobody else is to go on with that.
      await (await database).exec('rollback').catch(() => undefined);
      endTurn();
    }
  }
}

/** That anybody who got here may use the database, and what clients want to know of it. */
function greeting(): Buffer {
  const parameters = [
    ['server_version', '18.0'],
    ['client_encoding', 'UTF8'],
    ['DateStyle', 'ISO, MDY'],
    ['integer_datetimes', 'on'],
    ['standard_conforming_strings', 'on'],
  ].map((pair) => message('S', Buffer.from(`${pair.join('\0')}\0`)));
  return Buffer.concat([
    message('R', Buffer.alloc(4)),
    ...parameters,
    message('K', Buffer.alloc(8)),
    message('Z', Buffer.from('I')),
  ]);
}

function message(type: string, body: Buffer): Buffer {
  const head = Buffer.alloc(5);
  head.write(type);
  head.writeUInt32BE(body.length + 4, 1);
  return Buffer.concat([head, body]);
}

/** Whether the last of these messages says that the session is free for somebody else. */
function endsIdle(messages: Buffer): boolean {
  let isIdle = false;
  for (let at = 0; at + 5 <= messages.length; at += 1 + messages.readUInt32BE(at + 1)) {
    isIdle = messages[at] === READY && messages[at + 5] === IDLE;
  }
  return isIdle;
}
