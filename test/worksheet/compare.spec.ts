import '../support/source-threads';
import { basisFor } from '../../src/domain/assessment/basis';
import { kkpkk2021 } from '../../src/domain/rules/kkpkk-2021';
import { readFile } from '../../src/ingestion/read-file';
import { worksheetSentence } from '../../src/rendering/messages';
import { compareWorksheet } from '../../src/worksheet/compare';
import { tellWorksheet } from '../../src/worksheet/tell';
import type { WorksheetResult } from '../../src/worksheet/tell';
import { ksp2021 } from '../../src/worksheet/forms/ksp-2021';
import { workbookOfSheets, worksheetSheets } from '../support/kkpkk-worksheet';
import type { Invented, TestCell } from '../support/kkpkk-worksheet';

const computed = (value: number): TestCell => ({ formula: 'A1', value });
const error = { formula: '#REF!', value: '#REF!', error: true } as const;
const SCORED = ksp2021.scores.rows.filter(
  ({ number }) =>
    !ksp2021.scores.rows.some((other) => other.number !== number && other.number.startsWith(number)),
);

/** Every condition met and every score 4, as the form adds them up: 100 points. */
const FULL: Invented = {
  current: { '101': 5_000_000, '108': 90_000_000, '301': 40_000_000 },
  last: {},
  answers: {},
  printed: Object.fromEntries(
    SCORED.map(({ number }) => [number, [computed(1), computed(1), computed(4)]] as const),
  ),
  aspects: { A: computed(100), B: computed(100), C: computed(100), D: computed(100) },
  total: computed(100),
};

async function compared(invented: Invented): Promise<WorksheetResult> {
  const content = workbookOfSheets(worksheetSheets(invented));
  const outcome = await readFile(content, { file: 'isian.xlsx', frame: { year: 2021 } });
  if ('faults' in outcome) throw new Error(JSON.stringify(outcome.faults));
  const statement = outcome.reading.statements.at(-1);
  const found = statement && compareWorksheet(basisFor(kkpkk2021, statement));
  if (!found) throw new Error('nothing to compare');
  return tellWorksheet(found);
}

describe('a worksheet whose own sums do not follow from its scores', () => {
  it('says nothing where they do', async () => {
    expect(await compared(FULL)).toMatchObject({ wholes: [], broken: [] });
  });

  it.each<[string, Invented, object, RegExp]>([
    [
      'an aspect was typed over',
      { ...FULL, aspects: { ...FULL.aspects, B: 60 }, total: computed(94) },
      { number: 'B', printed: '9', parts: '15', because: 'typed', at: { sheet: 'PR' } },
      /nilai aspek B diketik \(PR!E\d+\): 9,00 poin, padahal skor di dalamnya memberi 15,00/,
    ],
    [
      'the total was typed over',
      { ...FULL, total: 99 },
      { number: 'total', printed: '99', parts: '100', because: 'typed', at: { sheet: 'OP' } },
      /jumlah skor diketik \(OP!F\d+\): 99,00 poin/,
    ],
    [
      'the formula of the total was changed',
      { ...FULL, total: computed(88) },
      { number: 'total', printed: '88', because: 'formula' },
      /jumlah skor dihitung dengan rumus yang diubah \(OP!F\d+\)/,
    ],
  ])('says where and by how much %s', async (_, invented, whole, words) => {
    const found = await compared(invented);
    expect(found.wholes).toMatchObject([whole]);
    expect(worksheetSentence(found)).toMatch(words);
  });

  it('tells of a ratio that a changed formula makes, also where the score stays the same', async () => {
    const npl = 'C.II.1b';
    const isNpl = ({ number }: { readonly number: string }): boolean => number === npl;
    const printing = async (ratio: number): Promise<WorksheetResult> =>
      compared({ ...FULL, printed: { ...FULL.printed, [npl]: [computed(ratio), computed(1), computed(4)] } });
    const [own, changed] = [await printing(0), await printing(0.03)];
    expect([own.ratios, own.differences.filter(isNpl)]).toEqual([[], []]);
    expect(worksheetSentence(own)).not.toContain('rasio yang lain');
    expect(changed.differences.filter(isNpl)).toEqual([]);
    expect(changed.ratios).toMatchObject([
      {
        number: npl,
        printed: { score: '4', ratio: '3' },
        score: '4',
        ratio: '0',
        because: { code: 'formula' },
      },
    ]);
    expect(worksheetSentence(changed)).toMatch(/Ada rasio yang lain meskipun skornya sama: .*\(C\.II\.1b\)/);
  });

  it('says that it divides by what is nothing here, and blames no formula for it', async () => {
    const [ratio] = (await compared(FULL)).differences.filter(({ number }) => number === 'C.II.2a');
    expect(ratio).toMatchObject({ score: null, because: { code: 'gap' } });
  });

  it('names the cell in which an error begins, not those that it runs through', async () => {
    const printed = { ...FULL.printed, 'C.I.1b': [error, error, error] as const };
    const invented = { ...FULL, printed, aspects: { ...FULL.aspects, C: error }, total: error };
    const found = await compared(invented);
    expect(found.broken).toMatchObject([{ number: 'C.I.1b', text: '#REF!', at: { sheet: 'K' } }]);
    expect(worksheetSentence(found)).toMatch(
      /tidak mencetak jumlah skor.*rumus C\.I\.1b rusak \(K!C\d+\): #REF!/,
    );
  });
});
