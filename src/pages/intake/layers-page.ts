import type { Incoming, LayersAsked } from '../../intake/uploads.service';
import { eitherView } from './either';
import type { EitherView } from './either';
import { ROW_FIELD } from '../../intake/draft-merge';

/** A file that contradicts what was typed, and the choices to make, as finished strings. */
export interface LayersPage {
  readonly title: string;
  readonly filename: string;
  readonly unit: string;
  readonly action: string;
  readonly count: string;
  /** What was said of the file before, to be sent again. */
  readonly carried: readonly { readonly name: string; readonly value: string }[];
  readonly years: readonly {
    readonly year: string;
    readonly places: readonly EitherView[];
  }[];
}

export function layersPage(incoming: Incoming, { layersAskedOf, unit, years }: LayersAsked): LayersPage {
  const count = years.reduce((sum, each) => sum + each.places.length, 0);
  return {
    title: 'Berkas ini berbeda dari yang diketik',
    filename: incoming.filename,
    unit: unit.name,
    action: `/unggah/${layersAskedOf}/lapisan`,
    count: String(count),
    carried: carriedOf(incoming),
    years: years.map(({ year, places }) => ({
      year: String(year),
      places: places.map((each) => eitherView(unit.kind, year, each)),
    })),
  };
}

function carriedOf({ kind, name, year, ruleSetId, choices }: Incoming): LayersPage['carried'] {
  const said = { kind, name, year: year === undefined ? undefined : String(year), rules: ruleSetId };
  const rows = [...(choices ?? [])].map(([row, line]): [string, string] => [ROW_FIELD + row, line]);
  return [...Object.entries(said), ...rows].map(([field, value]) => ({ name: field, value: value ?? '' }));
}

declare module '../../rendering/templates' {
  interface Views {
    'pages/layers': LayersPage;
  }
}
