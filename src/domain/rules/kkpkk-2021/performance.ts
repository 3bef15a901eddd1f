import { exact } from '../../decimal';
import type { Aspect, Indicator } from '../rule-set';
import { assetQuality } from './performance-asset-quality';
import { growthRatios } from './performance-growth';
import { identity } from './performance-identity';
import { liquidity } from './performance-liquidity';
import { netMargin, profitability } from './performance-profitability';

/** Kinerja keuangan: 18 ratios, each an equal part of 40 points. */
export const performance: Aspect = {
  number: 'C',
  id: 'financial-performance',
  label: 'Kinerja keuangan',
  weight: exact(40),
  addsUp: 'shareOfAttainable',
  indicators: [...profitability, ...assetQuality, ...liquidity, ...growthRatios, ...identity],
};

/** The 19 that the guideline counts: in its order, net margin closes rentabilitas. */
export const withNetMargin: readonly Indicator[] = performance.indicators.flatMap((each) =>
  each.number === 'C.I.1c' ? [each, netMargin] : [each],
);
