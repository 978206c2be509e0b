import * as v from 'valibot';
import { ParticipantId, PartnerId, WorkshopId } from '#shared/domain/ids.ts';
import { device, tab } from './device.ts';

/**
 * Who this device is in each workshop, kept in this browser only. One record per workshop, so that leaving one takes
 * everything of it and nothing of the others (SC5).
 */
const Links = v.object({
  facilitator: v.string(),
  member: v.string(),
  observer: v.string(),
  screen: v.string(),
  partners: v.array(v.object({ partnerId: PartnerId, name: v.string(), url: v.string() })),
});
export type Links = v.InferOutput<typeof Links>;

const Identity = v.object({
  workshopId: WorkshopId,
  title: v.optional(v.string()),
  /** Milliseconds since 1970: the last time this device opened the workshop. */
  seenAt: v.number(),
  /** Present once this person has entered. */
  participantId: v.optional(ParticipantId),
  token: v.optional(v.string()),
  name: v.optional(v.string()),
  /** Present on the device that created the workshop. */
  code: v.optional(v.string()),
  links: v.optional(Links),
});
export type Identity = v.InferOutput<typeof Identity>;

/** The room's screen may be a window beside the facilitator's: in one browser, the two are not the same participant. */
export type Slot = 'person' | 'screen';

const PREFIX: Record<Slot, string> = { person: 'alliage:workshop:', screen: 'alliage:screen:' };
const LINK: Record<Slot, string> = { person: 'alliage:link:', screen: 'alliage:screen-link:' };
const keyOf = (workshopId: WorkshopId, slot: Slot): string => PREFIX[slot] + workshopId;

/** What this device knows of a workshop; null when it was never there, was forgotten, or the record is damaged. */
export function identityOf(workshopId: WorkshopId, slot: Slot = 'person'): Identity | null {
  const record = v.safeParse(v.pipe(v.string(), v.parseJson(), Identity), device.read(keyOf(workshopId, slot)));
  return record.success ? record.output : null;
}

/** Adds to what this device knows of a workshop. */
export function remember(
  workshopId: WorkshopId,
  facts: Omit<Partial<Identity>, 'workshopId' | 'seenAt'>,
  now: number,
  slot: Slot = 'person',
): Identity {
  const identity: Identity = { ...identityOf(workshopId, slot), ...facts, workshopId, seenAt: now };
  device.write(keyOf(workshopId, slot), JSON.stringify(identity));
  return identity;
}

/** The workshops this device may come back to, the latest first. */
export const recentWorkshops = (): Identity[] =>
  device
    .keys(PREFIX.person)
    .map((key) => identityOf(key.slice(PREFIX.person.length) as WorkshopId))
    .filter((identity) => identity !== null)
    .sort((a, b) => b.seenAt - a.seenAt || (a.workshopId < b.workshopId ? -1 : 1));

/** Removes from this device who its screen was in a workshop; a person who shares the browser stays. */
export function forgetScreen(workshopId: WorkshopId): void {
  device.erase(keyOf(workshopId, 'screen'));
  dropLinkToken(workshopId, 'screen');
}

/**
 * Removes everything of one workshop from this device: who one was, links, and every document kept for working
 * offline. Settles once the databases are deleted, or are waiting only for another tab to let go of them.
 */
export async function forgetDevice(workshopId: WorkshopId): Promise<void> {
  device.erase(keyOf(workshopId, 'person'));
  dropLinkToken(workshopId);
  forgetScreen(workshopId);
  const ours = `alliage:${workshopId}:`;
  for (const key of device.keys(ours)) device.erase(key);
  for (const key of tab.keys(ours)) tab.erase(key);
  const databases = await (indexedDB.databases?.() ?? []);
  await Promise.all(
    databases.filter(({ name }) => name?.startsWith(ours)).map(({ name }) => deleteDatabase(name ?? '')),
  );
}

const deleteDatabase = (name: string): Promise<void> =>
  new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase(name);
    request.onsuccess = () => resolve();
    request.onblocked = () => resolve();
    request.onerror = () => reject(request.error);
  });

/**
 * Takes a link's token (`/w/ID#t=TOKEN`) out of the address bar and keeps it for this tab until it is exchanged (SC4).
 * Tokens come from nowhere else. True when there was one.
 */
export function takeLinkToken(): boolean {
  const token = tokenOfLink(location.href);
  const [, id, rest] = /^\/w\/([^/]+)(.*)/.exec(location.pathname) ?? [];
  const workshopId = v.safeParse(WorkshopId, id);
  if (!token || !workshopId.success) return false;
  keepLinkToken(workshopId.output, token, rest === '/screen' ? 'screen' : 'person');
  history.replaceState(history.state, '', location.pathname + location.search);
  return true;
}

export const keepLinkToken = (workshopId: WorkshopId, token: string, slot: Slot = 'person'): void =>
  tab.write(LINK[slot] + workshopId, token);

/** The link by which this tab came, until it has served. */
export const linkTokenOf = (workshopId: WorkshopId, slot: Slot = 'person'): string | null =>
  tab.read(LINK[slot] + workshopId);

export const dropLinkToken = (workshopId: WorkshopId, slot: Slot = 'person'): void =>
  tab.erase(LINK[slot] + workshopId);

/** The token a link carries after `#`, if any. */
export const tokenOfLink = (url: string): string | null => new URLSearchParams(new URL(url).hash.slice(1)).get('t');
