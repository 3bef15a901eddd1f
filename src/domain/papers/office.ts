import { USUAL_SCHEME, schemeFault } from './numbering';
import type { SchemeFault } from './numbering';
import type { OwnWording } from './wording';

/** Somebody of the office, as papers name them. */
export interface Official {
  /** "Kepala Dinas". */
  readonly role: string;
  readonly name: string;
  /** "Pembina Tk. I (IV/b)"; empty for none. */
  readonly rank: string;
  /** Empty for none. */
  readonly nip: string;
}

/** The sizes of paper that offices print on. */
export const SHEETS = ['a4', 'f4'] as const;

export type Sheet = (typeof SHEETS)[number];

/** What an office says of itself on its papers. */
export interface Office {
  /** The lines above each paper, the office's own name last. */
  readonly letterhead: readonly string[];
  readonly place: string;
  /** How papers are numbered. */
  readonly scheme: string;
  /** Where the service is reached from outside, for the QR; empty where it is not. */
  readonly address: string;
  readonly sheet: Sheet;
  readonly head: Official;
  /** Those who examine, the first one signs beside the head. */
  readonly examiners: readonly Official[];
  /** Its own sign beside the letterhead, as a `data:` address; empty for none. */
  readonly logo: string;
  /** The sentences that it words itself. */
  readonly wording: OwnWording;
}

export const NOBODY: Official = { role: '', name: '', rank: '', nip: '' };

/** An office of which nothing was said yet. */
export const NEW_OFFICE: Office = {
  letterhead: [],
  place: '',
  scheme: USUAL_SCHEME,
  address: '',
  sheet: 'a4',
  head: { ...NOBODY, role: 'Kepala Dinas' },
  examiners: [],
  logo: '',
  wording: {},
};

/** What is missing or wrong before anything can be signed. */
export type OfficeFault =
  | 'letterhead-missing'
  | 'place-missing'
  | 'head-missing'
  | 'examiner-missing'
  | 'address-unreadable'
  | SchemeFault;

/** Everything that has to be put right, in the order of the form. */
export function officeFaults(office: Office): OfficeFault[] {
  const { letterhead, place, scheme, address, head, examiners } = office;
  const numbered = schemeFault(scheme);
  return [
    ...(letterhead.length === 0 ? ['letterhead-missing' as const] : []),
    ...(place === '' ? ['place-missing' as const] : []),
    ...(numbered === undefined ? [] : [numbered]),
    ...(address !== '' && !isAddress(address) ? ['address-unreadable' as const] : []),
    ...(head.name === '' || head.role === '' ? ['head-missing' as const] : []),
    ...(examiners.some(({ name }) => name !== '') ? [] : ['examiner-missing' as const]),
  ];
}

const isAddress = (text: string): boolean => /^https?:\/\/[^\s?#]+$/.test(text) && URL.canParse(text);
