import type { ApiKey, Session } from '../../auth/account';
import type { SecondStep } from '../../auth/second-step.service';
import type { Caller, Role } from '../../domain/access/caller';
import { codeAddress } from '../../domain/access/one-time-code';
import { qrDrawing } from '../../documents/qr';
import { ROLE_WORDS } from '../../rendering/messages';
import { date } from '../../rendering/numbers';
import { markup, type Markup } from '../../rendering/templates';

/** What a person sees of the own account, as finished strings. */
export interface AccountPage {
  readonly title: string;
  readonly news: string;
  readonly fault: string;
  readonly id: string;
  readonly reach: string;
  /** The roles that the person may change to; empty for who has one. */
  readonly roles: readonly { readonly value: Role; readonly label: string; readonly chosen: boolean }[];
  readonly sessions: readonly {
    readonly id: string;
    readonly what: string;
    readonly when: string;
    readonly own: boolean;
  }[];
  readonly others: boolean;
  readonly keys: readonly { readonly id: string; readonly name: string; readonly said: string }[];
  /** What stands where codes are asked for; undefined where they are not. */
  readonly codes: { readonly left: number } | null;
  readonly offer: { readonly secret: string; readonly spaced: string; readonly drawing: Markup };
}

/** What there is to tell. */
export interface OnAccount {
  readonly caller: Caller;
  readonly roles: readonly Role[];
  readonly sessions: readonly Session[];
  readonly secondStep: SecondStep;
  readonly keys: readonly ApiKey[];
  /** A fresh secret for the application of the telephone. */
  readonly secret: string;
  readonly unitNames: readonly string[];
  readonly news: string;
  readonly fault: string;
}

export function accountPage(on: OnAccount): AccountPage {
  const { caller, sessions, secondStep, secret } = on;
  const roles = on.roles.map((value) => ({ value, label: ROLE_WORDS[value], chosen: value === caller.role }));
  return {
    title: 'Akun saya',
    news: on.news,
    fault: on.fault,
    id: caller.id,
    reach: reachWords(caller, on.unitNames),
    roles: roles.length > 1 ? roles : [],
    sessions: sessions.map(sessionRow),
    others: sessions.length > 1,
    keys: on.keys.map(keyRow),
    codes: secondStep.on ? { left: secondStep.recoveryLeft } : null,
    offer: {
      secret,
      spaced: secret.match(/.{1,4}/g)?.join(' ') ?? secret,
      drawing: markup(qrDrawing(codeAddress(caller.id, secret), 'Kode QR untuk aplikasi kode')),
    },
  };
}

/** What one reaches, in words. */
function reachWords({ role, areas }: Caller, unitNames: readonly string[]): string {
  if (role === 'administrator') return 'Pengelola: akun, aturan, dan pengaturan; tanpa angka koperasi.';
  if (role === 'official') return `Petugas Dinas untuk ${areaWords(areas)}.`;
  return `${ROLE_WORDS[role]} untuk ${unitNames.length === 0 ? 'belum satu unit pun' : unitNames.join(', ')}.`;
}

function areaWords(areas: Caller['areas']): string {
  if (areas === 'all' || areas.includes('')) return 'semua wilayah';
  return areas.length === 0 ? 'belum satu wilayah pun' : `wilayah ${areas.join(', ')}`;
}

const sessionRow = ({ id, agent, address, seen, since, own }: Session): AccountPage['sessions'][number] => ({
  id,
  what: `${agentWords(agent)} · ${address}`,
  when: `masuk ${date(since.slice(0, 10))}, terakhir dipakai ${date(seen.slice(0, 10))} ${seen.slice(11, 16)} UTC`,
  own,
});

const keyRow = ({ id, name, role, scope, until, seen }: ApiKey): AccountPage['keys'][number] => ({
  id,
  name,
  said: [
    scope === 'write' ? 'membaca dan mengirim' : 'hanya membaca',
    `sebagai ${ROLE_WORDS[role]}`,
    `berlaku sampai ${date(until.slice(0, 10))}`,
    seen === null ? 'belum pernah dipakai' : `terakhir dipakai ${date(seen.slice(0, 10))}`,
  ].join(' · '),
});

const SYSTEMS = ['Android', 'iPhone', 'iPad', 'Windows', 'Macintosh', 'Linux'];
const BROWSERS: readonly (readonly [sign: string, name: string])[] = [
  ['Edg/', 'Edge'],
  ['OPR/', 'Opera'],
  ['Firefox/', 'Firefox'],
  ['Chrome/', 'Chrome'],
  ['Safari/', 'Safari'],
];

/** What a browser says of itself, in the words that people use for it. */
function agentWords(agent: string): string {
  const browser = BROWSERS.find(([sign]) => agent.includes(sign))?.[1] ?? 'Peramban';
  const system = SYSTEMS.find((each) => agent.includes(each));
  return system === undefined ? browser : `${browser} di ${system}`;
}

declare module '../../rendering/templates' {
  interface Views {
    'pages/account': AccountPage;
    'pages/codes': { readonly title: string; readonly codes: readonly string[] };
  }
}
