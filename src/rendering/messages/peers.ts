import {
  AREA_LEVELS,
  builtInName,
  chainOf,
  contains,
  levelOf,
  NATION,
  parentOf,
  type AreaLevel,
} from '../../domain/area/area';
import type { GoodSide } from '../../domain/comparison/good-side';
import { gradeOf, type Move, type OutcomeState } from '../../domain/comparison/outcome-state';
import type { SizeClass } from '../../domain/comparison/size-class';
import type { Kind } from '../../domain/statement/kind';
import { NONE, rupiah } from '../numbers';

/** The kinds of unit in short, as columns and groups name them. */
export const SHORT_KINDS: Record<Kind, string> = {
  ksp: 'KSP',
  usp: 'USP',
  kspps: 'KSPPS',
  uspps: 'USPPS',
  bumdes: 'BUM Desa',
  riil: 'Koperasi sektor riil',
};

/** Size classes in short. */
export const SIZE_WORDS: Record<SizeClass | 'all', string> = {
  'I-1': 'KUK I-1',
  'I-2': 'KUK I-2',
  'I-3': 'KUK I-3',
  'I-4': 'KUK I-4',
  II: 'KUK II',
  III: 'KUK III',
  IV: 'KUK IV',
  none: 'ukuran tidak diketahui',
  all: 'semua ukuran',
};

/** What the parts of class I are. @param splits total assets in rupiah, ascending decimal text */
export function sizeNote(splits: readonly string[]): string {
  const amounts = splits.map((each) => `Rp${rupiah(each)}`);
  const [first = '', second = '', third = ''] = amounts;
  return `Ukuran menurut KUK I–IV (Permenkop 8/2023 Pasal 49; batasnya baru dibaca dari satu sumber). KUK I dibagi menurut total aset: I-1 sampai ${first}, I-2 sampai ${second}, I-3 sampai ${third}, I-4 di atasnya; pembagian ini aturan Rapor. Jumlah anggota belum ikut menentukan.`;
}

/** What an area is, where a group is named by it. */
const LEVEL_WORDS: Record<AreaLevel, string> = {
  nation: 'nasional',
  province: 'provinsi',
  regency: 'kabupaten/kota',
  district: 'kecamatan',
};

/** The level of an area in words. */
export function levelWords(area: string): string {
  return LEVEL_WORDS[levelOf(area)];
}

/** The level under an area in words; nothing under a kecamatan. */
export function levelUnderWords(area: string): string {
  const under = AREA_LEVELS[AREA_LEVELS.indexOf(levelOf(area)) + 1];
  return under === undefined ? 'unit' : LEVEL_WORDS[under];
}

/** A kecamatan is called so; the other areas say in their names what they are. */
export function areaWords(area: string, name: string): string {
  return levelOf(area) === 'district' && !/^kec/i.test(name) ? `Kecamatan ${name}` : name;
}

/** The same with every area that it lies in, up to the province. */
export function areaWordsWhole(area: string, name: string): string {
  const above = chainOf(parentOf(area))
    .filter((each) => each !== NATION)
    .flatMap((each) => builtInName(each) ?? []);
  return [areaWords(area, name), ...above].join(', ');
}

/** The same in a list of units of an area: a kecamatan with its regency where there are others, for many are called alike. */
export function areaWordsIn(list: string, area: string, name: string): string {
  const regency = parentOf(area);
  const isPlain = levelOf(area) !== 'district' || contains(regency, list);
  return isPlain ? areaWords(area, name) : `${areaWords(area, name)}, ${builtInName(regency) ?? regency}`;
}

/** All units of a list, in the place of those that are ticked. */
export const everyoneWords = (count: number): string =>
  `Semua ${count} unit dalam daftar ini, juga di halaman lain`;

/** That a list of which all were ticked is another than when it was shown; empty where it is as long, or nobody knows. */
export function meanwhileWords(seen: number, now: number): string {
  if (!(seen > 0) || seen === now) return '';
  return `Ketika daftarnya ditampilkan ada ${seen} unit, sekarang ${now}: yang ${now > seen ? 'masuk sementara itu ikut' : 'keluar sementara itu tidak ikut'}. Hasilnya di bawah ini untuk ${now} unit.`;
}

/** Units that somebody ticked in a list. */
export const chosenUnitsWords = (count: number): string => `${count} unit terpilih`;

/** Which side of a ratio earns more under the law's table; a dash where it says neither. */
export function goodWords(good: GoodSide | null): string {
  return good === null ? NONE : GOOD_WORDS[good];
}

const GOOD_WORDS: Record<GoodSide, string> = {
  high: 'tinggi',
  low: 'rendah',
  middle: 'di tengah',
};

/** How a step between two edges is read. */
export const BELOW_TO_TOP = 'Setiap langkah memuat batas bawahnya, tetapi tidak batas atasnya.';

const QUARTERS = [
  'termasuk seperempat terlemah',
  'separuh bawah',
  'separuh atas',
  'termasuk seperempat terbaik',
];

/**
 * What a percentile means: seen from the side that is good, so that a high one of a ratio of which less is better says that it is
 * weak; nothing where no side is good.
 *
 * @param percentile in percent, decimal text
 */
export function percentileWords(good: GoodSide | null, percentile: string): string {
  if (good !== 'high' && good !== 'low') return '';
  const fromGood = good === 'high' ? Number(percentile) : 100 - Number(percentile);
  const quarter = QUARTERS[Math.min(3, Math.floor(fromGood / 25))] ?? '';
  return good === 'high' ? quarter : `${quarter}: makin rendah makin baik`;
}

/** In which direction a list by a measure is good. */
export const ORDER_WORDS: Record<GoodSide, string> = {
  high: 'Makin tinggi makin baik: persentil tinggi berarti kuat.',
  low: 'Makin rendah makin baik: persentil tinggi berarti lemah.',
  middle: 'Yang baik ada di tengah: persentil tinggi maupun rendah sama-sama belum tentu baik.',
};

/** What a unit without others to compare with is told, a line each. @param kind "KSP" */
export const aloneLines = (kind: string, law: string): readonly string[] => [
  `Belum ada ${kind} lain yang dinilai menurut ${law} untuk tahun buku ini.`,
  'Halaman ini terisi sendiri begitu unit sejenis dinilai.',
];

/** What a manager is told while the group is too small to be shown, a line each. */
export const fewLines = (kind: string, fewest: number): readonly string[] => [
  `${kind} lain yang dinilai masih terlalu sedikit untuk dibandingkan.`,
  `Angka kelompok tampil setelah ada sedikitnya ${fewest} unit, agar tidak membuka angka satu unit.`,
];

/** How statistics of groups are made, a line each: below every table that shows them. */
export const STATISTIC_NOTES = [
  'Kelompok: unit sejenis dan seukuran dari wilayah terkecil yang memuat sedikitnya 10 unit. Unit ini termasuk di dalamnya. Yang dihitung: penilaian terakhir tiap unit menurut aturan, edisi, dan cara membaca yang sama, tanpa temuan yang harus diperbaiki.',
  'Rata-rata kelompok dipangkas: bila ada 20 unit atau lebih, 5% terendah dan 5% tertinggi (menurut urutan, dibulatkan ke bawah) tidak ikut. Median dan kuartil seperti QUARTILE.INC pada Excel.',
  'Persentil: bagian kelompok yang nilainya di bawah unit ini, ditambah separuh dari yang nilainya sama (unit ini sendiri termasuk); bila semua nilai sama, persentilnya 50. Persentil tinggi belum tentu baik: lihat “baik bila” pada tiap rasio, menurut tabel aturannya (– bila tabelnya tidak mengatakannya). n: banyaknya unit yang rasionya diketahui.',
] as const;

/** What became of a book year, where it is no predicate. */
const STATE_WORDS: Record<Exclude<OutcomeState, `grade:${string}`>, string> = {
  open: 'Predikat terbuka',
  stops: 'Ditahan temuan',
  panel: 'Tanpa predikat',
  none: 'Belum dinilai',
};

/** What became of a book year: the predicate, or why there is none. */
export function stateWords(state: OutcomeState): string {
  const grade = gradeOf(state);
  if (grade !== undefined) return grade;
  return state === 'open' || state === 'stops' || state === 'panel' ? STATE_WORDS[state] : STATE_WORDS.none;
}

/** By which rule predicates move, on every page and paper that counts it. */
export const ONE_LAW =
  'Predikat naik, turun, atau tetap hanya dihitung bila kedua tahun dinilai menurut aturan yang sama dan tidak ditahan temuan.';

/** How many units are left out of that. */
export const unitsOfOtherLaw = (units: number): string =>
  `${units} unit dinilai menurut aturan lain pada tahun sebelumnya, sehingga tidak ikut dihitung naik atau turun.`;

/** How a list of an area was chosen by how the predicate moved. */
export const GRADE_MOVE_WORDS: Record<Move, string> = { fell: 'turun', rose: 'naik', same: 'tetap' };
