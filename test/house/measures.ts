import { readFileSync, readdirSync } from 'node:fs';
import { join, posix } from 'node:path';
import ts from 'typescript';
import data from '../../.config/data-files.json';
import { circlesIn, graphOf } from './imports';

/** One thing that is measured, with its limit and the places that count, where they can be named. */
export interface Measure {
  readonly name: string;
  readonly value: number;
  readonly most?: number;
  readonly places?: readonly string[];
}

type Texts = ReadonlyMap<string, string>;

/** The sources by their path from the top, tests aside. */
export const sources = (): Texts => textsIn('src', (file) => !file.endsWith('.spec.ts'));

/** What tries the sources: it may name what no source needs of another. */
export const trials = (): Texts =>
  new Map([...textsIn('src', (file) => file.endsWith('.spec.ts')), ...textsIn('test', () => true)]);

function textsIn(folder: string, isMeant: (file: string) => boolean): Texts {
  const root = join(__dirname, '../..');
  const files = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((file) => posix.join(folder, file.replaceAll('\\', '/')))
    .filter((file) => file.endsWith('.ts') && isMeant(file));
  return new Map(files.map((file) => [file, readFileSync(join(root, file), 'utf8')]));
}

/**
 * Every measure of these sources.
 *
 * @param others what else may name an exported thing
 */
export function measuresOf(texts: Texts, others: Texts = new Map()): Measure[] {
  const each = [...texts].map(([file, text]) => measured(file, text));
  const lengths = [...texts].map(([file, text]) => ({ file, lines: text.trimEnd().split('\n').length }));
  const own = lengths.filter(({ file }) => !isData(file));
  const functions = each.flatMap((found) => found.functions);
  const casts = each.flatMap((found) => found.casts);
  const any = each.flatMap((found) => found.any);
  const circles = circlesIn(graphOf(texts)).map((circle) => circle.join(' '));
  const alone = namedAlone(each, others);
  const [exported, explained] = [sumOf(each, 'exported'), sumOf(each, 'explained')];
  return [
    { name: 'files', value: texts.size },
    { name: 'lines of a file, median', value: at(linesOf(lengths), 0.5), most: 70 },
    { name: 'lines of a file that is no data, most', value: Math.max(0, ...linesOf(own)), most: 300 },
    { name: 'functions', value: functions.length },
    { name: 'lines of a function, median', value: at(functions, 0.5), most: 6 },
    { name: 'lines of a function, nine of ten', value: at(functions, 0.9), most: 17 },
    { name: 'casts', value: casts.length, most: 30, places: casts },
    { name: 'any', value: any.length, most: 0, places: any },
    { name: 'circles of imports, of types too', value: circles.length, most: 0, places: circles },
    { name: 'exported values that no other file names', value: alone.length, most: 0, places: alone },
    {
      name: 'exported things that are explained, percent',
      value: Math.floor((100 * explained) / Math.max(1, exported)),
    },
  ];
}

interface Found {
  readonly functions: number[];
  readonly casts: string[];
  readonly any: string[];
  readonly names: Set<string>;
  /** Places of exported values, by their name. */
  readonly values: Map<string, string>;
  exported: number;
  explained: number;
}

/** What stands in one file. */
function measured(file: string, text: string): Found {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const found: Found = {
    functions: [],
    casts: [],
    any: [],
    names: new Set(),
    values: new Map(),
    exported: 0,
    explained: 0,
  };
  const lineOf = (place: number): number => source.getLineAndCharacterOfPosition(place).line + 1;
  const place = (node: ts.Node): string => `${file}:${lineOf(node.getStart())}`;
  const visit = (node: ts.Node): void => {
    if (isFunction(node)) found.functions.push(lineOf(node.end) - lineOf(node.getStart()) + 1);
    if (isCast(node)) found.casts.push(place(node));
    if (node.kind === ts.SyntaxKind.AnyKeyword) found.any.push(place(node));
    if (ts.isIdentifier(node)) found.names.add(node.text);
    for (const value of exportedValues(node)) found.values.set(value, `${place(node)} ${value}`);
    if (isExported(node)) {
      found.exported += 1;
      if (ts.getJSDocCommentsAndTags(node).length > 0) found.explained += 1;
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

const isFunction = (node: ts.Node): boolean =>
  ts.isFunctionLike(node) && 'body' in node && node.body !== undefined;

/** `as const` makes a type narrower than it would be and claims nothing. */
const isCast = (node: ts.Node): boolean =>
  (ts.isAsExpression(node) && !ts.isConstTypeReference(node.type)) || ts.isTypeAssertionExpression(node);

const isExported = (node: ts.Node): boolean =>
  ts.canHaveModifiers(node) &&
  ts.getModifiers(node)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) === true;

/** What a statement exports that is there when the program runs: a type may be exported for what names it. */
function exportedValues(node: ts.Node): string[] {
  if (!isExported(node)) return [];
  if (ts.isVariableStatement(node))
    return node.declarationList.declarations.flatMap(({ name }) =>
      ts.isIdentifier(name) ? [name.text] : [],
    );
  const isValue = ts.isFunctionDeclaration(node) || ts.isClassDeclaration(node);
  return isValue && node.name ? [node.name.text] : [];
}

/** A migration is found by its folder, and named by nobody. */
const isFound = (place: string): boolean => place.startsWith('src/database/migrations/');

function namedAlone(each: readonly Found[], others: Texts): string[] {
  const times = new Map<string, number>();
  const words = [...others.values()].map((text) => new Set(text.match(/[\w$]+/g)));
  for (const names of [...each.map((found) => found.names), ...words])
    for (const name of names) times.set(name, (times.get(name) ?? 0) + 1);
  return each.flatMap(({ values }) =>
    [...values].flatMap(([name, place]) => (times.get(name) === 1 && !isFound(place) ? [place] : [])),
  );
}

const GLOB = /\*\*\/|\*|\./g;
const MEANS: Readonly<Record<string, string>> = { '**/': '(?:.*/)?', '*': '[^/]*', '.': '\\.' };
const DATA = data.map((glob) => new RegExp(`^${glob.replaceAll(GLOB, (sign) => MEANS[sign] ?? sign)}$`));

const isData = (file: string): boolean => DATA.some((pattern) => pattern.test(file));

/** The value below which so large a share of them lies. */
const at = (numbers: readonly number[], share: number): number =>
  [...numbers].sort((a, b) => a - b)[Math.floor(share * (numbers.length - 1))] ?? 0;

const linesOf = (files: readonly { readonly lines: number }[]): number[] => files.map(({ lines }) => lines);

const sumOf = (each: readonly Found[], key: 'exported' | 'explained'): number =>
  each.reduce((total, found) => total + found[key], 0);
