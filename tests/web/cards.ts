import type { Card } from '#lib/board/card.ts';
import type { Partner } from '#shared/domain/partner.ts';
import { type Position, zoneAt } from '#shared/domain/square.ts';
import { objective, partner } from '../build.ts';

/** A partner at the table, and a card on its sheet, as the screens show them. */
export const ally = (id: string, mark = 0): Partner => ({
  id: partner(id),
  name: id,
  profile: 'association',
  mark,
  addedBy: null,
  claimed: true,
  archived: false,
});

export const card = (id: string, position: Position | null, facts: Partial<Card> = {}): Card => ({
  id: objective(id),
  partner: ally('p'),
  document: 'sheet',
  text: id,
  priority: 2,
  position,
  zone: position && zoneAt(position),
  by: null,
  byFacilitator: false,
  isUndecided: false,
  kept: false,
  mayWrite: true,
  presence: null,
  ...facts,
});
