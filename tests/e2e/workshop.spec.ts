import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { Person } from './people.ts';
import { PARTNERS, prepare, TITLE } from './preparation.ts';
import { Server } from './server.ts';

const server = new Server(18_711);
test.beforeAll(() => server.start());
test.afterAll(() => server.dispose());

const SECRET = 'ZQXJ former nos aidants';
const TRANSPORT = 'Tester un transport à la demande';
const HEALTH = 'Proposer un bilan prévention à domicile';
const FORBIDDEN = 'Licencier le directeur KWYV';

test('[SC60] a workshop of five devices, from its creation to its summary, with the server killed in the middle', async ({
  browser,
}) => {
  const phone = { viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true };
  const fanny = await Person.with(browser, 'Fanny');
  const ana = await Person.with(browser, 'Ana');
  const amir = await Person.with(browser, 'Amir');
  const ines = await Person.with(browser, 'Inès', phone);
  const oscar = await Person.with(browser, 'Oscar');
  const everyone = [fanny, ana, amir, ines, oscar];
  const [admr, mutuelle] = PARTNERS.map(({ name }) => name) as [string, string];

  const { code } = await prepare(fanny, server.url);
  await fanny.expectAccessible();
  const { links } = await linksOf(fanny);

  await test.step('people come in and sit; the second of a partner is accepted by a tap', async () => {
    await ana.joinByCode(server.url, code);
    await ana.sit(admr);
    await amir.joinByCode(server.url, ` ${code.slice(0, 3).toLowerCase()} ${code.slice(3).toLowerCase()}`);
    await amir.sit(admr);
    await expect(amir.page.getByText(`Votre demande pour ${admr} est partie.`)).toBeVisible();
    await ana.page.getByRole('button', { name: `Accepter Amir à ${admr}` }).click();
    await expect(amir.page.getByLabel(/^Nouvel objectif/)).toBeVisible();
    await ines.joinByCode(server.url, code);
    await ines.sit(mutuelle);
    await ines.expectNoSidewaysScroll();
    await oscar.enterBy(links.observer);
    for (const { page } of everyone) expect(page.url()).not.toContain('#');
    for (const person of everyone) await person.expectAccessible();
  });

  await test.step('each writes in private; what others receive holds nothing of it', async () => {
    await fanny.goOn('Réflexion');
    await ana.show('Liste');
    await ana.add(FORBIDDEN);
    await ana.page.getByRole('button', { name: `Modifier « ${FORBIDDEN} »` }).click();
    await ana.page.getByLabel('Ce que vous attendez de l’alliance').fill(SECRET);
    await ana.page.getByRole('dialog').getByRole('button', { name: 'Terminé' }).click();
    await expect(amir.card(SECRET)).toBeVisible();
    await ana.place(SECRET, 'Processus');
    await expect(amir.card(SECRET)).toBeVisible();
    await ines.add(HEALTH);
    await ines.place(HEALTH, 'Proposition de valeur');
    await amir.show('Liste');
    await amir.add(TRANSPORT);
    await amir.place(TRANSPORT, 'Proposition de valeur');
    for (const person of everyone) await person.expectAccessible();
    for (const stranger of [fanny, ines, oscar]) {
      expect(stranger.received.length).toBeGreaterThan(0);
      expect(stranger.received.filter((frame) => /ZQXJ|KWYV|Tester un/.test(frame))).toEqual([]);
    }
  });

  await test.step('the server dies and comes back; a refresh restores everything', async () => {
    await server.kill();
    await expect(ana.page.getByText(/Connexion interrompue|Pas de réseau/).first()).toBeVisible();
    await server.start();
    for (const person of everyone)
      await expect(person.page.getByText('Enregistré', { exact: true }).first()).toBeVisible({ timeout: 30_000 });
    await ana.page.reload();
    await expect(ana.page.getByText('Enregistré', { exact: true }).first()).toBeVisible();
    await ana.show('Liste');
    await expect(ana.zone('Processus').getByText(SECRET)).toBeVisible();
    await expect(fanny.step('Réflexion')).toBeVisible();
  });

  await test.step('each reveals its cards; they appear everywhere, and moves are live', async () => {
    await fanny.goOn('Mise en commun');
    await ana.reveal();
    await ines.page.getByRole('button', { name: 'Montrer vos cartes' }).first().click();
    await ines.reveal();
    for (const person of everyone) await person.show('Liste');
    for (const person of everyone)
      for (const text of [SECRET, TRANSPORT, HEALTH]) await expect(person.card(text)).toBeVisible();
    for (const stranger of [fanny, ines, oscar])
      expect(stranger.received.filter((frame) => frame.includes('KWYV'))).toEqual([]);
    await ana.place(TRANSPORT, 'Positionnement');
    for (const person of [fanny, ines, oscar])
      await expect(person.zone('Positionnement').getByText(TRANSPORT)).toBeVisible();
    await ana.place(TRANSPORT, 'Proposition de valeur');
    await expect(oscar.page.getByRole('button', { name: /^(Déplacer|Modifier) «/ })).toHaveCount(0);
    for (const person of everyone) await person.expectAccessible();
  });

  await test.step('the reading unfolds, computed by the worker; a sentence lights its cards', async () => {
    await fanny.goOn('Priorisation');
    await fanny.expectAccessible();
    await fanny.goOn('Lecture');
    const { page } = fanny;
    await page.getByRole('button', { name: 'Tout afficher' }).click();
    await expect(page.getByText('Hypothèse de catégorie')).toBeVisible();
    await expect(page.getByText('Innovation sociétale').first()).toBeVisible();
    await expect(page.getByText('Innover', { exact: true }).first()).toBeVisible();
    await fanny.show('Carré');
    const because = page.getByRole('button', { name: 'la proposition de valeur' }).first();
    await because.click();
    await expect(because).toHaveAttribute('aria-pressed', 'true');
    await expect(page.getByRole('button', { name: /Derrière la phrase choisie/ })).toHaveCount(2);
    for (const person of everyone) await person.expectAccessible();
    await ines.page.setViewportSize({ width: 320, height: 640 });
    await ines.expectNoSidewaysScroll();
    await oscar.page.emulateMedia({ colorScheme: 'dark', forcedColors: 'active', reducedMotion: 'reduce' });
    await oscar.expectAccessible({ ownColours: true });
    await amir.page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
    await amir.expectAccessible();
  });

  await test.step('the group’s choice is recorded, and the draft summary is carried away in three formats', async () => {
    const { page } = fanny;
    await page.getByRole('checkbox', { name: /Innovation sociétale/ }).check();
    await page.getByLabel('Pourquoi ce choix').fill('Le besoin est nouveau sur le territoire');
    await page.getByRole('button', { name: 'Enregistrer le choix' }).click();
    await fanny.goOn('Accord');
    await fanny.expectAccessible();
    const files: Record<string, string> = {};
    for (const [name, end] of [
      ['Texte (Markdown)', 'md'],
      ['Données (JSON)', 'json'],
      ['Tableur (CSV)', 'csv'],
    ] as const) {
      const download = page.waitForEvent('download');
      await page.getByRole('button', { name }).click();
      const file = await download;
      expect(file.suggestedFilename()).toMatch(new RegExp(`brouillon.*\\.${end}$`));
      files[end] = await readFile(await file.path(), 'utf8');
    }
    for (const content of Object.values(files)) {
      for (const words of [SECRET, HEALTH]) expect(content).toContain(words);
      expect(content).not.toContain('KWYV');
    }
    for (const words of [TITLE, 'Le besoin est nouveau'])
      for (const end of ['md', 'json']) expect(files[end]).toContain(words);
    expect(JSON.parse(files.json ?? '')).toBeTruthy();
    expect(files.md).toMatch(/brouillon/i);
    expect(files.csv?.charCodeAt(0)).toBe(0xfeff);
  });

  await test.step('leaving a device leaves nothing of the workshop on it', async () => {
    const { page } = amir;
    await page.getByRole('button', { name: 'Quitter cet appareil' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Quitter', exact: true }).click();
    await expect.poll(() => page.evaluate(() => JSON.stringify(localStorage))).not.toContain('participantId');
    const kept = await page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name));
    expect(kept.filter((name) => name?.startsWith('alliage:'))).toEqual([]);
  });

  for (const person of everyone) expect(person.errors, person.name).toEqual([]);
});

test('[SC61] a stranger with the code reads nothing of a partner that is not theirs', async ({ browser }) => {
  const fanny = await Person.with(browser, 'Fanny');
  const ana = await Person.with(browser, 'Ana');
  const eve = await Person.with(browser, 'Ève');
  const { code } = await prepare(fanny, server.url);
  await ana.joinByCode(server.url, code);
  await ana.sit('ADMR du canton');
  await ana.show('Liste');
  await ana.add(SECRET);
  await eve.joinByCode(server.url, code);
  await eve.sit('ADMR du canton');
  await expect(eve.page.getByText('Votre demande pour ADMR du canton est partie.')).toBeVisible();
  const identity = await identityOf(eve);
  const call = (path: string, init: object = {}) =>
    eve.page.evaluate(
      async ({ path, init, token }) => {
        const headers = { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' };
        const response = await fetch(path, { headers, ...init });
        return { status: response.status, text: await response.text() };
      },
      { path, init, token: identity.token },
    );
  const base = `/api/workshops/${identity.workshopId}`;
  const state = JSON.parse((await call(base)).text);
  const partnerId = Object.keys(state.ledger.partners)[0] ?? '';
  const grant = { commandId: 'eve-1', type: 'grantSeat', participantId: identity.participantId, partnerId };
  const attempts = [
    await call(base),
    await call(`${base}/reading`),
    await call(`${base}/summary.json`),
    await call(`${base}/summary.md`),
    await call(`${base}/export.json`),
    await call(`${base}/commands`, { method: 'POST', body: JSON.stringify(grant) }),
    await call(`${base}/objectives/o1`, {
      method: 'PUT',
      body: JSON.stringify({ partnerId, document: 'draft', text: 'pirate' }),
    }),
  ];
  expect(attempts.map(({ status }) => status)).toEqual([200, 200, 200, 200, 403, 409, 403]);
  for (const { text } of attempts) expect(text).not.toContain('ZQXJ');
  expect(eve.received.filter((frame) => frame.includes('ZQXJ'))).toEqual([]);
  await ana.page.getByRole('button', { name: 'Refuser Ève à ADMR du canton' }).click();
  await expect(eve.page.getByText(/n’a pas été acceptée/).first()).toBeAttached();
  await expect(ana.card(SECRET)).toBeVisible();
});

/** What the browser keeps about who one is. */
async function identityOf(person: Person): Promise<{ workshopId: string; participantId: string; token: string }> {
  const kept = await person.page.evaluate(() =>
    Object.entries(localStorage).map(([key, value]) => ({ key, value: String(value) })),
  );
  for (const { key, value } of kept.filter(({ key }) => key.startsWith('alliage:workshop:'))) {
    const { workshopId, participantId, token } = JSON.parse(value);
    if (workshopId && participantId && token) return { workshopId, participantId, token };
    throw new Error(`${key} holds no identity`);
  }
  throw new Error('This device knows no workshop');
}

async function linksOf(facilitator: Person): Promise<{ links: { observer: string } }> {
  const { workshopId, token } = await identityOf(facilitator);
  const response = await fetch(`${server.url}/api/workshops/${workshopId}/links`, {
    headers: { Authorization: `Bearer ${token}` },
  });
  return (await response.json()) as { links: { observer: string } };
}
