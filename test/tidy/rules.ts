// What can be told from one file alone, and from package.json and its lock: headers, length,
// barrels, tests left out, machine paths, versions. Each check gives complaints, one line each.
import ts from 'typescript';
import { z } from 'zod';
import { importsOf, packageOf, type SourceFile } from './files.ts';

export const LONGEST_FILE = 300;

/** A file that does not begin by saying what it is for. */
export function missingHeader({ path, text }: SourceFile): string[] {
  const first = text.replace(/^#!.*\n/, '');
  return /^(\/\/ |\/\*|# )/.test(first) ? [] : [`${path}: opens without a header comment`];
}

/** A file that is too long, unless it is listed; or listed, and not too long any more. */
export function overlong(
  { path, text }: SourceFile,
  reasons: Readonly<Record<string, string>>,
): string[] {
  const lines = text.split('\n').length - 1;
  const listed = Object.hasOwn(reasons, path);
  if (lines > LONGEST_FILE && !listed) return [`${path}: ${lines} lines, over ${LONGEST_FILE}`];
  if (lines <= LONGEST_FILE && listed) return [`${path}: listed as long, with ${lines} lines`];
  return [];
}

/** A file that passes on what another file defines. */
export function barrel(file: SourceFile): string[] {
  const tree = parse(file);
  const passesOn = tree.statements.some(
    (one) => ts.isExportDeclaration(one) && one.moduleSpecifier !== undefined,
  );
  const isIndex = /(^|\/)index\.[cm]?[jt]s$/.test(file.path);
  return [
    ...(isIndex ? [`${file.path}: is named index`] : []),
    ...(passesOn ? [`${file.path}: exports from another file`] : []),
  ];
}

const LEFT_OUT = new Set(['only', 'skip', 'todo']);
const TEST_WORDS = new Set(['describe', 'it', 'test', 'suite']);

/** Tests that are left out for good, or that leave out all others. */
export function leftOutTests(file: SourceFile): string[] {
  const complaints: string[] = [];
  const visit = (node: ts.Node): void => {
    if (
      ts.isPropertyAccessExpression(node) &&
      LEFT_OUT.has(node.name.text) &&
      ts.isIdentifier(node.expression) &&
      TEST_WORDS.has(node.expression.text)
    ) {
      complaints.push(`${file.path}: uses ${node.expression.text}.${node.name.text}`);
    }
    ts.forEachChild(node, visit);
  };
  visit(parse(file));
  return complaints;
}

/** Paths that exist on somebody's machine only. */
export function machinePaths({ path, text }: SourceFile): string[] {
  const found = text.match(/(?<![\w.])\/(?:work|root|home|Users)\/[\w.-]+/g) ?? [];
  return found.map((one) => `${path}: names the machine path ${one}`);
}

export const PackageJson = z.looseObject({
  engines: z.object({ node: z.string() }),
  scripts: z.record(z.string(), z.string()),
  dependencies: z.record(z.string(), z.string()),
  devDependencies: z.record(z.string(), z.string()),
  overrides: z.record(z.string(), z.string()),
});
export type PackageJson = z.infer<typeof PackageJson>;

/** Versions that are not exact, and overrides that contradict the dependencies. */
export function looseVersions(manifest: PackageJson): string[] {
  const { dependencies, devDependencies, overrides } = manifest;
  const all = [dependencies, devDependencies, overrides].flatMap((one) => Object.entries(one));
  return [
    ...all
      .filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))
      .map(([name, version]) => `package.json: ${name} has no exact version (${version})`),
    ...Object.entries(overrides)
      .filter(([name, version]) => (dependencies[name] ?? version) !== version)
      .map(([name]) => `package.json: the override of ${name} is another version`),
  ];
}

/** A lock that names hosts, or that holds two copies of graphql, which must know itself. */
export function lockFaults(lock: string): string[] {
  const copies = lock.match(/"(?:[^"]*\/)?node_modules\/graphql": \{/g)?.length ?? 0;
  return [
    ...(lock.includes('"resolved"') ? ['package-lock.json: names where packages come from'] : []),
    ...(copies === 1 ? [] : [`package-lock.json: ${copies} copies of graphql`]),
  ];
}

/** Packages that the program uses and does not declare, or declares and does not use. */
export function undeclaredPackages(
  program: readonly SourceFile[],
  { dependencies, devDependencies }: PackageJson,
): string[] {
  const declared = new Set(Object.keys(dependencies));
  const used = new Map<string, string>();
  for (const file of program) {
    for (const specifier of importsOf(file)) {
      if (!specifier.startsWith('.') && !specifier.startsWith('node:')) {
        used.set(packageOf(specifier), file.path);
      }
    }
    // A package can also be looked up, for the files in it.
    for (const [, name = ''] of file.text.matchAll(/\.resolve\('([^'.][^']*)'\)/g)) {
      used.set(packageOf(name), file.path);
    }
  }
  const isTypesOnly = (name: string) => Object.hasOwn(devDependencies, `@types/${name}`);
  return [
    ...[...used]
      .filter(([name]) => !declared.has(name) && !isTypesOnly(name))
      .map(([name, path]) => `${path}: uses ${name}, which is no dependency`),
    ...[...declared]
      .filter((name) => !used.has(name))
      .map((name) => `package.json: nothing uses the dependency ${name}`),
  ];
}

function parse({ path, text }: SourceFile): ts.SourceFile {
  return ts.createSourceFile(path, text, ts.ScriptTarget.Latest, false);
}
