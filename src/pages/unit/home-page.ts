import type { OfficeNote } from '../../attention/row-actions.service';
import type { LatestAssessment } from '../../assessments/assessment-lists';
import type { BackupStatus } from '../../database/daily-backup';
import { ruleSets } from '../../domain/rules/registry';
import { KINDS } from '../../domain/statement/kind';
import type { Turn } from '../../examination/turns.service';
import type { FiledRow } from '../../filings/filing';
import { filingPlace } from '../shared/filing-place';
import { kindChoices, type Option } from '../shared/kind-choices';
import type { WaitingVoices } from '../../surveys/voice';
import {
  examinesWords,
  notedWords,
  SHORT_KINDS,
  STAGE_WORDS,
  unansweredWords,
} from '../../rendering/messages';
import { turnParts } from './turns';
import type { TurnPart } from './turns';
import { unitRows, unitsOf } from './unit-list';
import type { UnitRow } from './unit-list';
import { HOUR } from '../../domain/durations';

/** The start page as finished strings. */
export interface HomePage {
  readonly title: string;
  readonly kinds: readonly Option[];
  /** Workbooks to fill in, by the short names of kinds. */
  readonly templates: readonly { readonly href: string; readonly label: string }[];
  readonly rules: readonly Option[];
  /** Those that were assessed last, newest first. */
  readonly units: readonly UnitRow[];
  /** Single book years that were given to an auditor. */
  readonly given: readonly { readonly href: string; readonly label: string; readonly said: string }[];
  /** What needs its next step, by whose turn it is. */
  readonly turns: readonly TurnPart[];
  /** Complaints and suggestions that nobody answered, by unit. */
  readonly voices: readonly { readonly href: string; readonly label: string; readonly said: string }[];
  /** What the office reminds of, and what whoever looks is to examine. */
  readonly notes: readonly { readonly href: string; readonly label: string; readonly said: string }[];
  /** Whether files are taken from whoever looks. */
  readonly takes: boolean;
  readonly backup: string;
  readonly backupFailed: boolean;
}

/** What stands on it. */
export interface OnHome {
  readonly given: readonly FiledRow[];
  readonly latest: readonly LatestAssessment[];
  readonly turns: readonly Turn[];
  readonly voices: readonly WaitingVoices[];
  readonly notes: { readonly reminders: readonly OfficeNote[]; readonly examiners: readonly OfficeNote[] };
  readonly takes: boolean;
}

/** Units whose members wait for an answer that stand there: those that wait the longest. */
const WAITING = 5;

/** @param now milliseconds, to say how old the newest copy is */
export function homePage(
  { given, latest, turns, voices, notes, takes }: OnHome,
  backup: BackupStatus,
  now: number,
): HomePage {
  const newest = [...latest].sort((a, b) => b.made - a.made);
  return {
    title: 'Rapor kesehatan koperasi',
    kinds: kindChoices(),
    templates: KINDS.map((kind) => ({ href: `/templat/${kind}.xlsx`, label: SHORT_KINDS[kind] })),
    rules: ruleSets.map((each) => ({ value: each.id, label: each.shortTitle })),
    units: unitRows(unitsOf(newest), newest),
    given: given.map((each) => ({
      href: filingPlace(each),
      label: `${each.unitName} ${each.year}`,
      said: STAGE_WORDS[each.stage],
    })),
    turns: turnParts(turns, isoDay(now)),
    voices: voices.slice(0, WAITING).map((each) => voiceRow(each, now)),
    notes: [
      ...notes.reminders.map((each) => noteRow(each, `${each.text} ${notedWords(each.actor, each.at)}`)),
      ...notes.examiners.map((each) =>
        noteRow(each, `untuk Anda periksa: ${examinesWords(each.year, each.at)}`),
      ),
    ],
    takes,
    ...backupWords(backup, now),
  };
}

const isoDay = (now: number): string => new Date(now).toISOString().slice(0, 10);

const noteRow = ({ unitId, unitName }: OfficeNote, said: string): HomePage['notes'][number] => ({
  href: `/unit/${unitId}`,
  label: unitName,
  said,
});

const voiceRow = (
  { unitId, unitName, count, since }: WaitingVoices,
  now: number,
): HomePage['voices'][number] => ({
  href: `/unit/${unitId}/suara`,
  label: unitName,
  said: unansweredWords(count, since, isoDay(now)),
});

function backupWords(status: BackupStatus, now: number): Pick<HomePage, 'backup' | 'backupFailed'> {
  if (!status.kept) return { backup: 'Salinan cadangan diurus oleh PostgreSQL.', backupFailed: false };
  const failed = status.failure !== undefined;
  const warning = failed ? ' Salinan terakhir gagal dibuat; periksa ruang simpan komputer ini.' : '';
  if (!status.newest) return { backup: `Belum ada salinan cadangan.${warning}`, backupFailed: failed };
  const hours = Math.floor((now - Date.parse(status.newest.at)) / HOUR);
  const age =
    hours < 1 ? 'kurang dari satu jam' : hours < 48 ? `${hours} jam` : `${Math.floor(hours / 24)} hari`;
  return {
    backup: `Salinan cadangan terakhir dibuat ${age} yang lalu.${warning}`,
    backupFailed: failed || hours >= 48,
  };
}

declare module '../../rendering/templates' {
  interface Views {
    'pages/home': HomePage;
  }
}
