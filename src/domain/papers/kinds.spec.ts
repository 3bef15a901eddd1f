import { STAGES } from '../filing/stages';
import {
  AREA_PAPERS,
  UNIT_PAPERS,
  areaPaperNamed,
  areaPaperObstacle,
  paperObstacle,
  unitPaperNamed,
} from './kinds';
import type { AreaFacts, AreaPaper, PaperFacts, PaperObstacle, UnitPaper } from './kinds';

const WELL: PaperFacts = { stage: 'signed', office: true, predicate: true, concerns: 1 };
const AREA: AreaFacts = { office: true, reported: 3, missing: 2 };

describe('a paper', () => {
  it.each<[UnitPaper, Partial<PaperFacts>, PaperObstacle | undefined, string]>([
    ['report', { stage: 'examined' }, undefined, 'it is issued by signing'],
    ['report', { stage: 'examining' }, 'not-examined', 'nothing is settled yet'],
    ['report', { office: false }, 'office-incomplete', 'who would sign'],
    ['record', { stage: 'examined' }, undefined, 'it says what was found'],
    ['record', { stage: 'submitted' }, 'not-examined', 'nobody has looked'],
    ['worksheet', { stage: 'examined' }, undefined, 'what was worked out is settled'],
    ['examination-report', { stage: 'accepted' }, 'not-examined', 'there is nothing to report upwards'],
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
      for (const kind of ['report', 'record', 'certificate', 'worksheet', 'examination-report'] as const)
        expect(paperObstacle(kind, { ...WELL, stage })).toBeDefined();
  });

  it.each<[AreaPaper, Partial<AreaFacts>, PaperObstacle | undefined, string]>([
    ['area-recap', {}, undefined, 'some have reported'],
    ['area-recap', { reported: 0 }, 'nothing-reported', 'there is nothing to sum up'],
    ['unreported', {}, undefined, 'some have not'],
    ['unreported', { missing: 0 }, 'all-reported', 'an empty list'],
    ['unreported', { office: false }, 'office-incomplete', 'who would sign'],
  ])('%s of an area with %j: %s, %s', (kind, odd, obstacle) => {
    expect(areaPaperObstacle(kind, { ...AREA, ...odd })).toBe(obstacle);
  });

  it('is known by its name, and of an area or of a unit', () => {
    expect([...UNIT_PAPERS.map(unitPaperNamed), unitPaperNamed('unreported')]).toEqual([
      ...UNIT_PAPERS,
      undefined,
    ]);
    expect([...AREA_PAPERS.map(areaPaperNamed), areaPaperNamed('report')]).toEqual([
      ...AREA_PAPERS,
      undefined,
    ]);
  });
});
