import { Injectable } from '@nestjs/common';
import { createTransport } from 'nodemailer';
import { Settings } from '../settings';

/** A message as it is sent. */
export interface Message {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}

/** A server that says nothing for so long is tried again later. */
const PATIENCE = 20_000;

/** Sends messages by the mail server of the settings. The only file that knows how. */
@Injectable()
export class Mailer {
  private readonly server: string | undefined;
  private readonly from: string;

  constructor({ RAPOR_SMTP, mailFrom }: Settings) {
    this.server = RAPOR_SMTP;
    this.from = mailFrom;
  }

  /** Whether there is a mail server: without one nothing is offered by mail. */
  get isOn(): boolean {
    return this.server !== undefined;
  }

  /** @throws Error where the server does not take it */
  async send({ to, subject, text }: Message): Promise<void> {
    if (this.server === undefined) throw new Error('no mail server');
    const times = { connectionTimeout: PATIENCE, greetingTimeout: PATIENCE, socketTimeout: PATIENCE };
    const transport = createTransport({ url: this.server, ...times });
    try {
      // Nothing is fetched or read for a message, whatever its text says.
      const held = { disableFileAccess: true, disableUrlAccess: true };
      await transport.sendMail({ from: this.from, to, subject, text, ...held });
    } finally {
      transport.close();
    }
  }
}
