import { signOf } from '../../domain/decimal';
import type { Line } from '../../domain/statement/chart';
import { isLoss } from '../lexicon/rows';
import { DOUBTED } from '../weights';
import { changed } from './decided';
import type { Decided, Pass } from './decided';

/** A row that calls itself a loss and is added up as a gain contradicts itself: it is asked about. */
export const lossesAddedUp: Pass = (rows) =>
  rows.map((row) =>
    isAddedUp(row) ? changed(row, 'loss-added-up', { state: 'doubtful', confidence: DOUBTED }) : row,
  );

const isAddedUp = ({ state, line, placed: { text, closure, values } }: Decided): boolean =>
  state === 'taken' &&
  line !== undefined &&
  isSurplus(line) &&
  isLoss(text) &&
  closure?.turned === false &&
  [...values.values()].some((value) => signOf(value) > 0);

/** What is left of the year, or of years before: it may be a loss. */
export const isSurplus = ({ role, code }: Line): boolean => role === 'result' || code.endsWith('surplus');
