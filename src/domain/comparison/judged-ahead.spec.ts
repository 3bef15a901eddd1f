import { buildStatement } from '../../../test/support/build-statement';
import { basisFor } from '../assessment/basis';
import { perdep06 } from '../rules/perdep-06-2016';
import { kkpkk2021 } from '../rules/kkpkk-2021';
import { USUAL_LIMITS } from '../statement/limits';
import { packed } from '../statement/packed';
import { assessToKeep } from './judged';
import { judgeAhead, knownAhead, packOf, rememberAhead, saysWhat } from './judged-ahead';
import { USUAL_SPLITS } from './size-class';

const KEEPING = { limits: USUAL_LIMITS, sizeSplits: USUAL_SPLITS };
const yearOf = (year: number, cash: number) =>
  buildStatement({ figures: { cash, 'total-assets': 1000, equity: 400 }, year });

describe('years that are judged as their file is read', () => {
  const [before, now] = [yearOf(2022, 100), yearOf(2023, 250)];
  const file = [before, now];
  rememberAhead(file, judgeAhead(file, undefined, { ...KEEPING, ruleSetId: kkpkk2021.id }));

  it('are known to whoever asks just the same, also of a copy, and come to the same', () => {
    const copies = file.map((each) => ({ ...each }));
    copies.forEach((copy, at) => saysWhat(copy, file[at] ?? copy));
    const judged = assessToKeep(basisFor(kkpkk2021, now, { before }), KEEPING);
    expect(knownAhead(kkpkk2021, now, before)).toEqual(judged);
    expect(knownAhead(kkpkk2021, copies[1] ?? now, copies[0])).toEqual(judged);
    expect(knownAhead(kkpkk2021, before, undefined)).toEqual(
      assessToKeep(basisFor(kkpkk2021, before), KEEPING),
    );
    const packs = [...file, ...copies, yearOf(2024, 7)];
    expect(packs.map(packOf)).toEqual(packs.map(packed));
  });

  it.each([
    ['another law', perdep06, now, before],
    ['the law as an office has it', { ...kkpkk2021 }, now, before],
    ['another year before', kkpkk2021, now, yearOf(2022, 100)],
    ['no year before', kkpkk2021, now, undefined],
    ['figures that are not of the file', kkpkk2021, yearOf(2023, 250), before],
  ])('are not known to who asks %s', (_, law, statement, earlier) => {
    expect(knownAhead(law, statement, earlier)).toBeUndefined();
  });
});
