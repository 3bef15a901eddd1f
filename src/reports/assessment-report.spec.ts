import type { AssessmentResult, PeriodResult } from '../domain/assessment/result';
import { perdep06 } from '../domain/rules/perdep-06-2016';
import { realCases, statementOf } from '../../test/support/real-cases';
import { realResults, resultFor } from '../../test/support/results';
import { listOf } from '../domain/statement/answers';
import type { Answer, AnswerSheet, Figure } from '../domain/statement/statement';
import { exact } from '../domain/decimal';
import { percent, plainNumber, pointsRange, rupiah } from '../rendering/numbers';
import { assessmentReport } from '../views/report/assessment-report';
import type { ReportOptions } from '../views/report/assessment-report';
import { htmlOf } from './reports.service';

const OPTIONS = { printedOn: '2026-11-23', place: 'Pasir Pengaraian' };
const results = realResults();
const report = (
  result: AssessmentResult,
  more: Pick<ReportOptions, 'said' | 'examination'> = {},
): ReturnType<typeof assessmentReport> => assessmentReport(result, perdep06, { ...OPTIONS, ...more });

/** What a reader sees, without styles and drawings. */
function textOf(html: string): string {
  return html
    .replace(/<style[\s\S]*?<\/style>|<svg[\s\S]*?<\/svg>|<head>[\s\S]*?<\/head>/g, ' ')
    .replace(/<[^>]+>/g, ' ')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&')
    .replace(/&#x27;/g, "'");
}

const NUMBER = /−?\d[\d.]*(?:,\d+)?/g;
const numbersIn = (text: string): string[] =>
  text.match(NUMBER)?.map((each) => each.replace(/\.$/, '')) ?? [];

/** Every decimal text of the JSON, written in each way a report may write it. */
function writtenNumbers(value: unknown, into = new Set<string>()): Set<string> {
  if (Array.isArray(value)) value.forEach((each) => writtenNumbers(each, into));
  else if (typeof value === 'object' && value !== null) {
    for (const each of Object.values(value)) writtenNumbers(each, into);
  } else if (typeof value === 'number') into.add(String(value));
  else if (typeof value === 'string') {
    numbersIn(value).forEach((each) => into.add(each));
    if (!/^-?\d+(\.\d+)?$/.test(value)) return into;
    for (const write of [rupiah, percent, plainNumber])
      numbersIn(write(value)).forEach((each) => into.add(each));
    numbersIn(pointsRange(value, value)).forEach((each) => into.add(each));
  }
  return into;
}

const indicatorsIn = (period: PeriodResult): PeriodResult['aspects'][number]['indicators'][number][] =>
  period.aspects.flatMap((aspect) => [...aspect.indicators]);

const latestOf = (result: AssessmentResult): PeriodResult => result.periods[result.periods.length - 1]!;

describe.each(results.map((result) => ({ name: result.unit.name, result })))(
  'the report of $name',
  ({ result }) => {
    const view = report(result);
    const text = textOf(htmlOf(view));
    const numbers = new Set(numbersIn(text));

    it('shows every ratio, credit, weight, score and amount of every year that is in the JSON', () => {
      for (const period of result.periods) {
        for (const each of indicatorsIn(period)) {
          const shown = [
            each.ratio && percent(each.ratio),
            each.numerator && rupiah(each.numerator),
            each.denominator && rupiah(each.denominator),
            each.credit && plainNumber(each.credit),
            plainNumber(each.weight),
            pointsRange(each.least, each.most),
          ];
          for (const one of shown) if (one !== null) expect(text).toContain(one);
        }
        if (period.total) expect(text).toContain(pointsRange(period.total.least, period.total.most));
        for (const each of period.views) expect(text).toContain(pointsRange(each.least, each.most));
      }
    });

    it('shows what was found, expected and lost, and what other readings give', () => {
      for (const finding of result.periods.flatMap((period) => [...period.findings])) {
        for (const amount of [finding.found, finding.expected]) expect(text).toContain(rupiah(amount));
      }
      const { losses, readings, confidence } = latestOf(result);
      for (const loss of losses) expect(numbers).toContain(pointsRange(loss.certain, loss.certain));
      for (const { points } of confidence) expect(numbers).toContain(plainNumber(points));
      for (const alternative of readings.flatMap((reading) => [...reading.alternatives])) {
        expect(text).toContain(alternative.id);
        for (const change of alternative.changes)
          expect(text).toContain(pointsRange(change.least, change.most));
      }
    });

    it('shows every figure that was reported, down to its cell', () => {
      const leaves = (trace: PeriodResult['aspects'][number]['indicators'][number]['trace']): void => {
        trace.parts.forEach(leaves);
        if (trace.node !== 'reported' || trace.value === null || trace.origin?.at !== 'cell') return;
        expect(text).toContain(rupiah(trace.value));
        expect(text).toContain(`${trace.origin.sheet}!${trace.origin.cell}`);
      };
      indicatorsIn(latestOf(result)).forEach((each) => leaves(each.trace));
    });

    it('says no number that is not in the JSON or in the regulation', () => {
      const known = writtenNumbers(result);
      const law = writtenNumbers(JSON.parse(JSON.stringify(perdep06, lawNumbers)));
      const sums = writtenNumbers([
        view.losses,
        view.foot,
        view.edition,
        view.identity,
        OPTIONS,
        view.annex,
        OUR_OWN,
      ]);
      const counts = numbersIn(
        `${view.verdict.missingIntro ?? ''} ${view.placeAndDate} ${view.notInForce ?? ''}`,
      );
      const strangers = [...numbers].filter(
        (each) => !known.has(each) && !law.has(each) && !sums.has(each) && !counts.includes(each),
      );
      expect(strangers).toEqual([]);
    });

    it('adds the losses up to what the total lacks', () => {
      const { total, losses } = latestOf(result);
      const certain = losses.reduce((sum, loss) => sum.add(exact(loss.certain)), exact(0));
      expect(certain.add(exact(total!.most)).equals(exact(total!.outOf))).toBe(true);
      expect(view.losses.agreement).toContain('sama dengan jumlah');
    });
  },
);

/** Numbers of the headings, of the law's formulas as written here, and of what a finding means. */
const OUR_OWN = [...Array.from({ length: 11 }, (_, at) => at + 1), 100, 9, 0];

/** Exact numbers as plain ones: they are objects with a whole and a part. */
function lawNumbers(_name: string, value: unknown): unknown {
  if (typeof value === 'object' && value !== null && 'n' in value && 'd' in value && 's' in value) {
    return (value as { toString(): string }).toString();
  }
  return typeof value === 'bigint' ? String(value) : value;
}

describe('the report', () => {
  const real = realCases().find((each) => each.name === 'KSP P')!;
  const statement = statementOf(real, real.years[1]!);
  const given = (more: Partial<typeof statement>): string =>
    textOf(htmlOf(report(resultFor('x.xlsx', [{ ...statement, ...more }]))));
  const origin = { at: 'json', file: 'x.xlsx', path: 'answers' } as const;
  const figure = (amount: string): Figure => ({
    amount: exact(amount),
    origin: { ...origin, path: 'figures' },
  });

  it('gives no predicate while a gap leaves it open, and says what is missing', () => {
    const text = given({});
    expect(text).toContain('Belum dapat ditetapkan');
    expect(text).toContain('Pinjaman kurang lancar');
    expect(text).toContain('Berkas ini hanya memuat satu tahun buku.');
  });

  it('says that it is no official assessment where the regulation is not in force, and not where it is', () => {
    expect(given({})).toContain('Bukan penilaian resmi');
    const inForce = given({ period: { year: 2016, end: '2016-12-31' } });
    expect(inForce).not.toContain('Bukan penilaian resmi');
  });

  it('counts the answers of a questionnaire instead of printing boxes for it', () => {
    const answers = new Map<string, AnswerSheet>([['3.1', { answers: 10, origin }]]);
    const text = given({ answers });
    expect(text).toMatch(/3\.1 Manajemen umum\s*:\s*10 dari 12 dijawab ya/);
    expect(text).toMatch(/3\.2 Kelembagaan\s*:\s*belum dijawab/);
    expect(text).toContain('83,33');
  });

  it('tells each answer with its note, who gave it, last year’s and the examiner’s', () => {
    const home = { at: 'form', field: 'Umum', by: 'ana', on: '2026-01-02' } as const;
    const listed = (answer: Answer, note = ''): ReadonlyMap<string, AnswerSheet> =>
      new Map([['3.1', listOf([{ answer, origin: home, ...(note ? { note } : {}) }], home)]]);
    const found = { indicator: '3.1', question: 0, answer: 'no', own: 'yes', ownNote: '' } as const;
    const said = {
      answers: listed('no', 'Notulen 3 Mei'),
      before: { year: 2016, answers: listed('yes', 'Notulen 2016') },
      evidence: [],
      examined: [{ ...found, reason: 'Tidak ditandatangani', by: 'rani', on: '2026-02-03' }],
    };
    const text = textOf(htmlOf(report(resultFor('x.xlsx', [statement]), { said })));
    expect(text).toMatch(/tidak\s*Notulen 3 Mei\s*Dijawab ana, 2 Januari 2026/);
    expect(text).toContain('Pemeriksa: tidak. Tidak ditandatangani. Pengurus: ya. (rani, 3 Februari 2026)');
    expect(text).toContain('2016: ya (Notulen 2016)');
    expect(text).toMatch(/3\.1 Manajemen umum\s*:\s*belum semua dijawab/);
  });

  it('tells every concern with all that was said to it, and a chosen reading only where the result is read by it', () => {
    const result = resultFor('x.xlsx', [statement]);
    const taken = latestOf(result).readings[0]!;
    const said = { part: 'supervisor', actor: 'rani', at: '2026-02-03T01:00:00.000Z' } as const;
    const concern = {
      ...said,
      origin: 'ratio',
      ...{ year: 2017, number: 2, about: '2.1', aspect: 'Kualitas', text: 'Akad belum ada' },
      ...{ risk: 'Tidak tertagih', recommendation: 'Buat akad', who: 'Bendahara', until: '2027-03-31' },
      state: 'answered',
      moves: [{ ...said, move: 'reply', text: 'Dua belas sudah', proof: 'Daftar 7' }],
    } as const;
    const settled = { ...concern, number: 3, state: 'settled', risk: '', moves: [] } as const;
    const variant = {
      ruleSetId: result.ruleSet,
      about: 'Batas',
      label: 'Lurus',
      by: 'rani',
      on: '2026-02-03',
    };
    const chosen = [
      { ...variant, readings: [taken.chosen], reason: 'Surat 12' },
      { ...variant, readings: ['9.9/lain'], reason: 'Tidak dipakai lagi' },
      { ...variant, ruleSetId: 'kkpkk-2021', readings: [taken.chosen], reason: 'Aturan lain' },
    ];
    const text = textOf(htmlOf(report(result, { examination: { concerns: [concern, settled], chosen } })));
    expect(text).toMatch(
      /2\/2017 Rasio 2\.1\s+Menunggu pemeriksa\s+Akad belum ada\s+Aspek\s+Kualitas\s+Risiko\s+Tidak tertagih\s+Saran\s+Buat akad\s+Yang memperbaiki\s+Bendahara\s+Sampai\s+31 Maret 2027\s+Ditulis\s+rani, 3 Februari 2026/,
    );
    expect(text).toMatch(/Dijawab rani, 3 Februari 2026\s*: Dua belas sudah\s+\(bukti: Daftar 7\)/);
    expect(text).toContain('2 temuan: 1 selesai, 1 belum.');
    expect(text).toMatch(/Batas: Lurus\s+Alasan:\s+Surat 12\s+\(rani, 3 Februari 2026\)/);
    expect(text).not.toMatch(/Tidak dipakai lagi|Aturan lain/);
    expect(textOf(htmlOf(report(result)))).toContain('Belum ada temuan pemeriksaan yang tercatat.');
  });

  it('names a predicate when everything is known', () => {
    const zero = ['loans-at-risk', 'substandard-loans', 'doubtful-loans', 'loss-loans'].map(
      (code) => [code, figure('0')] as const,
    );
    const more = [
      'bank',
      'time-deposits-placed',
      'share-of-deposits',
      'share-of-transactions',
      'member-benefit',
      'demand-deposits',
    ];
    const figures = new Map([
      ...statement.figures,
      ...zero,
      ...more.map((code) => [code, figure('40000000')] as const),
    ]);
    const answers = new Map(
      ['3.1', '3.2', '3.3', '3.4', '3.5'].map((code) => [code, { answers: 5, origin }] as const),
    );
    const result = resultFor('x.xlsx', [{ ...statement, figures, answers, totalsProve: true }]);
    const { grade, total } = latestOf(result);
    const text = textOf(htmlOf(report(result)));
    if (grade === null) expect(text).toContain('belum dapat ditetapkan');
    else expect(text).toContain(`berpredikat ${grade}`);
    expect(text).toContain(pointsRange(total!.least, total!.most));
  });

  it('puts nothing of what a user wrote into the page as HTML', () => {
    const name = '<script>alert(1)</script> & "Koperasi"';
    const result = resultFor('<img src=http://x.test/y>.xlsx', [
      { ...statement, unit: { name, kind: 'ksp', seat: '<b>' } },
    ]);
    const html = htmlOf(report(result));
    expect(html).not.toMatch(/<script|<img|<b>&lt;|src=http/i);
    expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;Koperasi&quot;');
  });

  it('asks for nothing from outside', () => {
    const html = htmlOf(report(results[0]!));
    expect(html).toContain("default-src 'none'");
    expect(html.replace(/xmlns(:\w+)?="[^"]+"/g, '')).not.toMatch(
      /https?:\/\/|@import|<link|url\((?!data:|#)/,
    );
  });
});
