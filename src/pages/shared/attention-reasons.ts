import type { DeskUnit, Reason } from '../../attention/desk';
import { isLiveId, type AttentionId, type LiveId, type SignalId } from '../../domain/attention/rule';
import { ATTENTION_WORDS, LIVE_WORDS } from '../../rendering/messages';
import { date, points } from '../../rendering/numbers';
import { firingLines } from '../../views/trend/warnings';

/** Why a unit stands on the desk, as finished strings. */
export interface ReasonView {
  readonly rule: AttentionId;
  readonly title: string;
  readonly figures: readonly string[];
  /** "sejak tahun buku 2024"; empty where the figures say it. */
  readonly since: string;
  /** Where the next step is taken; empty where that is the page it is told on. */
  readonly href: string;
  readonly action: string;
  /** "ditunda sampai …", with who and why; empty for what was not. */
  readonly putOff: string;
}

/** So many reasons of a unit are shown at once. */
const SHOWN = 2;

/** Those that are shown, and those that are folded away. */
export const folded = (
  reasons: readonly ReasonView[],
): { first: readonly ReasonView[]; more: readonly ReasonView[] } => ({
  first: reasons.slice(0, SHOWN),
  more: reasons.slice(SHOWN),
});

/** So many lines of figures are told of one reason; the page it leads to has all of them. */
const LINES = 3;

export function reasonView(of: DeskUnit, reason: Reason): ReasonView {
  const { rule, since, putOff } = reason;
  const { title, action } = ATTENTION_WORDS[rule];
  return {
    rule,
    title,
    action,
    figures: figuresOf(reason),
    since: isLiveId(rule) ? '' : `sejak tahun buku ${since.slice(0, 4)}`,
    href: hrefOf(of, reason),
    putOff:
      putOff === null ? '' : `Ditunda sampai ${date(putOff.until)} oleh ${putOff.actor}: ${putOff.reason}`,
  };
}

function figuresOf({ rule, since, count, year, facts }: Reason): readonly string[] {
  if (isLiveId(rule)) return [LIVE_WORDS[rule](count, since, year)];
  if (rule === 'figures-contradict') return [`${count} temuan pada laporan ${year} yang harus diperbaiki.`];
  if (facts === null) return [];
  if (rule === 'grade-fell')
    return [facts.years.map(({ year, grade, score }) => `${year}: ${gradeWords(grade, score)}`).join(' → ')];
  const lines = facts.firings.flatMap(firingLines);
  const more = lines.length > LINES ? [`dan ${lines.length - LINES} lagi`] : [];
  return [...lines.slice(0, LINES), ...more];
}

const gradeWords = (grade: string, score: string | null): string =>
  score === null ? grade : `${grade} (${points(score)})`;

/** Where the next step is taken. */
function hrefOf(of: DeskUnit, { rule, year }: Reason): string {
  return isLiveId(rule) ? liveHref(of, rule, year) : signalHref(of, rule);
}

function liveHref({ unit }: DeskUnit, rule: LiveId, year: number): string {
  const own = `/unit/${unit.id}`;
  const places: Readonly<Record<LiveId, string>> = {
    returned: `${own}/laporan/${year}`,
    submitted: `${own}/laporan/${year}`,
    late: own,
    'concern-overdue': `${own}/laporan/${year}/temuan`,
    'concern-open': `${own}/laporan/${year}/temuan`,
    'concern-answered': `${own}/laporan/${year}/temuan`,
    double: `${own}/gabung`,
    complaints: `${own}/suara`,
  };
  return places[rule];
}

/** The ways of an assessment that explain a signal; every other one is explained by the trend. */
const WAYS: Partial<Readonly<Record<SignalId, string>>> = {
  'figures-contradict': '#temuan',
  'grade-fell': '/rasio/berubah',
  'near-lower-grade': '/rasio/kurang',
  'near-lower-band': '/rasio/kurang',
};

function signalHref({ unit, assessmentId }: DeskUnit, rule: SignalId): string {
  const way = WAYS[rule];
  return way !== undefined && assessmentId !== null
    ? `/penilaian/${assessmentId}${way}`
    : `/unit/${unit.id}/tren`;
}
