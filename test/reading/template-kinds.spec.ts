import { basisFor } from '../../src/domain/assessment/basis';
import '../support/source-threads';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { assess } from '../../src/domain/assessment/assess';
import { linesOf } from '../../src/domain/assessment/explain';
import { isGap, isScored } from '../../src/domain/assessment/score';
import { bumdesUsp } from '../../src/domain/rules/bumdes-usp';
import { kkpkk2021 } from '../../src/domain/rules/kkpkk-2021';
import { kkpkkRiil2021 } from '../../src/domain/rules/kkpkk-sektor-riil-2021';
import { perdep06 } from '../../src/domain/rules/perdep-06-2016';
import type { RuleSet } from '../../src/domain/rules/rule-set';
import { chartIndex } from '../../src/domain/statement/chart';
import { checkStatement } from '../../src/domain/statement/check';
import type { Statement } from '../../src/domain/statement/statement';
import { templateWorkbook } from '../../src/template';
import { exampleBumdes } from '../support/example-bumdes';
import { exampleKdmp, exampleRiil } from '../support/example-riil';
import { exampleUsp } from '../support/example-usp';
import { contentsOf, outcomeOf, readingOf, typedInto } from '../support/templates';
import type { Typed } from '../support/templates';

const fixture = (kind: string): Buffer =>
  readFileSync(join(__dirname, `../../fixtures/workbooks/contoh-templat-${kind}.xlsx`));

/** The gaps of the second year: number and code. */
function gapsUnder(ruleSet: RuleSet, [before, now]: readonly Statement[]): string[] {
  return linesOf(assess(basisFor(ruleSet, now!, { before }))).flatMap(({ result }) =>
    isGap(result) ? [`${result.indicator.number} ${result.gap.code}`] : [],
  );
}

describe.each([
  { kind: 'usp', statements: exampleUsp() },
  { kind: 'bumdes', statements: exampleBumdes() },
  { kind: 'riil', statements: exampleRiil() },
] as const)('the example of a $kind in fixtures', ({ kind, statements }) => {
  it('is what the data say', async () => {
    const reading = await readingOf(fixture(kind));
    expect(reading.statements.map(contentsOf)).toEqual(statements.map(contentsOf));
    expect(reading.statements.flatMap((each) => each.doubts ?? [])).toEqual([]);
    expect(reading.unread).toEqual([]);
  });

  it('has every line that is typed, and no finding', async () => {
    const index = chartIndex(kind);
    const items = [...index.lines.values()]
      .filter((line) => !index.parts.has(line.code) && line.unit !== 'percent' && !line.detail)
      .map((line) => line.code);
    const [before, now] = (await readingOf(fixture(kind))).statements;
    for (const each of [before!, now!]) expect([...each.figures.keys()].sort()).toEqual([...items].sort());
    expect([...checkStatement(before!), ...checkStatement(now!, before)]).toEqual([]);
  });
});

describe('the example of a unit of a cooperative', () => {
  it('has a predicate under both regulations, though its members’ deposits are the parent’s', () => {
    const [before, now] = exampleUsp();
    expect(gapsUnder(perdep06, exampleUsp())).toEqual(['7.2 denominator-zero']);
    expect(assess(basisFor(perdep06, now!, { before })).grade).toBeDefined();
    expect(assess(basisFor(kkpkk2021, now!, { before })).grade).toBeDefined();
  });

  it('takes the capital that the parent set apart as own capital, and none that it may take back', () => {
    const [now] = exampleUsp();
    const line = linesOf(assess(basisFor(perdep06, now!))).find(
      ({ result }) => result.indicator.number === '1.1',
    );
    const numerator = line && isScored(line.result) ? line.result.ratio?.numerator.toString() : undefined;
    // 447.7 of the parent, 24 like mandatory ones, 15 donated, 364.498 of reserves, half of 25 million
    expect(numerator).toBe('863698000');
  });
});

describe('the example of a BUM Desa', () => {
  it('leaves no gap in the panel, and as if a cooperative only what it has no members for', () => {
    expect(gapsUnder(bumdesUsp, exampleBumdes())).toEqual([]);
    expect(gapsUnder(perdep06, exampleBumdes())).toEqual([
      '3.1 answers-missing',
      '3.2 answers-missing',
      '3.3 answers-missing',
      '3.4 answers-missing',
      '3.5 answers-missing',
      '6.2 line-missing',
      '7.2 denominator-zero',
    ]);
  });
});

describe('the example of a real-sector cooperative', () => {
  it('has a predicate under its form, with no ratio open', () => {
    const [before, now] = exampleRiil();
    expect(gapsUnder(kkpkkRiil2021, exampleRiil())).toEqual([]);
    expect(assess(basisFor(kkpkkRiil2021, now!, { before })).grade?.label).toBe('Sehat');
  });
});

describe('the example of a village cooperative with holes', () => {
  it('is what the data say, and leaves open what was not told', async () => {
    const { statements } = await readingOf(fixture('riil-kdmp'));
    expect(statements.map(contentsOf)).toEqual(exampleKdmp().map(contentsOf));
    const [only] = statements;
    const open = linesOf(assess(basisFor(kkpkkRiil2021, only!))).flatMap(({ result }) =>
      isGap(result) && !result.indicator.questions ? [`${result.indicator.number} ${result.gap.code}`] : [],
    );
    expect(open).toEqual([
      'C.I.1c line-missing',
      'C.I.2a line-missing',
      'C.II.3a line-missing',
      'C.II.3b line-missing',
      'C.II.3c line-missing',
      'C.II.3d line-missing',
      'C.III.1a no-previous-period',
      'C.III.1c no-previous-period',
      'C.III.1d line-missing',
      'C.III.2a line-missing',
      'C.III.2c line-missing',
      'D.II.1 line-missing',
    ]);
  });
});

describe('a template of a real-sector cooperative', () => {
  const typed = async (...cells: Typed[]) =>
    outcomeOf(await typedInto(await templateWorkbook('riil', { firstYear: 2024 }), cells));

  it('takes what the cooperative does from its list', async () => {
    const outcome = await typed(['cash', 0, 1], ['id:sub-kind', 0, 'KDMP']);
    if (!('reading' in outcome)) throw new Error(JSON.stringify(outcome.faults));
    expect(outcome.reading.statements[0]?.unit).toMatchObject({ kind: 'riil', subKind: 'kdmp' });
  });

  it('refuses another word with its cell and the words there are', async () => {
    expect(await typed(['cash', 0, 1], ['id:sub-kind', 0, 'toko'])).toMatchObject({
      faults: [
        {
          code: 'unknown-kind',
          sheet: 'Identitas',
          found: 'toko',
          expected: 'konsumen, produsen, jasa, pemasaran, kdmp, kkmp',
        },
      ],
    });
  });
});

describe('a template of a cooperative that lends', () => {
  it.each([
    ['open loop: juga melayani bukan anggota', { loop: 'open' }, 'as the list has it'],
    ['Close Loop', { loop: 'close' }, 'as people write it'],
    ['', {}, 'nobody said'],
  ])('takes whom it serves, %j: %s', async (text, expected, _why) => {
    const empty = await templateWorkbook('ksp', { firstYear: 2024 });
    const outcome = await outcomeOf(
      await typedInto(empty, [
        ['cash', 0, 1],
        ['id:loop', 0, text],
      ]),
    );
    if (!('reading' in outcome)) throw new Error(JSON.stringify(outcome.faults));
    expect(outcome.reading.statements[0]?.unit).toEqual(expect.objectContaining(expected));
  });

  it('refuses another word with its cell and the words there are', async () => {
    const empty = await templateWorkbook('ksp', { firstYear: 2024 });
    const outcome = await outcomeOf(
      await typedInto(empty, [
        ['cash', 0, 1],
        ['id:loop', 0, 'semua'],
      ]),
    );
    expect(outcome).toMatchObject({
      faults: [{ code: 'loop-unreadable', sheet: 'Identitas', found: 'semua' }],
    });
  });
});

describe('a template of a BUM Desa', () => {
  const typed = async (...cells: Typed[]) =>
    outcomeOf(await typedInto(await templateWorkbook('bumdes', { firstYear: 2021 }), cells));

  it('takes counts of people as people write them, and a total that nobody can break down', async () => {
    const outcome = await typed(
      ['borrowers', 0, '190 Orang'],
      ['borrowers-in-arrears', 0, '14 Orang'],
      ['return-rate-unknown', 0, '90.98'],
      ['arrears', 0, 92_852_267],
    );
    if (!('reading' in outcome)) throw new Error(JSON.stringify(outcome.faults));
    const { figures } = outcome.reading.statements[0]!;
    expect([...figures].map(([code, { amount }]) => [code, amount.toString()])).toEqual([
      ['borrowers', '190'],
      ['borrowers-in-arrears', '14'],
      ['return-rate-unknown', '90.98'],
      ['arrears', '92852267'],
    ]);
  });

  it.each([
    ['maju', '2022', 'Kepmendesa 7/2023', 'Maju'],
    [' PERINTIS ', '2022', 'Kepmendesa 7/2023', 'Perintis'],
    ['tidak ikut  Pemeringkatan', '2022', null, 'Tidak ikut pemeringkatan'],
  ])('takes the class %s as %s', async (name, year, decree, expected) => {
    const outcome = await typed(
      ['cash', 0, 1],
      ['id:ranking-class', 0, name],
      ['id:ranking-year', 0, year],
      ['id:ranking-decree', 0, decree],
    );
    if (!('reading' in outcome)) throw new Error(JSON.stringify(outcome.faults));
    expect(outcome.reading.statements[0]?.unit.classification?.name).toBe(expected);
  });

  it.each([
    ['Kelas A', '2022', 'Kepmendesa 7/2023'],
    ['Maju', null, 'Kepmendesa 7/2023'],
    ['Maju', '2022', null],
  ])('refuses a class that is none, or without year or decree: %s, %s, %s', async (name, year, decree) => {
    const outcome = await typed(
      ['cash', 0, 1],
      ['id:ranking-class', 0, name],
      ['id:ranking-year', 0, year],
      ['id:ranking-decree', 0, decree],
    );
    expect(outcome).toMatchObject({ faults: [{ code: 'class-unreadable', sheet: 'Identitas' }] });
  });
});
