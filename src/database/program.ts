import { readFileSync } from 'node:fs';
import { once } from '../domain/kept';
import { hashOf } from './token';

/** The mark of the program as it runs, which is one file: what was worked out in part is not gone on with by another version. */
export const program = once(() => hashOf(readFileSync(__filename)));
