import { Workbook } from 'exceljs';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { getDataSourceToken } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { closeReaders, readingThread } from '../../src/ingestion/read-workbook';
import { TrayIntakeService } from '../../src/intake/tray-intake.service';
import { TrayService } from '../../src/intake/tray.service';
import { JobQueue } from '../../src/jobs/job-queue';
import { LOCAL } from '../support/caller';
import { Service } from '../support/service';
import { shareOf } from './share-of';
import { archiveOf, booksOf, register } from './tray-books';

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

/** Counts what is asked of a database from here on. */
function counted(source: DataSource): { queries: number; transactions: number } {
  const count = { queries: 0, transactions: 0 };
  const none = (): void => undefined;
  const logQuery = (query: string): void => {
    count.queries += 1;
    if (query.startsWith('BEGIN')) count.transactions += 1;
  };
  const log = { logQuery, logQueryError: none, logQuerySlow: none, logSchemaBuild: none };
  Object.assign(source, { logger: { ...log, logMigration: none, log: none } });
  return count;
}

async function main(count: number, archives: number): Promise<void> {
  readingThread.timeLimit = 300_000;
  const books = await booksOf(count * archives);
  say(`${count} workbooks of twenty layouts, in each of ${archives} archives`);
  const bare = await cost(async () => {
    for (const each of books.slice(0, count)) await new Workbook().xlsx.load(each as unknown as ArrayBuffer);
  });
  say(`the bare library loading them: ${told(bare, count)}`);
  const service = await Service.start();
  await register(service.app, books.length);
  for (let at = 0; at < archives; at += 1)
    await takenIn(service, books.slice(at * count, (at + 1) * count), bare);
  await service.stop();
  await closeReaders();
}

/** One archive, beside the bare library: what it costs, and what pages cost meanwhile. */
async function takenIn(service: Service, books: readonly Buffer[], bare: Cost): Promise<void> {
  const count = books.length;
  const [jobs, tray] = [service.app.get(JobQueue), service.app.get(TrayService)];
  const sources = [service.app.get(DataSource), service.app.get<DataSource>(getDataSourceToken('reader'))];
  const counts = sources.map(counted);
  let over = false;
  const watched = opened(service.app, ['/masuk', '/unit', '/'], () => over);
  const ours = await cost(async () => {
    const content = archiveOf(books);
    await service.app.get(TrayIntakeService).receive(LOCAL, { filename: 'seribu.zip', content });
    await jobs.settled();
  });
  over = true;
  const { times, memory } = await watched;
  say(`by archive, read, stored and assessed: ${told(ours, count)}`);
  say(`tray: ${JSON.stringify((await tray.list(LOCAL, { offset: 0, limit: 1 })).states)}`);
  const sum = (of: 'queries' | 'transactions'): string =>
    (counts.reduce((all, each) => all + each[of], 0) / count).toFixed(1);
  say(`queries for each file ${sum('queries')}, transactions ${sum('transactions')}, pages included`);
  say(
    `rate beside the bare library: by core time ${(bare.core / ours.core).toFixed(2)}, by the clock ${(bare.clock / ours.clock).toFixed(2)}`,
  );
  say(`pages meanwhile: ${times.length}, median ${place(times, 0.5)} ms, p95 ${place(times, 0.95)} ms`);
  const parts = [0, 1, 2, 3].map((part) => most(memory, part)).join(', ');
  say(`memory in four parts of the time, the most in each: ${parts} MiB`);
}

const told = ({ core, clock }: Cost, count: number): string =>
  `${core.toFixed(1)} s of core time (${(count / core).toFixed(1)} a second), ${clock.toFixed(1)} s by the clock`;

const place = (values: readonly number[], share: number): string => shareOf(values, share).toFixed(0);

function most(values: readonly number[], part: number): number {
  const size = Math.ceil(values.length / 4);
  return Math.round(Math.max(0, ...values.slice(part * size, (part + 1) * size)));
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

void main(Number(process.argv[2] ?? 1000), Number(process.argv[3] ?? 1)).then(() => process.exit(0));
