import type { Change, Reading } from '../rule-set';
import { capital, unreadRatio } from './capital';
import { governance, governanceByPart } from './governance';
import { option, regroup, withoutInapplicable } from './option';
import { withNetMargin } from './performance';
import { risk, riskByRisk } from './risk';

/** What counts as one indicator (NOTES.md 1–3). These come first, so that the others change what is left. */
export const COUNTS: readonly Reading[] = [
  {
    id: 'AB/grouping',
    about: 'Apa yang mendapat satu skor: setiap kuesioner, atau setiap bagian dan setiap risiko',
    options: [
      option(
        'AB/each',
        'Setiap kuesioner: tata kelola 17, profil risiko 21',
        'primary',
        'W-EKOP P-BHAKTI W-GIAN S-JQ F-AOKY',
      ),
      option(
        'AB/by-part',
        'Setiap bagian atau risiko, atas semua butirnya: tata kelola 3, profil risiko 11',
        'unverified',
        'M-GFSU M-NYBZ M-SCPV',
        regroup('A', governanceByPart),
        regroup('B', riskByRisk),
      ),
    ],
  },
  {
    id: 'C/count',
    about: 'Banyaknya rasio kinerja keuangan',
    options: [
      option(
        'C/eighteen',
        '18 seperti lembar kerja, tanpa SHU bersih terhadap total pendapatan',
        'primary',
        'W-EKOP P-BHAKTI W-GIAN',
      ),
      option(
        'C/nineteen',
        '19 seperti naskah, dengan SHU bersih terhadap total pendapatan',
        'two-source',
        'K-173 K-198 M-SCPV',
        regroup('C', withNetMargin),
      ),
    ],
  },
  {
    id: 'D/count',
    about: 'Banyaknya rasio permodalan',
    options: [
      option('D/four', '4, masing-masing 3,75', 'primary', 'W-EKOP P-BHAKTI W-GIAN S-PGW'),
      option(
        'D/five',
        '5, masing-masing 3; rasio kelima tidak terbaca',
        'single-source',
        'M-GFSU',
        regroup('D', [...capital.indicators, unreadRatio]),
      ),
    ],
  },
  {
    id: 'AB/not-applicable',
    about: 'Butir kuesioner yang tidak berlaku bagi koperasi',
    options: [
      option('AB/counts-as-no', 'Dihitung tidak terpenuhi', 'primary', 'W-EKOP'),
      option(
        'AB/left-out',
        'Tidak ikut dibagi; kuesioner tanpa butir yang berlaku tidak dihitung',
        'unverified',
        'MEM',
        ...withoutInapplicable(...governance.indicators, ...risk.indicators),
      ),
    ],
  },
  {
    id: 'ABCD/nothing-applies',
    about: 'Aspek yang tidak satu butir pun berlaku',
    options: [
      option(
        'ABCD/none-is-open',
        'Aspek itu tidak dapat dinilai: nilainya terbuka dari kredit terendah sampai tertinggi',
        'unverified',
        'MEM',
      ),
      option(
        'ABCD/none-is-lowest',
        'Setiap komponennya mendapat kredit terendah',
        'unverified',
        'MEM',
        ...['A', 'B', 'C', 'D'].map((emptyAspect): Change => ({ emptyAspect, earns: 'lowest' })),
      ),
    ],
  },
];
