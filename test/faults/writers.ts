import type { UnitChanged } from '@harborlight/contracts';
import { takeCensus } from '@harborlight/contracts/operations';
import { setTimeout as pause } from 'node:timers/promises';
import type { ApiClient } from '../support/api-client.js';

/** A census the server said it had taken. */
export interface Acknowledged {
  readonly unitId: string;
  readonly occupied: number;
  readonly staffed: number;
  readonly seq: number;
}

interface Fault {
  readonly after: number;
  readonly name: string;
  readonly strike: () => Promise<void>;
}

const giveUpAfterMs = 60_000;

/** Sends the census to one node after the other until one acknowledges it. */
async function insist(clients: readonly ApiClient[], unitId: string, nth: number): Promise<Acknowledged> {
  const census = { occupied: nth % 19, staffed: 12 + (nth % 9) };
  const giveUpAt = Date.now() + giveUpAfterMs;
  for (let tries = nth; Date.now() < giveUpAt; tries += 1) {
    const client = clients[tries % clients.length];
    const answer = await client?.send(takeCensus, { params: { id: unitId }, body: census }).catch(() => null);
    if (answer?.status === 200) {
      const { line } = JSON.parse(answer.body.toString()) as UnitChanged;
      return { unitId, ...census, seq: line.seq };
    }
    await pause(20);
  }
  throw new Error(`census ${nth} was not acknowledged in ${giveUpAfterMs} ms`);
}

/** Takes `count` censuses with `writers` at once while the faults strike; answers what was acknowledged. */
export async function writeThroughFaults(
  clients: readonly ApiClient[],
  unitIds: readonly string[],
  count: number,
  writers: number,
  faults: readonly Fault[],
): Promise<Acknowledged[]> {
  const acknowledged: Acknowledged[] = [];
  const waiting = [...faults];
  const strikes: Promise<void>[] = [];
  let next = 0;
  const write = async () => {
    while (next < count) {
      const nth = next;
      next += 1;
      acknowledged.push(await insist(clients, unitIds[nth % unitIds.length] ?? '', nth));
      const due = waiting[0];
      if (due && acknowledged.length >= due.after) {
        waiting.shift();
        console.log(`${String(acknowledged.length).padStart(4)} censuses acknowledged: ${due.name}`);
        const before = strikes.at(-1);
        strikes.push(before ? before.then(due.strike) : due.strike());
      }
    }
  };
  await Promise.all(Array.from({ length: writers }, write));
  await Promise.all(strikes);
  return acknowledged;
}
