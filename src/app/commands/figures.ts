import { promises as fs } from 'node:fs';
import path from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import { figuresFor } from '../../answer/figures/figuresFor.ts';
import type { FigureTable } from '../../answer/figures/figureTable.ts';
import { fileProblem } from '../../corpus/fileProblem.ts';
import { figuresCsv } from '../../terminal/figuresCsv.ts';
import { figuresJson } from '../../terminal/figuresJson.ts';
import { renderFigures } from '../../terminal/renderFigures.ts';
import { styleFor } from '../../terminal/style.ts';
import { checkRange } from '../checkRange.ts';
import { exitStatus } from '../exitStatus.ts';
import type { Io } from '../io.ts';
import { openIndex } from '../openIndex.ts';
import { UserError } from '../userError.ts';
import { write } from '../write.ts';

export interface FiguresOptions {
  readonly corpus: string;
  readonly asOf?: string;
  readonly from?: string;
  readonly to?: string;
  readonly json?: true;
  readonly csv?: true;
  /** Files to draw the figures to: made anew, whole or not at all. */
  readonly svg?: string;
  readonly png?: string;
}

/**
 * `verbatim figures`: every figure that the corpus gives for a topic, as a table, data or a picture.
 *
 * @param words of the topic; they are joined by blanks.
 * @param options as the command line gives them, checked.
 * @param io what the program reads and writes.
 * @returns 0 where there are figures, 1 where there are none.
 * @throws UserError for a mistake in the command, a picture that cannot be written, or problems of the corpus.
 */
export async function figures(
  words: readonly string[],
  options: FiguresOptions,
  io: Io,
): Promise<number> {
  checkRange(options);
  const { corpus, asOf = null, from = null, to = null, json, csv } = options;
  const table = figuresFor(words.join(' '), await openIndex(corpus, io), { asOf, from, to });
  await draw(table, options, io);
  await write(
    io.stdout,
    json
      ? `${figuresJson(table)}\n`
      : csv
        ? figuresCsv(table)
        : renderFigures(table, styleFor(io.stdout, io.env)),
  );
  return table.status === 'found' ? exitStatus.answered : exitStatus.nothingFound;
}

/** The drawing libraries take longer to load than a table takes to make: only for those who want a picture. */
async function draw(
  table: FigureTable,
  { svg: svgFile, png: pngFile }: FiguresOptions,
  io: Io,
): Promise<void> {
  if (svgFile === undefined && pngFile === undefined) return;
  const { figuresSvg } = await import('../../picture/figuresSvg.ts');
  const svg = figuresSvg(table);
  if (svg === null) {
    io.stderr.write('No picture: there is no figure to draw.\n');
    return;
  }
  if (svgFile !== undefined) await writeWhole(svgFile, svg);
  if (pngFile === undefined) return;
  const { toPng } = await import('../../picture/toPng.ts');
  await writeWhole(pngFile, await toPng(svg));
}

/** In place of a file of that name, whole or not at all; never of a folder, or of what is no file. */
async function writeWhole(file: string, data: string | Buffer): Promise<void> {
  const problem = await placeProblem(file);
  if (problem !== null) throw new UserError(`Cannot write the picture "${file}": ${problem}`);
  await writeFileAtomic(file, data).catch((error: Error) => {
    throw new UserError(`Cannot write the picture "${file}": ${fileProblem(error)}`, {
      cause: error,
    });
  });
}

async function placeProblem(file: string): Promise<string | null> {
  if (file === '') return 'name a file, such as figures.png';
  const folder = path.dirname(file);
  const isFolder = await fs.stat(folder).then(
    (found) => found.isDirectory(),
    () => false,
  );
  if (!isFolder) return `there is no folder ${folder}; make it first`;
  const isOther = await fs.stat(file).then(
    (found) => !found.isFile(),
    () => false,
  );
  return isOther ? 'it is not a file; name another one' : null;
}
