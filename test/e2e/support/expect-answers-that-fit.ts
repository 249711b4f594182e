import { readFile } from 'node:fs/promises';
import { planServer } from './server.js';

/** At the end of a run: every answer that the server gave a browser fits the published document. */
export default async function expectAnswersThatFit(): Promise<void> {
  const { log } = await planServer();
  const lines = (await readFile(log, 'utf8')).split('\n').filter((line) => line.startsWith('{'));
  const mismatches = lines.flatMap((line) => {
    const { mismatch } = JSON.parse(line) as { readonly mismatch?: unknown };
    return mismatch ? [JSON.stringify(mismatch)] : [];
  });
  if (mismatches.length > 0)
    throw new Error(`answers do not fit their contract:\n${[...new Set(mismatches)].join('\n')}`);
}
