import { chartIndex } from '../../statement/chart';
import { KINDS } from '../../statement/kind';
import { line, lineIfAny, number, percent, previous, quotient, sum, term, times } from '../formula';
import type { Formula } from '../formula';
import type { RuleSet } from '../rule-set';

/** A code of a line or term, a number, or a sign. Codes have hyphens inside; a minus stands between spaces. */
const TOKEN = /\s*(?:([a-z][a-z0-9]*(?:-[a-z0-9]+)*)|(-?\d+(?:[.,]\d+)?(?:\/\d+)?)|([+−\-×*:()]))/y;
const LONGEST = 2000;
const DEEPEST = 20;

/** What is left to read; undefined anywhere means that it cannot be read. */
interface Rest {
  readonly tokens: readonly string[];
  at: number;
  deep: number;
}

/** Reads what `formulaText` writes: sums and differences, products, one quotient in a product, brackets. */
export function readFormula(ruleSet: RuleSet, text: string): Formula | undefined {
  const tokens = tokensOf(text);
  if (!tokens) return undefined;
  const rest: Rest = { tokens, at: 0, deep: 0 };
  const found = readSum(ruleSet, rest);
  return found && rest.at === tokens.length ? found : undefined;
}

function tokensOf(text: string): string[] | undefined {
  if (text.length > LONGEST) return undefined;
  const tokens: string[] = [];
  const pattern = new RegExp(TOKEN);
  while (text.slice(pattern.lastIndex).trim() !== '') {
    const match = pattern.exec(text);
    if (!match) return undefined;
    const token = SAME[match[3] ?? ''] ?? match[0].trim();
    const follows = token.startsWith('-') && /[\w)]$/.test(tokens.at(-1) ?? '');
    tokens.push(...(follows ? ['−', token.slice(1)] : [token]));
  }
  return tokens;
}

const SAME: Readonly<Record<string, string>> = { '-': '−', '*': '×' };

function took(rest: Rest, ...wanted: string[]): string | undefined {
  const next = rest.tokens[rest.at];
  if (next === undefined || !wanted.includes(next)) return undefined;
  rest.at += 1;
  return next;
}

function readSum(ruleSet: RuleSet, rest: Rest): Formula | undefined {
  const parts: Formula[] = [];
  for (let sign = took(rest, '−') ?? '+'; sign !== ''; sign = took(rest, '+', '−') ?? '') {
    const part = readProduct(ruleSet, rest);
    if (!part) return undefined;
    parts.push(sign === '−' ? times('-1', part) : part);
  }
  const [only] = parts;
  return only && parts.length === 1 ? only : sum(...parts);
}

function readProduct(ruleSet: RuleSet, rest: Rest): Formula | undefined {
  const factors = [readFactor(ruleSet, rest)];
  while (took(rest, '×')) factors.push(readFactor(ruleSet, rest));
  if (!factors.every((each) => each !== undefined)) return undefined;
  if (!took(rest, ':')) return productOf(factors);
  const per = readFactor(ruleSet, rest);
  const [first, ...others] = factors;
  if (!per || !first) return undefined;
  const hundredfold = first.node === 'number' && first.value === '100' && others.length > 0;
  return hundredfold ? percent(productOf(others), per) : quotient(productOf(factors), per);
}

const productOf = (factors: readonly Formula[]): Formula =>
  factors.reduce((by, of) => times(by.node === 'number' ? by.value : by, of));

function readFactor(ruleSet: RuleSet, rest: Rest): Formula | undefined {
  if (took(rest, '(')) return inBrackets(ruleSet, rest);
  const token = rest.tokens[rest.at] ?? '';
  rest.at += 1;
  if (/^-?\d/.test(token)) return /\/0+$/.test(token) ? undefined : number(token.replace(',', '.'));
  if (token === 'before' && took(rest, '(')) {
    const inner = inBrackets(ruleSet, rest);
    return inner && previous(inner);
  }
  return named(ruleSet, token);
}

function inBrackets(ruleSet: RuleSet, rest: Rest): Formula | undefined {
  if (rest.deep === DEEPEST) return undefined;
  rest.deep += 1;
  const inner = readSum(ruleSet, rest);
  rest.deep -= 1;
  return took(rest, ')') ? inner : undefined;
}

/** A term where the law defines one, else a line; one that only some kinds of unit have is nothing for the others. */
function named({ terms, kinds }: RuleSet, code: string): Formula | undefined {
  const defined = terms.find((each) => each.code === code);
  if (defined) return term(defined.code);
  const judged = kinds.length === 0 ? KINDS : kinds;
  const charts = judged.map((kind) => chartIndex(kind).lines).filter((lines) => lines.size > 0);
  const found = charts.flatMap((lines) => lines.get(code) ?? []);
  const everywhere = kinds.length === 0 || found.length === charts.length;
  const [first] = found;
  return first && (everywhere ? line(first.code) : lineIfAny(first.code));
}
