import { signOf, sumOf } from '../decimal';
import type { ChartIndex, LineCode } from './chart';
import { FINANCING_LINES } from './chart/kspps/financing';
import { finding, wholeOf } from './check-finding';
import type { Finding } from './finding';
import type { Figure, Statement } from './statement';
import { OUTSTANDING, WITHIN } from './within';

/** Every loan of the balance sheet, before what is set aside for losses. */
export const LOANS: readonly LineCode[] = [
  'member-loans',
  'non-member-loans',
  'other-cooperative-loans',
  ...FINANCING_LINES,
];

/** Money in arrears, and the people who owe it: there is one only with the other. */
const TOGETHER = ['arrears', 'borrowers-in-arrears'] as const satisfies readonly LineCode[];

/** Parts above what they are part of, and arrears that contradict each other. */
export function checkArrears(index: ChartIndex, statement: Statement): Finding[] {
  const exceeding = WITHIN.flatMap(({ part, whole, severity }): Finding[] => {
    const [is, most] = [statement.figures.get(part), outstanding(index, statement, whole)];
    if (!is || !most || is.amount.compare(most.amount) <= 0) return [];
    return [{ ...finding('part-exceeds-whole', part, is, most.amount, severity), other: whole }];
  });
  return [...exceeding, ...checkTogether(statement)];
}

function checkTogether({ figures }: Statement): Finding[] {
  const [money, people] = TOGETHER.map((code) => figures.get(code));
  if (!money || !people || (signOf(money.amount) === 0) === (signOf(people.amount) === 0)) return [];
  const [line, other] = TOGETHER;
  return [{ ...finding('arrears-on-one-side', line, money, people.amount, 'warns'), other }];
}

/** A figure as reported; the loans by the schedule, else by the balance sheet. */
function outstanding(index: ChartIndex, statement: Statement, code: LineCode): Figure | undefined {
  const { figures } = statement;
  const own = wholeOf(index, statement, code);
  if (own || code !== OUTSTANDING) return own;
  const classes = (index.parts.get(OUTSTANDING) ?? []).map((part) => figures.get(part.code));
  const whole = classes.every((each) => each !== undefined);
  const shown = whole ? classes : LOANS.flatMap((each) => figures.get(each) ?? []);
  const [first] = shown;
  return first && { origin: first.origin, amount: sumOf(shown.map((each) => each.amount)) };
}
