import { Module } from '@nestjs/common';
import { AuthModule } from '../auth/auth.module';
import { JobsModule } from '../jobs/jobs.module';
import { LinkMail } from './link-mail';
import { Mailer } from './mailer';
import { UnitLetters } from './unit-letters';

/** Messages by mail, where a mail server is set. */
@Module({
  imports: [AuthModule, JobsModule],
  providers: [Mailer, LinkMail, UnitLetters],
  exports: [LinkMail, UnitLetters],
})
export class MailModule {}
