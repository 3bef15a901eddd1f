import { readFileSync, readdirSync } from 'node:fs';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import puppeteer from 'puppeteer';
import { DeskService } from '../../src/examination/desk.service';
import { IssuingService } from '../../src/reports/issuing.service';
import { Printer } from '../../src/reports/printer';
import { browserPath } from '../support/browser';
import { LOCAL } from '../support/caller';
import { Service } from '../support/service';
import { filedAt, OFFICE_FORM } from '../support/signed';

/*
 * Papers of a unit's year printed over and over in one process: what its memory and that of its browser do, and the core
 * time of a report and its annex, from the stored figures on, beside a bare browser printing the same HTML. Linux only:
 * `node --expose-gc -r ./.config/swc-register.cjs test/bench/papers.ts [SETS] [WORKBOOK KIND]`.
 */
const [sets = '500', workbook = 'contoh-templat-bumdes.xlsx', kind = 'bumdes'] = process.argv.slice(2);
const RUNS = 8;
/** Of one tick of the kernel, in milliseconds. */
const TICK = 10;
const MIB = 2 ** 20;
const PAGE = 4096;
const DAY = '2026-11-30';

type Printed = Parameters<Printer['print']>;

interface Process {
  readonly id: number;
  readonly parent: number;
  /** Milliseconds of core time, with those of its children that ended. */
  readonly took: number;
  /** Bytes that it holds. */
  readonly held: number;
}

/** Every process of the machine. */
function processes(): Process[] {
  return readdirSync('/proc').flatMap((name): Process[] => {
    if (!/^\d+$/.test(name)) return [];
    try {
      const text = readFileSync(`/proc/${name}/stat`, 'utf8');
      const fields = text
        .slice(text.lastIndexOf(')') + 2)
        .split(' ')
        .map(Number);
      const took = fields.slice(11, 15).reduce((sum, each) => sum + each, 0) * TICK;
      return [{ id: Number(name), parent: fields[1] ?? 0, took, held: (fields[21] ?? 0) * PAGE }];
    } catch {
      return [];
    }
  });
}

/** What this process started, and what those started: its browsers. */
function below(all: readonly Process[], id = process.pid): Process[] {
  return all.filter(({ parent }) => parent === id).flatMap((each) => [each, ...below(all, each.id)]);
}

const sum = (values: readonly number[]): number => values.reduce((whole, each) => whole + each, 0);

/** Milliseconds of core time of this process and of its browsers so far. */
function coreTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000 + sum(below(processes()).map(({ took }) => took));
}

/** Core time of one of some runs, after one that warms up. */
async function coreTimeOf(work: () => Promise<unknown>): Promise<number> {
  await work();
  const before = coreTime();
  for (let run = 0; run < RUNS; run += 1) await work();
  return (coreTime() - before) / RUNS;
}

/** The same of a bare browser, which prints what was printed. */
async function bare([html, , form]: Printed): Promise<number> {
  const args = ['--no-sandbox', '--disable-quic', '--disable-background-networking'];
  const browser = await puppeteer.launch({ executablePath: browserPath ?? '', args });
  const page = await browser.newPage();
  const took = await coreTimeOf(async () => {
    await page.setContent(html, { waitUntil: 'load' });
    await page.pdf({ ...form, printBackground: true, timeout: 0 });
  });
  await browser.close();
  return took;
}

function told(at: number): string {
  globalThis.gc?.();
  const { heapUsed, external, rss } = process.memoryUsage();
  const browsers = sum(below(processes()).map(({ held }) => held));
  const [heap, buffers, whole, theirs] = [heapUsed, external, rss, browsers].map((each) =>
    Math.round(each / MIB),
  );
  return `${at} sets: heap ${heap} MiB, buffers ${buffers}, process ${whole}, browser ${theirs}; load ${loadavg()[0]?.toFixed(0)}`;
}

async function main(): Promise<void> {
  const service = await Service.start();
  await service.post('/kantor', OFFICE_FORM);
  const content = readFileSync(join(__dirname, '../../fixtures/workbooks', workbook));
  const place = await filedAt(service, kind, '', { filename: workbook, content });
  const [, , unitId = '', , year = ''] = place.split('/');
  const [desk, issuing] = [
    service.app.get(DeskService, { strict: false }),
    service.app.get(IssuingService, { strict: false }),
  ];
  const printer = service.app.get(Printer, { strict: false });
  const printed: Printed[] = [];
  const print = printer.print.bind(printer);
  printer.print = async (...asked) => {
    printed.splice(0, printed.length, asked);
    return print(...asked);
  };
  const filing = await desk.filingOf(LOCAL, { unitId, year: Number(year) });
  const drafting = await issuing.drafting(LOCAL, await desk.get(LOCAL, filing.id));
  for (const [name, work] of [
    ['report', () => issuing.draftOf(drafting, 'report', DAY)],
    ['annex', () => issuing.draftAnnexOf(drafting, DAY)],
  ] as const) {
    const ours = await coreTimeOf(work);
    const [last] = printed;
    const theirs = last ? await bare(last) : NaN;
    const share = (theirs / ours).toFixed(2);
    process.stdout.write(
      `${name}: ${ours.toFixed(0)} ms of core time, a bare browser ${theirs.toFixed(0)}: ${share} of it\n`,
    );
  }
  for (let at = 0; at <= Number(sets); at += 1) {
    if (at % 20 === 0) process.stdout.write(`${told(at)}\n`);
    const again = await issuing.drafting(LOCAL, await desk.get(LOCAL, filing.id));
    await issuing.draftOf(again, 'report', DAY);
    await issuing.draftAnnexOf(again, DAY);
  }
  await service.stop();
}

void main();
