import { readFileSync } from 'node:fs';
import { tableOwners } from '../../tools/boundaries.js';
import { dataModel, dataModelFile } from '../../tools/data-model.js';

describe('docs/data-model.md', () => {
  it('is what the entities say: after a change of one, run `npm run data-model`', async () => {
    expect(readFileSync(dataModelFile, 'utf8')).toBe(await dataModel());
  });

  it('has a line on every table, and a diagram of every room', async () => {
    const text = await dataModel();
    const told = [...text.matchAll(/^### (?:auth\.)?(\w+)\n\n\w.+\.$/gm)].map(([, table]) => table);
    expect(told).toEqual(Object.values(tableOwners).flat());
    expect(text.match(/^erDiagram$/gm)).toHaveLength(Object.keys(tableOwners).length);
  });
});
