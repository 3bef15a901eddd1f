import type { Layer } from '../../domain/filing/layers';
import type { Contested } from '../../domain/filing/merge';
import type { Kind } from '../../domain/statement/kind';
import type { Incoming, LayersAsked } from '../../intake/uploads.service';
import type { LayerChoices } from '../../statements/intake';
import { ROW_FIELD } from './row-fields';
import { placeLabel, saidWords, sourceWords } from '../shared/layer-words';

const CHOICE = 'l:';

/** One of the two things that may count in a place, as finished strings. */
interface SideView {
  readonly value: Layer;
  readonly said: string;
  readonly from: string;
  readonly chosen: boolean;
}

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
    readonly places: readonly {
      readonly name: string;
      readonly label: string;
      /** What the file before said there; empty where that is not known. */
      readonly earlier: string;
      readonly sides: readonly SideView[];
    }[];
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
      places: places.map((each) => placeView(unit.kind, year, each)),
    })),
  };
}

function placeView(
  kind: Kind,
  year: number,
  place: Contested,
): LayersPage['years'][number]['places'][number] {
  const { key, typed, file, earlier } = place;
  const emptied = 'dikosongkan pada isian';
  return {
    name: `${CHOICE}${year}:${key}`,
    label: placeLabel(kind, place),
    earlier: earlier ? saidWords(kind, place, earlier) : '',
    sides: [
      {
        value: 'typed',
        said: saidWords(kind, place, typed),
        from: typed ? sourceWords(typed.origin) : emptied,
        chosen: true,
      },
      { value: 'file', said: saidWords(kind, place, file), from: sourceWords(file.origin), chosen: false },
    ],
  };
}

function carriedOf({ kind, name, year, ruleSetId, choices }: Incoming): LayersPage['carried'] {
  const said = { kind, name, year: year === undefined ? undefined : String(year), rules: ruleSetId };
  const rows = [...(choices ?? [])].map(([row, line]): [string, string] => [ROW_FIELD + row, line]);
  return [...Object.entries(said), ...rows].map(([field, value]) => ({ name: field, value: value ?? '' }));
}

/** The choices in the fields that were sent; the button for all stands above each. */
export function layerChoicesIn(fields: ReadonlyMap<string, string>): LayerChoices {
  const forAll = fields.get('all');
  return (year, place) => layerOf(forAll ?? fields.get(`${CHOICE}${year}:${place}`));
}

const layerOf = (text: string | undefined): Layer | undefined =>
  text === 'file' || text === 'typed' ? text : undefined;

declare module '../../rendering/templates' {
  interface Views {
    'pages/layers': LayersPage;
  }
}
