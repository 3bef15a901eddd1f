import type { Citation } from '../../citation';
import type { Indicator } from '../rule-set';
import { questionnaire, together } from './questionnaire';
import { cite } from './sources';

/** A risk whose management is asked about in three questionnaires (KPMR). */
interface Risk {
  readonly number: string;
  readonly id: string;
  /** "risiko operasional". */
  readonly name: string;
  readonly cite: (at: string) => Citation;
  /** Items that only this risk has under policy, procedures and limits. */
  readonly more: readonly string[];
}

const at = (place: string): string => `Profil risiko, KPMR, ${place}`;

const CREDIT: Risk = {
  number: 'B.II.1',
  id: 'credit-risk',
  name: 'risiko pinjaman',
  cite: (place) => cite(at(`pinjaman, ${place}`), 'primary', 'W-EKOP W-GIAN'),
  more: [],
};

const OPERATIONAL: Risk = {
  number: 'B.II.2',
  id: 'operational-risk',
  name: 'risiko operasional',
  cite: (place) => cite(at(`operasional, ${place}`), 'primary', 'W-EKOP W-GIAN F-AOKY W-TOR S-JQ'),
  more: [],
};

const COMPLIANCE: Risk = {
  number: 'B.II.3',
  id: 'compliance-risk',
  name: 'risiko kepatuhan',
  cite: (place) => cite(at(`kepatuhan, ${place}`), 'primary', 'W-EKOP W-GIAN S-JQ'),
  more: ['Ada kebijakan intern yang mendukung kepatuhan pada peraturan perkoperasian'],
};

const LIQUIDITY: Risk = {
  number: 'B.II.4',
  id: 'liquidity-risk',
  name: 'risiko likuiditas',
  cite: (place) => cite(at(`likuiditas, ${place}`), 'primary', 'W-EKOP J-301 W-GIAN'),
  more: [
    'Ada kebijakan intern yang menjamin tersedianya likuiditas',
    'Ketergantungan pada sumber dana tertentu dikelola sesuai skala usaha dan SDM',
  ],
};

/** Supervision; policy, procedures and limits; process and information system. */
function managementOf(risk: Risk): Indicator[] {
  const { number, id, name } = risk;
  return [
    questionnaire(
      {
        number: `${number}a`,
        id: `${id}-supervision`,
        label: `KPMR ${name}: pengawasan pengurus dan pengawas`,
        citation: risk.cite('a'),
      },
      [
        [`Pengawas menyetujui dan menilai berkala kebijakan ${name}`],
        [`Pengawas menilai pertanggungjawaban pengurus atas ${name} dan tindak lanjutnya di rapat anggota`],
        [`Pengurus menyusun, menjalankan, dan memperbarui kebijakan ${name}`],
        [`Pengurus mampu bertindak mengurangi ${name}`],
      ],
    ),
    questionnaire(
      {
        number: `${number}b`,
        id: `${id}-policy`,
        label: `KPMR ${name}: kebijakan, prosedur, dan limit`,
        citation: risk.cite('b'),
      },
      [
        [`Organisasi yang menangani ${name} memadai`],
        [`Pengurus menetapkan prosedur dan limit ${name}`],
        [`Pengurus menjalankan kebijakan SDM untuk mengelola ${name}`],
        ...risk.more.map((text) => [text] as const),
      ],
    ),
    questionnaire(
      {
        number: `${number}c`,
        id: `${id}-process`,
        label: `KPMR ${name}: proses dan sistem informasi`,
        citation: risk.cite('c'),
      },
      [
        [`Sistem informasi ${name} mendukung keputusan pengurus`],
        [`Pengendalian intern atas ${name} berjalan`],
        [`Ada kebijakan dan prosedur teknologi informasi untuk mengurangi ${name}`],
        [`Audit berkala atas pengelolaan ${name} dilakukan, dilaporkan, dan ditindaklanjuti`],
      ],
    ),
  ];
}

const RISKS = [CREDIT, OPERATIONAL, COMPLIANCE, LIQUIDITY] as const;

/** Kualitas penerapan manajemen risiko: 12 questionnaires, 47 items. */
export const riskManagement: readonly Indicator[] = RISKS.flatMap(managementOf);

/** Reading B: one score for the management of each risk. */
export const riskManagementByRisk: readonly Indicator[] = RISKS.map((risk) =>
  together(risk.number, `${risk.id}-management`, `KPMR ${risk.name}`, managementOf(risk)),
);
