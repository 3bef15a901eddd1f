import type { Formula } from './formula';

/** A formula in one line, with the codes of its lines and terms: "equity − participation-capital". */
export function formulaText(formula: Formula): string {
  switch (formula.node) {
    case 'line':
    case 'term':
      return formula.code;
    case 'number':
      return formula.value;
    case 'answers':
      return `${formula.count}(${formula.of})`;
    case 'previous':
      return `before(${formulaText(formula.of)})`;
    case 'sum':
      return formula.of.map(summand).join('').replace(/^ \+ /, '');
    case 'times':
      return `${typeof formula.by === 'string' ? formula.by : factor(formula.by)} × ${factor(formula.of)}`;
    case 'percent':
      return `${formula.once ? '' : '100 × '}${factor(formula.of)} : ${factor(formula.per)}`;
  }
}

/** True for what only a formula has. */
export function isFormula(value: object): value is Formula {
  return 'node' in value;
}

function summand(part: Formula): string {
  if (part.node === 'times' && part.by === '-1') return ` − ${factor(part.of)}`;
  return ` + ${formulaText(part)}`;
}

const factor = (part: Formula): string =>
  part.node === 'sum' || part.node === 'percent' || part.node === 'times'
    ? `(${formulaText(part)})`
    : formulaText(part);
