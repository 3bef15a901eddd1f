import type { LocalOrigin } from '../../domain/rules/local/difference';
import type { PlaceChoice } from '../../domain/rules/local/place';
import type { RuleSet } from '../../domain/rules/rule-set';
import { placeWords } from '../../rendering/messages';
import { date } from '../../rendering/numbers';

/** Editions that an office made of a law, as finished strings, and how to make or take over one. */
export interface LocalEditionsPage {
  readonly title: string;
  readonly law: string;
  readonly check: string;
  readonly action: string;
  readonly take: string;
  /** Why the last one was not made or taken over. */
  readonly faults: readonly string[];
  readonly ready: string;
  readonly editions: readonly {
    readonly href: string;
    readonly hash: string;
    readonly said: string;
    readonly where: string;
  }[];
}

/** @param ready how many differences have a value */
export function localEditionsPage(
  { id, shortTitle }: RuleSet,
  editions: readonly { readonly hash: string; readonly origin: LocalOrigin }[],
  { choices, ready, faults }: { choices: readonly PlaceChoice[]; ready: number; faults: readonly string[] },
): LocalEditionsPage {
  const base = `/aturan/${id}/edisi`;
  return {
    title: `Edisi setempat: ${shortTitle}`,
    law: `/aturan/${id}`,
    check: `/aturan/${id}/periksa`,
    action: base,
    take: `${base}/ambil`,
    faults,
    ready:
      ready === 0
        ? 'Belum ada perbedaan yang memuat nilai.'
        : `${ready} perbedaan memuat nilai dan akan dipakai.`,
    editions: editions.map(({ hash, origin }) => ({
      href: `${base}/${hash}`,
      hash: hash.slice(0, 12),
      said: `${origin.differences.length} perbedaan, disusun ${origin.by}, ${date(origin.on)}: ${origin.reason}`,
      where: whereSaid(choices, hash),
    })),
  };
}

/** Where an edition judges, in a sentence. */
function whereSaid(choices: readonly PlaceChoice[], hash: string): string {
  const places = choices.filter(({ edition }) => edition === hash).map(({ place }) => placeWords(place));
  return places.length === 0 ? 'Belum dipilih di mana pun.' : `Menilai di: ${places.join(', ')}.`;
}

declare module '../../rendering/templates' {
  interface Views {
    'pages/local-editions': LocalEditionsPage;
  }
}
