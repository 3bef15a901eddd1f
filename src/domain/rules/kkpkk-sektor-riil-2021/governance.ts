import type { Citation } from '../../citation';
import { exact } from '../../decimal';
import { institution } from '../kkpkk-2021/governance-institution';
import { management } from '../kkpkk-2021/governance-management';
import { principles } from '../kkpkk-2021/governance-principles';
import { questionnaire } from '../kkpkk-2021/questionnaire';
import type { Aspect, Indicator } from '../rule-set';
import { alsoAsked } from './asked';
import { cite } from './sources';

const REMARKS: Readonly<Record<string, string>> = {
  'A.II.4': 'Pertanyaan kedua: formulir ini mencetak 20 orang.',
  'A.II.5': 'M-SCPV menegaskan lima bagian dengan 30 butir untuk kelembagaan.',
  'A.III.4': 'Butir tentang pinjaman tetap ditanyakan dalam formulir sektor riil.',
};

const placeOf = ({ number }: Indicator): Citation =>
  cite(`Tata kelola, ${number}`, 'two-source', 'S-PGW W-EKOP', ...[REMARKS[number] ?? []].flat());

/** The only questionnaire that differs from that of a KSP: another licence is asked for. */
const licence = questionnaire(
  {
    number: 'A.II.2',
    id: 'business-licence',
    label: 'Izin usaha sektor riil',
    citation: cite('Tata kelola, A.II.2', 'two-source', 'S-PGW W-EKOP'),
  },
  [['Izin usaha sektor riil sah'], ['Dokumen kantor cabang sah'], ['Papan nama terpasang']],
);

const shared = alsoAsked([...principles, ...institution, ...management], placeOf);

/** Tata kelola: 17 questionnaires, 77 items, each an equal part of 30 points. */
export const governance: Aspect = {
  number: 'A',
  id: 'governance',
  label: 'Tata kelola',
  weight: exact(30),
  addsUp: 'shareOfAttainable',
  indicators: shared.map((each) => (each.number === licence.number ? licence : each)),
};
