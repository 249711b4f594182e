import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { catalogue } from '../catalogue/catalogue.js';
import { generate } from './generate.js';

const folder = new URL('../../src/generated/', import.meta.url);

rmSync(folder, { recursive: true, force: true });
for (const [path, text] of generate(catalogue)) {
  const file = new URL(path, folder);
  mkdirSync(dirname(file.pathname), { recursive: true });
  writeFileSync(file, text);
}
