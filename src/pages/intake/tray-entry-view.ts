import { mayBePutAway, mayBeReadAgain } from '../../intake/tray';
import type { NamedCandidate, TrayEntry } from '../../intake/tray';
import {
  AGREES_WORDS,
  DIFFERS_WORDS,
  KIND_WORDS,
  QUESTION_WORDS,
  faultLine,
  kinSentence,
  trayWords,
} from '../../rendering/messages';
import { NONE, date } from '../../rendering/numbers';
import { settlePlace } from '../shared/settle-place';
import { MINUTE } from '../../domain/durations';

/** A unit that a file may be of, as finished strings. */
export interface CandidateView {
  readonly unitId: string;
  readonly name: string;
  readonly kind: string;
  readonly legalEntity: string;
  readonly seat: string;
  readonly agrees: string;
  readonly differs: string;
}

/** A file of the tray, as finished strings. */
export interface TrayEntryView {
  readonly href: string;
  readonly filename: string;
  readonly state: string;
  readonly open: boolean;
  /** Size, age, owner, how long reading took, where it lay, how often it came again. */
  readonly facts: string;
  readonly unit: string;
  readonly unitHref: string;
  readonly assessment: string;
  readonly sentences: readonly string[];
  /** Where the question is settled; empty where it is settled here. */
  readonly settle: string;
  /** What the file says of its unit. */
  readonly said: readonly { readonly label: string; readonly value: string }[];
  readonly candidates: readonly CandidateView[];
  readonly asksUnit: boolean;
  /** The unit as the file names it, where none that is registered comes near. */
  readonly proposed: string;
  readonly asksYear: boolean;
  /** Where it is said whether its unit and another one are one cooperative, and which; empty where nobody asks. */
  readonly kin: { readonly href: string; readonly sentence: string } | null;
  readonly canRetry: boolean;
  readonly canDiscard: boolean;
}

/** @param now ISO time */
export function trayEntryView(entry: TrayEntry, now: string): TrayEntryView {
  const { id, filename, state, faults, question, unitId, unitName, bookYear, assessmentId } = entry;
  return {
    href: `/masuk/${id}`,
    filename,
    state: trayWords(state, faults),
    open: state === 'asked' || state === 'refused',
    facts: factsOf(entry, now),
    unit: isNew(entry) ? '' : [unitName, bookYear].filter(Boolean).join(' · '),
    unitHref: unitId === null ? '' : `/unit/${unitId}`,
    assessment: assessmentId === null ? '' : `/penilaian/${assessmentId}`,
    sentences: sentencesOf(entry),
    settle: settlePlace(entry),
    said: question === 'unit' ? saidOf(entry) : [],
    candidates: question === 'unit' ? entry.candidates.map(candidateView) : [],
    asksUnit: question === 'unit',
    proposed: proposedIn(entry),
    asksYear: question === 'year',
    kin: kinOf(entry),
    canRetry: mayBeReadAgain(state),
    canDiscard: mayBePutAway(state),
  };
}

function factsOf(
  { size, receivedAt, owner, duration, source, again, againAt }: TrayEntry,
  now: string,
): string {
  return [
    sizeWords(size),
    `masuk ${ageWords(receivedAt, now)}`,
    `oleh ${owner === 'local' ? 'komputer ini' : owner}`,
    ...(duration === null ? [] : [`dibaca ${(duration / 1000).toFixed(1).replace('.', ',')} detik`]),
    ...(source === null ? [] : [`dari ${source}`]),
    ...(again === 0 ? [] : [`dikirim lagi ${again}×, terakhir ${ageWords(againAt ?? receivedAt, now)}`]),
  ].join(' · ');
}

const KIBIBYTE = 1024;

const sizeWords = (size: number): string =>
  size < KIBIBYTE * KIBIBYTE
    ? `${Math.max(1, Math.round(size / KIBIBYTE))} KB`
    : `${(size / KIBIBYTE / KIBIBYTE).toFixed(1).replace('.', ',')} MB`;

function ageWords(at: string, now: string): string {
  const minutes = Math.floor((Date.parse(now) - Date.parse(at)) / MINUTE);
  if (minutes < 1) return 'baru saja';
  if (minutes < 60) return `${minutes} menit yang lalu`;
  return minutes < 48 * 60 ? `${Math.floor(minutes / 60)} jam yang lalu` : date(at);
}

function sentencesOf(entry: TrayEntry): string[] {
  const { question, faults, changedYears, reason } = entry;
  return [
    ...(question === null || isNew(entry) ? [] : [QUESTION_WORDS[question]]),
    ...faults.map(faultLine),
    ...changedYears.map((year) => `Angka tahun ${year} yang tersimpan berbeda dan tidak diganti.`),
    ...(reason === null ? [] : [`Disisihkan: ${reason}`]),
  ];
}

function kinOf({ unitId, kin }: TrayEntry): TrayEntryView['kin'] {
  if (unitId === null || kin.length === 0) return null;
  return { href: `/unit/${unitId}#sekoperasi`, sentence: kinSentence(kin) };
}

const isNew = ({ question, candidates }: TrayEntry): boolean =>
  question === 'unit' && candidates.length === 0;

function proposedIn(entry: TrayEntry): string {
  const { said, bookYear } = entry;
  if (!isNew(entry) || !said) return '';
  return `${said.name}${bookYear === null ? '' : `, tahun buku ${bookYear}`}`;
}

function saidOf({ said }: TrayEntry): TrayEntryView['said'] {
  if (!said) return [];
  const { name, kind, legalEntity, seat } = said;
  return [
    { label: 'Nama', value: name },
    { label: 'Jenis', value: KIND_WORDS[kind] },
    { label: 'Badan hukum', value: legalEntity ?? NONE },
    { label: 'Tempat kedudukan', value: seat ?? NONE },
  ];
}

const candidateView = ({
  unitId,
  name,
  kind,
  legalEntity,
  seat,
  agrees,
  differs,
}: NamedCandidate): CandidateView => ({
  unitId,
  name,
  kind: KIND_WORDS[kind],
  legalEntity: legalEntity ?? NONE,
  seat: seat ?? NONE,
  agrees: agrees.map((each) => AGREES_WORDS[each]).join(', '),
  differs: differs.map((each) => DIFFERS_WORDS[each]).join(', '),
});
