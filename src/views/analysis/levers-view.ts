import { isOffered, isPay } from '../../domain/analysis/advice';
import type {
  EffectResult,
  ImpossibleResult,
  LeverResult,
  ProposalResult,
} from '../../domain/analysis/distance-result';
import { exact, plain, signOf } from '../../domain/decimal';
import { IMPOSSIBLE_SENTENCES, PURPOSE_SENTENCES, PURPOSE_TITLES } from '../../rendering/messages';
import { MINUS, inUnit, listed, points, pointsRange, rupiah } from '../../rendering/numbers';

/** Lines that do the same for the same amount, with both answers. */
export interface LeverGroup {
  readonly title: string;
  readonly why: string;
  readonly lines: string;
  readonly alone: string;
  readonly kept: string;
  /** What is booked with it: "Kas +Rp100". */
  readonly counter: string;
  /** What it does to other indicators and to the total, in sentences. */
  readonly effects: readonly string[];
}

const isProposal = (answer: ProposalResult | ImpossibleResult | null): answer is ProposalResult =>
  answer !== null && 'change' in answer;

/** Ways to one target that people could follow; those that say the same of different lines are joined. */
export function leversView(levers: readonly LeverResult[]): LeverGroup[] {
  const groups = new Map<string, { readonly group: LeverGroup; readonly labels: string[] }>();
  const doable = levers.filter(isOffered).sort((a, b) => rank(a) - rank(b));
  for (const lever of doable) {
    const group = groupOf(lever);
    const key = [lever.purpose, lever.meant?.line, group.alone, group.kept, ...group.effects].join('|');
    const known = groups.get(key);
    if (known) known.labels.push(lever.label);
    else groups.set(key, { group, labels: [lever.label] });
  }
  return [...groups.values()].map(({ group, labels }) => ({ ...group, lines: listed(labels, 'atau') }));
}

/** What can be done first; what people are paid after everything else that can. */
const rank = ({ kept, line }: LeverResult): number => (isProposal(kept) ? 0 : 2) + (isPay(line) ? 1 : 0);

function groupOf({ purpose, label, meant, alone, kept }: LeverResult): LeverGroup {
  return {
    title: meant ? `${PURPOSE_TITLES[purpose]} (${meant.label.toLowerCase()})` : PURPOSE_TITLES[purpose],
    why: PURPOSE_SENTENCES[purpose],
    lines: label,
    alone: alone === null ? 'hanya bersama kas' : answerText(alone),
    kept: answerText(kept),
    counter: isProposal(kept) ? counterText(kept) : '',
    effects: isProposal(kept) ? effectsText(kept) : [],
  };
}

function answerText(answer: ProposalResult | ImpossibleResult): string {
  if (isProposal(answer)) return signedRupiah(answer.change);
  return IMPOSSIBLE_SENTENCES[answer.why](answer.label ?? '', rupiah(answer.has ?? '0'));
}

const signedRupiah = (change: string): string =>
  change.startsWith('-') ? `${MINUS}Rp${rupiah(change.slice(1))}` : `+Rp${rupiah(change)}`;

const counterText = ({ entries }: ProposalResult): string =>
  listed(entries.slice(1).map((entry) => `${entry.label} ${signedRupiah(entry.change)}`));

function effectsText({ others, total, grade }: ProposalResult): string[] {
  const moved = others.filter((each) => difference(each) !== '');
  const still = others.filter((each) => difference(each) === '').map((each) => each.number);
  return [
    ...moved.map((each) => `${each.number} ${each.label}: ${ratioChange(each)}, skor ${difference(each)}.`),
    ...(still.length > 0 ? [`Rasio ikut bergeser tanpa mengubah skor: ${listed(still)}.`] : []),
    ...(total ? [`Jumlah skor menjadi ${totalChange(total)}${gradeChange(grade)}.`] : []),
  ];
}

function totalChange({ before, after }: NonNullable<ProposalResult['total']>): string {
  const change = exact(after.least).sub(exact(before.least));
  const way = signOf(change) > 0 ? 'naik' : 'turun';
  const by = signOf(change) === 0 ? 'tetap' : `${way} ${points(plain(change.abs()))}`;
  return `${pointsRange(after.least, after.most)} (${by})`;
}

function gradeChange(grade: ProposalResult['grade']): string {
  if (!grade?.after || grade.after === grade.before) return '';
  return `, predikat ${grade.after}`;
}

function ratioChange({ ratio, unit }: EffectResult): string {
  if (ratio.before === null || ratio.after === null) return 'berubah';
  return `${inUnit(ratio.before, unit)} menjadi ${inUnit(ratio.after, unit)}`;
}

/** Points gained or lost with a sign; empty where none are. An open score is compared at both ends. */
function difference({ points: { before, after } }: EffectResult): string {
  const [least, most] = (['least', 'most'] as const).map((end) => exact(after[end]).sub(exact(before[end])));
  if (!least || !most || (signOf(least) === 0 && signOf(most) === 0)) return '';
  const one = signOf(least) === 0 ? most : least;
  return signOf(one) > 0 ? `+${points(plain(one))}` : `${MINUS}${points(plain(one.neg()))}`;
}
