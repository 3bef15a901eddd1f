import { Injectable, Logger, type OnApplicationBootstrap } from '@nestjs/common';
import { Reader } from '../database/unit-of-work';
import { newestEvents } from './audit.store';
import { MINUTE } from '../domain/durations';

/** Clocks of several machines may differ by less than that. */
const APART = MINUTE;

/**
 * Says when the clock of this computer goes behind what was written down last. Nothing is lost by it: what came first is
 * known by the numbers of rows, not by times. But times in the trail and on papers are wrong until the clock is put right.
 */
@Injectable()
export class ClockWatch implements OnApplicationBootstrap {
  private readonly logger = new Logger(ClockWatch.name);

  constructor(private readonly reader: Reader) {}

  async onApplicationBootstrap(): Promise<void> {
    const ahead = await this.ahead(Date.now());
    if (ahead !== undefined)
      this.logger.warn(
        `Jam komputer ini mundur: catatan terakhir di jejak berwaktu ${ahead}. Betulkan jam komputer, lalu jalankan lagi; tidak ada data yang hilang, tetapi waktu pada jejak dan dokumen akan salah.`,
      );
  }

  /** The ISO time of the newest event, where that lies ahead. @param now milliseconds */
  async ahead(now: number): Promise<string | undefined> {
    const [newest] = await newestEvents(this.reader, 1);
    return newest && Date.parse(newest.at) - now > APART ? newest.at : undefined;
  }
}
