import * as v from 'valibot';
import type { Category } from './category.ts';
import type { CommitmentId, DisagreementId, ParticipantId, PartnerId, ProposalId } from './ids.ts';

export const ACTING_MODES = ['poolMeans', 'jointActions', 'jointAdvocacy', 'coBuildSolutions'] as const;
/** The ways of acting together that the method names: pooling means, joint actions, joint advocacy, new solutions. */
export const ActingMode = v.picklist(ACTING_MODES);
export type ActingMode = v.InferOutput<typeof ActingMode>;

/** A day that the calendar holds, `2027-03-31`. */
export const Day = v.pipe(
  v.string(),
  v.isoDate('dayShape'),
  // Another month's day would be read where this month has none: 31 February is 3 March.
  v.check((day) => Number(day.slice(8)) === new Date(day).getUTCDate(), 'dayShape'),
);
export type Day = v.InferOutput<typeof Day>;

/** One line of the agreement: which partner does what, until when, in which mode. What is not said yet is null. */
export type Commitment = {
  id: CommitmentId;
  partnerId: PartnerId | null;
  what: string;
  until: Day | null;
  mode: ActingMode | null;
};

/** What the method asks to be settled before an economic cooperation: the value shared, and what makes it last. */
export const PRECONDITIONS = ['sharedValue', 'sustainability'] as const;
export type Precondition = (typeof PRECONDITIONS)[number];

/** The agreement as its document holds it now: the common sentence, commitments in their order, preconditions. */
export type AgreementText = {
  sentence: string;
  commitments: Commitment[];
  preconditions: Record<Precondition, string>;
};

/** The agreement as it stood when a consent round was opened, with the categories chosen then: what replies answer. */
export type FrozenText = AgreementText & { categories: Category[] };

/** A wording someone proposes to whoever holds the pen. */
export type Proposal = {
  id: ProposalId;
  text: string;
  by: ParticipantId | null;
  /** The partner one proposed it for, if any. */
  partnerId: PartnerId | null;
  at: number;
  state: 'open' | 'adopted' | 'parked' | 'withdrawn';
};

/** Something on which the group does not agree, kept in sight beside the agreement until its author closes it. */
export type Disagreement = {
  id: DisagreementId;
  text: string;
  by: ParticipantId | null;
  partnerId: PartnerId;
  at: number;
  /** When its author closed it; null while it is open. */
  closedAt: number | null;
};
