import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from '@playwright/test';
import { build, preview, type PreviewServer } from 'vite';
import {
  expectEnoughContrast,
  expectNoAccessibilityViolations,
  showIn,
  test,
} from './support/harborlight.js';

const web = fileURLToPath(new URL('../../apps/web/', import.meta.url));
const config = { root: web, configFile: join(web, 'vite.config.ts'), logLevel: 'error' } as const;

test.describe('The kit', () => {
  test.skip(({ isMobile }) => isMobile, 'is looked at in both widths at once');

  let outDir: string;
  let server: PreviewServer;
  test.beforeAll(async () => {
    outDir = await mkdtemp(join(tmpdir(), 'harborlight-kit-'));
    await build({
      ...config,
      build: { outDir, minify: false, rolldownOptions: { input: join(web, 'kit.html') } },
    });
    server = await preview({ ...config, build: { outDir }, preview: { port: 0, proxy: {} } });
  });
  test.afterAll(async () => {
    await server.close();
    await rm(outDir, { recursive: true });
  });

  test('keeps nobody out in any state of any part, in light and dark, on a narrow phone and a desktop', async ({
    page,
  }) => {
    await showIn(page, 'light');
    for (const width of [320, 1_280]) {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(`${server.resolvedUrls?.local[0] ?? ''}kit.html`);
      for (const name of ['A form that is refused', 'A form that is on its way', 'A form that is taken']) {
        const form = page.getByRole('region', { name });
        await form.getByRole('textbox', { name: 'Name' }).fill('Elm');
        await form.getByRole('button', { name: 'Save' }).click();
      }
      await page.getByText('Saved.', { exact: true }).waitFor();
      await expectNoAccessibilityViolations(page);
      const isWiderThanScreen = () => document.documentElement.scrollWidth > window.innerWidth;
      expect(await page.evaluate(isWiderThanScreen)).toBe(false);
      for (const name of ['Open a sheet', 'Open a question']) {
        await page.getByRole('button', { name }).click();
        await page.getByRole('dialog').waitFor();
        await expectNoAccessibilityViolations(page);
        await page.keyboard.press('Escape');
        await page.getByRole('dialog').waitFor({ state: 'hidden' });
      }
      await page.getByRole('button', { name: 'Open a menu' }).click();
      await showIn(page, 'dark');
      await expectEnoughContrast(page);
      await showIn(page, 'light');
    }
  });

  test('is no page of the board', async ({ browserOf }) => {
    const page = await browserOf('officer');
    await page.goto('/kit');
    await page.getByRole('heading', { name: 'Not found', level: 1 }).waitFor();
  });
});
