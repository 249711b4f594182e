import { appendFileSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { refusalsOf, commonRefusals, type Channel, type Operation } from '@harborlight/contracts';

/** The folder in which the workers of a run note what was answered: set before they start. */
export const ledgerVariable = 'HARBORLIGHT_CONTRACT_LEDGER';

const noted = new Set<string>();

/**
 * Notes that an operation succeeded or an event was sent, or that an operation or a namespace refused with the code; once
 * for each worker. Does nothing outside a run of the database tests.
 */
export function noteSeen(name: string, code: string | null = null): void {
  const line = code === null ? name : `${name}: ${code}`;
  const folder = process.env[ledgerVariable];
  if (!folder || noted.has(line)) return;
  noted.add(line);
  appendFileSync(join(folder, String(process.pid)), `${line}\n`);
}

/** Codes of a node in trouble: which operation meets them is chance. */
const ofTheMoment = new Set<string>(['unexpected', 'not-ready', 'shutting-down']);

const common = new Set<string>(Object.values(commonRefusals).flat());

/**
 * What the contract declares and no test of the run has seen: as `operation` for its success and `operation: code` for a
 * refusal of its own, as `event` for one that was never sent and `/namespace: code` for a refused connection. A code that
 * many routes share is asked for once, as `any: code`.
 */
export function neverSeen(
  {
    operations,
    channels,
  }: { readonly operations: readonly Operation[]; readonly channels: readonly Channel[] },
  folder: string,
): string[] {
  const lines = readdirSync(folder).flatMap((name) =>
    readFileSync(join(folder, name), 'utf8').trim().split('\n'),
  );
  const seen = new Set([...lines, ...lines.map((line) => line.replace(/^\w+:/, 'any:'))]);
  const ofChannels = channels.flatMap(({ namespace, events, refusals }) => [
    ...events.map(({ name }) => name),
    ...refusals.filter((code) => !ofTheMoment.has(code)).map((code) => `${namespace}: ${code}`),
  ]);
  const ofOperations = operations.flatMap((operation) => [
    operation.id,
    ...refusalsOf(operation)
      .filter((code) => !ofTheMoment.has(code))
      .map((code) => (isOwn(operation, code) ? `${operation.id}: ${code}` : `any: ${code}`)),
  ]);
  return [...new Set([...ofOperations, ...ofChannels])].filter((line) => !seen.has(line)).sort();
}

const isOwn = ({ refusals }: Operation, code: string): boolean =>
  (refusals as readonly string[]).includes(code) && !common.has(code);
