import type { Cell, Content } from '../domain/grid';
import { numberText } from '../domain/grid';
import { BLANK, cleanText } from './workbook-content';
import { leadingSpaces } from './workbook-look';

/** A cell of a table of a page, at its place in the row. */
export interface HtmlCell extends Pick<Cell, 'content' | 'indent' | 'bold'> {
  readonly column: number;
  /** How many columns and rows it goes over, itself counted. */
  readonly across: number;
  readonly down: number;
}

/** More than any table has. */
const MOST_ACROSS = 1000;
const MOST_DOWN = 10_000;

/** A count that an element tells of itself; 1 for what is none. */
export const spanOf = (text: string | undefined, most: number): number =>
  Math.min(most, Math.max(1, Math.trunc(Number(text)) || 1));

/** Takes the text of a cell, or of a paragraph, as it comes. */
export class HtmlText {
  private text = '';
  private isBold = false;
  private isPlain = false;

  constructor(
    readonly column: number,
    private readonly attributes: Readonly<Record<string, string>> = {},
  ) {}

  get across(): number {
    return spanOf(this.attributes['colspan'], MOST_ACROSS);
  }

  get down(): number {
    return spanOf(this.attributes['rowspan'], MOST_DOWN);
  }

  add(text: string, bold: boolean): void {
    this.text += text.replace(/[ \t\r\n\f]+/g, ' ');
    if (text.trim() === '') return;
    if (bold) this.isBold = true;
    else this.isPlain = true;
  }

  /** A line ends here; the text goes on in the next one. */
  endLine(): void {
    this.text += '\n';
  }

  cell(): HtmlCell {
    const lines = this.text.split('\n').map((line) => line.replace(/^ +/, ''));
    const first = lines.find((line) => line.trim() !== '') ?? '';
    const text = cleanText(
      lines
        .map((line) => line.trim())
        .filter(Boolean)
        .join('\n'),
    );
    const { column, across, down } = this;
    if (text === '') return { column, across, down, content: BLANK };
    const indent = leadingSpaces(first);
    return {
      ...{ column, across, down },
      content: this.numberIn(text) ?? { kind: 'text', text },
      ...(indent > 0 && { indent }),
      ...(this.isBold && !this.isPlain && { bold: true }),
    };
  }

  /**
   * The number that Excel (`x:num`) and LibreOffice (`sdval`) write beside what they show, where both are the same amount: what
   * is a date, a share or counted in thousands stays as it is shown.
   */
  private numberIn(shown: string): Content | undefined {
    const told = this.attributes['x:num'] ?? this.attributes['sdval'] ?? '';
    if (!/^-?\d{1,15}(\.\d{1,12})?$/.test(told) || !/^[-(\sA-Za-z.]{0,8}\d[\d.,]*\)?$/.test(shown))
      return undefined;
    const whole = Math.round(Math.abs(Number(told)));
    const digits = shown.replace(/\D/g, '');
    return digits.startsWith(String(whole)) || digits.startsWith(String(Math.trunc(Math.abs(Number(told)))))
      ? { kind: 'number', text: numberText(Number(told)) }
      : undefined;
  }
}
