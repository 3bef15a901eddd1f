import { readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { root } from './setup/shell.mjs';

const dist = join(root, 'dist');

/** Packages with files, threads or machine code of their own; and those that a program loads only when it first needs them. */
const OWN_FILES = [
  '@node-rs/argon2',
  'better-sqlite3',
  'pg',
  'pg-boss',
  'piscina',
  'puppeteer',
  'sharp',
  'sqlite3',
];
const WHEN_NEEDED = ['@e965/xlsx', '@signpdf/*', 'exceljs', 'hyparquet-writer', 'node-forge', 'unpdf'];

/** What libraries ask for in case it is there, as drivers of other databases: we have none of it. */
const ABSENT = [
  ...[
    '@fastify/static',
    '@fastify/view',
    '@nestjs/microservices',
    '@nestjs/platform-express',
    '@nestjs/websockets',
    'class-transformer/storage',
  ],
  ...[
    '@google-cloud/spanner',
    '@sap/hana-client',
    'hdb-pool',
    'ioredis',
    'mongodb',
    'mssql',
    'mysql',
    'mysql2',
    'oracledb',
  ],
  ...['expo-sqlite', 'pg-native', 'pg-query-stream', 'react-native-sqlite-storage', 'redis', 'sql.js'],
  'typeorm-aurora-data-api-driver',
];

/**
 * Makes one file each of the programs and of the threads that they start, `dist/bundle/NAME.js`: to find and read three
 * thousand modules takes longer than all else that a start does. Lines stay as they are, so that a trace can be read.
 */
function bundlePrograms() {
  const threads = threadFiles();
  const names = threads.map((file) => `./${file.replace(/^.*\/|\.js$/g, '')}`);
  const options = {
    outdir: join(dist, 'bundle'),
    entryNames: '[name]',
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    external: [...names, ...OWN_FILES, ...WHEN_NEEDED, ...ABSENT],
  };
  const filesOf = (files) => files.map((file) => join(dist, file));
  // NestJS and TypeORM go by the names of classes.
  bundled({ ...options, entryPoints: filesOf(['main.js', 'cli.js']), keepNames: true });
  // Nothing in a thread does, and to keep them every function is told its own each time that it is made.
  bundled({ ...options, entryPoints: filesOf(threads) });
}

/** A thread is begun from a file that is named by `require.resolve('./NAME')`. */
function threadFiles() {
  const files = readdirSync(dist, { recursive: true }).map((file) => String(file).replaceAll('\\', '/'));
  const named = (file) =>
    readFileSync(join(dist, file), 'utf8').matchAll(/require\.resolve\(["']\.\/([\w-]+)["']\)/g);
  return files
    .filter((file) => file.endsWith('.js') && !file.startsWith('bundle/'))
    .flatMap((file) => [...named(file)].map(([, name]) => file.replace(/[^/]+$/, `${name}.js`)));
}

/** Each file of `src/pages/client` becomes one script without imports: `dist/client/NAME.js`. */
function bundleClient() {
  const folder = join(root, 'src', 'pages', 'client');
  const scripts = readdirSync(folder).filter((file) => file.endsWith('.ts') && !file.endsWith('.d.ts'));
  bundled({
    entryPoints: scripts.map((file) => join(folder, file)),
    outdir: join(dist, 'client'),
    minify: true,
    format: 'iife',
    platform: 'browser',
    target: 'es2020',
  });
}

function bundled(options) {
  // Loaded only now: set-up, which installs it, imports this file too.
  const { buildSync } = createRequire(import.meta.url)('esbuild');
  buildSync({ ...options, absWorkingDir: root, bundle: true, logLevel: 'error' });
}

/** @returns {boolean} whether every bundle could be made; esbuild says what is wrong, and where */
export function bundle() {
  try {
    bundlePrograms();
    bundleClient();
    return true;
  } catch {
    return false;
  }
}
