import { locales, type Locale } from '@harborlight/domain';
import { argumentsOf, compile, flatten, type ArgumentTypes, type Source } from './compile.js';

/** A feature's messages as they are written, by language. */
export type Sources = Readonly<Record<string, Readonly<Record<Locale, Source>>>>;

const notice =
  '// Made from the catalogue by `nx compile @harborlight/messages`: change the message there.\n';

const quoted = (text: string): string => JSON.stringify(text);

function compiledFile(source: Source): string {
  const lines = flatten(source).map(
    ([key, message]) => `  ${quoted(key)}: ${JSON.stringify(compile(key, message))},\n`,
  );
  return `${notice}import type { Messages } from '@lingui/core';\n\nexport const messages: Messages = {\n${lines.join('')}};\n`;
}

function typeOf(types: ArgumentTypes): string {
  const members = Object.entries(types).map(([name, type]) => {
    if (type === 'text') return `${name}: string`;
    if (type === 'number') return `${name}: number`;
    return `${name}: ${[...type.map(quoted), '(string & {})'].join(' | ')}`;
  });
  return members.length === 0 ? 'null' : `{ ${members.join('; ')} }`;
}

function argumentsFile(sources: Sources): string {
  const features = Object.entries(sources).map(([feature, { en }]) => {
    const keys = flatten(en).map(
      ([key, message]) => `    ${quoted(key)}: ${typeOf(argumentsOf(compile(key, message)))};\n`,
    );
    return `  ${feature}: {\n${keys.join('')}  };\n`;
  });
  return `${notice}/** The arguments of each message, by feature and key; null where it takes none. */\nexport interface Arguments {\n${features.join('')}}\n`;
}

function loadersFile(sources: Sources): string {
  const lines = Object.keys(sources).map((feature) => {
    const loads = locales.map((locale) => `${locale}: () => import('./${feature}/${locale}.js')`);
    return `  ${feature}: { ${loads.join(', ')} },\n`;
  });
  return `${notice}/** Each feature's messages are a file of their own in each language, loaded when they are shown. */\nexport const loaders = {\n${lines.join('')}};\n`;
}

function everyFile(sources: Sources): string {
  const features = Object.keys(sources);
  const imports = features.flatMap((feature) =>
    locales.map(
      (locale) => `import { messages as ${feature}_${locale} } from './${feature}/${locale}.js';\n`,
    ),
  );
  const lines = features.map(
    (feature) =>
      `  ${feature}: { ${locales.map((locale) => `${locale}: ${feature}_${locale}`).join(', ')} },\n`,
  );
  return `${notice}${imports.join('')}\n/** Every message in every language, for programs that answer at once. */\nexport const compiled = {\n${lines.join('')}};\n`;
}

/** Every generated file by its path below `generated/`. */
export const generate = (sources: Sources): ReadonlyMap<string, string> =>
  new Map([
    ['arguments.ts', argumentsFile(sources)],
    ['loaders.ts', loadersFile(sources)],
    ['compiled.ts', everyFile(sources)],
    ...Object.entries(sources).flatMap(([feature, byLocale]) =>
      locales.map((locale) => [`${feature}/${locale}.ts`, compiledFile(byLocale[locale])] as const),
    ),
  ]);
