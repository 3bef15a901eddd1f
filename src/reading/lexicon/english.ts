/** Words of accounts in English that no Indonesian account is called by. */
const WORDS =
  'accounts accrued acc accumulated administration administrative advances after allowance and annual assets asset at balance banks before benefits buildings business capital cash cogs contributions cooperative cost costs current debts deferred deposits depr depreciation doubtful due earned earnings employee employees equipment equity expense expenses financial fixed for from funds furniture general goods grants gross hand held in income inventories inventory intangible interest investments land liabilities liability loan loans long loss losses maintenance mandatory meeting member members net non noncurrent of office officers on operating other others paid participation payable payables petty placements prepaid prepayments principal profit property purchases receivable receivables received rent repairs reserve reserves retained revenue revenues salaries sales savings securities selling services shares short statement statutory supplies surplus tax taxes telephone term the time to total trade training travel unearned utilities vehicles voluntary wages welfare with work year';
const ENGLISH: ReadonlySet<string> = new Set(WORDS.split(' '));
/** Words that say something of the Indonesian name beside them, and repeat nothing of it. */
const MODIFIES: ReadonlySet<string> = new Set(
  'and for from gross in net non of on other others surplus the to total with'.split(' '),
);

/**
 * What tells one line from another, and the words by which the Indonesian name says the same: English that says more is no
 * repetition. "Gedung (Accumulated Depreciation)" is no building.
 */
const TELLS: readonly (readonly [english: RegExp, indonesian: RegExp])[] = [
  [/^(?:accumulated|acc|depreciation|depr)$/, /usut|amortisasi|depresiasi|akum/],
  [/^(?:allowance|doubtful)$/, /isih|cadangan|ragu|macet|hapus/],
  [/^retained$/, /ditahan|lalu|belum|saldo|akumulasi/],
  [/^(?:unearned|deferred|prepaid|prepayments|advances)$/, /muka|tangguh|persekot|panjar/],
  [/^accrued$/, /harus|akru|ymh/],
  [/^(?:payables?|debts)$/, /h?utang|titipan|kewajiban|liabilitas|dibayar/],
  [/^receivables?$/, /piutang|tagihan|pinjaman|diterima/],
  [/^(?:expenses?|costs?|cogs)$/, /beban|biaya|ongkos|\bby|pokok|hpp|rugi/],
  [/^(?:income|revenues?)$/, /pendapatan|hasil|erima|jasa|partisipasi|laba|rugi|shu|pajak/],
  [/^interest$/, /bunga|jasa|bagi hasil|margin/],
  [/^tax(?:es)?$/, /pajak|pph|ppn|pbb/],
  [/^loss(?:es)?$/, /rugi|isih|hapus|cadangan|defisit/],
  [/^(?:long|noncurrent)$/, /panjang|tidak lancar/],
  [/^short$/, /pendek/],
  [/^time$/, /berjangka|deposito/],
  [/^savings$/, /simpan|tabungan|deposito/],
  [/^deposits$/, /simpan|tabungan|deposito|titip|bank|jamin/],
  [/^loans?$/, /pinjam|kredit|biayaan|piutang|h?utang/],
  [/^principal$/, /pokok/],
  [/^mandatory$/, /wajib/],
  [/^voluntary$/, /sukarela/],
  [/^officers$/, /urus|awas|direksi/],
  [/^employees?$/, /karyawan|pegawai|gaji|tenaga|staf/],
  [/^(?:salaries|wages)$/, /gaji|upah|honor/],
  [/^rent$/, /sewa/],
  [/^meeting$/, /rapat|\brat\b/],
  [/^cash$/, /\bkas\b|tunai/],
  [/^land$/, /tanah|lahan/],
  [/^buildings$/, /gedung|bangunan|gudang|kantor/],
  [/^vehicles$/, /kendaraan|mobil|motor|truk/],
  [/^equipment$/, /alat|inventaris|mesin|lengkap|komputer/],
  [/^supplies$/, /lengkap|atk|alat tulis|bahan/],
  [/^general$/, /umum/],
  [/^(?:grants|property)$/, /hibah|bantuan|properti|aset|bangunan/],
];

/** What is said once more in English, before a stroke or in brackets, is left out: "Cash on Hand / Kas", "Kas (Cash on Hand)". */
export function inOneLanguage(label: string): string {
  if (!/[/(]/.test(label)) return label;
  const outside = label.replace(IN_BRACKETS, ' ');
  const bare = label.replace(IN_BRACKETS, (all, said: string) => (repeats(said, outside) ? ' ' : all)).trim();
  const [front = '', back = '', ...more] = bare.split('/');
  if (more.length > 0 || back === '') return bare;
  if (repeats(front.replace(CODE, ''), back)) return back.trim();
  return repeats(back, front) ? front.trim() : bare;
}

const IN_BRACKETS = /\(([^()]+)\)/g;
/** Before the name an account has its number. */
const CODE = /^[\d.\s-]+/;

/** English, and nothing in it that the Indonesian name does not say. */
function repeats(text: string, name: string): boolean {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const isEnglish = words.every((word) => ENGLISH.has(word)) && words.some((word) => !MODIFIES.has(word));
  return isEnglish && words.every((word) => isSaidIn(word, name.toLowerCase()));
}

function isSaidIn(word: string, name: string): boolean {
  const told = TELLS.find(([english]) => english.test(word));
  return told === undefined || told[1].test(name);
}
