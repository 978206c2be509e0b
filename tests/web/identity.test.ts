import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { ParticipantId, WorkshopId } from '#shared/domain/ids.ts';
import { openBrowser } from './browser.ts';

const here = 'workshop-here' as WorkshopId;
const other = 'workshop-other' as WorkshopId;
const me = 'person-1' as ParticipantId;

/** The module as a page that has just opened sees it. */
const freshly = () => {
  vi.resetModules();
  return import('#lib/identity.ts');
};

beforeEach(() => void openBrowser('https://alliage.test/'));
afterEach(() => vi.unstubAllGlobals());

describe('the link by which one comes', () => {
  test('[SC4] the token leaves the address at once and waits in this tab', async () => {
    const { bar, sessionStorage, localStorage } = openBrowser(`https://alliage.test/w/${here}?lang=en#t=TOKEN.abc`);
    const { takeLinkToken, linkTokenOf } = await freshly();
    expect(takeLinkToken()).toBe(true);
    expect(bar.url.href).toBe(`https://alliage.test/w/${here}?lang=en`);
    expect(linkTokenOf(here)).toBe('TOKEN.abc');
    expect(linkTokenOf(other)).toBeNull();
    expect(sessionStorage.length).toBe(1);
    expect(localStorage.length).toBe(0);
  });

  test.each([
    ['a query', `https://alliage.test/w/${here}?t=TOKEN`],
    ['a page that is not a workshop', 'https://alliage.test/privacy#t=TOKEN'],
    ['a workshop whose id cannot be one', 'https://alliage.test/w/%3Cscript%3E#t=TOKEN'],
    ['an empty token', `https://alliage.test/w/${here}#t=`],
  ])('[SC4] a token is not taken from %s', async (_where, address) => {
    const { bar, sessionStorage } = openBrowser(address);
    const { takeLinkToken } = await freshly();
    expect(takeLinkToken()).toBe(false);
    expect(bar.url.href).toBe(address);
    expect(sessionStorage.length).toBe(0);
  });

  test('[SC4] once it has served, the token is gone', async () => {
    openBrowser(`https://alliage.test/w/${here}/screen#t=TOKEN`);
    const { takeLinkToken, linkTokenOf, dropLinkToken } = await freshly();
    takeLinkToken();
    expect(linkTokenOf(here, 'screen')).toBe('TOKEN');
    expect(linkTokenOf(here)).toBeNull();
    dropLinkToken(here, 'screen');
    expect(linkTokenOf(here, 'screen')).toBeNull();
  });

  test('[SC4] where storage is forbidden, the token waits in memory', async () => {
    openBrowser(`https://alliage.test/w/${here}#t=TOKEN`, [], true);
    const { takeLinkToken, linkTokenOf } = await freshly();
    takeLinkToken();
    expect(linkTokenOf(here)).toBe('TOKEN');
  });
});

describe('what this device knows', () => {
  test('[SC5] forgetting a workshop removes its records and documents, and nothing of another', async () => {
    const documents = (id: string) => [`alliage:${id}:draft:p1`, `alliage:${id}:agreement`];
    const { localStorage, sessionStorage, databases } = openBrowser('https://alliage.test/', [
      ...documents(here),
      ...documents(other),
      'somebody-else',
    ]);
    const { remember, keepLinkToken, forgetDevice, identityOf, linkTokenOf } = await freshly();
    for (const id of [here, other]) {
      remember(id, { participantId: me, token: `token of ${id}`, name: 'Inès' }, 1);
      keepLinkToken(id, `link of ${id}`);
      localStorage.setItem(`alliage:${id}:unsent`, 'words');
    }
    await forgetDevice(here);

    expect(identityOf(here)).toBeNull();
    expect(linkTokenOf(here)).toBeNull();
    expect([...databases].sort()).toEqual([...documents(other), 'somebody-else'].sort());
    const kept = [localStorage, sessionStorage].flatMap((storage) =>
      Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? ''),
    );
    expect(kept.filter((key) => key.includes(here))).toEqual([]);
    expect(identityOf(other)?.token).toBe(`token of ${other}`);
    expect(linkTokenOf(other)).toBe(`link of ${other}`);
    expect(localStorage.getItem(`alliage:${other}:unsent`)).toBe('words');
  });

  test('[SC5] what is learnt is added to what was known, the latest workshop first', async () => {
    const { remember, recentWorkshops, identityOf } = await freshly();
    remember(here, { title: 'Bien vieillir', code: 'K7PQ2M' }, 10);
    remember(other, { title: 'Mobilités' }, 20);
    remember(here, { participantId: me, token: 'mine', name: 'Inès' }, 30);
    expect(identityOf(here)).toEqual({
      workshopId: here,
      title: 'Bien vieillir',
      code: 'K7PQ2M',
      participantId: me,
      token: 'mine',
      name: 'Inès',
      seenAt: 30,
    });
    expect(recentWorkshops().map(({ workshopId }) => workshopId)).toEqual([here, other]);
  });

  test('[SC5] the room’s screen beside the facilitator’s window is someone else, and leaves alone', async () => {
    const { remember, recentWorkshops, identityOf, forgetScreen, forgetDevice } = await freshly();
    remember(here, { participantId: me, token: 'mine', name: 'Fanny' }, 10);
    remember(here, { participantId: 'screen-1' as ParticipantId, token: 'its own' }, 20, 'screen');
    expect(identityOf(here)?.token).toBe('mine');
    expect(identityOf(here, 'screen')?.token).toBe('its own');
    expect(recentWorkshops().map(({ name }) => name)).toEqual(['Fanny']);
    forgetScreen(here);
    expect(identityOf(here, 'screen')).toBeNull();
    expect(identityOf(here)?.token).toBe('mine');
    remember(here, { token: 'its own' }, 30, 'screen');
    await forgetDevice(here);
    expect(identityOf(here, 'screen')).toBeNull();
  });

  test('[SC5] a damaged record is as if there were none', async () => {
    const { localStorage } = openBrowser('https://alliage.test/');
    const { identityOf, recentWorkshops } = await freshly();
    localStorage.setItem(`alliage:workshop:${here}`, '{"token": 3');
    localStorage.setItem(`alliage:workshop:${other}`, '{"token": 3}');
    expect(identityOf(here)).toBeNull();
    expect(recentWorkshops()).toEqual([]);
  });
});
