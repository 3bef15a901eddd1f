import { footRules, withFoot } from './page-foot';

describe('the foot of every page', () => {
  it('says what it is given and no rule of its own, whatever that is', () => {
    const rules = footRules({ lines: ['KSP "Maju" \\ x</style><b>', 'baris\ndua'], gap: 4 });
    expect(rules).toContain(
      'content: "KSP \\22 Maju\\22  \\5c  x\\3c /style>\\3c b>" "\\a " "baris\\a dua";',
    );
    expect(rules).not.toMatch(/<|\n/);
  });

  it('has its drawing in its own size, and nothing that has to be fetched', () => {
    const rules = footRules({
      lines: ['x'],
      gap: 4,
      sign: { drawing: '<svg viewBox="0 0 1 1"/>', side: 31 },
    });
    const [, data = ''] = /url\("data:image\/svg\+xml;base64,([^"]+)"\)/.exec(rules) ?? [];
    expect(Buffer.from(data, 'base64').toString()).toBe(
      '<svg width="31mm" height="31mm" viewBox="0 0 1 1"/>',
    );
    expect(rules).toContain('@bottom-center');
  });

  it('goes into the head of a page', () => {
    expect(withFoot('<html><head></head><body>$&</body></html>', { lines: ['$1'], gap: 4 })).toMatch(
      /^<html><head><style>@page \{[^]*"\$1"[^]*<\/style><\/head><body>\$&<\/body><\/html>$/,
    );
  });
});
