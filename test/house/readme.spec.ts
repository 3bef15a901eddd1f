import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ruleSets } from '../../src/domain/rules/registry';
import { indicatorsOf } from '../../src/domain/rules/rule-set';
import { CHECKS } from '../../src/domain/statement/finding';
import { SETTINGS } from '../../src/settings';

const README = readFileSync(join(__dirname, '../../README.md'), 'utf8');

describe('README', () => {
  it.each(SETTINGS.map((each) => ({ ...each })))('explains the setting $name with its default', (setting) => {
    expect(README).toContain(
      `| \`${setting.name}\` | ${setting.default === '' ? '–' : `\`${setting.default}\``} |`,
    );
  });

  it.each(CHECKS)('lists the check %s', (check) => {
    expect(README).toContain(`\`${check}\``);
  });

  it.each(ruleSets.map((each) => ({ id: each.id, ruleSet: each })))(
    'lists every indicator of $id',
    ({ id, ruleSet }) => {
      expect(README).toContain(`**\`${id}\`**`);
      for (const indicator of indicatorsOf(ruleSet))
        expect(README).toContain(`${indicator.number} \`${indicator.id}\``);
    },
  );
});
