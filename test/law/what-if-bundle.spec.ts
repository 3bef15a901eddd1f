import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { buildSync } from 'esbuild';
import { basisFor, withStatement } from '../../src/domain/assessment/basis';
import { resultOfDossier, writeDossier } from '../../src/domain/analysis/dossier';
import type { Dossier, WrittenDossier } from '../../src/domain/analysis/dossier';
import { suppose } from '../../src/domain/analysis/what-if';
import { exact } from '../../src/domain/decimal';
import { kkpkk2021 } from '../../src/domain/rules/kkpkk-2021';
import { perdep06 } from '../../src/domain/rules/perdep-06-2016';
import type { RuleSet } from '../../src/domain/rules/rule-set';
import type { Statement } from '../../src/domain/statement/statement';
import { exampleStatements } from '../support/example-statement';
import { judgedBy } from '../support/summary-cases';

type Amounts = Readonly<Record<string, string>>;
type Tried = (dossier: string, amounts: string) => string;

/** What the page does with a scenario, told as the public JSON. */
const PAGE = `
  import { readDossier, resultOfDossier } from './src/domain/analysis/dossier';
  import { suppose } from './src/domain/analysis/what-if';
  import { withStatement } from './src/domain/assessment/basis';
  import { exact } from './src/domain/decimal';
  tried = (dossier, amounts) => {
    const read = readDossier(JSON.parse(dossier));
    const wanted = new Map(Object.entries(JSON.parse(amounts)).map(([code, amount]) => [code, exact(amount)]));
    const { statement } = suppose(read.basis.statement, wanted, true);
    return JSON.stringify(resultOfDossier({ ...read, basis: withStatement(read.basis, statement) }));
  };
`;

/** The page's code, bundled as the page's script is, in a world without anything of Node. */
function inBrowser(): Tried {
  const { outputFiles } = buildSync({
    stdin: { contents: PAGE, resolveDir: join(__dirname, '../..'), loader: 'ts' },
    bundle: true,
    minify: true,
    format: 'iife',
    platform: 'browser',
    target: 'es2020',
    write: false,
  });
  const world: { tried: Tried | undefined } = { tried: undefined };
  runInNewContext(outputFiles[0]?.text ?? '', world);
  if (!world.tried) throw new Error('the bundle did not run');
  return world.tried;
}

const [before, example] = exampleStatements();
const edition = judgedBy([example!], 'perdep-06-2016').edition;
const holed = (every: number, first: number): Statement => ({
  ...example!,
  figures: new Map([...example!.figures].filter((_, at) => at % every !== first)),
});

/** What the service says of the same. */
function onServer(dossier: Dossier, amounts: Amounts): string {
  const { basis } = dossier;
  const wanted = new Map(Object.entries(amounts).map(([code, amount]) => [code, exact(amount)]));
  const { statement } = suppose(basis.statement, wanted, true);
  return JSON.stringify(resultOfDossier({ ...dossier, basis: withStatement(basis, statement) }));
}

describe('what if, of a statement with lines missing', () => {
  const tried = inBrowser();

  it.each<[string, RuleSet, Statement, Amounts]>([
    ['a known line is more', perdep06, holed(5, 2), { 'voluntary-savings': '700000000' }],
    ['an expense is less', perdep06, holed(7, 3), { 'salaries-and-honoraria': '50000000' }],
    ['a gap is filled', perdep06, holed(5, 2), { 'time-deposits-placed': '1' }],
    ['a known line is more', kkpkk2021, holed(5, 2), { 'voluntary-savings': '700000000' }],
    ['two lines are less', kkpkk2021, holed(4, 1), { cash: '5', 'doubtful-loans': '0' }],
  ])('the browser’s script says what the service says where %s', (_what, ruleSet, statement, amounts) => {
    const dossier = {
      file: 'contoh.xlsx',
      edition,
      basis: basisFor(ruleSet, statement, { before: before! }),
    };
    const written: WrittenDossier = writeDossier(dossier);
    const there = onServer(dossier, amounts);
    expect(there).toContain('"gap"');
    expect(there).not.toBe(onServer(dossier, {}));
    const here = tried(JSON.stringify(written), JSON.stringify(amounts));
    expect(JSON.parse(here)).toEqual(JSON.parse(there));
  });
});
