import { isSealed, keysIn, newKeyLine, seal, sealedBy, unseal, type SealingKey } from './sealing';

const made = (): SealingKey => {
  const [key] = keysIn(newKeyLine());
  if (!key) throw new Error('a line that is no key');
  return key;
};

describe('a secret of the database', () => {
  const key = made();

  it('is kept so that only its key opens it, and never twice alike', () => {
    const kept = seal(key, 'JBSWY3DPEHPK3PXP', 'siti');
    expect(kept).not.toContain('JBSWY3DPEHPK3PXP');
    expect(sealedBy(kept)).toBe(key.id);
    expect(unseal([made(), key], kept, 'siti')).toBe('JBSWY3DPEHPK3PXP');
    expect(unseal([made()], kept, 'siti')).toBeUndefined();
    expect(seal(key, 'JBSWY3DPEHPK3PXP', 'siti')).not.toBe(kept);
  });

  it('opens in the row of its owner only, and unchanged', () => {
    const kept = seal(key, 'JBSWY3DPEHPK3PXP', 'siti');
    const [mark, id, iv, text = ''] = kept.split('.');
    const turned = (text.startsWith('A') ? 'B' : 'A') + text.slice(1);
    expect(unseal([key], kept, 'budi')).toBeUndefined();
    expect(unseal([key], [mark, id, iv, turned].join('.'), 'siti')).toBeUndefined();
    expect(unseal([key], [mark, id, iv, ''].join('.'), 'siti')).toBeUndefined();
    expect(unseal([key], [mark, id].join('.'), 'siti')).toBeUndefined();
  });

  it('that was kept before they were sealed is read as it is', () => {
    expect(isSealed('JBSWY3DPEHPK3PXP')).toBe(false);
    expect(unseal([key], 'JBSWY3DPEHPK3PXP', 'siti')).toBe('JBSWY3DPEHPK3PXP');
  });

  it('lines of a file that are no keys are left out', () => {
    expect(keysIn(`\nkunci\n${newKeyLine()}\n`)).toHaveLength(1);
  });
});
