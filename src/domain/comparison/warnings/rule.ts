import type { Exact } from '../../decimal';
import type { MeasureName } from './measures';

/** Every early warning. They are rules of this program, not of any law. */
export const WARNING_IDS = [
  'surplus-negative',
  'surplus-falls',
  'equity-falls',
  'equity-below-deposits',
  'reserves-drop',
  'total-falls',
  'credit-falls',
  'near-lower-grade',
  'near-lower-band',
  'loans-outgrow-funding',
  'assets-leap',
  'arrears-high',
  'arrears-rise',
  'arrears-age',
  'borrowers-in-arrears-rise',
  'allowance-lags',
  'liquidity-falls-lending-rises',
] as const;

export type WarningId = (typeof WARNING_IDS)[number];

/** What a warning looks at. Its thresholds stand beside it, by the name each kind of test asks for. */
export type WarningTest =
  /** A measure under (or over) `limit`. */
  | { readonly kind: 'under' | 'over'; readonly of: MeasureName; readonly limit: string }
  /** One measure under another. */
  | { readonly kind: 'less-than'; readonly of: MeasureName; readonly than: MeasureName }
  /** A measure that falls (rises) `times` years in a row, by more than `least` in its own unit each time. */
  | {
      readonly kind: 'falls' | 'rises';
      readonly of: MeasureName;
      readonly times: number;
      readonly least: string;
    }
  /** Every scored indicator whose credit falls `times` years in a row under one table. */
  | { readonly kind: 'credits-fall'; readonly times: number }
  /** Every ratio no more than `percent` of an edge away from a band of lower credit. */
  | { readonly kind: 'near-band'; readonly percent: string }
  /** A total no more than `points` above the edge under which a lower grade begins. */
  | { readonly kind: 'near-grade'; readonly points: string }
  /** A measure that grew by `percent` or more and over `times` as fast as another. */
  | {
      readonly kind: 'outgrows';
      readonly of: MeasureName;
      readonly than: MeasureName;
      readonly times: string;
      readonly percent: string;
    }
  /** A measure that grew or shrank by more than `percent` in a year. */
  | { readonly kind: 'leaps'; readonly of: MeasureName; readonly percent: string }
  /** A measure that shrank by `percent` or more in a year. */
  | { readonly kind: 'drops'; readonly of: MeasureName; readonly percent: string }
  /** One measure falls while another rises, each by `least` or more in its own unit. */
  | {
      readonly kind: 'parts';
      readonly falls: MeasureName;
      readonly rises: MeasureName;
      readonly least: string;
    };

/** A warning as data: its sentence stands in the catalogue of messages under its id. */
export interface WarningRule {
  readonly id: WarningId;
  readonly test: WarningTest;
}

/** A figure that a warning rests on: every firing shows all of them. */
export interface Evidence {
  readonly year: number;
  /** A measure, or the indicator, total or edge in question. */
  readonly of: MeasureName | 'ratio' | 'credit' | 'total' | 'edge';
  readonly value: Exact;
  readonly unit: string;
}

/** A warning that fires in a year, with the figures it rests on. */
export interface Firing {
  readonly rule: WarningRule;
  readonly year: number;
  /** The indicator it is about, where it is about one. */
  readonly indicator?: { readonly number: string; readonly id: string; readonly label: string };
  readonly evidence: readonly Evidence[];
}
