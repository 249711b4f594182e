import { isDeepStrictEqual } from 'node:util';
import { readBoard, readEntries, readHead, verifyBoard } from '@harborlight/contracts/operations';
import { boardOf, type CountsEntry, type ViewedEntry } from '@harborlight/domain';
import type { ApiClient } from '../support/api-client.js';
import type { Watcher } from './watcher.js';
import type { Acknowledged } from './writers.js';

const toldWithinMs = 20_000;

async function wholeLog(client: ApiClient, board: string): Promise<ViewedEntry[]> {
  const entries: ViewedEntry[] = [];
  for (;;) {
    const after = entries.at(-1)?.seq ?? 0;
    const page = await client.call(readEntries, { params: { code: board }, query: { after, limit: 1_000 } });
    entries.push(...page.entries);
    if (page.to === page.head || page.entries.length === 0) return entries;
  }
}

/** What of the promises was broken: nothing acknowledged lost, the chain intact, no gap at any client. */
export async function judge(
  client: ApiClient,
  board: string,
  acknowledged: readonly Acknowledged[],
  watchers: readonly Watcher[],
): Promise<string[]> {
  const failures: string[] = [];
  const say = (claim: string, broken: number): void => {
    console.log(`${broken === 0 ? 'ok      ' : 'FAILED  '}${claim}`);
    if (broken > 0) failures.push(`${claim}: ${broken} times not`);
  };
  const entries = await wholeLog(client, board);
  const bySeq = new Map(entries.map((entry) => [entry.seq, entry]));
  const isKept = ({ seq, unitId, occupied, staffed }: Acknowledged): boolean => {
    const entry = bySeq.get(seq) as CountsEntry | undefined;
    return entry?.unitId === unitId && entry.body.occupied === occupied && entry.body.staffed === staffed;
  };
  say(
    `each of ${acknowledged.length} acknowledged censuses is in the log`,
    acknowledged.filter((a) => !isKept(a)).length,
  );
  say('the log has no gap', entries.filter(({ seq }, i) => seq !== i + 1).length);
  const verification = await client.call(verifyBoard, { params: { code: board } });
  say(`both chains are intact (${verification.seq} entries)`, verification.intact ? 0 : 1);

  const { seq } = await client.call(readHead, { params: { code: board } });
  const told = await Promise.all(watchers.map((watcher) => watcher.until(seq, toldWithinMs)));
  say(`each of ${watchers.length} open boards was told everything`, told.filter((all) => !all).length);
  say(
    'no open board met a gap',
    watchers.reduce((sum, { gaps }) => sum + gaps, 0),
  );
  say(
    'no open board had to start again',
    watchers.reduce((sum, { resets }) => sum + resets, 0),
  );
  const truth = boardOf(await client.call(readBoard, { params: { code: board } }));
  const differs = watchers.filter((watcher) => !isDeepStrictEqual(sorted(watcher), sorted({ board: truth })));
  say('each open board shows exactly what the server says', differs.length);
  say('each open board had lost its line and resumed', watchers.filter(({ resumes }) => resumes < 3).length);
  return failures;
}

const sorted = ({ board }: Pick<Watcher, 'board'>) => [...board.units].sort(([a], [b]) => a.localeCompare(b));
