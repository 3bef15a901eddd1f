/** A point of the annex taken apart: "band:5.1" is the table of 5.1. */
export function pointParts(point: string): readonly [part: string, id: string] {
  const at = point.indexOf(':');
  return [point.slice(0, at), point.slice(at + 1)];
}
