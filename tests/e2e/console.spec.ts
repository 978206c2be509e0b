import { type Browser, expect, test } from '@playwright/test';
import { ADMR, CARDS, MUTUELLE, quoted } from './meeting.ts';
import { Person } from './people.ts';
import { prepare } from './preparation.ts';
import { Server } from './server.ts';

const server = new Server(18_718);
test.beforeAll(() => server.start());
test.afterAll(() => server.dispose());

test('[SC49] « Tout le monde ici » brings those who do not type, and leaves the field to those who do', async ({
  browser,
}) => {
  const { fanny, ana, ines } = await table(browser);
  await fanny.goOn('Réflexion');
  await ana.show('Liste');
  for (const text of Object.values(CARDS)) await ana.add(text);
  await fanny.goOn('Mise en commun');
  await ana.reveal();
  for (const person of [fanny, ana, ines]) await person.show('Liste');
  await expect(ines.card(CARDS.visible)).toBeVisible();
  const field = ana.page.getByLabel(/^Nouvel objectif/);
  await field.fill('En train d’écrire');
  await fanny.page.getByRole('button', { name: `Modifier ${quoted(CARDS.train)}` }).click();
  await fanny.page
    .getByRole('dialog')
    .getByRole('button', { name: /^Tout le monde ici/ })
    .click();
  await expect(ines.page.getByText(`L’animation montre`).first()).toBeAttached();
  await expect(ana.page.getByText(/L’animation vous invite à regarder/).first()).toBeVisible();
  await expect(field).toBeFocused();
  await expect(field).toHaveValue('En train d’écrire');
  await ana.expectAccessible();
  await ana.page.getByRole('button', { name: 'Y aller' }).click();
  await expect(ana.page.getByText(/L’animation vous invite à regarder/)).toBeHidden();
});

test('[WS20] someone removed comes back to a watched door, and is let in only by the facilitator', async ({
  browser,
}) => {
  const { fanny, ines, code } = await table(browser);
  await fanny.page.getByRole('button', { name: 'Personnes' }).first().click();
  await fanny.page.getByRole('button', { name: /^Retirer Inès/ }).click();
  await fanny.page.getByRole('dialog').getByRole('button', { name: 'Retirer', exact: true }).first().click();
  await expect(ines.page.getByText('Vous n’êtes plus dans cet atelier').first()).toBeVisible();
  await fanny.page.keyboard.press('Escape');
  const again = await Person.with(browser, 'Inès bis');
  await again.page.goto(server.url);
  await again.page.getByLabel('Rejoindre avec un code').fill(code);
  await again.page.getByRole('button', { name: 'Rejoindre' }).click();
  await again.page.getByLabel('Votre prénom ou votre nom').fill(again.name);
  await again.page.getByRole('button', { name: 'Entrer', exact: true }).click();
  await expect(again.page.getByText('Vous êtes à la porte de l’atelier')).toBeVisible();
  expect(again.received).toEqual([]);
  await again.expectAccessible();
  await fanny.page.getByRole('button', { name: 'Laisser entrer Inès bis' }).click();
  await expect(again.page.getByRole('button', { name: /Demander un siège|S’asseoir/ }).first()).toBeVisible({
    timeout: 20_000,
  });
});

test('[PH8] a card that names a person goes back to its partner, everywhere at once', async ({ browser }) => {
  const { fanny, ana, ines } = await table(browser);
  const NAMED = 'Remplacer Madame ZQXJ à l’accueil';
  await fanny.goOn('Réflexion');
  await ana.show('Liste');
  await ana.add(NAMED);
  await fanny.goOn('Mise en commun');
  await ana.reveal();
  for (const person of [fanny, ines]) await person.show('Liste');
  await expect(ines.card(NAMED)).toBeVisible();
  await fanny.page.getByRole('button', { name: `Modifier ${quoted(NAMED)}` }).click();
  await fanny.page.getByRole('dialog').getByRole('button', { name: /nomme/ }).click();
  await fanny.page.getByRole('button', { name: 'Retirer la carte de la table' }).click();
  await expect(ines.card(NAMED)).toBeHidden();
  await expect(ana.page.getByText(/L’animation a rendu une carte/).first()).toBeVisible();
  await expect(ana.card(NAMED)).toBeVisible();
});

/** The facilitator, and one person of each of two partners. */
async function table(browser: Browser) {
  const fanny = await Person.with(browser, 'Fanny');
  const ana = await Person.with(browser, 'Ana');
  const ines = await Person.with(browser, 'Inès');
  const { code } = await prepare(fanny, server.url);
  for (const [person, partner] of [
    [ana, ADMR],
    [ines, MUTUELLE],
  ] as const) {
    await person.joinByCode(server.url, code);
    await person.sit(partner);
    await expect(person.page.getByLabel(/^Nouvel objectif/)).toBeVisible();
  }
  return { fanny, ana, ines, code };
}
