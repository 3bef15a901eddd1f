import type { PeriodResult } from '../../domain/assessment/result';
import { RAISED_BY } from '../../domain/filing/concerns';
import { stands } from '../../domain/filing/ends';
import { takesFigures } from '../../domain/filing/stages';
import type { Part } from '../../domain/filing/stages';
import { turnOf } from '../../domain/filing/steps';
import type { OpenFiling } from '../../examination/desk.service';
import { PART_WORDS, endWords, kindWords, promiseWords } from '../../rendering/messages';
import { date, plainNumber, pointsRange } from '../../rendering/numbers';
import { isScoredAspect } from '../../views/parts/aspects';
import { tasksPart } from '../../views/parts/tasks';
import type { TasksPart } from '../../views/parts/tasks';
import { filingPlace } from '../shared/filing-place';
import { deadlineRows } from './deadline-rows';
import type { DeadlineRow } from './deadline-rows';
import { otherParts } from './other-parts';
import type { OtherPart } from './other-parts';
import { fourSteps } from './four-steps';
import type { FourStep } from './four-steps';
import { membersPart, type MembersPart, type MembersSay } from './members-part';
import { stageLine, stepForms, stepRows } from './step-forms';
import type { LinePlace, StepForm, StepRow } from './step-forms';
import { taskHref } from './task-href';
import { verdictOf } from './verdict';

/** A unit's book year from file to signature, as finished strings. */
export interface FilingPage {
  readonly title: string;
  readonly unit: string;
  readonly unitHref: string;
  readonly subtitle: string;
  readonly news: string;
  /** That its unit is no more; empty for one that stands. */
  readonly ended: string;
  readonly grade: string;
  readonly certain: boolean;
  readonly total: string;
  readonly outOf: string;
  /** What is certain while figures are missing; empty where nothing is. */
  readonly settled: string;
  /** How the year before came out; empty where it is not stored. */
  readonly before: string;
  /** The one way on. */
  readonly next: { readonly href: string; readonly label: string; readonly gain: string } | null;
  /** What comes of doing every task. */
  readonly promise: string;
  readonly line: readonly LinePlace[];
  readonly four: readonly FourStep[];
  readonly tasks: readonly { readonly href: string; readonly title: string; readonly gain: string }[];
  readonly aspects: readonly AspectBar[];
  readonly turn: string;
  /** Where the unit is told that its filing came back; empty for whoever does not tell it. */
  readonly tell: string;
  readonly forms: readonly StepForm[];
  readonly take: string;
  readonly history: readonly StepRow[];
  readonly deadlines: readonly DeadlineRow[];
  readonly late: number;
  readonly calendar: string;
  /** The others that file with it. */
  readonly others: readonly OtherPart[];
  /** What members say; null where they were not asked and nothing waits for an answer. */
  readonly members: MembersPart | null;
  readonly tabs: readonly { readonly label: string; readonly href: string }[];
  readonly json: string;
}

interface AspectBar {
  readonly label: string;
  readonly score: string;
  readonly weight: string;
  /** Of its weight, in whole percent: what is earned, and what may still come. */
  readonly earned: number;
  readonly open: number;
}

/** Who looks, as whom they may act, and on which day. */
export interface Looking {
  readonly parts: readonly Part[];
  /** ISO date. */
  readonly today: string;
  readonly news: string;
  readonly members: MembersSay;
}

export function filingPage(open: OpenFiling, { parts, today, news, members }: Looking): FilingPage {
  const { filing, statement, shown, deadlines } = open;
  const { unit } = statement.statement;
  const place = filingPlace(filing);
  const rows = deadlineRows(deadlines, today);
  const tasks = shown && tasksPart(shown.period, unit.kind);
  const taskRows = takesFigures(filing.stage) && stands(open.ends) ? tasksOf(open, tasks) : [];
  const turn = turnOf(filing.stage);
  const examines = parts.some((part) => RAISED_BY.includes(part));
  return {
    title: `${unit.name} ${filing.year}`,
    unit: unit.name,
    unitHref: `/unit/${filing.unitId}`,
    subtitle: `${kindWords(unit)} · tahun buku berakhir ${date(statement.periodEnd)}`,
    news,
    ended: endWords(open.ends),
    ...verdictOf(open),
    settled: tasks ? [tasks.settled, tasks.excluded].filter((each) => each !== '').join(' ') : '',
    before: beforeOf(open),
    next: taskRows[0] ? { ...taskRows[0], label: taskRows[0].title } : null,
    promise: promiseWords(shown ? leftToExaminer(shown.period) : 0),
    line: stageLine(filing.stage),
    four: fourSteps(open, parts),
    tasks: taskRows.slice(1),
    aspects: (shown?.period.aspects ?? []).flatMap(aspectBar),
    turn: turn === undefined ? '' : `Giliran: ${PART_WORDS[turn]}.`,
    tell: examines && filing.stage === 'returned' ? `${place}/temuan#pesan` : '',
    forms: stepForms(open, parts),
    take: `${place}/langkah`,
    history: stepRows(open),
    deadlines: rows,
    late: rows.filter((each) => each.late).length,
    calendar: `${place}/tenggat.ics`,
    others: otherParts(open),
    members: membersPart(filing, members),
    tabs: tabsOf(open, examines),
    json: `/api/filings/${filing.id}`,
  };
}

/** Ratios that stay open whatever the unit fills in. */
function leftToExaminer({ aspects, tasks }: PeriodResult): number {
  const closed = new Set(tasks.flatMap(({ closes }) => closes));
  const open = aspects.flatMap(({ indicators }) => indicators.filter(({ gap }) => gap !== null));
  return open.filter(({ number, scored }) => scored && !closed.has(number)).length;
}

function tasksOf({ statement }: OpenFiling, tasks: TasksPart | undefined): FilingPage['tasks'] {
  return (tasks?.rows ?? []).map((row) => ({
    href: taskHref(statement.id, row),
    title: row.title,
    gain: row.gain,
  }));
}

function beforeOf({ shown }: OpenFiling): string {
  const before = shown?.result.periods.at(-2);
  if (!before?.total) return '';
  const { least, most } = before.total;
  return `Tahun ${before.year}: ${pointsRange(least, most)}, ${before.grade ?? 'predikat belum dapat ditetapkan'}.`;
}

const shareOf = (points: string, weight: string): number =>
  Math.round((Number(points) / Number(weight)) * 100);

function aspectBar(aspect: NonNullable<OpenFiling['shown']>['period']['aspects'][number]): AspectBar[] {
  if (!isScoredAspect(aspect)) return [];
  const { number, label, least, most, weight } = aspect;
  const earned = shareOf(least, weight);
  return [
    {
      label: `${number} ${label}`,
      score: pointsRange(least, most),
      weight: plainNumber(weight),
      earned,
      open: shareOf(most, weight) - earned,
    },
  ];
}

const concernsLabel = (concerns: OpenFiling['concerns']): string => {
  const open = concerns.filter(({ state }) => state !== 'settled').length;
  return open > 0 ? `Temuan pemeriksaan (${open} terbuka)` : 'Temuan pemeriksaan';
};

/** Everything else is one tap away. */
function tabsOf(
  { filing, shown, statement, concerns, lists }: OpenFiling,
  examines: boolean,
): FilingPage['tabs'] {
  const base = shown && `/penilaian/${shown.assessmentId}`;
  const judged = base
    ? [
        { label: 'Ringkasan', href: base },
        { label: 'Laporan', href: `${base}/laporan` },
        { label: 'Rasio', href: `${base}/rasio` },
        { label: 'Sejenis', href: `${base}/sejenis` },
        { label: 'Temuan pada angka', href: `${base}#temuan` },
        { label: 'Satu halaman', href: `${base}/ringkas` },
      ]
    : [];
  const always = [
    { label: 'Dokumen', href: `${filingPlace(filing)}/dokumen` },
    { label: concernsLabel(concerns), href: `${filingPlace(filing)}/temuan` },
    ...(lists.length > 0 && !takesFigures(filing.stage)
      ? [{ label: 'Pemeriksaan', href: `${filingPlace(filing)}/pemeriksaan` }]
      : []),
    ...(examines ? [{ label: 'Kertas kerja', href: `${filingPlace(filing)}/kertas-kerja` }] : []),
    { label: 'Kuesioner', href: `/laporan/${statement.id}/kuesioner` },
    { label: 'Suara anggota', href: `/unit/${filing.unitId}/survei?tahun=${filing.year}` },
    { label: 'Tren', href: `/unit/${filing.unitId}/tren` },
  ];
  return [...judged, ...always];
}

declare module '../../rendering/templates' {
  interface Views {
    'pages/filing': FilingPage;
  }
}
