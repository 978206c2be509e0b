import { type Browser, expect, test } from '@playwright/test';
import { ADMR, accept, askConsent, CARDS, confirmed, MUTUELLE, openVote, quoted, writeSentence } from './meeting.ts';
import { Person } from './people.ts';
import { prepare } from './preparation.ts';
import { Server } from './server.ts';

const server = new Server(18_717);
test.beforeAll(() => server.start());
test.afterAll(() => server.dispose());

test.setTimeout(240_000);

const SENTENCE = 'Ensemble, rompre l’isolement.';

test('[SC69] one person’s connection breaks in every phase: nothing of theirs is lost, and the others go on', async ({
  browser,
}) => {
  const { fanny, ana, amir, ines } = await small(browser);
  const { page } = ana;
  const cut = async () => {
    await page.context().setOffline(true);
    await expect(page.getByText(/Pas de réseau|Connexion interrompue/).first()).toBeVisible();
  };
  const back = async () => {
    await page.context().setOffline(false);
    await expect(page.getByText(/Pas de réseau|Connexion interrompue/).first()).toBeHidden({ timeout: 20_000 });
    await expect(page.getByText('Enregistré', { exact: true }).first()).toBeVisible({ timeout: 20_000 });
  };

  await test.step('welcome: she comes back where the group is', async () => {
    await cut();
    await fanny.goOn('Réflexion');
    await back();
    await expect(ana.step('Réflexion')).toBeVisible();
  });

  await test.step('reflect: what she wrote alone reaches her colleague', async () => {
    await ana.show('Liste');
    await cut();
    await ana.add(CARDS.train);
    await ana.add(CARDS.transport);
    await page.getByRole('button', { name: 'Nous sommes prêts' }).click();
    await back();
    await amir.show('Liste');
    for (const text of [CARDS.train, CARDS.transport]) await expect(amir.card(text)).toBeVisible();
    await expect(amir.page.getByRole('button', { name: /Pas encore/ })).toBeVisible();
  });

  await test.step('share: cards shown without a network are shown when it comes back', async () => {
    await fanny.goOn('Mise en commun');
    await expect(ana.step('Mise en commun')).toBeVisible();
    await cut();
    await page.getByRole('button', { name: /^Montrer ces 2 cartes$/ }).click();
    await back();
    await ines.show('Liste');
    for (const text of [CARDS.train, CARDS.transport]) await expect(ines.card(text)).toBeVisible();
  });

  await test.step('prioritise: a ballot filled in without a network waits, and counts', async () => {
    await fanny.goOn('Priorisation');
    await openVote({ fanny });
    await expect(page.getByRole('button', { name: `Ajouter une voix à ${quoted(CARDS.train)}` })).toBeVisible();
    await cut();
    await page.getByRole('button', { name: `Ajouter une voix à ${quoted(CARDS.train)}` }).click();
    await page.getByRole('button', { name: 'Déposer mon bulletin' }).click();
    await back();
    await expect(fanny.page.getByText(/1 bulletin déposé/)).toBeVisible();
    await fanny.page.getByRole('button', { name: 'Terminer le tour' }).click();
    await confirmed(fanny, 'Terminer quand même');
    await expect(page.getByText('Décompte').first()).toBeVisible();
  });

  await test.step('read: the choice made meanwhile is there', async () => {
    await fanny.goOn('Lecture');
    await cut();
    await fanny.page.getByRole('checkbox', { name: /Mécénat/ }).check();
    await fanny.page.getByLabel('Pourquoi ce choix').fill('Pour commencer simplement');
    await fanny.page.getByRole('button', { name: 'Enregistrer le choix' }).click();
    await back();
    await expect(page.getByText('Pour commencer simplement').first()).toBeVisible();
  });

  await test.step('agree: what the holder of the pen writes alone is the text that all read, and answer', async () => {
    await fanny.goOn('Accord');
    await writeSentence(ana, SENTENCE);
    await cut();
    const more = `${SENTENCE} Dès cette année.`;
    await page.getByLabel('La phrase commune, telle qu’elle s’écrit').fill(more);
    await back();
    await expect(ines.page.getByText(more).first()).toBeVisible();
    await askConsent({ fanny });
    await page.getByRole('radio', { name: 'Ana (vous)' }).check();
    await page
      .getByRole('radio', { name: /^Nous consentons/ })
      .first()
      .check();
    await cut();
    await page.getByRole('button', { name: 'Montrer à mes collègues' }).click();
    await back();
    await expect(amir.page.getByText('Ana vous montre cette réponse avant de l’envoyer')).toBeVisible();
    await page.getByRole('button', { name: 'Envoyer la réponse de notre partenaire' }).click();
    await expect(ines.page.getByText(/[12] sur 3 partenaires/).first()).toBeVisible();
  });

  await test.step('closed: she reads the end as the others do', async () => {
    await cut();
    await fanny.goOn('Synthèse');
    await back();
    await expect(ana.step('Synthèse')).toBeVisible();
  });
  for (const person of [fanny, amir, ines]) expect(person.errors, person.name).toEqual([]);
});

test('[SC69] the facilitator’s device dies: the workshop goes on, and they lead again by their link', async ({
  browser,
}) => {
  const { fanny, ana, amir } = await small(browser);
  await fanny.goOn('Réflexion');
  await fanny.page.getByRole('button', { name: 'Code et liens' }).click();
  await fanny.page.getByRole('button', { name: 'Afficher cette clé' }).click();
  await fanny.page
    .getByRole('dialog')
    .getByRole('button', { name: /^Afficher le lien/ })
    .last()
    .click();
  const link = await fanny.page.getByRole('dialog').getByRole('textbox').last().inputValue();
  expect(link).toContain('#t=');
  await fanny.page.context().close();
  await ana.show('Liste');
  await ana.add(CARDS.train);
  await amir.show('Liste');
  await expect(amir.card(CARDS.train)).toBeVisible();
  const again = await Person.with(browser, 'Fanny, de retour');
  await again.enterBy(link);
  await again.goOn('Mise en commun');
  await expect(ana.step('Mise en commun')).toBeVisible();
});

test('[VO7] whoever ends a round with few ballots is warned that they would name their voters', async ({ browser }) => {
  const { fanny, ana } = await small(browser);
  await fanny.goOn('Réflexion');
  await ana.show('Liste');
  await ana.add(CARDS.train);
  await fanny.goOn('Mise en commun');
  await ana.page.getByRole('button', { name: 'Montrer cette carte' }).click();
  await fanny.goOn('Priorisation');
  await expect(fanny.page.getByText(/personnes seulement peuvent/)).toBeVisible();
  await openVote({ fanny });
  await ana.page.getByRole('button', { name: `Ajouter une voix à ${quoted(CARDS.train)}` }).click();
  await ana.page.getByRole('button', { name: 'Déposer mon bulletin' }).click();
  await expect(fanny.page.getByText(/1 bulletin déposé/)).toBeVisible();
  await fanny.page.getByRole('button', { name: 'Terminer le tour' }).click();
  const dialog = fanny.page.getByRole('dialog');
  await expect(dialog.getByText(/dirait à tout le monde ce que cette personne a choisi/)).toBeVisible();
  await fanny.expectAccessible();
  await dialog.getByRole('button', { name: 'Attendre encore' }).click();
  await expect(fanny.page.getByText(/1 bulletin déposé/)).toBeVisible();
  await fanny.page.getByRole('button', { name: 'Abandonner le tour' }).click();
  await confirmed(fanny, 'Abandonner le tour');
  await expect(ana.page.getByText(/Ce tour a été abandonné/)).toBeVisible();
});

/** The facilitator, two people of one partner and one of another. */
async function small(browser: Browser) {
  const names = { fanny: 'Fanny', ana: 'Ana', amir: 'Amir', ines: 'Inès' };
  const people = {} as Record<keyof typeof names, Person>;
  for (const [key, name] of Object.entries(names)) people[key as keyof typeof names] = await Person.with(browser, name);
  const { fanny, ana, amir, ines } = people;
  const { code } = await prepare(fanny, server.url);
  for (const [person, partner] of [
    [ana, ADMR],
    [amir, ADMR],
    [ines, MUTUELLE],
  ] as const) {
    await person.joinByCode(server.url, code);
    await person.sit(partner);
  }
  await accept(ana, 'Amir', ADMR);
  await expect(amir.page.getByLabel(/^Nouvel objectif/)).toBeVisible();
  return people;
}
