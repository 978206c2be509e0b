import * as v from 'valibot';
import { LIMITS } from '../limits.ts';
import type { ParticipantId, PartnerId } from './ids.ts';
import { boundedName } from './text.ts';

export const PROFILES = ['association', 'company', 'foundation', 'publicBody', 'citizens', 'academic'] as const;
/** The kind of organisation a partner is. */
export const Profile = v.picklist(PROFILES);
export type Profile = v.InferOutput<typeof Profile>;

export const EXPERIENCES = ['firstSteps', 'active', 'pioneer'] as const;
/** How used to partnerships it is: premiers pas, actif, pionnier (the three publics named by the method). */
export const Experience = v.picklist(EXPERIENCES);
export type Experience = v.InferOutput<typeof Experience>;

export const PartnerName = boundedName(LIMITS.name);

/** An organisation at the table, as the ledger keeps it. */
export type Partner = {
  id: PartnerId;
  name: string;
  profile: Profile;
  experience?: Experience;
  /** 0 to 39, in order of arrival: gives the partner its colour and its glyph everywhere. */
  mark: number;
  /** Who brought it to the table; null when the workshop was created with it. */
  addedBy: ParticipantId | null;
  /** True once anyone has ever sat here: from then on, a newcomer is accepted by someone. */
  claimed: boolean;
  /** An archived partner is off the table; its documents are kept but shown to nobody. */
  archived: boolean;
  /** True while the partner lets the facilitator read and write its draft; everyone is told. */
  isEntrusted?: boolean;
};
