import { addressOf } from '../domain/grid';
import { placeOf, type Place } from './workbook-address';

/** Names of sheets and texts in quotes, which stay; or a cell, which moves where no `$` stands before it. */
const CELL = /'(?:[^']|'')*'|"(?:[^"]|"")*"|(?<![\w.$])(\$?)([A-Z]{1,3})(\$?)(\d{1,7})(?![\w(.!])/g;

/** A formula of one cell as another cell repeats it: what it names moves as far as the formula does. */
export function shiftedFormula(formula: string, from: string, to: string): string {
  const [here, there] = [placeOf(from), placeOf(to)];
  if (!here || !there) return '';
  const by = { row: there.row - here.row, column: there.column - here.column };
  return formula.replace(CELL, (found: string, fixed = '', letters = '', held = '', digits = '') => {
    const place = letters === '' ? undefined : placeOf(`${String(letters)}${String(digits)}`);
    return place ? shifted(place, by, fixed === '$', held === '$') : found;
  });
}

function shifted(place: Place, by: Place, isFixed: boolean, isHeld: boolean): string {
  const row = isHeld ? place.row : place.row + by.row;
  const column = isFixed ? place.column : place.column + by.column;
  if (row < 0 || column < 0) return '#REF!';
  const [name = '', number = ''] = addressOf(row, column).match(/[A-Z]+|\d+/g) ?? [];
  return `${isFixed ? '$' : ''}${name}${isHeld ? '$' : ''}${number}`;
}
