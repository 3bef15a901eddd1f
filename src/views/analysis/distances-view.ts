import type {
  DistanceResult,
  DistancesResult,
  LiftResult,
  TargetResult,
} from '../../domain/analysis/distance-result';
import { exact, plain, sumOf } from '../../domain/decimal';
import { NO_BREAK, inUnit, openRange, plainNumber, points, rupiah } from '../../rendering/numbers';
import { bandCell } from '../../rendering/bands';
import { leversView } from './levers-view';
import type { LeverGroup } from './levers-view';

/** A band that pays more, in words. */
export interface TargetView {
  readonly band: string;
  readonly credit: string;
  readonly gain: string;
  /** Which way and how far, in a sentence. */
  readonly way: string;
  /** What the numerator alone would have to do, in a sentence; empty where it is not known. */
  readonly numerator: string;
  readonly levers: readonly LeverGroup[];
  /** What to say where nothing can be done by a line of the statement; empty where something can. */
  readonly without: string;
}

export interface DistanceView {
  readonly number: string;
  readonly label: string;
  readonly ratio: string;
  readonly credit: string;
  readonly score: string;
  readonly weight: string;
  readonly left: string;
  readonly nearest: TargetView;
  readonly others: readonly TargetView[];
}

export interface LiftView {
  readonly missing: string;
  readonly sentence: string;
  /** Each set by its numbers and what it adds: "5.1 + 1.2: +13,50". */
  readonly sets: readonly string[];
  readonly more: boolean;
  /** Every indicator that one of the sets names, with what it can add at most. */
  readonly members: readonly {
    readonly number: string;
    readonly label: string;
    readonly points: string;
    readonly open: boolean;
  }[];
}

export interface DistancesView {
  readonly rows: readonly DistanceView[];
  readonly lifts: readonly LiftView[];
}

/** What is missing to more points and to a better grade, as finished strings: the greatest loss first. */
export function distancesView({ distances, lifts }: DistancesResult): DistancesView {
  const rows = distances.flatMap((each): DistanceView[] => {
    const [nearest, ...others] = each.targets.map((target) => targetView(each, target));
    if (!nearest) return [];
    const most = each.targets.map((target) => target.gain).sort((a, b) => Number(b) - Number(a))[0] ?? '0';
    return [
      {
        number: each.number,
        label: each.label,
        ratio: ratioWords(each),
        credit: plainNumber(each.credit),
        score: points(each.score),
        weight: plainNumber(each.weight),
        left: points(most),
        nearest,
        others,
      },
    ];
  });
  const lost = (row: DistanceView): number => Number(row.left.replace(',', '.'));
  return { rows: [...rows].sort((a, b) => lost(b) - lost(a)), lifts: lifts.map(liftView) };
}

/** The ratio, or between which it lies; a divisor of nothing gives none. */
const ratioWords = ({ ratio, range, unit }: DistanceResult): string =>
  ratio === null ? (openRange(range, unit) ?? 'tidak dapat dihitung') : inUnit(ratio, unit);

function targetView(distance: DistanceResult, target: TargetResult): TargetView {
  const levers = leversView(target.levers);
  return {
    band: distance.answers ? 'semua pertanyaan dijawab ya' : bandCell(target.band, distance.unit),
    credit: plainNumber(target.credit),
    gain: points(target.gain),
    way: distance.answers ? answersWords(target) : wayWords(distance, target),
    numerator: distance.answers ? '' : numeratorWords(target),
    levers,
    without: levers.length > 0 || distance.answers ? '' : withoutWords(distance, target),
  };
}

function answersWords({ numerator }: TargetResult): string {
  return numerator === null ? 'Jawab lebih banyak pertanyaan dengan ya.' : `Kurang ${numerator} jawaban ya.`;
}

const VERBS = { up: 'naik', down: 'turun' } as const;

function wayWords({ unit }: DistanceResult, { way, edge, reached, distance }: TargetResult): string {
  if (way === null || edge === null || distance === null) {
    return 'Pembaginya nol atau negatif; sesudah di atas nol, rasionya dapat dihitung.';
  }
  const far = unit === 'percent' ? `${upward(distance)}${NO_BREAK}poin persen` : inUnit(distance, unit);
  const goal = inUnit(edge, unit);
  const to = reached ? `sampai ${goal}` : way === 'up' ? `melewati ${goal}` : `sampai di bawah ${goal}`;
  return `Rasio harus ${VERBS[way]} ${far}, ${to}.`;
}

/** How far it is, never less than it is: the last shown decimal is raised where something was cut. */
function upward(distance: string): string {
  const [whole = '0', rest = ''] = distance.split('.');
  const shown = BigInt(whole + rest.slice(0, 2).padEnd(2, '0')) + (/[1-9]/.test(rest.slice(2)) ? 1n : 0n);
  const digits = shown.toString().padStart(3, '0');
  return points(`${digits.slice(0, -2)}.${digits.slice(-2)}`);
}

function numeratorWords({ numerator }: TargetResult): string {
  if (numerator === null) return '';
  const verb = numerator.startsWith('-') ? 'berkurang' : 'bertambah';
  return `Bila pembaginya tetap, angka yang dibagi harus ${verb} Rp${rupiah(numerator.replace('-', ''))}.`;
}

function withoutWords({ basis }: DistanceResult, { levers }: TargetResult): string {
  if (basis === 'reported-ratio')
    return 'Hanya rasionya yang dilaporkan, sehingga jaraknya tidak dapat dinyatakan dalam rupiah. Unggah angka laporannya.';
  if (basis === 'harmless') return 'Ada pos yang tidak diketahui isinya, sehingga jaraknya belum pasti.';
  if (levers.length > 0)
    return 'Satu pos saja harus berubah lebih banyak daripada yang wajar dalam setahun, atau jumlah skor turun karenanya; capai bertahap, atau mulai dari rasio lain.';
  return 'Tidak ada satu pos saja yang dapat mencapainya; diperlukan beberapa langkah bersama, atau pos rincinya belum dilaporkan.';
}

function liftView({ grade, from, above, missing, sets, more }: LiftResult): LiftView {
  const size = sets[0]?.length ?? 0;
  const edge = `${above ? 'di atas ' : ''}${plainNumber(from)}`;
  const several = sets.length > 1 ? ' Salah satu pilihan ini cukup:' : '';
  const members = new Map(sets.flat().map((each) => [each.number, { ...each, points: points(each.points) }]));
  return {
    missing: `Kurang ${points(missing)} poin menuju ${grade} (skor ${edge})`,
    sentence:
      size === 0
        ? 'Tidak tercapai, walaupun semua rasio mendapat skor penuh.'
        : `Paling sedikit ${size} rasio perlu diperbaiki sampai penuh.${several}`,
    sets: sets.map((set) => `${set.map((each) => each.number).join(' + ')}: +${points(sumText(set))}`),
    more,
    members: [...members.values()],
  };
}

const sumText = (set: LiftResult['sets'][number]): string =>
  plain(sumOf(set.map((each) => exact(each.points))));
