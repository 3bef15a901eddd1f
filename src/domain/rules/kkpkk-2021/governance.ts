import { exact } from '../../decimal';
import type { Aspect } from '../rule-set';
import { institution } from './governance-institution';
import { management } from './governance-management';
import { principles } from './governance-principles';
import { together } from './questionnaire';

/** Tata kelola: 17 questionnaires, each an equal part of 30 points. */
export const governance: Aspect = {
  number: 'A',
  id: 'governance',
  label: 'Tata kelola',
  weight: exact(30),
  addsUp: 'shareOfAttainable',
  indicators: [...principles, ...institution, ...management],
};

/** Reading B: one score for each part. */
export const governanceByPart = [
  together('A.I', 'principles', 'Prinsip koperasi', principles),
  together('A.II', 'institution', 'Kelembagaan', institution),
  together('A.III', 'management', 'Manajemen', management),
] as const;
