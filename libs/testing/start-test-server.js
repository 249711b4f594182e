import '../../tools/run-typescript.js';

/** Jest loads its global setup outside its own module system, where ESM TypeScript needs Node's help. */
export default async () => {
  await (await import('./src/test-server.ts')).startTestServer();
  await (await import('./src/contract-judge.ts')).openLedger();
};
