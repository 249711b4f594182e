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
import type { FileContent, Method, Operation as Declared, ResultOf } from '@harborlight/contracts';
import { routeAccessKey, type RouteAccess } from './permission.guard.js';

export const operationKey = 'harborlight:operation';

declare const writes: unique symbol;
/** An answer that is JSON already, as bytes: written once for many readers. */
export type WrittenJson<Answer> = Buffer & { readonly [writes]: Answer };

/** What a handler hands back: the answer itself, written already, or a file as a stream or text. */
type Handled<Answer> = Answer extends FileContent ? StreamableFile | string : Answer | WrittenJson<Answer>;

type Handler<Answer> = (...args: never[]) => Handled<Answer> | Promise<Handled<Answer>>;

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
 * that answers with another type does not compile.
 */
export const Operation =
  <O extends Declared>(operation: O) =>
  <H extends Handler<ResultOf<O>>>(
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
