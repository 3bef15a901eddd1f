import { FEWEST_FOR_MANAGERS } from '../../domain/access/caller';
import { FEWEST_IN_GROUP } from '../../domain/comparison/peers';
import type {
  FixedGroupResult,
  PeerCellResult,
  PeerMeasureResult,
  PeerPeriodResult,
  PeersResult,
} from '../../domain/comparison/peers-result';
import type { Measure } from '../../domain/comparison/population';
import type { Table } from '../../domain/table';
import {
  aloneLines,
  areaWords,
  fewLines,
  goodWords,
  SHORT_KINDS,
  SIZE_WORDS,
  sizeNote,
  percentileWords,
  STATISTIC_NOTES,
} from '../../rendering/messages';
import { date, listed } from '../../rendering/numbers';
import { detailTable } from './detail-table';
import { distributionOf, type DistributionPart } from './distribution';
import { groupHref } from './links';
import { meanTable } from './mean-table';
import { measureRow, percentileCell, textCell } from './said';
import { sideTable, type GridRow, type PeriodHead } from './side-table';
import { spreadOf } from './spread-table';

/** A unit beside its peers, as finished strings and tables. */
export interface PeersReport {
  readonly title: string;
  readonly unit: string;
  readonly unitId: string;
  readonly subtitle: string;
  readonly basis: string;
  readonly cautions: readonly string[];
  /** Why there is nothing to compare with, in two lines; empty where there is. */
  readonly alone: readonly string[];
  readonly periods: readonly PeriodHead[];
  readonly rows: readonly GridRow[];
  /** The same as one flat table, for the files. */
  readonly side: Table;
  readonly detail: Table;
  readonly mean: Table;
  readonly distribution: DistributionPart | null;
  /** The figures of the drawing. */
  readonly spread: Table | null;
  readonly notes: readonly string[];
}

/** What the page knows besides. */
export interface PeersOptions {
  /** The measure whose distribution is drawn; the total, or the first that has one, unless given. */
  readonly measure?: Measure;
  /** The address of the page, for the links to a measure. */
  readonly place: string;
}

/** The public JSON in words and tables: it adds no figure and hides none. */
export function peersReport(result: PeersResult, { measure, place }: PeersOptions): PeersReport {
  const { periods, unit, law, measures, sizeSplits } = result;
  const grid = measures.map((each) => gridRow(each, result, place));
  const heads = periods.map(periodHead);
  const subtitle = `${SHORT_KINDS[unit.kind]}, ${SIZE_WORDS[unit.size]}, tahun buku ${periods[0]?.year ?? result.year}`;
  const about = [unit.name, subtitle, law.fullTitle];
  return {
    title: 'Perbandingan dengan unit sejenis',
    unit: unit.name,
    unitId: unit.id,
    subtitle,
    basis: law.title,
    cautions: cautionsOf(result),
    alone: aloneOf(result),
    periods: heads,
    rows: grid,
    side: sideTable(about, heads, grid),
    detail: detailTable(about, result),
    mean: meanTable(about, result),
    distribution: distributionOf(result, measure),
    spread: spreadOf(result, about, measure),
    notes: [...STATISTIC_NOTES, sizeNote(sizeSplits)],
  };
}

function gridRow(measure: PeerMeasureResult, result: PeersResult, place: string): GridRow {
  const { heading, number, label } = measureRow(measure, result);
  return {
    heading,
    number,
    label,
    href: `${place}rasio=${measure.id}#sebaran`,
    good: measure.of === 'indicator' && measure.good ? goodWords(measure.good) : '',
    periods: result.periods.flatMap((period, at) => {
      const cell = measure.cells[at];
      return cell ? [gridCells(measure, period, cell)] : [];
    }),
  };
}

function gridCells(
  { id, unit, good }: PeerMeasureResult,
  period: PeerPeriodResult,
  { value, group, percentile }: PeerCellResult,
): GridRow['periods'][number] {
  const report = value === null ? undefined : `/penilaian/${period.assessment}/laporan`;
  return {
    year: String(period.year),
    unit: textCell(value, unit, report),
    group: textCell(group?.mean ?? null, unit, group ? groupHref(period, id) : undefined),
    percentile: percentileCell(percentile),
    standing: percentile === null ? '' : percentileWords(good, percentile),
  };
}

const SMALL = 'Kelompok kecil: bacalah dengan hati-hati.';

function periodHead(period: PeerPeriodResult): PeriodHead {
  const { group } = period;
  const year = String(period.year);
  const small = group.units < FEWEST_IN_GROUP ? SMALL : '';
  if (group.kind === 'own') {
    return { year, group: `${group.name} (${group.units} unit)`, groupHref: null, remark: small };
  }
  const remarks = [wideningWords(group), small, timeWords(group)];
  return {
    year,
    group: `${groupWords(group)}: ${group.units} unit`,
    groupHref: groupHref(period) ?? null,
    remark: remarks.filter((each) => each !== '').join(' '),
  };
}

/** "KSP, KUK I-2, Kabupaten Rokan Hulu". */
function groupWords({ unitKind, size, area }: FixedGroupResult): string {
  return [SHORT_KINDS[unitKind], SIZE_WORDS[size], areaWords(area.code, area.name)].join(', ');
}

function wideningWords({ tooSmall }: FixedGroupResult): string {
  if (tooSmall.length === 0) return '';
  const small = tooSmall.map(({ area, units }) => `${areaWords(area.code, area.name)} (${units} unit)`);
  return `Diperluas, karena kurang dari ${FEWEST_IN_GROUP} unit di ${listed(small)}.`;
}

function timeWords({ builtAt, stale }: FixedGroupResult): string {
  const time = `Dihitung ${date(builtAt)}, pukul ${builtAt.slice(11, 16).replace(':', '.')} UTC.`;
  return stale ? `${time} Ada penilaian yang lebih baru; angka kelompok sedang dihitung lagi.` : time;
}

function aloneOf({ periods, measures, unit, law, viewer }: PeersResult): readonly string[] {
  const kind = SHORT_KINDS[unit.kind];
  if (!periods.some(hasOthers)) return aloneLines(kind, law.title);
  const shown = measures.some(({ cells }) => cells.some(({ group }) => group !== null));
  return shown || viewer === 'official' ? [] : fewLines(kind, FEWEST_FOR_MANAGERS);
}

/** Whether anybody else stands in the group of a period; of an own group whoever put it together knows that. */
const hasOthers = ({ group, counts }: PeerPeriodResult): boolean =>
  group.kind === 'own' || group.units > (counts ? 1 : 0);

function cautionsOf({ periods, absent, year, viewer }: PeersResult): string[] {
  const out = periods.filter((each) => !each.counts).map((each) => String(each.year));
  const [newest] = periods;
  return [
    ...(newest && newest.year !== year ? [`Tahun ${year} tidak ada dalam perbandingan ini.`] : []),
    ...(out.length > 0
      ? [
          `Tahun ${listed(out)}: unit ini tidak ikut dalam angka kelompok dan tidak diberi persentil, karena ada temuan yang harus diperbaiki atau karena unit ini digabung ke unit lain.`,
        ]
      : []),
    ...(absent.length > 0
      ? [
          `Tahun ${listed(absent.map(String))} tidak dinilai menurut aturan, edisi, dan cara membaca yang sama.`,
        ]
      : []),
    ...(viewer === 'manager' ? ['Angka kelompok hanya ditampilkan bila memuat sedikitnya 5 unit.'] : []),
  ];
}
