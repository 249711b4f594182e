import { Injectable, ValidationPipe, type PipeTransform } from '@nestjs/common';
import type { FieldProblem } from '@harborlight/contracts';
import { DomainError } from '@harborlight/domain';
import { isUUID, type ValidationError } from 'class-validator';
import { InvalidInput } from './problem.js';

export function fieldsOf(errors: readonly ValidationError[], parent = ''): FieldProblem[] {
  return errors.flatMap(({ property, constraints = {}, children = [] }) => {
    const field = parent ? `${parent}.${property}` : property;
    return [...Object.keys(constraints).map((code) => ({ field, code })), ...fieldsOf(children, field)];
  });
}

/** Every body and query is checked against its DTO class; what the class does not name is refused. */
export const validationPipe = () =>
  new ValidationPipe({
    whitelist: true,
    forbidNonWhitelisted: true,
    transform: true,
    validationError: { target: false, value: false },
    exceptionFactory: (errors) => new InvalidInput(fieldsOf(errors)),
  });

/** An id in a path. What is no id names nothing, so it is not found. */
@Injectable()
export class IdPipe implements PipeTransform<string, string> {
  transform(id: string): string {
    if (!isUUID(id)) throw new DomainError('not-found');
    return id.toLowerCase();
  }
}
