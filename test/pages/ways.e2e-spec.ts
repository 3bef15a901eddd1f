import '../support/source-threads';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Test } from '@nestjs/testing';
import { ROLES, type Role } from '../../src/domain/access/caller';
import { MAY_OF } from '../../src/rendering/may';
import { MENU_OF } from '../../src/rendering/menu';
import { looksOn } from '../../src/rendering/viewer';
import type { Assemble } from '../../src/web/app';
import { WhoCalls } from '../../src/web/caller';
import { rolesOf } from '../../src/web/guards/rights';
import { LOCAL } from '../support/caller';
import { Service } from '../support/service';

const KSP = join(__dirname, '../../fixtures/workbooks/ksp-a-2009-2010.xlsx');

/** Routes as they are registered, GET and POST. */
const routes: { readonly method: string; readonly url: string; readonly fits: RegExp }[] = [];
let service: Service;
let role: Role | 'local' = 'local';
let pages: readonly string[] = [];

const withRole: Assemble = async (adapter, modules) => {
  adapter.getInstance().addHook('onRoute', ({ method, url }) => {
    const fits = new RegExp(`^${url.replace(/[.]/g, '\\.').replace(/:\w+/g, '[^/]+')}$`);
    for (const each of [method].flat()) routes.push({ method: each, url, fits });
  });
  const module = Test.createTestingModule({ imports: [modules] });
  const built = await module.overrideProvider(WhoCalls).useValue({ of: calls }).compile();
  return built.createNestApplication<NestFastifyApplication>(adapter);
};

function calls(): typeof LOCAL {
  looksOn({ menu: MENU_OF[role], may: MAY_OF[role], who: '', signedIn: false, token: '' });
  return role === 'local' ? LOCAL : { ...LOCAL, id: 'seseorang', role };
}

beforeAll(async () => {
  service = await Service.start({ RAPOR_BROWSER: '/none' }, withRole);
  const content = readFileSync(KSP);
  const sent = await service.upload(
    { kind: 'ksp', rules: 'perdep-06-2016' },
    { filename: 'a.xlsx', content },
  );
  const assessment = String(sent.headers.location);
  const { body } = await service.get(assessment);
  const unit = /\/unit\/[\w-]+/.exec(body)?.[0] ?? '';
  const statement = /\/laporan\/[\w-]+(?=\/)/.exec(body)?.[0] ?? '';
  const year = `${unit}/laporan/2010`;
  pages = [
    ...[unit, year, `${year}/dokumen`, `${year}/temuan`, `${unit}/survei`, `${unit}/suara`, assessment],
    ...['', '/kurang', '/andai', '/berubah', '/aturan'].map((each) => `${assessment}/rasio${each}`),
    `${assessment}/sejenis`,
    ...[`${assessment}/rasio/1.1`, `${unit}/tren`, `${statement}/ketik`, `${statement}/kuesioner`],
    ...[`${statement}/kuesioner/3.1`, `${statement}/perubahan`],
  ];
});

afterAll(() => service.stop());

/** Every way that a page shows: its links, and its forms that have a button, by what they send. */
function waysOf(html: string): { readonly method: string; readonly path: string }[] {
  const main = html.slice(html.indexOf('<main>'));
  const links = [...main.matchAll(/<a\b[^>]*\bhref="(\/[^"?#]*)/g)];
  const all = main.matchAll(/<form\b[^>]*\baction="(\/[^"?#]*)[^>]*\bmethod="(get|post)"[^]*?<\/form>/g);
  const forms = [...all].filter(([form]) => form.includes('<button'));
  return [
    ...links.map(([, path = '']) => ({ method: 'GET', path })),
    ...forms.map(([, path = '', method = '']) => ({ method: method.toUpperCase(), path })),
  ];
}

/** Nearer names before those that any word fits. */
const routeOf = (method: string, path: string): string | undefined =>
  routes
    .filter((each) => each.method === method && each.fits.test(path))
    .sort((a, b) => a.url.split(':').length - b.url.split(':').length)[0]?.url;

describe('pages about a unit', () => {
  it.each(ROLES.filter((each) => each !== 'administrator'))(
    'show an %s no way that the guard refuses',
    async (as) => {
      role = as;
      const refused: string[] = [];
      let seen = 0;
      for (const page of pages) {
        const { statusCode, body } = await service.get(page);
        expect([page, statusCode]).toEqual([page, 200]);
        for (const { method, path } of waysOf(body)) {
          seen += 1;
          const route = routeOf(method, path);
          const roles = route === undefined ? undefined : rolesOf(method, route);
          if (roles && !roles.includes(as)) refused.push(`${page}: ${method} ${route ?? ''}`);
        }
      }
      expect(refused).toEqual([]);
      expect(seen).toBeGreaterThan(100);
    },
  );
});
