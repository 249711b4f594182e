import 'reflect-metadata';
import type { Verification } from '@harborlight/contracts';
import { DataSource } from 'typeorm';
import { parseArgs } from 'node:util';
import { ChainReader } from './board/chain/chain-reader.js';
import { ChainWalker } from './board/chain/chain-walker.js';
import { VerificationService } from './board/chain/verification.service.js';
import { joinDatabase } from './boot/open-database.js';
import { runProgram } from './boot/run-program.js';
import { dataSourceOptions } from './database/data-source.js';
import { ConfigError, settingsOfProcess } from './platform/config.js';
import { noBoard } from './platform/unit-of-work.js';

const usage = `npm run verify -- [--board <code>] [--json]
Recomputes every hash of the log and of the audit trail, outside the database that wrote them.
Reads DATABASE_URL, or the embedded database. Exit 0: intact. Exit 1: not, and the first bad entry is named.`;

function told({ board, intact, seq, auditEntries, hash, firstBad }: Verification): string {
  if (intact) return `${board}: intact. ${seq} entries, ${auditEntries} audit entries, head ${hash}`;
  return `${board}: BROKEN at entry ${firstBad?.seq} of the ${firstBad?.chain} chain (${firstBad?.code})`;
}

await runProgram(async () => {
  const { values } = parseArgs({
    options: {
      board: { type: 'string' },
      json: { type: 'boolean', default: false },
      help: { type: 'boolean' },
    },
  });
  if (values.help) throw new ConfigError(usage);
  const database = await joinDatabase(settingsOfProcess());
  const source = await new DataSource(dataSourceOptions(database.url, 2)).initialize();
  try {
    const boards = await source.query<{ id: string; code: string }[]>(
      'SELECT id, code FROM board WHERE $1::text IS NULL OR code = $1 ORDER BY code',
      [values.board ?? null],
    );
    if (values.board && boards.length === 0) throw new ConfigError(`There is no board ${values.board}.`);
    const service = new VerificationService(new ChainWalker(new ChainReader(source)));
    // Sign-ins and the like belong to no board; they have an audit trail of their own.
    const chains = values.board ? boards : [...boards, { id: noBoard, code: 'accounts' }];
    for (const { id, code } of chains) {
      const verification = await service.verify(id, code);
      process.stdout.write(`${values.json ? JSON.stringify(verification) : told(verification)}\n`);
      if (!verification.intact) process.exitCode = 1;
    }
  } finally {
    await source.destroy();
    await database.close();
  }
});
