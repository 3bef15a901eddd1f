import { SAME, variant } from '../form';
import { KSP_SCHEDULES } from '../ksp/schedules';

/** Distribution of SHU, schedule of financing and members' benefit of a KSPPS. */
export const KSPPS_SCHEDULES = variant(KSP_SCHEDULES, {
  'share-of-deposits': SAME,
  'share-of-transactions': {
    hint: 'Bagian SHU anggota yang dibagi menurut pembiayaan dan transaksi (jasa usaha).',
  },
  'share-of-reserves': SAME,
  'share-of-officers': SAME,
  'share-of-staff': SAME,
  'share-of-education': SAME,
  'share-of-social': SAME,
  'share-of-others': SAME,
  'distributed-surplus': SAME,
  'current-loans': {
    label: 'Piutang dan pembiayaan lancar',
    english: 'Current financing',
    hint: 'Sisa piutang dan pembiayaan yang dibayar tepat waktu.',
  },
  'substandard-loans': {
    label: 'Piutang dan pembiayaan kurang lancar',
    english: 'Substandard financing',
    hint: 'Sisa piutang dan pembiayaan kurang lancar.',
  },
  'doubtful-loans': {
    label: 'Piutang dan pembiayaan diragukan',
    english: 'Doubtful financing',
    hint: 'Sisa piutang dan pembiayaan diragukan.',
  },
  'loss-loans': {
    label: 'Piutang dan pembiayaan macet',
    english: 'Loss financing',
    hint: 'Sisa piutang dan pembiayaan macet.',
  },
  'classified-loans': {
    label: 'Jumlah piutang dan pembiayaan menurut kolektibilitas',
    english: 'Financing by collectibility',
    synonyms: ['Jumlah piutang dan pembiayaan'],
    hint: 'Harus sama dengan seluruh piutang dan pembiayaan sebelum penyisihan di neraca.',
  },
  'substandard-uncovered': {
    label: 'Pembiayaan kurang lancar yang tidak tertutup agunan',
    english: 'Substandard financing not covered by collateral',
    hint: 'Sisa pokok pembiayaan kurang lancar dikurangi agunannya, dihitung per pembiayaan; yang agunannya cukup dihitung nol.',
  },
  'doubtful-uncovered': {
    label: 'Pembiayaan diragukan yang tidak tertutup agunan',
    english: 'Doubtful financing not covered by collateral',
    hint: 'Sisa pokok pembiayaan diragukan dikurangi agunannya, dihitung per pembiayaan; yang agunannya cukup dihitung nol.',
  },
  'loss-uncovered': {
    label: 'Pembiayaan macet yang tidak tertutup agunan',
    english: 'Loss financing not covered by collateral',
    hint: 'Sisa pokok pembiayaan macet dikurangi agunannya, dihitung per pembiayaan; yang agunannya cukup dihitung nol.',
  },
  'risky-portfolio': {
    label: 'Portofolio pembiayaan berisiko',
    english: 'Portfolio at risk',
    zone: 'loans',
    group: 'unsecured',
    synonyms: ['Portofolio berisiko', 'Jumlah portofolio berisiko', 'Portofolio pembiayaan beresiko'],
    hint: 'Sisa pembiayaan yang koperasi catat sebagai berisiko; tulis ukurannya di kolom catatan. Ini bukan kelas kolektibilitas.',
  },
  'financing-disbursed': {
    label: 'Pembiayaan yang dicairkan selama tahun ini',
    english: 'Financing disbursed',
    zone: 'loans',
    group: 'disbursed',
    hint: 'Jumlah pencairan piutang dan pembiayaan dalam tahun buku.',
  },
  'partners-served': {
    label: 'Jumlah mitra yang dilayani',
    english: 'Partners served',
    unit: 'persons',
    zone: 'loans',
    group: 'heads',
    synonyms: ['Jumlah mitra', 'Mitra dilayani'],
    hint: 'Orang yang dilayani koperasi pada akhir tahun: anggota dan mitra usaha.',
  },
  'staff-members': {
    label: 'Jumlah karyawan',
    english: 'Members of staff',
    unit: 'persons',
    zone: 'loans',
    group: 'heads',
    synonyms: ['Jumlah staf', 'Karyawan'],
    hint: 'Karyawan yang digaji pada akhir tahun.',
  },
  'member-benefit': SAME,
});
