import type { Assessment } from '../assessment/assess';
import { bandResult } from '../assessment/indicator-result';
import type { BandResult } from '../assessment/result';
import type { Names } from '../assessment/trace-result';
import { plain, signOf } from '../decimal';
import type { Exact } from '../decimal';
import type { Purpose } from '../statement/actions';
import { isFollowable, isPay } from './advice';
import { distancesOf } from './distance';
import type { Distance } from './distance';
import { isProposal } from './levers';
import type { Lever, Proposal } from './levers';

/** The one thing that raises the total most: what to do, by how many rupiah, and what it brings. Plain decimal text. */
export interface FirstStep {
  readonly number: string;
  readonly label: string;
  readonly unit: string;
  /** The band that the ratio reaches. */
  readonly band: BandResult;
  readonly purpose: Purpose;
  /** The line to move, by its label. */
  readonly line: string;
  readonly way: 'up' | 'down';
  /** Rupiah, without a sign. */
  readonly amount: string;
  /** Points of the total, everything else that moves with it counted in. */
  readonly gain: string;
}

interface Candidate {
  readonly distance: Distance;
  readonly lever: Lever;
  readonly proposal: Proposal;
  readonly gain: Exact;
}

/**
 * What raises the total most for certain, the balance kept; of two that raise it alike, the smaller amount. Only the
 * nearest band of each indicator is looked at, and no indicator whose table the sources contradict. Nothing that takes
 * more than anybody could follow (`advice.ts`), or what people are paid, or that another ratio than the named one earns.
 *
 * @returns undefined where nothing raises the total, or where there is no total
 */
export function firstStep(assessment: Assessment, names: Names): FirstStep | undefined {
  const sure = distancesOf(assessment).filter(
    ({ indicator }) => indicator.citation.confidence !== 'conflict',
  );
  const best = sure.flatMap(candidatesOf).reduce<Candidate | undefined>(better, undefined);
  const target = best?.distance.targets[0];
  if (!best || !target) return undefined;
  const { distance, lever, proposal, gain } = best;
  const { number, label, unit } = distance.indicator;
  return {
    number,
    label,
    unit,
    band: bandResult(target.band),
    purpose: lever.action.purpose,
    line: names(lever.action.line),
    way: lever.action.way,
    amount: plain(proposal.change.abs()),
    gain: plain(gain),
  };
}

function candidatesOf(distance: Distance): Candidate[] {
  const [nearest] = distance.targets;
  return (nearest?.levers ?? []).flatMap((lever): Candidate[] => {
    if (!isProposal(lever.kept) || !isFirst(lever, lever.kept)) return [];
    const { total } = lever.kept.effects();
    const gain = total?.after.least.sub(total.before.least);
    const own = nearest && gain && isMostly(nearest.gain, gain);
    return gain && own && signOf(gain) > 0 ? [{ distance, lever, proposal: lever.kept, gain }] : [];
  });
}

/** What somebody could follow, and not at the cost of what people are paid. */
const isFirst = ({ action: { purpose, line, meant } }: Lever, { entries }: Proposal): boolean =>
  !isPay(line) && isFollowable(purpose, entries, meant);

/** Whether the named ratio brings most of what the total gains: else the words name one and another pays. */
const isMostly = (own: Exact, gain: Exact): boolean => own.add(own).compare(gain) > 0;

function better(best: Candidate | undefined, next: Candidate): Candidate {
  if (!best) return next;
  const more = next.gain.compare(best.gain);
  if (more !== 0) return more > 0 ? next : best;
  return next.proposal.change.abs().compare(best.proposal.change.abs()) < 0 ? next : best;
}

/** Finds what to do first, when it is asked for: it takes longer than all the rest. */
export type StepFinder = () => FirstStep | undefined;
