import { Module } from '@nestjs/common';
import { AuthModule } from '../../auth/auth.module';
import { UnitsModule } from '../../units/units.module';
import { AccountController } from './account.controller';
import { MailModule } from '../../mail/mail.module';
import { ForgottenController } from './forgotten.controller';
import { Granting } from './granting';
import { InvitationController } from './invitation.controller';
import { KeysController } from './keys.controller';
import { SignInController } from './sign-in.controller';
import { UserController } from './user.controller';
import { UsersController } from './users.controller';

/** The screens of accounts: the own one, and everybody's. */
@Module({
  imports: [AuthModule, MailModule, UnitsModule],
  providers: [Granting],
  controllers: [
    SignInController,
    InvitationController,
    AccountController,
    KeysController,
    UsersController,
    UserController,
    ForgottenController,
  ],
})
export class AccountPagesModule {}
