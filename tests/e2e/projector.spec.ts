import { type Browser, expect, test } from '@playwright/test';
import { newId, WorkshopOverHttp } from './overHttp.ts';
import { Person } from './people.ts';
import { PARTNERS, TITLE } from './preparation.ts';
import { Server } from './server.ts';
import { illegible } from './wall.ts';

const server = new Server(18_714);
test.beforeAll(() => server.start());
test.afterAll(() => server.dispose());

const WALL = { viewport: { width: 1920, height: 1080 } };
const NAMES = PARTNERS.map(({ name }) => name);
const SECRET = 'ZQXJ former nos aidants';
const KEPT = 'KWYV racheter la coopérative voisine';
const TRANSPORT = 'Tester un transport à la demande';
const QUESTION = 'Quels objectifs notre phrase commune doit-elle porter ?';
const SENTENCE = 'Ensemble, nous faisons que chaque personne âgée de la vallée puisse se déplacer, où qu’elle vive.';
const LONG = 'Relier chaque hameau aux soins, aux marchés et aux lieux de rencontre '.repeat(4).slice(0, 280).trim();

/** A wall at its place, which has come in by itself. */
async function wall(browser: Browser, workshop: WorkshopOverHttp): Promise<Person> {
  const screen = await Person.with(browser, 'Écran', WALL);
  await screen.page.goto(workshop.links.screen);
  await expect(screen.page.locator('.projector')).toBeVisible();
  return screen;
}

async function expectReadable({ page }: Person, workshop: WorkshopOverHttp): Promise<void> {
  await expect.poll(() => page.evaluate(illegible)).toEqual([]);
  const html = await page.content();
  expect(html).not.toContain('#t=');
  for (const link of Object.values(workshop.links).flat())
    expect(html).not.toContain(new URL(typeof link === 'string' ? link : link.url).hash.slice(3));
}

test('[SC70] the projector comes in by itself and shows every scene, large, whole, without a link or a secret', async ({
  browser,
}) => {
  const workshop = await WorkshopOverHttp.open(server.url, TITLE, NAMES);
  const screen = await wall(browser, workshop);
  const { page } = screen;
  const scene = page.locator('main');
  const isRight = async () => {
    await expectReadable(screen, workshop);
    await screen.expectAccessible();
  };
  expect(page.url()).not.toContain('#');

  await test.step('the code, and who arrives', async () => {
    await expect(page.getByRole('heading', { level: 1, name: TITLE })).toBeVisible();
    await expect(scene.locator('.code')).toHaveText(workshop.code);
    const size = await scene.locator('.code').evaluate((code) => Number.parseFloat(getComputedStyle(code).fontSize));
    expect(size).toBeGreaterThanOrEqual(200);
    await expect(scene.getByRole('img', { name: /Code QR/ })).toBeVisible();
    for (const [at, name] of ['Ana', 'Inès', 'Claire'].entries())
      await workshop.enter(name, workshop.links.partners[at]?.url ?? '');
    await expect(scene.getByText('Inès', { exact: true })).toBeVisible();
    await isRight();
    await workshop.ask('Fanny', { type: 'closeDoor' });
    await expect(scene.getByRole('heading', { name: 'La porte est fermée' })).toBeVisible();
    expect(await page.content()).not.toContain(workshop.code);
    await isRight();
    await workshop.ask('Fanny', { type: 'openDoor' });
    await expect(scene.locator('.code')).toHaveText(workshop.code);
    await workshop.ask('Fanny', { type: 'rotateLinks' });
    await expect(scene.locator('.code')).toBeVisible();
    await expect(scene.locator('.code')).not.toHaveText(workshop.code);
  });

  const cards: Record<string, string> = {};
  await test.step('an empty square while each writes, and who is ready', async () => {
    await workshop.ask('Fanny', { type: 'setScreen', scene: 'square' });
    await workshop.ask('Fanny', { type: 'placePractice', stake: 0.5, lever: 0.5 });
    await expect(scene.getByText('Carte d’essai', { exact: false })).toBeVisible();
    await isRight();
    await workshop.ask('Fanny', { type: 'setScreen', scene: 'auto' });
    await workshop.goTo('reflect');
    cards.secret = await workshop.write('Ana', 0, SECRET, { stake: -0.5, lever: -0.5 });
    cards.kept = await workshop.write('Ana', 0, KEPT, { stake: -0.5, lever: 0.5 });
    cards.long = await workshop.write('Inès', 1, LONG, { stake: 0.2, lever: 0.6 });
    cards.transport = await workshop.write('Claire', 2, TRANSPORT, { stake: 0.4, lever: 0.35 });
    await expect(scene.getByRole('heading', { name: 'Chacun écrit, en silence.' })).toBeVisible();
    await workshop.ask('Ana', { type: 'setReady', partnerId: workshop.partners[0], isReady: true });
    await expect(scene.getByText('1 partenaire prêt sur 3')).toBeVisible();
    await isRight();
    expect(screen.received.filter((frame) => /ZQXJ|KWYV|Tester un/.test(frame))).toEqual([]);
  });

  await test.step('the tour de table: who presents, the card, what comes next', async () => {
    await workshop.goTo('share');
    await workshop.ask('Fanny', { type: 'startTour', order: workshop.partners, isDrawn: true });
    await expect(scene.getByText(`D’abord : ${NAMES[0]}`)).toBeVisible();
    await isRight();
    await workshop.ask('Fanny', { type: 'giveFloor', partnerId: workshop.partners[0] });
    await workshop.ask('Ana', { type: 'revealCards', partnerId: workshop.partners[0], objectiveIds: [cards.secret] });
    await workshop.ask('Ana', { type: 'bringForward', objectiveId: cards.secret });
    await expect(scene.getByRole('article')).toContainText(SECRET);
    await expect(scene.getByText(`Ensuite : ${NAMES[1]}`)).toBeVisible();
    await workshop.ask('Claire', { type: 'raiseHand' });
    await expect(page.getByText('1 main levée')).toBeVisible();
    await isRight();
    await workshop.ask('Fanny', { type: 'giveFloor', partnerId: workshop.partners[1] });
    await workshop.ask('Inès', { type: 'revealCards', partnerId: workshop.partners[1], objectiveIds: [cards.long] });
    await workshop.ask('Inès', { type: 'bringForward', objectiveId: cards.long });
    await expect(scene.getByRole('article')).toContainText(LONG);
    await isRight();
    await workshop.ask('Fanny', { type: 'endTour' });
    await workshop.ask('Fanny', { type: 'veilCard', partnerId: workshop.partners[0], objectiveId: cards.secret });
    await workshop.ask('Claire', {
      type: 'revealCards',
      partnerId: workshop.partners[2],
      objectiveIds: [cards.transport],
    });
  });

  await test.step('the square, the card and the zone everyone is called to, and the curtain', async () => {
    await expect(scene.getByRole('listitem').filter({ hasText: TRANSPORT })).toBeVisible();
    await expect(scene.getByText(SECRET)).toHaveCount(0);
    await isRight();
    await workshop.ask('Fanny', { type: 'callEveryone', objectiveId: cards.transport });
    await expect(scene.getByRole('article')).toContainText(TRANSPORT);
    await isRight();
    await workshop.ask('Fanny', { type: 'callEveryone', zone: 'positioning' });
    await expect(scene.getByRole('heading', { name: 'Positionnement' })).toBeVisible();
    await isRight();
    await workshop.ask('Fanny', { type: 'setInstruction', phase: 'share', text: 'On écoute sans couper.' });
    await workshop.ask('Fanny', { type: 'setTimer', durationSeconds: 600, isBreak: true });
    await expect(page.getByText(/^Pause\s:\sreprise à \d+\sh\s\d\d$/)).toBeVisible();
    await workshop.ask('Fanny', { type: 'setScreen', isCurtained: true });
    await expect(scene.getByText('On écoute sans couper.')).toBeVisible();
    await isRight();
    const shown = await page.locator('.projector').innerText();
    for (const hidden of [TRANSPORT, LONG, ...NAMES, 'Ana', 'Inès', 'main levée']) expect(shown).not.toContain(hidden);
    await workshop.ask('Fanny', { type: 'setScreen', isCurtained: false });
  });

  await test.step('the question, how many ballots, and the tally once the round is over', async () => {
    const roundId = newId();
    await workshop.goTo('prioritise');
    await expect(scene.getByRole('heading', { name: QUESTION })).toBeVisible();
    await isRight();
    await workshop.ask('Fanny', { type: 'openVotingRound', roundId, budgetBy: 'partner', budget: 5, maxPerCard: 3 });
    const votes = { [cards.transport ?? '']: 3, [cards.long ?? '']: 1 };
    await workshop.ask('Claire', { type: 'castBallot', roundId, votes });
    await expect(scene.getByText('bulletin reçu, 3 personnes votent')).toBeVisible();
    expect(await scene.innerText()).not.toContain(TRANSPORT);
    await isRight();
    await workshop.ask('Fanny', { type: 'closeVotingRound', roundId });
    await expect(scene.getByRole('listitem').first()).toContainText(TRANSPORT);
    await expect(scene.getByRole('listitem').first()).toContainText('3 voix');
    await isRight();
  });

  await test.step('the reading, never the verdict, then what the group chose', async () => {
    await workshop.goTo('read');
    await expect(scene.getByRole('img', { name: /^Profil de l’alliance/ })).toBeVisible();
    expect(await scene.innerText()).not.toContain('Innovation sociétale');
    await isRight();
    const reason = 'Le besoin est nouveau sur le territoire.';
    await workshop.ask('Fanny', { type: 'chooseCategory', categories: ['societalInnovation'], reason });
    await expect(scene.getByText('Innovation sociétale')).toBeVisible();
    await isRight();
  });

  await test.step('the agreement as it is written, each answer as it comes in, and what it comes to', async () => {
    const [proposalId, roundId] = [newId(), newId()];
    await workshop.goTo('agree');
    await isRight();
    await workshop.ask('Fanny', { type: 'takePen' });
    await workshop.ask('Claire', { type: 'propose', proposalId, text: SENTENCE });
    await workshop.ask('Fanny', { type: 'adoptProposal', proposalId, how: 'replace' });
    await expect(scene.getByText(SENTENCE)).toBeVisible();
    await isRight();
    const { events } = await workshop.ask('Fanny', { type: 'openConsentRound', roundId });
    const textDigest = events.find(({ type }) => type === 'consentRoundOpened')?.textDigest;
    await expect(scene.getByText('0 réponse sur 3')).toBeVisible();
    const answer = { type: 'replyConsent', roundId, textDigest, kind: 'consent' };
    await workshop.ask('Ana', { ...answer, partnerId: workshop.partners[0] });
    await workshop.ask('Claire', { ...answer, partnerId: workshop.partners[2] });
    await expect(scene.getByText('2 réponses sur 3')).toBeVisible();
    await expect(scene.getByText('Contrat d’échange')).toBeVisible();
    await expect(scene.getByText(/sans portée juridique/)).toBeVisible();
    await isRight();
    await workshop.ask('Inès', { ...answer, kind: 'standAside', partnerId: workshop.partners[1] });
    await expect(scene.getByText('Contrat d’alliance')).toBeVisible();
    await workshop.ask('Fanny', { type: 'closeConsentRound', roundId });
    await workshop.goTo('closed');
    await expect(scene.getByText('Merci.', { exact: false })).toBeVisible();
    await expect(scene.getByText(SENTENCE)).toBeVisible();
    await isRight();
    await page.emulateMedia({ colorScheme: 'dark' });
    await isRight();
  });

  expect(screen.received.filter((frame) => frame.includes('KWYV'))).toEqual([]);
  expect(screen.errors).toEqual([]);
});

test('[SC70] a refreshed wall stays itself, a second one takes another name, and one is left by the keyboard', async ({
  browser,
}) => {
  const workshop = await WorkshopOverHttp.open(server.url, TITLE, NAMES);
  const screen = await wall(browser, workshop);
  await screen.page.reload();
  await expect(screen.page.locator('.projector')).toBeVisible();
  const second = await wall(browser, workshop);
  const { participants } = (await workshop.state()).ledger;
  const names = Object.values(participants).map(({ name }) => name);
  expect(names).toEqual(['Fanny', 'Écran de salle', 'Écran de salle 2']);
  // The link again, on the same device: it is known, and nothing is asked.
  await second.page.goto(workshop.links.screen);
  await expect(second.page.locator('.projector')).toBeVisible();

  const { page } = second;
  const leave = page.getByRole('button', { name: 'Quitter cet écran' });
  await expect(leave).toHaveCSS('opacity', '1');
  await expect(page.locator('.controls')).toHaveCSS('opacity', '0');
  await leave.focus();
  await expect(page.locator('.controls')).toHaveCSS('opacity', '1');
  expect(await page.evaluate(illegible)).toEqual([]);
  await page.keyboard.press('Enter');
  const confirm = page.getByRole('dialog').getByRole('button', { name: 'Quitter cet écran' });
  await expect(confirm).toBeVisible();
  await second.expectAccessible();
  await confirm.press('Enter');
  await expect(page.getByText('Cet écran a quitté l’atelier.', { exact: false })).toBeVisible();
  expect(await page.evaluate(illegible)).toEqual([]);
  await second.expectAccessible();
  expect(await page.evaluate(() => JSON.stringify(localStorage))).not.toContain('participantId');
});

test('[SC70] a link that is not the wall’s, or no longer, is refused in a sentence and opens nothing', async ({
  browser,
}) => {
  const workshop = await WorkshopOverHttp.open(server.url, TITLE, NAMES);
  const screen = await Person.with(browser, 'Écran', WALL);
  const { page } = screen;
  const at = (link: string) => `${server.url}/w/${workshop.id}/screen${new URL(link).hash}`;
  await page.goto(at(workshop.links.facilitator));
  await expect(page.getByText('Ce lien n’est pas celui de l’écran de salle.', { exact: false })).toBeVisible();
  expect(Object.keys((await workshop.state()).ledger.participants)).toHaveLength(1);
  await workshop.ask('Fanny', { type: 'rotateLinks' });
  await page.goto('about:blank');
  await page.goto(workshop.links.screen);
  await expect(page.getByRole('alert')).toContainText('lien');
  expect(await page.evaluate(illegible)).toEqual([]);
  await screen.expectAccessible();
});

for (const [count, width, height] of [
  [12, 1280, 800],
  [40, 1024, 768],
] as const)
  test(`[SC70] ${count} partners, a long title and the longest texts hold without scrolling at ${width} × ${height}`, async ({
    browser,
  }) => {
    const names = Array.from(
      { length: count },
      (_, n) => `Organisation ${'abcdefghij'[n % 10]}${Math.floor(n / 10)} de la haute vallée et des plateaux voisins`,
    );
    const title =
      'Bien vieillir dans la haute vallée : se déplacer, se soigner, rester en lien avec les autres, à tout âge';
    const workshop = await WorkshopOverHttp.open(server.url, title, names);
    const screen = await wall(browser, workshop);
    const { page } = screen;
    const isReadable = async () => {
      for (const viewport of [{ width, height }, WALL.viewport]) {
        await page.setViewportSize(viewport);
        await expectReadable(screen, workshop);
      }
    };
    await workshop.enter('Ana', workshop.links.partners[0]?.url ?? '');
    await workshop.enter('Inès', workshop.links.partners[1]?.url ?? '');
    await expect(page.locator('main')).toContainText(count > 16 ? '1' : 'Ana');
    await isReadable();
    await workshop.goTo('reflect');
    await isReadable();
    const cards = await Promise.all(
      [0, 1].flatMap((at) =>
        Array.from({ length: 12 }, (_, n) =>
          workshop.write(at === 0 ? 'Ana' : 'Inès', at, n === 0 ? LONG : `Objectif ${n} : ${TRANSPORT}`, {
            stake: Math.sin(n),
            lever: Math.cos(3 * n),
          }),
        ),
      ),
    );
    await workshop.goTo('share');
    await workshop.ask('Fanny', { type: 'revealAll' });
    await isReadable();
    await workshop.ask('Fanny', { type: 'startTour', order: workshop.partners, isDrawn: true });
    await workshop.ask('Fanny', { type: 'giveFloor', partnerId: workshop.partners[0] });
    await isReadable();
    await workshop.ask('Fanny', { type: 'bringForward', objectiveId: cards[0] });
    await expect(page.getByRole('article')).toContainText(LONG);
    await isReadable();
    await workshop.goTo('read');
    await workshop.ask('Fanny', {
      type: 'chooseCategory',
      categories: ['societalInnovation', 'economicCooperation'],
      reason: `${LONG} ${LONG} ${LONG}`,
    });
    await expect(page.getByText('Catégorie choisie par le groupe')).toBeVisible();
    await isReadable();
    await workshop.goTo('agree');
    const [proposalId, roundId] = [newId(), newId()];
    await workshop.ask('Fanny', { type: 'takePen' });
    await workshop.ask('Ana', { type: 'propose', proposalId, text: `${LONG} ${LONG}`.slice(0, 600) });
    await workshop.ask('Fanny', { type: 'adoptProposal', proposalId, how: 'replace' });
    await isReadable();
    await workshop.ask('Fanny', { type: 'openConsentRound', roundId });
    await expect(page.getByText(`sur ${count}`)).toBeVisible();
    await isReadable();
    await workshop.goTo('closed');
    await isReadable();
  });
