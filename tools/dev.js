import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { watch } from 'node:fs';

/**
 * Builds and starts the server, and does both again whenever its code changes; a build that fails leaves the old one running.
 * Vite serves the board, and changes it in the browser by itself.
 */
const server = {
  /** @type {import('node:child_process').ChildProcess | null} */
  running: null,

  async renew() {
    const build = spawn('nx run-many --targets=build --projects=@harborlight/api', {
      shell: true,
      stdio: 'inherit',
    });
    const [code] = await once(build, 'exit');
    if (code !== 0) return;
    if (this.running?.exitCode === null) {
      this.running.kill();
      await once(this.running, 'exit');
    }
    this.running = spawn(process.execPath, ['apps/api/dist/harborlight.js', 'start'], { stdio: 'inherit' });
  },
};

let renewals = server.renew();
/** @type {NodeJS.Timeout} */
let pause;
for (const root of ['apps/api/src', 'libs/domain/src', 'libs/contracts/src', 'libs/embedded-postgres/src'])
  watch(root, { recursive: true }, () => {
    clearTimeout(pause);
    pause = setTimeout(() => (renewals = renewals.then(() => server.renew())), 200);
  });

spawn('npm exec --workspace=apps/web -- vite', { shell: true, stdio: 'inherit' });
// Control-C reaches every child too; this one waits for the database to be shut down.
process.once(
  'SIGINT',
  () => void (server.running ? once(server.running, 'exit') : Promise.resolve()).then(() => process.exit()),
);
