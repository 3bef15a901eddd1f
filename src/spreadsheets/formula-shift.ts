import { addressOf } from '../domain/grid';
import { placeOf } from './workbook-address';

/** Names of sheets and texts in quotes, which stay; or a cell, which moves where no `$` stands before it. */
const CELL = /'(?:[^']|'')*'|"(?:[^"]|"")*"|(?<![\w.$])(\$?)([A-Z]{1,3})(\$?)(\d{1,7})(?![\w(.!])/g;

/** A formula of one cell as another cell repeats it: what it names moves as far as the formula does. */
export function shiftedFormula(formula: string, from: string, to: string): string {
  const [here, there] = [placeOf(from), placeOf(to)];
  if (!here || !there) return '';
  const down = there.row - here.row;
  const right = there.column - here.column;
  return formula.replace(
    CELL,
    (found: string, fixed?: string, letters?: string, held?: string, digits?: string) => {
      const place = letters === undefined || digits === undefined ? undefined : placeOf(letters + digits);
      if (!place) return found;
      const row = held === '$' ? place.row : place.row + down;
      const column = fixed === '$' ? place.column : place.column + right;
      if (row < 0 || column < 0) return '#REF!';
      const [name = '', number = ''] = addressOf(row, column).match(/[A-Z]+|\d+/g) ?? [];
      return `${fixed ?? ''}${name}${held ?? ''}${number}`;
    },
  );
}
