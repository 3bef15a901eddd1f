import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

const SRC = join(__dirname, '../../src');
const MODULES = [
  'units',
  'filings',
  'questionnaires',
  'statements',
  'assessments',
  'intake',
  'comparisons',
  'trends',
  'exports',
  'concerns',
  'surveys',
  'examination',
  'documents',
];

/** Whoever calls these is told the same, and why. */
const TO_EVERYBODY: Readonly<Record<string, string>> = {
  'AreasService.imported': 'names of places',
  'AreasService.names': 'names of places',
  'AreasService.name': 'names of places',
  'AreasService.under': 'names of places',
  'AnnexChecksService.of': 'data of the law',
  'EditionsService.find': 'data of the law',
  'EditionsService.ruleSet': 'data of the law',
  'RankingsService.ruleSet': 'data of the law',
  'AreaCountsService.current': 'whether everything is counted, and no count',
  'AreaCountsService.recountAll': 'whether everything is counted, and no count',
  'GroupsService.widen': 'numbers of units, never which',
  'MappingMemoryService.ofOthers': 'what was decided on words, never by which unit',
  'CheckingService.check': 'whether a paper is genuine, and no figure of it',
  'CheckingService.checkFile': 'whether a paper is genuine, and no figure of it',
  'OfficeService.now': 'what is on every paper of the office',
  'OfficeService.publicKeys': 'keys that everybody checks papers with',
  'MembersService.asked': 'whoever holds a token',
  'MembersService.answer': 'whoever holds a token',
  'VoicesService.unitAt': 'whoever reads the address on the wall',
  'VoicesService.receive': 'whoever reads the address on the wall',
  'VoicesService.replyTo': 'whoever has the code of a receipt',
  'StatementPacks.areAll': 'whether everything is packed, and nothing of it',
  'ExampleFiringsService.show': 'the examples that come with the program',
};
/** Nest calls these. */
const OF_NEST = /^on(Module|Application)/;

/** The public methods of the services in a file, each as "Class.method", with the type of its first argument. */
function methodsIn(text: string): [name: string, first: string][] {
  const methods: [string, string][] = [];
  const file = ts.createSourceFile('x.ts', text, ts.ScriptTarget.Latest, true);
  for (const made of file.statements.filter(ts.isClassDeclaration)) {
    for (const method of made.members.filter(ts.isMethodDeclaration)) {
      const hidden = method.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.PrivateKeyword);
      const name = method.name.getText(file);
      const first = method.parameters[0]?.type?.getText(file) ?? '';
      if (!hidden && !OF_NEST.test(name)) methods.push([`${made.name?.text ?? ''}.${name}`, first]);
    }
  }
  return methods;
}

const services = MODULES.flatMap((folder) =>
  readdirSync(join(SRC, folder))
    .filter((name) => name.endsWith('.service.ts'))
    .map((name) => readFileSync(join(SRC, folder, name), 'utf8')),
);
const unasked = (texts: readonly string[]): string[] =>
  texts
    .flatMap(methodsIn)
    .filter(([, first]) => first !== 'Caller' && first !== 'WriteScope')
    .map(([name]) => name);

describe('who asks is the first argument', () => {
  it('of every public method of a service, or stands in the transaction it is given', () => {
    expect(services.flatMap(methodsIn).length).toBeGreaterThan(50);
    expect(unasked(services).sort()).toEqual(Object.keys(TO_EVERYBODY).sort());
  });

  it('is missed where it is not (planted)', () => {
    const planted = `class S { a(id: string) {} b() {} private c(id: string) {} d(caller: Caller) {} onModuleInit() {} }`;
    expect(unasked([planted])).toEqual(['S.a', 'S.b']);
  });
});
