import type { Role } from '../../domain/access/caller';

/** For whom the addresses under a place are: to look, and to do something there. */
interface Right {
  /** A route, or where routes begin; the longest one that fits a route counts. */
  readonly under: string;
  readonly look: readonly Role[];
  readonly act: readonly Role[];
}

const NOBODY: readonly Role[] = [];
const EVERYBODY: readonly Role[] = ['official', 'manager', 'auditor', 'administrator'];
/** Who has to do with units. */
const OF_UNITS: readonly Role[] = ['official', 'manager', 'auditor'];
/** Who brings in what units report. An auditor examines it, and changes nothing of it. */
const FILING: readonly Role[] = ['official', 'manager'];
const EXAMINING: readonly Role[] = ['official', 'auditor'];
const OFFICE: readonly Role[] = ['official'];
const ADMINISTRATORS: readonly Role[] = ['administrator'];

const right = (under: string, look: readonly Role[], act: readonly Role[]): Right => ({ under, look, act });

/** The rights of every route that is not for everybody, also for those without an account. */
const RIGHTS: readonly Right[] = [
  // About one thing of a unit that is within reach.
  right('/penilaian/:id', OF_UNITS, FILING),
  right('/laporan/:statementId', OF_UNITS, FILING),
  right('/unit/:id', OF_UNITS, FILING),
  right('/unit/:id/gabung', OFFICE, OFFICE),
  right('/unit/:id/bagian', OFFICE, OFFICE),
  right('/unit/:id/nama', OFFICE, OFFICE),
  right('/unit/:id/keadaan', OFFICE, OFFICE),
  right('/unit/:id/kontak', OFFICE, OFFICE),
  right('/unit/:id/pisah', OFFICE, OFFICE),
  // Whose step or word it is, the way of a filing says: all three take part in it.
  right('/unit/:id/laporan/:year/langkah', OF_UNITS, OF_UNITS),
  right('/unit/:id/laporan/:year/temuan', OF_UNITS, OF_UNITS),
  right('/unit/:id/laporan/:year/pemeriksaan', OF_UNITS, EXAMINING),
  right('/unit/:id/laporan/:year/kertas-kerja', EXAMINING, EXAMINING),
  right('/penilaian/:id/rasio', OF_UNITS, EXAMINING),
  right('/unit/:id/laporan/:year/dokumen', OF_UNITS, EXAMINING),
  right('/unggah/:uploadId', FILING, FILING),
  right('/unggah/:uploadId/asli', OF_UNITS, NOBODY),
  right('/register/:uploadId', OFFICE, OFFICE),
  right('/api/assessments/:id', OF_UNITS, FILING),
  right('/api/statements/:statementId', OF_UNITS, FILING),
  right('/api/units/:id', OF_UNITS, FILING),
  right('/api/filings/:id', OF_UNITS, OF_UNITS),
  right('/api/v1/assessments/:id', OF_UNITS, FILING),
  right('/api/v1/statements/:id', OF_UNITS, FILING),
  right('/api/v1/units/:id', OF_UNITS, FILING),
  right('/api/v1/units/:id/names', NOBODY, OFFICE),
  right('/api/v1/units/:id/mergers', NOBODY, OFFICE),
  right('/api/v1/units/:id/partings', NOBODY, OFFICE),
  right('/api/v1/units/:id/ends', NOBODY, OFFICE),
  right('/api/v1/units/:id/kin', NOBODY, OFFICE),
  right('/api/v1/units/:id/contact', OF_UNITS, OFFICE),
  right('/api/v1/assessments/:id/suppositions', NOBODY, OF_UNITS),
  right('/api/v1/filings/:id/working-papers', EXAMINING, EXAMINING),
  right('/api/v1/filings/:id/variants', EXAMINING, EXAMINING),
  right('/api/v1/register-files/:id', OFFICE, OFFICE),
  right('/api/v1/filings/:id', OF_UNITS, OF_UNITS),
  right('/api/v1/filings/:id/papers', OF_UNITS, EXAMINING),
  right('/api/v1/filings/:id/examined-answers', OF_UNITS, EXAMINING),
  right('/api/v1/uploads/:id', FILING, FILING),
  right('/api/v1/uploads/:id/file', OF_UNITS, NOBODY),

  // Of what is within reach.
  right('/', EVERYBODY, NOBODY),
  right('/unit', OF_UNITS, NOBODY),
  right('/unggah', NOBODY, FILING),
  right('/masuk', FILING, FILING),
  right('/masuk/daftarkan', OFFICE, OFFICE),
  right('/laporan/baru', FILING, FILING),
  right('/register', OFFICE, OFFICE),
  right('/ekspor', OF_UNITS, OF_UNITS),
  right('/rilis', OFFICE, OFFICE),
  right('/dokumen', OF_UNITS, NOBODY),
  right('/cetak', OFFICE, OFFICE),
  right('/meja', OFFICE, OFFICE),
  right('/wilayah', OFFICE, OFFICE),
  right('/peringkat', OFFICE, OFFICE),
  right('/tampilan', NOBODY, OFFICE),
  right('/aturan/:id/andai', OFFICE, OFFICE),
  right('/kelompok', OFFICE, NOBODY),
  right('/kelompok-sendiri', OFFICE, OFFICE),
  right('/survei', OF_UNITS, NOBODY),
  right('/pekerjaan', [...FILING, ...ADMINISTRATORS], [...FILING, ...ADMINISTRATORS]),
  right('/api/jobs', [...FILING, ...ADMINISTRATORS], NOBODY),
  right('/api/read', NOBODY, FILING),
  right('/api/uploads', NOBODY, FILING),
  right('/api/intake', FILING, FILING),
  right('/api/v1/areas', OFFICE, OFFICE),
  right('/api/v1/exports', OF_UNITS, NOBODY),
  right('/api/v1/groups', OFFICE, NOBODY),
  right('/api/v1/job-batches', NOBODY, [...FILING, ...ADMINISTRATORS]),
  right('/api/v1/own-groups', OFFICE, OFFICE),
  right('/api/v1/prepared-exports', OF_UNITS, OF_UNITS),
  right('/api/v1/print-sets', OFFICE, OFFICE),
  right('/api/v1/rankings', OFFICE, NOBODY),
  right('/api/v1/register-files', OFFICE, OFFICE),
  right('/api/v1/release-imports', OFFICE, OFFICE),
  right('/api/v1/releases', OFFICE, OFFICE),
  right('/api/v1/rules/:id/suppositions', NOBODY, OFFICE),
  right('/api/v1/saved-views', OFFICE, OFFICE),
  right('/api/v1/unit-selections', OFFICE, OFFICE),
  right('/api/v1/desk', OFFICE, OFFICE),
  right('/api/v1/filings', OF_UNITS, NOBODY),
  right('/api/v1/intake', FILING, FILING),
  right('/api/v1/jobs', [...FILING, ...ADMINISTRATORS], [...FILING, ...ADMINISTRATORS]),
  right('/api/v1/mappings', NOBODY, FILING),
  right('/api/v1/papers', OF_UNITS, NOBODY),
  right('/api/v1/units', OF_UNITS, NOBODY),
  right('/api/v1/statements', NOBODY, FILING),
  right('/api/v1/uploads', NOBODY, FILING),

  // The same for everybody who is signed in.
  right('/templat', EVERYBODY, NOBODY),
  right('/api/docs', EVERYBODY, NOBODY),
  right('/api/docs-json', EVERYBODY, NOBODY),
  right('/api/assess', NOBODY, OF_UNITS),
  right('/api/v1/trial-assessments', NOBODY, OF_UNITS),
  right('/api/v1/account', EVERYBODY, EVERYBODY),
  right('/api/v1/templates', EVERYBODY, NOBODY),
  right('/akun', EVERYBODY, EVERYBODY),

  right('/kantor', ADMINISTRATORS, ADMINISTRATORS),
  right('/jejak', ADMINISTRATORS, ADMINISTRATORS),
  right('/pengguna', ADMINISTRATORS, ADMINISTRATORS),
  right('/aturan/:id/periksa', ADMINISTRATORS, ADMINISTRATORS),
  right('/aturan/:id/edisi', ADMINISTRATORS, ADMINISTRATORS),
  right('/api/v1/account-requests', ADMINISTRATORS, ADMINISTRATORS),
  right('/api/v1/accounts', ADMINISTRATORS, ADMINISTRATORS),
  right('/api/v1/office', ADMINISTRATORS, ADMINISTRATORS),
  right('/api/v1/rules/:id/annex-checks', ADMINISTRATORS, ADMINISTRATORS),
  right('/api/v1/rules/:id/editions', ADMINISTRATORS, ADMINISTRATORS),
  right('/api/v1/trail', ADMINISTRATORS, ADMINISTRATORS),
];

/** Methods that change nothing. */
const LOOKS = ['GET', 'HEAD', 'OPTIONS'];

/**
 * The roles that a route is for.
 *
 * @param route as it is registered, with the names of its parameters
 * @returns undefined for a route of which nothing is said
 */
export function rolesOf(method: string, route: string): readonly Role[] | undefined {
  const fits = RIGHTS.filter(
    ({ under }) => route === under || (under !== '/' && route.startsWith(`${under}/`)),
  );
  const [closest] = fits.sort((a, b) => b.under.length - a.under.length);
  return closest && (LOOKS.includes(method) ? closest.look : closest.act);
}
