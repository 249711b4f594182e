import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createFormatter, createParser, DEFAULT_CONFIG, SchemaGenerator } from 'ts-json-schema-generator';
import ts from 'typescript';

/**
 * JSON Schemas of everything that crosses the wire, from the types of the operations and events: `shape<Type>()` and its
 * like are read from the source, and each `Type` becomes a schema. What the decorators of a body's class add (a least
 * number, a pattern) is laid on top of it.
 *
 * @typedef {{ [keyword: string]: any }} Schema
 */

const contracts = fileURLToPath(new URL('../libs/contracts/', import.meta.url));
const output = `${contracts}src/generated/schemas.ts`;
const wireFile = `${contracts}src/operations/wire.ts`;
const declarations = ['operation', 'event', 'channel'];
/** What no operation names, since every one of them may answer with it. */
const shared = [{ owner: 'problem', part: 'answer', type: 'Problem', from: '../problem.js' }];
/** Texts that are more than a text. @type {Record<string, string>} */
const formats = { Instant: 'date-time', LocalDate: 'date' };

/** @param {string} path */
const parse = (path) =>
  ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true, ts.ScriptKind.TS);

/**
 * The type argument of the first call inside `node` that has one.
 * @param {ts.Node} node
 * @returns {string | undefined}
 */
const typeInside = (node) =>
  ts.isCallExpression(node) && node.typeArguments?.[0]
    ? node.typeArguments[0].getText()
    : ts.forEachChild(node, typeInside);

/**
 * The name that an event has on the wire; an operation has that of its constant.
 * @param {ts.ObjectLiteralExpression} declared
 */
const nameIn = (declared) =>
  declared.properties.flatMap((property) =>
    ts.isPropertyAssignment(property) &&
    property.name.getText() === 'name' &&
    ts.isStringLiteral(property.initializer)
      ? [property.initializer.text]
      : [],
  )[0];

/**
 * Every shape of every declaration in a file, as `{ owner: 'placeHold', part: 'body', type: 'HoldDto' }`.
 * @param {ts.SourceFile} file
 */
function* shapesOf(file) {
  for (const statement of file.statements) {
    if (!ts.isVariableStatement(statement)) continue;
    for (const { name, initializer } of statement.declarationList.declarations) {
      if (!initializer || !ts.isCallExpression(initializer)) continue;
      const [declared] = initializer.arguments;
      if (!declarations.includes(initializer.expression.getText())) continue;
      if (!declared || !ts.isObjectLiteralExpression(declared)) continue;
      const owner = nameIn(declared) ?? name.getText();
      for (const property of declared.properties) {
        if (!ts.isPropertyAssignment(property)) continue;
        const type = typeInside(property.initializer);
        if (type) yield { owner, part: property.name.getText(), type };
      }
    }
  }
}

const sources = () =>
  readdirSync(`${contracts}src`, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(operations|events)\.ts$/.test(path))
    .map((path) => `${contracts}src/${path}`)
    .sort();

/**
 * The types a file can name, and from where a file beside the operations imports each.
 * @param {ts.SourceFile} file
 * @returns {Iterable<readonly [string, string]>}
 */
function* namesOf(file) {
  const fromOperations = (/** @type {string} */ path) => `../${relative(`${contracts}src`, path)}`;
  for (const statement of file.statements) {
    if (ts.isInterfaceDeclaration(statement))
      yield [statement.name.text, fromOperations(file.fileName.replace(/\.ts$/, '.js'))];
    if (!ts.isImportDeclaration(statement) || !ts.isStringLiteral(statement.moduleSpecifier)) continue;
    const { text: from } = statement.moduleSpecifier;
    const bindings = statement.importClause?.namedBindings;
    if (!bindings || !ts.isNamedImports(bindings)) continue;
    for (const { name } of bindings.elements)
      yield [name.text, from.startsWith('.') ? fromOperations(join(dirname(file.fileName), from)) : from];
  }
}

/** A file with one interface that has a property for each shape, for the generator to read. */
function wireSource() {
  const files = sources().map(parse);
  const shapes = [...files.flatMap((file) => [...shapesOf(file)]), ...shared];
  const names = new Map(files.flatMap((file) => [...namesOf(file)]));
  const used = [...names].filter(([name]) =>
    shapes.some(({ type }) => new RegExp(`\\b${name}\\b`).test(type)),
  );
  const text = [
    ...shared.map(({ type, from }) => `import type { ${type} } from '${from}';`),
    ...used.map(([name, from]) => `import type { ${name} } from '${from}';`),
    'export interface Wire {',
    ...shapes.map(({ owner, part, type }) => `'${owner}.${part}': ${type};`),
    '}',
  ].join('\n');
  return { shapes, text };
}

/**
 * Whether a type is computed from a table: an argument of it is `typeof table`, or a function makes its class.
 * @param {ts.Node} node
 * @returns {boolean}
 */
const isComputed = (node) =>
  ts.isCallExpression(node) ||
  ((ts.isTypeReferenceNode(node) || ts.isExpressionWithTypeArguments(node)) &&
    !!node.typeArguments?.some(ts.isTypeQueryNode)) ||
  !!ts.forEachChild(node, (child) => isComputed(child) || undefined);

/**
 * The sources in which a type is computed from a table, with what the compiler makes of it: the generator reads only
 * what is written.
 * @param {ts.Program} program
 */
function* writtenOut(program) {
  const checker = program.getTypeChecker();
  const sources = program.getSourceFiles().filter(({ fileName }) => /\/libs\/\w+\/src\//.test(fileName));
  const domain = sources.find(({ fileName }) => fileName.endsWith('/domain/src/index.ts'));
  const symbol = domain && checker.getSymbolAtLocation(domain);
  const flags = ts.TypeFormatFlags.NoTruncation | ts.TypeFormatFlags.InTypeAlias;
  /** The codes of a vocabulary are written by its name. @type {[string, string][]} */
  const vocabulary = (symbol ? checker.getExportsOfModule(symbol) : [])
    .map((one) => /** @type {[string, ts.Type]} */ ([one.name, checker.getDeclaredTypeOfSymbol(one)]))
    .filter(([, type]) => type.isUnion() && type.types.every((one) => one.isStringLiteral()))
    .map(([name, type]) => [name, checker.typeToString(type, undefined, flags)]);
  for (const file of sources) {
    /** @type {{ from: number, to: number, text: string }[]} */
    const edits = [];
    const named = new Set();
    /** @param {ts.Type} type */
    const membersOf = (type) =>
      type
        .getProperties()
        .map((one) => {
          let text = checker.typeToString(checker.getTypeOfSymbol(one), file, flags);
          for (const [name, codes] of vocabulary) {
            if (!text.includes(codes)) continue;
            text = text.replaceAll(codes, name);
            if (!checker.resolveName(name, file, ts.SymbolFlags.Type, false)) named.add(name);
          }
          return `${one.name}: ${text};`;
        })
        .join(' ');
    for (const statement of file.statements) {
      if (ts.isTypeAliasDeclaration(statement) && !statement.typeParameters && isComputed(statement.type)) {
        const { pos, end } = statement.type;
        const type = checker.getTypeAtLocation(statement.type);
        const text = type.isUnion() ? checker.typeToString(type, file, flags) : `{ ${membersOf(type)} }`;
        edits.push({ from: pos, to: end, text: ` ${text}` });
      }
      if (!ts.isInterfaceDeclaration(statement) && !ts.isClassDeclaration(statement)) continue;
      const parent = statement.heritageClauses?.find(({ token }) => token === ts.SyntaxKind.ExtendsKeyword);
      if (!parent || !parent.types.every(isComputed)) continue;
      const text = parent.types.map((type) => membersOf(checker.getTypeAtLocation(type))).join(' ');
      edits.push({ from: parent.pos, to: parent.end, text: ' ' });
      edits.push({ from: statement.members.pos, to: statement.members.pos, text });
    }
    if (edits.length === 0) continue;
    if (named.size > 0)
      edits.push({
        from: 0,
        to: 0,
        text: `import type { ${[...named].join(', ')} } from '@harborlight/domain';\n`,
      });
    const text = edits
      .sort((a, b) => b.from - a.from)
      .reduce((done, { from, to, text: by }) => done.slice(0, from) + by + done.slice(to), file.text);
    yield /** @type {const} */ ([file.fileName, text]);
  }
}

/** @param {string} text */
function programWith(text) {
  const { config } = ts.readConfigFile(`${contracts}tsconfig.json`, ts.sys.readFile);
  const parsed = ts.parseJsonConfigFileContent(config, ts.sys, contracts);
  const options = { ...parsed.options, composite: false, noEmit: true };
  const texts = new Map([[wireFile, text]]);
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists } = host;
  host.fileExists = (path) => texts.has(path) || fileExists(path);
  host.getSourceFile = (path, ...rest) => {
    const source = texts.get(path);
    return source === undefined
      ? getSourceFile(path, ...rest)
      : ts.createSourceFile(path, source, rest[0], true);
  };
  for (const [path, written] of writtenOut(ts.createProgram([wireFile], options, host)))
    texts.set(path, written);
  return ts.createProgram([wireFile], options, host);
}

/**
 * A list of fixed places as JSON Schema 2020-12 writes it.
 * @param {string} _
 * @param {any} schema
 */
function withPrefixItems(_, schema) {
  if (!Array.isArray(schema?.items)) return schema;
  const { items, additionalItems, ...rest } = schema;
  return { ...rest, prefixItems: items, items: additionalItems ?? false };
}

/** @param {string} name */
const plainName = (name) => name.replaceAll(/[^\w.-]+/g, '_').replace(/_+$/, '');

/**
 * What a rule of class-validator says of a value, in the words of JSON Schema.
 * @type {Record<string, (...values: any[]) => Schema>}
 */
const keywords = {
  isInt: () => ({ type: 'integer' }),
  min: (minimum) => ({ minimum }),
  max: (maximum) => ({ maximum }),
  isLength: (minLength, maxLength) => ({ minLength, maxLength }),
  maxLength: (maxLength) => ({ maxLength }),
  matches: (pattern) => ({ pattern: pattern.source }),
  isEmail: () => ({ format: 'email' }),
  isUrl: () => ({ format: 'uri' }),
  isUuid: () => ({ format: 'uuid' }),
  isInstant: () => ({ format: 'date-time' }),
  isLocalDate: () => ({ format: 'date' }),
  arrayMinSize: (minItems) => ({ minItems }),
  arrayMaxSize: (maxItems) => ({ maxItems }),
  arrayNotEmpty: () => ({ minItems: 1 }),
  arrayUnique: () => ({ uniqueItems: true }),
};

/**
 * @param {Record<string, Schema>} schemas
 * @param {{ rulesOf: (of: any) => { propertyName: string, name?: string | undefined, constraints: readonly any[], each: boolean }[], classOf: (of: any, property: string) => Function | undefined }} dto
 */
function constrainer(schemas, { rulesOf, classOf }) {
  const done = new Set();
  /** @param {Schema} schema @returns {Schema} */
  const resolve = (schema) => (schema.$ref ? resolve(schemas[schema.$ref.split('/').pop()] ?? {}) : schema);
  /** The part of a schema that speaks of a value that is there, and of each of a list. @param {Schema} schema @param {boolean} each @returns {Schema} */
  const valueOf = (schema, each) => {
    const value = schema.anyOf?.find((/** @type {Schema} */ one) => one.type !== 'null') ?? schema;
    return each ? valueOf(value.items, false) : value;
  };
  /** @param {Schema} given @param {Function} of */
  const constrain = (given, of) => {
    const schema = resolve(given);
    if (done.has(schema)) return;
    done.add(schema);
    for (const { propertyName, name, constraints, each } of rulesOf(of)) {
      const property = schema.properties?.[propertyName];
      const adds = name && keywords[name];
      if (!property || !adds) continue;
      const value = valueOf(property, each);
      if (value.$ref && Object.keys(resolve(value)).join() === 'type') {
        Object.assign(value, resolve(value));
        delete value.$ref;
      }
      Object.assign(value, adds(...(constraints ?? [])));
    }
    for (const [name, property] of Object.entries(schema.properties ?? {})) {
      const inner = classOf(of, name);
      if (inner) constrain(property.type === 'array' ? property.items : valueOf(property, false), inner);
    }
  };
  return constrain;
}

/**
 * The text of `generated/schemas.ts`.
 * @param {Record<string, unknown>} classes everything that `contracts/dto` exports
 * @param {Parameters<typeof constrainer>[1]} dto
 */
export function contractSchemas(classes, dto) {
  const { shapes, text } = wireSource();
  const program = programWith(text);
  const config = {
    ...DEFAULT_CONFIG,
    path: wireFile,
    type: 'Wire',
    topRef: false,
    /** @type {'basic'} */
    jsDoc: 'basic',
    sortProps: false,
    strictTuples: true,
    encodeRefs: false,
  };
  const generator = new SchemaGenerator(
    program,
    createParser(program, config),
    createFormatter(config),
    config,
  );
  const { definitions = {}, properties = {} } = generator.createSchema('Wire');
  const named = JSON.parse(
    JSON.stringify({ ...definitions, Wire: properties }).replaceAll(
      /"#\/definitions\/((?:[^"\\]|\\.)*)"/g,
      (_, name) => `"#/components/schemas/${plainName(JSON.parse(`"${name}"`))}"`,
    ),
    withPrefixItems,
  );
  /** @type {Record<string, Schema>} */
  const { Wire: shaped, ...schemas } = Object.fromEntries(
    Object.entries(named).map(([name, schema]) => [plainName(name), schema]),
  );
  for (const [name, format] of Object.entries(formats)) Object.assign(schemas[name] ?? {}, { format });
  /** @type {Record<string, Schema>} */
  const wire = {};
  for (const { owner, part } of shapes) (wire[owner] ??= {})[part] = shaped?.[`${owner}.${part}`];
  const constrain = constrainer(schemas, dto);
  for (const { owner, part, type } of shapes) {
    const of = classes[/\w+Dto\b/.exec(type)?.[0] ?? ''];
    if (typeof of === 'function') constrain(wire[owner]?.[part], of);
  }
  const sorted = Object.fromEntries(Object.entries(schemas).sort(([a], [b]) => (a < b ? -1 : 1)));
  return `// Written by \`npx nx schemas @harborlight/contracts\` from the types of the operations and events; do not edit.
type Schema = Readonly<Record<string, unknown>>;

/** The schema of each part of each operation and event, by the name of its constant. */
export const wire: Readonly<Record<string, Readonly<Record<string, Schema>>>> = ${JSON.stringify(wire, null, 2)};

/** The types they speak of, by name. */
export const schemas: Readonly<Record<string, Schema>> = ${JSON.stringify(sorted, null, 2)};
`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await import('reflect-metadata');
  const dto = await import(`${contracts}dist/dto.js`);
  writeFileSync(output, contractSchemas(dto, dto));
}
