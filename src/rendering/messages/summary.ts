import type { Earlier, State, Summary, Sure } from '../../domain/analysis/summary';
import type { First } from '../../domain/analysis/summary-first';
import type { Missing } from '../../domain/analysis/summary-missing';
import type { Costly, Pull } from '../../domain/analysis/summary-pull';
import { namesOf } from '../../domain/records';
import type { IntervalResult } from '../../domain/assessment/result';
import { bandWords } from '../bands';
import { NO_BREAK, inUnit, listed, plainNumber, points, rupiah } from '../numbers';
import { CHECK_TITLES } from './checks';
import { PURPOSE_TITLES } from './explanation';

/** Whose first page it is. */
export interface About {
  readonly unit: string;
  readonly year: number;
}

type Coded = { readonly code: string };
/** One sentence for each code. */
type Sentences<T extends Coded> = {
  readonly [Code in T['code']]: (said: T & { readonly code: Code }, about: About) => string;
};

/** The five questions that the first page answers. */
const SUMMARY_TITLES: Record<keyof Summary, string> = {
  state: 'Keadaan',
  pull: 'Yang menurunkan',
  first: 'Yang didahulukan',
  missing: 'Yang belum ada',
  sure: 'Seberapa pasti',
};

/** So many missing lines are named; the others are counted. */
const NAMED = 3;

const between = ({ least, most }: IntervalResult): string =>
  points(least) === points(most) ? points(least) : `antara ${points(least)} dan ${points(most)}`;

const quoted = (label: string): string => `“${label}”`;

function comparedWith(earlier: Earlier | null): string {
  if (!earlier) return '';
  const grade = earlier.grade === null ? '' : `, ${earlier.grade}`;
  return ` (tahun ${earlier.year}: ${between(earlier.total)}${grade})`;
}

const STATE: Sentences<State> = {
  graded: ({ grade, total, earlier }, { unit, year }) =>
    `${unit} berpredikat ${grade} untuk tahun buku ${year}, dengan jumlah skor ${between(total)} dari ${plainNumber(total.outOf)}${comparedWith(earlier)}.`,
  open: ({ lowest, highest, total, earlier }, { unit, year }) =>
    `Predikat ${unit} untuk tahun buku ${year} belum dapat ditetapkan: jumlah skornya ${between(total)} dari ${plainNumber(total.outOf)}, jadi bisa ${lowest} sampai ${highest}${comparedWith(earlier)}.`,
  panel: ({ known, of }, { unit, year }) =>
    `Dasar ini tidak memberi predikat; ${known} dari ${of} rasio ${unit} untuk tahun buku ${year} dapat dihitung.`,
};

const costs = (greatest: readonly Costly[], write: (points: string) => string): string =>
  listed(greatest.map((each) => `${each.number} ${each.label} (${write(each.points)})`));

const PULL: Sentences<Pull> = {
  losses: ({ lost, greatest }) =>
    `${lost === null ? 'Skor' : `Yang sudah pasti hilang ${points(lost)} poin,`} paling banyak ${lost === null ? 'hilang ' : ''}pada ${costs(greatest, points)}.`,
  'only-open': ({ greatest }) =>
    `Belum ada skor yang pasti hilang; yang paling menentukan dan masih terbuka ialah ${costs(greatest, (each) => `sampai ${points(each)} poin`)}.`,
  nothing: () => 'Tidak ada yang menurunkan: semua rasio yang dinilai mendapat skor penuh.',
  contradiction: ({ label, good, bad }) =>
    `${label} ${plainNumber(good)}${NO_BREAK}% terlihat baik, padahal tunggakannya ${plainNumber(bad)}${NO_BREAK}% dari sisa pinjaman.`,
  panel: () =>
    'Panel ini tidak menghitung skor yang hilang; bandingkan tiap rasio dengan batas di sebelahnya dan dengan tahun lalu.',
};

const some = (labels: readonly string[]): string => {
  const more = labels.length - NAMED;
  const first = labels.slice(0, NAMED).map(quoted);
  return listed(more > 0 ? [...first, `${more} angka lain`] : first);
};

/** Few are named; many were named already by what to do first, and are counted. */
const lacking = (labels: readonly string[]): string =>
  labels.length > NAMED ? `${labels.length} angka laporan` : some(labels);

const FIRST: Sentences<First> = {
  mend: ({ finding, count }) =>
    `Perbaiki dulu angka yang tidak cocok: ${CHECK_TITLES[finding.check].toLowerCase().replace('shu', 'SHU')} pada ${quoted(finding.label)}${count > 1 ? `, dan ${count - 1} temuan lain` : ''}.`,
  fill: ({ lines }) =>
    `Lengkapi dulu ${some(lines)}: ketik angkanya, atau unggah berkas yang sudah dilengkapi; tulis 0 bila memang tidak ada.`,
  answer: ({ questionnaires, open }) =>
    `Jawab dulu ${questionnaires} daftar pertanyaan, sebab predikatnya menunggu jawaban itu${open === null ? '' : `; ${points(open)} poin masih terbuka`}.`,
  step: ({ step: { number, label, unit, band, purpose, line, way, amount, gain } }) =>
    `${PURPOSE_TITLES[purpose]}: ${quoted(line)} Rp${rupiah(amount)} ${way === 'up' ? 'lebih banyak' : 'lebih sedikit'} membuat ${number} ${label} menjadi ${bandWords(band, unit)}, dan jumlah skor bertambah ${points(gain)} poin.`,
  reach: ({ number, label, unit, ratio, band, gain }) =>
    `Dahulukan ${number} ${label}: sekarang ${inUnit(ratio, unit)}; bila menjadi ${bandWords(band, unit)}, skor rasio ini bertambah ${points(gain)} poin.`,
  improve: ({ number, label, lost }) =>
    `Dahulukan ${number} ${label}: di sini masih dapat diraih ${points(lost)} poin.`,
  collect: () =>
    'Tagih dulu angsuran yang menunggak, dan sebutkan kedua angka itu bersama-sama kepada desa dan anggota.',
  keep: () => 'Pertahankan; tidak ada yang mendesak untuk diperbaiki lebih dahulu.',
};

const MISSING: Sentences<Missing> = {
  nothing: () => 'Tidak ada yang kurang: semua rasio yang berlaku dapat dinilai.',
  figures: (missing) => {
    const parts = [
      ...(missing.lines.length > 0 ? [lacking(missing.lines)] : []),
      ...(missing.questionnaires > 0 ? [`jawaban ${missing.questionnaires} daftar pertanyaan`] : []),
      ...(missing.yearBefore ? ['angka tahun sebelumnya'] : []),
      ...(missing.undecided > 0
        ? [`ketetapan penilai untuk ${missing.undecided} rasio yang tidak diatur tabelnya`]
        : []),
    ];
    const open = missing.open === null ? '' : `; ${points(missing.open)} poin tergantung padanya`;
    return `${missing.waiting} dari ${missing.of} rasio belum dapat dinilai: masih perlu ${listed(parts)}${open}.`;
  },
};

const faulty = (faults: number): string =>
  faults === 0 ? '' : `; ${faults} angka laporan masih harus diperbaiki`;

function otherReadings(range: IntervalResult | null, stays: boolean | null): string {
  if (!range) return '';
  const grade = stays === null ? '' : stays ? ' dan predikatnya tetap' : ' dan predikatnya dapat berubah';
  return `; bila satu aturan dibaca lain, jumlahnya ${between(range)}${grade}`;
}

const SURE: Sentences<Sure> = {
  points: ({ firm, outOf, range, gradeStays, faults }) =>
    `${plainNumber(firm)} dari ${plainNumber(outOf)} poin bertumpu pada aturan yang dibaca langsung atau disepakati tiga sumber${otherReadings(range, gradeStays)}${faulty(faults)}.`,
  ratios: ({ firm, of, faults }) =>
    `${firm === 0 ? 'Tidak satu pun' : firm} dari ${of} rasio bertumpu pada aturan yang dibaca langsung atau disepakati tiga sumber; yang lain perlu dicocokkan dengan naskahnya${faulty(faults)}.`,
};

function say<T extends Coded>(sentences: Sentences<T>, said: T, about: About): string {
  const code: T['code'] = said.code;
  return sentences[code](said, about);
}

/** One of the five sentences with its question. */
export interface SummarySentence {
  readonly title: string;
  readonly text: string;
}

/** The first page in five sentences, in the order of the questions. */
export function summarySentences(summary: Summary, about: About): SummarySentence[] {
  const texts: Record<keyof Summary, string> = {
    state: say(STATE, summary.state, about),
    pull: say(PULL, summary.pull, about),
    first: say(FIRST, summary.first, about),
    missing: say(MISSING, summary.missing, about),
    sure: say(SURE, summary.sure, about),
  };
  return namesOf(SUMMARY_TITLES).map((question) => ({
    title: SUMMARY_TITLES[question],
    text: texts[question],
  }));
}
