import type { Account, AccountRequest, Invited } from '../../auth/account';
import type { Grant } from '../../domain/access/grant';
import { ROLE_WORDS } from '../../rendering/messages';
import { date } from '../../rendering/numbers';
import type { KnownAs } from '../../units/directory.service';

/** The fields in which it is said what an account reaches. */
export interface GrantFields {
  readonly id: string;
  readonly name: string;
  readonly mail: string;
  readonly areas: string;
  readonly manages: string;
  readonly audits: string;
  readonly administers: boolean;
}

/** A request with the unit that has its NIK, where there is one. */
export interface SeenRequest extends AccountRequest {
  readonly unit: KnownAs | undefined;
  readonly taken: boolean;
}

/** Everybody who may sign in, and those who ask for it. */
export interface UsersPage {
  readonly title: string;
  readonly news: string;
  readonly fault: string;
  /** Without accounts this page makes none. */
  readonly none: string;
  readonly rows: readonly {
    readonly href: string;
    readonly name: string;
    readonly id: string;
    readonly roles: string;
    readonly state: string;
    readonly closed: boolean;
  }[];
  readonly requests: readonly {
    readonly action: string;
    readonly name: string;
    readonly login: string;
    readonly said: string;
    readonly unit: string;
    readonly word: string;
    readonly known: boolean;
    readonly taken: boolean;
  }[];
  readonly fields: GrantFields;
}

export const NO_FIELDS: GrantFields = {
  id: '',
  name: '',
  mail: '',
  areas: '',
  manages: '',
  audits: '',
  administers: false,
};

/** What there is to tell of all accounts. */
export interface OnUsers {
  readonly accounts: readonly Account[];
  readonly requests: readonly SeenRequest[];
  readonly fields: GrantFields;
  readonly news: string;
  readonly fault: string;
  readonly none: string;
}

export function usersPage({ accounts, requests, ...said }: OnUsers): UsersPage {
  return {
    title: 'Pengguna',
    ...said,
    rows: accounts.map((each) => ({
      href: userPlace(each.id),
      name: each.name,
      id: each.id,
      roles: each.grants.map(({ role }) => ROLE_WORDS[role]).join(', '),
      state: stateWords(each),
      closed: each.state === 'closed',
    })),
    requests: requests.map(requestRow),
  };
}

export const userPlace = (id: string): string => `/pengguna/${encodeURIComponent(id)}`;

/** How an account stands, in words. */
export function stateWords({ state, accepted, secondStep }: Account): string {
  if (state === 'closed') return 'ditutup';
  if (!accepted) return 'diundang, belum memilih kata sandi';
  return secondStep ? 'aktif, dengan kode dua langkah' : 'aktif';
}

const requestRow = ({
  id,
  name,
  login,
  nik,
  contact,
  at,
  unit,
  taken,
}: SeenRequest): UsersPage['requests'][number] => ({
  action: `/pengguna/permintaan/${id}`,
  name,
  login,
  said: `${date(at.slice(0, 10))} · NIK ${nik} · ${contact}`,
  unit:
    unit === undefined
      ? 'NIK ini tidak ada di register; tulis unitnya sendiri bila orangnya sudah dikenal.'
      : unit.name,
  word: unit === undefined ? '' : unitWord(unit),
  known: unit !== undefined,
  taken,
});

/** A unit as a line of a field: its name for people, its NIK or id for the program. */
const unitWord = ({ id, name, nik }: KnownAs): string => `${name} [${nik ?? id}]`;

/** What a line of a field means: what stands in brackets at its end, else all of it. */
export const wordIn = (line: string): string => (/\[([^\]]+)\]\s*$/.exec(line)?.[1] ?? line).trim();

/** An account as the fields that change it. */
export function fieldsOf({ id, name, mail = '', grants }: Invited, units: readonly KnownAs[]): GrantFields {
  const of = (role: Grant['role']): Grant | undefined => grants.find((each) => each.role === role);
  const word = (id: string): string =>
    unitWord(units.find((unit) => unit.id === id) ?? { id, name: '?', nik: null });
  const named = (grant: Grant | undefined): string =>
    [
      ...(grant?.units ?? []).map(word),
      ...(grant?.given ?? []).map(({ unitId, year }) => `${word(unitId)} tahun ${year}`),
    ].join('\n');
  return {
    id,
    name,
    mail,
    areas: (of('official')?.areas ?? []).map((code) => (code === '' ? 'semua' : code)).join('\n'),
    manages: named(of('manager')),
    audits: named(of('auditor')),
    administers: of('administrator') !== undefined,
  };
}

declare module '../../rendering/templates' {
  interface Views {
    'pages/users': UsersPage;
    'pages/user': {
      readonly title: string;
      readonly news: string;
      readonly fault: string;
      readonly place: string;
      /** The tag of what its form says anew, as it stands. */
      readonly was: string;
      readonly state: string;
      readonly closed: boolean;
      readonly secondStep: boolean;
      /** Whether a link can go to the address of the account. */
      readonly mails: boolean;
      readonly fields: GrantFields;
    };
    'pages/account-link': {
      readonly title: string;
      readonly name: string;
      readonly id: string;
      readonly link: string;
    };
  }
}
