import type { Schema } from '../../document/schema';

/** An address, or a body, that asks nothing more: what stands there still is refused, and never passed over. */
export type Nothing = object;

export const NOTHING: Schema<Nothing> = { type: 'object', properties: {}, additionalProperties: false };
