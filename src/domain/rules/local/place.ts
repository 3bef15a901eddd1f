/** Where an edition is to judge: everywhere in the office, in an area, for one unit. */
export interface Place {
  readonly at: 'office' | 'area' | 'unit';
  /** Kode wilayah, or the id of a unit; empty for the whole office. */
  readonly id: string;
}

/** What was chosen for a place; null for the edition of the program. */
export interface PlaceChoice {
  readonly place: Place;
  readonly edition: string | null;
}

/** The newest choice of each place. @param choices oldest first */
export function standingChoices(choices: readonly PlaceChoice[]): PlaceChoice[] {
  return [...new Map(choices.map((each) => [`${each.place.at} ${each.place.id}`, each])).values()];
}

/**
 * The edition that judges a unit: what was chosen for itself, else for the narrowest area around it, else for the
 * office; null for the edition of the program.
 *
 * @param choices oldest first
 * @param areaCode kode wilayah of its seat, where it is known
 */
export function editionFor(
  choices: readonly PlaceChoice[],
  unitId: string,
  areaCode: string | null,
): string | null {
  const around = standingChoices(choices).filter(({ place }) => {
    if (place.at === 'area') return areaCode !== null && `${areaCode}.`.startsWith(`${place.id}.`);
    return place.at === 'office' || place.id === unitId;
  });
  return around.reduce<PlaceChoice | undefined>(narrower, undefined)?.edition ?? null;
}

const NARROW = { office: 0, area: 1, unit: 2 } as const;

function narrower(one: PlaceChoice | undefined, other: PlaceChoice): PlaceChoice {
  if (!one) return other;
  const step = NARROW[other.place.at] - NARROW[one.place.at];
  return step > 0 || (step === 0 && other.place.id.length > one.place.id.length) ? other : one;
}
