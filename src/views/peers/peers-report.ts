import { FEWEST_IN_GROUP, type Group } from '../../domain/comparison/peers';
import type { Measure } from '../../domain/comparison/population';
import { seesUnits, type Viewer } from '../../domain/comparison/viewer';
import type { PeerPeriod, UnitBesidePeers } from '../../comparisons/unit-peers.service';
import type { Table, TableCell } from '../../domain/table';
import { areaWords, SHORT_KINDS, SIZE_WORDS, sizeNote, STATISTIC_NOTES } from '../../rendering/messages';
import { date, listed, NONE } from '../../rendering/numbers';
import { detailTable } from './detail-table';
import { distributionOf, type DistributionPart } from './distribution';
import { shownIn } from './shown';
import { groupHref } from './links';
import { meanTable } from './mean-table';
import { measureRows, percentileCell, valueCell, type MeasureRow } from './said';

/** A unit beside its peers, as finished strings and tables. */
export interface PeersReport {
  readonly title: string;
  readonly unit: string;
  readonly unitId: string;
  readonly subtitle: string;
  readonly basis: string;
  readonly cautions: readonly string[];
  readonly periods: readonly PeriodHead[];
  readonly rows: readonly GridRow[];
  /** The same as one flat table, for the files. */
  readonly side: Table;
  readonly detail: Table;
  readonly mean: Table;
  readonly distribution: DistributionPart | null;
  readonly notes: readonly string[];
}

/** One period of the wide table. */
export interface PeriodHead {
  readonly year: string;
  readonly group: string;
  readonly groupHref: string | null;
  readonly remark: string;
}

/** One row of the wide table: for each period the unit, its group and the percentile rank. */
export interface GridRow {
  readonly heading: boolean;
  readonly number: string;
  readonly label: string;
  readonly href: string | null;
  readonly periods: readonly {
    readonly year: string;
    readonly unit: TableCell;
    readonly group: TableCell;
    readonly percentile: TableCell;
  }[];
}

/** What the report is told with. */
export interface PeersOptions {
  readonly viewer: Viewer;
  readonly areaNames: ReadonlyMap<string, string>;
  /** Total assets at which class I is split, decimal text. */
  readonly splits: readonly string[];
  /** The measure whose distribution is drawn; the total, or the first that has one, unless given. */
  readonly measure?: Measure;
  /** The address of the page, for the links to a measure. */
  readonly place: string;
}

/** @throws Error for a unit without a period: never asked for */
export function peersReport(beside: UnitBesidePeers, options: PeersOptions): PeersReport {
  const { periods, ruleSet, name, unitId } = beside;
  const [latest] = periods;
  if (!latest) throw new Error('a unit without a period');
  const rows = measureRows(ruleSet);
  const grid = rows.map((row) => gridRow(row, periods, options));
  const heads = periods.map((each) => periodHead(each, options));
  const { kind, size } = latest.peer;
  const about = [name, `${SHORT_KINDS[kind]}, ${SIZE_WORDS[size]}, tahun buku ${latest.year}`, ruleSet.title];
  return {
    title: 'Perbandingan dengan unit sejenis',
    unit: name,
    unitId,
    subtitle: about[1] ?? '',
    basis: ruleSet.shortTitle,
    cautions: cautionsOf(beside, options.viewer),
    periods: heads,
    rows: grid,
    side: sideTable(about, heads, grid),
    detail: detailTable(about, latest, rows, options.viewer),
    mean: meanTable(about, { period: latest, all: beside.all }, ruleSet, options.viewer),
    distribution: distributionOf(latest, rows, options),
    notes: [...STATISTIC_NOTES, sizeNote(options.splits)],
  };
}

function gridRow(row: MeasureRow, periods: readonly PeerPeriod[], { viewer, place }: PeersOptions): GridRow {
  const { heading, number, label, measure, unit } = row;
  return {
    heading,
    number,
    label,
    href: `${place}rasio=${measure}#sebaran`,
    periods: periods.map((period) => {
      const { value, measured, percentile } = shownIn(period, measure, viewer);
      const list = seesUnits(viewer) && measured ? groupHref(period, measure) : undefined;
      return {
        year: String(period.year),
        unit: valueCell(value, unit, value ? `/penilaian/${period.peer.assessmentId}/laporan` : undefined),
        group: valueCell(measured?.statistics.mean, unit, list),
        percentile: percentileCell(percentile),
      };
    }),
  };
}

function periodHead(period: PeerPeriod, { viewer, areaNames }: PeersOptions): PeriodHead {
  const { year, group } = period;
  if (group.kind === 'own') {
    const remark = group.units < FEWEST_IN_GROUP ? 'Kelompok kecil: bacalah dengan hati-hati.' : '';
    return { year: String(year), group: `${group.name} (${group.units} unit)`, groupHref: null, remark };
  }
  const { widened, statistics } = group;
  return {
    year: String(year),
    group: `${groupWords(widened.group, areaNames)}: ${statistics.units} unit`,
    groupHref: seesUnits(viewer) ? (groupHref(period) ?? null) : null,
    remark: [wideningWords(group, areaNames), timeWords(group)].filter((each) => each !== '').join(' '),
  };
}

type Fixed = Extract<PeerPeriod['group'], { readonly kind: 'fixed' }>;

/** "KSP, KUK I-2, Kabupaten Rokan Hulu". */
export function groupWords({ kind, size, area }: Group, areaNames: ReadonlyMap<string, string>): string {
  return [SHORT_KINDS[kind], SIZE_WORDS[size], areaWords(area, areaNames.get(area) ?? area)].join(', ');
}

function wideningWords({ widened, statistics }: Fixed, areaNames: ReadonlyMap<string, string>): string {
  const small = widened.tooSmall.map(
    ({ group, units }) => `${areaWords(group.area, areaNames.get(group.area) ?? group.area)} (${units} unit)`,
  );
  const widenedBy =
    small.length === 0 ? '' : `Diperluas, karena kurang dari ${FEWEST_IN_GROUP} unit di ${listed(small)}.`;
  const few = statistics.units < FEWEST_IN_GROUP ? 'Kelompok kecil: bacalah dengan hati-hati.' : '';
  return [widenedBy, few].filter((each) => each !== '').join(' ');
}

function timeWords({ statistics: { builtAt, stale } }: Fixed): string {
  const time = `Dihitung ${date(builtAt)}, pukul ${builtAt.slice(11, 16).replace(':', '.')} UTC.`;
  return stale ? `${time} Ada penilaian yang lebih baru; angka kelompok sedang dihitung lagi.` : time;
}

function cautionsOf({ periods, absent, year }: UnitBesidePeers, viewer: Viewer): string[] {
  const out = periods.filter((each) => each.peer.counts === 0).map((each) => String(each.year));
  const [latest] = periods;
  return [
    ...(latest && latest.year !== year ? [`Tahun ${year} tidak ada dalam perbandingan ini.`] : []),
    ...(out.length > 0
      ? [
          `Tahun ${listed(out)}: ada temuan yang harus diperbaiki, sehingga unit ini tidak ikut dalam angka kelompok dan tidak diberi persentil.`,
        ]
      : []),
    ...(absent.length > 0
      ? [
          `Tahun ${listed(absent.map(String))} tidak dinilai menurut aturan, edisi, dan cara membaca yang sama.`,
        ]
      : []),
    ...(viewer.role === 'manager' ? ['Angka kelompok hanya ditampilkan bila memuat sedikitnya 5 unit.'] : []),
  ];
}

function sideTable(about: readonly string[], heads: readonly PeriodHead[], rows: readonly GridRow[]): Table {
  const columns = heads.flatMap(({ year }) => [
    { id: `unit-${year}`, label: `${year} unit`, unit: 'number' as const },
    { id: `group-${year}`, label: `${year} kelompok`, unit: 'number' as const },
    { id: `percentile-${year}`, label: `${year} persentil`, unit: 'number' as const },
  ]);
  return {
    id: 'sejenis',
    title: 'Unit, kelompok, dan persentil',
    about,
    columns: [{ id: 'number', label: 'No' }, { id: 'measure', label: 'Rasio' }, ...columns],
    rows: rows.map(({ heading, number, label, periods }) => ({
      ...(heading ? { heading } : {}),
      cells: [
        { said: number || NONE },
        { said: label },
        ...periods.flatMap(({ unit, group, percentile }) => [unit, group, percentile].map(bare)),
      ],
    })),
    notes: [...heads.map(({ year, group, remark }) => `${year}: ${group}. ${remark}`), ...STATISTIC_NOTES],
  };
}

const bare = ({ href: _, ...cell }: TableCell): TableCell => cell;
