import type { Concern } from '../../concerns/concern';
import type { OpenFiling } from '../../examination/desk.service';
import { CONCERN_STATES, concernName } from '../../rendering/messages';
import { date, plainNumber } from '../../rendering/numbers';
import type { AssessmentReport } from '../../views/report/assessment-report';
import { clipped } from './paper-view';
import type { PaperFrame } from './paper-view';

/** The two signed pages of an assessment, as finished strings. */
export interface ReportPaper extends PaperFrame {
  readonly unit: string;
  readonly identity: AssessmentReport['identity'];
  readonly notInForce: string;
  readonly predicate: string;
  readonly open: boolean;
  /** "77,35", or empty for a panel without a total. */
  readonly score: string;
  readonly outOf: string;
  /** What was handed in together with it; null for a unit that files alone. */
  readonly beside: AssessmentReport['beside'];
  /** What the result rests on, a sentence each. */
  readonly restsOn: readonly string[];
  readonly aspects: readonly AspectLine[];
  readonly totals: AspectLine | null;
  /** Ratios of a panel that gives no points. */
  readonly ratios: readonly { readonly number: string; readonly label: string; readonly ratio: string }[];
  readonly moreRatios: string;
  /** What weighs most: ratios that lose points, the greatest first. */
  readonly losses: AssessmentReport['losses']['five'];
  readonly said: AssessmentReport['summary'];
  readonly findings: readonly FindingLine[];
  readonly moreFindings: string;
  readonly onFigures: string;
  readonly annex: string;
}

interface AspectLine {
  readonly label: string;
  readonly weight: string;
  readonly score: string;
  readonly grade: string;
}

interface FindingLine {
  readonly number: string;
  readonly text: string;
  readonly promise: string;
  readonly state: string;
}

/** So many stand on the two pages; the annex has all. */
const MOST = {
  findings: 4,
  losses: 3,
  ratios: 12,
  letters: 105,
  promise: 85,
  said: 190,
  missing: 4,
} as const;

/** Lines of the identity that the first page has room for; the annex has all. */
const IDENTITY = ['Nama', 'Jenis', 'Badan hukum', 'Tempat kedudukan', 'Tahun buku', 'Dasar penilaian'];

export function reportPaper(frame: PaperFrame, open: OpenFiling, report: AssessmentReport): ReportPaper {
  const { concerns } = open;
  const { verdict, aspects } = report;
  const ratios = report.scored ? [] : aspects.rows.flatMap(({ indicators }) => indicators);
  return {
    ...frame,
    unit: report.unit,
    identity: report.identity.filter(({ label }) => IDENTITY.includes(label)),
    notInForce: report.notInForce ?? '',
    predicate: verdict.predicate,
    open: verdict.open,
    score: verdict.score ?? '',
    outOf: verdict.outOf,
    beside: report.beside,
    restsOn: restsOn(open, report),
    aspects: report.scored ? aspects.rows.map(aspectLine) : [],
    totals: aspects.total && {
      label: 'Jumlah',
      weight: aspects.total.outOf,
      score: aspects.total.score,
      grade: verdict.predicate,
    },
    ratios: ratios.slice(0, MOST.ratios).map(({ number, label, ratio }) => ({ number, label, ratio })),
    moreRatios: more(ratios.length - MOST.ratios, 'rasio'),
    losses: report.losses.five.slice(0, MOST.losses),
    said: report.summary.slice(1).map(({ title, text }) => ({ title, text: clipped(text, MOST.said) })),
    findings: concerns.slice(0, MOST.findings).map(findingLine),
    moreFindings: more(concerns.length - MOST.findings, 'temuan'),
    onFigures: onFigures(report),
    annex:
      'Lampiran memuat kertas kerja tiap rasio, jawaban kuesioner dengan buktinya, seluruh temuan, dan asal tiap angka.',
  };
}

const aspectLine = ({
  number,
  label,
  weight,
  score,
  grade,
}: AssessmentReport['aspects']['rows'][number]): AspectLine => ({
  label: `${number}  ${label}`,
  weight,
  score,
  grade,
});

const more = (count: number, what: string): string =>
  count > 0 ? `${count} ${what} lainnya ada pada lampiran.` : '';

/** By what this result stands: revision, points by how sure the law's text is, other readings, what is missing. */
function restsOn({ statement, filing, steps }: OpenFiling, report: AssessmentReport): string[] {
  const { verdict, local, checked } = report;
  const examined = steps.findLast(({ step }) => step === 'finish-examination');
  const sure = verdict.restsOn.filter(({ none }) => !none);
  return [
    `Laporan tahun buku ${filing.year}, revisi ${statement.revision}${examined ? `; pemeriksaan selesai ${date(examined.at.slice(0, 10))}` : ''}.`,
    ...(sure.length > 0
      ? [`Nilai menurut sumbernya: ${sure.map(({ words, points }) => `${words} ${points}`).join('; ')}.`]
      : []),
    ...(verdict.range === null ? [] : [verdict.range.replace(' (bagian 7)', '')]),
    ...(verdict.missingIntro === null ? [] : [missingWords(verdict)]),
    ...[local, checked].filter((each) => each !== ''),
  ];
}

function missingWords({ missingIntro, missing }: AssessmentReport['verdict']): string {
  const shown = missing.slice(0, MOST.missing).join('; ').replaceAll(' (bagian 6 dan 9)', '');
  const rest = missing.length - MOST.missing;
  return `${missingIntro ?? ''} ${shown}${rest > 0 ? `; dan ${rest} hal lagi` : ''}.`;
}

/** A finding with what was promised to it: the unit's last reply, else what was advised, by whom and until when. */
function findingLine(concern: Concern): FindingLine {
  const { text, recommendation, who, until, state, moves } = concern;
  const reply = moves.findLast(({ move }) => move === 'reply')?.text ?? recommendation;
  const by = [who, until === '' ? '' : `sampai ${date(until)}`].filter((each) => each !== '').join(', ');
  const promise = clipped(reply, MOST.promise);
  return {
    number: concernName(concern),
    text: clipped(text, MOST.letters),
    promise: [promise, by].filter((each) => each !== '').join(' — ') || 'Belum dijawab',
    state: CONCERN_STATES[state],
  };
}

function onFigures({ findings }: AssessmentReport): string {
  const explained = findings.rows.filter(({ explanation }) => explanation !== '').length;
  const all = findings.rows.length;
  if (all === 0) return 'Pada angka laporannya tidak ada temuan.';
  return `Pada angka laporannya ada ${plainNumber(String(all))} temuan, ${explained} di antaranya dijelaskan pengurus; semuanya pada lampiran.`;
}
