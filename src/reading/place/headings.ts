import { AMONG_ASSETS, IN_BALANCE, IN_INCOME, NO_PLACE, WEALTH } from '../lexicon/places';
import { rememberedBeside } from '../../domain/remembered';
import { mended } from '../lexicon/spelling';
import { normalised } from '../lexicon/words';
import type { Zone } from '../../domain/statement/chart';
import { isIn } from './zones';

type PlaceRule = readonly [words: RegExp, zone: Zone];

const first = (rules: readonly PlaceRule[], text: string): Zone | undefined =>
  rules.find(([words]) => words.test(text))?.[1];

/**
 * The place that a heading or the label of a total names, from normalised words.
 *
 * @param within the place it stands in: "Modal" among assets is no equity, "Beban" in a balance sheet no expense
 */
export const zoneNamed = rememberedBeside(zoneOf);

/** The same with its slips of spelling mended, where the words as they stand name none. */
export const zoneMeant = (text: string, within: Zone | undefined): Zone | undefined =>
  zoneNamed(text, within) ?? zoneNamed(normalised(mended(text).text), within);

function zoneOf(text: string, within: Zone | undefined): Zone | undefined {
  if (text.length > 120 || NO_PLACE.test(text)) return undefined;
  const isAsset = within === undefined || within === 'balance' || isIn(within, 'asset');
  if (isAsset && WEALTH.test(text)) return within === 'asset' ? within : undefined;
  const asset = isAsset ? first(AMONG_ASSETS, text) : undefined;
  return asset ?? byTables(text, within);
}

function byTables(text: string, within: Zone | undefined): Zone | undefined {
  const tables: readonly (readonly PlaceRule[])[] =
    within !== undefined && isIn(within, 'income') ? [IN_INCOME, IN_BALANCE] : [IN_BALANCE, IN_INCOME];
  for (const rules of tables) {
    const zone = first(rules, text);
    if (zone !== undefined) return zone;
  }
  return undefined;
}
