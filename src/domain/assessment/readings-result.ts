import { plain } from '../decimal';
import { isWhole } from '../rules/readings';
import type { AlternativeOutcome, ReadingsReport } from './explain';
import { intervalResult, scoreOf } from './points-result';
import type { ReadingAlternative, ReadingResult } from './result';

/** Every reading as the public JSON gives it, with what its alternatives would change. */
export function readingResults(report: ReadingsReport): ReadingResult[] {
  return report.outcomes.map(({ reading, chosen, alternatives, apart }) => ({
    id: reading.id,
    about: reading.about,
    chosen: chosen.id,
    chosenLabel: chosen.label,
    confidence: chosen.citation.confidence,
    whole: isWhole(reading),
    apart: apart.map(({ id, label }) => ({ id, label })),
    alternatives: alternatives.map(alternativeResult),
  }));
}

function alternativeResult({ option, effects, total, grade }: AlternativeOutcome): ReadingAlternative {
  const changes = effects.map((effect) => ({
    number: effect.number,
    credit: effect.credit ? plain(effect.credit) : null,
    ...intervalResult(effect.points),
  }));
  const [first] = effects;
  return {
    id: option.id,
    label: option.label,
    confidence: option.citation.confidence,
    credit: changes[0]?.credit ?? null,
    score: first ? scoreOf(first.points) : null,
    changes,
    total: total ? intervalResult(total) : null,
    grade: grade?.label ?? null,
  };
}
