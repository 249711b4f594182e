import { readdirSync } from 'node:fs';
import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';
import config from '../../eslint.config.js';
import {
  browserFeatures,
  browserLayers,
  serverBoot,
  serverFeatures,
  serverGround,
  serverTestKit,
  table,
  topFeatures,
} from '../../tools/boundaries.js';

const root = new URL('../../', import.meta.url);

/** The workspace's own ESLint, without the rules that need types: the files below exist only here. */
const eslint = new ESLint({
  cwd: root.pathname,
  overrideConfigFile: true,
  baseConfig: [...config, { ...tseslint.configs.disableTypeChecked }],
});

async function complaintsAbout(file: string, code: string): Promise<string[]> {
  const results = await eslint.lintText(`${code}\n`, { filePath: new URL(file, root).pathname });
  return results
    .flatMap(({ messages }) => messages)
    .filter(({ ruleId, fatal }) => fatal || ruleId?.startsWith('no-restricted-'))
    .map(({ message }) => message);
}

const claimOf = (start: string): string => {
  const row = table.find(({ claim }) => claim.startsWith(start));
  if (!row) throw new Error(`no row of the table claims "${start}"`);
  return row.claim;
};

const breaches: readonly (readonly [claim: string, file: string, code: string])[] = [
  ['A project is entered', 'apps/api/src/board/a.ts', `import '@harborlight/domain/src/board/board.js';`],
  ['A project is entered', 'apps/web/src/shared/a.ts', `import '../../../../libs/domain/src/index.js';`],
  ['A project is entered', 'libs/contracts/src/a.ts', `export * from '../../domain/src/index.js';`],

  ['The domain depends', 'libs/domain/src/board/a.ts', `import { Injectable } from '@nestjs/common';`],
  ['The domain depends', 'libs/domain/src/board/a.ts', `import type { DataSource } from 'typeorm';`],
  ['The domain depends', 'libs/domain/src/board/a.ts', `import { readFileSync } from 'node:fs';`],
  ['The domain depends', 'libs/domain/src/board/a.ts', `import '@harborlight/contracts';`],
  ['The domain depends', 'libs/domain/src/board/a.ts', `import 'temporal-polyfill-in-disguise';`],
  ['The domain depends', 'libs/domain/src/board/a.ts', `export { useState } from 'react';`],
  ['The domain depends', 'libs/domain/src/board/a.ts', `export const pg = () => import('pg');`],
  ['The domain depends', 'libs/domain/src/board/a.ts', `export type Pool = import('pg').Pool;`],
  ['The domain depends', 'libs/domain/src/board/a.ts', `import { fc } from 'fast-check';`],
  ['The domain is told', 'libs/domain/src/board/a.ts', `export const now = () => new Date();`],
  ['The domain is told', 'libs/domain/src/board/a.ts', `export const now = () => Date.now();`],
  ['The domain is told', 'libs/domain/src/board/a.ts', `export const luck = () => Math.random();`],

  ['A card, a window', 'apps/web/src/features/board/a.tsx', `import { Card } from '@mantine/core';`],
  ['A card, a window', 'apps/web/src/features/board/a.tsx', `import { Button, Modal } from '@mantine/core';`],
  ['A card, a window', 'apps/web/src/features/board/a.tsx', `import { Drawer } from '@mantine/core';`],
  ['A control is as high', 'apps/web/src/features/board/a.tsx', `export const a = <button h={32} />;`],
  ['A control is as high', 'apps/web/src/features/board/a.tsx', `export const a = <button mih="2rem" />;`],

  ['Contracts depend', 'libs/contracts/src/a.ts', `import { Controller } from '@nestjs/common';`],
  ['The client depends', 'libs/client/src/a.ts', `import { readFile } from 'node:fs/promises';`],
  ['The client depends', 'libs/client/src/a.ts', `import '@harborlight/testing';`],
  ['The client asks', 'libs/client/src/a.ts', `import { CensusDto } from '@harborlight/contracts/dto';`],
  ['In the server, only the exchange', 'apps/api/src/board/a.ts', `import '@harborlight/client';`],
  ['In the server, only the exchange', 'apps/api/src/boot/a.ts', `import '@harborlight/client';`],
  ['Messages depend', 'libs/messages/src/a.ts', `import { useState } from 'react';`],
  ['The embedded database', 'libs/embedded-postgres/src/a.ts', `import '@harborlight/domain';`],
  ['The test kit serves', 'libs/testing/src/a.ts', `import '@harborlight/api';`],

  ['The web app never sees', 'apps/web/src/shared/a.ts', `import '@harborlight/api';`],
  ['The web app never sees', 'apps/web/src/shared/a.ts', `import { Injectable } from '@nestjs/common';`],
  ['The web app never sees', 'apps/web/src/app/a.tsx', `import { DataSource } from 'typeorm';`],
  ['The web app never sees', 'apps/web/src/features/board/a.ts', `import { Client } from 'pg';`],
  ['The web app runs', 'apps/web/src/shared/a.ts', `import { readFile } from 'node:fs/promises';`],
  ['The web app runs', 'apps/web/src/shared/a.ts', `import { join } from 'path';`],
  [
    'Validation classes',
    'apps/web/src/shared/a.ts',
    `import { CensusDto } from '@harborlight/contracts/dto';`,
  ],
  ['Validation classes', 'apps/web/src/shared/a.ts', `import { IsInt } from 'class-validator';`],
  ['In the web app, arrows', 'apps/web/src/shared/feed/a.ts', `import '../../features/board/board-page.js';`],
  ['In the web app, arrows', 'apps/web/src/shared/feed/a.ts', `import '../../app/router.js';`],
  ['In the web app, arrows', 'apps/web/src/features/board/a.tsx', `import '../../app/router.js';`],
  ['Features of the web app', 'apps/web/src/features/board/a.tsx', `import '../shelter/shelter-page.js';`],
  [
    'Features of the web app',
    'apps/web/src/features/board/parts/a.tsx',
    `import '../../shelter/my-units.logic.js';`,
  ],

  ['The server never sees', 'apps/api/src/board/a.ts', `import { useState } from 'react';`],
  ['The server never sees', 'apps/api/src/board/a.ts', `import '@harborlight/web';`],
  ['What boots', 'apps/api/src/board/a.ts', `import '../boot/node-config.js';`],
  ['The test kit of the server', 'apps/api/src/board/a.ts', `import '../testing/test-app.js';`],
  ['In the server, arrows', 'apps/api/src/platform/a.ts', `import '../database/data-source.js';`],
  ['In the server, arrows', 'apps/api/src/platform/a.ts', `import '../board/board.service.js';`],
  ['In the server, arrows', 'apps/api/src/identity/a.ts', `import '../board/board.service.js';`],
  ['In the server, arrows', 'apps/api/src/board/a.ts', `import '../registry/registry.service.js';`],
  ['In the server, arrows', 'apps/api/src/registry/a.ts', `import '../vacancy/vacancy.service.js';`],
  ['In the server, arrows', 'apps/api/src/vacancy/parts/a.ts', `import '../../requests/request.service.js';`],
  ['In the server, arrows', 'apps/api/src/requests/a.ts', `import '../offers/offers.js';`],
  ['In the server, arrows', 'apps/api/src/offers/a.ts', `import '../stays/stay.service.js';`],
  ['In the server, arrows', 'apps/api/src/stays/a.ts', `import '../watches/watch.service.js';`],
  ['In the server, arrows', 'apps/api/src/watches/a.ts', `import '../court/review.service.js';`],
  ['In the server, arrows', 'apps/api/src/court/a.ts', `import '../insight/unmet-need.service.js';`],
  ['In the server, arrows', 'apps/api/src/vacancy/a.ts', `import '../audit/audit.service.js';`],
  ['Nobody imports', 'apps/api/src/insight/a.ts', `import '../exchange/import.service.js';`],
  [
    'Another feature',
    'apps/api/src/vacancy/a.ts',
    `import { LogRepository } from '../board/log.repository.js';`,
  ],
  [
    'Another feature',
    'apps/api/src/audit/a.ts',
    `import type { BoardEntity } from '../board/board.entity.js';`,
  ],
];

const lawful: readonly (readonly [file: string, code: string])[] = [
  [
    'libs/domain/src/board/a.ts',
    `import { Temporal } from 'temporal-polyfill';\nimport '../time/instant.js';`,
  ],
  ['libs/domain/src/board/a.ts', `export const at = (instant: string) => new Date(instant);`],
  ['libs/domain/src/board/a.spec.ts', `import { fc } from 'fast-check';`],
  ['libs/contracts/src/a.ts', `import { Board } from '@harborlight/domain';\nimport 'class-validator';`],
  ['libs/client/src/a.spec.ts', `import '@harborlight/testing';\nimport 'node:http';`],
  ['apps/api/src/exchange/a.ts', `import '@harborlight/client';`],
  ['apps/api/src/vacancy/a.ts', `import '../registry/registry.service.js';\nimport './span.repository.js';`],
  ['apps/api/src/vacancy/a.ts', `import { CensusDto } from '@harborlight/contracts/dto';`],
  ['apps/api/src/board/a.spec.ts', `import '../testing/test-app.js';`],
  ['apps/api/src/audit/a.ts', `import '../court/review.service.js';`],
  ['apps/api/src/app.module.ts', `import './audit/audit.module.js';\nimport './board/board.controller.js';`],
  ['apps/web/src/features/board/a.tsx', `import '../../shared/feed/board-feed.js';\nimport 'react';`],
  ['apps/web/src/app/a.tsx', `import '../features/board/board-page.js';`],
];

describe('the boundaries of the workspace', () => {
  it.each(breaches)('%s: caught in %s by %s', async (claim, file, code) => {
    expect(await complaintsAbout(file, code)).toContainEqual(expect.stringContaining(claimOf(claim)));
  });

  it.each(lawful)('%s may say %s', async (file, code) => {
    expect(await complaintsAbout(file, code)).toEqual([]);
  });

  it('proves every claim of the table by a breach', () => {
    const proven = new Set(breaches.map(([claim]) => claimOf(claim)));
    expect(table.map(({ claim }) => claim).filter((claim) => !proven.has(claim))).toEqual([]);
  });

  const foldersOf = (path: string) =>
    readdirSync(new URL(path, root), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name);

  it.each([
    ['apps/api/src', [...serverGround, ...serverFeatures, ...topFeatures, serverBoot, serverTestKit]],
    ['apps/web/src', browserLayers],
    ['apps/web/src/features', browserFeatures],
  ])('every room of %s stands in the table', (path, known) => {
    expect(known).toEqual(expect.arrayContaining(foldersOf(path)));
  });
});
