import type { PaperFacts } from './kinds';
import { setOf } from './set';
import type { IssuedNow } from './set';

const FACTS: PaperFacts = { stage: 'examined', office: false, predicate: true, concerns: 0 };
const CURRENT = { is: 'current' } as const;

const told = (facts: Partial<PaperFacts>, assessed: boolean, issued: readonly IssuedNow[] = []): string =>
  setOf({ ...FACTS, ...facts }, assessed, issued)
    .map((part) => (part.of === 'paper' ? `${part.kind}!${part.paperId}` : part.kind))
    .join(' ');

it.each<[Partial<PaperFacts>, boolean, string, string]>([
  [{ stage: 'draft' }, true, 'report', 'what is assessed is shown as a draft'],
  [{ stage: 'draft' }, false, '', 'nothing to print'],
  [{ stage: 'draft', concerns: 2 }, false, 'follow-up', 'what was found before is followed up'],
  [{ stage: 'examined' }, true, 'report record worksheet examination-report', 'all that may be issued'],
  [{ stage: 'returned' }, true, 'report return-letter', 'the letter goes with it'],
])('%j, assessed %s: “%s”, %s', (facts, assessed, set) => {
  expect(told(facts, assessed)).toBe(set);
});

it('takes what was signed and holds, the newest of each kind, never what was taken back', () => {
  const issued: IssuedNow[] = [
    { id: '1', kind: 'report', state: 'issued', standing: { is: 'replaced', by: '2' } },
    { id: '2', kind: 'report', state: 'issued', standing: CURRENT },
    { id: '3', kind: 'certificate', state: 'issued', standing: { is: 'annulled', reason: 'x' } },
    { id: '4', kind: 'record', state: 'void', standing: CURRENT },
  ];
  expect(told({ stage: 'signed' }, true, issued)).toBe(
    'report!2 record worksheet examination-report certificate',
  );
});
