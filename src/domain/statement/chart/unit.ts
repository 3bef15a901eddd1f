import type { Line } from '.';

type Item = Pick<Line, 'code' | 'parent' | 'label' | 'english' | 'hint' | 'synonyms'>;

const item = (text: Item): Line => ({
  ...text,
  part: 'balance-sheet',
  sign: 1,
  role: 'item',
  unit: 'rupiah',
});

const receivable = item({
  code: 'inter-unit-receivables',
  parent: 'current-assets',
  label: 'Rekening antarunit, tagihan',
  english: 'Receivables from the other units',
  hint: 'Tagihan kepada koperasi induk dan unit usahanya yang lain.',
  synonyms: ['Rekening antar unit (aktiva)', 'Piutang antar unit', 'Piutang kepada unit lain'],
});

const payable = item({
  code: 'inter-unit-payables',
  parent: 'current-liabilities',
  label: 'Rekening antarunit, kewajiban',
  english: 'Payables to the other units',
  hint: 'Kewajiban kepada koperasi induk dan unit usahanya yang lain.',
  synonyms: [
    'Rekening antar unit (pasiva)',
    'Utang antar unit',
    'Hutang antar unit',
    'Utang kepada unit lain',
  ],
});

const fromParent = item({
  code: 'parent-capital',
  parent: 'equivalent-deposits',
  label: 'Modal tetap dari koperasi induk',
  english: 'Fixed capital from the parent cooperative',
  hint: 'Modal yang dipisahkan koperasi induk untuk unit ini dan tidak ditarik kembali.',
  synonyms: ['Modal tetap', 'Modal disetor', 'Modal dari koperasi induk', 'Modal tetap USP'],
});

/**
 * The chart of a unit of a cooperative, made from that of a cooperative of the same law: capital set apart by the
 * parent, accounts with the other units, and the parent's cooperative expense in proportion.
 *
 * Fixed capital stands beside the deposits like mandatory ones, so that a rule set's own capital takes both alike.
 */
export function asUnit(chart: readonly Line[]): readonly Line[] {
  return chart.flatMap((line): Line[] => {
    if (line.code === 'other-current-assets') return [receivable, line];
    if (line.code === 'other-current-liabilities') return [payable, line];
    if (line.code === 'equivalent-deposits') return capitalOf(line);
    return [line.code === 'cooperative-expense' ? { ...line, hint: IN_PROPORTION } : line];
  });
}

const IN_PROPORTION = 'Bagian unit ini dari beban perkoperasian koperasi induk, sebanding dengan usahanya.';

function capitalOf(deposits: Line): Line[] {
  const others: Line = { ...deposits, code: 'other-equivalent-deposits', parent: deposits.code };
  const both: Line = {
    ...deposits,
    role: 'total',
    label: 'Jumlah modal tetap dan simpanan setara simpanan wajib',
    english: 'Fixed capital and deposits like mandatory ones',
    hint: 'Modal tetap dari koperasi induk ditambah simpanan yang setara simpanan wajib.',
    synonyms: ['Jumlah modal tetap'],
  };
  return [fromParent, others, both];
}
