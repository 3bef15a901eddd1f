import type { Fault } from '../domain/statement/fault';
import {
  answerOf,
  answerText,
  frameQuestion,
  frameQuestions,
  partAsked,
  questionKey,
} from './frame-questions';

const COLUMN: Fault = { code: 'column-open', sheet: 'NERACA', found: 'B: Melati; C: Mawar' };
const SCALE: Fault = { code: 'scale-open', found: '900000' };

describe('what is asked of a frame', () => {
  it.each<[string, Parameters<typeof frameQuestions>[0], readonly Fault[]]>([
    ['every fault that an answer mends', { faults: [COLUMN] }, [COLUMN]],
    ['nothing beside a fault that none mends', { faults: [COLUMN, { code: 'no-years' }] }, []],
    ['what was read and is doubtful', { reading: { frame: { tables: [], doubts: [SCALE] } } }, [SCALE]],
    [
      'the kind of a unit, with the rest',
      { reading: { frame: { tables: [], doubts: [{ code: 'kind-open', found: 'ksp, riil' }, SCALE] } } },
      [{ code: 'kind-open', found: 'ksp, riil' }, SCALE],
    ],
    ['nothing of a clear frame', { reading: { frame: { tables: [] } } }, []],
    ['nothing of our own forms', { reading: {} }, []],
  ])('is %s', (_, read, asked) => {
    expect(frameQuestions(read)).toEqual(asked);
  });

  it('is one field beside the file where no year is named, and its sheets where two are', () => {
    const none: Fault = { code: 'year-open' };
    const two: Fault = { code: 'years-open', found: '2023 di A1, 2024 di B4' };
    expect([none, two].map(partAsked)).toEqual(['year', 'year']);
    expect([frameQuestion([none]), frameQuestion([two])]).toEqual(['year', 'frame']);
  });
});

describe('a question', () => {
  it('is the same in next year’s file of the same columns', () => {
    expect(questionKey({ ...COLUMN, sheet: 'neraca-2025' })).toBe(questionKey(COLUMN));
    const part: Fault = { code: 'period-open', found: 'angka sampai 2024-06-30' };
    expect(questionKey({ ...part, found: 'angka sampai 2025-06-30' })).toBe(questionKey(part));
    expect(questionKey({ ...SCALE, found: '1' })).toBe(questionKey(SCALE));
  });

  it('is another where a part of the file is in another unit', () => {
    expect(questionKey({ ...SCALE, expected: '1000:phu' })).not.toBe(questionKey(SCALE));
  });

  it('is another for other columns', () => {
    expect(questionKey({ ...COLUMN, found: 'B: Melati; C: Mawar; D: Kenanga' })).not.toBe(
      questionKey(COLUMN),
    );
  });
});

describe('an answer', () => {
  it.each<[Parameters<typeof answerOf>[0], string, string]>([
    ['year', '2024', '2024'],
    ['sheet', 'Des', 'Des'],
    ['column', 'b+c', 'B+C'],
    ['scale', '1000', '1000'],
    ['scale', '1000:phu:before', '1000:phu:before'],
    ['period', 'part', 'part'],
    ['period', 'balance', 'balance'],
  ])('%s is kept as a text', (part, text, kept) => {
    expect(answerText(part, answerOf(part, text))).toBe(kept);
  });

  it.each<[Parameters<typeof answerOf>[0], string]>([
    ['year', '24'],
    ['column', 'B2'],
    ['column', 'B+'],
    ['scale', '12'],
    ['scale', '1000:bank'],
    ['period', 'setengah'],
    ['sheet', ''],
  ])('%s %j is none', (part, text) => {
    expect(answerOf(part, text)).toEqual({});
  });
});
