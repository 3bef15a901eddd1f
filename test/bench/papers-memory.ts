import { loadavg } from 'node:os';
import { namesOf } from '../../src/domain/records';
import { heldBelow } from './core-time';
import { DAY, draftedFor } from './drafted';

/*
 * The papers of a unit's year printed over and over in one process: what its memory and that of its browser do.
 * `node --expose-gc -r ./.config/swc-register.cjs test/bench/papers-memory.ts [SETS] [WORKBOOK KIND]`: 500 sets take
 * some six minutes on two quiet cores. It ends with 1 where memory grew.
 */
const [sets = '500', workbook = 'contoh-templat-bumdes.xlsx', kind = 'bumdes'] = process.argv.slice(2);
/** Sets between two looks. */
const EVERY = 20;
/** Looks after which everything is warm: the first browser was replaced by then. */
const WARM = 7;
const MIB = 2 ** 20;
/** Mebibytes that the last looks may hold more than the first warm ones. */
const LEVEL = { heap: 8, buffers: 16, process: 64, browser: 128 };

interface Held {
  readonly heap: number;
  readonly buffers: number;
  readonly process: number;
  readonly browser: number;
}

function held(): Held {
  globalThis.gc?.();
  const { heapUsed, external, rss } = process.memoryUsage();
  const of = (bytes: number): number => Math.round(bytes / MIB);
  return { heap: of(heapUsed), buffers: of(external), process: of(rss), browser: of(heldBelow()) };
}

const told = ({ heap, buffers, process: whole, browser }: Held): string =>
  `heap ${heap} MiB, buffers ${buffers}, process ${whole}, browser ${browser}`;

const most = (looks: readonly Held[], of: keyof Held): number => Math.max(...looks.map((each) => each[of]));

/** What the last third of the warm looks holds at most more than the first third. */
function growth(looks: readonly Held[], of: keyof Held): number {
  const warm = looks.slice(Math.min(WARM, Math.floor(looks.length / 3)));
  const third = Math.max(1, Math.floor(warm.length / 3));
  return most(warm.slice(-third), of) - most(warm.slice(0, third), of);
}

async function main(): Promise<void> {
  const { service, issuing, drafting } = await draftedFor(workbook, kind);
  const looks: Held[] = [];
  const begun = performance.now();
  for (let at = 0; at <= Number(sets); at += 1) {
    if (at % EVERY === 0) {
      const look = held();
      looks.push(look);
      const seconds = Math.round((performance.now() - begun) / 1000);
      process.stdout.write(`${at} sets: ${told(look)}; ${seconds} s, load ${loadavg()[0]?.toFixed(0)}\n`);
    }
    const matter = await drafting();
    await issuing.draftOf(matter, 'report', DAY);
    await issuing.draftAnnexOf(matter, DAY);
  }
  await service.stop();
  const grown = {
    heap: growth(looks, 'heap'),
    buffers: growth(looks, 'buffers'),
    process: growth(looks, 'process'),
    browser: growth(looks, 'browser'),
  };
  process.stdout.write(`more at the end than at the beginning: ${told(grown)}\n`);
  const isLevel = namesOf(LEVEL).every((of) => grown[of] <= LEVEL[of]);
  process.stdout.write(isLevel ? 'level\n' : 'it GREW\n');
  process.exitCode = isLevel ? 0 : 1;
}

void main();
