/** Every status with which a request is refused. */
export type ProblemStatus =
  | 400
  | 401
  | 403
  | 404
  | 405
  | 406
  | 409
  | 412
  | 413
  | 415
  | 422
  | 429
  | 500
  | 503
  | 507;

/** What kind of refusal a status is, in few words: the title of a problem, the same each time. */
export const PROBLEM_TITLES: Readonly<Record<ProblemStatus, string>> = {
  400: 'Permintaan tidak dimengerti',
  401: 'Perlu kunci atau akun',
  403: 'Tidak boleh',
  404: 'Tidak ditemukan',
  405: 'Cara tidak dilayani',
  406: 'Bentuk jawaban tidak tersedia',
  409: 'Bertentangan dengan keadaan sekarang',
  412: 'Sudah berubah',
  413: 'Terlalu besar',
  415: 'Bentuk kiriman tidak dikenal',
  422: 'Isi tidak dapat diterima',
  429: 'Terlalu sering',
  500: 'Kesalahan program',
  503: 'Belum dapat dilayani',
  507: 'Penyimpanan penuh',
};
