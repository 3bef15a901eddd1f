import { isRecord } from '../domain/records';
import { pointerTo } from './pointer';

/**
 * Where in JSON that was sent a text or a name has the character 0, which no database need take.
 *
 * @returns a JSON pointer; undefined where none has it. However deep it lies, no stack grows.
 */
export function zeroAt(body: unknown): string | undefined {
  if (hasZero(body)) return pointerTo([]);
  const left: Step[] = [{ name: '', value: body, before: undefined }];
  for (let at = left.pop(); at; at = left.pop()) {
    for (const [name, value] of heldBy(at.value)) {
      if (hasZero(name)) return pointerTo(tokensOf(at));
      if (hasZero(value)) return pointerTo([...tokensOf(at), String(name)]);
      // Every body is looked through: of what holds nothing, no way is kept.
      if (typeof value === 'object') left.push({ name, value, before: at });
    }
  }
  return undefined;
}

const hasZero = (value: unknown): boolean => typeof value === 'string' && value.includes('\0');

function heldBy(value: unknown): Iterable<readonly [name: string | number, value: unknown]> {
  if (Array.isArray(value)) return value.entries();
  return isRecord(value) ? Object.entries(value) : [];
}

/** A value that may hold others, and the way to it from its end. */
interface Step {
  readonly name: string | number;
  readonly value: unknown;
  readonly before: Step | undefined;
}

/** The whole body has no name. */
function tokensOf(last: Step): string[] {
  const names: string[] = [];
  for (let each = last; each.before; each = each.before) names.push(String(each.name));
  return names.reverse();
}
