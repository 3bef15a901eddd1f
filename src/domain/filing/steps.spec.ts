import fc from 'fast-check';
import { namesOf } from '../records';
import { LINE, PARTS, STAGES, STEPS, partsOf, takesExamination, takesFigures } from './stages';
import type { Part, Stage, StepName } from './stages';
import { judgeStep, stepNamed, stepsFrom, turnOf, wantsReason } from './steps';
import type { Facts, Hindrance } from './steps';

const WELL: Facts = {
  assessed: true,
  waiting: 0,
  stops: 0,
  unexplained: 0,
  tasks: 0,
  unreasoned: 0,
  open: false,
};
const names = namesOf(STEPS);

type Row = readonly [
  StepName,
  Stage,
  readonly Part[],
  Partial<Facts>,
  string,
  Stage | Hindrance,
  because: string,
];

const ROWS: readonly Row[] = [
  ['submit', 'draft', ['manager'], {}, '', 'submitted', 'complete: no reason is asked'],
  ['submit', 'draft', ['manager'], { tasks: 2 }, ' ', 'reason-missing', 'what is left open is explained'],
  ['submit', 'draft', ['manager'], { tasks: 2 }, 'Belum ada buku', 'submitted', 'explained'],
  ['submit', 'draft', ['supervisor'], {}, '', 'not-yours', 'only the unit says that it is complete'],
  ['submit', 'draft', ['manager'], { stops: 1 }, '', 'ready', 'a contradiction is put right first'],
  ['submit', 'draft', ['manager'], { unexplained: 1 }, '', 'ready', 'a warning is explained first'],
  ['submit', 'draft', ['manager'], { waiting: 3 }, '', 'nothing-waiting', 'answers would be lost from it'],
  ['submit', 'draft', ['manager'], { assessed: false }, '', 'assessed', 'nothing to hand in'],
  ['submit', 'amending', ['manager'], {}, '', 'submitted', 'an amended filing goes the whole way again'],
  ['submit', 'submitted', ['manager'], {}, '', 'wrong-stage', 'twice'],
  ['withdraw', 'submitted', ['manager'], {}, 'Salah berkas', 'draft', 'nobody has looked at it yet'],
  ['withdraw', 'accepted', ['manager'], {}, 'Salah berkas', 'wrong-stage', 'the office has it'],
  ['return', 'examining', ['auditor'], {}, '', 'reason-missing', 'nobody can act on a bare return'],
  ['return', 'examining', ['auditor'], {}, 'Buku anggota', 'returned', 'found while examining'],
  ['accept', 'submitted', ['auditor'], {}, '', 'not-yours', 'the office receives, the examiner examines'],
  ['finish-examination', 'examining', ['auditor'], { unreasoned: 1 }, '', 'differences-explained', 'why not'],
  ['sign', 'examined', ['supervisor'], { stops: 1 }, '', 'ready', 'what contradicts itself is not signed'],
  ['sign', 'examined', ['supervisor'], { open: true }, '', 'settled', 'no range of points is signed'],
  ['sign', 'examined', ['supervisor'], {}, '', 'signed', 'the end'],
  [
    'amend',
    'signed',
    ['supervisor'],
    {},
    '',
    'reason-missing',
    'a signed filing is opened for a reason only',
  ],
];

describe('a step of a filing', () => {
  it.each(ROWS)('%s from %s as %j with %j and “%s”: %s, %s', (step, stage, parts, odd, reason, becomes) => {
    const verdict = judgeStep({ step, stage, parts, reason, facts: { ...WELL, ...odd } });
    expect(verdict.may ? verdict.to : verdict.hindrance).toBe(becomes);
  });

  it('is recorded as the part that one chose, where several may', () => {
    const attempt = { step: 'return', stage: 'submitted', parts: PARTS, reason: 'x', facts: WELL } as const;
    const [first, chosen] = [judgeStep(attempt), judgeStep({ ...attempt, as: 'auditor' })];
    expect([first.may && first.part, chosen.may && chosen.part]).toEqual(['supervisor', 'auditor']);
    expect(judgeStep({ ...attempt, as: 'manager' })).toEqual({ may: false, hindrance: 'not-yours' });
  });
});

describe('the table of steps', () => {
  it('leads to every stage, and out of every one', () => {
    for (const stage of STAGES) {
      expect(stage === 'draft' || names.some((each) => STEPS[each].to === stage)).toBe(true);
      expect(stepsFrom(stage, PARTS)).not.toEqual([]);
    }
  });

  it('has a place on the line for each stage, and somebody whose turn it is until it is signed', () => {
    expect(LINE.flat().sort()).toEqual([...STAGES].sort());
    for (const stage of STAGES) {
      const turn = turnOf(stage);
      expect(turn === undefined).toBe(stage === 'signed');
      if (turn) expect(stepsFrom(stage, [turn])).not.toEqual([]);
    }
  });

  it('knows its steps by name', () => {
    expect(names.map(stepNamed)).toEqual(names);
    expect(stepNamed('toString')).toBeUndefined();
  });

  it('gives a role its own part only, and whoever sits at the computer all', () => {
    expect(partsOf({ id: 'ana', role: 'official' })).toEqual(['supervisor']);
    expect(partsOf({ id: 'ana', role: 'administrator' })).toEqual([]);
    expect(partsOf({ id: 'local', role: 'official' })).toEqual(PARTS);
  });
});

/** A way through the stages: steps in any order, as anybody. */
const walk = fc.array(fc.record({ step: fc.constantFrom(...names), parts: fc.subarray([...PARTS]) }), {
  maxLength: 40,
});

describe('any way through the stages', () => {
  it('opens the figures of what was handed in only by a step with a reason', () => {
    fc.assert(
      fc.property(walk, (steps) => {
        let stage: Stage = 'draft';
        for (const { step, parts } of steps) {
          const bare = judgeStep({ step, stage, parts, reason: '', facts: WELL });
          const said = judgeStep({ step, stage, parts, reason: 'sebab', facts: WELL });
          if (!said.may) continue;
          if (!takesFigures(stage) && takesFigures(said.to)) {
            expect([bare.may, wantsReason(step, WELL)]).toEqual([false, true]);
          }
          expect(takesFigures(said.to) && takesExamination(said.to)).toBe(false);
          stage = said.to;
        }
      }),
    );
  });
});
