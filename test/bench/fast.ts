import { assess } from '../../src/domain/assessment/assess';
import { basisFor, withYears } from '../../src/domain/assessment/basis';
import type { Basis } from '../../src/domain/assessment/basis';
import { judge } from '../../src/domain/assessment/fast/judge';
import { ruleSets } from '../../src/domain/rules/registry';
import type { RuleSet } from '../../src/domain/rules/rule-set';
import { exampleBumdes } from '../support/example-bumdes';
import { exampleKspps } from '../support/example-kspps';
import { exampleRiil } from '../support/example-riil';
import { exampleStatements } from '../support/example-statement';

const EXAMPLES = [exampleStatements(), exampleKspps(), exampleBumdes(), exampleRiil()];
const WARM = 2000;
const BATCH = 200;
const SECONDS = 1;

/** Complete statements judged a second of core time without a trace and with one, under each rule set that judges a kind. */
export function benchFast(): string {
  const told = ruleSets
    .filter(({ kinds }) => kinds.length > 0)
    .map((law) => {
      const basis = exampleUnder(law);
      const [fast, traced] = [perCoreSecond(basis, judge), perCoreSecond(basis, assess)];
      return `${law.id} ${fast}/s (traced ${traced}/s)`;
    });
  return `judged without a trace, of core time: ${told.join('; ')}`;
}

function exampleUnder(law: RuleSet): Basis {
  const years = EXAMPLES.find(([first]) => first && law.kinds.includes(first.unit.kind));
  const [before, statement] = years ?? [];
  if (!statement) throw new Error(`no example for ${law.id}`);
  return basisFor(law, statement, { before });
}

/** Each statement is one that was never seen: nothing that is kept of a statement helps. */
function perCoreSecond(basis: Basis, work: (basis: Basis) => unknown): number {
  const run = (times: number): void => {
    for (let at = 0; at < times; at += 1)
      work(withYears(basis, { ...basis.statement }, basis.before && { ...basis.before }));
  };
  run(WARM);
  const start = process.cpuUsage();
  let [done, spent] = [0, 0];
  while (spent < SECONDS) {
    run(BATCH);
    done += BATCH;
    const { user, system } = process.cpuUsage(start);
    spent = (user + system) / 1e6;
  }
  return Math.round(done / spent);
}
