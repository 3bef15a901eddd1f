import type { Fault } from '../../domain/statement/fault';
import type { Finding } from '../../domain/statement/finding';

/** The amounts that can be read in two ways, as faults: where no statement was found they are why. */
export const openIn = (doubts: ReadonlyMap<number, readonly Finding[]>): Fault[] =>
  [...doubts.values()]
    .flat()
    .flatMap(({ origin, text }) =>
      origin?.at === 'cell' && text !== undefined
        ? [{ code: 'amount-unreadable', sheet: origin.sheet, cell: origin.cell, found: text }]
        : [],
    );
