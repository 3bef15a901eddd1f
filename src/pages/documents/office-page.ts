import type { KnownKey } from '../../documents/office.service';
import { SHEETS } from '../../domain/papers/office';
import type { Office, Official, Sheet } from '../../domain/papers/office';
import { NEW_OFFICE, NOBODY } from '../../domain/papers/office';
import { date } from '../../rendering/numbers';

/** What the office says of itself on its papers, as a form. */
export interface OfficePage {
  readonly title: string;
  readonly news: string;
  readonly faults: readonly string[];
  readonly letterhead: string;
  readonly logo: string;
  readonly place: string;
  readonly scheme: string;
  readonly address: string;
  readonly sheets: readonly { readonly value: Sheet; readonly label: string; readonly chosen: boolean }[];
  readonly officials: readonly OfficialFields[];
  readonly keys: readonly { readonly id: string; readonly publicKey: string; readonly since: string }[];
  /** What is right for most offices as it is, or was filled in, is folded. */
  readonly open: boolean;
  /** Whether papers are signed as PDF too. */
  readonly signsPdf: boolean;
}

interface OfficialFields extends Official {
  readonly at: number;
  readonly heading: string;
  /** What has to be filled in, or mended, is not folded. */
  readonly open: boolean;
}

const SHEET_WORDS: Readonly<Record<Sheet, string>> = { a4: 'A4', f4: 'F4 (folio)' };
const EXAMINERS = 4;
const LONGEST = 200;

interface OfficeTold {
  readonly signsPdf: boolean;
  readonly news?: string;
  readonly faults?: readonly string[];
}

/** The form of an office. @param said what was sent and not taken, or what is stored */
export function officePage(
  said: Office,
  keys: readonly KnownKey[],
  { signsPdf, news = '', faults = [] }: OfficeTold,
): OfficePage {
  const examiners = Array.from({ length: EXAMINERS }, (_, at) => said.examiners[at] ?? NOBODY);
  return {
    title: 'Kantor',
    news,
    faults,
    letterhead: said.letterhead.join('\n'),
    logo: said.logo,
    place: said.place,
    scheme: said.scheme,
    address: said.address,
    open: faults.length > 0,
    sheets: SHEETS.map((value) => ({ value, label: SHEET_WORDS[value], chosen: value === said.sheet })),
    officials: [said.head, ...examiners].map((each, at) => ({
      ...each,
      at,
      heading: at === 0 ? 'Kepala dinas' : `Pemeriksa ${at}`,
      open: faults.length > 0 || (at === 0 && each.name === ''),
    })),
    keys: keys.map(({ id, publicKey, since }) => ({ id, publicKey, since: date(since.slice(0, 10)) })),
    signsPdf,
  };
}

/** The form asks for everything but the sentences, which have a page of their own. */
type OfficeSaid = Omit<Office, 'wording' | 'logo'> & Partial<Pick<Office, 'logo'>>;

/** What a form says of an office; it says of the sign only where one was sent or is to go. @param logo the one that was sent */
export function officeSaid(fields: ReadonlyMap<string, string>, logo?: string): OfficeSaid {
  const said = (name: string): string => (fields.get(name) ?? '').trim().slice(0, LONGEST);
  const official = (at: number): Official => ({
    role: said(`role:${at}`),
    name: said(`name:${at}`),
    rank: said(`rank:${at}`),
    nip: said(`nip:${at}`),
  });
  const lines = (fields.get('letterhead') ?? '').split('\n').map((line) => line.trim().slice(0, LONGEST));
  return {
    letterhead: lines.filter((line) => line !== '').slice(0, 5),
    place: said('place'),
    scheme: said('scheme') === '' ? NEW_OFFICE.scheme : said('scheme'),
    address: said('address'),
    sheet: SHEETS.find((each) => each === said('sheet')) ?? 'a4',
    ...(fields.has('no-logo') ? { logo: '' } : logo !== undefined && { logo }),
    head: official(0),
    examiners: Array.from({ length: EXAMINERS }, (_, at) => official(at + 1)).filter(
      ({ name }) => name !== '',
    ),
  };
}

declare module '../../rendering/templates' {
  interface Views {
    'pages/office': OfficePage;
  }
}
