import fc from 'fast-check';
import { ANSWERS } from '../statement/statement';
import { settleTap } from './tap';
import type { AnswerState, Settlement, Standing, Tap } from './tap';

const said = (answer: AnswerState['answer'], note = ''): AnswerState => ({ answer, note });
const OPEN = said('unanswered');
const tap = (seen: AnswerState, sent: AnswerState, sender = '', turn = 1): Tap => ({
  ...{ indicator: 'A.I.1', question: 0 },
  ...{ seen, sent, sender, turn },
});
const write = (state: AnswerState): Settlement => ({ does: 'write', state });
const NOTHING: Settlement = { does: 'nothing' };
const ASK: Settlement = { does: 'ask' };
const by = (state: AnswerState, sender: string, turn: number): Standing => ({ ...state, sender, turn });

describe('a tap', () => {
  it.each<[Settlement, string, Standing, Tap]>([
    [write(said('yes')), 'the first answer', OPEN, tap(OPEN, said('yes'))],
    [NOTHING, 'the same sent twice', said('yes'), tap(OPEN, said('yes'))],
    [ASK, 'somebody else was faster', said('no'), tap(OPEN, said('yes'))],
    [
      write(said('no', 'AD')),
      'only what was changed is written',
      said('no'),
      tap(OPEN, said('unanswered', 'AD')),
    ],
    [ASK, 'two notes', said('yes', 'a'), tap(said('yes'), said('yes', 'b'))],
    [
      write(said('no')),
      'the own answer, whose receipt was lost',
      by(said('yes'), 'x', 1),
      tap(OPEN, said('no'), 'x', 2),
    ],
    [NOTHING, 'an older word that arrives late', by(said('yes'), 'x', 2), tap(OPEN, said('no'), 'x', 1)],
    [ASK, 'no name of a device is nobody', by(said('yes'), '', 1), tap(OPEN, said('no'), '', 2)],
  ])('does %o: %s', (settled, _why, standing, each) => {
    expect(settleTap(standing, each)).toEqual(settled);
  });

  const state = fc.record({ answer: fc.constantFrom(...ANSWERS), note: fc.constantFrom('', 'a', 'b') });
  const taps = fc.record({ seen: state, sent: state, sender: fc.constantFrom('', 'x'), turn: fc.nat(3) });

  it('never changes anything when it comes again, and never overwrites what its sender did not see', () => {
    fc.assert(
      fc.property(state, taps, (standing, parts) => {
        const each = tap(parts.seen, parts.sent, parts.sender, parts.turn);
        const settled = settleTap(standing, each);
        if (settled.does !== 'write') return;
        const { sender, turn } = each;
        expect(settleTap({ ...settled.state, sender, turn }, each)).toEqual(NOTHING);
        const kept = (was: unknown, saw: unknown, is: unknown): boolean => is === was || was === saw;
        expect(kept(standing.answer, each.seen.answer, settled.state.answer)).toBe(true);
        expect(kept(standing.note, each.seen.note, settled.state.note)).toBe(true);
      }),
    );
  });
});
