import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isSignedBy, keyId, keyIn, renewKey } from './key-file';

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'rapor-key-'))));
afterEach(() => rmSync(folder, { recursive: true }));

describe('the key of an office', () => {
  it('is made once, for its owner only, also when two ask at the same time', async () => {
    const file = join(folder, 'baru', 'kunci.pem');
    const [one, other] = await Promise.all([keyIn(file), keyIn(file)]);
    const again = await keyIn(file);
    expect(new Set([one.id, other.id, again.id]).size).toBe(1);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(keyId(one.publicKey)).toBe(one.id);
  });

  it('signs what is verified by its public part, and nothing else', async () => {
    const key = await keyIn(join(folder, 'kunci.pem'));
    const signature = key.sign('77,35');
    expect(isSignedBy(key.publicKey, '77,35', signature)).toBe(true);
    expect(isSignedBy(key.publicKey, '87,35', signature)).toBe(false);
    const another = signature.startsWith('A') ? 'B' : 'A';
    expect(isSignedBy(key.publicKey, '77,35', `${another}${signature.slice(1)}`)).toBe(false);
    expect(isSignedBy('no key', '77,35', signature)).toBe(false);
  });

  it('is renewed in its place; what the old one signed stays genuine by its public part', async () => {
    const file = join(folder, 'kunci.pem');
    const old = await keyIn(file);
    const fresh = await renewKey(file);
    expect((await keyIn(file)).id).toBe(fresh.id);
    expect(fresh.id).not.toBe(old.id);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(readFileSync(file, 'utf8')).toContain('PRIVATE KEY');
    expect(isSignedBy(old.publicKey, 'x', old.sign('x'))).toBe(true);
  });
});
