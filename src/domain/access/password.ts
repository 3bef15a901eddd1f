/** Why a password is not taken. */
export type PasswordFault = 'password-short' | 'password-long' | 'password-common' | 'password-own-name';

const SHORTEST = 10;
const LONGEST = 128;

/** Words that people begin a password with, here and elsewhere; found by the rules below however they are dressed up. */
const WORDS: ReadonlySet<string> = new Set(
  (
    'password passwort sandi katasandi rahasia bismillah alhamdulillah assalamualaikum indonesia merdeka garuda ' +
    'pancasila jakarta bandung surabaya semarang jogja yogyakarta malang medan palembang makassar bali lombok ' +
    'koperasi koperasiku simpanpinjam bumdes desa dinas kantor pengurus ketua bendahara sekretaris anggota admin ' +
    'administrator rapor laporan keuangan simpanan pinjaman welcome selamatdatang selamat terserah sayang sayangku ' +
    'cinta cintaku ilove iloveyou kamu rindu mama papa ibu bapak ayah bunda anakku keluarga allah allahuakbar ' +
    'muhammad yesus yesuskristus tuhan berkah semangat sukses bahagia qwerty qwertyuiop asdfghjkl zxcvbnm ' +
    'letmein monkey dragon master football baseball superman batman sunshine princess shadow michael ' +
    'starwars pokemon naruto doraemon sakura persib persija persebaya arema juventus barcelona realmadrid ' +
    'manchester liverpool chelsea login user test testing default changeme ganti gantisandi gampang mudah ' +
    'jangan lupa lupalagi internet komputer laptop hape android samsung google facebook instagram whatsapp ' +
    'januari februari maret april mei juni juli agustus september oktober november desember senin selasa rabu ' +
    'kamis jumat sabtu minggu merah putih merahputih biru hijau kuning hitam bintang bulan matahari mawar melati'
  ).split(' '),
);

/** Rows of a keyboard, and what is counted up: what goes along one is no secret. */
const ROWS = [
  '01234567890',
  'abcdefghijklmnopqrstuvwxyz',
  'qwertyuiop',
  'asdfghjkl',
  'zxcvbnm',
  '1q2w3e4r5t6y7u8i9o0p',
];

/** Signs that stand for a letter. */
const LETTER_OF: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '@': 'a',
  $: 's',
  '!': 'i',
};

/**
 * What is wrong with a password: no rule says which signs it must have; it must be long and not what many people choose.
 *
 * @param names of the person and of the account: what everybody knows of them
 */
export function passwordFaults(password: string, names: readonly string[]): PasswordFault[] {
  const { length } = Array.from(password);
  return [
    ...(length < SHORTEST ? ['password-short' as const] : []),
    ...(length > LONGEST ? ['password-long' as const] : []),
    ...(isCommon(password) ? ['password-common' as const] : []),
    ...(isOwnName(password, names) ? ['password-own-name' as const] : []),
  ];
}

/** True for what stands in every list of stolen passwords: a known word with a number, a row of the keyboard, one sign. */
export function isCommon(password: string): boolean {
  const small = password.toLowerCase();
  const bare = lettersOf(small.replace(/[^a-z]+$/, '').replace(/^[^a-z@$!0134579]+/, ''));
  return isOfWords(bare) || isOfWords(lettersOf(small)) || isMonotone(small);
}

/** Made of known words alone, once or several times. */
function isOfWords(text: string): boolean {
  if (text === '') return false;
  const ends = new Set([0]);
  for (let at = 0; at < text.length; at += 1)
    if (ends.has(at)) for (const word of WORDS) if (text.startsWith(word, at)) ends.add(at + word.length);
  return ends.has(text.length);
}

const lettersOf = (text: string): string =>
  Array.from(text, (sign) => LETTER_OF[sign] ?? sign)
    .join('')
    .replace(/[^a-z]/g, '');

/** A short piece again and again, or along a row of the keyboard, there or back. */
function isMonotone(text: string): boolean {
  if (/^(.{1,4})\1+.?.?.?$/u.test(text)) return true;
  const plain = text.replace(/[^a-z0-9]/g, '');
  const steps = Array.from(plain)
    .slice(1)
    .filter((sign, at) => areBeside(plain[at] ?? '', sign)).length;
  return plain.length > 3 && steps >= (plain.length - 1) * 0.8;
}

const areBeside = (a: string, b: string): boolean =>
  a === b || ROWS.some((row) => row.includes(a + b) || row.includes(b + a));

function isOwnName(password: string, names: readonly string[]): boolean {
  const plain = password.toLowerCase().replace(/[^a-z]/g, '');
  const parts = names.flatMap((name) => [name, ...name.split(/[\s.@_-]+/)]);
  const known = parts
    .map((part) => part.toLowerCase().replace(/[^a-z]/g, ''))
    .filter((part) => part.length > 3);
  return plain !== '' && known.some((part) => plain.replaceAll(part, '').length < 4 && plain.includes(part));
}
