import { codeOf } from '../domain/error-code';
import { Refusal } from '../domain/errors';
import type { Reason } from '../domain/refusal-reasons';
import type { Settings } from '../settings';

/** Why nothing can listen at an address, by the code of the system. */
const LISTENING: Readonly<Record<string, Reason>> = {
  EADDRINUSE: 'port-taken',
  EACCES: 'port-forbidden',
  EADDRNOTAVAIL: 'no-such-address',
  ENOTFOUND: 'no-such-address',
  EAI_AGAIN: 'no-such-address',
};

/** Why a data folder cannot be used, by the code of the system or of the database. */
const STORING: Readonly<Record<string, Reason>> = {
  EACCES: 'folder-forbidden',
  EPERM: 'folder-forbidden',
  EROFS: 'folder-forbidden',
  SQLITE_READONLY: 'folder-forbidden',
  SQLITE_CANTOPEN: 'folder-forbidden',
  ENOTDIR: 'no-folder',
  EEXIST: 'no-folder',
  ENOSPC: 'disk-full',
  SQLITE_FULL: 'disk-full',
  SQLITE_NOTADB: 'damaged',
  SQLITE_CORRUPT: 'damaged',
};

/** Why a PostgreSQL server takes nobody in, by its own code or that of the system. */
const SERVER: Readonly<Record<string, Reason>> = {
  ECONNREFUSED: 'server-away',
  ECONNRESET: 'server-away',
  ETIMEDOUT: 'server-away',
  EHOSTUNREACH: 'server-away',
  ENOTFOUND: 'server-away',
  EAI_AGAIN: 'server-away',
  '57P03': 'server-away',
  '53300': 'server-away',
  '28P01': 'server-refuses',
  '28000': 'server-refuses',
  '42501': 'server-refuses',
  '3D000': 'server-no-database',
};

/**
 * What stood in the way of a start, as a refusal that says what to do.
 *
 * @returns the error itself where it is none of what is known
 */
export function startRefusal(error: unknown, settings: Settings): unknown {
  const code = codeOf(error) ?? '';
  const reason = reasonOf(error, code, settings);
  if (reason === undefined) return error;
  const { RAPOR_DATA: folder, RAPOR_HOST: host, RAPOR_PORT: port } = settings;
  return new Refusal('cannot-start', { reason, folder, host, port: String(port) });
}

function reasonOf(
  error: unknown,
  code: string,
  { DATABASE_URL: server, RAPOR_HOST }: Settings,
): Reason | undefined {
  const ofServer = server !== undefined && !isOf(error, 'listen', 'bind') && !names(error, RAPOR_HOST);
  if (ofServer && Object.hasOwn(SERVER, code)) return SERVER[code];
  // What no folder can be made in is no folder; whatever else is missing is a fault of ours.
  if (code === 'ENOENT' && isOf(error, 'mkdir')) return 'no-folder';
  return isOf(error, 'listen', 'bind', 'getaddrinfo') ? LISTENING[code] : STORING[code];
}

/** Whether a name that was not found is this one. */
const names = (error: unknown, host: string): boolean =>
  typeof error === 'object' && error !== null && 'hostname' in error && error.hostname === host;

const isOf = (error: unknown, ...calls: readonly unknown[]): boolean =>
  typeof error === 'object' && error !== null && 'syscall' in error && calls.includes(error.syscall);
