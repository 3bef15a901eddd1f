import type { Line } from '../../../domain/statement/chart';
import { GROUP_WORDS } from './groups';
import type { LineWords } from './groups';
import { OWN_WORDS } from './own';

export { GROUP_WORDS } from './groups';
export type { LineWords } from './groups';
export { OWN_WORDS } from './own';

/** Why a line matters and where it is found: in words of its own, else in those of its group. */
export const lineWords = ({ code, group }: Line): LineWords => OWN_WORDS[code] ?? GROUP_WORDS[group];
