import { LOCAL } from '../support/caller';
import { readFileSync } from 'node:fs';
import type { INestApplicationContext } from '@nestjs/common';
import { AssessmentsService } from '../../src/assessments/assessments.service';
import { editionOf } from '../../src/assessments/edition';
import { EditionsService } from '../../src/assessments/editions.service';
import { insertAssessment, keepEdition } from '../../src/assessments/assessments.store';
import { UnitOfWork } from '../../src/database/unit-of-work';
import { basisFor } from '../../src/domain/assessment/basis';
import { assessToKeep } from '../../src/domain/comparison/judged';
import { plain } from '../../src/domain/decimal';
import { kkpkk2021 } from '../../src/domain/rules/kkpkk-2021';
import { choose } from '../../src/domain/rules/readings';
import { readRuleSet } from '../../src/domain/rules/written';
import { readJsonStatement } from '../support/json-statement';
import { StatementsService } from '../../src/statements/statements.service';
import { openStorage, removeData, temporarySettings } from '../support/database';

const settings = temporarySettings();
let storage: INestApplicationContext;

beforeAll(async () => {
  storage = await openStorage(settings);
});

afterAll(async () => {
  await storage.close();
  removeData(settings);
});

/** KKPKK as it stood before the ministry's working paper was read. */
const older = readRuleSet(
  JSON.stringify(
    (JSON.parse(readFileSync('fixtures/editions/kkpkk-2021-2026-11-23.json', 'utf8')) as { ruleSet: unknown })
      .ruleSet,
  ),
);

/** The sample of the working paper, stored and judged by the older edition with the options named. */
async function store(...readings: string[]): Promise<string> {
  const text = readFileSync('fixtures/worksheet/kkpkk-2021-sample.json', 'utf8');
  const outcome = readJsonStatement(text, { file: 'sample.json' });
  if (!('reading' in outcome)) throw new Error('the sample cannot be read');
  const [before, now] = outcome.reading.statements;
  if (!before || !now) throw new Error('the sample has two years');
  const choices = choose(older, readings);
  return storage.get(UnitOfWork).run(LOCAL, async (scope) => {
    const kept = await storage
      .get(StatementsService)
      .store(scope, { unit: now.unit, statements: [before, now] });
    const [earlier, latest] = kept.years.map((each) => each.statementId);
    if (earlier === undefined || latest === undefined) throw new Error('two years are stored');
    await keepEdition(scope, older.id, editionOf(older));
    const basis = {
      statementId: latest,
      statementBeforeId: earlier,
      ruleSetId: older.id,
      editionHash: editionOf(older).hash,
      readings: [...choices.values()].map((option) => option.id),
      definedOtherwise: [],
    };
    return insertAssessment(scope, basis, assessToKeep(basisFor(older, now, { readings, before }), settings));
  });
}

it('an edition that a transaction kept is not taken to be kept where the transaction failed', async () => {
  const unitOfWork = storage.get(UnitOfWork);
  const edition = editionOf(older);
  const twice = unitOfWork.run(LOCAL, async (scope) => {
    await keepEdition(scope, older.id, edition);
    await keepEdition(scope, older.id, edition);
    throw new Error('stopped');
  });
  await expect(twice).rejects.toThrow('stopped');
  await unitOfWork.run(LOCAL, (scope) => keepEdition(scope, older.id, edition));
  const found = await storage.get(EditionsService).find(older.id, edition.hash);
  expect(found.map(({ hash }) => hash)).toEqual([edition.hash]);
});

it('an assessment stays as its edition made it, and is told what today’s rules would say', async () => {
  const id = await store();
  const rounded = await store('C/eighteen', 'total/rounded');
  const { assessment } = await storage.get(AssessmentsService).get(LOCAL, id);
  expect(assessment.basis.law.editionDate).toBe('2026-11-23');
  expect(assessment.aspects[2]?.lines).toHaveLength(19);
  const was = assessment.total ? plain(assessment.total.least) : '';
  const changed = await storage.get(EditionsService).wouldChange(LOCAL, editionOf(older).hash, kkpkk2021);
  const of = (assessmentId: string): (typeof changed)[number] | undefined =>
    changed.find((each) => each.assessmentId === assessmentId);
  expect(of(id)).toMatchObject({ was: `${was} Sehat`, is: '80.7796451914 Sehat' });
  expect(of(rounded)?.is).toBe('80.7796451914 Sehat');
});
