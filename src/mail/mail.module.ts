import { Module } from '@nestjs/common';
import { AuthModule } from '../auth/auth.module';
import { JobsModule } from '../jobs/jobs.module';
import { LinkMail } from './link-mail';
import { Mailer } from './mailer';
import { ReminderMail } from './reminder-mail';
import { UnitLetters } from './unit-letters';

/** Messages by mail, where a mail server is set. */
@Module({
  imports: [AuthModule, JobsModule],
  providers: [Mailer, LinkMail, ReminderMail, UnitLetters],
  exports: [LinkMail, ReminderMail, UnitLetters],
})
export class MailModule {}
