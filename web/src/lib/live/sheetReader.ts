import type { ObjectiveId } from '#shared/domain/ids.ts';
import { readSheet, type SheetContent } from '#shared/sheet/read.ts';
import type { DocumentReader } from './liveDocument.ts';

/** Reads a draft or a sheet; lost words are those of the cards this person wrote to last. */
export const sheetReader: DocumentReader<SheetContent> = {
  read: readSheet,
  wordsLost(me, written, room) {
    const held = new Map<ObjectiveId, string>(room.objectives.map(({ id, text }) => [id, text]));
    return written.objectives
      .filter(({ id, by, text }) => by === me && text.trim() !== '' && held.get(id) !== text)
      .map(({ text }) => text);
  },
};
