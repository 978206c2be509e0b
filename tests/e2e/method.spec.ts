import { expect, test } from '@playwright/test';
import { Person } from './people.ts';
import { Server } from './server.ts';

const server = new Server(18_715);
test.beforeAll(() => server.start());
test.afterAll(() => server.dispose());

test('[SC71] the method page says each fact with its source and how sure it is, in both languages, prints, and no serious accessibility finding', async ({
  browser,
}) => {
  const reader = await Person.with(browser, 'Une lectrice');
  const { page } = reader;
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(server.url);
  await page.waitForLoadState('networkidle');
  const before = new Set(asked);
  await page.getByRole('contentinfo').getByRole('link', { name: 'La méthode' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'La méthode' })).toBeVisible();
  // Its facts come with it, and not with the first page.
  const facts = await scriptsSaying('Wimoov', asked);
  expect(facts.length).toBeGreaterThan(0);
  expect(facts.filter((url) => before.has(url))).toEqual([]);

  const part = (name: string) => page.getByRole('region', { name, exact: true });
  const categories = part('Les quatre catégories');
  const rate = categories.locator('dd', { hasText: '54 % des entreprises en 2021' });
  await expect(rate).toContainText('publié S0 S1');
  await expect(rate).toContainText('OpinionWay');
  await expect(categories.locator('dd', { hasText: 'Premier pas proposé' }).first()).toContainText('propre à Alliage');
  await expect(part('Les quatre objectifs communs').locator('dd', { hasText: 'lien fragile' })).toContainText('déduit');
  await expect(part('Faire alliance').locator('dd', { hasText: '6 noms' })).toContainText('non publié');
  await expect(part('Comment Alliage lit le carré').locator('ol > li')).toHaveCount(12);
  const sources = part('Sources');
  await expect(sources.getByRole('link', { name: /Coopérer efficacement/ })).toHaveAttribute('href', /^https:/);

  // Every line has a mark in words; headings are in order, the square has its words.
  const marks = /(publié|déduit|propre à Alliage|non publié)/;
  const lines = await page.locator('main .line').allTextContents();
  expect(lines.length).toBeGreaterThan(120);
  expect(lines.filter((line) => !marks.test(line))).toEqual([]);
  const levels = await page
    .locator('main :is(h1, h2, h3, h4)')
    .evaluateAll((all) => all.map((heading) => Number(heading.tagName[1])));
  expect(levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1)).toEqual([]);
  await expect(page.getByRole('img', { name: /En haut, la mobilisation/ })).toBeVisible();
  await reader.expectAccessible();

  // The contents lead to each part, by the keyboard.
  await page.getByRole('navigation', { name: 'Sur cette page' }).getByRole('link', { name: 'Sources' }).focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#sources$/);
  await expect(sources).toBeInViewport();

  await page.getByRole('button', { name: 'English' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'The method' })).toBeVisible();
  await expect(part('The four categories').locator('dd', { hasText: '54% of companies in 2021' })).toContainText(
    'published S0 S1',
  );
  await expect(part('How Alliage reads the square').locator('ol > li')).toHaveCount(12);
  await expect(page.locator('main')).not.toContainText(/publié|déduit/);

  await page.setViewportSize({ width: 320, height: 640 });
  await page.emulateMedia({ colorScheme: 'dark' });
  await reader.expectNoSidewaysScroll();
  await reader.expectAccessible();

  // On paper: no navigation, and the address of every link.
  await page.emulateMedia({ media: 'print' });
  for (const hidden of ['banner', 'contentinfo', 'navigation', 'button'] as const) {
    await expect(page.getByRole(hidden)).toHaveCount(0);
  }
  const printed = await part('Sources')
    .locator('a[href^="http"]')
    .evaluateAll((links) => links.map((link) => getComputedStyle(link, '::after').content));
  expect(printed.length).toBeGreaterThan(4);
  expect(printed.filter((address) => !address.includes('https://'))).toEqual([]);
  const pdf = await page.pdf({ format: 'A4' });
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
  expect(reader.errors).toEqual([]);
});

/** The scripts, among what was asked for, that hold a word. */
async function scriptsSaying(word: string, urls: readonly string[]): Promise<string[]> {
  const scripts = [...new Set(urls)].filter((url) => url.endsWith('.js'));
  const texts = await Promise.all(scripts.map(async (url) => (await fetch(url)).text()));
  return scripts.filter((_, index) => texts[index]?.includes(word));
}
