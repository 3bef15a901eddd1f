import type { Alignment, Borders, Fill, Font, Style } from 'exceljs';
import type { Highlight, StyleName } from './book';

type Look = Partial<Style>;

const COLOURS = {
  ink: 'FF1F2933',
  soft: 'FF5B6770',
  white: 'FFFFFFFF',
  dark: 'FF1F4E5F',
  band: 'FFD5E3E8',
  pale: 'FFEDF3F5',
  input: 'FFFFF8DC',
  total: 'FFF0F0EC',
  result: 'FFE3E3DC',
  line: 'FFC9CFD3',
} as const;

const ATTENTION = { fill: 'FFFCE3B6', ink: 'FF7A4B00' } as const;

const AMOUNT = '#,##0;[Red]-#,##0;"-"';
/** A difference shows its sen too: less than a rupiah would else look like nothing. */
const DIFFERENCE = '#,##0.##;[Red]-#,##0.##;"cocok"';

const font = (extra: Partial<Font> = {}): Partial<Font> => ({
  name: 'Arial',
  size: 10,
  color: { argb: COLOURS.ink },
  ...extra,
});
const fill = (argb: string): Fill => ({ type: 'pattern', pattern: 'solid', fgColor: { argb } });
const thin = { style: 'thin', color: { argb: COLOURS.line } } as const;
const box: Partial<Borders> = { top: thin, bottom: thin, left: thin, right: thin };
const rule: Partial<Borders> = { bottom: { style: 'hair', color: { argb: COLOURS.line } } };
const closing: Partial<Borders> = { top: { style: 'thin', color: { argb: COLOURS.ink } } };
const final: Partial<Borders> = {
  top: { style: 'thin', color: { argb: COLOURS.ink } },
  bottom: { style: 'double', color: { argb: COLOURS.ink } },
};
const left: Partial<Alignment> = { vertical: 'middle', horizontal: 'left', wrapText: true };
const start: Partial<Alignment> = { vertical: 'middle', horizontal: 'left' };
const right: Partial<Alignment> = { vertical: 'middle', horizontal: 'right' };
const centre: Partial<Alignment> = { vertical: 'middle', horizontal: 'center', wrapText: true };
const open = { locked: false } as const;
const bold = font({ bold: true });

/** How each kind of cell looks; cells to fill in are the only ones that are not locked. */
export const STYLES: Readonly<Record<StyleName, Look>> = {
  code: { font: font({ size: 8, color: { argb: COLOURS.soft } }) },
  title: {
    font: font({ size: 15, bold: true, color: { argb: COLOURS.dark } }),
    alignment: { vertical: 'middle' },
  },
  unit: { font: font({ bold: true }), alignment: { vertical: 'middle' } },
  intro: { font: font({ color: { argb: COLOURS.soft } }), alignment: { ...left, vertical: 'top' } },
  header: {
    font: font({ bold: true, color: { argb: COLOURS.white } }),
    fill: fill(COLOURS.dark),
    alignment: { ...left, indent: 1 },
  },
  headerYear: {
    font: font({ bold: true, color: { argb: COLOURS.white } }),
    fill: fill(COLOURS.dark),
    alignment: right,
    numFmt: '0',
  },
  chapter: {
    font: font({ bold: true, color: { argb: COLOURS.dark } }),
    fill: fill(COLOURS.band),
    alignment: start,
  },
  heading: { font: bold, fill: fill(COLOURS.pale), alignment: start },
  label: { font: font(), alignment: left, border: rule },
  labelTotal: { font: bold, alignment: left },
  labelResult: { font: bold, alignment: left, fill: fill(COLOURS.result), border: final },
  labelDerived: { font: font({ italic: true }), alignment: left, border: rule },
  labelCounter: { font: font({ size: 9, italic: true, color: { argb: COLOURS.soft } }), alignment: left },
  amount: {
    font: font(),
    fill: fill(COLOURS.input),
    border: box,
    alignment: right,
    numFmt: AMOUNT,
    protection: open,
  },
  percentage: {
    font: font(),
    fill: fill(COLOURS.input),
    border: box,
    alignment: right,
    numFmt: '#,##0.00;[Red]-#,##0.00;"-"',
    protection: open,
  },
  total: { font: bold, fill: fill(COLOURS.total), border: closing, alignment: right, numFmt: AMOUNT },
  result: { font: bold, fill: fill(COLOURS.result), border: final, alignment: right, numFmt: AMOUNT },
  derived: { font: font({ italic: true }), border: rule, alignment: right, numFmt: AMOUNT },
  check: { font: bold, border: box, alignment: right, numFmt: DIFFERENCE },
  counter: { font: font({ size: 9, italic: true }), alignment: right, numFmt: '0;-0;"lengkap"' },
  year: {
    font: bold,
    fill: fill(COLOURS.input),
    border: box,
    alignment: right,
    numFmt: '0',
    protection: open,
  },
  text: {
    font: font(),
    fill: fill(COLOURS.input),
    border: box,
    alignment: left,
    numFmt: '@',
    protection: open,
  },
  note: {
    font: font({ size: 9 }),
    fill: fill(COLOURS.input),
    border: box,
    alignment: left,
    protection: open,
  },
  answer: { font: font(), fill: fill(COLOURS.input), border: box, alignment: centre, protection: open },
  hint: { font: font({ size: 9, color: { argb: COLOURS.soft } }), alignment: { ...left, indent: 1 } },
  sample: { font: font(), fill: fill(COLOURS.input), border: box, alignment: right },
  sampleText: {
    font: font({ bold: true, color: { argb: ATTENTION.ink } }),
    fill: fill(ATTENTION.fill),
    border: box,
    alignment: right,
  },
  step: { font: font({ size: 12, bold: true, color: { argb: COLOURS.dark } }), alignment: centre },
  number: { font: font(), alignment: right },
  plain: { font: font(), alignment: { ...left, indent: 1 } },
};

/** Colours of a condition: a fill and a strong enough ink, so that it also shows in black and white. */
export const HIGHLIGHTS: Readonly<Record<Highlight['colour'], Look>> = {
  good: conditional('FFDDEFDC', 'FF1E6B2C'),
  bad: conditional('FFF8D7D5', 'FFA3161A'),
  attention: conditional(ATTENTION.fill, ATTENTION.ink),
};

function conditional(background: string, ink: string): Look {
  return {
    fill: { type: 'pattern', pattern: 'solid', bgColor: { argb: background } },
    font: { bold: true, color: { argb: ink } },
  };
}
