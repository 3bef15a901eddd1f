import { basisFor } from '../../src/domain/assessment/basis';
import '../support/source-threads';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { assess } from '../../src/domain/assessment/assess';
import { linesOf } from '../../src/domain/assessment/explain';
import { isScored } from '../../src/domain/assessment/score';
import { perdep06 } from '../../src/domain/rules/perdep-06-2016';
import { chartIndex } from '../../src/domain/statement/chart';
import { checkStatement } from '../../src/domain/statement/check';
import type { Statement } from '../../src/domain/statement/statement';
import { templateWorkbook } from '../../src/template';
import { EXAMPLE_YEARS, exampleStatements } from '../support/example-statement';
import { convertersHere, resavedByLibreOffice } from '../support/libre-office';
import { realCases, statementOf } from '../support/real-cases';
import {
  addressIn,
  computedIn,
  contentsOf,
  filledTemplate,
  outcomeOf,
  readingOf,
  typedInto,
  uncomputed,
} from '../support/templates';
import type { Typed } from '../support/templates';

const index = chartIndex('ksp');
const blank = (firstYear = 2021): Promise<Buffer> => templateWorkbook('ksp', { firstYear });

/** As a person would have filled it in: without the totals, which the template computes. */
function itemsOf(statement: Statement): Statement {
  const figures = [...statement.figures].filter(([code]) => !index.parts.has(code));
  return { ...statement, figures: new Map(figures), totalsProve: false };
}

async function typed(...cells: Typed[]) {
  return outcomeOf(await typedInto(await blank(), cells));
}

async function figuresOf(...cells: Typed[]): Promise<Record<string, string>> {
  const outcome = await typed(...cells);
  if (!('reading' in outcome)) throw new Error(JSON.stringify(outcome.faults));
  const figures = outcome.reading.statements[0]?.figures;
  return Object.fromEntries([...(figures ?? [])].map(([code, { amount }]) => [code, amount.toString()]));
}

describe('a filled template', () => {
  it.each(realCases().map((real) => ({ real, name: real.name })))('gives back $name', async ({ real }) => {
    const statements = real.years.map((year) => itemsOf(statementOf(real, year)));
    const reading = await readingOf(await filledTemplate(statements));
    expect(reading.unread).toEqual([]);
    expect(reading.statements.map((each) => contentsOf(each))).toEqual(statements.map(contentsOf));
    expect(reading.statements.every((each) => !each.totalsProve)).toBe(true);
  });

  it('names the cell and the label of every figure', async () => {
    const bytes = await filledTemplate(exampleStatements());
    const reading = await readingOf(bytes);
    const cell = await addressIn(bytes, 'cash', 1);
    expect(reading.statements[1]?.figures.get('cash')?.origin).toEqual({
      at: 'cell',
      file: 'templat.xlsx',
      sheet: 'Neraca',
      cell,
      label: 'Kas',
    });
    expect(reading.mapping).toContainEqual({
      sheet: 'Neraca',
      cell,
      label: 'Kas',
      line: 'cash',
      year: 2019,
      confidence: 1,
      reason: 'template',
    });
  });
});

describe('the example in fixtures', () => {
  const path = join(__dirname, '../../fixtures/workbooks/contoh-templat-ksp.xlsx');

  it('is what the data say', async () => {
    const reading = await readingOf(readFileSync(path));
    expect(reading.statements.map((each) => contentsOf(each))).toEqual(exampleStatements().map(contentsOf));
    expect(reading.statements.flatMap((each) => each.doubts ?? [])).toEqual([]);
  });

  it('has every line, no finding, no gap and a grade', async () => {
    const [before, now] = (await readingOf(readFileSync(path))).statements;
    const items = [...index.lines.values()]
      .filter(({ code, detail }) => !index.parts.has(code) && !detail)
      .map(({ code }) => code)
      .sort();
    for (const statement of [before!, now!]) {
      expect([...statement.figures.keys()].sort()).toEqual(items);
      const assessment = assess(basisFor(perdep06, statement));
      expect(linesOf(assessment).filter((line) => !isScored(line.result))).toEqual([]);
      expect(assessment.grade).toBeDefined();
    }
    expect(checkStatement(before!)).toEqual([]);
    expect(checkStatement(now!, before)).toEqual([]);
  });

  it('has two years, and columns without figures give none', async () => {
    const reading = await readingOf(readFileSync(path));
    expect(reading.statements.map((each) => each.period.year)).toEqual(EXAMPLE_YEARS);
  });
});

describe('amounts in a template', () => {
  it('tells nil from not reported', async () => {
    expect(
      await figuresOf(
        ['cash', 0, 0],
        ['land', 0, '-'],
        ['vehicles', 0, ' - '],
        ['buildings', 0, '  '],
        ['equipment', 0, 5],
      ),
    ).toEqual({ cash: '0', land: '0', vehicles: '0', equipment: '5' });
  });

  it('reads amounts as Indonesians write them', async () => {
    expect(
      await figuresOf(['cash', 0, 'Rp 1.234.567,50'], ['land', 0, '(1.500.000)'], ['vehicles', 0, '90.980']),
    ).toEqual({ cash: '1234567.5', land: '-1500000', vehicles: '90980' });
  });

  it('leaves an ambiguous amount out, with a finding', async () => {
    const outcome = await typed(['cash', 0, '90.980'], ['land', 0, 7]);
    if (!('reading' in outcome)) throw new Error('refused');
    const [statement] = outcome.reading.statements;
    expect([...(statement?.figures.keys() ?? [])]).toEqual(['land']);
    expect(statement?.doubts).toMatchObject([
      { check: 'amount-ambiguous', severity: 'stops', line: 'cash', text: '90.980' },
    ]);
    expect(
      (statement?.doubts ?? []).map((each) => [each.found.toString(), each.expected.toString()]),
    ).toEqual([['90980', '90.98']]);
  });

  it('takes the parts where a total was typed over, and says what differs', async () => {
    const outcome = await typed(
      ['land', 0, 100],
      ['buildings', 0, 50],
      ['fixed-assets', 0, 140],
      ['bank', 0, 9],
    );
    if (!('reading' in outcome)) throw new Error('refused');
    const [statement] = outcome.reading.statements;
    expect([...(statement?.figures.keys() ?? [])]).toEqual(['land', 'buildings', 'bank']);
    expect(statement?.doubts).toMatchObject([
      { check: 'parts-and-subtotal', severity: 'stops', line: 'fixed-assets' },
    ]);
    const [finding] = statement?.doubts ?? [];
    expect([finding?.found, finding?.expected, finding?.difference].map(String)).toEqual([
      '140',
      '150',
      '-10',
    ]);
  });

  it('keeps the note of a line for its latest year', async () => {
    const cells: Typed[] = [
      ['cash', 0, 1],
      ['cash', 1, 2],
      ['land', 1, 3],
      ['cash', 5, ' Setoran akhir tahun '],
    ];
    const outcome = await typed(...cells);
    if (!('reading' in outcome)) throw new Error('refused');
    expect(outcome.reading.statements.map((each) => each.figures.get('cash')?.note)).toEqual([
      undefined,
      'Setoran akhir tahun',
    ]);
  });
});

describe('a template that was filled in by a program that computes nothing', () => {
  it('is read all the same: its formulas are ours', async () => {
    const reading = await readingOf(await uncomputed(await filledTemplate(exampleStatements())));
    expect(reading.statements.map((each) => contentsOf(each))).toEqual(exampleStatements().map(contentsOf));
  });
});

describe('years of a template', () => {
  it('are in order, end on the day typed, and end in February in any year', async () => {
    const outcome = await typed(
      ['id:years', 0, 2020],
      ['id:years', 1, 2019],
      ['id:years', 2, null],
      ['cash', 0, 1],
      ['cash', 1, 2],
      ['id:period-end', 0, '29/2'],
    );
    if (!('reading' in outcome)) throw new Error('refused');
    expect(outcome.reading.statements.map((each) => each.period.end)).toEqual(['2019-02-28', '2020-02-29']);
  });

  it('that are blank take their column away, and what stands there is named', async () => {
    const outcome = await typed(['id:years', 1, null], ['cash', 0, 1], ['cash', 1, 2]);
    if (!('reading' in outcome)) throw new Error('refused');
    expect(outcome.reading.statements.map((each) => each.period.year)).toEqual([2021]);
    expect(outcome.reading.unread).toMatchObject([{ sheet: 'Neraca', label: 'Kas' }]);
  });

  it('are all that an untouched template has, which is refused', async () => {
    expect(await outcomeOf(await blank())).toEqual({
      faults: [
        {
          code: 'not-a-statement',
          sheet: 'Identitas',
          found: 'templat yang masih kosong',
          expected: 'angka untuk paling sedikit satu tahun buku',
        },
      ],
    });
  });
});

describe('answers in a template', () => {
  it('are taken in several words; a blank one is unanswered', async () => {
    const words = ['Ya', 'tidak', 'TIDAK BERLAKU', 'y', 't', 'tdk', 1, 0, true];
    const outcome = await typed(...words.map((word, at): Typed => [`q:3.1/${at + 1}`, 0, word]));
    if (!('reading' in outcome)) throw new Error('refused');
    const answers = outcome.reading.statements[0]?.answers;
    const given = ['yes', 'no', 'notApplicable', 'yes', 'no', 'no', 'yes', 'no', 'yes'];
    expect(answers?.get('3.1')?.answers).toEqual([...given, 'unanswered', 'unanswered', 'unanswered']);
    expect([...(answers?.keys() ?? [])]).toEqual(['3.1', '3.2', '3.3', '3.4', '3.5']);
  });

  it('are none at all where no question is answered', async () => {
    const outcome = await typed(['cash', 0, 1]);
    if (!('reading' in outcome)) throw new Error('refused');
    expect(outcome.reading.statements[0]?.answers.size).toBe(0);
  });
});

describe('a template that cannot be read', () => {
  it('is refused with all its faults', async () => {
    const outcome = await typed(
      ['id:kind', 0, 'warung'],
      ['id:years', 1, 2021],
      ['id:years', 2, 'tahun lalu'],
      ['cash', 1, 5],
      ['cash', 2, 5],
      ['id:period-end', 0, '31 Pebruaritus'],
      ['cash', 0, 'seribu'],
      ['land', 0, { error: '#REF!' }],
      ['vehicles', 0, { formula: 'A1+1' }],
      ['q:3.1/1', 0, 'mungkin'],
    );
    expect(outcome).toMatchObject({
      faults: [
        { code: 'unknown-kind', sheet: 'Identitas', found: 'warung' },
        { code: 'period-end-unreadable', sheet: 'Identitas', found: '31 Pebruaritus' },
        { code: 'year-twice', sheet: 'Identitas', found: '2021' },
        { code: 'year-unreadable', sheet: 'Identitas', found: 'tahun lalu' },
        { code: 'amount-unreadable', sheet: 'Neraca', found: 'seribu' },
        { code: 'cell-error', sheet: 'Neraca', found: '#REF!' },
        { code: 'formula-without-value', sheet: 'Neraca', found: '=A1+1' },
        { code: 'answer-unreadable', sheet: 'Kuesioner', found: 'mungkin' },
      ],
    });
  });

  it('may repeat a year above a column that nobody filled in', async () => {
    const outcome = await typed(['id:years', 1, 2021], ['id:years', 2, 'tahun lalu'], ['cash', 0, 5]);
    expect(outcome).toMatchObject({ reading: { statements: [{ period: { year: 2021 } }] } });
  });
});

const withLibreOffice = convertersHere() ? it : it.skip;

describe('LibreOffice (skipped where it is not installed)', () => {
  withLibreOffice(
    'opens the template, computes every total and check as we do, and changes nothing that was typed',
    async () => {
      const written = await filledTemplate(exampleStatements());
      const resaved = resavedByLibreOffice(await uncomputed(written));
      const reading = await readingOf(resaved);
      expect(reading.statements.map((each) => contentsOf(each))).toEqual(exampleStatements().map(contentsOf));
      expect([reading.unread, ...reading.statements.map((each) => each.doubts ?? [])]).toEqual([[], [], []]);
      expect(await computedIn(resaved)).toEqual(await computedIn(written));
    },
  );
});
