import { createServer, type Server, type Socket } from 'node:net';
import { once } from 'node:events';

/** A mail server of this process: takes every message, and hands it out in the order in which they came. */
export class MailServer {
  readonly received: string[] = [];
  private readonly waiting: ((message: string) => void)[] = [];
  private handedOut = 0;

  private constructor(private readonly server: Server) {
    server.on('connection', (socket) => this.talk(socket));
  }

  static async start(): Promise<MailServer> {
    const mails = new MailServer(createServer());
    mails.server.listen(0, '127.0.0.1');
    await once(mails.server, 'listening');
    return mails;
  }

  /** As the settings name it. */
  get url(): string {
    const address = this.server.address();
    if (address === null || typeof address === 'string') throw new Error('it does not listen');
    return `smtp://127.0.0.1:${address.port}`;
  }

  /** The next message that was not handed out yet, once it is there. */
  async next(): Promise<string> {
    const known = this.received[this.handedOut];
    this.handedOut += 1;
    return known ?? new Promise((resolve) => this.waiting.push(resolve));
  }

  async stop(): Promise<void> {
    this.server.close();
    await once(this.server, 'close');
  }

  private talk(socket: Socket): void {
    let text = '';
    let data = false;
    socket.write('220 surat\r\n');
    socket.on('data', (part) => {
      text += part.toString('utf8');
      for (let end = text.indexOf(data ? '\r\n.\r\n' : '\r\n'); end >= 0;) {
        const said = text.slice(0, end);
        text = text.slice(end + (data ? 5 : 2));
        if (data) this.take(said);
        socket.write(data ? '250 ok\r\n' : answerTo(said));
        data = !data && /^DATA/i.test(said);
        end = text.indexOf(data ? '\r\n.\r\n' : '\r\n');
      }
    });
  }

  private take(message: string): void {
    const plain = message
      .replace(/=\r\n/g, '')
      .replace(/=([0-9A-F]{2})/g, (_, byte: string) => String.fromCharCode(parseInt(byte, 16)));
    this.received.push(plain);
    this.waiting.shift()?.(plain);
  }
}

function answerTo(said: string): string {
  if (/^DATA/i.test(said)) return '354 go on\r\n';
  if (/^QUIT/i.test(said)) return '221 bye\r\n';
  return '250 ok\r\n';
}
