import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { aptInstall } from './apt.mjs';
import { npm, onPath, root, run, say } from './shell.mjs';

const folder = join(root, 'node_modules', 'sqlite3');
const binary = join(folder, 'build', 'Release', 'node_sqlite3.node');
const script = (name, file) => join(root, 'node_modules', name, file);

/** Whether SQLite's native part is there and opens a database. */
export async function sqliteWorks() {
  if (!existsSync(binary)) return false;
  const open = "new (require('sqlite3').Database)(':memory:', (error) => process.exit(error ? 1 : 0))";
  return run(process.execPath, ['-e', open], { seconds: 30, quiet: true });
}

/** Puts a working native part into the user's cache, so that the next installation need not compile. */
export function keepSqlite() {
  try {
    const kept = cacheFile();
    mkdirSync(dirname(kept), { recursive: true });
    const draft = `${kept}.${process.pid}`;
    copyFileSync(binary, draft);
    renameSync(draft, kept);
  } catch {
    // A cache that cannot be written costs time, nothing else.
  }
}

/** Gets SQLite's native part: there already, from the cache, a ready-made one, or compiled here. */
export async function provideSqlite() {
  for (const way of [sqliteWorks, fromCache, fromPrebuilt, compile]) {
    if ((await way()) && (await sqliteWorks())) {
      if (way !== fromCache) keepSqlite();
      return true;
    }
  }
  say('SQLite belum dapat dipakai: menilai berkas tetap bisa, menyimpan belum.');
  say('Pasang python3, make dan g++ (Debian: apt install python3 make g++), lalu jalankan npm run setup.');
  return false;
}

function cacheFile() {
  const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const base = process.env.XDG_CACHE_HOME || join(homedir(), '.cache');
  const libc = process.platform === 'linux' && !process.report?.getReport().header.glibcVersionRuntime;
  const machine = `${process.platform}-${process.arch}${libc ? '-musl' : ''}`;
  return join(base, 'rapor', `node_sqlite3-${version}-${machine}.node`);
}

async function fromCache() {
  if (!existsSync(cacheFile())) return false;
  mkdirSync(dirname(binary), { recursive: true });
  copyFileSync(cacheFile(), binary);
  return true;
}

async function fromPrebuilt() {
  say('Mencari SQLite siap pakai (paling lama satu menit) …');
  const program = script('prebuild-install', 'bin.js');
  return run(process.execPath, [program, '-r', 'napi'], { seconds: 60, cwd: folder, quiet: true });
}

async function compile() {
  const tools = ['python3', 'make', 'g++'];
  const missing = () => process.platform === 'linux' && tools.some((tool) => !onPath(tool));
  if (missing()) await aptInstall(...tools);
  if (missing()) return false;
  const headers = await findHeaders();
  say('Mengompilasi SQLite (sekitar satu menit, hanya sekali) …');
  const env = { CFLAGS: '-O1', CXXFLAGS: '-O1', ...(headers ? { npm_config_nodedir: headers.folder } : {}) };
  try {
    const program = script('node-gyp', join('bin', 'node-gyp.js'));
    return await run(process.execPath, [program, 'rebuild'], { seconds: 900, cwd: folder, env });
  } finally {
    if (headers?.temporary) rmSync(headers.temporary, { recursive: true, force: true });
  }
}

/** Node's C headers: beside this Node, or from the npm registry; else node-gyp downloads them itself. */
async function findHeaders() {
  if (process.platform === 'win32') return undefined;
  const installed = resolve(dirname(process.execPath), '..');
  if (headersFit(installed)) return { folder: installed };
  const temporary = mkdtempSync(join(tmpdir(), 'rapor-node-'));
  const name = `node-${process.platform}-${process.arch}@${process.versions.node}`;
  say('Mengambil berkas header Node dari registri npm …');
  await npm(['pack', name, '--silent'], { seconds: 180, cwd: temporary, quiet: true });
  const archive = readdirSync(temporary).find((file) => file.endsWith('.tgz'));
  if (archive) await run('tar', ['-xzf', archive], { seconds: 60, cwd: temporary });
  const unpacked = join(temporary, 'package');
  return { folder: headersFit(unpacked) ? unpacked : '', temporary };
}

function headersFit(base) {
  const file = join(base, 'include', 'node', 'node_version.h');
  if (!existsSync(file)) return false;
  const text = readFileSync(file, 'utf8');
  const part = (name) => new RegExp(`#define NODE_${name}_VERSION (\\d+)`).exec(text)?.[1];
  return [part('MAJOR'), part('MINOR')].join('.') === process.versions.node.split('.').slice(0, 2).join('.');
}
