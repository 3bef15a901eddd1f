import { markup } from './templates';
import type { Markup } from './templates';

const ESCAPES = /[<>&\u2028\u2029]/g;

/**
 * Data for a script of ours, to stand in `<script type="application/json">`: the same JSON, with nothing in it that
 * could end the element or begin another one, whatever a name or a file says.
 */
export function jsonBlock(value: unknown): Markup {
  const escaped = (character: string): string =>
    `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
  return markup(JSON.stringify(value).replace(ESCAPES, escaped));
}
