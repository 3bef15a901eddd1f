import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';

/** So many addresses of one route are asked. */
const OF_EACH = 2;
/** Milliseconds above which a hold is told as soon as it is known. */
const TOLD = 100;
/** Long after every job of the page before was taken up. */
const STILL = 30;

/** Milliseconds that the web thread was held for at most. */
interface Held {
  readonly clock: number;
  readonly computed: number;
}

/** An address that was asked for, and what it held. */
export interface Asked extends Held {
  readonly path: string;
  readonly route: string;
  readonly status: number;
}

/** Routes with their parameters as patterns, those with the fewest first. */
type Known = readonly { readonly url: string; readonly fits: RegExp }[];

/** Sorts routes for {@link Walk}. */
export function knownOf(urls: readonly string[]): Known {
  const parts = (url: string): number => url.split(':').length;
  return [...urls]
    .sort((a, b) => parts(a) - parts(b))
    .map((url) => ({
      url,
      fits: new RegExp(`^${url.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/:\w+/g, '[^/]+')}$`),
    }));
}

/** Follows what pages link to, and asks programs' addresses for the same ids. */
export class Walk {
  readonly asked: Asked[] = [];
  private readonly seen = new Set<string>();
  private readonly times = new Map<string, number>();
  private readonly line: string[] = [];

  constructor(
    private readonly base: string,
    private readonly service: ChildProcess,
    private readonly known: Known,
  ) {}

  follow(href: string): void {
    const path = href.replaceAll('&amp;', '&').replace(/#.*/, '');
    if (!path.startsWith('/') || path.startsWith('//') || this.seen.has(path)) return;
    this.seen.add(path);
    const route = this.routeOf(path);
    const times = this.times.get(route) ?? 0;
    if (route === '' || times >= OF_EACH) return;
    this.times.set(route, times + 1);
    this.line.push(path);
  }

  async all(): Promise<void> {
    for (let path = this.line.shift(); path !== undefined; path = this.line.shift()) {
      const { body, ...asked } = await this.ask(path);
      const { computed, clock, status } = asked;
      this.asked.push({ ...asked, path, route: this.routeOf(path) });
      // At once: a walk takes long, and may be cut off.
      if (computed > TOLD)
        process.stdout.write(`${computed.toFixed(0)} (${clock.toFixed(0)}) ${status} ${path}\n`);
      for (const [, href = ''] of body.matchAll(/(?:href|src|action)="([^"]+)"/g)) this.follow(href);
    }
  }

  /** Routes that nothing led to. */
  left(): string[] {
    return this.known.map(({ url }) => url).filter((url) => !this.times.has(url));
  }

  /** The same address with the ids that others of its kind were asked for. */
  guess(ids: ReadonlyMap<string, string>): void {
    for (const url of this.left())
      this.follow(url.replace(/:(\w+)/g, (_, name: string) => idFor(url, name, ids)));
  }

  private routeOf(path: string): string {
    const [plain = ''] = path.split('?');
    return this.known.find(({ fits }) => fits.test(plain))?.url ?? '';
  }

  private async ask(path: string): Promise<Held & { status: number; body: string }> {
    await this.tell('begin');
    const answer = await fetch(this.base + path, { redirect: 'manual' });
    const body = await answer.text();
    await pause(STILL);
    const held = (await this.tell('end')) as Held;
    return { ...held, status: answer.status, body };
  }

  private async tell(what: string): Promise<unknown> {
    const answer = once(this.service, 'message');
    this.service.send(what);
    return (await answer)[0];
  }
}

/** An id by the place it stands at: of the thing that the part before it names, or by its own name. */
function idFor(url: string, name: string, ids: ReadonlyMap<string, string>): string {
  const before = new RegExp(`([\\w-]+)/:${name}`).exec(url)?.[1] ?? '';
  return ids.get(before) ?? ids.get(name) ?? 'tidak-ada';
}

/** What the pages that were asked say of ids: by the words of addresses that stand before them. */
export function idsIn(asked: readonly Asked[]): Map<string, string> {
  const of = (pattern: RegExp): string =>
    asked.map(({ path }) => pattern.exec(path)?.[1]).find((each) => each !== undefined) ?? '';
  const [unit, statement] = [of(/^\/unit\/([\w-]{20,})/), of(/^\/laporan\/([\w-]{20,})/)];
  const assessment = of(/^\/penilaian\/([\w-]{20,})/);
  return new Map([
    ...Object.entries({ units: unit, unit, unitId: unit, statements: statement, laporan: statement }),
    ...Object.entries({ statementId: statement, assessments: assessment, penilaian: assessment }),
    ...Object.entries({
      year: '2020',
      area: '14.06',
      areas: '14.06',
      rules: 'perdep-06-2016',
      aturan: 'perdep-06-2016',
    }),
    ...Object.entries({
      number: '5.1',
      indicator: '5.1',
      list: '3.1',
      code: 'bug',
      file: 'figures.csv',
      name: 'figures.csv',
    }),
  ]);
}
