import { readFile } from 'node:fs/promises';
import type { Anchor } from '@harborlight/contracts';
import { DataSource } from 'typeorm';
import { anchorsIn } from '../../audit/anchor-file.js';
import { verifyBoards } from '../../audit/verify-boards.js';
import { readVerifyCommand, verifyHelp } from '../../audit/verify-command.js';
import { reportText } from '../../audit/verify-report.js';
import { publicKeyOf } from '../../board/chain/anchor/signing.js';
import { anchorKeyOf } from '../node-config.js';
import { joinDatabase } from '../open-database.js';
import { dataSourceOptions } from '../../database/data-source.js';
import { ConfigError, settingsOfProcess } from '../../platform/config.js';

async function anchorsOfFile(path: string): Promise<Anchor[]> {
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw new ConfigError(`${path} cannot be read (${error.code}). Check the path.`);
  });
  return anchorsIn(text);
}

/** Recomputes the hash chains of the boards. */
export async function verify(args: readonly string[]): Promise<void> {
  const command = readVerifyCommand(args);
  if (command === 'help') {
    process.stdout.write(verifyHelp);
    return;
  }
  const settings = settingsOfProcess();
  const ownKey = await anchorKeyOf(settings);
  const evidence = {
    anchors: command.anchors === null ? [] : await anchorsOfFile(command.anchors),
    trusted: command.key,
    own: ownKey && publicKeyOf(ownKey),
  };
  const database = await joinDatabase(settings);
  const source = await new DataSource(dataSourceOptions(database.url, 2)).initialize();
  try {
    for await (const verification of verifyBoards(source, command.board, evidence)) {
      for (const warning of verification.warnings) process.stderr.write(`${warning}\n`);
      process.stdout.write(`${command.json ? JSON.stringify(verification) : reportText(verification)}\n`);
      if (!verification.intact) process.exitCode = 1;
    }
  } finally {
    await source.destroy();
    await database.close();
  }
}
