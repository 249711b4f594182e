import type { Page } from '@playwright/test';

/** Everything a browser keeps for a page: cookies, stores, databases, caches, the address and what goes back to it. */
export async function storedFor(page: Page): Promise<string> {
  const ofContext = await page.context().storageState({ indexedDB: true });
  const ofPage = await page.evaluate(async () => {
    const caches = [];
    for (const name of await window.caches.keys()) {
      const cache = await window.caches.open(name);
      for (const request of await cache.keys())
        caches.push(request.url, await (await cache.match(request))?.text());
    }
    return {
      address: decodeURIComponent(location.href),
      history: history.state as unknown,
      name: window.name,
      session: { ...sessionStorage },
      local: { ...localStorage },
      databases: await indexedDB.databases(),
      caches,
    };
  });
  return JSON.stringify([ofContext, ofPage]);
}
