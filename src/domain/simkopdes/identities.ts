import { ZERO, exact, plain, signOf, sumOf } from '../decimal';
import type { Exact } from '../decimal';
import { compare } from '../statement/check-finding';
import type { CheckCode, Finding } from '../statement/finding';
import { USUAL_LIMITS } from '../statement/limits';
import type { Figure } from '../statement/statement';
import { FIELDS, fieldOf } from './fields';
import type { Part, Sum } from './fields';
import type { Filing } from './filing';

/** What is held against what, and the line that is marked. */
interface Held {
  readonly check: CheckCode;
  readonly line: string;
  readonly key: string;
  readonly part: Part;
  readonly expected: Exact | undefined;
}

/** The seven identities of a filing that do not hold, each named; where a cause is known, the cause instead. */
export function brokenIdentities(filing: Filing): Finding[] {
  const found = identitiesOf(filing).flatMap((each) => broken(filing, each));
  const added = lossAdded(filing, found);
  return added ? [added, ...found.filter(({ check }) => !CAUSED.includes(check))] : found;
}

/** What a loss that was added explains. */
const CAUSED: readonly CheckCode[] = ['filing-equity-sum', 'filing-unbalanced'];

function identitiesOf(filing: Filing): Held[] {
  const position = filing.amounts.posisi_keuangan;
  const [assets, equity, debt] = ['total_aset', 'total_ekuitas', 'total_liabilitas'].map((key) =>
    position.get(key),
  );
  const credit = debt && equity ? debt.add(equity) : undefined;
  const sheet = 'posisi_keuangan';
  const result = 'hasil_usaha';
  const surplus = filing.amounts.hasil_usaha.get('shu_tahun_berjalan');
  const held = (
    check: CheckCode,
    line: string,
    part: Part,
    key: string,
    expected: Exact | undefined,
  ): Held => ({
    check,
    line,
    part,
    key,
    expected,
  });
  return [
    held('filing-assets-sum', 'total-assets', sheet, 'total_aset', sumIn(filing, 'assets')),
    held('filing-credit-sum', 'liabilities-and-equity', sheet, 'total_liabilitas_dan_ekuitas', credit),
    held('filing-unbalanced', 'total-assets', sheet, 'total_aset', assets && credit),
    held('filing-surplus-differs', 'current-surplus', sheet, 'shu_tahun_berjalan', surplus),
    held('filing-equity-sum', 'equity', sheet, 'total_ekuitas', sumIn(filing, 'equity')),
    held('filing-income-sum', 'surplus-before-tax', result, 'total_pendapatan', sumIn(filing, 'income')),
    held('filing-expense-sum', 'surplus-before-tax', result, 'total_beban', sumIn(filing, 'expense')),
  ];
}

function broken(filing: Filing, { check, line, part, key, expected }: Held): Finding[] {
  const amount = filing.amounts[part].get(key);
  if (!amount || !expected) return [];
  const figure: Figure = { amount, origin: originOf(filing, part, [key]) };
  // What is kept with a statement are its own amounts; the limit is one of the program.
  return compare({ check, line, limits: USUAL_LIMITS }, figure, expected, 'stops').map(
    ({ limit: _limit, ...kept }) => kept,
  );
}

/** What the fields of a sum come to; undefined where none was filed. */
function sumIn({ amounts }: Filing, sum: Sum): Exact | undefined {
  const part = FIELDS.find((field) => field.sum === sum)?.part ?? 'posisi_keuangan';
  const filed = [...amounts[part]].flatMap(([key, amount]) => {
    const field = fieldOf(part, key);
    return field?.sum === sum ? [amount.mul(field.inSum ?? 1)] : [];
  });
  return filed.length === 0 ? undefined : sumOf(filed);
}

const TWO = exact(2);

/** A loss that the form added to the equity in place of taking it off: the total is too high by just twice the loss. */
function lossAdded(filing: Filing, found: readonly Finding[]): Finding | undefined {
  const position = filing.amounts.posisi_keuangan;
  const loss = position.get('shu_tahun_berjalan') ?? ZERO;
  const equity = found.find(({ check }) => check === 'filing-equity-sum');
  if (!equity || signOf(loss) >= 0 || !equity.difference.equals(loss.mul(TWO).neg())) return undefined;
  const [assets, debt] = [position.get('total_aset'), position.get('total_liabilitas')];
  const balances = assets !== undefined && debt !== undefined && assets.equals(debt.add(equity.expected));
  return {
    ...equity,
    check: 'filing-loss-added',
    text: plain(loss.neg()),
    ...(balances ? { other: 'total-assets' } : {}),
  };
}

/** Where amounts of a filing stand: its number, the report, the keys. */
export const originOf = ({ file, id }: Filing, part: Part, keys: readonly string[]): Figure['origin'] => ({
  at: 'json',
  file,
  path: `${id}.${part}.${keys.join(' + ')}`,
});
