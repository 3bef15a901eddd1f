import { Random } from '../../../../test/fuzz/random';
import { anyBasis } from '../../../../test/support/any-basis';
import { ask } from '../solve';
import { hasPlainWorld } from './plain-world';
import { regionsOf } from './ranges';
import { worldsOf } from './worlds';

/** Statements that are drawn. */
const COUNT = 150;

describe('a world that is found without looking for it', () => {
  const drawn = Array.from({ length: COUNT }, (_, seed) => worldsOf(ask(anyBasis(new Random(seed)))));
  const open = drawn.filter(({ rows }) => rows.length > 0);
  const hasWorld = (worlds: (typeof drawn)[number]): boolean =>
    regionsOf(
      worlds,
      worlds.rows.map(({ form }) => form),
    ).length > 0;

  it('is there only where the dictionary finds one too', () => {
    const plain = open.filter(hasPlainWorld);
    expect(plain.filter((worlds) => !hasWorld(worlds))).toEqual([]);
    expect(plain.length).toBeGreaterThan(0);
  });

  it('is not said of figures that contradict each other', () => {
    const contradicting = open.filter((worlds) => !hasWorld(worlds));
    expect(contradicting.filter(hasPlainWorld)).toEqual([]);
    expect(contradicting.length).toBeGreaterThan(0);
  });
});
