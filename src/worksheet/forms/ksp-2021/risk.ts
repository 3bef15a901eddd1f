import { asks, heading } from '../form';
import type { Heading } from '../form';

/** Conditions on profil risiko. The four lists on risk management differ by the heading they stand under only. */
export const RISK: readonly Heading[] = [
  heading('B', 'PROFIL RISIKO'),
  heading('B.I', 'RISIKO INHEREN'),
  heading('B.I.2', 'RISIKO OPERASIONAL'),
  asks('B.I.2a', 'skala usaha dan struktur organisasi', [
    'skala usaha diduku kapasi sumber daya',
    'terpen lengka sesuai ketent tata kelola',
    'peran aktif pihak strukt organi',
    'tercsn member kontri positi uraian tugas',
  ]),
  asks('B.I.2b', 'keberagaman produk dan/atau jasa', [
    'beraga selain kegiat usaha utama',
    'layana selain diduku kemamp keahli intern',
    'layana selain utama masih sesuai pelaya',
    'ragam dilaks langsu dukung sumber daya',
  ]),
  heading('B.I.3', 'Risiko kepatuhan'),
  asks('B.I.3a', 'Jenis, signifikansi, dan frekuensi pelanggaran yang dilakukan koperasi', [
    'pelang dilaku selama period penila',
    'hukuma sanksi',
    'proses hukum karena pelang kepatu',
    'proses hukum karena beraki tindak pidana',
  ]),
  asks('B.I.3b', 'signifikansi tindak lanjut atas temuan pelanggaran', [
    'evalua temuan sebelu',
    'temuan ditind perbai',
    'berula sebelu',
    'penuru frekue',
  ]),
  heading('B.I.4', 'Risiko likuiditas'),
  asks(
    'B.I.4c',
    'Penilaian terhadap seberapa luas atau seberapa besar koperasi memiliki komitmen pendanaan yang dapat digunakan jika dibutuhkan',
    [
      'akses sumber pendan sangat memada',
      'reputa sangat baik',
      'pinjam bank sewakt waktu dapat ditari',
      'komitm dukung anggot sumber pinjam',
      'potens modal penyer',
    ],
  ),
  heading('B.II', 'Penilaian dan Penetapan Tingkat Kualitas Penerapan Manajemen Risiko (KPMR)'),
  heading('B.II.1', 'Kualitas Penerapan Manajemen Risiko Kredit'),
  asks('B.II.1a', 'Pengawasan oleh pengurus dan pengawas koperasi', [
    'pengaw member perset terhad disusu evalua',
    'pertan pelaks memast lanjut hasil rapat',
    'menyus kebija manaje melaks konsis pengki',
    'kemamp mengam tindak diperl rangka mitiga',
  ]),
  asks('B.II.1b', 'Kebijakan, Prosedur dan Limit Risiko', [
    'kecuku organi menang fungsi',
    'prosed peneta limit diteta pengur',
    'menera kebija pengel sdm rangka penera',
  ]),
  asks('B.II.1c', 'Proses dan Sistem Informasi Manajemen Risiko', [
    'sistem inform menduk pengur pengam keputu',
    'sistem pengen intern terhad dilaks',
    'kebija prosed penyel teknol inform mitiga',
    'melaks audit berkal penera menyam lapora',
  ]),
  heading('B.II.2', 'Kualitas Penerapan Manajemen Risiko Operasional'),
  asks('B.II.2a', 'Pengawasan oleh pengurus dan pengawas koperasi', [
    'pengaw member perset terhad disusu evalua',
    'pertan pelaks memast lanjut hasil rapat',
    'menyus kebija manaje melaks konsis pengki',
    'kemamp mengam tindak diperl rangka mitiga',
  ]),
  asks('B.II.2b', 'Kebijakan, Prosedur dan Limit Risiko', [
    'kecuku organi menang fungsi',
    'prosed peneta limit diteta pengur',
    'menera kebija pengel sdm rangka penera',
  ]),
  asks('B.II.2c', 'Proses dan Sistem Informasi Manajemen Risiko', [
    'sistem inform menduk pengur pengam keputu',
    'sistem pengen intern terhad dilaks',
    'kebija prosed penyel teknol inform mitiga',
    'melaks audit berkal penera menyam lapora',
  ]),
  heading('B.II.3', 'Kualitas Penerapan Manajemen Risiko Kepatuhan'),
  asks('B.II.3a', 'Pengawasan oleh pengurus dan pengawas koperasi', [
    'pengaw member perset terhad disusu evalua',
    'pertan pelaks memast lanjut hasil rapat',
    'menyus kebija manaje melaks konsis pengki',
    'kemamp mengam tindak diperl rangka mitiga',
  ]),
  asks('B.II.3b', 'Kebijakan, Prosedur dan Limit Risiko', [
    'kecuku organi menang fungsi operas manaje',
    'prosed manaje risiko peneta limit diteta',
    'menera kebija pengel sdm rangka penera',
    'menyus intern menduk tersel member perhat',
  ]),
  asks('B.II.3c', 'Proses dan Sistem Informasi Manajemen Risiko', [
    'sistem inform menduk pengur pengam keputu',
    'sistem pengen intern terhad dilaks',
    'kebija prosed penyel teknol inform mitiga',
    'melaks audit berkal penera menyam lapora',
  ]),
  heading('B.II.4', 'Kualitas Penerapan Manajemen Risiko Likuiditas'),
  asks('B.II.4a', 'Pengawasan oleh pengurus dan pengawas koperasi', [
    'pengaw member perset terhad disusu evalua',
    'pertan pelaks memast lanjut hasil rapat',
    'menyus kebija manaje melaks konsis pengki',
    'kemamp mengam tindak diperl rangka mitiga',
  ]),
  asks('B.II.4b', 'Kebijakan, Prosedur dan Limit Risiko', [
    'kecuku organi menang fungsi operas manaje',
    'prosed manaje peneta limit diteta pengur',
    'menera kebija pengel sdm rangka penera',
    'menyus intern menduk tersel member perhat',
    'penang permas konsen penceg keterg sumber',
  ]),
  asks('B.II.4c', 'Proses dan Sistem Informasi Manajemen Risiko', [
    'sistem inform menduk pengur pengam keputu',
    'sistem pengen intern terhad dilaks',
    'kebija prosed penyel teknol inform mitiga',
    'melaks audit berkal penera menyam lapora',
  ]),
];
