import { Refusal } from '../domain/errors';
import { findRuleSet } from '../domain/rules/registry';
import { bookYear } from '../domain/period';
import { isKind } from '../domain/statement/kind';
import type { FrameAnswers } from '../reading/layout';
import { answerOf } from './frame-questions';
import type { Beside } from './tray';
import type { Incoming, Kept } from './uploads.service';

/** What was said of a file beside it; where no kind is said, it is as the file says it.
 * @throws Refusal `unknown-kind`, `unknown-rule-set` */
export function incomingOf({
  fields,
}: {
  readonly fields: ReadonlyMap<string, string>;
}): Pick<Incoming, 'kind' | 'name' | 'year' | 'frame' | 'ruleSetId'> {
  const kind = fields.get('kind') ?? '';
  if (kind !== '' && !isKind(kind)) throw new Refusal('unknown-kind', { kind });
  const name = fields.get('name') ?? '';
  const ruleSetId = fields.get('rules') ?? '';
  if (ruleSetId !== '' && !findRuleSet(ruleSetId))
    throw new Refusal('unknown-rule-set', { ruleSet: ruleSetId });
  return {
    ...(kind === '' ? {} : { kind }),
    ...(name === '' ? {} : { name: name.slice(0, 200) }),
    ...yearIn(fields),
    ...frameIn(fields),
    ...(ruleSetId === '' ? {} : { ruleSetId }),
  };
}

/** A kept original with what is said of it now: what was said of its year and frame before stands, where nothing else is. */
export function saidOfKept(kept: Kept, said: ReturnType<typeof incomingOf>): Incoming {
  const frame = { ...kept.frame, ...said.frame };
  return { ...kept, ...said, ...(Object.keys(frame).length > 0 ? { frame } : {}) };
}

/** What was said beside files of the tray.
 * @throws Refusal as {@link incomingOf} */
export const besideSaid = (fields: Iterable<readonly [string, string]>): Beside =>
  incomingOf({ fields: new Map(fields) });

/** The fields without a kind or a rule set that this release does not know, such as a draft of an earlier one may have. */
export const knownBeside = (fields: readonly (readonly [string, string])[]): (readonly [string, string])[] =>
  fields.filter(([name, value]) => {
    if (name === 'kind') return isKind(value);
    return name !== 'rules' || findRuleSet(value) !== undefined;
  });

/** The book year that was said; anything but four digits is no answer, and is asked again. */
function yearIn(fields: ReadonlyMap<string, string>): Pick<Incoming, 'year'> {
  const year = bookYear(fields.get('year') ?? '');
  return year === undefined ? {} : { year };
}

/** What was said of the frame; a text that is no answer says nothing, and is asked again. */
function frameIn(fields: ReadonlyMap<string, string>): Pick<Incoming, 'frame'> {
  const frame = PARTS.reduce<FrameAnswers>(
    (said, part) => ({ ...said, ...answerOf(part, fields.get(part) ?? '') }),
    {},
  );
  return Object.keys(frame).length === 0 ? {} : { frame };
}

const PARTS = ['sheet', 'column', 'scale', 'period'] as const;

/**
 * What a program says of the frame is an answer, or is refused: asked again it would not know why.
 *
 * @throws Refusal `bad-request` (frame-unreadable)
 */
export function mustAnswer(fields: ReadonlyMap<string, string>): void {
  for (const part of ['year', ...PARTS] as const) {
    const found = fields.get(part) ?? '';
    if (found !== '' && Object.keys(answerOf(part, found)).length === 0)
      throw new Refusal('bad-request', { reason: 'frame-unreadable', pointer: `/${part}`, found });
  }
}
