import { isOverdue } from '../../domain/filing/concerns';
import type { Turn } from '../../examination/turns.service';
import { PART_WORDS, STAGE_WORDS } from '../../rendering/messages';
import { date } from '../../rendering/numbers';
import { filingPlace } from '../shared/filing-place';

/** What waits for one part, as finished strings. */
export interface TurnPart {
  readonly title: string;
  readonly rows: readonly TurnRow[];
  /** How many more there are; empty for none. */
  readonly more: string;
}

interface TurnRow {
  readonly href: string;
  readonly label: string;
  readonly said: string;
  readonly late: boolean;
}

/** Concerns that stand in a list each. */
const SHOWN = 5;

/** Whoever has nothing to do is left out. @param today ISO date */
export function turnParts(turns: readonly Turn[], today: string): TurnPart[] {
  return turns.map((turn) => turnPart(turn, today)).filter(({ rows }) => rows.length > 0);
}

function turnPart({ part, filings, count, concerns }: Turn, today: string): TurnPart {
  const left = count - filings.length + Math.max(0, concerns.length - SHOWN);
  return {
    title: PART_WORDS[part],
    rows: [...concerns.slice(0, SHOWN).map((each) => concernRow(each, today)), ...filings.map(filingRow)],
    more: left > 0 ? `dan ${left} lagi` : '',
  };
}

function concernRow(concern: Turn['concerns'][number], today: string): TurnRow {
  const { unitName, year, number, until, text } = concern;
  const late = isOverdue(concern, today);
  const due = until === '' ? '' : `${late ? 'terlambat sejak' : 'sampai'} ${date(until)}: `;
  return {
    href: `${filingPlace(concern)}/temuan#t-${concern.id}`,
    label: `Temuan ${number}/${year} ${unitName}`,
    said: `${due}${text.slice(0, 80)}`,
    late,
  };
}

function filingRow(filing: Turn['filings'][number]): TurnRow {
  const { unitName, year, stage, last } = filing;
  const since = last === null ? '' : ` sejak ${date(last.at.slice(0, 10))}`;
  const said = `${STAGE_WORDS[stage]}${since}`;
  return { href: filingPlace(filing), label: `${unitName} ${year}`, said, late: stage === 'returned' };
}
