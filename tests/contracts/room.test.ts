import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addObjective } from '#shared/sheet/edits.ts';
import { readSheet } from '#shared/sheet/read.ts';
import { Device, enter, openWorkshop, until } from '../client.ts';
import { type Host, HOSTS } from './hosts.ts';
import { objective, person } from '../build.ts';

describe.each(HOSTS)('$name', ({ start }) => {
  let host: Host;
  beforeAll(async () => {
    host = await start();
  });
  afterAll(() => host.dispose());

  test('[RM3] smoke', async () => {
    const id = await openWorkshop(host);
    await enter(host, id, 'f', 'facilitator');
    await enter(host, id, 'a', 'member', 'p1');
    await enter(host, id, 'a2', 'member', 'p1');
    const [a, a2] = await Promise.all([Device.connect(host, id, 'a'), Device.connect(host, id, 'a2')]);
    const doc = await a.sync('draft:p1');
    const other = await a2.sync('draft:p1');
    addObjective(doc, { participantId: person('a') }, { id: objective('o1'), text: 'Recruter en local' });
    await a.saved();
    await until('a2 sees it', () => readSheet(other).objectives.length === 1);
    expect(readSheet(other).objectives[0]?.text).toBe('Recruter en local');
    await Promise.all([a.leave(), a2.leave()]);
  });
});
