import { createHash, randomBytes } from 'node:crypto';

/** 120 bits: nobody guesses one. */
const BYTES = 15;

/** A word that opens something once it is handed out: twenty letters that stand in an address. */
export const newToken = (bytes = BYTES): string => randomBytes(bytes).toString('base64url');

/** What is kept of it. */
export const hashOf = (token: string): string => createHash('sha256').update(token).digest('hex');
