import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import {
  askConsent,
  CARDS,
  COMMUNES,
  choose,
  confirmed,
  gather,
  openVote,
  quoted,
  reflect,
  replyAlone,
  replyTogether,
  tourDeTable,
  vote,
  writeSentence,
} from './meeting.ts';
import type { Person } from './people.ts';
import { Server } from './server.ts';

const server = new Server(18_716);
test.beforeAll(() => server.start());
test.afterAll(() => server.dispose());

test.setTimeout(300_000);

const SENTENCE = 'Ensemble, rompre l’isolement des aînés de la vallée.';
const AMENDED = `${SENTENCE} Avec un bilan au bout d’un an.`;

test('[SC66] three partners and six people go from the welcome to a contrat d’alliance', async ({ browser }) => {
  const meeting = await gather(browser, server.url);
  const { fanny, ana, amir, ines, paul, leo } = meeting;
  const everyone: Person[] = [fanny, ana, amir, ines, paul, leo];
  const accessible = async () => {
    for (const person of everyone) await person.expectAccessible();
  };

  await test.step('each writes in private, and says that it is ready', async () => {
    await reflect(meeting);
    await ana.page.getByRole('button', { name: 'Nous sommes prêts' }).click();
    await expect(fanny.page.getByText('1 sur 3', { exact: true }).first()).toBeVisible();
    await leo.page.getByRole('button', { name: 'Lever la main' }).click();
    await fanny.page.getByRole('button', { name: /Parole donnée à Léo/ }).click();
    await expect(leo.page.getByRole('button', { name: 'Lever la main' })).toBeVisible();
    await accessible();
  });

  await test.step('the tour de table: one partner at a time, and nobody before its turn', async () => {
    await tourDeTable(meeting);
    for (const person of everyone) await person.show('Liste');
    for (const text of Object.values(CARDS)) await expect(paul.card(text)).toBeVisible();
    await accessible();
  });

  await test.step('a secret vote: nobody learns what others chose before the tally, nor who after', async () => {
    await fanny.goOn('Priorisation');
    await openVote(meeting);
    for (const person of everyone) person.received.length = 0;
    await vote(ana, CARDS.transport, 2);
    await expect(amir.page.getByText('Vos collègues ont déjà déposé 2 voix.')).toBeVisible();
    await vote(amir, CARDS.visible, 1);
    await expect(amir.page.getByRole('button', { name: `Ajouter une voix à ${quoted(CARDS.train)}` })).toHaveAttribute(
      'aria-disabled',
      'true',
    );
    await vote(ines, CARDS.transport, 1);
    await vote(leo, CARDS.visible, 2);
    await expect(fanny.page.getByText(/4 bulletins déposés/)).toBeVisible();
    await accessible();
    for (const person of [fanny, paul])
      expect(person.received.filter((frame) => /"votes":\{"/.test(frame))).toEqual([]);
    await fanny.page.getByRole('button', { name: 'Terminer le tour' }).click();
    await confirmed(fanny, 'Terminer le tour');
    for (const person of everyone) await expect(person.page.getByText('1 ex æquo').first()).toBeVisible();
    await accessible();
  });

  await test.step('the group chooses its category', async () => {
    await fanny.goOn('Lecture');
    await choose(meeting, /Innovation sociétale/, 'Le besoin est nouveau');
  });

  await test.step('one person writes, the others propose; commitments and a disagreement stand beside', async () => {
    await fanny.goOn('Accord');
    await writeSentence(ana, SENTENCE);
    for (const { page } of everyone.filter((person) => person !== ana))
      await expect(page.getByText(SENTENCE).first()).toBeVisible();
    await ana.page.getByRole('button', { name: 'Ajouter un engagement' }).click();
    await ana.page.getByLabel('Quel partenaire').selectOption({ label: COMMUNES });
    await ana.page.getByRole('textbox', { name: 'S’engage à quoi' }).fill('Prêter le minibus le mardi');
    await ana.page.getByLabel('Pour quand').fill('2027-03-01');
    await ana.page.getByLabel('De quelle façon').selectOption({ label: 'Mutualiser des moyens' });
    await expect(leo.page.getByText('Prêter le minibus le mardi').first()).toBeVisible();
    await leo.page.getByText('Noter un désaccord').first().click();
    await leo.page.getByLabel('Le désaccord, en une phrase').fill('La fréquence du minibus');
    await leo.page.getByRole('button', { name: 'Noter ce désaccord' }).click();
    await expect(paul.page.getByText('La fréquence du minibus')).toBeVisible();
    await accessible();
  });

  await test.step('an objection leads to an amendment; the first round is kept', async () => {
    await askConsent(meeting);
    await replyAlone(leo, 'Nous avons une objection', { reason: 'Rien ne dit quand on fait le point' });
    await expect(ana.page.getByText('Objection').first()).toBeVisible();
    for (const person of everyone) await expect(person.page.getByText('Contrat d’échange').first()).toBeVisible();
    await accessible();
    await fanny.page.getByRole('button', { name: 'Clore ce tour' }).click();
    await confirmed(fanny, 'Clore ce tour');
    await leo.page.getByText('Proposer une formulation').first().click();
    await leo.page.getByLabel('Votre formulation').fill('Avec un bilan au bout d’un an.');
    await leo.page.getByRole('button', { name: 'Proposer', exact: true }).click();
    await ana.page
      .getByRole('button', { name: /reprendre la plume|Prendre la plume/ })
      .first()
      .click();
    await ana.page.getByRole('button', { name: /^Ajouter à la suite/ }).click();
    await expect(paul.page.getByText(AMENDED).first()).toBeVisible();
    await leo.page.getByRole('button', { name: /Lever ce désaccord/ }).click();
  });

  await test.step('each partner consents by the voice its people chose; its colleagues see the answer first', async () => {
    for (const person of [fanny, ines, paul, leo]) person.received.length = 0;
    await askConsent(meeting);
    await replyTogether(ana, amir, 'Nous consentons', { reservation: 'Sous réserve du budget ZQXJ' });
    await expect(leo.page.getByText('Sous réserve du budget ZQXJ').first()).toBeAttached();
    await replyTogether(ines, paul, 'Nous consentons');
    await replyAlone(leo, 'Nous consentons');
    for (const person of everyone) await expect(person.page.getByText('Contrat d’alliance').first()).toBeVisible();
    await expect(paul.page.getByText(/sans portée juridique/).first()).toBeVisible();
    await accessible();
  });

  await test.step('everyone leaves with what was agreed', async () => {
    await fanny.goOn('Synthèse');
    const download = paul.page.waitForEvent('download');
    await paul.page.getByRole('button', { name: 'Texte (Markdown)' }).click();
    const written = await readFile(await (await download).path(), 'utf8');
    for (const words of [AMENDED, 'Prêter le minibus', 'Contrat d’alliance', 'Sous réserve du budget'])
      expect(written).toContain(words);
    await accessible();
  });

  for (const person of everyone) expect(person.errors, person.name).toEqual([]);
});

test('[SC67] with a ratification due, the same road ends at an accord de principe, then at the alliance', async ({
  browser,
}) => {
  const meeting = await gather(browser, server.url);
  const { fanny, ana, amir, ines, paul, leo } = meeting;
  for (const phase of ['Réflexion', 'Mise en commun', 'Priorisation', 'Lecture', 'Accord']) await fanny.goOn(phase);
  await writeSentence(ines, SENTENCE);
  await expect(fanny.page.getByText(SENTENCE).first()).toBeVisible();
  await askConsent(meeting);
  const council = { body: 'Conseil communautaire', until: '2027-01-31' };
  await replyAlone(leo, 'Nous consentons, sous réserve de ratification', council);
  await replyTogether(ana, amir, 'Nous consentons');
  await replyTogether(ines, paul, 'Nous consentons');
  for (const { page } of [fanny, ana, leo]) {
    await expect(page.getByText('Accord de principe').first()).toBeVisible();
    await expect(
      page.getByText(/Ratification attendue\s: Communauté de communes \(Conseil communautaire\)/).first(),
    ).toBeVisible();
  }
  await leo.page.getByRole('button', { name: /^Ratifié/ }).click();
  await confirmed(leo, 'Noter cette décision');
  for (const { page } of [fanny, ana]) await expect(page.getByText('Contrat d’alliance').first()).toBeVisible();
});
