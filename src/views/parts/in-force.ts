import type { PeriodResult } from '../../domain/assessment/result';
import type { RuleSet } from '../../domain/rules/rule-set';
import type { Kind } from '../../domain/statement/kind';
import { KIND_WORDS } from '../../rendering/messages';
import { date } from '../../rendering/numbers';

/** Why a result is no official assessment; null where the rule set is in force for this kind and year. */
export function notInForce(
  kind: Kind,
  period: Pick<PeriodResult, 'inForce' | 'periodEnd'>,
  ruleSet: RuleSet,
): string | null {
  const { shortTitle, inForce, kinds } = ruleSet;
  if (period.inForce) return null;
  if (!kinds.includes(kind))
    return `${shortTitle} tidak dibuat untuk ${KIND_WORDS[kind]}. Hasil ini perhitungan seolah-olah, untuk latihan dan perbandingan saja.`;
  const from = date(inForce.from);
  const span = inForce.until === undefined ? `sejak ${from}` : `${from} sampai ${date(inForce.until)}`;
  const doubt = inForceDoubt(ruleSet);
  const sentence = `${shortTitle} (berlaku ${span}) tidak berlaku pada akhir tahun buku ini, ${date(period.periodEnd)}. Hasil ini untuk latihan dan perbandingan saja.`;
  return doubt === null ? sentence : `${sentence} ${doubt}`;
}

/** That nobody has verified from when until when the rule set is in force; null where that is known. */
export function inForceDoubt({ inForce }: RuleSet): string | null {
  const { confidence, remarks = [] } = inForce.citation;
  if (confidence !== 'unverified') return null;
  const why = remarks.length === 0 ? '' : `: ${remarks.join(' ').replace(/\.$/, '')}`;
  return `(Masa berlaku belum diperiksa${why}.)`;
}
