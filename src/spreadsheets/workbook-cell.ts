import type { Cell, Content } from '../domain/grid';
import { Unreadable } from './budget';
import { shiftedFormula } from './formula-shift';
import { MOST_TOLD } from './formula-tree';
import { cleanText, constantsOf, contentOf, knownFormat, type LibraryValue } from './workbook-content';
import { FORMULA, TEXT, type RawCell, type readStrings, type Styles } from './workbook-library';
import { lookOf } from './workbook-look';
import type { Declared } from './workbook-parts';

type Strings = Awaited<ReturnType<typeof readStrings>>;

/** How a formula names another workbook: `[1]Neraca!B5`, `'[2]Neraca 2010'!B5`. Columns of a table follow a name. */
const ELSEWHERE = /(?:^|[^\w\][])\[\d+\]/;

/** Makes plain cells of what the library read, with the texts and styles of their workbook. One for each sheet. */
export class CellReader {
  /** The formula that others of the sheet repeat, by its number, and where it stands. */
  private readonly shared = new Map<string, { readonly formula: string; readonly at: string }>();
  private readonly texts = new Map<number, Content>();

  constructor(
    private readonly strings: Strings,
    private readonly styles: Styles,
    private readonly book: Pick<Declared, 'from1904' | 'uncomputed'>,
  ) {}

  /** @throws Unreadable for a text that the workbook does not have */
  read(raw: RawCell, address: string): Cell {
    const style =
      raw.styleId === undefined ? undefined : (this.styles.getStyleModel(raw.styleId) ?? undefined);
    const formula = this.formulaOf(raw, address);
    const content =
      raw.type === TEXT && typeof raw.value === 'number'
        ? this.sharedText(raw.value)
        : this.contentOf(raw, formula, knownFormat(style?.numFmt));
    const look = lookOf(style, content, this.valueOf(raw));
    if (formula === undefined) return look ? { address, content, ...look } : { address, content };
    const elsewhere = ELSEWHERE.test(formula);
    return {
      address,
      content,
      formula: true,
      ...constantsOf(formula),
      ...(elsewhere && { elsewhere }),
      ...look,
    };
  }

  private contentOf(raw: RawCell, formula: string | undefined, format: string | undefined): Content {
    if (raw.type !== FORMULA) return contentOf(raw.value ?? null, format, this.book.from1904);
    // A program that works out nothing leaves zeros behind, and says that they are none.
    return raw.result === undefined || (raw.result === 0 && this.book.uncomputed)
      ? { kind: 'formula-without-value', formula: cleanText(formula ?? '', MOST_TOLD) }
      : contentOf(raw.result, format, this.book.from1904);
  }

  /** The formula of a cell; of one that repeats another's, with the cells that it then means. */
  private formulaOf({ formula, shareType, si }: RawCell, address: string): string | undefined {
    if (formula !== undefined) {
      if (shareType === 'shared' && si !== undefined) this.shared.set(si, { formula, at: address });
      return formula;
    }
    if (shareType === undefined) return undefined;
    const known = this.shared.get(si ?? '');
    return known ? shiftedFormula(known.formula, known.at, address) : '';
  }

  /** The same object for the same text: labels come again and again. */
  private sharedText(number: number): Content {
    const known = this.texts.get(number);
    if (known) return known;
    const text = this.strings[number];
    // It must never pass for an amount.
    if (text === undefined) throw new Unreadable({ code: 'damaged', found: 'xl/sharedStrings.xml' });
    const content = contentOf(text, undefined, this.book.from1904);
    this.texts.set(number, content);
    return content;
  }

  private valueOf(raw: RawCell): LibraryValue {
    return raw.type === TEXT && typeof raw.value === 'number' ? this.strings[raw.value] : raw.value;
  }
}
