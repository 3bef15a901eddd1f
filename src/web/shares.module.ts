import { Module } from '@nestjs/common';
import { HeldShares } from './held-shares';

/** What is held of share sheets: by the guard, for the tray. */
@Module({ providers: [HeldShares], exports: [HeldShares] })
export class SharesModule {}
