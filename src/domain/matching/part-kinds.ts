import type { Kind } from '../statement/kind';

/** Kinds of units that are a part of a cooperative, and kinds of cooperatives that have such a part. */
export const PART_KINDS: readonly Kind[] = ['usp', 'uspps'];
export const WHOLE_KINDS: readonly Kind[] = ['riil'];

export const isPartKind = (kind: Kind): boolean => PART_KINDS.includes(kind);

/** A cooperative that trades and its savings and loan unit, whichever is named first: two units that file once. */
export const areKin = (one: Kind, other: Kind): boolean =>
  (isPartKind(one) && WHOLE_KINDS.includes(other)) || (isPartKind(other) && WHOLE_KINDS.includes(one));
