import { plain } from '../../domain/decimal';
import type { Exact } from '../../domain/decimal';
import { originAt } from '../../domain/statement/answers';
import { chartIndex, chartOf } from '../../domain/statement/chart';
import type { Line } from '../../domain/statement/chart';
import type { Answer, Origin, Statement } from '../../domain/statement/statement';
import { questionnaireSetsOf } from '../../template/law';
import { SHEETS } from '../../template/sheets';
import { saidTo } from '../../template/words';
import { ANSWER_WORDS, FAULT_SENTENCES, KIND_WORDS, UNIT_WORDS, actorWords } from '../../rendering/messages';
import { date, decimal } from '../../rendering/numbers';
import { placeWords } from '../../views/parts/places';
import { ANSWER_FIELD, FIGURE_FIELD } from '../../intake/typed-form';
import type { TypedForm, TypedStatement } from '../../intake/typed-form';

/** A form on which every line and every answer can be typed, as finished strings. */
export interface TypingPage {
  readonly title: string;
  readonly unit: string;
  readonly subtitle: string;
  readonly action: string;
  readonly back: string;
  /** Fields that are carried along. */
  readonly carried: readonly { readonly name: string; readonly value: string }[];
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
  readonly questionnaires: readonly {
    readonly id: string;
    readonly law: string;
    readonly open: boolean;
    readonly groups: readonly {
      /** Where a task leads. */
      readonly id: string;
      readonly label: string;
      /** "10 dari 12 dijawab ya", where only the number is known. */
      readonly counted: string;
      readonly questions: readonly {
        readonly name: string;
        readonly text: string;
        /** Where its answer came from; empty where there is none. */
        readonly from: string;
        readonly options: readonly {
          readonly value: string;
          readonly label: string;
          readonly chosen: boolean;
        }[];
      }[];
    }[];
  }[];
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
  readonly statement: Statement;
  readonly action: string;
  readonly back: string;
  readonly correction: boolean;
  readonly carried: Readonly<Record<string, string>>;
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
    carried: Object.entries(typing.carried).map(([name, value]) => ({ name, value })),
    correction: typing.correction,
    reason,
    reasonFault: reasonless ? 'Tulis alasannya, supaya perubahan ini dapat dipahami kelak.' : '',
    faults: [
      ...faults.map(({ code }) => ({ href: `#${code}`, label: lines.get(code)?.label ?? code })),
      ...(reasonless ? [{ href: '#reason', label: 'Alasan perubahan' }] : []),
    ],
    sections: sectionsOf(typing),
    questionnaires: questionnairesOf(typing),
  };
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

function questionnairesOf({ statement, typed }: Typing): TypingPage['questionnaires'] {
  return questionnaireSetsOf(statement.unit.kind).map(({ law, groups }, at) => ({
    id: `daftar-${at + 1}`,
    law,
    open: groups.some(({ indicator }) => statement.answers.has(indicator)),
    groups: groups.map(({ indicator, label, questions }) => {
      const sheet = statement.answers.get(indicator);
      const answers = sheet?.answers;
      return {
        id: `tanya-${indicator}`,
        label: `${indicator} ${label}`,
        counted:
          typeof answers === 'number'
            ? `${answers} dari ${questions.length} dijawab ya, tanpa rinciannya.`
            : '',
        questions: questions.map((question, number) => {
          const key = `${indicator}:${number}`;
          const stored = typeof answers === 'object' ? answers[number] : undefined;
          return {
            name: ANSWER_FIELD + key,
            text: `${question.number}. ${question.text}`,
            from: sheet && stored && stored !== 'unanswered' ? answeredWords(originAt(sheet, number)) : '',
            options: optionsOf(typed?.answers.get(key) ?? stored ?? 'unanswered'),
          };
        }),
      };
    }),
  }));
}

/** "Dari lembar KUESIONER, sel D5:D16", or who typed it and when. */
function answeredWords(origin: Origin): string {
  if (origin.at !== 'form') return `Dari ${placeWords(origin)}.`;
  return `Diketik ${actorWords(origin.by)}, ${date(origin.on)}.`;
}

const ORDER: readonly Answer[] = ['unanswered', 'yes', 'no', 'notApplicable'];

function optionsOf(chosen: Answer): { value: string; label: string; chosen: boolean }[] {
  return ORDER.map((value) => ({ value, label: ANSWER_WORDS[value], chosen: value === chosen }));
}

declare module '../../rendering/templates' {
  interface Views {
    'pages/typing': TypingPage;
  }
}
