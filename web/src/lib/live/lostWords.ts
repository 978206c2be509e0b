import type { ObjectiveId, ParticipantId, PartnerId } from '#shared/domain/ids.ts';
import type { DocumentRefusal } from '#shared/protocol.ts';
import type { SheetContent } from '#shared/sheet/read.ts';

/** Words a person wrote that the workshop did not take, kept on screen so that they can copy them (SC23). */
export type LostWords = {
  /** Of this list only. */
  key: number;
  partnerId: PartnerId | null;
  reason: DocumentRefusal | 'textTooLong' | 'tooManyCards';
  texts: string[];
};

/**
 * What this person wrote in a document that the room's own version does not hold. `written` is the room's version joined
 * with the refused writes, so every difference is one of them.
 */
export function wordsLost(me: ParticipantId, written: SheetContent, room: SheetContent): string[] {
  const kept = new Map<ObjectiveId, string>(room.objectives.map(({ id, text }) => [id, text]));
  return written.objectives
    .filter(({ id, by, text }) => by === me && text.trim() !== '' && kept.get(id) !== text)
    .map(({ text }) => text);
}
