import { record } from '../audit/record';
import type { Rows, WriteScope } from '../database/unit-of-work';
import type { Grant } from '../domain/access/grant';
import { ROLES, type Role } from '../domain/access/caller';
import { givenIn, givenText } from '../domain/access/given-year';
import type { Account, Invited } from './account';
import { AccountEntity } from './account.entity';
import { GrantEntity } from './grant.entity';

/** Whether there is any account, in whatever state. */
export async function hasAccounts({ manager }: Rows): Promise<boolean> {
  return (await manager.find(AccountEntity, { select: { id: true }, take: 1 })).length > 0;
}

export async function findAccount({ manager }: Rows, id: string): Promise<AccountEntity | null> {
  return manager.findOneBy(AccountEntity, { id });
}

/** The roles that examine. */
export const EXAMINING: readonly Role[] = ['auditor', 'official'];

/** Open accounts of those who examine, by name. */
export async function examiningAccounts({ manager }: Rows): Promise<Pick<AccountEntity, 'id' | 'name'>[]> {
  return manager
    .createQueryBuilder(AccountEntity, 'a')
    .select(['a.id', 'a.name'])
    .innerJoin(GrantEntity, 'g', 'g.accountId = a.id')
    .where(`a.state = 'open' AND g.role IN (:...roles)`, { roles: EXAMINING })
    .orderBy('a.name')
    .addOrderBy('a.id')
    .getMany();
}

/** Open accounts that were given a unit, or a year of it, by name. */
export async function accountsOfUnit(
  { manager }: Rows,
  unitId: string,
): Promise<{ id: string; name: string; role: Grant['role'] }[]> {
  return manager
    .createQueryBuilder(AccountEntity, 'a')
    .innerJoin(GrantEntity, 'g', 'g.accountId = a.id')
    .select(['a.id AS "id"', 'a.name AS "name"', 'g.role AS "role"'])
    .distinct()
    .where(
      `a.state = 'open' AND ((g.scope = 'unit' AND g.value = :unitId) OR (g.scope = 'filing' AND g.value LIKE :years))`,
      {
        unitId,
        years: `${unitId}/%`,
      },
    )
    .orderBy('a.name')
    .addOrderBy('g.role')
    .getRawMany();
}

/** Somebody who manages a unit, and where messages reach the person. */
export interface MailedManager {
  readonly id: string;
  readonly name: string;
  readonly mail: string;
  readonly unitId: string;
}

/** Open accounts with an address that manage some units, or were given a year of them to, by name; each once for each unit. */
export async function mailedManagers(
  { manager }: Rows,
  unitIds: readonly string[],
  year: number,
): Promise<MailedManager[]> {
  if (unitIds.length === 0) return [];
  const rows = await manager
    .createQueryBuilder(AccountEntity, 'a')
    .innerJoin(GrantEntity, 'g', 'g.accountId = a.id')
    .select(['a.id AS "id"', 'a.name AS "name"', 'a.mail AS "mail"', 'g.value AS "reached"'])
    .where(`a.state = 'open' AND a.mail IS NOT NULL AND g.role = 'manager'`)
    .andWhere(
      `((g.scope = 'unit' AND g.value IN (:...unitIds)) OR (g.scope = 'filing' AND g.value IN (:...given)))`,
      { unitIds, given: unitIds.map((unitId) => givenText({ unitId, year })) },
    )
    .orderBy('a.name')
    .addOrderBy('a.id')
    .getRawMany<Omit<MailedManager, 'unitId'> & { readonly reached: string }>();
  const people = rows.map(({ reached, ...person }) => ({
    ...person,
    unitId: givenIn(reached)?.unitId ?? reached,
  }));
  return [...new Map(people.map((each) => [`${each.id} ${each.unitId}`, each])).values()];
}

/** What an account reaches, role by role. */
export async function grantsOf({ manager }: Rows, accountId: string): Promise<Grant[]> {
  return grantsIn(await manager.findBy(GrantEntity, { accountId }));
}

/** Every account with what it reaches, by name. */
export async function allAccounts({ manager }: Rows): Promise<Account[]> {
  const [accounts, grants] = await Promise.all([
    manager.find(AccountEntity, { order: { id: 'ASC' } }),
    manager.find(GrantEntity),
  ]);
  return accounts.map((each) =>
    seen(each, grantsIn(grants.filter(({ accountId }) => accountId === each.id))),
  );
}

/** An account as it is shown. */
export const seen = (
  { id, name, mail, state, password, secret }: AccountEntity,
  grants: readonly Grant[],
): Account => ({
  id,
  name,
  mail: mail ?? '',
  state,
  accepted: password !== null,
  secondStep: secret !== null,
  grants,
});

/** What an account reaches, as it is stored. */
export type GrantRow = Omit<GrantEntity, 'accountId'>;

/** Rows of one account, role by role. */
export function grantsIn(rows: readonly GrantRow[]): Grant[] {
  return ROLES.flatMap((role) => {
    const own = rows.filter((each) => each.role === role);
    const valuesOf = (scope: string): string[] =>
      own.filter((each) => each.scope === scope).map(({ value }) => value);
    const given = valuesOf('filing')
      .sort()
      .flatMap((each) => givenIn(each) ?? []);
    const reached = { role, units: valuesOf('unit').sort(), areas: valuesOf('area').sort() };
    return own.length === 0 ? [] : [given.length > 0 ? { ...reached, given } : reached];
  });
}

export async function insertAccount(
  scope: WriteScope,
  { id, name, mail = '', grants }: Invited,
): Promise<void> {
  const row = { id, name, state: 'open' as const, password: null, secret: null, step: null, at: scope.at };
  await scope.manager.insert(AccountEntity, { ...row, mail: mail || null });
  await putGrants(scope, id, grants);
  await record(scope, {
    action: 'account-made',
    subject: 'account',
    subjectId: id,
    details: { name, mail, grants },
  });
}

/** What an account is called and reaches from now on. */
export async function changeAccount(scope: WriteScope, was: Account, changed: Invited): Promise<void> {
  const { id } = was;
  const { name, mail = was.mail, grants } = changed;
  await scope.manager.update(AccountEntity, { id }, { name, mail: mail || null });
  await putGrants(scope, id, grants);
  const before = { name: was.name, mail: was.mail, grants: was.grants };
  const details = { name, mail, grants, before };
  await record(scope, { action: 'account-changed', subject: 'account', subjectId: id, details });
}

async function putGrants(
  { manager }: WriteScope,
  accountId: string,
  grants: readonly Grant[],
): Promise<void> {
  await manager.delete(GrantEntity, { accountId });
  const rows = grants.flatMap(({ role, units, areas, given = [] }) => [
    ...units.map((value) => ({ accountId, role, scope: 'unit' as const, value })),
    ...areas.map((value) => ({ accountId, role, scope: 'area' as const, value })),
    ...given.map((each) => ({ accountId, role, scope: 'filing' as const, value: givenText(each) })),
    ...(units.length + areas.length + given.length === 0
      ? [{ accountId, role, scope: 'none' as const, value: '' }]
      : []),
  ]);
  for (const row of rows) await manager.insert(GrantEntity, row);
}

export async function setState(scope: WriteScope, id: string, state: AccountEntity['state']): Promise<void> {
  await scope.manager.update(AccountEntity, { id }, { state });
  const action = state === 'closed' ? 'account-closed' : 'account-opened';
  await record(scope, { action, subject: 'account', subjectId: id });
}

export async function setPassword(scope: WriteScope, id: string, password: string): Promise<void> {
  await scope.manager.update(AccountEntity, { id }, { password });
  await record(scope, { action: 'password-set', subject: 'account', subjectId: id });
}

/** Whether an open account is an administrator's, also one whose password is still to be chosen. */
export async function hasAdministrator({ manager }: Rows): Promise<boolean> {
  return manager
    .createQueryBuilder(AccountEntity, 'a')
    .innerJoin(GrantEntity, 'g', 'g.accountId = a.id')
    .where('a.state = :state AND g.role = :role', { state: 'open', role: 'administrator' })
    .getExists();
}
