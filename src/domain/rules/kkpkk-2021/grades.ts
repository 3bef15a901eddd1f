import { exact } from '../../decimal';
import type { Change, Grade } from '../rule-set';

/** The four predicates, highest first. */
export const GRADES: readonly Grade[] = [
  { from: exact(80), label: 'Sehat' },
  { from: exact(66), label: 'Cukup Sehat' },
  { from: exact(51), label: 'Dalam Pengawasan' },
  { from: exact(0), label: 'Dalam Pengawasan Khusus' },
];

/** Rounded half up to two decimals, a total reaches 80 from 79.995 on. */
export const ROUNDED: Change = {
  grades: GRADES.map(({ from: edge, label }, at) => ({
    from: at === GRADES.length - 1 ? edge : edge.sub(exact('0.005')),
    label,
  })),
};
