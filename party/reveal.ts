import type * as Y from 'yjs';
import type { ObjectiveId, ParticipantId } from '#shared/domain/ids.ts';
import type { Objective } from '#shared/domain/objective.ts';
import { layObjective, removeObjective } from '#shared/sheet/edits.ts';
import { readSheet } from '#shared/sheet/read.ts';
import { objectiveMapOf } from '#shared/sheet/schema.ts';

/** Whoever lays cards on the table, and whether they speak for that partner. */
export type Revealer = { participantId: ParticipantId; isSeated: boolean };

/** Moves cards from a draft to its partner's sheet. The draft, which only its people receive, loses them (PH6). */
export function revealCards(draft: Y.Doc, sheet: Y.Doc, objectiveIds: ObjectiveId[], revealer: Revealer): void {
  const cards = new Map(readSheet(draft).objectives.map((card) => [card.id, card]));
  const chosen = objectiveIds.flatMap((id) => cards.get(id) ?? []);
  layCards(sheet, chosen, revealer.isSeated ? revealer.participantId : null);
  draft.transact(() => {
    for (const id of objectiveIds) removeObjective(draft, revealer, id);
  });
}

/**
 * Lays cards into a sheet as the room's own fresh writing (SH4). Those of a general reveal, or of an import, carry no
 * author: they are not the facilitator's words, and who wrote them inside the partner stays inside (SE2).
 */
export function layCards(
  sheet: Y.Doc,
  cards: Pick<Objective, 'id' | 'text' | 'priority' | 'position'>[],
  author: ParticipantId | null,
): void {
  sheet.transact(() => {
    for (const card of cards) {
      layObjective(sheet, { participantId: author ?? ('' as ParticipantId) }, { ...card, by: author, kept: false });
      if (author === null) objectiveMapOf(sheet, card.id)?.delete('by');
    }
  });
}
