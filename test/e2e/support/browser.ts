import sparticuz from '@sparticuz/chromium';
import { chromium, type LaunchOptions } from '@playwright/test';
import { existsSync } from 'node:fs';

const systemBrowsers = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** The browser there is: Playwright's own, else the system's, else the one npm installed, which needs no download. */
export async function findBrowser(): Promise<LaunchOptions> {
  // Chromium refuses its sandbox to root, who is who runs the tests in most containers.
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  if (existsSync(chromium.executablePath())) return { args };
  const executablePath = systemBrowsers.find((path) => existsSync(path));
  if (executablePath) return { args, executablePath };
  return { args: [...args, '--disable-gpu'], executablePath: await sparticuz.executablePath() };
}
