import '../support/source-threads';
import type { INestApplicationContext } from '@nestjs/common';
import { AnalysisService } from '../../src/assessments/analysis.service';
import { AssessmentsService } from '../../src/assessments/assessments.service';
import { ResultsService } from '../../src/assessments/results.service';
import { UnitOfWork } from '../../src/database/unit-of-work';
import { ExplanationsService } from '../../src/statements/explanations.service';
import { StatementsService } from '../../src/statements/statements.service';
import { ThreadPool } from '../../src/threads/thread-pool';
import { Random } from '../fuzz/random';
import { LOCAL } from '../support/caller';
import { openStorage, removeData, temporarySettings } from '../support/database';
import { without, wholeStatement } from '../support/whole-statement';

const settings = temporarySettings();
let storage: INestApplicationContext;
let years: readonly string[];
let id: string;

/** Three complete years that have little to do with each other: the checks have much to warn of. */
const reported = [2018, 2019, 2020].map((year) => wholeStatement('ksp', new Random(year + 6000), year));

beforeAll(async () => {
  storage = await openStorage(settings);
  const [first, ...rest] = reported;
  const stored = await storage
    .get(UnitOfWork)
    .run(LOCAL, (scope) =>
      storage.get(StatementsService).store(scope, { unit: first!.unit, statements: [first!, ...rest] }),
    );
  years = stored.years.map(({ statementId }) => statementId);
  await assess();
});
afterAll(async () => {
  await storage.close();
  removeData(settings);
});

const show = (compliance = false) => storage.get(ResultsService).show(LOCAL, id, compliance);

/** Everything that the pages of an assessment show, as plain JSON. */
async function shownBy(app: INestApplicationContext, compliance = false): Promise<string> {
  const { result, step } = await app.get(ResultsService).show(LOCAL, id, compliance);
  const analysis = app.get(AnalysisService);
  const { result: side } = await analysis.sideBySide(LOCAL, id);
  const { result: distances } = await analysis.distances(LOCAL, id);
  const { result: movement } = await analysis.movement(LOCAL, id);
  return JSON.stringify({ result, step: step() ?? null, side, distances, movement });
}

/** The same of a program that has just started on the same database. */
async function shownAnew(compliance = false): Promise<string> {
  const fresh = await openStorage(settings);
  const shown = await shownBy(fresh, compliance);
  await fresh.close();
  return shown;
}

describe('what a stored assessment shows', () => {
  it('is worked out once while nothing of it changes', async () => {
    const [first, second] = [await show(), await show()];
    expect(second.result).toBe(first.result);
    expect(first.step()).toBeDefined();
    expect(second.step()).toBe(first.step());
    expect((await show(true)).result).not.toBe(first.result);
  });

  it('is worked out beside the thread that serves everybody', async () => {
    const asked = jest.spyOn(ThreadPool.prototype, 'run');
    await shownAnew();
    expect(asked.mock.calls).toMatchObject([
      [{ tell: 'years' }, {}],
      [{ tell: 'distances' }, {}],
    ]);
    asked.mockRestore();
  });

  it('is that of a fresh start, as it is and after each thing it rests on has changed', async () => {
    const seen = new Set<string>();
    const changes: readonly (() => Promise<unknown>)[] = [
      () => Promise.resolve(),
      () => explain('Kas dihitung ulang.'),
      () => revise(0),
      () => revise(1).then(() => assess()),
      () => assess('kkpkk-2021'),
    ];
    for (const change of changes) {
      await change();
      const shown = await shownBy(storage);
      expect(shown).toBe(await shownAnew());
      seen.add(shown);
    }
    expect(seen.size).toBe(changes.length);
    const demanded = await shownBy(storage, true);
    expect(demanded).toBe(await shownAnew(true));
    expect(seen).not.toContain(demanded);
  });
});

async function assess(ruleSetId = 'perdep-06-2016'): Promise<void> {
  id = await storage.get(AssessmentsService).assess(LOCAL, years[2]!, { ruleSetId });
}

async function explain(text: string): Promise<void> {
  const { result } = await storage.get(ResultsService).show(LOCAL, id);
  const found = result.periods.at(-1)?.findings.find(({ severity }) => severity === 'warns');
  if (!found) throw new Error('nothing is warned of');
  await storage.get(ExplanationsService).add(LOCAL, years[2]!, found, text);
}

/** Corrects one of the earlier years. */
async function revise(at: number): Promise<void> {
  const statements = storage.get(StatementsService);
  const corrected = await statements.get(LOCAL, years[at]!);
  const statement = without(reported[at]!, new Random(1), 90);
  await storage
    .get(UnitOfWork)
    .run(LOCAL, (scope) => statements.revise(scope, corrected, statement, 'salah'));
}
