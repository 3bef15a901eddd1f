import type { Exact } from '../decimal';
import type { Question } from './solve';

/** First nothing unexplained in any of the lines, then all of a section's in each of its lines in turn. */
export function scenarios(question: Question, lines: readonly string[]): Map<string, Exact>[] {
  const doubts = lines.flatMap((line) => {
    const doubt = question.ledger.doubts.get(line);
    return doubt ? [{ line, ...doubt }] : [];
  });
  const sections = [...new Set(doubts.map((doubt) => doubt.section))];
  const base = new Map(doubts.map((doubt) => [doubt.line, doubt.shown]));
  let cases = [base];
  for (const section of sections) {
    const inSection = doubts.filter((doubt) => doubt.section === section);
    cases = cases.flatMap((each) => [
      each,
      ...inSection.map((doubt) => new Map(each).set(doubt.line, doubt.shown.add(doubt.unexplained))),
    ]);
  }
  return cases;
}
