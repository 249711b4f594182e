/** The same modules as in the setup, so they know what was started. */
export default async (/** @type {import('jest').Config & { nonFlagArgs?: string[] }} */ run) => {
  await (await import('./src/test-server.ts')).stopTestServer();
  await (await import('./src/contract-judge.ts')).judgeContract(run);
};
