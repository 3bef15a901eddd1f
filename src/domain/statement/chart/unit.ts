import type { UnitEntries } from './form';

/**
 * What a unit of a cooperative adds to the chart of a cooperative of the same law: capital set apart by the parent,
 * accounts with the other units, and the parent's cooperative expense in proportion.
 *
 * Fixed capital stands beside the deposits like mandatory ones, so that a rule set's own capital takes both alike.
 */
export const UNIT = {
  'inter-unit-receivables': {
    before: 'other-current-assets',
    label: 'Rekening antarunit, tagihan',
    english: 'Receivables from the other units',
    parent: 'current-assets',
    zone: 'asset-current',
    group: 'current',
    synonyms: ['Rekening antar unit (aktiva)', 'Piutang antar unit', 'Piutang kepada unit lain'],
    hint: 'Tagihan kepada koperasi induk dan unit usahanya yang lain.',
  },
  'inter-unit-payables': {
    before: 'other-current-liabilities',
    label: 'Rekening antarunit, kewajiban',
    english: 'Payables to the other units',
    parent: 'current-liabilities',
    zone: 'liability-current',
    group: 'short-debt',
    synonyms: [
      'Rekening antar unit (pasiva)',
      'Utang antar unit',
      'Hutang antar unit',
      'Utang kepada unit lain',
    ],
    hint: 'Kewajiban kepada koperasi induk dan unit usahanya yang lain.',
  },
  'parent-capital': {
    before: 'equivalent-deposits',
    label: 'Modal tetap dari koperasi induk',
    english: 'Fixed capital from the parent cooperative',
    parent: 'equivalent-deposits',
    zone: 'equity',
    group: 'member-capital',
    synonyms: ['Modal tetap', 'Modal disetor', 'Modal dari koperasi induk', 'Modal tetap USP'],
    hint: 'Modal yang dipisahkan koperasi induk untuk unit ini dan tidak ditarik kembali.',
  },
  'other-equivalent-deposits': {
    before: 'equivalent-deposits',
    label: 'Simpanan lain yang setara simpanan wajib',
    english: 'Deposits like mandatory ones',
    parent: 'equivalent-deposits',
    zone: 'equity',
    group: 'member-capital',
    synonyms: ['Simpanan wajib khusus', 'Simpanan lain setara simpanan wajib'],
    hint: 'Simpanan yang tidak dapat diambil selama menjadi anggota.',
  },
  'equivalent-deposits': {
    label: 'Jumlah modal tetap dan simpanan setara simpanan wajib',
    english: 'Fixed capital and deposits like mandatory ones',
    role: 'total',
    group: 'balance-total',
    synonyms: ['Jumlah modal tetap'],
    hint: 'Modal tetap dari koperasi induk ditambah simpanan yang setara simpanan wajib.',
  },
  'cooperative-expense': {
    hint: 'Bagian unit ini dari beban perkoperasian koperasi induk, sebanding dengan usahanya.',
  },
} as const satisfies UnitEntries;

/**
 * What a conventional unit (USP) adds to that: capital that the parent may take back, a debt. What belongs to the
 * parent cooperative is not written down again by its unit.
 */
export const USP = {
  'parent-temporary-capital': {
    before: 'other-long-term-loans',
    label: 'Modal tidak tetap dari koperasi induk',
    english: 'Temporary capital from the parent cooperative',
    parent: 'long-term-liabilities',
    zone: 'liability-long',
    group: 'long-debt',
    synonyms: ['Modal tidak tetap', 'Modal tidak tetap USP'],
    hint: 'Dana koperasi induk yang dapat ditarik kembali; bukan modal sendiri unit ini.',
  },
  'principal-deposits': {
    hint: 'Hanya yang dicatat pada unit ini; tulis 0 bila simpanan pokok dicatat di koperasi induk.',
  },
  'mandatory-deposits': {
    hint: 'Hanya yang dicatat pada unit ini; tulis 0 bila simpanan wajib dicatat di koperasi induk.',
  },
  'general-reserve': { hint: 'Cadangan yang disisihkan dari SHU unit ini.' },
  'current-surplus': {
    hint: 'SHU unit ini pada tahun buku, sebelum digabung dengan unit lain; rugi ditulis minus.',
  },
} as const satisfies UnitEntries;
