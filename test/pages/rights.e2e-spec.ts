import '../support/source-threads';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { NestInterceptor } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Test } from '@nestjs/testing';
import type { FastifyReply } from 'fastify';
import { NEVER as NEVER_DONE } from 'rxjs';
import { AssessmentsService } from '../../src/assessments/assessments.service';
import { ROLES, type Caller, type Role } from '../../src/domain/access/caller';
import { callerOf, VISITOR } from '../../src/domain/access/grant';
import { NATION } from '../../src/domain/area/area';
import { MENU_OF, menuOf, type Menu } from '../../src/rendering/menu';
import { FilingsService } from '../../src/filings/filings.service';
import type { Assemble } from '../../src/web/app';
import { WhoCalls } from '../../src/web/caller';
import { rolesOf } from '../../src/web/guards/rights';
import { paramOf, standingOf, SUBJECTS, type SubjectKind } from '../../src/web/guards/subjects';
import { LOCAL } from '../support/caller';
import { HOST, Service } from '../support/service';

const WORKBOOKS = join(__dirname, '../../fixtures/workbooks');
/** Whoever the guard lets in is answered this, before anything is done: what is tried here is the guard alone. */
const LET_IN = 418;

const METHODS = ['GET', 'POST', 'DELETE'] as const;
type Method = (typeof METHODS)[number];
interface Route {
  readonly method: Method;
  readonly url: string;
}
type Stored = Readonly<Record<SubjectKind, string>>;

const routes: Route[] = [];
let service: Service;
let caller: Caller = LOCAL;
let stopsAtDoor = false;
let mine: Stored;
let theirs: Stored;

const door: NestInterceptor = {
  intercept: (context, next) => {
    if (!stopsAtDoor) return next.handle();
    void context.switchToHttp().getResponse<FastifyReply>().status(LET_IN).send('');
    return NEVER_DONE;
  },
};

const withDoor: Assemble = async (adapter, modules) => {
  adapter.getInstance().addHook('onRoute', ({ method, url }) => {
    const all: readonly string[] = [method].flat();
    for (const each of METHODS) if (all.includes(each)) routes.push({ method: each, url });
  });
  const module = Test.createTestingModule({ imports: [modules] });
  const built = await module
    .overrideProvider(WhoCalls)
    .useValue({ of: () => caller })
    .compile();
  const app = built.createNestApplication<NestFastifyApplication>(adapter);
  return app.useGlobalInterceptors(door);
};

async function taken(filename: string): Promise<Stored> {
  const content = readFileSync(join(WORKBOOKS, filename));
  const sent = await service.upload({ kind: 'ksp', rules: 'perdep-06-2016' }, { filename, content });
  const assessment = String(sent.headers.location).split('/')[2] ?? '';
  const { statement } = await service.app.get(AssessmentsService, { strict: false }).get(LOCAL, assessment);
  const filing = (await service.app.get(FilingsService, { strict: false }).ofYear(LOCAL, statement)).id;
  return {
    assessment,
    filing,
    statement: statement.id,
    unit: statement.unitId,
    upload: statement.uploadId ?? '',
  };
}

beforeAll(async () => {
  service = await Service.start({ RAPOR_BROWSER: '/none', RAPOR_API_REQUESTS: '1000000' }, withDoor);
  mine = await taken('ksp-a-2009-2010.xlsx');
  theirs = await taken('ksp-c-2009-2010.xlsx');
  stopsAtDoor = true;
});
afterAll(() => service.stop());

/** The own unit is within reach, the other one is not. */
function as(role: Role): Caller {
  return callerOf('orang', { role, units: [mine.unit], areas: [] });
}

/** A supervisor of all areas but one unit: areas of units are not known here. */
const whoeverIs = (role: Role): Caller =>
  role === 'official' ? { ...as(role), units: new Set([mine.unit]), areas: 'all' } : as(role);

async function asked({ method, url }: Route, id: string): Promise<[status: number, body: string]> {
  const subject = SUBJECTS.find(({ under }) => url === under || url.startsWith(`${under}/`));
  const about = subject ? url.replace(`:${paramOf(subject)}`, id) : url;
  const at = about.replace(/:\w+/g, 'x').replace(/\*$/, 'x');
  const { statusCode, body } = await service.app.inject({ method, url: at, headers: HOST });
  return [statusCode, body];
}

type Met = 'in' | 'role' | 'none' | number;

/** What whoever calls meets: let in, refused for the role, or told that there is no such thing. */
const meaning = (status: number): Met =>
  status === LET_IN ? 'in' : status === 403 ? 'role' : status === 404 ? 'none' : status;

const place = ({ method, url }: Route): string => `${method} ${url}`;

/** What each role meets on a route that is about nobody. */
async function metAt(route: Route, role: Role): Promise<readonly Met[]> {
  caller = whoeverIs(role);
  return [meaning((await asked(route, ''))[0])];
}

/** The same of one about a unit: on the own one, on another and on none; and whether the last two answer in the same bytes. */
async function metOn(route: Route, role: Role, is: SubjectKind): Promise<readonly (Met | boolean)[]> {
  caller = whoeverIs(role);
  const [own, other, none] = [
    await asked(route, mine[is]),
    await asked(route, theirs[is]),
    await asked(route, 'x'),
  ];
  return [meaning(own[0]), meaning(other[0]), meaning(none[0]), other[1] === none[1]];
}

it('every route meets every role as the table says; what is another’s answers with the same bytes as what is not there', async () => {
  expect(routes.length).toBeGreaterThan(150);
  for (const route of routes) {
    const standing = standingOf(route.url);
    const roles = rolesOf(route.method, route.url) ?? [];
    for (const role of ROLES) {
      const expected = standing?.standing === 'public' || roles.includes(role) ? 'in' : 'role';
      const about = standing?.standing === 'subject' ? standing.is : undefined;
      const own = role === 'administrator' ? 'none' : expected;
      const found = about === undefined ? await metAt(route, role) : await metOn(route, role, about);
      expect([place(route), role, ...found]).toEqual([
        ...[place(route), role],
        ...(about === undefined ? [expected] : [own, 'none', 'none', true]),
      ]);
    }
  }
});

/** Everything that whoever has no account is answered: nothing else. */
const OPEN_TO_ALL = [
  ...['GET /periksa', 'POST /periksa', 'GET /periksa/luring.html', 'GET /periksa/:number'],
  'GET /periksa/sertifikat.pem',
  ...['GET /aturan', 'GET /aturan/:id', 'GET /aturan/peringatan', 'GET /api/rules/:id'],
  ...['GET /api/v1/rules', 'GET /api/v1/rules/:id', 'GET /api/v1/dictionary'],
  ...['GET /api/v1/problems', 'GET /api/v1/problems/:code'],
  ...['GET /api/v1/checks/:number', 'GET /api/v1/checks/certificate', 'GET /api/v1/checks/keys'],
  ...['POST /api/v1/checks', 'POST /api/v1/checks/files'],
  ...['GET /survei/instrumen', 'GET /kamus-data', 'GET /api/dictionary'],
  ...['GET /aset/pages.css', 'GET /aset/tanda.svg', 'GET /aset/rapor.webmanifest', 'GET /aset/skrip/:file'],
  ...['GET /jawab/:token', 'POST /jawab/:token', 'GET /suara/:key', 'POST /suara/:key'],
  // Whether the service lives; figures of it only with the key of the settings.
  ...['GET /health', 'GET /ready', 'GET /metrics'],
  ...['GET /akun/masuk', 'POST /akun/masuk', 'GET /akun/minta', 'POST /akun/minta'],
  ...['GET /akun/lupa', 'POST /akun/lupa'],
  ...['GET /akun/undangan/:token', 'POST /akun/undangan/:token'],
];

it('without an account only the way in, papers, rules, help and the links of members are answered', async () => {
  caller = VISITOR;
  const open: string[] = [];
  for (const route of routes) {
    const [status] = await asked(route, mine.unit);
    if (status === LET_IN) open.push(place(route));
    else expect([place(route), status === 401 || status === 303]).toEqual([place(route), true]);
  }
  expect(open.sort()).toEqual([...OPEN_TO_ALL].sort());
});

/** Said here once more, in words of the test: what no role may do, whatever the table says. */
const NEVER: Readonly<Record<Role, RegExp>> = {
  official:
    /^\w+ \/(pengguna|kantor|jejak)|^\w+ \/aturan\/:id\/(edisi|periksa)|^\w+ \/api\/v1\/(accounts|account-requests|office|trail|rules\/:id\/(editions|annex-checks))/,
  manager:
    /^\w+ \/(pengguna|kantor|jejak|meja|cetak|wilayah|peringkat|kelompok|kelompok-sendiri|register)(\/|$)|^\w+ \/unit\/:id\/(gabung|pisah|bagian|nama|kontak|laporan\/:year\/kertas-kerja)|^POST .*\/(pemeriksaan|dokumen|rasio)\/|^\w+ \/aturan\/:id\/(edisi|periksa|andai)|^\w+ \/api\/v1\/(areas|desk|rankings|groups|own-groups|saved-views|unit-selections|register-files|release|print-sets|accounts|account-requests|office|trail|rules\/:id\/|filings\/:id\/(working-papers|variants))|^POST \/api\/v1\/units\/(?!:id\/(surveys|voices)(\/|$))/,
  auditor:
    /^\w+ \/(pengguna|kantor|jejak|meja|cetak|register|masuk|unggah(?!\/:uploadId\/asli))|^POST \/(laporan|penilaian)\/(?!:id\/rasio\/)|^POST \/api\/(v1\/)?(uploads|read|mappings|intake|statements)|^\w+ \/api\/v1\/(areas|desk|rankings|groups|own-groups|saved-views|unit-selections|register-files|release|print-sets|accounts|account-requests|office|trail|rules\/:id\/)|^POST \/api\/v1\/units\//,
  administrator:
    /^\w+ \/(unit|penilaian|meja|cetak|laporan|unggah|masuk|ekspor|wilayah|peringkat|dokumen|survei$)|^\w+ \/api\/(?!docs|jobs|rules|dictionary|v1\/(?:jobs|job-batches|rules(?!\/:id\/suppositions)|dictionary|problems|accounts?|account-requests|office|trail|templates))/,
};

describe('menus', () => {
  beforeAll(() => {
    stopsAtDoor = false;
  });
  afterAll(() => {
    stopsAtDoor = true;
  });

  it('lead nobody to a door that is shut', async () => {
    const people: readonly [string, Caller, Menu][] = [
      ['local', LOCAL, MENU_OF.local],
      ['visitor', VISITOR, MENU_OF.visitor],
      ...(['manager', 'auditor', 'administrator'] as const).map((role): [string, Caller, Menu] => [
        role,
        as(role),
        menuOf(as(role)),
      ]),
      ...[[NATION], ['14.06'], ['14.06', '12']].map((areas): [string, Caller, Menu] => {
        const official = callerOf('orang', { role: 'official', units: [], areas });
        return [`official of ${areas.join()}`, official, menuOf(official)];
      }),
    ];
    for (const [who, each, { near, parts }] of people) {
      caller = each;
      const places = new Set([...near, ...parts.flatMap((part) => part.places)].map(({ to }) => to));
      expect([who, places.size > 2]).toEqual([who, true]);
      // What stands under /akun is of a session: nobody has one here.
      for (const to of [...places].filter((place) => !place.startsWith('/akun'))) {
        const { statusCode } = await service.get(to.replace(/#.*/, ''));
        expect([who, to, statusCode]).toEqual([who, to, 200]);
      }
    }
  });
});

it('and these never', () => {
  const allowed = (role: Role): string[] =>
    routes.filter(({ method, url }) => rolesOf(method, url)?.includes(role)).map(place);
  for (const role of ROLES) {
    const found = routes.map(place).filter((each) => NEVER[role].test(each));
    expect([role, found.length > 5]).toEqual([role, true]);
    expect([role, allowed(role).filter((each) => NEVER[role].test(each))]).toEqual([role, []]);
  }
});

it('whoever sits at the computer is let in everywhere as long as there are no accounts', async () => {
  caller = LOCAL;
  for (const route of routes) {
    const standing = standingOf(route.url);
    const id = standing?.standing === 'subject' ? mine[standing.is] : '';
    expect([place(route), (await asked(route, id))[0]]).toEqual([place(route), LET_IN]);
  }
});
