/**
 * A row that tells how many members there are. A word more says of which of them ("Jumlah anggota peminjam"), and fewer heads
 * would make thousands pass for rupiah.
 */
export const MEMBERS =
  /\b(?:jumlah|total|banyaknya) (?:seluruh )?anggota\b(?!.*\b(?:lalu|kelompok|unit|cabang)\b)(?: (?:koperasi|penuh|aktif))?(?:[ ,]*(?:per|pada|s\.?d\.?|sampai|akhir|tahun|31 des)\b[^:]*)?(?: \(?(?:orang|org)\)?)?\W*(?:[:=].*)?$/i;
/** Members counted behind a name: "Simpanan Pokok 412 orang", "anggota: 1.250 orang". */
export const COUNTED =
  /\b(?:simpanan (?:pokok|wajib)(?: anggota)?|(?:^|jumlah |total |seluruh |banyaknya )anggota)[^\p{L}\d]{0,10}(\d{1,3}(?:\.\d{3})+|\d{2,6})\s*(?:orang|org)\b/iu;
