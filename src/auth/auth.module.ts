import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AccountEntity } from './account.entity';
import { AccountsService } from './accounts.service';
import { ApiKeysService } from './api-keys.service';
import { Attempts } from './attempts';
import { DeviceEntity } from './device.entity';
import { FailureEntity } from './failure.entity';
import { GrantEntity } from './grant.entity';
import { KeyEntity } from './key.entity';
import { LinkEntity } from './link.entity';
import { MailedLinks } from './mailed-links';
import { PasswordsService } from './passwords.service';
import { PeopleService } from './people.service';
import { RecoveryEntity } from './recovery.entity';
import { RequestEntity } from './request.entity';
import { RequestsService } from './requests.service';
import { SecretKeys } from './secret-keys';
import { SecondStepService } from './second-step.service';
import { SessionEntity } from './session.entity';
import { SessionsService } from './sessions.service';
import { SignInService } from './sign-in.service';

const ENTITIES = [
  AccountEntity,
  GrantEntity,
  LinkEntity,
  SessionEntity,
  DeviceEntity,
  RecoveryEntity,
  FailureEntity,
  RequestEntity,
  KeyEntity,
];
const SERVICES = [
  AccountsService,
  SessionsService,
  SignInService,
  PasswordsService,
  SecondStepService,
  RequestsService,
  ApiKeysService,
  PeopleService,
  SecretKeys,
  MailedLinks,
];

/** Who may sign in, and who is signed in. */
@Module({
  imports: [TypeOrmModule.forFeature(ENTITIES)],
  providers: [Attempts, ...SERVICES],
  exports: SERVICES,
})
export class AuthModule {}
