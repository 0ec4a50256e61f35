import { readFileSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import ts from "typescript";

/** A file of the source, and what it is made of as far as its boundaries go. */
export interface Module {
  /** From the root of the repository, as `src/model/span.ts`. */
  readonly path: string;
  readonly imports: readonly Import[];
  /** Strings, templates and regular expressions: the places where words of a language can stand. */
  readonly literals: readonly string[];
  /** Strings that a type lists: names that the code gives to kinds of things. */
  readonly kinds: readonly string[];
}

export interface Import {
  /** The file from the root of the repository, or the package. */
  readonly to: string;
  /** Gone when the types are. */
  readonly typeOnly: boolean;
}

const ROOT = join(import.meta.dirname, "../..");
const SCRIPT = /<script[^>]*>([\s\S]*?)<\/script>/g;

/** Every file of code under a folder of the repository. */
export function modules(folder: string): readonly Module[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts") || name.endsWith(".svelte"))
    .map((name) => module(`${folder}/${name}`));
}

function module(path: string): Module {
  const whole = readFileSync(join(ROOT, path), "utf8");
  const text = path.endsWith(".svelte") ? [...whole.matchAll(SCRIPT)].map(([, script]) => script).join("\n") : whole;
  const imports: Import[] = [];
  const literals: string[] = [];
  const kinds: string[] = [];
  const add = (specifier: ts.Node | undefined, typeOnly: boolean): void => {
    if (!specifier || !ts.isStringLiteral(specifier)) return;
    const { text: name } = specifier;
    imports.push({ to: name.startsWith(".") ? join(dirname(path), name) : name, typeOnly });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) add(node.moduleSpecifier, isTypeOnly(node.importClause));
    else if (ts.isExportDeclaration(node)) add(node.moduleSpecifier, node.isTypeOnly);
    else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
      add(node.arguments[0], false);
    else if (ts.isStringLiteral(node) && isKind(node)) kinds.push(node.text);
    else if (ts.isLiteralExpression(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node))
      literals.push(node.text);
    ts.forEachChild(node, visit);
  };
  ts.forEachChild(ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true), visit);
  return { path, imports, literals, kinds };
}

function isTypeOnly(clause: ts.ImportClause | undefined): boolean {
  if (!clause) return false;
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const names = clause.namedBindings;
  return (
    clause.name === undefined &&
    names !== undefined &&
    ts.isNamedImports(names) &&
    names.elements.every((element) => element.isTypeOnly)
  );
}

/** A member of a union of strings, written as a type or as a list `as const`. */
function isKind(node: ts.StringLiteral): boolean {
  if (ts.isLiteralTypeNode(node.parent)) return true;
  const list = node.parent;
  return ts.isArrayLiteralExpression(list) && ts.isAsExpression(list.parent);
}
