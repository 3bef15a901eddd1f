import { exact } from '../../decimal';
import type { Grade } from '../rule-set';

/** The four predicates, highest first. */
export const GRADES: readonly Grade[] = [
  { from: exact(80), label: 'Sehat' },
  { from: exact(66), label: 'Cukup Sehat' },
  { from: exact(51), label: 'Dalam Pengawasan' },
  { from: exact(0), label: 'Dalam Pengawasan Khusus' },
];
