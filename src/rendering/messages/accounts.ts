import type { Role } from '../../domain/access/caller';
import type { RefusalValues } from '../../domain/errors';
import type { Reason } from '../../domain/refusal-reasons';
import { namesOf } from '../../domain/records';

/** Reasons that have to do with accounts. */
type AccountReason = Extract<
  Reason,
  | `account-${string}`
  | `password-${string}`
  | 'last-administrator'
  | 'request-incomplete'
  | 'code-wrong'
  | 'key-incomplete'
  | 'too-many-keys'
>;

/** Why an account, a password or a request cannot be kept. */
export const ACCOUNT_REASON_WORDS: Readonly<Record<AccountReason, string>> = {
  'account-name':
    'nama masuk terdiri atas 3 sampai 60 huruf kecil, angka, titik, garis, atau @, tanpa spasi; nama seperti “local” tidak dipakai',
  'account-taken': 'nama masuk itu sudah dipakai; pilih nama lain',
  'account-no-role': 'akun ini belum punya tugas; isi wilayah, unit, atau tandai sebagai pengelola',
  'account-is-closed': 'akun ini ditutup; buka dahulu akunnya',
  'account-link-over':
    'tautan itu sudah dipakai, sudah lewat waktunya, atau salah tulis; mintalah yang baru kepada pengelola Rapor di kantor Anda',
  'account-unit':
    'ada unit yang tidak dikenal atau namanya dipakai lebih dari satu unit; tulis NIK-nya, satu unit satu baris',
  'account-mail': 'alamat surelnya belum diisi atau bukan alamat surel; tulis seperti nama@dinas.go.id',
  'account-area': 'ada kode wilayah yang tidak dikenal; tulis kodenya, misalnya 14.06, atau kata “semua”',
  'last-administrator': 'harus tetap ada satu pengelola; beri tugas pengelola kepada akun lain dahulu',
  'request-incomplete': 'isi keempat-empatnya: nama, nama masuk, NIK koperasi, dan cara menghubungi Anda',
  'password-short': 'kata sandi paling sedikit 10 huruf; beberapa kata yang Anda ingat sudah cukup',
  'password-long': 'kata sandi paling banyak 128 huruf',
  'password-common': 'kata sandi itu mudah ditebak karena dipakai banyak orang; pilih beberapa kata lain',
  'password-own-name': 'kata sandi itu berisi nama Anda sendiri; pilih kata lain',
  'password-differs': 'kedua kata sandi tidak sama; ketik lagi keduanya',
  'password-wrong': 'kata sandi Anda yang sekarang salah',
  'key-incomplete': 'beri nama kunci itu, dan pilih berlaku 1 sampai 366 hari',
  'too-many-keys': 'kunci Anda sudah 20; cabut dahulu yang tidak dipakai',
  'code-wrong': 'kode enam angka itu salah atau sudah lewat; tunggu kode berikutnya, lalu coba lagi',
};

/** Somebody tried too often. */
export const waitWords = ({ minutes = '1' }: RefusalValues): string =>
  `Terlalu banyak percobaan dari sini; tunggu ${minutes} menit, lalu coba lagi.`;

/** A place is for other roles than the one somebody works in. */
export const roleWords = ({ role, roles = '' }: RefusalValues): string => {
  const named = (text: string | undefined): string[] =>
    namesOf(ROLE_WORDS)
      .filter((each) => (text ?? '').split(' ').includes(each))
      .map((each) => ROLE_WORDS[each]);
  const [own = 'tanpa akun'] = named(role);
  return `Halaman ini untuk ${named(roles).join(', ') || 'tugas lain'}; Anda sekarang bekerja sebagai ${own}. Bila Anda punya tugas lain, gantilah di “Akun saya”.`;
};

/** What each role is called on the screen. */
export const ROLE_WORDS: Readonly<Record<Role, string>> = {
  official: 'Petugas Dinas',
  manager: 'Pengurus',
  auditor: 'Pemeriksa',
  administrator: 'Pengelola',
};

/** Who cannot be let in is told the same, whatever was wrong. */
export const WRONG_WORDS =
  'Nama, kata sandi, atau kodenya salah. Periksa lagi; bila lupa, mintalah tautan baru kepada pengelola Rapor di kantor Anda.';

/** Without accounts. */
export const NO_ACCOUNTS_WORDS =
  'Layanan ini belum memakai akun: hanya dapat dibuka di komputer ini sendiri, oleh siapa pun yang duduk di depannya. Akun pertama mengakhiri itu; buat dengan perintah “rapor account NAMA”.';

/** Whether the unit is known or the name taken is told to nobody. */
export const ASKED_WORDS =
  'Permintaan Anda sudah sampai. Petugas kantor akan menghubungi Anda; setelah diperiksa, Anda menerima tautan untuk memilih kata sandi.';

/** Whoever says to have forgotten the password is told the same, whether there is such an account or not. */
export const FORGOTTEN_WORDS =
  'Bila akun itu ada dan punya alamat surel, tautannya sedang dikirim; periksa kotak masuk dan folder spam. Tidak sampai? Mintalah tautan kepada pengelola Rapor di kantor Anda.';

/** Without a mail server. */
export const NO_MAIL_WORDS =
  'Layanan ini tidak mengirim surel. Mintalah tautan baru kepada pengelola Rapor di kantor Anda.';

/** A message with a link. @param at where people reach the service */
export function linkMail({
  id,
  name,
  token,
  first,
  at,
}: Readonly<Record<'id' | 'name' | 'token' | 'at', string>> & { readonly first: boolean }): {
  readonly subject: string;
  readonly text: string;
} {
  const what = first ? 'Anda diundang memakai Rapor' : 'Tautan kata sandi baru untuk Rapor';
  const lines = [
    `Yth. ${name},`,
    first ? 'Pilih kata sandi Anda lewat tautan ini:' : 'Pilih kata sandi yang baru lewat tautan ini:',
    `${at}/akun/undangan/${token}`,
    `Nama masuk Anda: ${id}. Tautan ini berlaku 72 jam dan satu kali pakai; jangan diteruskan kepada orang lain.`,
    'Bila Anda tidak memintanya, abaikan surel ini: kata sandi Anda tidak berubah.',
  ];
  return { subject: what, text: lines.join('\n\n') };
}

/** What an account was done to, in the address of the page that shows it. */
export const ACCOUNT_NEWS = {
  sandi: 'Kata sandi diganti; di perangkat lain Anda sudah keluar.',
  sesi: 'Perangkat itu sudah keluar.',
  cabut: 'Kunci itu dicabut dan tidak berlaku lagi.',
  lepas: 'Kode dua langkah tidak lagi dipakai.',
  peran: 'Anda bekerja dengan tugas yang dipilih.',
  simpan: 'Tersimpan. Berlaku mulai halaman berikutnya yang dibuka orangnya.',
  tutup: 'Akun ditutup; orangnya sudah keluar dari semua perangkat.',
  buka: 'Akun dibuka lagi.',
  surel: 'Tautannya sedang dikirim ke surel orangnya; berlaku 72 jam.',
  tolak: 'Permintaan ditolak.',
  masuk: 'Kata sandi tersimpan. Silakan masuk.',
  keluar: 'Anda sudah keluar.',
  dipegang:
    'Berkas yang Anda bagikan dipegang 15 menit. Masuk dahulu; sesudah itu halaman Kotak masuk menanyakan apakah berkasnya dimasukkan.',
  bagikan:
    'Berkas yang Anda bagikan belum tersimpan. Masuk dahulu, lalu bagikan lagi dari ponsel atau pilih berkasnya di halaman Kotak masuk.',
} as const;
