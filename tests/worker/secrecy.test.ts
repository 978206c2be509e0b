import { beforeAll, expect, test } from 'vitest';
import { ask, command, enter, get, migrate, moveTo, openWorkshop, problem, workshopWithCards } from './counter.ts';

beforeAll(migrate);

const READS = ['', '/reading', '/summary.json', '/summary.md', '/summary.csv', '/export.json', '/links'];

test('[SE2] before reveal, no call of anybody else holds a word, an id, a count or an author of a draft', async () => {
  const { id, at, created, facilitator } = await openWorkshop();
  const [first, second] = created.links.partners;
  const ana = await enter(id, first.url, 'Ana');
  const bilal = await enter(id, second.url, 'Bilal');
  const others = [
    facilitator,
    bilal,
    await enter(id, created.links.observer, 'Obs'),
    await enter(id, created.links.screen, 'Projecteur'),
    // Asks for a seat at that partner, and waits.
    await enter(id, created.links.member, 'Fausse', { partnerId: first.partnerId }),
  ];
  await moveTo(at, facilitator.token, 'reflect');
  const before = await Promise.all(others.map(({ token }) => everything(at, token)));
  const card = { partnerId: first.partnerId, document: 'draft', text: 'MOT-SECRET', stake: 0.5, lever: 0.5 };
  await get(200, 'PUT', `${at}/objectives/carte-secrete`, { token: ana.token, body: card });
  const after = await Promise.all(others.map(({ token }) => everything(at, token)));
  for (const text of after.flat()) {
    expect(text).not.toContain('SECRET');
    expect(text).not.toContain('carte-secrete');
    expect(text).not.toContain(`draft:${first.partnerId}`);
  }
  expect(after).toEqual(before);
  const own = await get(200, 'GET', at, { token: ana.token });
  expect(own.documents[`draft:${first.partnerId}`].objectives[0].text).toBe('MOT-SECRET');
});

/** All that one may read over HTTP, but for the time at which it was read. */
async function everything(at: string, token: string): Promise<string[]> {
  const texts: string[] = [];
  for (const path of READS) {
    const text = await (await ask('GET', `${at}${path}`, { token })).text();
    texts.push(text.replace(/"takenAt":\d+/g, '').replace(/\d{1,2}\u00A0h\u00A0\d\d/g, ''));
  }
  return texts;
}

test('[SE2] nobody writes, removes or reveals in a draft that is not theirs, and learns nothing by trying', async () => {
  const { id, at, created, ana, first, bilal, facilitator } = await workshopWithCards();
  const intruders = [
    bilal,
    facilitator,
    await enter(id, created.links.member, 'Fausse', { partnerId: first.partnerId }),
  ];
  const sheet = (token: string) => get(200, 'GET', at, { token });
  const { documents } = await sheet(ana.token);
  for (const { token } of intruders) {
    // The same answer whether the card exists or not.
    for (const objectiveId of ['card-secret', 'card-nowhere']) {
      const body = { partnerId: first.partnerId, document: 'draft' };
      const path = `${at}/objectives/${objectiveId}`;
      expect((await problem(403, 'PUT', path, { token, body: { ...body, text: 'x' } })).code).toBe('notAllowed');
      expect((await problem(403, 'DELETE', path, { token, body })).code).toBe('notAllowed');
      const reveal = { commandId: `r-${objectiveId}`, type: 'revealCards', partnerId: first.partnerId };
      const refused = await problem(409, 'POST', `${at}/commands`, {
        token,
        body: { ...reveal, objectiveIds: [objectiveId] },
      });
      expect(refused.code).toBe('notSeated');
    }
  }
  expect((await sheet(ana.token)).documents).toEqual(documents);
});

test('[SE2] an export by a facilitator who is seated leaves that partner’s draft out', async () => {
  const { at, created, facilitator } = await openWorkshop();
  const { partnerId } = created.links.partners[0];
  await command(at, facilitator.token, { type: 'askSeat', partnerId });
  const body = { partnerId, document: 'draft', text: 'SECRET' };
  await get(200, 'PUT', `${at}/objectives/c1`, { token: facilitator.token, body });
  const state = await get(200, 'GET', at, { token: facilitator.token });
  expect(Object.keys(state.documents)).toContain(`draft:${partnerId}`);
  const exported = await get(200, 'GET', `${at}/export.json`, { token: facilitator.token });
  expect(JSON.stringify(exported)).not.toContain('SECRET');
  expect(JSON.stringify(exported)).not.toContain('draft:');
});

test('[SE1] a card is written over HTTP where and when the rights table says so', async () => {
  const { at, ana, bilal, first } = await workshopWithCards();
  const body = { partnerId: first.partnerId, document: 'sheet' };
  const path = `${at}/objectives/card-a1`;
  await problem(403, 'PUT', path, { token: bilal.token, body: { ...body, text: 'Détourné' } });
  const written = await get(200, 'PUT', path, { token: ana.token, body: { ...body, text: 'Réécrit', priority: 3 } });
  expect(written.objectiveId).toBe('card-a1');
  const query = `?partnerId=${first.partnerId}&document=sheet`;
  expect((await ask('DELETE', `${path}${query}`, { token: ana.token })).status).toBe(204);
  expect((await problem(404, 'DELETE', `${path}${query}`, { token: ana.token })).code).toBe('unknownObjective');
  const { documents } = await get(200, 'GET', at, { token: bilal.token });
  const texts = documents[`sheet:${first.partnerId}`].objectives.map(({ text }: { text: string }) => text);
  expect(texts).toEqual(['=HYPERLINK("x") <b>gras</b>']);
});
