import { onceOf } from '../../domain/kept';
import type { LawChangeResult, TrendResult } from '../../domain/comparison/trend-result';
import type { Table } from '../../domain/table';
import { KIND_WORDS, LAW_CHANGE_WORDS, localEditionSentence } from '../../rendering/messages';
import { NONE, date, listed, pointsRange } from '../../rendering/numbers';
import { figureDrawings, ratioDrawings, shownRatioDrawings, totalDrawing } from './drawings';
import type { Drawn } from './drawings';
import { figureChangesTable, figuresTable, sharesTable } from './figure-tables';
import { meansTable, ratioChangesTable, ratiosTable, scoresTable } from './ratio-tables';
import { warningYears } from './warnings';
import type { WarningYear } from './warnings';

/** One unit over the years, as finished strings: the page and the print show the same. */
export interface TrendReport {
  readonly title: string;
  readonly unit: string;
  readonly subtitle: string;
  /** By which law the years are judged. */
  readonly basis: string;
  /** What has to be known before years are compared: changes of law, missing years, law not in force. */
  readonly cautions: readonly string[];
  readonly summary: Table;
  readonly total: Drawn | null;
  readonly figures: readonly Drawn[];
  readonly ratios: readonly Drawn[];
  readonly warnings: readonly WarningYear[];
  readonly tables: readonly Table[];
}

/** Turns a trend into what is shown; of the same one once for as long as it is held. */
export const trendReport = onceOf(reportOf);

function reportOf(result: TrendResult): TrendReport {
  const { unit } = result;
  const span = spanOf(result);
  const head = { about: [unit.name, `${span}. ${basisOf(result)}`] };
  return {
    title: 'Tren dari tahun ke tahun',
    unit: unit.name,
    subtitle: `${KIND_WORDS[unit.kind]} · ${span}`,
    basis: basisOf(result),
    cautions: [
      ...result.lawChanges.map(changeSentence),
      ...localEditions(result),
      ...missingYears(result),
      ...notInForce(result),
    ],
    summary: summaryTable(result, head.about),
    total: totalDrawing(result),
    figures: figureDrawings(result),
    ratios: [...ratioDrawings(result), ...shownRatioDrawings(result)],
    warnings: warningYears(result),
    tables: tablesOf(result, head),
  };
}

/** Without the tables that have nothing to say: a single year is compared with nothing. */
function tablesOf(result: TrendResult, head: Pick<Table, 'about'>): Table[] {
  const compared = result.years.length > 1;
  const tables = [
    ratiosTable(result, head),
    ...(compared ? [ratioChangesTable(result, head)] : []),
    scoresTable(result, head),
    ...(compared ? [meansTable(result, head)] : []),
    figuresTable(result, head),
    sharesTable(result, head),
    ...(compared ? [figureChangesTable(result, head)] : []),
  ];
  return tables.filter(({ rows }) => rows.length > 0);
}

function spanOf({ years }: TrendResult): string {
  const [first, last] = [years[0]?.year, years[years.length - 1]?.year];
  return first === last ? `Tahun buku ${first ?? ''}` : `Tahun buku ${first ?? ''}–${last ?? ''}`;
}

function basisOf({ under, years }: TrendResult): string {
  if (under === null) return 'Setiap tahun sebagaimana dinilai.';
  const title = years.find(({ law }) => law)?.law?.title ?? under;
  return `Semua tahun dihitung ulang menurut ${title}; tidak ada yang disimpan.`;
}

function changeSentence({ year, what, from, to, readings }: LawChangeResult): string {
  const words = LAW_CHANGE_WORDS[what];
  const detail = {
    'rule-set': `sebelumnya ${from.title}, sejak itu ${to.title}`,
    edition: `${to.title}: sebelumnya edisi ${date(from.edition.date)} (${from.edition.hash.slice(0, 8)}), sejak itu ${date(to.edition.date)} (${to.edition.hash.slice(0, 8)})`,
    readings: `sejak itu ${listed(readings.length > 0 ? readings : ['cara baca yang lain'])}`,
  }[what];
  return `Mulai ${year} ${words}: ${detail}. Skor sebelum dan sesudahnya tidak sebanding; pilih satu peraturan di atas untuk membandingkannya.`;
}

/** That an office's edition judged, with the years: once for each edition. */
function localEditions({ years }: TrendResult): string[] {
  const found = new Map<string, string[]>();
  for (const { year, law } of years) {
    const said = law ? localEditionSentence(law.edition) : '';
    if (said !== '') found.set(said, [...(found.get(said) ?? []), String(year)]);
  }
  return [...found].map(([said, of]) => `Tahun ${listed(of)}: ${said}`);
}

function missingYears({ years }: TrendResult): string[] {
  const missing = years.filter(({ reported }) => !reported).map(({ year }) => String(year));
  return missing.length === 0
    ? []
    : [`Tidak ada laporan tahun ${listed(missing)}; dibiarkan kosong, bukan nol.`];
}

function notInForce({ years }: TrendResult): string[] {
  const outside = years.filter(({ law, inForce }) => law && !inForce).map(({ year }) => String(year));
  if (outside.length === 0) return [];
  return [
    `Untuk tahun ${listed(outside)} peraturan yang dipakai tidak (atau belum pasti) berlaku: hasilnya pembanding, bukan penilaian resmi.`,
  ];
}

function summaryTable({ years }: TrendResult, about: readonly string[]): Table {
  return {
    id: 'tren-ringkasan',
    title: 'Ringkasan',
    about,
    columns: [
      { id: 'year', label: 'Tahun', unit: 'year' },
      { id: 'total', label: 'Jumlah skor', unit: 'points' },
      { id: 'grade', label: 'Predikat' },
      { id: 'law', label: 'Dasar' },
      { id: 'revision', label: 'Revisi', unit: 'number' },
    ],
    rows: [...years].reverse().map(({ year, reported, assessment, total, grade, law, revision }) => ({
      cells: [
        {
          said: String(year),
          value: String(year),
          ...(assessment === null ? {} : { href: `/penilaian/${assessment}` }),
        },
        total
          ? {
              said: pointsRange(total.least, total.most),
              ...(total.score === null ? {} : { value: total.score }),
            }
          : { said: NONE },
        { said: gradeWords(reported, total !== null, grade) },
        { said: law?.title ?? NONE },
        revision === null ? { said: NONE } : { said: String(revision), value: String(revision) },
      ],
    })),
    notes: [],
  };
}

function gradeWords(reported: boolean, totalled: boolean, grade: string | null): string {
  if (!reported) return 'tidak dilaporkan';
  return grade ?? (totalled ? 'belum dapat ditetapkan' : 'tanpa predikat');
}
