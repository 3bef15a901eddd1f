import { MONTHS } from '../../domain/period';
import type { Concern } from '../../concerns/concern';
import type { PeriodResult } from '../../domain/assessment/result';
import type { OpenFiling } from '../../examination/desk.service';
import { concernName } from '../../rendering/messages';
import type { Say } from '../../rendering/messages';
import { date, NONE } from '../../rendering/numbers';
import { dateInWords } from '../../rendering/terbilang';
import { aspectsPart } from '../../views/parts/aspects';
import type { Framing, PaperFrame } from './paper-view';

/** The record of an examination, as finished strings. */
export interface RecordPaper extends PaperFrame {
  readonly unit: string;
  readonly opening: string;
  readonly identity: readonly { readonly label: string; readonly value: string }[];
  readonly aspects: readonly RecordAspect[];
  readonly others: readonly string[];
  readonly commitment: string;
  readonly closing: string;
  /** Empty lines for those of the unit who were present. */
  readonly present: readonly number[];
}

interface RecordAspect {
  readonly heading: string;
  readonly findings: readonly string[];
}

/** Lines to be filled in by hand. */
const PRESENT = [1, 2, 3, 4] as const;

export function recordPaper(
  frame: PaperFrame,
  open: OpenFiling,
  { day, say }: Framing & { readonly say: Say },
): RecordPaper {
  const { statement, concerns, shown, filing } = open;
  const { unit } = statement.statement;
  const aspects = aspectsOf(shown?.period, shown);
  const placed = new Set(aspects.flatMap(({ label }) => concerns.filter(({ aspect }) => aspect === label)));
  const month = MONTHS[Number(day.slice(5, 7)) - 1] ?? '';
  const values = {
    hari: dateInWords(day, month),
    unit: unit.name,
    tahun: String(filing.year),
    dinas: frame.officeName,
  };
  return {
    ...frame,
    unit: unit.name,
    opening: [say('record-opening', values), spanWords(open)].filter((each) => each !== '').join(' '),
    identity: [
      { label: 'Nama', value: unit.name },
      { label: 'Badan hukum', value: unit.legalEntity ?? '' },
      { label: 'Tempat kedudukan', value: unit.seat ?? '' },
      { label: 'Tahun buku', value: `${filing.year}, berakhir ${date(statement.periodEnd)}` },
    ].filter(({ value }) => value !== ''),
    aspects: aspects.map(({ label, heading }) => ({
      heading,
      findings: concerns.filter(({ aspect }) => aspect === label).map(findingWords),
    })),
    others: concerns.filter((each) => !placed.has(each)).map(findingWords),
    commitment: say('record-commitment', values),
    closing: say('record-closing', values),
    present: PRESENT,
  };
}

/** From when to when it was examined; empty where that is not known. */
function spanWords({ steps }: OpenFiling): string {
  const began = steps.findLast(({ step }) => step === 'start-examination');
  const ended = steps.findLast(({ step }) => step === 'finish-examination');
  if (!began || !ended) return '';
  return `Pemeriksaan berlangsung dari ${date(began.at.slice(0, 10))} sampai ${date(ended.at.slice(0, 10))}.`;
}

function aspectsOf(
  period: PeriodResult | undefined,
  shown: OpenFiling['shown'],
): { readonly label: string; readonly heading: string }[] {
  if (!period || !shown) return [];
  return aspectsPart(period, shown.ruleSet).rows.map(({ number, label, score, grade }) => ({
    label: `${number} ${label}`,
    heading: `Aspek ${label}${toldOf(score, grade)}`,
  }));
}

/** What an aspect came to, behind its name; nothing under a law that gives it no points. */
function toldOf(score: string, grade: string): string {
  const told = [score === NONE ? '' : `skor ${score}`, grade].filter((each) => each !== '');
  return told.length === 0 ? '' : ` (${told.join(', ')})`;
}

function findingWords(concern: Concern): string {
  const { text, recommendation, until } = concern;
  return [
    `Temuan ${concernName(concern)}: ${text}`,
    recommendation === '' ? '' : `Saran: ${recommendation}`,
    until === '' ? '' : `Sampai ${date(until)}.`,
  ]
    .filter((each) => each !== '')
    .join(' ');
}
