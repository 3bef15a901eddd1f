import { listed, percent, plainNumber, points, pointsRange } from '../numbers';

/** What a worksheet prints beside what we find, its numbers as decimal text. */
interface Compared {
  readonly printed: { readonly total: string } | null;
  readonly ours: { readonly least: string; readonly most: string };
  readonly ways: readonly { readonly label: string; readonly least: string; readonly most: string }[];
  readonly differences: readonly Difference[];
  readonly ratios: readonly Difference[];
  readonly wholes: readonly Whole[];
  readonly broken: readonly { readonly number: string; readonly text: string; readonly at: Place }[];
}

/** Where a cell stands, if it is one. */
type Place = { readonly at: string; readonly sheet?: string; readonly cell?: string };

interface Whole {
  readonly number: string;
  readonly printed: string;
  readonly parts: string;
  readonly because: 'typed' | 'formula';
  readonly at: Place;
}

interface Difference {
  readonly number: string;
  readonly label: string;
  readonly printed: { readonly score: string; readonly ratio: string | null };
  readonly score: string | null;
  readonly ratio: string | null;
  readonly because: { readonly code: string; readonly label: string | null; readonly at: Place | null };
}

/** Why a worksheet prints another score, in half a sentence. */
const BECAUSE: Readonly<Record<string, string>> = {
  typed: 'selnya diketik, bukan dihitung',
  broken: 'rumusnya rusak',
  schedule: 'daftar pinjaman bermasalah memakai angka lain daripada isian',
  unanswered: 'kondisi yang kosong dihitung kertas kerja sebagai tidak terpenuhi',
  gap: 'pembaginya nol atau negatif, atau posnya kosong: kertas kerja tetap menghitung, Rapor tidak',
  steps: 'rasionya sama, tetapi batas nilainya di rumus kertas kerja diubah',
  formula: 'rumus yang menghitung rasionya diubah, atau sel di antaranya diketik',
};

/** Both totals, and why they differ where they do, in one sentence. */
export function worksheetSentence(compared: Compared): string {
  const { printed, ours, ways } = compared;
  const own = ways.length > 0 ? ways : [{ label: 'pembacaan ini', ...ours }];
  const rapor = listed(own.map(({ label, least, most }) => `${pointsRange(least, most)} (${lower(label)})`));
  const head =
    printed === null
      ? `Kertas kerja ini tidak mencetak jumlah skor; Rapor ${rapor}`
      : `Kertas kerja ini menghitung ${points(printed.total)}; Rapor ${rapor}`;
  const reasons = [
    ...compared.broken.map(brokenWords),
    ...reasonsOf(compared.differences),
    ...compared.wholes.map(wholeWords),
  ];
  const scores =
    reasons.length === 0
      ? `${head}. Semua skor yang dicetaknya sama dengan hitungan Rapor.`
      : `${head}, karena ${listed(reasons)}.`;
  return `${scores}${ratioWords(compared.ratios)}`;
}

/** Ratios that differ without another score: a figure nearer to an edge would have moved one. Empty where none does. */
const ratioWords = (ratios: readonly Difference[]): string =>
  ratios.length === 0 ? '' : ` Ada rasio yang lain meskipun skornya sama: ${listed(reasonsOf(ratios))}.`;

const brokenWords = ({ number, text, at }: Compared['broken'][number]): string =>
  `rumus ${nameOf(number)} rusak${placeWords(at)}: ${text}`;

/** An aspect or the total that the worksheet's own scores do not give. */
const wholeWords = ({ number, printed, parts, because, at }: Whole): string => {
  const of = because === 'typed' ? 'diketik' : 'dihitung dengan rumus yang diubah';
  return `${nameOf(number)} ${of}${placeWords(at)}: ${points(printed)} poin, padahal skor di dalamnya memberi ${points(parts)}`;
};

function nameOf(number: string): string {
  if (number === 'total') return 'jumlah skor';
  return number.length === 1 ? `nilai aspek ${number}` : number;
}

const placeWords = ({ sheet, cell }: Place): string =>
  sheet === undefined || cell === undefined ? '' : ` (${sheet}!${cell})`;

/** Each reason once, with the numbers of what it explains: "rumusnya rusak (C.I.1a, C.I.1b)". */
function reasonsOf(differences: readonly Difference[]): string[] {
  const numbers = new Map<string, string[]>();
  for (const { number, because } of differences) {
    const why = whyOf(because);
    numbers.set(why, [...(numbers.get(why) ?? []), number]);
  }
  return [...numbers].map(([why, of]) => `${why} (${of.join(', ')})`);
}

const whyOf = ({ code, label }: Difference['because']): string =>
  label === null ? (BECAUSE[code] ?? code) : `kertas kerja mengikuti “${label}”`;

/** One score that differs, with its reason. */
export function worksheetDifference({ number, label, printed, score, ratio, because }: Difference): string {
  const theirs = `${plainNumber(printed.score)}${ratioIn(printed.ratio)}`;
  const ours = score === null ? 'belum dapat dinilai' : `${plainNumber(score)}${ratioIn(ratio)}`;
  return `${number} ${label}: kertas kerja ${theirs}, Rapor ${ours}, karena ${whyOf(because)}${because.at ? placeWords(because.at) : ''}.`;
}

const ratioIn = (ratio: string | null): string => (ratio === null ? '' : ` (${percent(ratio)})`);

const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** Where one would look for the worksheet of a law that is known to have one whose cells were not seen. */
export const UNREAD_WORKSHEETS: Readonly<Record<string, string>> = {
  'kkpkk-sektor-riil-2021':
    'Kertas kerja kementerian untuk koperasi sektor riil belum dapat dibaca atau diunduh di sini: kode dan letak selnya belum diketahui. Siapa yang memiliki berkasnya, kirimkan kepada pengelola Rapor.',
};
