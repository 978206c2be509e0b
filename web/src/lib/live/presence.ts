import type { ParticipantId } from '#shared/domain/ids.ts';
import type { PresenceDetail, PresenceEntry } from '#shared/protocol.ts';

/** One connected device, as the room says it. */
export type Device = { participantId: ParticipantId; detail: PresenceDetail | null };
/** Who is connected, by connection. A person may be there with two devices. */
export type Presence = ReadonlyMap<string, Device>;

/** Presence after some devices came, moved or went. */
export function withEntries(presence: Presence, entries: readonly PresenceEntry[]): Presence {
  const next = new Map(presence);
  for (const entry of entries) {
    if ('gone' in entry) next.delete(entry.connection);
    else next.set(entry.connection, { participantId: entry.participantId, detail: entry.detail });
  }
  return next;
}

/** The people connected now, each once. */
export const connectedPeople = (presence: Presence): Set<ParticipantId> =>
  new Set([...presence.values()].map((device) => device.participantId));
