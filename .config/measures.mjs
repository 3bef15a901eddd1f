/**
 * Measures the sources, their tests aside: how long files and functions are, casts, `any`, circles of imports, and how much
 * of what is exported is explained. Prints a line each; status 1 when a limit is passed, on the day it is passed.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, posix } from 'node:path';
import { pathToFileURL } from 'node:url';
import ts from 'typescript';
import { data } from './data-files.mjs';
import { root } from './setup/shell.mjs';

const require = createRequire(import.meta.url);
require('./swc-register.cjs');
const { circlesIn, graphOf } = require('../test/house/imports.ts');

const isData = (file) =>
  data.some((glob) =>
    new RegExp(
      `^${glob.replaceAll('.', '\\.').replaceAll('**/', '\u0000').replaceAll('*', '[^/]*').replaceAll('\u0000', '(?:.*/)?')}$`,
    ).test(file),
  );

/** The value below which so large a share of them lies. */
const at = (numbers, share) =>
  [...numbers].sort((a, b) => a - b)[Math.floor(share * (numbers.length - 1))] ?? 0;

const isFunction = (node) => ts.isFunctionLike(node) && node.body !== undefined;
const isCast = (node) =>
  (ts.isAsExpression(node) && !ts.isConstTypeReference(node.type)) || ts.isTypeAssertionExpression(node);
const isExported = (node) =>
  ts.canHaveModifiers(node) &&
  ts.getModifiers(node)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) === true;

/** What stands in one file. */
function measured(file, text) {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const found = { functions: [], casts: [], any: [], exported: 0, explained: 0 };
  const lineOf = (place) => source.getLineAndCharacterOfPosition(place).line + 1;
  const place = (node) => `${file}:${lineOf(node.getStart())}`;
  const visit = (node) => {
    if (isFunction(node)) found.functions.push(lineOf(node.end) - lineOf(node.getStart()) + 1);
    if (isCast(node)) found.casts.push(place(node));
    if (node.kind === ts.SyntaxKind.AnyKeyword) found.any.push(place(node));
    if (isExported(node)) {
      found.exported += 1;
      if (ts.getJSDocCommentsAndTags(node).length > 0) found.explained += 1;
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** The sources by their path from the top, tests aside. */
function sources() {
  const files = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' });
  return files
    .map((file) => posix.join('src', file.replaceAll('\\', '/')))
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.spec.ts'))
    .map((file) => [file, readFileSync(join(root, file), 'utf8')]);
}

/** Every measure with its limit, and with the places that count where they can be named. */
export function measures(texts = sources()) {
  const each = texts.map(([file, text]) => measured(file, text));
  const lengthsOf = (some) => some.map(([, text]) => text.trimEnd().split('\n').length);
  const lengths = lengthsOf(texts);
  const own = lengthsOf(texts.filter(([file]) => !isData(file)));
  const functions = each.flatMap((found) => found.functions);
  const sum = (key) => each.reduce((total, found) => total + found[key], 0);
  const casts = each.flatMap((found) => found.casts);
  const any = each.flatMap((found) => found.any);
  const circles = circlesIn(graphOf(new Map(texts))).map((circle) => circle.join(' '));
  return [
    { name: 'files', value: texts.length },
    { name: 'lines of a file, median', value: at(lengths, 0.5), most: 70 },
    { name: 'lines of a file that is no data, most', value: Math.max(...own), most: 300 },
    { name: 'functions', value: functions.length },
    { name: 'lines of a function, median', value: at(functions, 0.5), most: 6 },
    { name: 'lines of a function, nine of ten', value: at(functions, 0.9), most: 17 },
    { name: 'casts', value: casts.length, most: 30, places: casts },
    { name: 'any', value: any.length, most: 0, places: any },
    { name: 'circles of imports, of types too', value: circles.length, most: 0, places: circles },
    {
      name: 'exported things that are explained, percent',
      value: Math.floor((100 * sum('explained')) / Math.max(1, sum('exported'))),
    },
  ];
}

function main() {
  for (const { name, value, most, places = [] } of measures()) {
    const passed = most !== undefined && value > most;
    const limit = most === undefined ? '' : ` (limit ${most})`;
    process.stdout.write(`${passed ? 'FAILED' : '      '} ${name}: ${value}${limit}\n`);
    if (!passed) continue;
    for (const place of places) process.stdout.write(`         ${place}\n`);
    process.exitCode = 1;
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) main();
