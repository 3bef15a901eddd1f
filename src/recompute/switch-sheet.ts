import { isWhole } from '../domain/rules/readings';
import type { Option, Reading } from '../domain/rules/rule-set';
import { addressOf } from '../domain/grid';
import type { BookCell, BookRow, BookSheet } from '../spreadsheets/book';
import { changedMark, formulaCell, listSheet, textCell } from './cells';
import { FIRST_ROW, SHEETS, SWITCH_AT, cellIn } from './places';
import { switchCell } from './source';
import type { Source } from './source';

const ORIGINAL_AT = SWITCH_AT + 3;
const CHANGED = SWITCH_AT + 4;
/** Excel takes a list of choices inside a cell up to this many characters. */
const LONGEST_LIST = 255;

/** Every point where the law is open, with a switch: what is chosen there moves all other sheets. */
export function switchSheet(source: Source): BookSheet {
  const { law } = source.model;
  return listSheet({
    name: SHEETS.switches,
    title: 'Cara membaca aturan',
    hint: 'Tiap titik yang dapat dibaca lebih dari satu cara punya satu pilihan di kolom B. Gantilah untuk melihat akibatnya.',
    heads: ['Yang terbuka', 'Dipilih', 'Arti pilihan', 'Keyakinan', 'Semula', 'Diganti'],
    widths: [60, 34, 80, 18, 'hidden', 'hidden'],
    rows: law.readings.flatMap((reading) => rowsOf(source, reading)),
    entries: law.readings.flatMap(({ id, options }) => {
      const from = options.map((option) => option.id);
      if (from.join(',').length > LONGEST_LIST) return [];
      const row = source.places.switchRows.get(id) ?? FIRST_ROW;
      return [{ range: addressOf(row - 1, SWITCH_AT), entry: { kind: 'choice' as const, from } }];
    }),
  });
}

function rowsOf(source: Source, reading: Reading): BookRow[] {
  const chosen = source.basis.choices.get(reading.id)?.id ?? reading.options[0].id;
  return [
    {
      cells: [
        textCell(reading.about, 'label'),
        chosenCell(source, reading, chosen),
        undefined,
        undefined,
        textCell(chosen),
        changedCell(source, reading),
      ],
    },
    ...reading.options.map((option): BookRow => ({ cells: optionCells(option) })),
  ];
}

const optionCells = ({ id, label, citation }: Option): (BookCell | undefined)[] => [
  undefined,
  textCell(id, 'code'),
  textCell(label, 'hint'),
  textCell(citation.confidence, 'hint'),
];

/** A switch; one that another brings with it follows that one until something is chosen here. */
function chosenCell(source: Source, reading: Reading, chosen: string): BookCell {
  const text = followed(source, reading);
  const brought = text === undefined ? undefined : broughtNow(source, reading);
  if (text === undefined || brought !== chosen) return { style: 'answer', value: chosen };
  return formulaCell(text, chosen, 'answer');
}

interface Bringing {
  readonly whole: Reading;
  readonly option: Option;
  readonly brings: string;
}

/** The options that choose in this reading too. */
function bringing({ model }: Source, { options }: Reading): Bringing[] {
  return model.law.readings.filter(isWhole).flatMap((whole) =>
    whole.options.flatMap((option) => {
      const brings = options.find(({ id }) => option.selects?.includes(id));
      return brings ? [{ whole, option, brings: brings.id }] : [];
    }),
  );
}

function followed(source: Source, reading: Reading): string | undefined {
  const all = bringing(source, reading);
  if (all.length === 0) return undefined;
  return all.reduceRight(
    (rest, { whole, option, brings }) =>
      `IF(${switchCell(source, whole.id)}="${option.id}","${brings}",${rest})`,
    `"${reading.options[0].id}"`,
  );
}

function broughtNow(source: Source, reading: Reading): string {
  const { choices } = source.basis;
  const now = bringing(source, reading).find(({ whole, option }) => choices.get(whole.id)?.id === option.id);
  return now?.brings ?? reading.options[0].id;
}

/** 1 where another option was chosen since. */
function changedCell({ places }: Source, { id }: Reading): BookCell {
  const row = places.switchRows.get(id) ?? FIRST_ROW;
  const [now, original] = [addressOf(row - 1, SWITCH_AT), addressOf(row - 1, ORIGINAL_AT)];
  return changedMark(now, original);
}

/** How many readings are chosen otherwise than in the assessment. */
export function changedSwitches({ places, model }: Source): string {
  if (places.switchRows.size === 0) return '0';
  const last = FIRST_ROW + model.law.readings.reduce((sum, { options }) => sum + options.length + 1, 0) - 1;
  return `SUM(${cellIn(SHEETS.switches, FIRST_ROW, CHANGED)}:${addressOf(last - 1, CHANGED)})`;
}
