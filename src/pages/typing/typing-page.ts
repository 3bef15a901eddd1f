import { plain } from '../../domain/decimal';
import type { Exact } from '../../domain/decimal';
import { chartIndex, chartOf } from '../../domain/statement/chart';
import type { Line } from '../../domain/statement/chart';
import type { Statement } from '../../domain/statement/statement';
import { SHEETS } from '../../template/sheets';
import { saidTo } from '../../template/words';
import { FAULT_SENTENCES, KIND_WORDS, UNIT_WORDS } from '../../rendering/messages';
import { date, decimal } from '../../rendering/numbers';
import { placeWords } from '../../views/parts/places';
import { ANSWER_FIELD, FIGURE_FIELD } from '../../intake/typed-form';
import type { TypedForm, TypedStatement } from '../../intake/typed-form';

/** A form on which every line can be typed, as finished strings. */
export interface TypingPage {
  readonly title: string;
  readonly unit: string;
  readonly subtitle: string;
  readonly action: string;
  readonly back: string;
  /** Fields that are carried along. */
  readonly carried: readonly { readonly name: string; readonly value: string }[];
  /** That the year takes no changes now, and what to do; empty where it does. */
  readonly closed: string;
  /** A correction says why. */
  readonly correction: boolean;
  readonly reason: string;
  readonly reasonFault: string;
  readonly faults: readonly { readonly href: string; readonly label: string }[];
  readonly sections: readonly {
    readonly id: string;
    readonly title: string;
    readonly rows: readonly FieldRow[];
  }[];
  /** The questions of the law, on pages of their own; empty before anything is stored. */
  readonly questions: string;
}

interface FieldRow {
  readonly id: string;
  readonly name: string;
  readonly label: string;
  readonly hint: string;
  readonly unit: string;
  readonly value: string;
  readonly total: boolean;
  readonly depth: number;
  /** A keyboard with figures only has no minus: it is for lines that are never below nothing. */
  readonly keyboard: string;
  readonly from: string;
  readonly fault: string;
}

/** What a page is made of: the statement it begins with, and what was typed into it where it comes back. */
export interface Typing {
  /** That the year takes no changes now. */
  readonly closed?: string;
  readonly statement: Statement;
  readonly action: string;
  readonly back: string;
  readonly correction: boolean;
  readonly carried: Readonly<Record<string, string>>;
  readonly questions?: string;
  readonly reason?: string;
  readonly typed?: TypedForm;
  readonly faults?: TypedStatement['faults'];
  /** It comes back because something in it is not right. */
  readonly sent?: boolean;
}

export function typingPage(typing: Typing): TypingPage {
  const { statement, faults = [], reason = '' } = typing;
  const { unit, period } = statement;
  const lines = chartIndex(unit.kind).lines;
  const reasonless = typing.correction && typing.sent === true && reason === '';
  return {
    title: `${typing.correction ? 'Perbaiki' : 'Ketik'} laporan ${unit.name} ${period.year}`,
    unit: unit.name,
    subtitle: `${KIND_WORDS[unit.kind]} · tahun buku berakhir ${date(period.end)}`,
    action: typing.action,
    back: typing.back,
    carried: carriedBy(typing),
    closed: typing.closed ?? '',
    correction: typing.correction,
    reason,
    reasonFault: reasonless ? 'Tulis alasannya, supaya perubahan ini dapat dipahami kelak.' : '',
    faults: [
      ...faults.map(({ code }) => ({ href: `#${code}`, label: lines.get(code)?.label ?? code })),
      ...(reasonless ? [{ href: '#reason', label: 'Alasan perubahan' }] : []),
    ],
    sections: sectionsOf(typing),
    questions: typing.questions ?? '',
  };
}

/** What is sent along unseen; answers that came with a form that is not right yet are not lost. */
function carriedBy({ carried, typed }: Typing): TypingPage['carried'] {
  const answers = [...(typed?.answers ?? [])].map(([key, value]) => ({ name: ANSWER_FIELD + key, value }));
  return [...Object.entries(carried).map(([name, value]) => ({ name, value })), ...answers];
}

function sectionsOf(typing: Typing): TypingPage['sections'] {
  const { kind } = typing.statement.unit;
  return SHEETS.map(({ part, title }) => ({
    id: part,
    title: saidTo(kind, title),
    rows: chartOf(kind)
      .filter((line) => line.part === part)
      .map((line) => fieldRow(typing, line)),
  })).filter(({ rows }) => rows.length > 0);
}

function fieldRow({ statement, typed, faults = [] }: Typing, line: Line): FieldRow {
  const figure = statement.figures.get(line.code);
  const fault = faults.find((each) => each.code === line.code);
  return {
    id: line.code,
    name: FIGURE_FIELD + line.code,
    label: line.label,
    hint: line.hint,
    unit: UNIT_WORDS[line.unit],
    value: typed?.figures.get(line.code) ?? (figure ? written(figure.amount) : ''),
    total: line.role !== 'item',
    depth: depthOf(statement, line),
    keyboard: line.contra === true || line.role === 'result' ? 'text' : 'decimal',
    from: figure ? `Dari ${placeWords(figure.origin)}` : '',
    fault: fault
      ? FAULT_SENTENCES['amount-unreadable']({ code: 'amount-unreadable', found: fault.text })
      : '',
  };
}

/** Every decimal is written: what is sent back unchanged must be the same amount. */
function written(amount: Exact): string {
  const text = plain(amount);
  return decimal(text, text.split('.')[1]?.length ?? 0);
}

function depthOf({ unit }: Statement, line: Line): number {
  const { lines } = chartIndex(unit.kind);
  let depth = 0;
  for (let at = line.parent; at !== undefined && depth < 3; at = lines.get(at)?.parent) depth += 1;
  return line.part === 'balance-sheet' ? Math.max(0, depth - 1) : Math.min(depth, 1);
}

declare module '../../rendering/templates' {
  interface Views {
    'pages/typing': TypingPage;
  }
}
