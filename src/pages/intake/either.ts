import type { Layer } from '../../domain/filing/layers';
import type { Contested } from '../../domain/filing/merge';
import type { Kind } from '../../domain/statement/kind';
import type { LayerChoices } from '../../statements/intake';
import { placeLabel, saidWords, sourceWords } from '../shared/layer-words';

const CHOICE = 'l:';

/** One of the two things that may count in a place, as finished strings. */
interface SideView {
  readonly value: Layer;
  readonly said: string;
  readonly from: string;
  readonly chosen: boolean;
}

/** A place in which a file contradicts what was typed, as finished strings. */
export interface EitherView {
  readonly name: string;
  readonly label: string;
  /** What the file before said there; empty where that is not known. */
  readonly earlier: string;
  readonly sides: readonly SideView[];
}

/** The two sides of a contested place; what was typed is chosen. */
export function eitherView(kind: Kind, year: number, place: Contested): EitherView {
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

/** The choices in the fields that were sent; the button for all stands above each. */
export function layerChoicesIn(fields: ReadonlyMap<string, string>): LayerChoices {
  const forAll = fields.get('all');
  return (year, place) => layerOf(forAll ?? fields.get(`${CHOICE}${year}:${place}`));
}

const layerOf = (text: string | undefined): Layer | undefined =>
  text === 'file' || text === 'typed' ? text : undefined;
