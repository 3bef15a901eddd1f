import type { EditionResult } from '../../domain/assessment/result';
import type { Difference, LocalOrigin } from '../../domain/rules/local/difference';
import { list, object, optional, text } from './schema';

/** The state of a law's data that judged, and what makes it one of an office. */
export const Edition = object<EditionResult>({
  date: text,
  hash: text,
  local: optional(
    object<LocalOrigin>({
      base: text,
      reason: text,
      by: text,
      on: text,
      differences: list(object<Difference>({ point: text, was: text, is: text, why: text, page: text })),
    }),
  ),
});
