import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { hold } from '../database/hold';
import { program } from '../database/program';
import type { Reader, Rows, UnitOfWork } from '../database/unit-of-work';
import type { JobContext } from '../jobs/job-queue';
import { dataHead, dataLines } from '../rendering/data-lines';
import type { DataExportEntity } from './data-export.entity';
import {
  dropPieces,
  findExport,
  finishExport,
  insertPiece,
  lastPiece,
  type Piece,
} from './data-exports.store';
import { filterOf } from './export-filter';
import type { ExportPart, ExportsService } from './exports.service';

/** About so many letters are kept in one row, and are lost at most when a process ends. */
const PIECE = 512 * 1024;

/** What an export is made with. */
interface Tools {
  readonly reader: Reader;
  readonly unitOfWork: UnitOfWork;
  readonly exports: ExportsService;
}

const packed: (text: string) => Promise<Buffer> = promisify(gzip);

/** What is asked of a job while it works. */
type Making = Pick<JobContext, 'caller' | 'progress' | 'stopped' | 'finishIn'>;

/** What is not kept in a piece yet, with what was before it. */
interface Open {
  number: number;
  units: number;
  rows: number;
  bytes: number;
  text: string;
}

/** One export while it is made. */
class ExportMaker {
  constructor(
    private readonly tools: Tools,
    private readonly found: DataExportEntity,
    private readonly context: Making,
    private readonly pieceLength: number,
  ) {}

  async make(): Promise<void> {
    const { found, context, tools } = this;
    const before = await this.before();
    const open = openAfter(found, before);
    const filter = filterOf(found);
    const total = await tools.exports.count(context.caller, filter);
    const last = before && { normalizedName: before.lastName, id: before.lastId };
    for await (const part of tools.exports.parts(context.caller, found.what, filter, last)) {
      if (context.stopped()) return;
      if (await isDropped(tools.reader, found)) break;
      await this.add(open, part);
      context.progress(Math.min(open.units, total), total);
    }
    await this.finish(open);
  }

  /** What was made of it already by this version of the program; what another one made is forgotten. */
  private async before(): Promise<Piece | undefined> {
    const { id } = this.found;
    const piece = await lastPiece(this.tools.reader, id);
    if (!piece || piece.program === program()) return piece ?? undefined;
    await this.tools.unitOfWork.run(this.context.caller, (scope) => dropPieces(scope, id));
    return undefined;
  }

  private async add(open: Open, { units, rows }: ExportPart): Promise<void> {
    const { what, form } = this.found;
    const last = units.at(-1);
    const text = dataLines(what, form, rows);
    open.units += units.length;
    open.rows += rows.length;
    open.bytes += Buffer.byteLength(text);
    open.text += text;
    if (!last || open.text.length < this.pieceLength) return;
    const piece = await pieceOf(this.found, open, last);
    await this.tools.unitOfWork.run(this.context.caller, (scope) => insertPiece(scope, piece));
    open.number += 1;
    open.text = '';
  }

  /** The last piece, and that it is the last one, are kept together with the end of the job; what was called off is not kept. */
  private async finish(open: Open): Promise<void> {
    const { found, context } = this;
    const piece = await pieceOf(found, open, { normalizedName: '', id: '' });
    await this.tools.unitOfWork.run(context.caller, async (scope) => {
      await hold(scope, 'export', found.actor);
      if (await isDropped(scope, found)) await dropPieces(scope, found.id);
      else {
        if (open.text !== '') await insertPiece(scope, piece);
        await finishExport(scope, found, { rows: open.rows, bytes: open.bytes });
      }
      await context.finishIn(scope);
    });
  }
}

/**
 * Makes an export piece by piece: one that was stopped goes on behind its last piece.
 *
 * @param pieceLength in letters
 */
export async function makeExport(
  tools: Tools,
  id: string,
  context: Making,
  pieceLength = PIECE,
): Promise<void> {
  const found = await findExport(tools.reader, id);
  if (!found) throw new Error(`no export ${id}`);
  await new ExportMaker(tools, found, context, pieceLength).make();
}

/** Whether its file was taken away meanwhile: then nobody wants it any more. */
const isDropped = async (from: Rows, { id }: DataExportEntity): Promise<boolean> =>
  (await findExport(from, id))?.droppedAt !== null;

function openAfter({ what, form }: DataExportEntity, before: Piece | undefined): Open {
  if (before)
    return {
      number: before.number + 1,
      units: before.units,
      rows: before.rows,
      bytes: before.bytes,
      text: '',
    };
  const text = dataHead(what, form);
  return { number: 1, units: 0, rows: 0, bytes: Buffer.byteLength(text), text };
}

async function pieceOf(
  { id: exportId }: DataExportEntity,
  { text, ...counts }: Open,
  { normalizedName: lastName, id: lastId }: { readonly normalizedName: string; readonly id: string },
): Promise<Piece> {
  return { exportId, ...counts, program: program(), lastName, lastId, content: await packed(text) };
}
