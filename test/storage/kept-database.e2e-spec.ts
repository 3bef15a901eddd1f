import '../support/source-threads';
import { differences } from '../support/differences';
import { embeddedDrivers, removeData } from '../support/database';
import { DATABASES, settingsOfCopy, toldOf } from '../support/kept-database';
import { opened } from '../support/opened';
import { tellDatabase } from '../support/tell-database';

/*
 * Databases in `fixtures/databases` were made by the program of the day they are named after, through its services:
 * a register, corrected workbooks, several laws, explanations, remembered rows, own groups, peers. Today's program opens
 * a copy, and its services say the same in the same order. What they say is kept beside it and renewed like the results
 * of the fixtures (`test/law/kept-results.spec.ts`); the databases themselves are never made again.
 */
const OPENED = DATABASES.flatMap((name) => embeddedDrivers().map((driver) => ({ name, driver })));

describe.each(OPENED)('a database of $name, opened by today’s program with $driver', ({ name, driver }) => {
  it('still says everything it said, in the same order', async () => {
    const settings = settingsOfCopy(name, { RAPOR_DATABASE_DRIVER: driver });
    try {
      expect(differences(toldOf(name), await opened(settings, tellDatabase))).toEqual([]);
    } finally {
      removeData(settings);
    }
  });
});
