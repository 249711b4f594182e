import 'reflect-metadata';
import { readFileSync } from 'node:fs';
import * as dto from '@harborlight/contracts/dto';
import { contractSchemas } from '../../tools/contract-schemas.js';

const committed = new URL('../../libs/contracts/src/generated/schemas.ts', import.meta.url);

describe('the schemas of what crosses the wire', () => {
  it('are those of the types as they are now: `npx nx schemas @harborlight/contracts` writes them', () => {
    expect(contractSchemas(dto, dto)).toBe(readFileSync(committed, 'utf8'));
  });
});
