import { globSync, readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';

const root = new URL('../../', import.meta.url).pathname;
const generated = `${root}libs/messages/src/generated/`;
const features = readdirSync(generated, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

/** The keys of a feature's messages, as the generator wrote them. */
const keysOf = (feature: string): string[] =>
  [...readFileSync(`${generated}${feature}/en.ts`, 'utf8').matchAll(/^ {2}"([^"]+)":/gm)].map(
    ([, key = '']) => key,
  );

const files = globSync('{apps,libs}/*/src/**/*.{ts,tsx}', { cwd: root })
  .filter((file) => !/\.(?:spec|spec-support|builders)\.|\/(?:generated|catalogue|testing)\//.test(file))
  .sort();

interface Spoken {
  readonly texts: ReadonlySet<string>;
  readonly patterns: readonly RegExp[];
}

/** What a program may ask the catalogue for: its string literals, and what its templates can become. */
function spokenIn(sources: readonly string[]): Spoken {
  const texts = new Set<string>();
  const patterns: RegExp[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node)) texts.add(node.text);
    if (ts.isTemplateExpression(node)) {
      const parts = [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)];
      // A template that begins with a gap could become any key.
      if (/^[\w-]{2,}[\w.-]*$/.test(node.head.text))
        patterns.push(new RegExp(`^${parts.map((part) => part.replaceAll('.', '\\.')).join('.+')}$`));
    }
    ts.forEachChild(node, visit);
  };
  for (const text of sources) visit(ts.createSourceFile('a.tsx', text, ts.ScriptTarget.Latest));
  return { texts, patterns };
}

const isSpoken = (key: string, { texts, patterns }: Spoken): boolean =>
  texts.has(key) || patterns.some((pattern) => pattern.test(key));

/** Families whose keys are put together from two gaps: `coded/steps.ts`, `coded/reasons.ts` and the fields of a bed. */
const assembled = /^codes:(?:day|offerAnswer|stepNo|choiceClass)\.|^fields:bed\.label\./;

/** Where the words of a feature may be said; every place, for what is left out. */
const rooms: Readonly<Record<string, RegExp>> = {
  admin: /\/features\/admin\//,
  court: /\/features\/court\//,
  exhibit: /\/court\/exhibit\//,
  find: /\/features\/placement\//,
  form: /\/shared\/forms\//,
  mail: /\/notice\/delivery\/|\/anchor\//,
  // A review asks for the needs of a child as an officer does.
  need: /\/features\/(?:placement|court)\/|\/shared\/need\//,
  notice: /\/features\/notice\//,
  registry: /\/features\/registry\//,
  requests: /\/features\/placement\//,
  review: /\/features\/court\//,
  shelter: /\/features\/shelter\//,
};

const featureAsked = /(?:useMessages|messagesOf)\('(\w+)'/g;

describe('the catalogue in use', () => {
  it('has no message that nobody says', () => {
    const spoken = spokenIn(files.map((file) => readFileSync(`${root}${file}`, 'utf8')));
    const unsaid = features.flatMap((feature) =>
      keysOf(feature)
        .filter((key) => !isSpoken(key, spoken))
        .map((key) => `${feature}:${key}`)
        .filter((name) => !assembled.test(name)),
    );
    expect(unsaid).toEqual([]);
  });

  it('says the words of a feature in its own rooms', () => {
    const strayed = files.flatMap((file) =>
      [...readFileSync(`${root}${file}`, 'utf8').matchAll(featureAsked)]
        .map(([, feature = '']) => feature)
        .filter((feature) => rooms[feature] && !rooms[feature].test(`/${file}`))
        .map((feature) => `${file} says ${feature}`),
    );
    expect(strayed).toEqual([]);
  });

  it.each([
    ['a literal', "t('close.title')", 'close.title', true],
    ['a template that can become it', 't(`close.${part}`)', 'close.title', true],
    ['a template of another family', 't(`open.${part}`)', 'close.title', false],
    ['a template that could become anything', 't(`${family}.${part}`)', 'close.title', false],
  ])('knows %s', (_, source, key, said) => {
    expect(isSpoken(key, spokenIn([source]))).toBe(said);
  });
});
