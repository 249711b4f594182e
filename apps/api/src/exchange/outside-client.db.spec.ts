import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { HoldView } from '@harborlight/contracts';
import { AccountService } from '../identity/account.service.js';
import { startTestApp, testPassword, type TestApp } from '../testing/test-app.js';
import { TestTown } from '../testing/test-town.js';

const root = fileURLToPath(new URL('../../../../', import.meta.url));
const run = promisify(execFile);

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.stop());

it('the script of the client’s README signs in, reads the board, follows it and holds a bed', async () => {
  const unit = await (await TestTown.in(app)).addUnitWith(2, 8);
  const email = 'stranger@test.example';
  const accounts = app.app.get(AccountService, { strict: false });
  const userId = await accounts.createAccount({ email, name: 'stranger', password: testPassword });
  await accounts.grant(userId, 'placement-officer', app.board.agencies['placement-officer']);

  const { stdout } = await run(
    process.execPath,
    [
      // Node's plain stripping of types does not know parameter properties.
      '--experimental-transform-types',
      '--import',
      './tools/run-typescript.js',
      'libs/client/examples/hold-a-bed.ts',
      app.board.code,
    ],
    {
      cwd: root,
      env: {
        ...process.env,
        HARBORLIGHT_URL: app.url,
        HARBORLIGHT_EMAIL: email,
        HARBORLIGHT_PASSWORD: testPassword,
      },
    },
  );

  const coordinator = await app.signInAs('coordinator');
  const { body } = await coordinator.get(`/api/boards/${app.board.code}/holds`);
  const [hold] = body as HoldView[];
  expect(hold).toMatchObject({ unitId: unit.id, kind: 'soft' });
  expect(stdout).toContain(`held until ${hold?.until}`);
  expect(stdout).toContain(': 5 open');
});
