import { plain } from '../../decimal';
import { bandsText } from '../bands-text';
import { formulaText } from '../formula-text';
import { indicatorsOf } from '../rule-set';
import type { RuleSet } from '../rule-set';
import { pointParts } from './point';
import { readBands } from './read-bands';
import { readFormula } from './read-formula';
import { readLeftOut } from './read-left-out';
import { readNumber } from './read-number';
import { valueText } from './value-text';

/**
 * What an official typed at a point, as a difference writes it.
 *
 * @returns empty where it says what the data say; undefined where it cannot be read
 */
export function canonicalValue(ruleSet: RuleSet, point: string, text: string): string | undefined {
  if (text.trim() === '' || text.trim() === valueText(ruleSet, point)) return '';
  const read = written(ruleSet, point, text);
  return read === valueText(ruleSet, point) ? '' : read;
}

function written(ruleSet: RuleSet, point: string, text: string): string | undefined {
  const [part, id] = pointParts(point);
  switch (part) {
    case 'band': {
      const bands = readBands(text);
      return bands && bandsText(bands);
    }
    case 'weight': {
      const weight = readNumber(text);
      return weight && plain(weight);
    }
    case 'term': {
      const formula = readFormula(ruleSet, text);
      return formula && formulaText(formula);
    }
    default: {
      const asked = indicatorsOf(ruleSet).find(({ number }) => number === id)?.questions?.length ?? 0;
      const places = readLeftOut(text, asked);
      if (!places || places === 'more') return undefined;
      return `${asked - places.length} tanpa ${places.map((each) => each + 1).join(', ')}`;
    }
  }
}
