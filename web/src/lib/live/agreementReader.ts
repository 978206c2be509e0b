import type { CommitmentId } from '#shared/domain/ids.ts';
import { type AgreementContent, readAgreement } from '#shared/sheet/readAgreement.ts';
import type { DocumentReader } from './liveDocument.ts';

/** Reads the agreement. One person writes it at a time, so every text that differs from the room’s is theirs. */
export const agreementReader: DocumentReader<AgreementContent> = {
  read: readAgreement,
  wordsLost(_me, written, room) {
    const held = new Map<CommitmentId, string>(room.commitments.map(({ id, what }) => [id, what]));
    return [
      { text: written.sentence, inRoom: room.sentence },
      ...written.commitments.map(({ id, what }) => ({ text: what, inRoom: held.get(id) })),
      { text: written.preconditions.sharedValue, inRoom: room.preconditions.sharedValue },
      { text: written.preconditions.sustainability, inRoom: room.preconditions.sustainability },
    ]
      .filter(({ text, inRoom }) => text.trim() !== '' && text !== inRoom)
      .map(({ text }) => text);
  },
};
