import type { Citation } from '../../citation';
import { answers, number, percent, sum } from '../formula';
import type { Indicator, Question } from '../rule-set';
import { rated } from './ratings';
import { cite } from './sources';

/**
 * Share of items met, in percent: four bands. The guideline prints 0–25, 26–50, 51–75 and 76–100; the holes are
 * closed upwards, and no count of items that occurs falls into one (NOTES.md 2).
 */
export const QUARTERS = rated(
  { upTo: 25, credit: 25 },
  { over: 25, upTo: 50, credit: 50 },
  { over: 50, upTo: 75, credit: 75 },
  { over: 75, credit: 100 },
);

type Row = readonly [text: string, evidence?: string];

interface Heading {
  readonly number: string;
  readonly id: string;
  readonly label: string;
  readonly citation: Citation;
}

const NO_ITEMS = { zero: 'gap', negative: 'gap' } as const;

/** One questionnaire: every item is met or not, with a document to show for it. */
export function questionnaire(heading: Heading, rows: readonly Row[]): Indicator {
  const questions = rows.map(([text, evidence], at): Question => ({
    number: String(at + 1),
    text,
    ...(evidence === undefined ? {} : { evidence }),
  }));
  return {
    ...heading,
    unit: 'percent',
    formula: percent(answers(heading.number, 'yes'), number(String(rows.length))),
    scale: QUARTERS,
    weight: null,
    denominator: NO_ITEMS,
    questions,
  };
}

/** Several questionnaires read as one indicator, over all their items together: reading B (NOTES.md 1). */
export function together(number: string, id: string, label: string, parts: readonly Indicator[]): Indicator {
  const items = parts.reduce((count, part) => count + (part.questions?.length ?? 0), 0);
  return {
    number,
    id,
    label,
    unit: 'percent',
    citation: cite('Nomor tabel 2.1–2.35', 'unverified', 'M-GFSU M-NYBZ M-SCPV'),
    formula: percent(sum(...parts.map((part) => answers(part.number, 'yes'))), numberOf(items)),
    scale: QUARTERS,
    weight: null,
    denominator: NO_ITEMS,
  };
}

const numberOf = (items: number): ReturnType<typeof number> => number(String(items));
