import { type Browser, expect, type Locator, type Page, test } from '@playwright/test';
import { Person } from './people.ts';
import { prepare } from './preparation.ts';
import { Server } from './server.ts';

const server = new Server(18_715);
test.beforeAll(() => server.start());
test.afterAll(() => server.dispose());

const CARD = 'Former nos aidants';
const CARET = 6;
const SCRIPTS_AND_STYLES = '**/*.{js,css}';

test('[SC34] no phase takes the field, the words, the focus or the caret of someone who adds an objective', async ({
  browser,
}) => {
  const { fanny, ana } = await seated(browser);
  const hand = await Hand.in(ana.page.getByLabel(/^Nouvel objectif/), CARD);
  for (const phase of ['Réflexion', 'Mise en commun', 'Priorisation', 'Lecture', 'Accord']) {
    await fanny.goOn(phase);
    await expect(ana.step(phase)).toBeVisible();
    await hand.expectKept();
  }
  await ana.page.setViewportSize({ width: 740, height: 360 });
  await expect(ana.page.getByRole('button', { name: 'Table', exact: true })).toBeVisible();
  await hand.expectKept();
  await ana.page.setViewportSize({ width: 1280, height: 800 });
  await fanny.goOn('Synthèse');
  await expect(ana.page.getByText('Rien ne s’ajoute en ce moment.', { exact: false })).toBeVisible();
  await hand.expectKept();
  await ana.expectAccessible();
});

test('[SC34] while others talk the field for an objective is folded, and opens when asked for', async ({ browser }) => {
  const { fanny, ana } = await seated(browser);
  const field = ana.page.getByLabel(/^Nouvel objectif/);
  await field.blur();
  for (const phase of ['Réflexion', 'Mise en commun', 'Priorisation']) await fanny.goOn(phase);
  await expect(field).toBeHidden();
  await ana.page.getByText('Ajouter un objectif', { exact: true }).click();
  await field.fill(CARD);
  await field.press('Enter');
  await expect(ana.page.getByText(`Ajouté : « ${CARD} ».`)).toBeVisible();
  await fanny.goOn('Lecture');
  await expect(field).toBeFocused();
});

test('[SC34] whoever writes on a card keeps their words under the caret when it may no longer be written', async ({
  browser,
}) => {
  const { fanny, ana } = await seated(browser);
  await fanny.goOn('Réflexion');
  await ana.show('Liste');
  await ana.add('Former');
  await fanny.goOn('Mise en commun');
  await ana.reveal();
  await ana.page.getByRole('button', { name: 'Modifier « Former »' }).click();
  const hand = await Hand.in(ana.page.getByLabel('Ce que vous attendez de l’alliance'), CARD);
  await expect(fanny.card(CARD)).toBeVisible();
  await fanny.goOn('Priorisation');
  await expect(ana.page.getByText('Cette carte ne se modifie plus pour l’instant.', { exact: false })).toBeVisible();
  await hand.expectKept();
  await ana.page.keyboard.press('Escape');
  await expect(ana.card(CARD)).toBeVisible();
});

test('[SC34] whoever writes why the group chose keeps the field when someone else moves the phase', async ({
  browser,
}) => {
  const { fanny, ana: bruno } = await seated(browser);
  await fanny.page.getByRole('button', { name: 'Personnes' }).click();
  await fanny.page.getByRole('button', { name: 'Animer à deux, avec Ana' }).click();
  await fanny.page.getByRole('dialog').getByRole('button', { name: 'Animer à deux', exact: true }).click();
  await fanny.page.keyboard.press('Escape');
  for (const phase of ['Réflexion', 'Mise en commun', 'Priorisation', 'Lecture']) await fanny.goOn(phase);
  const hand = await Hand.in(fanny.page.getByLabel('Pourquoi ce choix'), CARD);
  await goBackTo(bruno, 'Mise en commun');
  await expect(fanny.step('Mise en commun')).toBeVisible();
  await hand.expectKept();
  for (const phase of ['Priorisation', 'Lecture', 'Accord', 'Synthèse']) {
    await bruno.goOn(phase);
    await expect(fanny.step(phase)).toBeVisible();
    await hand.expectKept();
  }
});

test('[SC62] a dialog whose content is loaded when it opens is read from its title, and gives the focus back', async ({
  browser,
}) => {
  const fanny = await Person.with(browser, 'Fanny');
  await prepare(fanny, server.url);
  const { page } = fanny;
  for (const [name, content] of [
    ['Code et liens', 'Membres'],
    ['Personnes', 'Partenaires'],
    ['Régler le minuteur', 'Démarrer'],
  ] as const) {
    const button = page.getByRole('button', { name, exact: true });
    await button.click();
    const dialog = page.getByRole('dialog');
    await expect(dialog.getByText(content).first()).toBeVisible();
    await expect(dialog.getByRole('heading', { level: 2 })).toBeFocused();
    await fanny.expectAccessible();
    await page.keyboard.press('Escape');
    await expect(button).toBeFocused();
  }
});

test('[SC62] a part that cannot be loaded says so, the rest goes on, and it opens whole once the network is back', async ({
  browser,
}) => {
  const fanny = await Person.with(browser, 'Fanny');
  await prepare(fanny, server.url);
  await fanny.page.route(SCRIPTS_AND_STYLES, (route) => route.abort());
  await fanny.page.getByRole('button', { name: 'Code et liens' }).click();
  const dialog = fanny.page.getByRole('dialog');
  await expect(dialog.getByText('Cette partie n’a pas pu s’ouvrir.', { exact: false })).toBeVisible();
  await fanny.page.keyboard.press('Escape');
  await fanny.goOn('Réflexion');
  await fanny.page.unroute(SCRIPTS_AND_STYLES);
  await fanny.page.getByRole('button', { name: 'Code et liens' }).click();
  await expect(dialog.locator('.pass')).toHaveCSS('display', 'grid');
});

/** A facilitator, and Ana seated at a partner. */
async function seated(browser: Browser): Promise<{ fanny: Person; ana: Person }> {
  const fanny = await Person.with(browser, 'Fanny');
  const ana = await Person.with(browser, 'Ana');
  const { code } = await prepare(fanny, server.url);
  await ana.joinByCode(server.url, code);
  await ana.sit('ADMR du canton');
  await expect(ana.page.getByLabel(/^Nouvel objectif/)).toBeVisible();
  return { fanny, ana };
}

async function goBackTo({ page }: Person, phase: string): Promise<void> {
  await page.getByRole('button', { name: 'Changer d’étape' }).click();
  await page.getByRole('dialog').getByRole('radio', { name: phase }).check();
  await page.getByRole('dialog').getByRole('button', { name: 'Changer d’étape' }).click();
}

/** Someone's hand in a field, in the middle of what they write. */
class Hand {
  private constructor(
    readonly page: Page,
    readonly words: string,
  ) {}

  static async in(field: Locator, words: string): Promise<Hand> {
    await field.fill(words);
    await field.evaluate((element: HTMLInputElement, caret) => {
      element.setSelectionRange(caret, caret);
      Object.assign(window, { hand: element });
    }, CARET);
    return new Hand(field.page(), words);
  }

  /** The very same field, with the focus, the words and the caret. */
  async expectKept(): Promise<void> {
    const kept = await this.page.evaluate(() => {
      const active = document.activeElement as HTMLInputElement;
      const isSame = active === (window as unknown as { hand: Element }).hand;
      return { isSame, words: active.value, caret: active.selectionStart, isSeen: active.checkVisibility?.() };
    });
    expect(kept).toEqual({ isSame: true, words: this.words, caret: CARET, isSeen: true });
  }
}
