import type { Permission, RefusalCode } from '@harborlight/domain';

export type Method = 'GET' | 'POST' | 'PUT' | 'DELETE';

/** The names after the colons of a path: `PathParams<'/api/units/:id/beds'>` is `{ id: string }`. */
export type PathParams<Path extends string> = { readonly [Name in ParamName<Path>]: string };
type ParamName<Path extends string> = Path extends `${string}:${infer Rest}`
  ? Rest extends `${infer Name}/${infer More}`
    ? Name | ParamName<More>
    : Rest
  : never;

/** Carries a type to the compiler and to the JSON Schemas that are generated; at run time it is empty. */
export interface Shape<Type> {
  readonly type?: Type;
}
export const shape = <Type>(): Shape<Type> => ({});

/** The body or query as it is sent, where its class fills in what the sender leaves out. */
export type WithDefaults<Dto, Field extends keyof Dto> = Omit<Dto, Field> & Partial<Pick<Dto, Field>>;

/** Bytes that are no JSON: a stream on the server, a blob in the browser. */
export interface FileContent {
  readonly contentType: string;
}

/** What a successful call answers with. `Answer` is `void` for 204. */
export interface AnswerOf<Answer> {
  readonly status: 200 | 201 | 204;
  /** Left out where the answer is never JSON. */
  readonly json?: Shape<Answer>;
  /** Left out where the answer is never a file. */
  readonly file?: FileContent;
  /** Headers that belong to the answer, and what each says. */
  readonly headers?: Readonly<Record<string, string>>;
}
export const ok = <Answer>(): AnswerOf<Answer> => ({ status: 200, json: shape<Answer>() });
export const created = <Answer>(): AnswerOf<Answer> => ({ status: 201, json: shape<Answer>() });
/** The same answer, or a file, as the caller asks. */
export const orFile = <Answer>(
  answer: AnswerOf<Answer>,
  file: FileContent,
): AnswerOf<Answer | FileContent> => ({
  ...answer,
  file,
});
export const file = (contentType: string): AnswerOf<FileContent> => ({ status: 200, file: { contentType } });
export const noContent = (): AnswerOf<void> => ({ status: 204 });

/** The types of one operation. */
export interface Wire {
  readonly params: object;
  readonly query: unknown;
  readonly body: unknown;
  readonly answer: unknown;
  readonly code: RefusalCode;
  readonly idempotencyKey: KeyUse | undefined;
}

/** Whether `Idempotency-Key` may be left out, where it makes a retry answer as the first try did. */
export type KeyUse = 'honoured' | 'required';

/** One thing that can be asked of the server over HTTP, written down once; see `operation`. */
export interface Operation<W extends Wire = Wire> {
  /** Stable and unique: clients that are generated name their functions by it. */
  readonly id: string;
  readonly method: Method;
  /** From the root of the server; what begins with a colon is a parameter. */
  readonly path: string;
  /** One line, without a full stop. */
  readonly summary: string;
  readonly tag: Tag;
  /** What the caller must hold somewhere; `public` asks for no sign-in. */
  readonly permission: Permission | 'public';
  readonly query?: Shape<W['query']>;
  readonly body?: Shape<W['body']>;
  readonly answer: AnswerOf<W['answer']>;
  /** Whether `Idempotency-Key` makes a retry answer as the first try did; left out where a retry is harmless anyway. */
  readonly idempotencyKey?: W['idempotencyKey'];
  /** The codes it may refuse with, beyond those of `commonRefusals`. */
  readonly refusals: readonly W['code'][];
  /** Carries the types; never there at run time. */
  readonly wire?: W;
}

export const tags = {
  identity: 'People: signing in, and who one is',
  boards: 'The log of a community and its readings',
  registry: 'Agencies, regions, facilities, units and beds',
  vacancy: 'What shelters say of their beds',
  holds: 'Beds kept for a while',
  requests: 'One search for one child',
  offers: 'Requests put to units, and their answers',
  stays: 'From the way there to the departure',
  watches: 'Searches that wait for a bed',
  notices: 'What somebody is told, and how',
  court: 'Packs, reviews, exhibits and dockets',
  policy: 'The settings of a community',
  operations: 'What those ask who run a node',
} as const;
export type Tag = keyof typeof tags;

/**
 * Declares an operation: `operation({ id: 'readRequest', method: 'GET', path: '/api/requests/:id', …, answer:
 * ok<RequestView>() })`. Path parameters follow from the path, everything else from the shapes.
 */
// A bundler drops the operations that a page never calls.
/* @__NO_SIDE_EFFECTS__ */
export function operation<
  const Path extends string,
  const Code extends RefusalCode = never,
  Answer = void,
  Body = undefined,
  Query = undefined,
  const Key extends KeyUse | undefined = undefined,
>(
  declared: Omit<Operation, 'path' | 'query' | 'body' | 'answer' | 'idempotencyKey' | 'refusals' | 'wire'> & {
    readonly path: Path;
    readonly query?: Shape<Query>;
    readonly body?: Shape<Body>;
    readonly answer: AnswerOf<Answer>;
    readonly idempotencyKey?: Key;
    readonly refusals?: readonly Code[];
  },
): Operation<{
  params: PathParams<Path>;
  query: Query;
  body: Body;
  answer: Answer;
  code: Code;
  idempotencyKey: Key;
}> {
  return { refusals: [], ...declared };
}

type WireOf<O> = O extends Operation<infer W> ? W : never;
export type ParamsOf<O extends Operation> = WireOf<O>['params'];
export type QueryOf<O extends Operation> = WireOf<O>['query'];
export type BodyOf<O extends Operation> = WireOf<O>['body'];
/** What it answers with when it succeeds: `void` for 204, `FileContent` for a file. */
export type ResultOf<O extends Operation> = WireOf<O>['answer'];

/** The key of a request: null where the caller may leave it out, `never` where the operation knows none. */
export type IdempotencyKeyOf<O extends Operation> = KeyFor<WireOf<O>['idempotencyKey']>;
type KeyFor<Use> = [Use] extends ['required'] ? string : [Use] extends ['honoured'] ? string | null : never;

/** The codes that routes share, by what makes a route refuse with them. */
export const commonRefusals = {
  always: ['invalid-input', 'unexpected', 'not-ready', 'shutting-down'],
  guarded: ['not-signed-in', 'not-allowed'],
  writing: ['foreign-origin', 'body-too-large', 'unsupported-media-type'],
  withParams: ['not-found'],
  withKey: ['idempotency-key-missing', 'idempotency-key-reused'],
} as const satisfies Record<string, readonly RefusalCode[]>;

/** Every code an operation may refuse with. */
export const refusalsOf = (operation: Operation): readonly RefusalCode[] => [
  ...new Set([
    ...commonRefusals.always,
    ...(operation.permission === 'public' ? [] : commonRefusals.guarded),
    ...(operation.method === 'GET' ? [] : commonRefusals.writing),
    ...(operation.path.includes('/:') ? commonRefusals.withParams : []),
    ...(operation.idempotencyKey ? commonRefusals.withKey : []),
    ...operation.refusals,
  ]),
];
