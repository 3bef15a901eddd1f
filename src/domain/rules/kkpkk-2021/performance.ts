import { exact } from '../../decimal';
import type { Aspect } from '../rule-set';
import { assetQuality } from './performance-asset-quality';
import { growthRatios } from './performance-growth';
import { identity } from './performance-identity';
import { liquidity } from './performance-liquidity';
import { profitability } from './performance-profitability';

/** Kinerja keuangan: 19 ratios, each an equal part of 40 points. */
export const performance: Aspect = {
  number: 'C',
  id: 'financial-performance',
  label: 'Kinerja keuangan',
  weight: exact(40),
  addsUp: 'shareOfAttainable',
  indicators: [...profitability, ...assetQuality, ...liquidity, ...growthRatios, ...identity],
};
