import { createHash } from 'node:crypto';
import { Workbook } from 'exceljs';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { closeReaders, readingThread } from '../../src/ingestion/read-workbook';
import { TrayIntakeService } from '../../src/intake/tray-intake.service';
import { TrayService } from '../../src/intake/tray.service';
import { JobQueue } from '../../src/jobs/job-queue';
import { doubtfulIn } from '../../src/reading/row-choices';
import { readFile } from '../../src/ingestion/read-file';
import { packed, unpacked } from '../fuzz/workbook-parts';
import { LOCAL } from '../support/caller';
import { layoutCases } from '../support/layout-cases';
import type { CaseRow, LayoutCase } from '../support/layout-cases';
import { FORMS } from '../support/layout-forms';
import { BALANCE, INCOME } from '../support/small-statement';
import type { SmallRow } from '../support/small-statement';
import { Service } from '../support/service';
import { zipOf } from '../support/workbooks';

const LAYOUTS = 20;

/** Twenty layouts that leave nothing to be asked: a file of which something is asked costs less than one that is stored. */
async function layouts(): Promise<Buffer[]> {
  const found: Buffer[] = [];
  for (const layout of [small([BALANCE, INCOME]), small([INCOME, BALANCE]), ...layoutCases()])
    for (const form of FORMS.filter((each) => each.fits(layout))) {
      const { bytes, file } = await form.make(layout);
      if (!file.endsWith('.xlsx')) continue;
      const read = await readFile(Buffer.concat([bytes]), { file });
      if ('faults' in read || doubtfulIn(read.reading.rows).length > 0) continue;
      found.push(bytes);
      if (found.length === LAYOUTS) return found;
    }
  return found;
}

/** A statement of few lines, which every form can hold. */
function small(statements: readonly (readonly SmallRow[])[]): LayoutCase {
  return {
    name: 'small',
    kind: 'ksp',
    form: undefined,
    statements: statements.map((rows) => ({
      title: rows === BALANCE ? 'NERACA' : 'PERHITUNGAN HASIL USAHA',
      rows: rows.map(([label, now, before]): CaseRow => ({
        ...{ label, code: undefined, line: null, right: new Set<string>(), ask: false },
        ...{ isCredit: false, isIncome: false, isContra: false, isMinus: false },
        isHeading: now === undefined,
        isSum: /^(jumlah|sisa)/i.test(label),
        amounts: now === undefined || before === undefined ? undefined : [now, before],
      })),
    })),
  };
}

/** The same layout of another cooperative. */
function named(bytes: Buffer, at: number): Buffer {
  const word = wordOf(at);
  const files = [...unpacked(bytes)].map(
    ([name, text]) => [name, text.replaceAll('Contoh Makmur', word)] as const,
  );
  return packed(new Map(files));
}

/** A name that is near no other one: syllables drawn from a hash. */
function wordOf(at: number): string {
  const drawn = [...createHash('sha256').update(String(at)).digest().subarray(0, 8)];
  return drawn.map((byte) => `${'bdfghjklmnprstwy'[byte % 16]}${'aiueo'[(byte >> 4) % 5]}`).join('');
}

interface Cost {
  /** Core time of this process with all its threads, and time by the clock; seconds. */
  readonly core: number;
  readonly clock: number;
}

async function cost(work: () => Promise<unknown>): Promise<Cost> {
  const [began, used] = [process.hrtime.bigint(), process.cpuUsage()];
  await work();
  const { user, system } = process.cpuUsage(used);
  return { core: (user + system) / 1e6, clock: Number(process.hrtime.bigint() - began) / 1e9 };
}

/** Opens pages one after the other as long as there is work, and tells how long each took and the memory meanwhile. */
async function opened(
  app: NestFastifyApplication,
  pages: readonly string[],
  isOver: () => boolean,
): Promise<{ times: number[]; memory: number[] }> {
  const [times, memory]: [number[], number[]] = [[], []];
  while (!isOver()) {
    for (const url of pages) {
      const start = process.hrtime.bigint();
      await app.inject({ method: 'GET', url, headers: { host: '127.0.0.1:3000' } });
      times.push(Number(process.hrtime.bigint() - start) / 1e6);
    }
    memory.push(process.memoryUsage().rss / 2 ** 20);
    await new Promise((next) => setTimeout(next, 200));
  }
  return { times, memory };
}

async function main(count: number): Promise<void> {
  readingThread.timeLimit = 300_000;
  const made = await layouts();
  await closeReaders();
  const books = Array.from({ length: count }, (_, at) =>
    named(made[at % made.length] ?? Buffer.alloc(0), at),
  );
  say(`${count} workbooks of ${made.length} layouts`);
  const bare = await cost(async () => {
    for (const each of books) await new Workbook().xlsx.load(each as unknown as ArrayBuffer);
  });
  say(`the bare library loading them: ${told(bare, count)}`);
  const service = await Service.start();
  const content = zipOf(books.map((each, at) => ({ name: `${at}.xlsx`, content: each })));
  const [jobs, tray] = [service.app.get(JobQueue), service.app.get(TrayService)];
  let over = false;
  const watched = opened(service.app, ['/masuk', '/unit', '/'], () => over);
  const ours = await cost(async () => {
    await service.app.get(TrayIntakeService).receive(LOCAL, { filename: 'seribu.zip', content });
    await jobs.settled();
  });
  say(`by archive, until it is known whose they are: ${told(ours, count)}`);
  const stored = await cost(async () => {
    await tray.registerAll(LOCAL);
    await jobs.settled();
  });
  say(`registered, read again, stored and assessed: ${told(stored, count)}`);
  over = true;
  const { times, memory } = await watched;
  const { states } = await tray.list(LOCAL, { offset: 0, limit: 1 });
  say(`tray: ${JSON.stringify(states)}`);
  say(
    `rate beside the bare library, core time: ${(bare.core / ours.core).toFixed(2)} and ${(bare.core / stored.core).toFixed(2)}`,
  );
  say(`pages meanwhile: ${times.length}, median ${place(times, 0.5)} ms, p95 ${place(times, 0.95)} ms`);
  say(
    `memory in four parts of the time, the most in each: ${[0, 1, 2, 3].map((part) => most(memory, part)).join(', ')} MiB`,
  );
  await service.stop();
  await closeReaders();
}

const told = ({ core, clock }: Cost, count: number): string =>
  `${core.toFixed(1)} s of core time (${(count / core).toFixed(1)} a second), ${clock.toFixed(1)} s by the clock`;

const place = (values: readonly number[], share: number): string =>
  ([...values].sort((a, b) => a - b)[Math.ceil(values.length * share) - 1] ?? 0).toFixed(0);

function most(values: readonly number[], part: number): number {
  const size = Math.ceil(values.length / 4);
  return Math.round(Math.max(0, ...values.slice(part * size, (part + 1) * size)));
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

void main(Number(process.argv[2] ?? 1000)).then(() => process.exit(0));
