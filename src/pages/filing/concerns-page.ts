import type { Concern } from '../../concerns/concern';
import {
  CONCERN_MOVES,
  CONCERN_ORIGINS,
  RAISED_BY,
  isOverdue,
  proofPlace,
} from '../../domain/filing/concerns';
import type { ConcernMove, ConcernOrigin } from '../../domain/filing/concerns';
import type { Part } from '../../domain/filing/stages';
import type { EvidenceAt } from '../../domain/questionnaire/evidence';
import { namesOf } from '../../domain/records';
import type { OpenFiling } from '../../examination/desk.service';
import { letterMark } from '../../mail/unit-letters';
import type { UnitLetter } from '../../mail/unit-letters';
import {
  CONCERN_ORIGIN_WORDS,
  CONCERN_STATES,
  MOVE_WORDS,
  PART_WORDS,
  actorWords,
  concernName,
  concernTopic,
  LETTER_POSTED,
  letterTo,
} from '../../rendering/messages';
import { date } from '../../rendering/numbers';
import { evidenceRows } from '../../views/parts/evidence';
import type { EvidenceRow } from '../../views/parts/evidence';
import { filingPlace } from '../shared/filing-place';

/** What was found in a unit's year, and what came of it, as finished strings. */
export interface ConcernsPage {
  readonly title: string;
  readonly unit: string;
  readonly unitHref: string;
  readonly filing: string;
  readonly year: string;
  readonly rows: readonly ConcernRow[];
  /** Where one is raised; empty for whoever may not. */
  readonly raise: string;
  readonly form: RaiseForm;
  readonly xlsx: string;
  readonly csv: string;
  readonly calendar: string;
  /** A message about what waits for the unit; empty where nothing does. */
  readonly reminder: string;
  readonly whatsapp: string;
  /** Sends the message by mail; absent where nobody can be reached so. */
  readonly letter?: { readonly action: string; readonly mark: string; readonly label: string };
  /** What was just done. */
  readonly news: string;
}

interface RaiseForm {
  /** What it will be known by: a form that is sent twice raises one concern. */
  readonly id: string;
  readonly origins: readonly {
    readonly value: ConcernOrigin;
    readonly label: string;
    readonly chosen: boolean;
  }[];
  readonly about: string;
  readonly aspects: readonly string[];
}

interface ConcernRow {
  readonly id: string;
  readonly name: string;
  readonly text: string;
  readonly facts: readonly { readonly label: string; readonly value: string }[];
  readonly state: string;
  readonly settled: boolean;
  readonly overdue: boolean;
  /** Of an earlier year: which. */
  readonly carried: string;
  readonly said: readonly {
    readonly done: string;
    readonly who: string;
    readonly text: string;
    readonly proof: string;
  }[];
  /** Files that prove what was said. */
  readonly files: readonly EvidenceRow[];
  readonly action: string;
  readonly moves: readonly { readonly move: ConcernMove; readonly label: string; readonly reply: boolean }[];
}

/** Who looks, on which day, and what a new concern is about. */
export interface Raising {
  readonly parts: readonly Part[];
  /** ISO date. */
  readonly today: string;
  readonly origin: string;
  readonly about: string;
  /** For the concern that the form raises. */
  readonly id: string;
}

/** The message about what waits for the unit, and whom it would reach by mail. */
export interface Telling {
  readonly letter: UnitLetter | undefined;
  readonly names: readonly string[];
  /** Whether it was just sent. */
  readonly sent: boolean;
}

/** @param proofs files beside answers and concerns of the years that the concerns are of */
export function concernsPage(
  open: OpenFiling,
  proofs: readonly EvidenceAt[],
  raising: Raising,
  { letter, names, sent }: Telling,
): ConcernsPage {
  const { filing, statement, concerns } = open;
  const { name } = statement.statement.unit;
  const place = `${filingPlace(filing)}/temuan`;
  const reminder = letter?.text ?? '';
  return {
    title: `Temuan pemeriksaan ${name} ${filing.year}`,
    unit: name,
    unitHref: `/unit/${filing.unitId}`,
    filing: filingPlace(filing),
    year: String(filing.year),
    rows: concerns.map((each) => ({
      ...concernRow(each, filing.year, raising),
      files: evidenceRows(proofs, proofPlace(each)),
    })),
    raise: RAISED_BY.some((each) => raising.parts.includes(each)) ? place : '',
    form: formOf(open, raising),
    xlsx: `${place}/daftar?bentuk=xlsx`,
    csv: `${place}/daftar?bentuk=csv`,
    calendar: `${place}/tenggat.ics`,
    reminder,
    whatsapp: reminder === '' ? '' : `https://wa.me/?text=${encodeURIComponent(reminder)}`,
    ...(letter && names.length > 0
      ? { letter: { action: `${place}/surel`, mark: letterMark(letter), label: letterTo(names) } }
      : {}),
    news: sent ? LETTER_POSTED : '',
  };
}

function formOf({ shown }: OpenFiling, { origin, about, id }: Raising): RaiseForm {
  return {
    id,
    origins: CONCERN_ORIGINS.filter((each) => each !== 'return').map((value) => ({
      value,
      label: CONCERN_ORIGIN_WORDS[value],
      chosen: value === origin,
    })),
    about,
    aspects: (shown?.period.aspects ?? []).map(({ number, label }) => `${number} ${label}`),
  };
}

function concernRow(concern: Concern, year: number, { parts, today }: Raising): Omit<ConcernRow, 'files'> {
  const { id, text, state, moves } = concern;
  return {
    id,
    name: concernName(concern),
    text,
    facts: factsOf(concern),
    state: CONCERN_STATES[state],
    settled: state === 'settled',
    overdue: isOverdue(concern, today),
    carried: concern.year < year ? `Dari tahun ${concern.year}` : '',
    said: moves.map(({ move, part, actor, at, text: words, proof }) => ({
      done: MOVE_WORDS[move].done,
      who: `${PART_WORDS[part]}: ${actorWords(actor)}, ${date(at.slice(0, 10))}`,
      text: words,
      proof,
    })),
    action: `${filingPlace({ unitId: concern.unitId, year })}/temuan/${id}`,
    moves: namesOf(CONCERN_MOVES)
      .filter((move) => CONCERN_MOVES[move].from === state && mayMove(move, parts))
      .map((move) => ({ move, label: MOVE_WORDS[move].todo, reply: move === 'reply' })),
  };
}

const mayMove = (move: ConcernMove, parts: readonly Part[]): boolean =>
  CONCERN_MOVES[move].by.some((each) => parts.includes(each));

/** What is known of a concern besides its text; what is empty is left out. */
export function factsOf(concern: Concern): ConcernRow['facts'] {
  const { origin, about, aspect, risk, recommendation, who, until, part, actor, at } = concern;
  return [
    { label: 'Tentang', value: concernTopic(origin, about) },
    { label: 'Aspek', value: aspect },
    { label: 'Risiko', value: risk },
    { label: 'Saran', value: recommendation },
    { label: 'Yang memperbaiki', value: who },
    { label: 'Sampai', value: until === '' ? '' : date(until) },
    { label: 'Dicatat', value: `${PART_WORDS[part]}: ${actorWords(actor)}, ${date(at.slice(0, 10))}` },
  ].filter(({ value }) => value !== '');
}

declare module '../../rendering/templates' {
  interface Views {
    'pages/concerns': ConcernsPage;
  }
}
