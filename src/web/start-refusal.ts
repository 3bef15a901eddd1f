import { codeOf } from '../domain/error-code';
import { Refusal } from '../domain/errors';
import type { Reason } from '../domain/errors';
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

/**
 * What stood in the way of a start, as a refusal that says what to do.
 *
 * @returns the error itself where it is none of what is known
 */
export function startRefusal(error: unknown, settings: Settings): unknown {
  const code = codeOf(error) ?? '';
  const reason = isOfListening(error) ? LISTENING[code] : STORING[code];
  if (reason === undefined) return error;
  const { RAPOR_DATA: folder, RAPOR_HOST: host, RAPOR_PORT: port } = settings;
  return new Refusal('cannot-start', { reason, folder, host, port: String(port) });
}

const isOfListening = (error: unknown): boolean =>
  typeof error === 'object' &&
  error !== null &&
  'syscall' in error &&
  (error.syscall === 'listen' || error.syscall === 'getaddrinfo' || error.syscall === 'bind');
