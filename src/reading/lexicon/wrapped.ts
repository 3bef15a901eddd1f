/** A name that is not over where its line ends: "Jumlah Aset Tidak", "Beban yang Masih", "Kewajiban Jangka", "PKP-". */
export const LEFT_OPEN =
  /\b(?:tidak|tak|yang|yg|masih|belum|jangka|dan|atau|serta|kepada|pada|dari|untuk|dalam|di|ke|akan|harus|dengan|oleh|atas)$|(?<=\p{L})[-/]$|[&,]$/iu;

/** What goes on with a name: "dan Ekuitas", "Jangka Pendek", "Harus Dibayar". */
export const GOES_ON =
  /^(?:dan|atau|serta|yang|yg|harus|jangka (?:pendek|panjang)|kepada|dari|untuk|diterima|dibayar|tertagih)\b|^&\s/iu;

/** "a. Simpanan", "2) Kas", "I. ASET": a row of its own. */
export const NUMBERED = /^(?:\p{L}|\d{1,3}|[ivx]{1,5})[.)]/iu;

/** Names that speak of another account, which the next line names. */
export const OF_ANOTHER =
  /\b(?:akumulasi|penyusutan|amortisasi|penyisihan|cadangan|beban|biaya|pendapatan|jasa|bunga|piutang|utang|hutang)$/i;

/** The foot of a printed page: "Halaman 2 dari 5", "Hal. 3", "Page 1 of 2". */
export const PAGE_NUMBER = /^[-\s]*(?:hal(?:aman)?|page)\b[.:]?\s*\d{1,3}\b/iu;
/** Words that only say of which sort the account before them is, and head nothing. */
export const QUALIFIES =
  /^(?:ber(?:jangka|jalan|gulir)|sukarela|manasuka|wajib|pokok|khusus|tetap|lancar|anggota|karyawan|pegawai)\b/i;
