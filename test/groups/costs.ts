import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const KEPT = join(__dirname, '../../node_modules/.cache/costs');
/** Of a second, as Linux counts the time of processes. */
const TICKS = 100;
/** Where it says in the line about a process what its children computed, counted after the name. */
const CHILDREN = 13;

/** Seconds of computing: of this process with its threads, and of those it began that have ended; and seconds that went by. */
interface Cost {
  readonly own: number;
  readonly others: number;
  readonly passed: number;
}

/** What this process has computed so far. Others are counted where the system tells of them, which only Linux does. */
function spent(): Cost {
  const { user, system } = process.cpuUsage();
  return { own: (user + system) / 1_000_000, others: childrenSpent(), passed: performance.now() / 1000 };
}

function childrenSpent(): number {
  try {
    const [, told = ''] = readFileSync('/proc/self/stat', 'utf8').split(') ');
    const [user = 0, system = 0] = told.split(' ').slice(CHILDREN).map(Number);
    return (user + system) / TICKS;
  } catch {
    return 0;
  }
}

/**
 * Writes down what each spec of a group computes, the dearest first: in `node_modules/.cache/costs`, a file for each group.
 * A browser or server that lives on counts where it ends.
 *
 * @returns told when a spec begins; it gives what is to be told when the spec ends
 */
export function costsOf(group: string): (spec: string) => () => void {
  const costs = new Map<string, Cost>();
  return (spec) => {
    const before = spent();
    return () => {
      const after = spent();
      costs.set(spec, {
        own: after.own - before.own,
        others: after.others - before.others,
        passed: after.passed - before.passed,
      });
      keep(group, costs);
    };
  };
}

function keep(group: string, costs: ReadonlyMap<string, Cost>): void {
  const lines = [...costs]
    .sort(([, one], [, other]) => other.own + other.others - one.own - one.others)
    .map(([spec, cost]) =>
      [...[cost.own, cost.others, cost.passed].map((each) => each.toFixed(1)), spec].join('\t'),
    );
  mkdirSync(KEPT, { recursive: true });
  writeFileSync(join(KEPT, `${group}.tsv`), `${['own\tothers\tpassed\tspec', ...lines].join('\n')}\n`);
}
