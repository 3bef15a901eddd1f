import fc from 'fast-check';
import { exact } from '../decimal';
import { periodOf } from '../period';
import { listOf } from '../statement/answers';
import { chartOf } from '../statement/chart';
import { ANSWERS } from '../statement/statement';
import type { Answer, AnswerSheet, Figure, Statement } from '../statement/statement';
import { typedAnswers, typedFigures } from '../statement/typed';
import { isTyped, sameSaid, typedOver, unlayered } from './layers';
import type { Layer, Layered } from './layers';
import { mergeFile } from './merge';
import type { Coming } from './merge';
import { PERIOD_END, spokenIn } from './places';
import type { Said } from './places';

const STAMP = { by: 'ana', on: '2026-01-02' };
const CODES = ['cash', 'total-assets', 'substandard-loans', 'loss-loans', 'loan-income'];
const QUESTIONS = 3;
const ASKED = [[{ indicator: '3.1', label: 'Umum', count: QUESTIONS }]];

const unit = { name: 'KSP Contoh', kind: 'ksp' } as const;
const cell = (file: string, at: string) => ({ at: 'cell', file, sheet: 'NERACA', cell: at }) as const;

function fileOf(
  file: string,
  amounts: Readonly<Record<string, number>>,
  answers?: readonly Answer[] | number,
): Statement {
  const figures = Object.entries(amounts).map(([code, amount]): [string, Figure] => [
    code,
    { amount: exact(amount), origin: cell(file, code) },
  ]);
  const sheets: [string, AnswerSheet][] =
    answers === undefined ? [] : [['3.1', { answers, origin: cell(file, '3.1') }]];
  const none = { ratios: new Map(), scores: new Map(), totalsProve: true };
  return { unit, period: periodOf(2025), figures: new Map(figures), answers: new Map(sheets), ...none };
}

function type(
  before: Layered,
  texts: Readonly<Record<string, string>>,
  answers: Readonly<Record<number, Answer>> = {},
): Layered {
  const { statement } = before;
  const typed = new Map(Object.entries(texts));
  const { figures } = typedFigures(chartOf('ksp'), statement.figures, typed, STAMP);
  const old = statement.answers.get('3.1')?.answers;
  const kept = (at: number): Answer => (typeof old === 'object' && old[at]) || 'unanswered';
  const sheets = typedAnswers(ASKED, statement.answers, (_, at) => answers[at] ?? kept(at), STAMP);
  return typedOver(before, { ...statement, figures, answers: sheets }, STAMP);
}

const upload = (before: Layered, file: Statement, choices: (key: string) => Layer | undefined, how: Coming) =>
  mergeFile(before, file, how, { choices, stamp: STAMP });
const unasked = () => undefined;
const whole = (before: Layered, file: Statement, choices: (key: string) => Layer | undefined = unasked) =>
  upload(before, file, choices, 'whole');
const amounts = ({ statement }: Layered) =>
  Object.fromEntries([...statement.figures].map(([code, { amount }]) => [code, amount.toString()]));
const answersOf = ({ statement }: Layered) => statement.answers.get('3.1')?.answers;

describe('a corrected file', () => {
  const stored = unlayered(fileOf('a.xlsx', { cash: 10, 'total-assets': 90, 'loss-loans': 3 }));

  it('replaces what came from a file, in the parts of the form that it shows', () => {
    const { layered, contested } = whole(stored, fileOf('b.xlsx', { 'total-assets': 91 }));
    expect(amounts(layered)).toEqual({ 'total-assets': '91', 'loss-loans': '3' });
    expect(contested).toEqual([]);
  });

  it('leaves what was written beside a question that nobody has answered yet', () => {
    const noted = listOf(
      [{ answer: 'yes' }, { answer: 'unanswered', note: 'Tanya notulis' }],
      cell('a.xlsx', '3.1'),
    );
    const before = { ...stored.statement, answers: new Map([['3.1', noted]]) };
    const { layered } = whole(unlayered(before), fileOf('b.xlsx', { cash: 12 }, ['no', 'unanswered']));
    expect(layered.statement.answers.get('3.1')).toMatchObject({
      answers: ['no', 'unanswered'],
      notes: { 1: 'Tanya notulis' },
    });
  });

  it('leaves what was typed for its gaps, and the answers', () => {
    const typed = type(stored, { 'loan-income': '7' }, { 0: 'yes', 2: 'no' });
    const { layered, contested } = whole(typed, fileOf('b.xlsx', { cash: 12, 'total-assets': 90 }));
    expect(amounts(layered)).toEqual({
      cash: '12',
      'total-assets': '90',
      'loss-loans': '3',
      'loan-income': '7',
    });
    expect(answersOf(layered)).toEqual(['yes', 'unanswered', 'no']);
    expect(contested).toEqual([]);
  });

  it('asks where it contradicts what was typed, and keeps that meanwhile', () => {
    const typed = type(stored, { 'loan-income': '7', cash: '11' });
    const { layered, contested } = whole(typed, fileOf('b.xlsx', { cash: 12, 'loan-income': 8 }));
    expect(
      contested.map(({ key, typed, file, earlier }) => [key, typed?.text, file.text, earlier?.text]),
    ).toEqual([
      ['f:cash', '11', '12', '10'],
      ['f:loan-income', '7', '8', undefined],
    ]);
    expect(amounts(layered)).toMatchObject({ cash: '11', 'loan-income': '7' });
  });

  it('does not ask again what a person chose when typing over the same amount', () => {
    const typed = type(stored, { cash: '11', 'total-assets': '' });
    const { layered, contested } = whole(
      typed,
      fileOf('b.xlsx', { cash: 10, 'total-assets': 90, 'loss-loans': 4 }),
    );
    expect(contested).toEqual([]);
    expect(amounts(layered)).toEqual({ cash: '11', 'loss-loans': '4' });
  });

  it('asks about a line that a person emptied, where it says something new', () => {
    const { contested } = whole(type(stored, { cash: '' }), fileOf('b.xlsx', { cash: 12 }));
    expect(contested).toMatchObject([{ key: 'f:cash', file: { text: '12' }, earlier: { text: '10' } }]);
    expect(contested[0]).not.toHaveProperty('typed');
  });

  it('takes the file where that is chosen, and puts what was typed aside', () => {
    const { layered } = whole(type(stored, { cash: '11' }), fileOf('b.xlsx', { cash: 12 }), () => 'file');
    expect(amounts(layered)).toMatchObject({ cash: '12' });
    expect(layered.settled.get('f:cash')).toMatchObject({ took: 'file', aside: { text: '11' }, by: 'ana' });
  });

  it('answers question by question: only a contradiction is asked, and each answer keeps where it came from', () => {
    const typed = type(stored, {}, { 0: 'yes', 1: 'no' });
    const { layered, contested } = whole(typed, fileOf('b.xlsx', { cash: 1 }, ['no', 'no', 'yes']));
    expect(contested.map(({ key }) => key)).toEqual(['a:3.1:0']);
    expect(answersOf(layered)).toEqual(['yes', 'no', 'yes']);
    const { origin, elsewhere } = layered.statement.answers.get('3.1') ?? {};
    expect([origin?.at, elsewhere?.[0]?.at, elsewhere?.[1]?.at, elsewhere?.[2]]).toEqual([
      'cell',
      'form',
      'form',
      undefined,
    ]);
  });

  it('asks where it only counts the yes of a list that somebody typed', () => {
    const typed = type(stored, {}, { 0: 'yes', 1: 'no' });
    const file = fileOf('b.xlsx', { cash: 10, 'total-assets': 90 }, 2);
    const { layered, contested } = whole(typed, file);
    expect(contested).toMatchObject([{ key: 'a:3.1', typed: { text: '1' }, file: { text: '2' } }]);
    expect(answersOf(layered)).toEqual(['yes', 'no', 'unanswered']);
    expect(answersOf(whole(typed, file, () => 'file').layered)).toBe(2);
  });

  it('keeps doubts only about what still counts', () => {
    const doubt = {
      check: 'amount-ambiguous',
      severity: 'stops',
      found: exact(1),
      expected: exact(2),
      difference: exact(1),
    } as const;
    const doubtful = {
      ...fileOf('b.xlsx', { 'total-assets': 1 }),
      doubts: [
        { ...doubt, line: 'cash' },
        { ...doubt, line: 'receivables' },
      ],
    };
    const { layered } = whole(type(stored, { cash: '11' }), doubtful);
    expect(layered.statement.doubts?.map(({ line }) => line)).toEqual(['receivables']);
  });
});

describe('a column beside a later year', () => {
  it('says only what it shows', () => {
    const stored = type(unlayered(fileOf('a.xlsx', { cash: 10, 'total-assets': 90 })), {
      'loan-income': '7',
    });
    const column = { ...fileOf('b.xlsx', { 'total-assets': 95 }), period: periodOf(2025, '2025-06-30') };
    const { layered } = upload(stored, column, unasked, 'column');
    expect(amounts(layered)).toEqual({ 'total-assets': '95', cash: '10', 'loan-income': '7' });
    expect(layered.statement.period.end).toBe('2025-12-31');
  });
});

describe('a file that is read again in another way', () => {
  it('takes away only what it said itself', () => {
    const both = upload(
      unlayered(fileOf('a.xlsx', { cash: 10 })),
      fileOf('b.xlsx', { 'total-assets': 9, 'loss-loans': 1 }),
      unasked,
      'column',
    );
    const { layered } = upload(both.layered, fileOf('b.xlsx', { 'total-assets': 8 }), unasked, {
      again: 'b.xlsx',
    });
    expect(amounts(layered)).toEqual({ 'total-assets': '8', cash: '10' });
  });
});

/** One thing that somebody does to the year. */
type Step =
  | {
      readonly do: 'upload';
      readonly file: Statement;
      readonly take: readonly string[];
      readonly how: Coming;
    }
  | {
      readonly do: 'type';
      readonly texts: Readonly<Record<string, string>>;
      readonly answers: Readonly<Record<number, Answer>>;
    }
  | { readonly do: 'restore'; readonly back: number };

const someAmounts = fc.dictionary(fc.constantFrom(...CODES), fc.integer({ min: 0, max: 4 }), {
  noNullPrototype: true,
});
const someAnswers = fc.option(
  fc.oneof(
    fc.nat(QUESTIONS),
    fc.array(fc.constantFrom(...ANSWERS), { minLength: QUESTIONS, maxLength: QUESTIONS }),
  ),
  { nil: undefined },
);
const file = fc
  .tuple(fc.constantFrom('a.xlsx', 'b.xlsx'), someAmounts, someAnswers)
  .map(([name, given, answers]) => fileOf(name, given, answers));
const take = fc.subarray([...CODES.map((code) => `f:${code}`), 'a:3.1', 'a:3.1:0', 'a:3.1:1', 'a:3.1:2']);
const how = fc.constantFrom<Coming>('whole', 'column', { again: 'a.xlsx' });
const texts = fc.dictionary(fc.constantFrom(...CODES), fc.constantFrom('', '-', '1', '2', '5'), {
  noNullPrototype: true,
});
const answers = fc.dictionary(fc.constantFrom('0', '1', '2'), fc.constantFrom(...ANSWERS), {
  noNullPrototype: true,
});
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ do: fc.constant('upload' as const), file, take, how }),
  fc.record({ do: fc.constant('type' as const), texts, answers }),
  fc.record({ do: fc.constant('restore' as const), back: fc.nat(9) }),
);

function walk(
  steps: readonly Step[],
  seen: (before: Layered, after: Layered, step: Step, chosen: ReadonlySet<string>) => void,
): Layered[] {
  const states = [unlayered(fileOf('first.xlsx', {}))];
  for (const each of steps) {
    const before = states.at(-1)!;
    const asked = new Set<string>();
    let after = before;
    if (each.do === 'type') after = type(before, each.texts, each.answers);
    else if (each.do === 'restore') after = states[each.back % states.length]!;
    else {
      const merged = upload(
        before,
        each.file,
        (key) => (each.take.includes(key) ? 'file' : undefined),
        each.how,
      );
      for (const { key } of merged.contested) if (each.take.includes(key)) asked.add(key);
      after = merged.layered;
    }
    seen(before, after, each, asked);
    states.push(after);
  }
  return states;
}

const keysOf = (...states: readonly Layered[]): string[] =>
  states.flatMap(({ statement, settled }) => [...spokenIn(statement).keys(), ...settled.keys()]);

/** What was typed and neither stands nor was put aside by a choice that was made in just this step. */
function lost(before: Layered, after: Layered, chosen: ReadonlySet<string>): string[] {
  const [was, is] = [spokenIn(before.statement), spokenIn(after.statement)];
  return [...new Set(keysOf(before))].filter((key) => {
    const [old, now] = [was.get(key)?.said, is.get(key)?.said];
    if (!isTyped(old, before.settled.get(key)) || isRecorded(key, old, after, chosen)) return false;
    return !sameSaid(old, now) || (key !== PERIOD_END.key && old?.origin !== now?.origin);
  });
}

/** A list goes where its count was chosen; its count is worked out, and stands in no statement. */
function isRecorded(
  key: string,
  old: Said | undefined,
  after: Layered,
  chosen: ReadonlySet<string>,
): boolean {
  const place = key.startsWith('a:3.1') && chosen.has('a:3.1') ? 'a:3.1' : key;
  const settled = after.settled.get(place);
  if (!chosen.has(place) || settled?.took !== 'file') return false;
  return place === 'a:3.1' || sameSaid(settled.aside, old);
}

describe('whatever is uploaded, typed and brought back', () => {
  it('no typed value is lost without a recorded choice', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
        walk(steps, (before, after, each, chosen) => {
          if (each.do === 'upload') expect(lost(before, after, chosen)).toEqual([]);
        });
      }),
    );
  });

  it('a file adds nothing but its own words, and asks only where a person said otherwise', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
        walk(steps, (before, after, each) => {
          if (each.do !== 'upload') return;
          const [was, is, from] = [before.statement, after.statement, each.file].map(spokenIn);
          for (const [key, { said }] of is!) {
            const known = [was!.get(key)?.said, from!.get(key)?.said];
            expect(known.some((one) => sameSaid(one, said))).toBe(true);
          }
        });
      }),
    );
  });

  it('the same file again asks nothing and changes nothing', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 8 }), file, (steps, again) => {
        const last = walk(steps, () => undefined).at(-1)!;
        const once = whole(last, again).layered;
        const twice = whole(once, again);
        expect(twice.contested).toEqual([]);
        expect([...spokenIn(twice.layered.statement)].sort()).toEqual([...spokenIn(once.statement)].sort());
      }),
    );
  });
});
