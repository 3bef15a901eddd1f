import type { EditionResult } from '../../domain/assessment/result';
import type { RuleSetFaultCode } from '../../domain/rules/fault';
import type { Difference, LocalFault, LocalFaultCode } from '../../domain/rules/local/difference';
import type { EditionFileFault, ImportFault } from '../../domain/rules/local/edition-file';
import type { Place } from '../../domain/rules/local/place';
import { pointParts } from '../../domain/rules/local/point';
import { date } from '../numbers';
import { ANNEX_PARTS } from './annex';

/** A point of the annex in words: "bobot 1.1". */
function pointWords(point: string): string {
  const [part, id] = pointParts(point);
  const parts: Readonly<Record<string, string>> = ANNEX_PARTS;
  return `${parts[part] ?? ''} ${id}`.trim();
}

/** A difference in a line: "bobot 1.1: 6 menjadi 7 (halaman 12; cetakan kedua)". */
export function differenceWords({ point, was, is, why, page }: Difference): string {
  const beside = [page === '' ? '' : `halaman ${page}`, why].filter((each) => each !== '').join('; ');
  return `${pointWords(point)}: ${was} menjadi ${is}${beside === '' ? '' : ` (${beside})`}`;
}

/** That an office's edition judged, with all it has otherwise; empty for an edition that comes with the program. */
export function localEditionSentence({ hash, local }: EditionResult): string {
  if (!local) return '';
  const { by, on, reason, base, differences } = local;
  const what = differences.map(differenceWords).join('. ');
  return `Dinilai dengan edisi setempat ${hash.slice(0, 12)} yang disusun ${by} pada ${date(on)} (alasan: ${reason}), bukan dengan edisi Rapor ${base.slice(0, 12)}. Yang berbeda: ${what}.`;
}

const FAULTS: Readonly<Record<LocalFaultCode, (fault: LocalFault) => string>> = {
  none: () =>
    'Belum ada perbedaan yang memuat nilai. Tandai “Berbeda” dan isi nilainya pada hal yang bersangkutan dahulu.',
  'point-unknown': ({ at }) => `${pointWords(at)}: hal ini tidak ada pada aturan itu.`,
  'point-twice': ({ at }) => `${pointWords(at)}: disebut dua kali; sisakan satu.`,
  'says-otherwise': ({ at, found, expected }) =>
    `${pointWords(at)}: perbedaan ini dicatat terhadap “${found}”, sedangkan datanya “${expected ?? ''}”. Periksa lagi hal ini.`,
  same: ({ at }) => `${pointWords(at)}: nilainya sama dengan data Rapor; tidak ada yang berbeda.`,
  unreadable: ({ at, found }) =>
    `${pointWords(at)}: “${found}” tidak terbaca; tulis seperti contoh pada isiannya.`,
  'questions-added': ({ at, found }) =>
    `${pointWords(at)}: lampiran menanyakan ${found}, lebih banyak daripada Rapor. Bunyi pertanyaan tambahan belum dapat dimuat; catatannya tetap tersimpan.`,
  'rule-broken': (fault) => brokenSentence(fault),
};

/** Why differences make no edition, in a sentence that says what to mend. */
export const localFaultSentence = (fault: LocalFault): string => FAULTS[fault.code](fault);

const BROKEN: Readonly<Partial<Record<RuleSetFaultCode, string>>> = {
  'weights-do-not-add-up':
    'bobotnya tidak lagi genap: jumlah bobot rasio harus sama dengan bobot aspeknya, dan jumlah bobot aspek 100; isi juga bobot lain yang berubah',
  'weight-not-positive': 'bobotnya harus di atas nol',
  'weight-in-pooled-aspect': 'aspek ini membagi rata bobotnya; rasionya tidak berbobot sendiri',
  'band-gap': 'ada rentang yang tidak termasuk baris mana pun; sambungkan batas-batasnya',
  'band-overlap': 'ada rentang yang termasuk dua baris; pisahkan dengan > dan ≤',
  'band-without-order': 'batas bawahnya tidak di bawah batas atasnya',
  'band-edge-twice': 'satu baris mempunyai dua batas bawah atau dua batas atas',
  'credit-out-of-range': 'nilainya harus 0 sampai 100',
  'term-unknown': 'ada pengertian yang tidak dikenal',
  'line-unknown': 'ada pos yang tidak dikenal pada salah satu jenis unit',
  'term-cycle': 'pengertian itu memakai dirinya sendiri',
  'date-not-valid': 'tanggalnya tidak sah',
};

function brokenSentence({ at, found, expected }: LocalFault): string {
  const codes: Readonly<Record<string, string | undefined>> = BROKEN;
  const [code = '', ...place] = at.split(' ');
  const what = codes[code] ?? `data aturannya tidak lagi utuh (${code})`;
  const numbers = [found === '' ? '' : `ditemukan ${found}`, expected ? `seharusnya ${expected}` : ''];
  const told = numbers.filter((each) => each !== '').join(', ');
  return `${place.join(' ')}: ${what}${told === '' ? '' : ` (${told})`}.`;
}

const FILE_FAULTS: Readonly<Record<EditionFileFault, string>> = {
  'not-json': 'Berkas itu bukan JSON yang utuh; minta lagi berkasnya dari kantor yang menyusun.',
  'another-file': 'Berkas itu bukan edisi setempat Rapor.',
  'newer-version': 'Berkas itu dari versi Rapor yang lebih baru; perbarui Rapor dahulu.',
  incomplete: 'Berkas itu tidak lengkap: ada bagian yang hilang atau terlalu panjang.',
};

/** Why a file of an edition is not taken over, each reason in a sentence. */
export function importFaultSentences(fault: ImportFault): string[] {
  switch (fault.code) {
    case 'base-unknown': {
      const known = fault.known.map((each) => each.slice(0, 12)).join(', ');
      return [
        `Edisi itu disusun di atas edisi ${fault.found.slice(0, 12)}, yang tidak ada di sini (ada: ${known}). Samakan versi Rapor kedua kantor, lalu ambil lagi.`,
      ];
    }
    case 'not-valid':
      return fault.faults.map(localFaultSentence);
    case 'rule-set-unknown':
      return [`Aturan “${fault.found ?? ''}” tidak dikenal di sini.`];
    case 'hash-differs':
      return [
        'Isi berkas itu tidak cocok dengan sidiknya: berkasnya rusak atau diubah. Minta lagi berkasnya.',
      ];
    default:
      return [FILE_FAULTS[fault.code]];
  }
}

/** Where an edition judges. */
export function placeWords({ at, id }: Place, name = id): string {
  if (at === 'office') return 'seluruh kantor ini';
  return at === 'area' ? `wilayah ${name}` : `unit ${name}`;
}
