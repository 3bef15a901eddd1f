import type { Response } from 'light-my-request';
import { multipart, type SentFile } from './multipart';
import { HOST, type Service } from './service';

/** Somebody with a browser of their own: keeps cookies, and sends forms as the last page had them. */
export class Person {
  readonly cookies = new Map<string, string>();
  private token = '';

  constructor(
    private readonly service: Service,
    private readonly address = '10.1.1.1',
  ) {}

  async get(url: string): Promise<Response> {
    const answer = await this.service.app.inject({
      method: 'GET',
      url,
      headers: this.headers(),
      remoteAddress: this.address,
    });
    return this.seen(answer);
  }

  /** Sends a form without files. @param token another word than that of the last page */
  async send(url: string, fields: Record<string, string>, token = this.token): Promise<Response> {
    const payload = new URLSearchParams({ ...(token === '' ? {} : { _token: token }), ...fields });
    const answer = await this.service.app.inject({
      method: 'POST',
      url,
      headers: { ...this.headers(), 'content-type': 'application/x-www-form-urlencoded' },
      payload: payload.toString(),
      remoteAddress: this.address,
    });
    return this.seen(answer);
  }

  /** Sends a form with a file. */
  async upload(
    url: string,
    fields: Record<string, string>,
    file?: SentFile,
    token = this.token,
  ): Promise<Response> {
    const { headers, payload } = multipart({ ...(token === '' ? {} : { _token: token }), ...fields }, file);
    const sent = { ...headers, ...this.headers() };
    return this.seen(await this.service.app.inject({ method: 'POST', url, headers: sent, payload }));
  }

  /** Sends files as the share sheet of a telephone does. */
  async share(files: SentFile | readonly SentFile[]): Promise<Response> {
    const { headers, payload } = multipart({}, files);
    const shared = { 'sec-fetch-site': 'none', 'sec-fetch-mode': 'navigate', origin: 'null' };
    const answer = await this.service.app.inject({
      ...{ method: 'POST', url: '/masuk', payload, remoteAddress: this.address },
      headers: { ...headers, ...this.headers(), ...shared },
    });
    return this.seen(answer);
  }

  async signIn(name: string, password: string, code = ''): Promise<Response> {
    const answer = await this.send('/akun/masuk', { name, password, code });
    if (answer.statusCode === 303) await this.get('/akun');
    return answer;
  }

  private headers(): Record<string, string> {
    const cookie = [...this.cookies].map((each) => each.join('=')).join('; ');
    return { ...HOST, ...(cookie === '' ? {} : { cookie }) };
  }

  private seen(answer: Response): Response {
    for (const each of [answer.headers['set-cookie'] ?? []].flat()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(each) ?? [];
      if (value === '') this.cookies.delete(name);
      else this.cookies.set(name, value);
    }
    this.token = /name="_token" value="([^"]+)"/.exec(answer.body)?.[1] ?? this.token;
    return answer;
  }
}

/** The link of an invitation, as the page shows it once. */
export const linkIn = (html: string): string => /(\/akun\/undangan\/[\w-]+)/.exec(html)?.[1] ?? 'no link';
