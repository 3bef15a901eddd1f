import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const ROOT = join(__dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'rapor-start-'));
const running = new Set<ChildProcess>();

afterEach(async () => {
  await Promise.all([...running].map(killed));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What a service said until it was ready or ended. */
interface Started {
  readonly child: ChildProcess;
  readonly said: string;
  readonly status: number | null;
}

/** Starts the service as it is built, as a process of its own, and waits until it is ready or has ended. */
async function start(env: Readonly<Record<string, string>>): Promise<Started> {
  const child = spawn(process.execPath, ['dist/bundle/main.js'], {
    cwd: ROOT,
    env: { ...process.env, RAPOR_PORT: '0', ...env },
  });
  running.add(child);
  let said = '';
  const ready = new Promise<void>((resolve) => {
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (text) => {
        said += String(text);
        if (said.includes('Rapor siap')) resolve();
      });
  });
  await Promise.race([ready, once(child, 'close')]);
  return { child, said, status: child.exitCode };
}

/** Ends a service without any warning, as a power cut would. */
async function killed(child: ChildProcess): Promise<void> {
  running.delete(child);
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill('SIGKILL');
  await once(child, 'close');
}

describe('a service that is started', () => {
  it('keeps its data folder from a second one, and leaves it when it is killed', async () => {
    const data = { RAPOR_DATA: join(folder, 'data') };
    const first = await start(data);
    expect(first.said).toContain('Rapor siap');
    const second = await start(data);
    expect(second).toMatchObject({ status: 2 });
    expect(second.said).toContain('sedang dipakai layanan Rapor lain');
    await killed(first.child);
    const third = await start(data);
    expect(third.said).toContain('Rapor siap');
  });

  it('says that its port is taken', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as AddressInfo;
    const { status, said } = await start({ RAPOR_DATA: join(folder, 'b'), RAPOR_PORT: String(port) });
    other.close();
    expect(status).toBe(2);
    expect(said).toBe(
      `Porta ${port} sudah dipakai program lain, mungkin Rapor yang masih berjalan; hentikan program itu, atau pilih porta lain dengan RAPOR_PORT.\n`,
    );
  });

  it.each([
    ['file', 'a file of that name'],
    ['file/data', 'a file in its way'],
  ])('says that %s is no folder: %s', async (name) => {
    writeFileSync(join(folder, 'file'), '');
    const { status, said } = await start({ RAPOR_DATA: join(folder, name) });
    expect(status).toBe(2);
    expect(said).toMatch(/^Folder data .* tidak dapat dibuat: tempatnya bukan folder, .*RAPOR_DATA\.\n$/);
  });

  it('is reached from this computer only while there are no accounts', async () => {
    const { status, said } = await start({ RAPOR_DATA: join(folder, 'c'), RAPOR_HOST: '0.0.0.0' });
    expect(status).toBe(2);
    expect(said).toMatch(/0\.0\.0\.0.*akun/);
  });

  it('names a setting that is none, what it found and what it expects', async () => {
    const { said, status } = await start({ RAPOR_DATA: join(folder, 'unset'), RAPOR_PORT: 'abc' });
    expect(status).toBe(2);
    expect(said).toBe(
      'Pengaturan RAPOR_PORT tidak dapat dipakai: ditemukan “abc”, diharapkan 0–65535. Perbaiki, lalu jalankan lagi.\n',
    );
  });
});
