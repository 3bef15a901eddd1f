/** A unit's name, parted into what tells what it is and what tells which one. */
export interface UnitName {
  /** The name's own words: "maju jaya". Never empty for a name with a letter or a digit. */
  readonly own: string;
  /** What sort of cooperative it calls itself, where that tells two of one name apart: "kud", "kpri". */
  readonly forms: readonly string[];
}

/** What the law calls such units, long and short: said or left away, it is the same unit. The longest first. */
const KINDS = [
  'koperasi simpan pinjam dan pembiayaan syariah',
  'unit simpan pinjam dan pembiayaan syariah',
  'koperasi jasa keuangan syariah',
  'unit jasa keuangan syariah',
  'simpan pinjam dan pembiayaan syariah',
  'koperasi simpan pinjam syariah',
  'koperasi simpan pinjam',
  'unit simpan pinjam',
  'simpan pinjam',
  'badan usaha milik desa',
  'bum desa',
  'bumdesa',
  'bumdes',
  'koperasi',
  'kop',
  'kspps',
  'uspps',
  'ksps',
  'kjks',
  'ujks',
  'ksp',
  'usp',
  'primer',
  'pt',
  'cv',
  'tbk',
  'persero',
] as const;

/** Sorts of cooperatives by what they are called in full and in short: a "KUD Maju" may stand beside a "KPRI Maju". */
const FORMS: readonly (readonly [words: string, form: string])[] = [
  ['koperasi pegawai republik indonesia', 'kpri'],
  ['koperasi pegawai negeri', 'kpri'],
  ['koperasi kelurahan merah putih', 'kkmp'],
  ['koperasi desa merah putih', 'kdmp'],
  ['koperasi serba usaha', 'ksu'],
  ['koperasi unit desa', 'kud'],
  ['koperasi karyawan', 'kopkar'],
  ['koperasi pegawai', 'kopeg'],
  ['koperasi wanita', 'kopwan'],
  ['koperasi kredit', 'kopdit'],
  ['koperasi konsumen', 'konsumen'],
  ['koperasi produsen', 'produsen'],
  ['koperasi pemasaran', 'pemasaran'],
  ['koperasi jasa', 'jasa'],
  ['baitul maal wat tamwil', 'bmt'],
  ['baitul mal wat tamwil', 'bmt'],
  ['credit union', 'cu'],
  ['kopdes merah putih', 'kdmp'],
  ...['kpri', 'kkmp', 'kdmp', 'ksu', 'kud', 'kopkar', 'kopeg', 'kopwan', 'kopdit', 'bmt', 'cu', 'kpn'].map(
    (form) => [form, form === 'kpn' ? 'kpri' : form] as const,
  ),
];

/** Short for words of names and places. */
const SHORT: Readonly<Record<string, string>> = {
  ds: 'desa',
  kel: 'kelurahan',
  kec: 'kecamatan',
  kab: 'kabupaten',
  prov: 'provinsi',
  tj: 'tanjung',
  tg: 'tanjung',
  kary: 'karyawan',
  sej: 'sejahtera',
};

/**
 * A name as two writings of it are compared: without case, quotes, signs, "Koperasi", "KSP" and the like at its ends,
 * and with usual short words written out.
 */
export function unitName(name: string): UnitName {
  const plain = plainWords(name);
  let left = plain;
  const forms = new Set<string>();
  for (let rest = bared(left, forms); rest !== left && rest !== ''; rest = bared(left, forms)) left = rest;
  return { own: left.split(' ').map(inFull).join(' '), forms: [...forms].sort() };
}

const inFull = (word: string): string => SHORT[word] ?? word;

/** Small letters and digits with single spaces; "K.S.P." is one word, an apostrophe inside a word is none. */
export function plainWords(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}|\p{Cf}/gu, '')
    .replace(/(?<=[a-z0-9])['’`´ʼ](?=[a-z0-9])/g, '')
    .replace(/\b(?:[a-z]\.){2,}/g, (letters) => `${letters.replaceAll('.', '')} `)
    .replace(/&/g, ' dan ')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

/** What stands at either end of names, forms before kinds: with the form it is, where it is one. */
const ENDS: readonly (readonly [words: string, form?: string])[] = [
  ...FORMS,
  ...KINDS.map((words) => [words] as const),
];

/** One word of its sort or kind less, at either end; the same where there is none. */
function bared(name: string, forms: Set<string>): string {
  for (const [words, form] of ENDS) {
    const rest = without(name, words);
    if (rest === undefined) continue;
    if (rest !== '' && form !== undefined) forms.add(form);
    return rest;
  }
  return name;
}

/** What is left of a name that begins or ends with some words. */
function without(name: string, words: string): string | undefined {
  if (name === words) return '';
  if (name.startsWith(words) && name[words.length] === ' ') return name.slice(words.length + 1);
  const before = name.length - words.length - 1;
  return name.endsWith(words) && name[before] === ' ' ? name.slice(0, before) : undefined;
}

/** Both say what sort of cooperative they are, and it is not the same. */
export const differInForm = (one: UnitName, other: UnitName): boolean =>
  one.forms.length > 0 && other.forms.length > 0 && one.forms.join(' ') !== other.forms.join(' ');
