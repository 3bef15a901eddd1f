import { rolesOf } from './rights';
import { V1_ADMINISTRATION, V1_COLLECTIONS } from './v1-routes';

/** What the address of a request may be about: each is of a unit, or of who sent it. */
export type SubjectKind = 'assessment' | 'filing' | 'statement' | 'unit' | 'upload';

/** Addresses that are about one thing: the parameter at the end of `under` is its id. */
export interface Subject {
  readonly under: string;
  readonly is: SubjectKind;
}

/** Every address that begins so is answered to those who may open the unit of its subject. */
export const SUBJECTS: readonly Subject[] = [
  { under: '/penilaian/:id', is: 'assessment' },
  { under: '/laporan/:statementId', is: 'statement' },
  { under: '/unit/:id', is: 'unit' },
  { under: '/unggah/:uploadId', is: 'upload' },
  { under: '/register/:uploadId', is: 'upload' },
  { under: '/api/assessments/:id', is: 'assessment' },
  { under: '/api/statements/:statementId', is: 'statement' },
  { under: '/api/units/:id', is: 'unit' },
  { under: '/api/filings/:id', is: 'filing' },
  { under: '/api/v1/assessments/:id', is: 'assessment' },
  { under: '/api/v1/statements/:id', is: 'statement' },
  { under: '/api/v1/units/:id', is: 'unit' },
  { under: '/api/v1/filings/:id', is: 'filing' },
  { under: '/api/v1/uploads/:id', is: 'upload' },
  { under: '/api/v1/register-files/:id', is: 'upload' },
];

/**
 * Addresses of what is the same for everybody, also without an account: the law, what our pages load, the way in. Nothing
 * stored is in them, but under `/periksa` and in checks of the API: whoever holds a paper is told whether it is genuine and still holds, and no figure of it.
 */
const PUBLIC: readonly string[] = [
  '/health',
  '/ready',
  '/metrics',
  '/periksa',
  '/periksa/luring.html',
  '/periksa/sertifikat.pem',
  '/periksa/:number',
  '/aturan',
  '/aturan/:id',
  '/aturan/peringatan',
  '/aset/pages.css',
  '/aset/rapor.webmanifest',
  '/aset/tanda.svg',
  '/aset/skrip/:file',
  '/kamus-data',
  '/api/dictionary',
  '/survei/instrumen',
  '/api/rules/:id',
  '/api/v1/dictionary',
  '/api/v1/checks',
  '/api/v1/checks/:number',
  '/api/v1/checks/certificate',
  '/api/v1/checks/files',
  '/api/v1/checks/keys',
  '/api/v1/problems',
  '/api/v1/problems/:code',
  '/api/v1/rules',
  '/api/v1/rules/:id',
  '/akun/masuk',
  '/akun/minta',
  '/akun/lupa',
];

/** Addresses whose last part is itself what opens them: handed to members, who have no account, and to those who are to have one. */
export const KEYS: readonly string[] = ['/jawab/:token', '/suara/:key', '/akun/undangan/:token'];

/** Addresses of many units or of none yet: who asks is shown what is within reach, by the services that answer. */
const COLLECTIONS: readonly string[] = [
  '/',
  '/unit',
  '/unggah',
  '/meja',
  '/meja/tunda',
  '/meja/kembali',
  '/meja/tindakan',
  '/masuk',
  '/masuk/daftarkan',
  '/masuk/dibagikan',
  '/masuk/:id',
  '/masuk/:id/asli',
  '/masuk/:id/unit',
  '/masuk/:id/ulang',
  '/masuk/:id/sisihkan',
  '/laporan/baru',
  '/register',
  '/ekspor',
  '/ekspor/:file',
  '/ekspor/siap/:id',
  '/ekspor/siap/:id/hapus',
  '/rilis',
  '/rilis/masuk',
  '/rilis/masuk/:taking',
  '/rilis/:id/berkas',
  '/rilis/:id/hapus',
  '/dokumen',
  '/cetak',
  '/cetak/:set',
  '/cetak/:set/dokumen.zip',
  '/cetak/:set/dokumen.pdf',
  '/wilayah',
  '/wilayah/:code',
  '/wilayah/:code/:table',
  '/wilayah/:code/tindakan',
  '/wilayah/:code/rasio',
  '/wilayah/:code/rasio/daftar',
  '/wilayah/:code/dokumen',
  '/wilayah/:code/dokumen/amplop',
  '/wilayah/:code/dokumen/label.pdf',
  '/wilayah/:code/dokumen/:kind',
  '/wilayah/:code/dokumen/:kind/draf.pdf',
  '/wilayah/:code/dokumen/:year/:paperId/berkas/:name',
  '/wilayah/:code/dokumen/:year/:paperId/batal',
  '/wilayah/:code/dokumen/:year/:paperId/salinan.pdf',
  '/peringkat',
  '/peringkat/daftar',
  '/peringkat/kolom',
  '/peringkat/tindakan',
  '/peringkat/liga',
  '/kelompok/:population/:kind/:size',
  '/kelompok/:population/:kind/:size/daftar',
  '/kelompok/:population/:kind/:size/sebaran',
  '/tampilan',
  '/tampilan/:id/nama',
  '/tampilan/:id/hapus',
  '/kelompok-sendiri',
  '/kelompok-sendiri/:id',
  '/kelompok-sendiri/:id/hapus',
  '/survei',
  '/survei/daftar',
  '/pekerjaan',
  '/pekerjaan/:id/buang',
  '/pekerjaan/:id/:step',
  '/pekerjaan/kumpulan/:id/:step',
  '/aturan/:id/andai',
  '/api/jobs',
  '/api/jobs/:id',
  '/api/read',
  '/api/uploads',
  '/api/intake',
  '/api/intake/:id',
  '/api/intake/:id/settle',
  '/api/intake/:id/retry',
  '/api/intake/:id/discard',
  ...V1_COLLECTIONS,
  '/akun',
  '/akun/keluar',
  '/akun/sandi',
  '/akun/sesi',
  '/akun/peran',
  '/akun/kode',
  '/akun/kunci',
  '/akun/kunci/cabut',
];

/** Addresses of what is the same for everybody who is signed in: forms to fill in, what programs may ask. */
const SHARED: readonly string[] = [
  '/templat/:kind',
  '/api/assess',
  '/api/v1/trial-assessments',
  '/api/docs',
  '/api/docs/start.js',
  '/api/docs/:file',
  '/api/docs-json',
];

/** Addresses for whoever administers the program, and nobody else. */
const ADMINISTRATION: readonly string[] = [
  '/kantor',
  '/kantor/kalimat',
  '/pengguna',
  '/pengguna/permintaan/:id',
  '/pengguna/:id',
  '/pengguna/:id/tautan',
  '/pengguna/:id/surel',
  '/pengguna/:id/keadaan',
  '/jejak',
  '/jejak/jejak.csv',
  '/aturan/:id/periksa',
  '/aturan/:id/periksa/foto/:picture',
  '/aturan/:id/edisi',
  '/aturan/:id/edisi/ambil',
  '/aturan/:id/edisi/:hash',
  '/aturan/:id/edisi/:hash/berkas',
  '/aturan/:id/edisi/:hash/pilih',
  '/aturan/:id/edisi/:hash/nilai',
  ...V1_ADMINISTRATION,
];

/** Where a route stands in the tables: its subject, or that it has none. */
export type Standing =
  | { readonly standing: 'public' | 'collection' }
  | { readonly standing: 'subject'; readonly is: SubjectKind; readonly param: string };

/** @param route as it is registered, with the names of its parameters
 * @returns undefined for a route of which nothing is said */
export function standingOf(route: string): Standing | undefined {
  if (PUBLIC.includes(route) || KEYS.includes(route)) return { standing: 'public' };
  if ([COLLECTIONS, SHARED, ADMINISTRATION].some((each) => each.includes(route)))
    return { standing: 'collection' };
  const subject = SUBJECTS.find(({ under }) => route === under || route.startsWith(`${under}/`));
  return subject && { standing: 'subject', is: subject.is, param: paramOf(subject) };
}

/** The name of the parameter that holds the id. */
export const paramOf = ({ under }: Pick<Subject, 'under'>): string => under.slice(under.lastIndexOf(':') + 1);

/**
 * The service does not start with a route of which nobody said what it is about and for whom it is.
 *
 * @throws Error
 */
export function mustStand(route: string, methods: string | readonly string[]): void {
  const standing = standingOf(route);
  if (standing === undefined)
    throw new Error(`${route} is neither of a subject nor declared public or a collection`);
  const without = [methods].flat().find((method) => rolesOf(method, route) === undefined);
  if (standing.standing !== 'public' && without !== undefined)
    throw new Error(`${without} ${route} is for no role: src/web/guards/rights.ts`);
}
