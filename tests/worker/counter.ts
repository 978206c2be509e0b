import { applyD1Migrations, env } from 'cloudflare:test';
import { exports } from 'cloudflare:workers';
import type { D1Database } from '@cloudflare/workers-types';
import { expect } from 'vitest';
import type { Env } from '../../worker/env.ts';

/** The small words with which tests speak to the counter as a browser or a script would. */
const bindings = env as unknown as Env & { TEST_MIGRATIONS: Parameters<typeof applyD1Migrations>[1] };
const worker = (exports as unknown as { default: { fetch: typeof fetch } }).default;

export const testEnv: Env = bindings;
export const db: D1Database = bindings.DB;
export const ORIGIN = 'https://alliage.test';

export const migrate = () => applyD1Migrations(bindings.DB as never, bindings.TEST_MIGRATIONS);

type Sent = { token?: string | undefined; body?: unknown; raw?: string; headers?: Record<string, string> };

export const ask = (method: string, path: string, { token, body, raw, headers }: Sent = {}): Promise<Response> => {
  const text = raw ?? (body === undefined ? undefined : JSON.stringify(body));
  return worker.fetch(`${ORIGIN}${path}`, {
    method,
    headers: {
      ...(text !== undefined && { 'Content-Type': 'application/json' }),
      ...(token && { Authorization: `Bearer ${token}` }),
      ...headers,
    },
    ...(text !== undefined && { body: text }),
  });
};

// biome-ignore lint/suspicious/noExplicitAny: tests look into answers freely; what they hold is what is tested.
export type Answer = any;

/** Asks, expects a status, and gives the JSON of the answer. */
export async function get(status: number, method: string, path: string, sent?: Sent): Promise<Answer> {
  const response = await ask(method, path, sent);
  const text = await response.text();
  expect(response.status, text.slice(0, 500)).toBe(status);
  return text === '' ? null : JSON.parse(text);
}

/** The code of a problem, after checking that the answer is one. */
export async function problem(status: number, method: string, path: string, sent?: Sent): Promise<Answer> {
  const response = await ask(method, path, sent);
  const text = await response.text();
  expect(response.status, text.slice(0, 500)).toBe(status);
  expect(response.headers.get('Content-Type')).toContain('application/problem+json');
  const body = JSON.parse(text);
  expect(body.status).toBe(status);
  expect(body.type).toBe(`urn:alliage:problem:${body.code}`);
  expect(body.title.length).toBeGreaterThan(3);
  expect(body.detail.length).toBeGreaterThan(10);
  return body;
}

export const tokenIn = (url: string): string => url.split('#t=')[1] ?? '';

let count = 0;
/** A number never given before in this file. */
const next = () => {
  count += 1;
  return count;
};
export const commandId = () => `command-${next()}`;

/** A workshop with two partners, its facilitator inside. */
export async function openWorkshop(more: object = {}) {
  const created = await get(201, 'POST', '/api/workshops', {
    body: {
      title: 'Bien vieillir en vallée de l’Ourche',
      lang: 'fr',
      scale: 'local',
      partners: [
        { name: 'Les Aidants', profile: 'association' },
        { name: 'Commune d’Ourche', profile: 'publicBody' },
      ],
      ...more,
    },
    headers: { 'CF-Connecting-IP': `192.0.2.${next() % 250}` },
  });
  const id: string = created.workshop.id;
  const facilitator = await enter(id, created.links.facilitator, 'Animatrice');
  return { id, created, facilitator, at: `/api/workshops/${id}` };
}

/** Someone comes in by a link. */
export async function enter(id: string, url: string, name: string, more: object = {}) {
  const answer = await get(201, 'POST', `/api/workshops/${id}/participants`, {
    token: tokenIn(url),
    body: { name, ...more },
  });
  return { id: answer.participant.id as string, token: answer.token as string, seat: answer.seat };
}

export const command = (at: string, token: string, body: object, status = 200): Promise<Answer> =>
  get(status, 'POST', `${at}/commands`, { token, body: { commandId: commandId(), ...body } });

/** Moves a workshop from `welcome` or wherever it is. */
export async function moveTo(at: string, token: string, to: string) {
  const { ledger } = await get(200, 'GET', at, { token });
  if (ledger.phase !== to) await command(at, token, { type: 'movePhase', from: ledger.phase, to });
}

/** Two partners seated, each with placed cards on the table and one card kept in a draft. */
export async function workshopWithCards() {
  const workshop = await openWorkshop();
  const { id, created, facilitator, at } = workshop;
  const [first, second] = created.links.partners;
  const ana = await enter(id, first.url, 'Ana');
  const bilal = await enter(id, second.url, 'Bilal');
  await moveTo(at, facilitator.token, 'reflect');
  const write = (token: string, partnerId: string, objectiveId: string, card: object) =>
    get(200, 'PUT', `${at}/objectives/${objectiveId}`, { token, body: { partnerId, document: 'draft', ...card } });
  await write(ana.token, first.partnerId, 'card-a1', {
    text: 'Essayer une offre d’accompagnement à domicile',
    priority: 1,
    stake: 0.6,
    lever: 0.6,
  });
  await write(ana.token, first.partnerId, 'card-a2', { text: '=HYPERLINK("x") <b>gras</b>', stake: -0.6, lever: -0.6 });
  await write(bilal.token, second.partnerId, 'card-b1', {
    text: 'Proposer un nouveau service aux habitants âgés',
    priority: 1,
    stake: 0.5,
    lever: 0.75,
  });
  await write(bilal.token, second.partnerId, 'card-b2', { text: 'Former les agents' });
  await write(ana.token, first.partnerId, 'card-secret', { text: 'SECRET-ANA', stake: 0.1, lever: 0.1 });
  await moveTo(at, facilitator.token, 'share');
  await command(at, ana.token, {
    type: 'revealCards',
    partnerId: first.partnerId,
    objectiveIds: ['card-a1', 'card-a2'],
  });
  await command(at, bilal.token, {
    type: 'revealCards',
    partnerId: second.partnerId,
    objectiveIds: ['card-b1', 'card-b2'],
  });
  return { ...workshop, ana, bilal, first, second };
}
