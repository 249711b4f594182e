import 'reflect-metadata';
import { plainToInstance } from 'class-transformer';
import { validateSync, type ValidationError } from 'class-validator';

type Dto = new () => object;

const fieldsOf = (errors: readonly ValidationError[], parent = ''): string[] =>
  errors.flatMap(({ property, constraints = {}, children = [] }) => [
    ...Object.keys(constraints).map((code) => `${parent}${property}: ${code}`),
    ...fieldsOf(children, `${parent}${property}.`),
  ]);

/** The faults of a body as the server's validation pipe finds them: `field: code`, sorted. */
export function faultsOf(dto: Dto, body: unknown): string[] {
  const instance: object = plainToInstance(dto, body);
  return fieldsOf(validateSync(instance, { whitelist: true, forbidNonWhitelisted: true })).sort();
}
