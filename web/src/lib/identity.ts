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

const PREFIX = 'alliage:workshop:';
const LINK = 'alliage:link';
const keyOf = (workshopId: WorkshopId): string => PREFIX + workshopId;

/** What this device knows of a workshop; null when it was never there, was forgotten, or the record is damaged. */
export function identityOf(workshopId: WorkshopId): Identity | null {
  const record = v.safeParse(v.pipe(v.string(), v.parseJson(), Identity), device.read(keyOf(workshopId)));
  return record.success ? record.output : null;
}

/** Adds to what this device knows of a workshop. */
export function remember(
  workshopId: WorkshopId,
  facts: Omit<Partial<Identity>, 'workshopId' | 'seenAt'>,
  now: number,
): Identity {
  const identity: Identity = { ...identityOf(workshopId), ...facts, workshopId, seenAt: now };
  device.write(keyOf(workshopId), JSON.stringify(identity));
  return identity;
}

/** The workshops this device may come back to, the latest first. */
export const recentWorkshops = (): Identity[] =>
  device
    .keys(PREFIX)
    .map((key) => identityOf(key.slice(PREFIX.length) as WorkshopId))
    .filter((identity) => identity !== null)
    .sort((a, b) => b.seenAt - a.seenAt || (a.workshopId < b.workshopId ? -1 : 1));

/**
 * Removes everything of one workshop from this device: who one was, links, and every document kept for working
 * offline. Settles once the databases are deleted, or are waiting only for another tab to let go of them.
 */
export async function forgetDevice(workshopId: WorkshopId): Promise<void> {
  device.erase(keyOf(workshopId));
  tab.erase(`${LINK}:${workshopId}`);
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
  const workshopId = v.safeParse(WorkshopId, /^\/w\/([^/]+)/.exec(location.pathname)?.[1]);
  if (!token || !workshopId.success) return false;
  keepLinkToken(workshopId.output, token);
  history.replaceState(history.state, '', location.pathname + location.search);
  return true;
}

export const keepLinkToken = (workshopId: WorkshopId, token: string): void => tab.write(`${LINK}:${workshopId}`, token);

/** The link by which this tab came, until it has served. */
export const linkTokenOf = (workshopId: WorkshopId): string | null => tab.read(`${LINK}:${workshopId}`);

export const dropLinkToken = (workshopId: WorkshopId): void => tab.erase(`${LINK}:${workshopId}`);

/** The token a link carries after `#`, if any. */
export const tokenOfLink = (url: string): string | null => new URLSearchParams(new URL(url).hash.slice(1)).get('t');
