import { PredefinedNetworkConditions } from 'puppeteer';
import { Hand, Keys, type Walker } from './hand';
import { SCREENS, type Live } from './live';

/** Who goes a way from draft to signature. */
export type Person = 'treasurer' | 'supervisor' | 'examiner';

/** What they have at hand. */
export interface Way {
  readonly name: string;
  open(live: Live, person: Person): Promise<Walker>;
}

const thumb = async (live: Live, scripts: boolean): Promise<Walker> =>
  new Hand(await live.open('phone', { scripts }));
const keys = async (live: Live): Promise<Walker> => new Keys(await live.open('desktop'));

/** What each may well have: goes with every run of the tests. */
const MIXED: Way = {
  name: 'a treasurer without scripts, a supervisor with a keyboard, an examiner with a phone',
  open: async (live, person) => (person === 'supervisor' ? keys(live) : thumb(live, person === 'examiner')),
};

async function slow(live: Live): Promise<Walker> {
  const page = await live.open('phone');
  await page.emulateNetworkConditions(PredefinedNetworkConditions['Slow 3G']);
  return new Hand(page);
}

const MORE: readonly Way[] = [
  { name: 'everybody by keyboard alone', open: keys },
  { name: 'everybody by thumb, without scripts', open: async (live) => thumb(live, false) },
  { name: 'everybody by thumb, behind Slow 3G', open: slow },
  { name: 'everybody with a mouse on a desktop', open: async (live) => new Hand(await live.open('desktop')) },
];

/** The screens that a journey is gone on: a telephone, which most have; all of them where ways are asked for. */
export const screensToUse = (): (keyof typeof SCREENS)[] =>
  (process.env['RAPOR_WAYS'] ?? '') === '' ? ['phone'] : (Object.keys(SCREENS) as (keyof typeof SCREENS)[]);

/** One way; all of them where `RAPOR_WAYS` is `every`, those that it names in part else. */
export function waysToWalk(): Way[] {
  const asked = process.env['RAPOR_WAYS'] ?? '';
  if (asked === '') return [MIXED];
  return [MIXED, ...MORE].filter(({ name }) => asked === 'every' || name.includes(asked));
}
