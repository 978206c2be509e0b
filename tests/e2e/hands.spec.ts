import { expect, type Page, test } from '@playwright/test';
import { Keyboard } from './keyboard.ts';
import { Person } from './people.ts';
import { prepare } from './preparation.ts';
import { Server } from './server.ts';

const server = new Server(18_712);
test.beforeAll(() => server.start());
test.afterAll(() => server.dispose());

const CARD = 'Former nos aidants aux outils numériques';

test('[SC62] a whole workshop is led and lived by keyboard alone', async ({ browser }) => {
  const fanny = await Person.with(browser, 'Fanny');
  const ana = await Person.with(browser, 'Ana');
  const leads = new Keyboard(fanny.page);
  const sits = new Keyboard(ana.page);

  await fanny.page.goto(server.url);
  await leads.press('Préparer un atelier');
  await leads.type('Titre de l’atelier', 'Au clavier');
  await leads.type('Nom du partenaire 1', 'ADMR du canton');
  await leads.tabTo('Profil du partenaire 1');
  await fanny.page.keyboard.type('Association');
  await leads.press('Créer l’atelier');
  await expect(fanny.page.getByText('Code de l’atelier')).toBeVisible();
  const code = /\b[A-HJ-NP-Z2-9]{6}\b/.exec(await fanny.page.locator('main').innerText())?.[0] ?? '';
  await leads.press('Entrer dans l’atelier');
  await leads.type(/^Votre prénom ou votre nom/, 'Fanny');
  await fanny.page.keyboard.press('Enter');
  await leads.waitFor('Passer à : Réflexion');

  await ana.page.goto(server.url);
  await sits.type(/^Rejoindre avec un code/, code);
  await ana.page.keyboard.press('Enter');
  await sits.type(/^Votre prénom ou votre nom/, 'Ana');
  await ana.page.keyboard.press('Enter');
  await sits.press(/^S’asseoir/);
  await goOnByKeyboard(leads, fanny, 'Réflexion');

  await sits.type(/^Nouvel objectif/, CARD);
  await ana.page.keyboard.press('Enter');
  await sits.press('Choisir une zone');
  await sits.press(/^Processus/);
  await sits.expectFocusSeen();
  await sits.press('Terminé');
  await ana.show('Liste');
  await expect(ana.zone('Processus').getByText(CARD)).toBeVisible();
  await sits.press(`Modifier « ${CARD} »`);
  await sits.tabTo(/^Priorité 2/);
  await ana.page.keyboard.press('ArrowUp');
  await expect(ana.page.getByRole('radio', { name: /^Priorité 1/ })).toBeChecked();
  await sits.press('Terminé');

  await goOnByKeyboard(leads, fanny, 'Mise en commun');
  await sits.press('Montrer cette carte');
  await expect(fanny.card(CARD)).toBeVisible();

  const oscar = await Person.with(browser, 'Oscar');
  const watches = new Keyboard(oscar.page);
  await oscar.page.goto(await linkFor(fanny, 'observer'));
  await watches.type(/^Votre prénom ou votre nom/, 'Oscar');
  await oscar.page.keyboard.press('Enter');
  await watches.press('Lever la main');
  await leads.press(/^Parole donnée à Oscar/);
  await watches.waitFor('Lever la main');

  await goOnByKeyboard(leads, fanny, 'Priorisation');
  await leads.press('Ouvrir le vote');
  await sits.press(`Ajouter une voix à « ${CARD} »`);
  await sits.expectFocusSeen();
  await sits.press('Déposer mon bulletin');
  await expect(fanny.page.getByText(/1 bulletin déposé/)).toBeVisible();
  await leads.press('Terminer le tour');
  await leads.press('Terminer quand même');
  await expect(oscar.page.getByText('Décompte').first()).toBeVisible();
  await goOnByKeyboard(leads, fanny, 'Lecture');
  await leads.press('Tout afficher');
  await leads.tabTo('Mécénat', 200).catch(() => leads.tabTo(/^Mécénat/, 200));
  await fanny.page.keyboard.press('Space');
  await leads.type(/^Pourquoi ce choix/, 'Pour commencer simplement');
  await leads.press('Enregistrer le choix');
  await expect(ana.page.getByText('Pour commencer simplement').first()).toBeVisible();
  await goOnByKeyboard(leads, fanny, 'Accord');
  await sits.press('Prendre la plume');
  await sits.type(/^La phrase commune/, 'Ensemble, former les aidants.');
  await expect(oscar.page.getByText('Ensemble, former les aidants.').first()).toBeVisible();
  await leads.press('Demander le consentement');
  await leads.press('Figer le texte et demander');
  await sits.tabTo(/^Nous consentons/);
  await ana.page.keyboard.press('Space');
  await sits.press('Envoyer la réponse');
  await expect(ana.page.getByRole('dialog')).toBeVisible();
  await sits.press('Envoyer la réponse');
  await expect(fanny.page.getByText(/1 sur \d partenaire/).first()).toBeVisible();
  await leads.press('Clore ce tour');
  await expect(fanny.page.getByRole('dialog')).toBeVisible();
  await leads.press('Clore ce tour');
  const download = fanny.page.waitForEvent('download');
  await leads.press('Texte (Markdown)');
  expect((await download).suggestedFilename()).toMatch(/\.md$/);
  await goOnByKeyboard(leads, fanny, 'Synthèse');
});

/** A link as the counter gives it to the facilitator: nobody types sixty characters. */
async function linkFor({ page }: Person, role: 'observer'): Promise<string> {
  return page.evaluate(async (wanted) => {
    const key = Object.keys(localStorage).find((name) => name.startsWith('alliage:workshop:')) ?? '';
    const { workshopId, token } = JSON.parse(localStorage.getItem(key) ?? '{}');
    const headers = { Authorization: `Bearer ${token}` };
    const answer = await fetch(`/api/workshops/${workshopId}/links`, { headers });
    return (await answer.json()).links[wanted];
  }, role);
}

async function goOnByKeyboard(keyboard: Keyboard, person: Person, phase: string): Promise<void> {
  await keyboard.press(`Passer à : ${phase}`);
  const confirm = person.page.getByRole('dialog').getByRole('button', { name: 'Changer d’étape' });
  await expect(confirm.or(person.step(phase))).toBeVisible();
  if (await confirm.isVisible()) await keyboard.press('Changer d’étape');
  await expect(person.step(phase)).toBeVisible();
}

test.describe('a card on the square', () => {
  test('[SC63] is dragged by mouse: shown to others on the way, written on drop, left by Escape, and undone', async ({
    browser,
  }) => {
    const { ana, amir } = await seated(browser);
    const card = onSquare(ana.page);
    const start = await centre(ana.page);
    await ana.page.mouse.move(start.x, start.y);
    await ana.page.mouse.down();
    await ana.page.mouse.move(start.x + 120, start.y + 40, { steps: 6 });
    await expect(amir.page.getByText('Ana déplace').first()).toBeVisible();
    await ana.page.keyboard.press('Escape');
    await ana.page.mouse.up();
    await expect.poll(() => centre(ana.page)).toEqual(start);
    const far = await middleOf(ana.page, 'Proposition de valeur');
    await ana.page.mouse.move(start.x, start.y);
    await ana.page.mouse.down();
    await ana.page.mouse.move(far.x, far.y, { steps: 8 });
    await ana.page.mouse.up();
    await expect(card).toHaveAttribute('aria-label', /Proposition de valeur/);
    await amir.show('Liste');
    await expect(amir.zone('Proposition de valeur').getByText(CARD)).toBeVisible();
    await ana.page.keyboard.press('ControlOrMeta+z');
    await expect(amir.zone('Processus').getByText(CARD)).toBeVisible();
  });

  test('[SC63] is moved by arrow keys, and keeps the focus', async ({ browser }) => {
    const { ana, amir } = await seated(browser);
    const card = onSquare(ana.page);
    await card.focus();
    for (let press = 0; press < 8; press += 1) await ana.page.keyboard.press('Shift+ArrowRight');
    await expect(card).toHaveAttribute('aria-label', /Positionnement/);
    await expect(card).toBeFocused();
    await amir.show('Liste');
    await expect(amir.zone('Positionnement').getByText(CARD)).toBeVisible();
  });

  test('[SC64] needs no dragging: with every drag event silenced, it is placed, moved and removed', async ({
    browser,
  }) => {
    const { ana, amir } = await seated(browser, () => {
      for (const type of ['pointermove', 'touchmove', 'mousemove', 'dragstart', 'drag'])
        addEventListener(type, (event) => event.stopImmediatePropagation(), { capture: true });
    });
    await ana.place(CARD, 'Positionnement');
    await amir.show('Liste');
    await expect(amir.zone('Positionnement').getByText(CARD)).toBeVisible();
    await ana.page.getByRole('button', { name: `Modifier « ${CARD} »` }).click();
    await ana.page.getByRole('dialog').getByRole('button', { name: 'Retirer cette carte' }).click();
    await expect(amir.card(CARD)).toBeHidden();
  });
});

/** Two people of one partner before its one card, on the square. */
async function seated(browser: Parameters<typeof Person.with>[0], script?: () => void) {
  const fanny = await Person.with(browser, 'Fanny');
  const ana = await Person.with(browser, 'Ana');
  const amir = await Person.with(browser, 'Amir');
  if (script) await ana.page.addInitScript(script);
  const { code } = await prepare(fanny, server.url);
  for (const person of [ana, amir]) {
    await person.joinByCode(server.url, code);
    await person.sit('ADMR du canton');
  }
  await ana.page.getByRole('button', { name: 'Accepter Amir à ADMR du canton' }).click();
  await fanny.goOn('Réflexion');
  await ana.show('Liste');
  await ana.add(CARD);
  await ana.place(CARD, 'Processus');
  for (const person of [ana, amir]) await person.show('Carré');
  await expect(onSquare(amir.page)).toBeVisible();
  return { fanny, ana, amir };
}

const onSquare = (page: Page) => page.getByRole('button', { name: new RegExp(`^${CARD}`) }).first();

async function centre(page: Page): Promise<{ x: number; y: number }> {
  const box = await onSquare(page).boundingBox();
  if (!box) throw new Error('The card is not on the screen');
  return { x: Math.round(box.x + box.width / 2), y: Math.round(box.y + box.height / 2) };
}

/** Somewhere well inside a zone, half-way between its name and the middle of the square. */
async function middleOf(page: Page, zone: string): Promise<{ x: number; y: number }> {
  const name = await page.locator('main').getByText(zone, { exact: true }).first().boundingBox();
  const { x, y } = await centre(page);
  if (!name) throw new Error(`No zone ${zone}`);
  return { x: (name.x + x) / 2 + 120, y: (name.y + y) / 2 + 60 };
}
