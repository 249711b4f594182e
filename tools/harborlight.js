import { spawnSync } from 'node:child_process';

/**
 * Builds the server without a word and runs one of its commands: `node tools/harborlight.js import ...`. A build that
 * fails shows its words; standard output belongs to the command, whose report may be read by a program.
 */
const build = spawnSync('nx run-many -t build -p @harborlight/api --outputStyle=static', {
  shell: true,
  encoding: 'utf8',
  stdio: ['ignore', 'pipe', 'pipe'],
});
if (build.status !== 0) {
  process.stderr.write(`${build.stdout}${build.stderr}The server was not built. The reason is above.\n`);
  process.exit(1);
}
await import(new URL('../apps/api/dist/harborlight.js', import.meta.url).href);
