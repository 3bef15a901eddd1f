import type { AreaOverview, AreaUnit, States, UnitYear } from '../../../comparisons/area-overview';
import type { UnreportedUnit } from '../../../comparisons/area-lists.service';
import type { Desk, DeskUnit, PutOff, Reason } from '../../../attention/desk';
import { ATTENTION_IDS } from '../../../domain/attention/rule';
import { AMOUNTS, type AmountName } from '../../../domain/comparison/amounts';
import { plain } from '../../../domain/decimal';
import { tableOf } from '../../../domain/records';
import { KINDS, type Kind } from '../../../domain/statement/kind';
import { among, list, object, orNull, text, whole, type Schema } from '../../document/schema';
import { areaWord } from '../../../web/area-asked';

/** How many units there are of each state: a predicate as `grade:…`, or open, stops, panel, none. */
type Counts = Readonly<Record<string, number>>;

interface AreaSum {
  /** In rupiah. */
  readonly sum: string;
  /** How many units report it; what a unit did not report is left away. */
  readonly units: number;
}

/** What officials see of an area and year. */
export interface AreaTold {
  /** Kode wilayah; `indonesia` for the whole country. */
  readonly area: string;
  /** Null where nothing was judged yet. */
  readonly year: number | null;
  readonly years: readonly number[];
  readonly counts: Counts;
  /** Null for units of which the part is not known. */
  readonly parts: readonly { readonly area: string | null; readonly counts: Counts }[];
  readonly moves: readonly {
    readonly before: string;
    readonly now: string;
    readonly units: number;
  }[];
  readonly totals: Readonly<Record<AmountName, AreaSum>>;
}

const counts: Schema<Counts> = { type: 'object', additionalProperties: { type: 'integer' } };
const sum = object<AreaSum>({ sum: text, units: whole });

export const AreaSeen = object<AreaTold>(
  {
    ...{ area: text, year: orNull(whole), years: list(whole), counts },
    parts: list(object<AreaTold['parts'][number]>({ area: orNull(text), counts })),
    moves: list(object<AreaTold['moves'][number]>({ before: text, now: text, units: whole })),
    totals: object<AreaTold['totals']>(tableOf(AMOUNTS, () => sum)),
  },
  'What became of the units of an area',
);

const countsOf = (states: States): Counts => Object.fromEntries(states);

export function areaTold({ area, year, years, whole: all, parts, moves, totals }: AreaOverview): AreaTold {
  return {
    ...{ area: areaWord(area), year: year ?? null, years, counts: countsOf(all) },
    parts: parts.map((each) => ({ area: each.area, counts: countsOf(each.states) })),
    moves: moves.map(({ before, now, units }) => ({ before, now, units })),
    totals: tableOf(AMOUNTS, (name) => {
      const { sum: amount, units } = totals.totals[name];
      return { sum: plain(amount), units };
    }),
  };
}

/** A unit in a list of an area, with the newest assessment of the year. Points are decimals. */
export interface AreaUnitTold {
  readonly unit: string;
  readonly name: string;
  readonly kind: Kind;
  readonly area: string | null;
  readonly assessment: string | null;
  readonly grade: string | null;
  readonly least: string | null;
  readonly most: string | null;
}

export const AreaUnitListed = object<AreaUnitTold>(
  {
    ...{ unit: text, name: text, kind: among(KINDS), area: orNull(text), assessment: orNull(text) },
    ...{ grade: orNull(text), least: orNull(text), most: orNull(text) },
  },
  'A unit in a list of an area',
);

export function areaUnitTold({ unitId: unit, name, kind, areaCode }: AreaUnit, of?: UnitYear): AreaUnitTold {
  const points = (exact: UnitYear['totalLeast'] | undefined): string | null => (exact ? plain(exact) : null);
  return {
    ...{ unit, name, kind, area: areaCode, assessment: of?.assessmentId ?? null, grade: of?.grade ?? null },
    ...{ least: points(of?.totalLeast), most: points(of?.totalMost) },
  };
}

/** A unit of which nothing is assessed for a year, and the last year before it that is. */
export interface UnreportedTold {
  readonly unit: string;
  readonly name: string;
  readonly kind: Kind;
  readonly area: string | null;
  readonly lastYear: number | null;
}

export const UNREPORTED = object<UnreportedTold>({
  ...{ unit: text, name: text, kind: among(KINDS), area: orNull(text), lastYear: orNull(whole) },
});

export const unreportedTold = ({ id: unit, areaCode: area, ...of }: UnreportedUnit): UnreportedTold => ({
  ...{ unit, name: of.name, kind: of.kind, area, lastYear: of.lastYear },
});

/** A unit whose predicate fell, with both years. */
export interface FallenTold {
  readonly unit: string;
  readonly name: string;
  readonly before: string | null;
  readonly now: string | null;
}

export const FALLEN = object<FallenTold>({ unit: text, name: text, before: orNull(text), now: orNull(text) });

/** A reason to look at a unit. */
type ReasonTold = Omit<Reason, 'facts' | 'putOff' | 'year'> & {
  readonly year: number | null;
  readonly putOff: PutOff | null;
};

interface DeskUnitTold {
  readonly unit: string;
  readonly name: string;
  readonly assessment: string | null;
  readonly reasons: readonly ReasonTold[];
}

/** What needs attention first, a part at a time. */
export interface DeskTold {
  readonly items: readonly DeskUnitTold[];
  readonly next: string | null;
  readonly count: number;
  readonly counts: Counts;
  readonly snoozed: number;
}

const reason = object<ReasonTold>({
  ...{ rule: among(ATTENTION_IDS), since: text, count: whole, year: orNull(whole) },
  putOff: orNull(object<PutOff>({ until: text, reason: text, actor: text, at: text })),
});

export const DeskSeen = object<DeskTold>(
  {
    items: list(
      object<DeskUnitTold>({ unit: text, name: text, assessment: orNull(text), reasons: list(reason) }),
    ),
    ...{ next: orNull(text), count: whole, counts, snoozed: whole },
  },
  'What needs attention first',
);

export const deskTold = (
  { units, count, counts: all, snoozed }: Omit<Desk, 'next'>,
  next: string | null,
): DeskTold => ({
  items: units.map(deskUnitTold),
  ...{ next, count, counts: Object.fromEntries(all), snoozed },
});

const deskUnitTold = ({ unit: { id, name }, assessmentId, reasons }: DeskUnit): DeskUnitTold => ({
  ...{ unit: id, name, assessment: assessmentId },
  reasons: reasons.map(({ rule, since, count, year, putOff }) => ({
    ...{ rule, since, count, year: year === 0 ? null : year },
    putOff: putOff && { until: putOff.until, reason: putOff.reason, actor: putOff.actor, at: putOff.at },
  })),
});
