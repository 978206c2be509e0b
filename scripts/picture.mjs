// `npm run picture`: the pictures of the README, from a real workshop filled through the public calls.
import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { ensureChromium } from './chromium.mjs';
import { environment, root } from './run.mjs';

const PORT = '18730';
const address = `http://127.0.0.1:${PORT}`;
const folder = join(root, 'docs');
const state = mkdtempSync(join(tmpdir(), 'alliage-picture-'));

const PARTNERS = [
  { name: 'ADMR du canton', profile: 'association' },
  { name: 'Mutuelle Horizon', profile: 'company' },
  { name: 'Communauté de communes', profile: 'publicBody' },
  { name: 'Transports Lemoine', profile: 'company' },
];
const CARDS = [
  [0, 'Former nos aidants aux outils numériques', 1, -0.42, -0.62],
  [1, 'Être présent là où vivent nos sociétaires', 2, -0.52, 0.32],
  [2, 'Faire connaître le plan « bien vieillir »', 1, -0.22, 0.66],
  [3, 'Stabiliser nos tournées toute l’année', 1, 0.36, -0.58],
  [2, 'Tester un transport à la demande', 1, 0.32, 0.32],
  [1, 'Proposer un bilan prévention à domicile', 1, 0.64, 0.68],
  [0, 'Rompre l’isolement des plus âgés', 2, -0.08, -0.12],
];

const executablePath = await ensureChromium();
mkdirSync(folder, { recursive: true });
const server = spawn('node', [join('scripts', 'serve.mjs')], {
  cwd: root,
  detached: true,
  stdio: ['ignore', 'pipe', 'inherit'],
  env: { ...environment, PORT, STATE_DIR: state },
});
try {
  await new Promise((ready, fail) => {
    server.stdout.on('data', (said) => String(said).includes('is ready') && ready());
    server.once('exit', () => fail(new Error('The server did not start')));
  });
  await takePictures(await fillWorkshop());
} finally {
  process.kill(-server.pid, 'SIGKILL');
  rmSync(state, { recursive: true, force: true });
}

async function fillWorkshop() {
  const { workshop, links } = await call('POST', '/workshops', null, {
    title: 'Bien vieillir en vallée de l’Ourche',
    lang: 'fr',
    scale: 'local',
    partners: PARTNERS,
  });
  const enter = (link, name) =>
    call('POST', `/workshops/${workshop.id}/participants`, new URL(link).hash.slice('#t='.length), { name });
  const facilitator = await enter(links.facilitator, 'Fanny');
  const members = [];
  for (const [index, name] of ['Ana', 'Inès', 'Paul', 'Léo'].entries())
    members.push(await enter(links.partners[index].url, name));
  const command = (body) =>
    call('POST', `/workshops/${workshop.id}/commands`, facilitator.token, {
      commandId: randomUUID(),
      ...body,
    });
  for (const [index, [who, text, priority, stake, lever]] of CARDS.entries())
    await call('PUT', `/workshops/${workshop.id}/objectives/card-${index}`, members[who].token, {
      partnerId: links.partners[who].partnerId,
      document: 'draft',
      ...{ text, priority, stake, lever },
    });
  await command({ type: 'movePhase', from: 'welcome', to: 'share' });
  await command({ type: 'setTimer', durationSeconds: 1500 });
  await command({ type: 'revealAll' });
  return { link: links.facilitator, read: () => command({ type: 'movePhase', from: 'share', to: 'read' }) };
}

async function takePictures({ link, read }) {
  const browser = await chromium.launch({
    executablePath,
    args: ['--headless', '--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
  const page = await browser.newPage({
    viewport: { width: 1280, height: 800 },
    locale: 'fr-FR',
    reducedMotion: 'reduce',
  });
  await page.goto(link);
  await page.getByLabel('Votre prénom ou votre nom').fill('Camille');
  await page.getByRole('button', { name: 'Entrer', exact: true }).click();
  await page.getByText('Tester un transport à la demande').first().waitFor();
  await page.waitForTimeout(800);
  await page.screenshot({ path: join(folder, 'square.png') });
  await read();
  await page.getByRole('button', { name: 'Tout afficher' }).click();
  await page.getByText('Hypothèse de catégorie').scrollIntoViewIfNeeded();
  await page.waitForTimeout(500);
  await page.screenshot({ path: join(folder, 'reading.png') });
  await browser.close();
}

async function call(method, path, token, body) {
  const headers = { 'Content-Type': 'application/json', ...(token && { Authorization: `Bearer ${token}` }) };
  const response = await fetch(`${address}/api${path}`, { method, headers, body: JSON.stringify(body) });
  if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`);
  return response.json();
}
