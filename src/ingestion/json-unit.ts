import { chartIndex } from '../domain/statement/chart';
import { SUB_KINDS, isKind } from '../domain/statement/kind';
import type { Kind } from '../domain/statement/kind';
import { LOOPS } from '../domain/statement/loop';
import { subKindWritten } from '../domain/statement/sub-kind';
import { classificationOf } from '../domain/statement/statement';
import type { Classification, UnitIdentity } from '../domain/statement/statement';
import type { ReadOptions } from '../reading/layout';
import { fault, isObject, unexpected } from './json-walk';
import type { Walk } from './json-walk';

const UNIT_KEYS = ['name', 'kind', 'legalEntity', 'seat', 'authority', 'subKind', 'loop', 'classification'];

/** The unit of a JSON statement; what it leaves out is taken from what was said beside it. */
export function readUnit(walk: Walk, value: unknown, options: ReadOptions): UnitIdentity | undefined {
  if (!isObject(value)) {
    fault(walk, 'name-missing', 'unit');
    return undefined;
  }
  unexpected(walk, 'unit', value, UNIT_KEYS);
  const texts = Object.entries(value).filter(
    ([key, each]) => key !== 'classification' && typeof each !== 'string',
  );
  for (const [key, found] of texts) fault(walk, 'json-unexpected', `unit.${key}`, found, 'text');
  const text = (key: string): string | undefined =>
    typeof value[key] === 'string' && value[key].trim() !== '' ? value[key].trim().slice(0, 200) : undefined;
  const name = text('name') ?? options.name;
  const kind = text('kind') ?? options.kind ?? '';
  if (name === undefined) fault(walk, 'name-missing', 'unit.name');
  if (!isKind(kind) || chartIndex(kind).lines.size === 0) {
    fault(walk, isKind(kind) ? 'no-chart' : 'unknown-kind', 'unit.kind', kind);
    return undefined;
  }
  const optional = ['legalEntity', 'seat', 'authority'].flatMap((key) => {
    const found = text(key);
    return found === undefined ? [] : [[key, found] as const];
  });
  const classification = readClassification(walk, value['classification']);
  return {
    name: name ?? '',
    kind,
    ...Object.fromEntries(optional),
    ...readSubKind(walk, kind, text('subKind')),
    ...readLoop(walk, text('loop')),
    ...(classification === undefined ? {} : { classification }),
  };
}

/** What a real-sector cooperative does, in one of its words; another kind of unit has none. */
function readSubKind(walk: Walk, kind: Kind, text: string | undefined): Pick<UnitIdentity, 'subKind'> {
  if (text === undefined) return {};
  const subKind = kind === 'riil' ? subKindWritten(text) : undefined;
  if (subKind) return { subKind };
  fault(walk, 'json-unexpected', 'unit.subKind', text, SUB_KINDS.join(', '));
  return {};
}

/** Whom a lending cooperative serves, in one of our words. */
function readLoop(walk: Walk, text: string | undefined): Pick<UnitIdentity, 'loop'> {
  const loop = LOOPS.find((each) => each === text);
  if (text !== undefined && !loop) fault(walk, 'json-unexpected', 'unit.loop', text, LOOPS.join(', '));
  return loop ? { loop } : {};
}

/** `{ name, year, decree }` of a BUM Desa that was ranked. */
function readClassification(walk: Walk, value: unknown): Classification | undefined {
  if (value === undefined) return undefined;
  const path = 'unit.classification';
  if (!isObject(value)) {
    fault(walk, 'json-unexpected', path, value, 'object');
    return undefined;
  }
  unexpected(walk, path, value, ['name', 'year', 'decree']);
  const { name, year, decree } = value;
  const text = typeof decree === 'string' && decree.trim() !== '' ? decree.trim().slice(0, 200) : undefined;
  const found = classificationOf(typeof name === 'string' ? name : '', String(year), text);
  if (!found) fault(walk, 'class-unreadable', path, value);
  return found;
}
