import { createHash, randomBytes } from 'node:crypto';

/** 120 bits: nobody guesses one. */
const BYTES = 15;
/** More than 128 bits. */
const MORE_BYTES = 24;

/** A word that opens something once it is handed out: twenty letters that stand in an address. */
export const newToken = (): string => randomBytes(BYTES).toString('base64url');

/** A longer one, of thirty-two letters, for what opens an account. */
export const newLongToken = (): string => randomBytes(MORE_BYTES).toString('base64url');

/** What is kept of it, and what any text or file is known by: its SHA-256, hexadecimal. */
export const hashOf = (of: string | Buffer): string => createHash('sha256').update(of).digest('hex');
