import type { Citation } from '../../citation';
import { exact } from '../../decimal';
import { rated } from '../kkpkk-2021/ratings';
import { inherentRisk } from '../kkpkk-2021/risk-inherent';
import { riskManagement } from '../kkpkk-2021/risk-management';
import { percent, term } from '../formula';
import type { Aspect, Indicator } from '../rule-set';
import { alsoAsked } from './asked';
import { cite } from './sources';

const REMARKS: Readonly<Record<string, string>> = {
  'B.I.2b':
    'Petunjuk menyebut keberagaman menambah risiko, tetapi pertanyaannya memberi nilai untuk produk lain; pertanyaan yang diikuti.',
  'B.I.4c': 'S-JQ menegaskan lima butir.',
};

const placeOf = ({ number }: Indicator): Citation =>
  cite(`Profil risiko, ${number}`, 'two-source', 'S-PGW S-JQ W-EKOP', ...[REMARKS[number] ?? []].flat());

/** Liquid assets against total assets, in percent. */
const liquidToAssets: Indicator = {
  number: 'B.I.4a',
  id: 'liquid-assets-to-assets',
  label: 'Rasio aset likuid terhadap total aset',
  unit: 'percent',
  citation: cite(
    'Profil risiko, B.I.4a',
    'two-source',
    'S-PGW S-JQ W-EKOP',
    'Celah pada angka bulat yang tercetak ditutup kedua program ke atas: sampai 5, 10, dan 15.',
  ),
  formula: percent(term('liquid-assets'), term('total-assets')),
  scale: rated(
    { upTo: 5, credit: 25 },
    { over: 5, upTo: 10, credit: 50 },
    { over: 10, upTo: 15, credit: 75 },
    { over: 15, credit: 100 },
  ),
  weight: null,
  denominator: { zero: 'gap', negative: 'gap' },
};

/** Liquid assets against what falls due within a year, in percent. */
const liquidToDue: Indicator = {
  number: 'B.I.4b',
  id: 'liquid-assets-to-current-liabilities',
  label: 'Rasio aset likuid terhadap kewajiban jangka pendek',
  unit: 'percent',
  citation: cite(
    'Profil risiko, B.I.4b',
    'two-source',
    'S-PGW S-JQ W-EKOP',
    'Celah pada angka bulat yang tercetak ditutup kedua program ke atas: sampai 7, 14, dan 21.',
  ),
  formula: percent(term('liquid-assets'), term('current-liabilities')),
  scale: rated(
    { upTo: 7, credit: 25 },
    { over: 7, upTo: 14, credit: 50 },
    { over: 14, upTo: 21, credit: 75 },
    { over: 21, credit: 100 },
  ),
  weight: null,
  denominator: { zero: 'gap', negative: 'gap' },
};

/** The form knows three risks: what is lent is not examined here. */
const asked = alsoAsked([...inherentRisk, ...riskManagement], placeOf).filter(
  ({ number }) => !number.startsWith('B.II.1'),
);
const before = (number: string): readonly Indicator[] => asked.filter((each) => each.number < number);
const after = (number: string): readonly Indicator[] => asked.filter((each) => each.number > number);

/** Profil risiko: 14 questionnaires and two ratios of three risks, each an equal part of 15 points. */
export const risk: Aspect = {
  number: 'B',
  id: 'risk-profile',
  label: 'Profil risiko',
  weight: exact(15),
  addsUp: 'shareOfAttainable',
  indicators: [...before(liquidToAssets.number), liquidToAssets, liquidToDue, ...after(liquidToDue.number)],
};
