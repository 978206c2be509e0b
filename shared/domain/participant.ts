import * as v from 'valibot';
import { LIMITS } from '../limits.ts';
import type { ParticipantId, PartnerId } from './ids.ts';
import { boundedName } from './text.ts';

const ROLES = ['facilitator', 'member', 'observer', 'screen'] as const;
/** How a person takes part. `screen` is the projector. */
export const Role = v.picklist(ROLES);
export type Role = v.InferOutput<typeof Role>;

export const ParticipantName = boundedName(LIMITS.name);

/** A person (on one device) in the room, as the ledger keeps it. */
export type Participant = {
  id: ParticipantId;
  name: string;
  role: Role;
  /** Partners this person speaks for, at most two. */
  seats: PartnerId[];
  /** Partners where this person waits to be accepted. */
  asks: PartnerId[];
  joinedAt: number;
  /**
   * `waiting`: at the door, until the facilitator lets them in. `left`: by their own choice; `removed`: by the
   * facilitator. None of these may act or read.
   */
  state: 'waiting' | 'here' | 'left' | 'removed';
  /** Has led this workshop at some time, and may hold its links. */
  hasLed?: true;
  /** Where someone at the door will sit, or ask to, once let in. */
  comesFor?: { partnerId: PartnerId; isInvited: boolean };
  /** The member whom this person helps (interpreter, assistant): they read the same, decide nothing, are not counted. */
  companionOf?: ParticipantId;
};

export const SEATS_PER_PERSON = 2;
export const COMPANIONS_PER_PERSON = 2;
