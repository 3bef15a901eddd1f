import { isPartKind, type Kind } from '../statement/kind';

/** Kinds of cooperatives that have a savings and loan unit of their own. */
export const WHOLE_KINDS: readonly Kind[] = ['riil'];

/** A cooperative that trades and its savings and loan unit, whichever is named first: two units that file once. */
export const areKin = (one: Kind, other: Kind): boolean =>
  (isPartKind(one) && WHOLE_KINDS.includes(other)) || (isPartKind(other) && WHOLE_KINDS.includes(one));
