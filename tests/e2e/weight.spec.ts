import { gzipSync } from 'node:zlib';
import { expect, type Page, test } from '@playwright/test';
import { Person } from './people.ts';
import { prepare } from './preparation.ts';
import { Server } from './server.ts';

const server = new Server(18_713);
test.beforeAll(() => server.start());
test.afterAll(() => server.dispose());

const KILOBYTE = 1000;

test('[SC65] joining asks for at most 110 kB of script, the board for 160 kB, all of it from here', async ({
  browser,
}) => {
  const fanny = await Person.with(browser, 'Fanny');
  const ana = await Person.with(browser, 'Ana');
  const { code } = await prepare(fanny, server.url);
  const weighed = weigh(ana.page);
  await ana.page.goto(`${server.url}/j/${code}`);
  await expect(ana.page.getByLabel('Votre prénom ou votre nom')).toBeVisible();
  await ana.page.waitForLoadState('networkidle');
  expect(await weighed.script()).toBeLessThanOrEqual(110 * KILOBYTE);
  await ana.giveName();
  await ana.sit('ADMR du canton');
  await expect(ana.page.getByLabel(/^Nouvel objectif/)).toBeVisible();
  const board = weigh(ana.page);
  await ana.page.reload();
  await expect(ana.page.getByLabel(/^Nouvel objectif/)).toBeVisible();
  expect(await board.script()).toBeLessThanOrEqual(160 * KILOBYTE);
  expect(weighed.hosts()).toEqual([new URL(server.url).host]);
  expect(await ana.page.context().cookies()).toEqual([]);
});

/** What a page has asked for since: its scripts as they weigh gzipped, and every host it spoke to. */
function weigh(page: Page): { script(): Promise<number>; hosts(): string[] } {
  const scripts = new Set<string>();
  const hosts = new Set<string>();
  page.on('request', (request) => {
    const url = new URL(request.url());
    hosts.add(url.host);
    if (url.pathname.endsWith('.js')) scripts.add(url.href);
  });
  return {
    script: async () => (await Promise.all([...scripts].map(gzipped))).reduce((sum, bytes) => sum + bytes, 0),
    hosts: () => [...hosts],
  };
}

/** Asked for again: the page may be left before its own answers could be read. */
async function gzipped(url: string): Promise<number> {
  return gzipSync(await (await fetch(url)).bytes(), { level: 9 }).length;
}
