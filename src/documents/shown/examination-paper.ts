import type { Concern } from '../../concerns/concern';
import { NOBODY } from '../../domain/papers/office';
import type { Official } from '../../domain/papers/office';
import type { OpenFiling } from '../../examination/desk.service';
import { CONCERN_STATES, concernName } from '../../rendering/messages';
import type { Say } from '../../rendering/messages';
import { capitalised, date } from '../../rendering/numbers';
import type { AssessmentReport } from '../../views/report/assessment-report';
import { clipped } from './paper-view';
import type { Framing, PaperFrame } from './paper-view';

/** What the examiners report to the head of the office, as a note. */
export interface ExaminationPaper extends PaperFrame {
  readonly unit: string;
  /** Kepada, dari, tanggal, hal. */
  readonly heads: readonly { readonly label: string; readonly value: string }[];
  readonly opening: string;
  /** What was examined, and when each step was taken. */
  readonly course: string;
  readonly predicate: string;
  readonly score: string;
  readonly aspects: readonly {
    readonly label: string;
    readonly weight: string;
    readonly score: string;
    readonly grade: string;
  }[];
  readonly said: readonly string[];
  readonly findings: readonly ExaminationFinding[];
  readonly counts: string;
  readonly advice: string;
  /** Who signs, in two columns; nobody in the first where one signs alone. */
  readonly signing: readonly Official[];
  readonly own: string;
}

interface ExaminationFinding {
  readonly number: string;
  readonly text: string;
  readonly recommendation: string;
  readonly state: string;
}

const LETTERS = 320;
/** Steps of a filing that the note tells with their day. */
const COURSE = {
  submit: 'laporan diajukan',
  accept: 'diterima',
  'start-examination': 'pemeriksaan dimulai',
  'finish-examination': 'selesai',
} as const;

/** Nobody prescribes how such a note is laid out: the paper says that this is ours. */
const OWN_LAYOUT =
  'Susunan laporan ini dibuat Rapor sendiri: bentuk baku laporan hasil pemeriksaan belum ditemukan dalam peraturan yang dapat dibaca.';

export function examinationPaper(
  frame: PaperFrame,
  open: OpenFiling,
  report: AssessmentReport,
  { day, say }: Framing & { readonly say: Say },
): ExaminationPaper {
  const { filing, concerns } = open;
  const { unit, verdict, aspects } = report;
  const values = { unit, tahun: String(filing.year), dinas: frame.officeName };
  return {
    ...frame,
    unit,
    heads: [
      { label: 'Kepada', value: `${frame.head.role}${frame.head.name === '' ? '' : `, ${frame.head.name}`}` },
      { label: 'Dari', value: frame.examiners.map(({ name }) => name).join('; ') || frame.examiner.role },
      { label: 'Tanggal', value: date(day) },
      { label: 'Hal', value: `Hasil pemeriksaan kesehatan ${unit}, tahun buku ${filing.year}` },
    ],
    opening: say('examination-opening', values),
    course: courseOf(open),
    predicate: verdict.predicate,
    score: verdict.score === null ? '' : `${verdict.score} dari ${verdict.outOf}`,
    aspects: report.scored
      ? aspects.rows.map(({ number, label, weight, score, grade }) => ({
          label: `${number}  ${label}`,
          weight,
          score,
          grade,
        }))
      : [],
    said: report.summary.slice(1, 3).map(({ text }) => text),
    findings: concerns.map(findingLine),
    counts: `${concerns.length} temuan, ${concerns.filter(({ state }) => state === 'settled').length} di antaranya selesai.`,
    advice: say('examination-advice', values),
    signing: signingOf(frame),
    own: OWN_LAYOUT,
  };
}

/** With the day of the last time each step was taken. */
function courseOf({ steps, statement }: OpenFiling): string {
  const days = Object.entries(COURSE).flatMap(([name, words]) => {
    const taken = steps.findLast(({ step }) => step === name);
    return taken ? [`${words} ${date(taken.at.slice(0, 10))}`] : [];
  });
  const what = `Yang diperiksa: revisi ${statement.revision} dari laporan yang berakhir ${date(statement.periodEnd)}.`;
  return days.length === 0 ? what : `${what} ${capitalised(days.join(', '))}.`;
}

function signingOf({ examiners, examiner }: PaperFrame): Official[] {
  const all = examiners.length === 0 ? [examiner] : examiners;
  return all.length === 1 ? [NOBODY, ...all] : [...all];
}

const findingLine = (concern: Concern): ExaminationFinding => ({
  number: concernName(concern),
  text: clipped(concern.text, LETTERS),
  recommendation: clipped(
    [concern.recommendation, concern.until === '' ? '' : `Sampai ${date(concern.until)}.`]
      .filter((each) => each !== '')
      .join(' '),
    LETTERS,
  ),
  state: CONCERN_STATES[concern.state],
});
