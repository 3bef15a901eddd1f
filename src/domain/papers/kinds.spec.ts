import { STAGES } from '../filing/stages';
import { PAPER_KINDS, paperKindNamed, paperObstacle } from './kinds';
import type { PaperFacts, PaperKind, PaperObstacle } from './kinds';

const WELL: PaperFacts = { stage: 'signed', office: true, predicate: true, concerns: 1 };

describe('a paper', () => {
  it.each<[PaperKind, Partial<PaperFacts>, PaperObstacle | undefined, string]>([
    ['report', { stage: 'examined' }, undefined, 'it is issued by signing'],
    ['report', { stage: 'examining' }, 'not-examined', 'nothing is settled yet'],
    ['report', { office: false }, 'office-incomplete', 'who would sign'],
    ['record', { stage: 'examined' }, undefined, 'it says what was found'],
    ['record', { stage: 'submitted' }, 'not-examined', 'nobody has looked'],
    ['certificate', {}, undefined, 'examined, signed, and one predicate'],
    ['certificate', { stage: 'examined' }, 'not-signed', 'never for what is not signed'],
    ['certificate', { predicate: false }, 'no-predicate', 'there is nothing to certify'],
    ['certificate', { stage: 'amending' }, 'not-signed', 'what was signed is being changed'],
    ['return-letter', { stage: 'returned' }, undefined, 'it goes with what is sent back'],
    ['return-letter', {}, 'not-returned', 'nothing is sent back'],
    ['follow-up', { stage: 'draft' }, undefined, 'what was found before is followed up'],
    ['follow-up', { concerns: 0 }, 'nothing-found', 'an empty list'],
  ])('%s with %j: %s, %s', (kind, odd, obstacle) => {
    expect(paperObstacle(kind, { ...WELL, ...odd })).toBe(obstacle);
  });

  it('that certifies or reports is never issued before the examination is finished', () => {
    const early = STAGES.filter((stage) => stage !== 'examined' && stage !== 'signed');
    for (const stage of early)
      for (const kind of ['report', 'record', 'certificate'] as const)
        expect(paperObstacle(kind, { ...WELL, stage })).toBeDefined();
  });

  it('is known by its name', () => {
    expect([...PAPER_KINDS.map(paperKindNamed), paperKindNamed('x')]).toEqual([...PAPER_KINDS, undefined]);
  });
});
