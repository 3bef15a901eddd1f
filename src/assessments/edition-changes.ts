/** One place in which two editions of a rule set do not say the same. */
export interface EditionChange {
  /** Where, by the law's own numbers: "aspects/5/indicators/5.1/scale/bands/2/upTo". */
  readonly place: string;
  /** Absent where the older edition says nothing. */
  readonly was?: string;
  /** Absent where the newer one says nothing. */
  readonly is?: string;
}

/** Everything that changed from one edition's data to another's; both are canonical JSON. */
export function changesBetween(older: string, newer: string): EditionChange[] {
  const [was, is] = [leaves(JSON.parse(older)), leaves(JSON.parse(newer))];
  const places = [...new Set([...was.keys(), ...is.keys()])];
  return places.flatMap((place) => {
    const [before, after] = [was.get(place), is.get(place)];
    if (before === after) return [];
    return [
      {
        place,
        ...(before === undefined ? {} : { was: before }),
        ...(after === undefined ? {} : { is: after }),
      },
    ];
  });
}

/** Every value by its place. Members of a list are known by their number, id or code, so that order is no change. */
function leaves(value: unknown, place = '', into = new Map<string, string>()): Map<string, string> {
  if (typeof value !== 'object' || value === null) return into.set(place, String(value));
  if ('exact' in value) return into.set(place, String(value.exact));
  const names = new Map<string, number>();
  for (const [key, each] of Object.entries(value)) {
    const name = Array.isArray(value) ? nameOf(each, key) : key;
    const times = (names.get(name) ?? 0) + 1;
    names.set(name, times);
    const unique = times === 1 ? name : `${name}#${times}`;
    leaves(each, place === '' ? unique : `${place}/${unique}`, into);
  }
  return into;
}

function nameOf(member: unknown, position: string): string {
  if (typeof member !== 'object' || member === null) return position;
  const { number, id, code } = member as Readonly<Record<string, unknown>>;
  const name = [number, id, code].find((each) => typeof each === 'string');
  return typeof name === 'string' ? name : position;
}
