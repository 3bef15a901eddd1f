import type { INestApplicationContext } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { AssessmentsService } from '../../src/assessments/assessments.service';
import { AccountsService } from '../../src/auth/accounts.service';
import { PasswordsService } from '../../src/auth/passwords.service';
import { withApp } from '../../src/commands/with-app';
import type { Grant } from '../../src/domain/access/grant';
import { LOCAL } from '../support/caller';
import { fillKabupaten, KABUPATEN } from '../support/kabupaten';
import { fillPopulation } from '../support/population';

/** Of everybody. */
export const PASSWORD = 'kuda lumping makan beling';
/** Before the three years of the kabupaten, so that each of its units has five. */
const EARLIER = [2016, 2017];

/** Somebody who clicks: a manager of one unit, or an official of the kabupaten. */
export interface Member {
  readonly id: string;
  readonly pages: readonly string[];
  cookie: string;
}

/** Fills a data folder: a made-up country, a kabupaten with whole statements, and people who look at it. */
export async function prepare(people: number): Promise<Member[]> {
  return withApp(async (app) => {
    await fillPopulation(app.get(DataSource), { units: 2000, firstYear: 2016, years: 5 });
    const units = (await fillKabupaten(app, EARLIER)).filter(({ reported }) => reported);
    const latest = await app.get(AssessmentsService, { strict: false }).latestOf(
      LOCAL,
      units.map(({ id }) => id),
    );
    const members: Member[] = [];
    for (let at = 0; at < people; at += 1) {
      const unit = units[at % units.length]?.id ?? '';
      const assessment = latest.find(({ unitId }) => unitId === unit)?.assessmentId ?? '';
      const manages = at % 3 === 2;
      const id = `orang${at + 1}`;
      await invited(app, id, manages ? { role: 'manager', units: [unit], areas: [] } : OFFICIAL);
      members.push({ id, cookie: '', pages: pagesOf(unit, assessment, manages) });
    }
    return members;
  });
}

const OFFICIAL: Grant = { role: 'official', units: [], areas: [KABUPATEN.code] };

async function invited(app: INestApplicationContext, id: string, grant: Grant): Promise<void> {
  const accounts = app.get(AccountsService, { strict: false });
  const token = await accounts.invite(LOCAL, { id, name: `Orang ${id}`, grants: [grant] });
  await app.get(PasswordsService, { strict: false }).accept(token, { password: PASSWORD, again: PASSWORD });
}

function pagesOf(unit: string, assessment: string, manages: boolean): string[] {
  const own = [
    ...['', '/tren', `/laporan/${KABUPATEN.years[2]}`].map((page) => `/unit/${unit}${page}`),
    ...['', '/rasio/kurang', '/rasio/5.1', '/rasio/aturan'].map((page) => `/penilaian/${assessment}${page}`),
  ];
  const office = [`/wilayah/${KABUPATEN.code}`, `/peringkat?wilayah=${KABUPATEN.code}`, '/meja', '/unit'];
  return ['/', ...own, ...(manages ? [] : office)];
}
