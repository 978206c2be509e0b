import type { ObjectiveId, ParticipantId, PartnerId } from '#shared/domain/ids.ts';
import type { Priority } from '#shared/domain/objective.ts';
import type { Partner } from '#shared/domain/partner.ts';
import type { Position, Zone } from '#shared/domain/square.ts';

/** An objective as square and outline show it: two views of these same cards, with the same powers. */
export type Card = {
  id: ObjectiveId;
  partner: Partner;
  /** In its partner's private draft, or laid on the table. */
  document: 'draft' | 'sheet';
  text: string;
  priority: Priority;
  /** Null while the card waits unplaced. */
  position: Position | null;
  zone: Zone | null;
  by: ParticipantId | null;
  /** The last writer was the facilitator, who is not seated at this partner: the card says so. */
  byFacilitator: boolean;
  kept: boolean;
  /** « Non tranché chez nous »: its partner has not settled it inside. */
  isUndecided: boolean;
  /** May this person write to it now? From the rights table, nothing else. */
  mayWrite: boolean;
  /** Someone else is holding, typing in, or looking at it now. */
  presence: {
    name: string;
    mark: number | null;
    doing: 'looking' | 'typing' | 'moving';
    position: Position | null;
  } | null;
};

/** What one may do with cards, wherever they are shown. Each verb is one transaction and can be undone by its author. */
export interface CardVerbs {
  /** Writes a new card in the draft (or, when `document` says so and rights allow, the sheet) of a partner. */
  add(partnerId: PartnerId, card: { text: string; priority?: Priority; position?: Position }): ObjectiveId;
  reword(card: Card, text: string): void;
  prioritise(card: Card, priority: Priority): void;
  place(card: Card, position: Position): void;
  unplace(card: Card): void;
  keep(card: Card, kept: boolean): void;
  /** Says that the partner has not settled a card inside, or that it now has. */
  leaveUndecided(card: Card, isUndecided: boolean): void;
  remove(card: Card): void;
  /** Lays cards of one's own draft on the table; irrevocable. */
  reveal(partnerId: PartnerId, ids: ObjectiveId[]): Promise<void>;
  /** May this person take the card off the table, because it names someone (PH8)? */
  mayVeil(card: Card): boolean;
  /** Was it taken off the table in that way since it was shown? */
  wasVeiled(card: Card): boolean;
  /** Tells the others what one is doing with a card; null when done. Never written to a document. */
  attend(card: Card | null, doing: 'looking' | 'typing' | 'moving', preview?: Position): void;
  undo(): void;
  redo(): void;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
}
