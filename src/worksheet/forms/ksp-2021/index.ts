import type { WorksheetForm } from '../form';
import { ASSETS } from './assets';
import { DEBTS_AND_EQUITY } from './debts-and-equity';
import { GOVERNANCE } from './governance';
import { INCOME_AND_LOANS } from './income-and-loans';
import { RISK } from './risk';
import { SCORES } from './scores';

/** The ministry's worksheet for KSP and USP of KUK I and II, of August 2021: 116 amounts, 145 conditions, 60 scores. */
export const ksp2021: WorksheetForm = {
  id: 'kkpkk-ksp-kuk-1-2-2021',
  title: 'Kertas kerja pemeriksaan kesehatan KSP/USP koperasi KUK I dan II (2021)',
  ruleSet: 'kkpkk-2021',
  kinds: ['ksp', 'usp'],
  years: { current: 'TAHUN BERJALAN', last: 'TAHUN LALU' },
  columns: { condition: 'INDIKATOR PENGUKURAN', answer: 'KONDISI' },
  groups: [...ASSETS, ...DEBTS_AND_EQUITY, ...INCOME_AND_LOANS],
  conditions: [...GOVERNANCE, ...RISK],
  identity: {
    name: ['Nama Koperasi'],
    number: ['No. Badan Hukum', 'Nomor Badan Hukum'],
    date: ['Tgl Badan Hukum', 'Tanggal Badan Hukum'],
    street: ['Jalan', 'Alamat'],
    village: ['Desa/Kelurahan'],
    district: ['Kecamatan'],
    regency: ['Kabupaten / Kota'],
    province: ['Provinsi'],
  },
  schedule: {
    title: 'DAFTAR PINJAMAN BERMASALAH',
    rows: [
      { line: '601', words: 'Pembiayaan Kurang Lancar (PKL)', column: 'Rupiah' },
      { line: '602', words: 'Pembiayaan yang Diragukan (PDR)', column: 'Rupiah' },
      { line: '603', words: 'Pembiayaan Macet', column: 'Rupiah' },
      {
        line: '604',
        words: '10% dari aktiva produktif kurang lancar dikurangi nilai agunannya',
        column: 'Agunan',
      },
      {
        line: '605',
        words: '50% dari aktiva produktif diragukan dikurangi nilai agunannya',
        column: 'Agunan',
      },
      {
        line: '606',
        words: '100% dari aktiva produktif macet dikurangi nilai agunannya',
        column: 'Agunan',
      },
    ],
  },
  rest: {
    bank: { plus: '103' },
    'loans-net': { plus: '1013', contra: '1014' },
    'current-assets': { plus: '1020' },
    'long-term-investments': { plus: '115' },
    'fixed-assets': { plus: '123', contra: '124' },
    'other-assets': { plus: '136', contra: '132' },
    'member-savings': { plus: '201' },
    'current-liabilities': { plus: '216' },
    'long-term-liabilities': { plus: '227' },
    reserves: { plus: '301f' },
    equity: { plus: '301c' },
    'gross-participation': { plus: '404' },
    'non-member-income': { plus: '408' },
    'cost-of-funds': { plus: '501' },
    'non-member-expense': { plus: '508' },
    'business-expense': { plus: '524' },
    'cooperative-expense': { plus: '526' },
  },
  scores: SCORES,
};
