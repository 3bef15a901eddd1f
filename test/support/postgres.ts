import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const VERSIONS = '/usr/lib/postgresql';

/** Where the programs of an installed PostgreSQL server are, if there is one. */
export function postgresPrograms(): string | undefined {
  if (process.platform === 'win32' || !existsSync(VERSIONS)) return undefined;
  const folders = readdirSync(VERSIONS).map((version) => join(VERSIONS, version, 'bin'));
  return folders.filter((folder) => existsSync(join(folder, 'initdb'))).at(-1);
}

/** A PostgreSQL server of its own for one test file, in a temporary folder and on a free port. */
export class TemporaryPostgres {
  private made = 0;

  private constructor(
    private readonly programs: string,
    private readonly folder: string,
    private readonly port: number,
    private readonly server: ChildProcess,
  ) {}

  static async start(programs: string): Promise<TemporaryPostgres> {
    const folder = mkdtempSync(join(tmpdir(), 'rapor-postgres-'));
    const who = serverUser();
    if (who.uid !== undefined && who.gid !== undefined) chownSync(folder, who.uid, who.gid);
    const data = join(folder, 'data');
    const create = ['-D', data, '-U', 'rapor', '-A', 'trust', '-E', 'UTF8', '--no-locale', '--no-sync'];
    execFileSync(join(programs, 'initdb'), create, { ...who, cwd: folder, stdio: 'ignore' });
    const port = await freePort();
    const run = ['-D', data, '-p', String(port), '-h', '127.0.0.1', '-k', folder, '-F'];
    const server = spawn(join(programs, 'postgres'), run, {
      ...who,
      cwd: folder,
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    await ready(server);
    return new TemporaryPostgres(programs, folder, port, server);
  }

  /** The address of a database of this server. */
  url(database = 'postgres'): string {
    return `postgres://rapor@127.0.0.1:${this.port}/${database}`;
  }

  /** A new database of this server, empty or a copy of another that nobody has open. @returns its name */
  create(of = 'template1'): string {
    const name = `rapor_${(this.made += 1)}`;
    const psql = ['-h', '127.0.0.1', '-p', String(this.port), '-U', 'rapor', 'postgres', '-c'];
    execFileSync(join(this.programs, 'psql'), [...psql, `CREATE DATABASE ${name} TEMPLATE ${of}`], {
      stdio: 'ignore',
    });
    return name;
  }

  async stop(): Promise<void> {
    const ended = new Promise((resolve) => this.server.once('exit', resolve));
    this.server.kill('SIGINT');
    await ended;
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** The server refuses to run as root. */
function serverUser(): { uid?: number; gid?: number } {
  if (process.getuid?.() !== 0) return {};
  const idOf = (flag: string): number => Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8' }));
  return { uid: idOf('-u'), gid: idOf('-g') };
}

async function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() =>
        typeof address === 'object' && address ? resolve(address.port) : reject(new Error('no port')),
      );
    });
  });
}

async function ready(server: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let said = '';
    server.once('exit', () => reject(new Error(`PostgreSQL ended: ${said}`)));
    server.stderr?.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      if (said.includes('ready to accept connections')) resolve();
    });
  });
}
