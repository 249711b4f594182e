import { spawn } from 'node:child_process';

/** Builds once, then rebuilds what changes: the server restarts itself, the board reloads in the browser. */
const run = (/** @type {string} */ command) => spawn(command, { shell: true, stdio: 'inherit' });

const built = run('npm run build');
built.once('exit', (code) => {
  if (code !== 0) process.exit(code ?? 1);
  const running = [
    ...['libs/domain', 'libs/contracts', 'libs/embedded-postgres', 'apps/api'].map((project) =>
      run(`npm run build --silent --workspace=${project} -- --watch`),
    ),
    run('node --watch apps/api/dist/main.js'),
    run('npm exec --workspace=apps/board -- vite'),
  ];
  for (const child of running) child.once('exit', () => running.forEach((other) => other.kill()));
});
