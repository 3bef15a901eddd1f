/** A row that tells how many members there are, and none of a part of them. */
export const MEMBERS =
  /\b(?:jumlah|total|banyaknya) (?:seluruh )?anggota\b(?!.*\b(?:laki|pria|perempuan|wanita|calon|baru|masuk|keluar|yang|hadir)\b)/i;
/** Members counted behind a name: "Simpanan Pokok 412 orang", "anggota: 1.250 orang". */
export const COUNTED =
  /\b(?:simpanan (?:pokok|wajib)|anggota)\b\D{0,40}?(\d{1,3}(?:\.\d{3})+|\d{2,6})\s*(?:orang|org)\b/i;
