import type { KeyScope } from '../domain/access/api-key';
import type { Role } from '../domain/access/caller';
import type { Grant } from '../domain/access/grant';

/** Somebody who may sign in, as those see it who say who may do what. */
export interface Account {
  /** The name one signs in with. */
  readonly id: string;
  readonly name: string;
  /** Where messages reach the person; empty where it was not said. */
  readonly mail: string;
  readonly state: 'open' | 'closed';
  /** Whether a password was chosen: until then the person was only invited. */
  readonly accepted: boolean;
  readonly secondStep: boolean;
  readonly grants: readonly Grant[];
}

/** Who is to have an account, and what it reaches. */
export interface Invited {
  readonly id: string;
  readonly name: string;
  readonly mail?: string;
  readonly grants: readonly Grant[];
}

/** Where a request comes from, as it is shown to whoever it is about. */
export interface From {
  readonly address: string;
  readonly agent: string;
}

/** A browser in which somebody is signed in. */
export interface Session {
  readonly id: string;
  /** ISO times. */
  readonly since: string;
  readonly seen: string;
  readonly agent: string;
  readonly address: string;
  /** Whether it is the one that asks. */
  readonly own: boolean;
}

/** Somebody asks for an account: it is the office that looks who that is. */
export interface AskedAccount {
  readonly name: string;
  readonly login: string;
  readonly nik: string;
  readonly contact: string;
}

/** One that waits for the office. */
export interface AccountRequest extends AskedAccount {
  readonly id: string;
  /** ISO time. */
  readonly at: string;
}

/** A key that somebody wants for a program. */
export interface NewKey {
  readonly name: string;
  readonly scope: KeyScope;
  readonly days: number;
}

/** A key as its person sees it. */
export interface ApiKey {
  readonly id: string;
  readonly name: string;
  readonly role: Role;
  readonly scope: KeyScope;
  /** ISO time. */
  readonly until: string;
  /** ISO time; none where it was never used. */
  readonly seen: string | null;
}
