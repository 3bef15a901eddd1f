import { readFileSync } from 'node:fs';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { hashOf } from '../database/token';
import { Reader, UnitOfWork, type Rows } from '../database/unit-of-work';
import { once } from '../domain/kept';
import { JobQueue, type JobContext } from '../jobs/job-queue';
import { dataHead, dataLines } from '../rendering/data-lines';
import type { DataExportEntity } from './data-export.entity';
import {
  dropExport,
  dropPieces,
  findExport,
  finishExport,
  insertPiece,
  lastPiece,
  type Piece,
} from './data-exports.store';
import { filterOf } from './export-filter';
import { ExportsService, type ExportPart } from './exports.service';

/** The program as it runs. */
const program = once(() => hashOf(readFileSync(__filename)));

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

/** Makes exports, one job each: piece by piece, so that one that was stopped goes on behind its last piece. */
@Injectable()
export class ExportMaking implements OnModuleInit {
  /** About so many letters are kept in one row, and are lost at most when a process ends. */
  pieceLength = 512 * 1024;

  constructor(
    private readonly jobs: JobQueue,
    private readonly reader: Reader,
    private readonly unitOfWork: UnitOfWork,
    private readonly exports: ExportsService,
  ) {}

  onModuleInit(): void {
    this.jobs.handle('make-export', ({ export: id }, context) => this.make(id, context));
    this.jobs.onHalt('make-export', async (scope, { export: id }, { state }) => {
      const found = state === 'discarded' ? await findExport(scope, id) : null;
      if (found) await dropExport(scope, found);
    });
  }

  /** Goes on where it was, until it is made or stopped. */
  async make(id: string, context: Making): Promise<void> {
    const found = await findExport(this.reader, id);
    if (!found) throw new Error(`no export ${id}`);
    const before = await this.before(found, context);
    const open = openAfter(found, before);
    const filter = filterOf(found);
    const total = await this.exports.count(context.caller, filter);
    const last = before && { normalizedName: before.lastName, id: before.lastId };
    for await (const part of this.exports.parts(context.caller, found.what, filter, last)) {
      if (context.stopped()) return;
      if (await isDropped(this.reader, found)) break;
      await this.add(found, open, part, context);
      context.progress(Math.min(open.units, total), total);
    }
    await this.finish(found, open, context);
  }

  /** What was made of it already by this version of the program; what another one made is forgotten. */
  private async before({ id }: DataExportEntity, { caller }: Making): Promise<Piece | undefined> {
    const piece = await lastPiece(this.reader, id);
    if (!piece || piece.program === program()) return piece ?? undefined;
    await this.unitOfWork.run(caller, (scope) => dropPieces(scope, id));
    return undefined;
  }

  private async add(
    found: DataExportEntity,
    open: Open,
    { units, rows }: ExportPart,
    { caller }: Making,
  ): Promise<void> {
    const last = units.at(-1);
    const text = dataLines(found.what, found.form, rows);
    open.units += units.length;
    open.rows += rows.length;
    open.bytes += Buffer.byteLength(text);
    open.text += text;
    if (!last || open.text.length < this.pieceLength) return;
    const piece = await pieceOf(found, open, last);
    await this.unitOfWork.run(caller, (scope) => insertPiece(scope, piece));
    open.number += 1;
    open.text = '';
  }

  /** The last piece, and that it is the last one, are kept together with the end of the job; what was called off is not kept. */
  private async finish(found: DataExportEntity, open: Open, { caller, finishIn }: Making): Promise<void> {
    const piece = await pieceOf(found, open, { normalizedName: '', id: '' });
    await this.unitOfWork.run(caller, async (scope) => {
      if (await isDropped(scope, found)) await dropPieces(scope, found.id);
      else {
        if (open.text !== '') await insertPiece(scope, piece);
        await finishExport(scope, found, { rows: open.rows, bytes: open.bytes });
      }
      await finishIn(scope);
    });
  }
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
