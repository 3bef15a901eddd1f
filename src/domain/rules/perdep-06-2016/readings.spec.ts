import { exact } from '../../decimal';
import { perdep06 } from '.';
import { choose, readAs } from '../readings';
import { indicatorsOf } from '../rule-set';
import { creditFor } from '../scale';

/** The credit of a ratio when one option is chosen. */
function read(option: string, number: string, percent: string): string | undefined {
  const ruleSet = readAs(perdep06, choose(perdep06, [option]));
  const indicator = indicatorsOf(ruleSet).find((each) => each.number === number);
  return indicator && creditFor(indicator.scale, exact(percent))?.toFraction();
}

describe('the readings of Perdep 06/2016', () => {
  it.each([
    ['1.1/linear', '1.1', '-1', '0', 'negative capital'],
    ['1.1/linear', '1.1', '3.9999', '0', 'less than one whole step of four points'],
    ['1.1/linear', '1.1', '4', '5', 'the first step'],
    ['1.1/linear', '1.1', '59.9999', '70', 'just under the top'],
    ['1.1/linear', '1.1', '60', '75', 'the most the text can give'],
    ['1.1/linear', '1.1', '63.9999', '75', 'until the first step down'],
    ['1.1/linear', '1.1', '64', '70', 'five less'],
    ['1.1/linear', '1.1', '66.19', '70', 'about what the text gives KSU Setia Dharma'],
    ['1.1/linear', '1.1', '99.9999', '30', 'the last step'],
    ['1.1/linear', '1.1', '100', '25', 'the end'],
    ['1.1/lower-closed', '1.1', '20', '50', 'the edge belongs to the upper row'],
    ['1.1/lower-closed', '1.1', '40', '100', 'the edge belongs to the upper row'],
    ['1.1/lower-closed', '1.1', '60', '50', 'the edge belongs to the upper row'],
    ['1.1/lower-closed', '1.1', '80', '25', 'the edge belongs to the upper row'],
    ['1.1/lower-closed', '1.1', '0', '0', 'nothing stays nothing'],
    ['1.2/lower-steps', '1.2', '9.9999', '0', 'one step lower'],
    ['1.2/lower-steps', '1.2', '10', '10', 'one step lower'],
    ['1.2/lower-steps', '1.2', '99.62', '90', 'KSU Setia Dharma would not have full marks'],
    ['1.2/lower-steps', '1.2', '100', '100', 'full marks from 100 on'],
    ['1.2/linear', '1.2', '33.7', '337/10', 'the ratio itself'],
    ['1.2/linear', '1.2', '112', '100', 'at most 100'],
    ['2.2/linear', '2.2', '0', '90', 'the text reaches 90 only'],
    ['2.2/linear', '2.2', '44', '2', 'a thesis prints score 0.10'],
    ['2.2/linear', '2.2', '26', '38', 'a thesis prints score 1.90'],
    ['2.2/linear', '2.2', '45', '0', 'nothing from 45 on'],
    ['2.2/rounded', '2.2', '4.19', '92', 'a thesis prints credit 92'],
    ['2.2/rounded', '2.2', '1.5638', '96', 'a thesis prints credit 96'],
    ['2.2/rounded', '2.2', '0.7201', '98', 'a thesis prints credit 98'],
    ['2.2/rounded', '2.2', '0.4999', '100', 'rounds to nothing'],
    ['2.2/rounded', '2.2', '49.5', '0', 'rounds to 50'],
    ['2.3/linear', '2.3', '80.9', '809/10', 'a thesis rounds this to 81'],
    ['4.1/credit-0', '4.1', '99.9999', '50', 'only the last row changes'],
    ['4.1/credit-0', '4.1', '100', '0', 'the printed credit instead of the printed score'],
  ])('%s, indicator %s at %s %% earns %s: %s', (option, number, percent, expected) => {
    expect(read(option, number, percent)).toBe(expected);
  });

  it('leaves every other indicator alone', () => {
    const changed = readAs(perdep06, choose(perdep06, ['1.1/linear']));
    const before = indicatorsOf(perdep06).filter((each) => each.number !== '1.1');
    expect(indicatorsOf(changed).filter((each) => each.number !== '1.1')).toEqual(before);
    expect(readAs(perdep06, choose(perdep06, []))).toBe(perdep06);
  });
});
