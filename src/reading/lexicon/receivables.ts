import { both, rules } from './rule';

/** What cooperatives and village enterprises buy and sell, in words as `normalised` leaves them. */
export const GOODS =
  /(?:pupuk|saprodi|saprotan|pakan|susu|tbs|sawit|gabah|beras|padi|kopi|kakao|karet|bokar|getah|kelapa|ikan|sapi|ternak|bibit|obat|sembako|gas|lpg|elpiji|bbm|solar|bensin|semen|seragam|galon|barang|souvenir|suvenir|makanan)/;
/** The same, with the shops they sell it in. */
const WARES = new RegExp(
  `\\b(?:${GOODS.source}|waserda|waserba|toserba|warung|kantin|toko|apotek|fotokopi|perbekalan|konsinyasi|homestay)\\b`,
);

/** What a unit that sells is owed for. */
const SOLD = new RegExp(`${WARES.source}|\\b(?:sewa|iuran|angkutan|ekspor\\w*|belanja|bongkar muat)\\b`);
const NOT_SOLD =
  /\b(?:penyisihan|cadangan|neto|jumlah|simpan|pinjaman|usps?|pembiayaan|kredit|karyawan|pegawai|jasa|bunga|di muka|retur|kasbon|dinas|bpjs|iuran (?:anggota|pokok|wajib))\b/;

/** What it bought, and of whom. */
const BOUGHT = new RegExp(
  `${WARES.source}|\\bpembelian$|\\b(?:distributor|agen|supp?lier|pertamina|bulog|pangkalan|pengrajin|titip(?:an)? jual)\\b`,
);
const NOT_BOUGHT = /\b(?:bank|bunga|jasa|gaji|pajak|anggota|leasing|kredit|jangka|sewa|bagi hasil|brilink)\b/;

const OWED_TO_US = both(/^(?:piutang|tagihan)\b/, SOLD);

/**
 * Receivables and debts by what was sold, bought or lent, whoever owes it: tried before those that other words tell. Their
 * words are names, and stand beside accounts of other lines too.
 */
export const RECEIVABLES = rules(
  ['trade-debtors', OWED_TO_US, { not: NOT_SOLD, names: true }],
  ['trade-receivables', OWED_TO_US, { not: NOT_SOLD, unless: 'trade-debtors', names: true }],
  ['trade-payables', both(/^utang\b/, BOUGHT), { not: NOT_BOUGHT, names: true }],
  [
    'member-loans',
    /^(?:piutang |kredit )?pinjaman (?:beredar|harian|mingguan|bulanan|musiman|umum|kilat|perorangan|kapitalisasi|dana bergulir|emergency)$/,
    { names: true },
  ],
  // One that only lends takes nothing off but loans.
  [
    'loan-loss-allowance',
    /^(?:penyisihan|cprr|dcr|risiko (?:kredit|pinjaman))$/,
    { unless: 'trade-receivables' },
  ],
);
