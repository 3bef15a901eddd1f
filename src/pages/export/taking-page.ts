import { outcomeIn } from '../../domain/release/taken';
import { isKind } from '../../domain/statement/kind';
import { KIND_WORDS, leftWords, momentWords, takeOutcomeWords } from '../../rendering/messages';
import { JOB_STATE_WORDS, jobFaultSentence } from '../../rendering/messages/jobs';
import type { PlannedUnit } from '../../releases/taking.service';
import type { ShownTaking } from '../../releases/takings.service';
import type { Option } from '../shared/kind-choices';

/** Where the form says of which unit one of the release is. */
export const UNIT_FIELD = 'unit-';

/** A release of another Rapor: what it would bring, or what came of it. */
export interface TakingPage {
  readonly title: string;
  readonly about: string;
  readonly fingerprint: string;
  /** Nothing was chosen yet. */
  readonly asks: boolean;
  readonly action: string;
  readonly told: string;
  readonly doubtful: readonly {
    readonly field: string;
    readonly name: string;
    readonly kind: string;
    readonly choices: readonly Option[];
  }[];
  readonly state: string;
  readonly fault: string;
  readonly outcome: string;
  readonly left: readonly string[];
}

/** So many of what was left out are named. */
const NAMED = 200;

/** @param place the area of the release in words */
export function takingPage({ taking, planned, job }: ShownTaking, place: string): TakingPage {
  const { id, filename, fingerprint, until, outcome } = taking;
  const done = outcome === null ? undefined : outcomeIn(outcome);
  return {
    title: 'Masukkan rilis',
    about: `${filename}: ${place}, keadaan sebelum ${momentWords(until)}`,
    fingerprint,
    asks: taking.jobId === null,
    action: `/rilis/masuk/${id}`,
    told: plannedWords(planned),
    doubtful: planned.filter(({ verdict }) => verdict === 'doubtful').map(doubtOf),
    state: done || !job ? '' : JOB_STATE_WORDS[job.state],
    fault: job?.fault ? jobFaultSentence(job.fault) : '',
    outcome: done ? takeOutcomeWords(done) : '',
    left: done ? done.left.slice(0, NAMED).map(leftWords) : [],
  };
}

function plannedWords(planned: readonly PlannedUnit[]): string {
  const count = (...verdicts: readonly string[]): number =>
    planned.filter(({ verdict }) => verdicts.includes(verdict)).length;
  return `${planned.length} unit: ${count('new')} baru, ${count('here', 'certain')} sudah terdaftar di sini, ${count('doubtful')} perlu dipilih.`;
}

function doubtOf({ row, candidates }: PlannedUnit): TakingPage['doubtful'][number] {
  const kind = String(row.kind);
  return {
    field: `${UNIT_FIELD}${String(row.unit_id)}`,
    name: String(row.name),
    kind: isKind(kind) ? KIND_WORDS[kind] : kind,
    choices: [
      { value: '', label: 'Seperti dipilih di bawah untuk semuanya' },
      { value: 'leave', label: 'Lewati dahulu' },
      { value: 'new', label: 'Unit lain: daftarkan' },
      ...candidates.map(({ id, name, seat, legalEntity }) => ({
        value: id,
        label: ['Sama dengan', name, legalEntity ?? '', seat ?? ''].filter((word) => word !== '').join(' '),
      })),
    ],
  };
}

declare module '../../rendering/templates' {
  interface Views {
    'pages/taking': TakingPage;
  }
}
