import { Injectable, type OnModuleInit } from '@nestjs/common';
import { MailedLinks } from '../auth/mailed-links';
import type { Caller } from '../domain/access/caller';
import { PROGRAM } from '../domain/access/program';
import { JobQueue } from '../jobs/job-queue';
import { linkMail } from '../rendering/messages';
import { Settings } from '../settings';
import { Mailer } from './mailer';

/**
 * Links for a password by mail, as jobs: a link is made when it is sent, so that it stands nowhere but in the message. A
 * message that did not go out is tried again with another link; one that went out twice holds the newer one.
 */
@Injectable()
export class LinkMail implements OnModuleInit {
  constructor(
    private readonly queue: JobQueue,
    private readonly links: MailedLinks,
    private readonly mailer: Mailer,
    private readonly settings: Settings,
  ) {}

  onModuleInit(): void {
    this.queue.handle('mail-link', ({ account }) => this.send(account));
  }

  /** Whether links can go by mail. */
  get isOn(): boolean {
    return this.mailer.isOn;
  }

  /** Has a link sent to the address of an account. @throws Refusal `administrators-only`, `account-not-found` */
  async to(caller: Caller, id: string): Promise<void> {
    await this.links.mustHaveMail(caller, id);
    await this.queue.enqueue(PROGRAM, 'mail-link', { account: id });
  }

  /**
   * The same for whoever says to have forgotten the password. Whether there is such an account shows neither in what
   * is answered nor in what is done meanwhile.
   *
   * @throws Refusal `too-many-attempts`
   */
  async forgotten(name: string, address: string): Promise<void> {
    const account = await this.links.forgotten(name, address);
    if (this.isOn) await this.queue.enqueue(PROGRAM, 'mail-link', { account });
  }

  private async send(account: string): Promise<void> {
    const made = await this.links.make(PROGRAM, account);
    if (made) await this.mailer.send({ to: made.mail, ...linkMail({ ...made, at: this.settings.address }) });
  }
}
