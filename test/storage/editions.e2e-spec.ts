import type { INestApplicationContext } from '@nestjs/common';
import { AssessmentsService } from '../../src/assessments/assessments.service';
import { EditionsService } from '../../src/assessments/editions.service';
import { UnitOfWork } from '../../src/database/unit-of-work';
import { perdep06 } from '../../src/domain/rules/perdep-06-2016';
import type { RuleSet } from '../../src/domain/rules/rule-set';
import { bands } from '../../src/domain/rules/scale';
import { StatementsService } from '../../src/statements/statements.service';
import { openStorage, removeData, temporarySettings } from '../support/database';
import { realCases, statementOf } from '../support/real-cases';
import { LOCAL } from '../support/caller';

const settings = temporarySettings();
let storage: INestApplicationContext;

beforeAll(async () => {
  storage = await openStorage(settings);
});

afterAll(async () => {
  await storage.close();
  removeData(settings);
});

/** Perdep 06 with full marks for ready money from 5 to 15 %. */
function corrected(): RuleSet {
  const scale = bands(
    { upTo: 5, credit: 25 },
    { over: 5, upTo: 15, credit: 100 },
    { over: 15, upTo: 20, credit: 50 },
    { over: 20, credit: 25 },
  );
  return {
    ...perdep06,
    aspects: perdep06.aspects.map((aspect) => ({
      ...aspect,
      indicators: aspect.indicators.map((each) => (each.number === '5.1' ? { ...each, scale } : each)),
    })),
  };
}

it('a corrected band tells which stored assessments it would change, and changes none', async () => {
  const assessments = storage.get(AssessmentsService);
  const ids = await storage.get(UnitOfWork).run(LOCAL, async (scope) => {
    const made: string[] = [];
    for (const real of realCases()) {
      const statements = real.years.map((year) => statementOf(real, year));
      const [{ unit } = { unit: undefined }] = statements;
      if (!unit) throw new Error('a case without a year');
      const stored = await storage.get(StatementsService).store(scope, { unit, statements });
      for (const { statementId } of stored.years) {
        made.push(await assessments.assessIn(scope, statementId, { ruleSetId: 'perdep-06-2016' }));
      }
    }
    return made;
  });
  expect(ids).toHaveLength(26);
  const editions = storage.get(EditionsService);
  const [edition] = await editions.find('perdep-06-2016', '');
  if (!edition) throw new Error('no edition was kept');
  expect(await editions.wouldChange(LOCAL, edition.hash, perdep06)).toEqual([]);
  const changed = await editions.wouldChange(LOCAL, edition.hash, corrected());
  const cash = async (id: string): Promise<number> => {
    const { assessment } = await assessments.get(LOCAL, id);
    const line = assessment.aspects[4]?.lines[0]?.result;
    return line && 'ratio' in line ? Number(line.ratio.percent) : NaN;
  };
  const between = await Promise.all(ids.map(async (id) => ({ id, percent: await cash(id) })));
  const expected = between.filter(({ percent }) => percent > 5 && percent <= 10).map(({ id }) => id);
  expect(expected.length).toBeGreaterThan(0);
  expect(changed.map((each) => each.assessmentId)).toEqual(expected);
});
