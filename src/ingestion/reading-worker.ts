import { deserialize } from 'node:v8';
import type { Area } from '../domain/area/area';
import { judgeAhead, type Ahead } from '../domain/comparison/judged-ahead';
import { revived } from '../domain/decimal';
import type { Grid } from '../domain/grid';
import { letterheadIn } from '../domain/matching/letterhead';
import { planOf, type KnownUnit, type RegisterPlan } from '../domain/register/plan';
import { readRegister } from '../domain/register/read-register';
import { joined } from '../spreadsheets/bundle';
import { inspectContainer, otherBytes, partsOf, type Inspected } from '../spreadsheets/container';
import { csvGrid } from '../spreadsheets/csv';
import type { ReadOptions, ReadOutcome } from '../reading/layout';
import { packedReading, type Read } from './packed-reading';
import { readGrid } from './read-grid';
import { docxGrid } from '../spreadsheets/docx';
import { htmlGrid, mhtmlGrid } from '../spreadsheets/html';
import { pdfGrid } from '../spreadsheets/pdf';
import { loadGrid } from '../spreadsheets/workbook';
import { loadOther } from '../spreadsheets/workbook-other';
import { faulty, type OrFault } from '../spreadsheets/workbook-fault';
import { inflate, type ZipEntry } from '../spreadsheets/zip';

/** What a register is compared with. */
export interface Against {
  /** Areas below what is built in that are known already. */
  readonly districts: readonly Area[];
  /** Units that are registered: lists of `KnownUnit` as V8 writes them. */
  readonly known: readonly Uint8Array[];
}

/** What a register would do; undefined where no sheet has the heading of one. */
export interface Planned {
  readonly plan: RegisterPlan | undefined;
}

interface File {
  readonly bytes: Uint8Array;
  readonly inspected: Inspected;
  readonly options: ReadOptions;
}

/** What the thread is asked: a file that `inspectContainer` has passed, for its grid, as a statement or as a register. */
export type Job = File &
  (
    | { readonly as: 'grid' }
    /** `show` hands back the first cells too; `ahead` judges its years with it. */
    | { readonly as: 'statement'; readonly show?: boolean; readonly ahead?: Ahead }
    | { readonly as: 'register'; readonly against: Against }
  );

/** What the thread answers: plain data, so that it can be posted; or a bug of ours, told as such. */
export type Answer =
  | OrFault<{ readonly grid: Grid } | { readonly packed: Uint8Array } | Planned>
  | { readonly bug: string };

async function answer(job: Job): Promise<Answer> {
  const got = await gridOf(job);
  if ('fault' in got) return got;
  if (job.as === 'grid') return { grid: whole(got.grid) };
  if (job.as === 'register') return { plan: registerPlan(got.grid, job.against) };
  const outcome = readGrid(got.grid, job.options);
  const shown = job.show ? shownOf(got.grid) : {};
  return { packed: packedReading({ outcome, ...shown, ...judged(outcome, job.ahead) }) };
}

function judged(outcome: ReadOutcome, ahead: Ahead | undefined): Pick<Read, 'ahead'> {
  if (!ahead || 'faults' in outcome) return {};
  const { statements, ruleSet } = outcome.reading;
  return { ahead: judgeAhead(statements, ruleSet, revived(ahead)) };
}

function registerPlan(grid: Grid, { districts, known }: Against): RegisterPlan | undefined {
  const register = readRegister(grid, districts);
  return (
    register &&
    planOf(
      register,
      known.flatMap((part) => deserialize(part) as KnownUnit[]),
    )
  );
}

async function gridOf({ bytes, inspected, options }: File): ReturnType<typeof loadGrid> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return inspected.kind === 'bundle'
    ? bundleGrid(buffer, inspected.entries)
    : fileGrid(buffer, inspected, options.file);
}

/** The sheets of all files of a bundle; a fault of one is a fault of all, and names it. */
async function bundleGrid(bytes: Buffer, entries: readonly ZipEntry[]): ReturnType<typeof loadGrid> {
  const grids: { readonly file: string; readonly grid: Grid }[] = [];
  for (const entry of entries) {
    const file = entry.name.split('/').pop() ?? entry.name;
    const got = await bundledGrid(bytes, entry, file);
    if ('fault' in got) return { fault: { ...got.fault, file } };
    grids.push({ file, grid: got.grid });
  }
  return { grid: joined(grids) };
}

async function bundledGrid(bytes: Buffer, entry: ZipEntry, file: string): ReturnType<typeof loadGrid> {
  const opened = inflate(bytes, entry);
  if ('fault' in opened) return opened;
  const inspected = inspectContainer(opened.content);
  if ('fault' in inspected) return inspected;
  return inspected.kind === 'bundle'
    ? faulty('not-a-workbook', 'zip')
    : fileGrid(opened.content, inspected, file);
}

async function fileGrid(
  buffer: Buffer,
  inspected: Exclude<Inspected, { kind: 'bundle' }>,
  file: string,
): ReturnType<typeof loadGrid> {
  if (inspected.kind === 'docx') return docxGrid(buffer, inspected.entries);
  if (inspected.kind === 'pdf') return pdfGrid(buffer);
  if (inspected.kind === 'text') return csvGrid(buffer, file);
  if (inspected.kind === 'html') return htmlGrid(buffer, file);
  if (inspected.kind === 'mhtml') return mhtmlGrid(buffer, file);
  if (inspected.kind === 'workbook') return loadGrid(partsOf(buffer, inspected.entries));
  const other = otherBytes(buffer, inspected.entries);
  return 'fault' in other ? other : loadOther(other.content);
}

/** With every row unpacked: only plain data can be posted. */
function whole({ sheets }: Grid): Grid {
  return { sheets: sheets.map((sheet) => ({ ...sheet, rows: [...sheet.rows] })) };
}

/** More rows than anybody looks through. */
const MOST_SHOWN = 1000;

function shownOf(grid: Grid): Pick<Read, 'shown' | 'letterhead'> {
  const shown = firstRows(grid);
  return { shown, letterhead: letterheadIn(shown) };
}

function firstRows({ sheets }: Grid): Grid {
  return { sheets: sheets.map((sheet) => ({ ...sheet, rows: sheet.rows.slice(0, MOST_SHOWN) })) };
}

/** Answers jobs, one after the other. */
export default async function answersTo(jobs: readonly Job[]): Promise<readonly Answer[]> {
  const answers: Answer[] = [];
  for (const job of jobs) answers.push(await answerTo(job));
  return answers;
}

/** An error is told as a bug of ours: what is in the file never throws. */
async function answerTo(job: Job): Promise<Answer> {
  try {
    return await answer(job);
  } catch (error) {
    return { bug: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}
