import { hashOf } from '../database/token';
import { once } from '../domain/kept';
import { packFormat } from '../domain/statement/packed';

/** What is understood today: packs with another mark were made by another version of the program. */
export const packMark = once(() => hashOf(packFormat()).slice(0, 16));
