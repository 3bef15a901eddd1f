import { mayRegister, type Caller, type Role } from '../domain/access/caller';

/** One place of the menu: its address, its word, and the name by which a page says that it is there. */
export interface Place {
  readonly to: string;
  readonly as: string;
  readonly name: string;
}

/** Places near at hand, and all of them in parts. */
export interface Menu {
  readonly near: readonly Place[];
  readonly parts: readonly { readonly title: string; readonly places: readonly Place[] }[];
}

const place = (to: string, as: string, name: string): Place => ({ to, as, name });

const HOME = place('/', 'Beranda', 'home');
const UNITS = place('/unit', 'Koperasi', 'units');
const DESK = place('/meja', 'Meja kerja', 'desk');
const TRAY = place('/masuk', 'Kotak masuk', 'tray');
const AREAS = place('/wilayah', 'Wilayah', 'areas');
const RANKING = place('/peringkat', 'Peringkat', 'ranking');
const RULES = place('/aturan', 'Aturan', 'rules');
const REPORTS = place('/unit', 'Koperasi dan laporannya', 'units');
const TYPING = place('/laporan/baru', 'Ketik laporan', 'typing');
const GROUPS = place('/kelompok-sendiri', 'Kelompok sendiri', 'groups');
const REGISTER = place('/register', 'Register', 'register');
const TURNS = place('/#giliran', 'Yang menunggu diperiksa', 'turns');
const LAWS = place('/aturan', 'Aturan dan edisi', 'rules');
const WARNINGS = place('/aturan/peringatan', 'Peringatan dini', 'warnings');
const JOBS = place('/pekerjaan', 'Pekerjaan', 'jobs');
const EXPORT = place('/ekspor', 'Ekspor data', 'export');
const RELEASES = place('/rilis', 'Rilis data', 'releases');
const DICTIONARY = place('/kamus-data', 'Kamus data', 'dictionary');
const API = place('/api/docs', 'Data untuk program', 'api');
const PAPERS = place('/dokumen', 'Dokumen', 'papers');
const CHECK = place('/periksa', 'Periksa dokumen', 'check');
const TRAIL = place('/jejak', 'Jejak', 'trail');
const USERS = place('/pengguna', 'Pengguna', 'users');
const OFFICE = place('/kantor', 'Kantor', 'office');
const ACCOUNT = place('/akun', 'Akun saya', 'account');
const SIGN_IN = place('/akun/masuk', 'Masuk ke akun', 'sign-in');
const ASK = place('/akun/minta', 'Minta akun', 'ask');

const OWN = { title: 'Saya', places: [ACCOUNT] };
const LAW = { title: 'Aturan', places: [LAWS, WARNINGS, DICTIONARY] };
const DATA = { title: 'Data', places: [EXPORT, API] };

/** What stands in the menu: without accounts all of it, else what the role has to do with. */
export const MENU_OF: Readonly<Record<Role | 'local' | 'visitor', Menu>> = {
  local: {
    near: [HOME, UNITS, DESK, TRAY, AREAS, RANKING, RULES],
    parts: [
      { title: 'Pengurus', places: [HOME, REPORTS, TYPING] },
      { title: 'Petugas Dinas', places: [DESK, TRAY, AREAS, RANKING, GROUPS, REGISTER] },
      { title: 'Pemeriksa', places: [TURNS, LAWS, WARNINGS] },
      { title: 'Pengelola', places: [JOBS, TRAIL, EXPORT, RELEASES, DICTIONARY, API, USERS] },
    ],
  },
  official: {
    near: [HOME, UNITS, DESK, TRAY, AREAS, RANKING, RULES],
    parts: [
      {
        title: 'Petugas Dinas',
        places: [HOME, REPORTS, DESK, TRAY, AREAS, RANKING, GROUPS, REGISTER, PAPERS, JOBS],
      },
      LAW,
      { ...DATA, places: [EXPORT, RELEASES, API] },
      OWN,
    ],
  },
  manager: {
    near: [HOME, UNITS, RULES],
    parts: [{ title: 'Pengurus', places: [HOME, REPORTS, TYPING, TRAY] }, LAW, DATA, OWN],
  },
  auditor: {
    near: [HOME, UNITS, RULES],
    parts: [{ title: 'Pemeriksa', places: [HOME, TURNS, REPORTS] }, LAW, DATA, OWN],
  },
  administrator: {
    near: [USERS, OFFICE, JOBS, RULES],
    parts: [{ title: 'Pengelola', places: [USERS, OFFICE, JOBS, TRAIL] }, LAW, OWN],
  },
  visitor: {
    near: [SIGN_IN, CHECK, RULES],
    parts: [
      { title: 'Akun', places: [SIGN_IN, ASK] },
      { title: 'Untuk semua orang', places: [CHECK, LAWS, WARNINGS] },
    ],
  },
};

/** The menu of somebody: without the register for who does not reach every unit. */
export function menuOf(caller: Caller): Menu {
  const { near, parts } = MENU_OF[caller.role];
  const goes = (each: Place): boolean => each !== REGISTER || mayRegister(caller);
  return { near, parts: parts.map(({ title, places }) => ({ title, places: places.filter(goes) })) };
}
