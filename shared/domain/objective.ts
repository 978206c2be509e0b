import * as v from 'valibot';
import { LIMITS } from '../limits.ts';
import type { ObjectiveId, ParticipantId } from './ids.ts';
import { AxisValue, type Position } from './square.ts';
import { boundedText } from './text.ts';

/** 1 is what matters most to the partner, 3 what matters least. */
export const Priority = v.picklist([1, 2, 3]);
export type Priority = v.InferOutput<typeof Priority>;
export const DEFAULT_PRIORITY: Priority = 2;

const ObjectiveText = boundedText(LIMITS.objectiveText);

/** What one partner wants from the alliance, as a document holds it. */
export type Objective = {
  id: ObjectiveId;
  /** As stored, at most `LIMITS.mergedText` code points; longer than `LIMITS.objectiveText` only after a merge. */
  text: string;
  priority: Priority;
  /** Absent while the card waits unplaced. */
  position?: Position;
  /** Who wrote to it last. */
  by: ParticipantId | null;
  /** « Non tranché chez nous »: its partner has not settled it inside. Present only when so. */
  isUndecided?: true;
  /** Kept among ourselves: the facilitator's general reveal leaves it aside. Drafts only. */
  kept: boolean;
};

/** What a script sends to write one objective. Stake and lever go together. */
export const ObjectiveInput = v.pipe(
  v.object({
    text: ObjectiveText,
    priority: v.optional(Priority),
    stake: v.optional(AxisValue),
    lever: v.optional(AxisValue),
    isUndecided: v.optional(v.boolean()),
  }),
  v.check((card) => (card.stake === undefined) === (card.lever === undefined), 'positionIncomplete'),
);
export type ObjectiveInput = v.InferOutput<typeof ObjectiveInput>;
