import { indicatorsOf } from '../../rules/rule-set';
import { ruleSets } from '../../rules/registry';
import { pitfallOf, proofOf } from './guidance';

const asked = ruleSets.flatMap((law) =>
  indicatorsOf(law).flatMap(({ number, questions = [] }) =>
    questions.map((question) => ({ law: law.id, number, question })),
  ),
);

describe('what helps to answer', () => {
  it('is there for every question of every law', () => {
    expect(asked.length).toBeGreaterThanOrEqual(145 + 134 + 38 + 48);
    const bare = asked.filter(
      ({ number, question }) => proofOf(number, question) === '' || pitfallOf(number) === '',
    );
    expect(bare.map(({ law, number, question }) => `${law} ${number} ${question.number}`)).toEqual([]);
  });

  it('names what the rule set names first, and what it does not know leaves it empty', () => {
    const question = { number: '1', text: 'Ada' };
    expect(proofOf('A.I.4', { ...question, evidence: 'akta' })).toBe('akta');
    expect(proofOf('A.I.4', question)).toContain('risalah rapat anggota');
    expect([proofOf('Z.9', question), pitfallOf('Z.9')]).toEqual(['', '']);
  });

  it('is short, and never the question over again', () => {
    const ours = asked.filter(({ question }) => question.evidence === undefined);
    const wrong = ours.filter(({ number, question }) => {
      const proof = proofOf(number, question);
      return proof.split(' ').length > 20 || question.text.toLowerCase().includes(proof.toLowerCase());
    });
    expect(wrong).toEqual([]);
  });
});
