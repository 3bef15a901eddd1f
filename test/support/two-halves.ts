/** A neraca of an invented unit without its PHU, as a text table. */
export const neracaOf = (year: number): Buffer =>
  Buffer.from(
    [
      `KSP MAJU BERSAMA;`,
      `NERACA PER 31 DESEMBER ${year};`,
      'Kas;40.000.000',
      'Pinjaman kepada anggota;230.000.000',
      'JUMLAH ASET;270.000.000',
      'Simpanan sukarela;94.000.000',
      'Simpanan pokok;50.000.000',
      'Simpanan wajib;116.000.000',
      'SHU tahun berjalan;10.000.000',
      'JUMLAH KEWAJIBAN DAN EKUITAS;270.000.000',
    ].join('\n'),
  );

/** Its PHU, which does not name the unit. */
export const phuOf = (year: number): Buffer =>
  Buffer.from(
    [
      `PERHITUNGAN HASIL USAHA TAHUN ${year};`,
      'Jasa pinjaman anggota;60.000.000',
      'Beban gaji karyawan;30.000.000',
      'Beban rapat anggota;5.000.000',
      'Beban administrasi dan umum;15.000.000',
      'Jumlah beban;50.000.000',
      'SHU sebelum pajak;10.000.000',
    ].join('\n'),
  );
