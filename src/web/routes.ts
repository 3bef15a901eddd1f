import { Injectable } from '@nestjs/common';

interface Route {
  readonly method: string;
  readonly fits: RegExp;
}

/** Which methods each address answers, so that a program is told which it may use. */
@Injectable()
export class Routes {
  private readonly known: Route[] = [];

  /** @param url as it is registered, with the names of its parameters */
  add(url: string, methods: string | readonly string[]): void {
    const fits = new RegExp(`^${url.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/:\w+/g, '[^/]+')}$`);
    for (const method of [methods].flat()) this.known.push({ method, fits });
  }

  /** @param url with what it asks for; empty where nothing of ours stands */
  allowed(url: string): string[] {
    const [path = ''] = url.split('?');
    const methods = this.known.filter(({ fits }) => fits.test(path)).map(({ method }) => method);
    return [...new Set(methods)].sort();
  }
}
