import { basisFor } from '../../src/domain/assessment/basis';
import '../support/source-threads';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { assess } from '../../src/domain/assessment/assess';
import { linesOf } from '../../src/domain/assessment/explain';
import { findingsOf } from '../../src/domain/assessment/findings';
import { isScored } from '../../src/domain/assessment/score';
import { perdep07 } from '../../src/domain/rules/perdep-07-2016';
import { isInForce } from '../../src/domain/rules/in-force';
import { indicatorsOf } from '../../src/domain/rules/rule-set';
import { chartIndex } from '../../src/domain/statement/chart';
import type { AnswerSheet } from '../../src/domain/statement/statement';
import { KSPPS_YEARS, exampleKspps } from '../support/example-kspps';
import { exampleUspps } from '../support/example-uspps';
import { contentsOf, readingOf } from '../support/templates';

/** How many questions have an answer. */
const answeredIn = ({ answers }: AnswerSheet): number =>
  typeof answers === 'number' ? answers : answers.filter((each) => each !== 'unanswered').length;

describe.each([
  { kind: 'kspps', statements: exampleKspps() },
  { kind: 'uspps', statements: exampleUspps() },
] as const)('the example of a $kind in fixtures', ({ kind, statements }) => {
  const path = join(__dirname, `../../fixtures/workbooks/contoh-templat-${kind}.xlsx`);
  const read = () => readingOf(readFileSync(path));

  it('is what the data say', async () => {
    const reading = await read();
    expect(reading.statements.map((each) => contentsOf(each))).toEqual(statements.map(contentsOf));
    expect(reading.statements.map((each) => each.period.year)).toEqual(KSPPS_YEARS);
    expect(reading.unread).toEqual([]);
  });

  it('has every line that is typed, and every question answered, those about sharia too', async () => {
    const index = chartIndex(kind);
    const items = [...index.lines.keys()].filter((code) => !index.parts.has(code)).sort();
    const asked = indicatorsOf(perdep07).flatMap(({ number, questions = [] }) =>
      questions.length === 0 ? [] : [[number, questions.length] as const],
    );
    expect(asked).toContainEqual(['8.1', 10]);
    for (const { figures, answers } of (await read()).statements) {
      expect([...figures.keys()].sort()).toEqual(items);
      const given = [...answers].map(([number, sheet]) => [number, answeredIn(sheet)]);
      expect(given).toEqual(asked);
    }
  });

  it('has no finding, no gap and a grade under the regulation of its years', async () => {
    const [before, now] = (await read()).statements;
    expect(findingsOf(basisFor(perdep07, before!))).toEqual([]);
    expect(findingsOf(basisFor(perdep07, now!, { before }))).toEqual([]);
    const assessed = [assess(basisFor(perdep07, before!)), assess(basisFor(perdep07, now!, { before }))];
    expect(assessed.flatMap(linesOf).filter(({ result }) => !isScored(result))).toEqual([]);
    expect(assessed.map(({ grade }) => grade?.label)).toEqual(['Cukup Sehat', 'Sehat']);
    expect([before!, now!].every(({ period }) => isInForce(perdep07, kind, period.end))).toBe(true);
  });
});
