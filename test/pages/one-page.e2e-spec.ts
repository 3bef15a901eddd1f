import { ruleSets, findRuleSet } from '../../src/domain/rules/registry';
import type { AssessmentResult } from '../../src/domain/assessment/result';
import type { Statement } from '../../src/domain/statement/statement';
import { Printer } from '../../src/reports/printer';
import { ReportsService } from '../../src/reports/reports.service';
import { browserPath, describeWithBrowser } from '../support/browser';
import { exampleStatements } from '../support/example-statement';
import { fontsOf, pagesOf, wordsOf } from '../support/pdf';
import { SEED_AVERAGES, bumdesCase, judgedBy, seedStatement } from '../support/summary-cases';

const OPTIONS = { printedOn: '2026-11-28' };
const widthOf = (png: Buffer): number => png.readUInt32BE(16);
const heightOf = (png: Buffer): number => png.readUInt32BE(20);

const named = (statements: readonly Statement[], name: string): Statement[] =>
  statements.map((each) => ({ ...each, unit: { ...each.unit, name } }));
/** As long as a name may be, without a place to break it. */
const UNBROKEN = 'W'.repeat(200);
const WORDY = named(
  exampleStatements(),
  'Koperasi Simpan Pinjam Karyawan dan Pensiunan '.repeat(5).slice(0, 200),
);
/** Nothing reported: every sentence is as long as it can be. */
const EMPTY = exampleStatements().map((each) => ({ ...each, figures: new Map(), answers: new Map() }));

describeWithBrowser('the one side', () => {
  const printer = new Printer(browserPath);
  const reports = new ReportsService(printer);
  const law = (result: AssessmentResult) => findRuleSet(result.ruleSet)!;
  const pdf = (result: AssessmentResult) => reports.summaryPdf(result, law(result), OPTIONS);
  const picture = (result: AssessmentResult) => reports.summaryPicture(result, law(result), OPTIONS);

  afterAll(() => printer.close());

  it.each(SEED_AVERAGES)(
    'holds the paper’s average of %s, as PDF and as a picture',
    async (number, ratio) => {
      const result = judgedBy(seedStatement(number, ratio), 'bima-karya-2020');
      const [side, image] = await Promise.all([pdf(result), picture(result)]);
      expect(pagesOf(side)).toBe(1);
      expect(fontsOf(side).every((font) => font.startsWith('SourceSans'))).toBe(true);
      expect([widthOf(image), heightOf(image) <= 1920]).toEqual([1080, true]);
    },
  );

  it('holds the published BUM Desa, as PDF and as a picture', async () => {
    const result = judgedBy(bumdesCase(), 'bumdes-usp');
    const [side, image] = await Promise.all([pdf(result), picture(result)]);
    expect(pagesOf(side)).toBe(1);
    expect(wordsOf(side)[0]).toContain('52,39');
    expect([widthOf(image), heightOf(image) <= 1920]).toEqual([1080, true]);
  });

  it.each(ruleSets.map(({ id }) => id))('holds the longest names and every gap under %s', async (id) => {
    const file = `${'laporan-tahunan-'.repeat(12)}.xlsx`;
    for (const statements of [WORDY, named(EMPTY, UNBROKEN)]) {
      expect(pagesOf(await pdf(judgedBy(statements, id, file)))).toBe(1);
    }
  });

  it('draws the longest name as wide as any other', async () => {
    const image = await picture(judgedBy(named(EMPTY, UNBROKEN), 'perdep-06-2016'));
    expect(widthOf(image)).toBe(1080);
  });

  it('is made smaller only as far as it must', async () => {
    const lines = (count: number): string => `<p>baris</p>`.repeat(count);
    expect(pagesOf(await printer.printOneSide(lines(5)))).toBe(1);
    expect(pagesOf(await printer.printOneSide(lines(90)))).toBe(1);
    expect(pagesOf(await printer.print(lines(90)))).toBeGreaterThan(1);
  });
});
