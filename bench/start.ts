import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { percentile } from './measures.ts';

const BUDGET_MS = 300;
const PROGRAM = 'dist/app/verbatim.js';

/** Times whole runs of the built program on the shipped corpus, beside a Node that does nothing. */
export async function measureStart(runs: number): Promise<string> {
  const bare: number[] = [];
  const asked: number[] = [];
  for (let run = 0; run < runs; run++) {
    bare.push(await time(['-e', '0']));
    asked.push(await time([PROGRAM, 'ask', 'how many US troops?']));
  }
  const [node, ask] = [percentile(bare, 0.5), percentile(asked, 0.5)];
  return [
    `Node that does nothing:         ${node.toFixed(0)} ms (median of ${runs})`,
    `Start to answer, whole process: ${ask.toFixed(0)} ms (budget ${BUDGET_MS} ms, ratio ${(ask / node).toFixed(2)})`,
  ].join('\n');
}

async function time(args: readonly string[]): Promise<number> {
  const started = performance.now();
  const child = spawn(process.execPath, args, { stdio: 'ignore' });
  const [status] = await once(child, 'exit');
  if (status !== 0)
    throw new Error(`node ${args.join(' ')} ended with ${status}; run npm run build`);
  return performance.now() - started;
}
