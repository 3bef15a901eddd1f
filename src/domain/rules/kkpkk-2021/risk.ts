import { exact } from '../../decimal';
import type { Aspect, Indicator } from '../rule-set';
import { inherentRisk, inherentRiskByRisk } from './risk-inherent';
import { riskManagement, riskManagementByRisk } from './risk-management';

/** Profil risiko: 21 indicators of four risks, each an equal part of 15 points. */
export const risk: Aspect = {
  number: 'B',
  id: 'risk-profile',
  label: 'Profil risiko',
  weight: exact(15),
  addsUp: 'shareOfAttainable',
  indicators: [...inherentRisk, ...riskManagement],
};

/** Reading B: 11 indicators. */
export const riskByRisk: readonly Indicator[] = [...inherentRiskByRisk, ...riskManagementByRisk];
