import { exact } from '../../decimal';
import type { Aspect } from '../rule-set';
import { activity } from './performance-activity';
import { evaluation } from './performance-evaluation';
import { growthRatios } from './performance-growth';
import { identity } from './performance-identity';
import { liquidity } from './performance-liquidity';

/** Kinerja keuangan: 19 ratios, each an equal part of 40 points. */
export const performance: Aspect = {
  number: 'C',
  id: 'financial-performance',
  label: 'Kinerja keuangan',
  weight: exact(40),
  addsUp: 'shareOfAttainable',
  indicators: [...evaluation, ...liquidity, ...activity, ...growthRatios, ...identity],
};
