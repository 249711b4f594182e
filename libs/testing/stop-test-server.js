/** The same module as in the setup, so it knows what was started. */
export default async () => (await import('./src/test-server.ts')).stopTestServer();
