import type { TrailEvent, TrailFilter } from '../../audit/audit.service';
import type { Action, Deed } from '../../audit/record';
import { ACTION_WORDS, SUBJECT_WORDS, actorWords } from '../../rendering/messages';
import { csv, moreCsv } from '../../rendering/csv';
import { date } from '../../rendering/numbers';
import type { Choice } from '../shared/kind-choices';

/** What was asked for in the address, as it was typed. */
export type TrailQuery = Readonly<Partial<Record<keyof typeof FIELDS, string>>>;

/** Names in the address, and what each looks for. */
const FIELDS = {
  siapa: 'actor',
  apa: 'action',
  tentang: 'subjectId',
  dari: 'from',
  sampai: 'until',
} as const satisfies Readonly<Record<string, keyof TrailFilter>>;

interface ShownEvent {
  readonly at: string;
  readonly actor: string;
  readonly address: string;
  readonly action: string;
  readonly subject: string;
  readonly subjectId: string;
  readonly details: readonly string[];
}

/** The page of who did what when. */
export interface TrailPage {
  readonly title: string;
  readonly query: Readonly<Record<keyof typeof FIELDS, string>>;
  readonly actions: readonly Choice[];
  readonly events: readonly ShownEvent[];
  /** Empty on the last page. */
  readonly older: string;
  readonly file: string;
}

const ACTIONS: Readonly<Record<Action, string>> = ACTION_WORDS;
const SUBJECTS: Readonly<Record<Deed['subject'], string>> = SUBJECT_WORDS;

/** In words; the name itself for what another version wrote. */
const wordsOf = (words: Readonly<Record<string, string>>, name: string): string =>
  Object.hasOwn(words, name) ? (words[name] ?? name) : name;

const NOTHING = { siapa: '', apa: '', tentang: '', dari: '', sampai: '' };
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** What is looked for; a day that is none is left out. */
export function filterOf(query: TrailQuery): TrailFilter {
  return Object.fromEntries(givenIn(query).map(([name, value]) => [FIELDS[name], value]));
}

const NAMES = ['siapa', 'apa', 'tentang', 'dari', 'sampai'] as const;
const DAYS: readonly string[] = ['dari', 'sampai'];

/** What was typed, by its name in the address. */
function givenIn(query: TrailQuery): [keyof typeof FIELDS, string][] {
  const given = NAMES.map((name): [keyof typeof FIELDS, string] => [name, valueOf(query, name)]);
  return given.filter(([name, value]) => value !== '' && (!DAYS.includes(name) || DAY.test(value)));
}

/** An address that names a thing twice names none. */
const valueOf = (query: TrailQuery, name: keyof typeof FIELDS): string => {
  const value: unknown = query[name];
  return typeof value === 'string' ? value.trim().slice(0, 200) : '';
};

/** @param more whether older events follow */
export function trailPage(query: TrailQuery, events: readonly TrailEvent[], more: boolean): TrailPage {
  const asked = new URLSearchParams(givenIn(query)).toString();
  const last = events.at(-1)?.made;
  return {
    title: 'Jejak',
    query: { ...NOTHING, ...Object.fromEntries(givenIn(query)) },
    actions: Object.entries(ACTIONS).map(([value, label]) => ({ value, label, chosen: value === query.apa })),
    events: events.map(shownEvent),
    older: more && last !== undefined ? `/jejak?${asked}${asked && '&'}sebelum=${last}` : '',
    file: `/jejak/jejak.csv${asked && `?${asked}`}`,
  };
}

function shownEvent({ at, actor, address, action, subject, subjectId, details }: TrailEvent): ShownEvent {
  return {
    at: `${date(at.slice(0, 10))} ${at.slice(11, 19)} UTC`,
    actor: shownActor(actor),
    address: address ?? '',
    action: wordsOf(ACTIONS, action),
    subject: wordsOf(SUBJECTS, subject),
    subjectId,
    details: Object.entries(details).map(([name, value]) => `${name}: ${textOf(value)}`),
  };
}

/** In words, with the name that the search looks for beside them. */
function shownActor(actor: string): string {
  const words = actorWords(actor);
  return words === actor ? actor : `${words} (${actor})`;
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));

const COLUMNS = ['waktu', 'siapa', 'dari alamat', 'perbuatan', 'jenis', 'tentang', 'rincian'] as const;
/** How many events are written in one piece. */
const AT_ONCE = 500;

/** The trail as a table for people, piece by piece. */
export async function* trailCsv(events: AsyncIterable<TrailEvent>): AsyncGenerator<string> {
  yield csv([COLUMNS]);
  let rows: string[][] = [];
  for await (const { at, actor, address, action, subject, subjectId, details } of events) {
    rows.push([
      at,
      actor,
      address ?? '',
      wordsOf(ACTIONS, action),
      wordsOf(SUBJECTS, subject),
      subjectId,
      JSON.stringify(details),
    ]);
    if (rows.length < AT_ONCE) continue;
    yield moreCsv(rows);
    rows = [];
  }
  if (rows.length > 0) yield moreCsv(rows);
}

declare module '../../rendering/templates' {
  interface Views {
    'pages/trail': TrailPage;
  }
}
