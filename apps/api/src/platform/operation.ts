import {
  applyDecorators,
  Delete,
  Get,
  Header,
  HttpCode,
  Post,
  Put,
  SetMetadata,
  type StreamableFile,
} from '@nestjs/common';
import type {
  BodyOf,
  FileContent,
  IdempotencyKeyOf,
  Method,
  Operation as Declared,
  ParamsOf,
  QueryOf,
  ResultOf,
} from '@harborlight/contracts';
import type { Actor } from '@harborlight/domain';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { routeAccessKey, type RouteAccess } from './permission.guard.js';

const operationKey = 'harborlight:operation';

/** What a method handles; undefined for one that handles nothing. */
export const operationOf = (handler: object): Declared | undefined =>
  Reflect.getMetadata(operationKey, handler) as Declared | undefined;

declare const writes: unique symbol;
/** An answer that is JSON already, as bytes: written once for many readers. */
export type WrittenJson<Answer> = Buffer & { readonly [writes]: Answer };

/** What a handler hands back: the answer itself, written already, or a file as a stream or text. */
type Handled<Answer> = Answer extends FileContent ? StreamableFile | string : Answer | WrittenJson<Answer>;

/** `Given` where both have the same fields: a class may fill in what the sender may leave out. */
type IfSame<Given, Sent> = [Required<Given>, Required<Sent>] extends [Required<Sent>, Required<Given>]
  ? Given
  : unknown;

/**
 * `Given` where a handler of the operation may take it: who asks, the request itself, or what is declared. Otherwise
 * `unknown`, which no parameter can be given.
 */
type Input<O extends Declared, Given> = [Given] extends [Actor | FastifyRequest | FastifyReply]
  ? Given
  : IfSame<Given, ParamsOf<O>> &
      IfSame<Given, QueryOf<O>> &
      IfSame<Given, BodyOf<O>> &
      IfSame<Given, IdempotencyKeyOf<O>>;

type Inputs<O extends Declared, Given extends readonly unknown[]> = {
  [Index in keyof Given]: Input<O, Given[Index]>;
};

type AnyHandler = (...inputs: never[]) => unknown;

type HandlerOf<O extends Declared, H extends AnyHandler> = (
  ...inputs: Inputs<O, Parameters<H>>
) => Handled<ResultOf<O>> | Promise<Handled<ResultOf<O>>>;

const routes: Readonly<Record<Method, (path: string) => MethodDecorator>> = {
  GET: Get,
  POST: Post,
  PUT: Put,
  DELETE: Delete,
};

/** Where the answer is always of one type; a handler that answers with either says which by itself. */
const contentTypeOf = ({ answer: { json, file } }: Declared): MethodDecorator[] => {
  if (json && !file) return [Header('content-type', 'application/json; charset=utf-8')];
  return file && !json ? [Header('content-type', file.contentType)] : [];
};

/**
 * Makes a method the handler of an operation: its route, status and permission follow from the contract, and a method
 * that answers with another type, or is given what the operation does not declare, does not compile.
 */
export const Operation =
  <O extends Declared>(operation: O) =>
  <H extends HandlerOf<O, H>>(
    controller: object,
    name: string,
    handler: TypedPropertyDescriptor<H>,
  ): void => {
    const { method, path, answer, permission } = operation;
    applyDecorators(
      routes[method](path),
      HttpCode(answer.status),
      SetMetadata(operationKey, operation),
      SetMetadata<string, RouteAccess>(routeAccessKey, permission === 'public' ? 'nothing' : permission),
      ...contentTypeOf(operation),
    )(controller, name, handler);
  };
