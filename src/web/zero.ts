import { isRecord } from '../domain/records';
import { pointerTo } from './pointer';

/**
 * Where in JSON that was sent a text or a name has the character 0, which no database need take.
 *
 * @returns a JSON pointer; undefined where none has it. However deep it lies, no stack grows.
 */
export function zeroAt(body: unknown): string | undefined {
  const left: (readonly [at: Step | undefined, value: unknown])[] = [[undefined, body]];
  for (let next = left.pop(); next; next = left.pop()) {
    const [at, value] = next;
    if (typeof value === 'string' && value.includes('\0')) return pointerTo(tokensOf(at));
    if (!isRecord(value) && !Array.isArray(value)) continue;
    for (const [name, inner] of Object.entries(value)) {
      if (name.includes('\0')) return pointerTo(tokensOf(at));
      left.push([{ name, before: at }, inner]);
    }
  }
  return undefined;
}

/** The way to a value, from its end. */
interface Step {
  readonly name: string;
  readonly before: Step | undefined;
}

function tokensOf(last: Step | undefined): string[] {
  const names: string[] = [];
  for (let each = last; each; each = each.before) names.unshift(each.name);
  return names;
}
