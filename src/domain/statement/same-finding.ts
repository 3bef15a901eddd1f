import type { Finding } from './finding';

/** True for a finding that says of another revision just what it said of this one. */
export function sameFinding(a: Finding, b: Finding): boolean {
  return (
    a.check === b.check &&
    a.line === b.line &&
    a.other === b.other &&
    a.text === b.text &&
    a.found.equals(b.found) &&
    a.expected.equals(b.expected)
  );
}
