import * as v from 'valibot';
import { Day } from '../../domain/agreement.ts';
import { Category } from '../../domain/category.ts';
import { ConsentKind } from '../../domain/consent.ts';
import {
  ConsentRoundId,
  DisagreementId,
  ObjectiveId,
  ParticipantId,
  PartnerId,
  ProposalId,
  VotingRoundId,
} from '../../domain/ids.ts';
import { boundedText } from '../../domain/text.ts';
import { BUDGETS } from '../../domain/voting.ts';
import { LIMITS } from '../../limits.ts';
import { command, distinct, wholeNumber } from './shape.ts';

/** Votes by card; cards given none are left out. */
const Votes = v.pipe(
  v.record(ObjectiveId, wholeNumber(0, LIMITS.budget)),
  v.check((votes) => Object.keys(votes).length <= LIMITS.candidates, 'tooMany'),
  v.transform((votes) => Object.fromEntries(Object.entries(votes).filter(([, count]) => count > 0)) as typeof votes),
);

/** What a partner answers, as it is sent; which facts its kind requires is the ledger's to say, in a sentence. */
const answer = {
  kind: ConsentKind,
  reason: v.optional(boundedText(LIMITS.reason)),
  body: v.optional(boundedText(LIMITS.name)),
  until: v.optional(Day),
};

/** What the group decides: votes, the category, the agreement and its consent. */
export const DECISION_COMMANDS = [
  command('openVotingRound', {
    roundId: VotingRoundId,
    question: v.optional(boundedText(LIMITS.line)),
    budgetBy: v.picklist(BUDGETS),
    budget: wholeNumber(1, LIMITS.budget),
    maxPerCard: wholeNumber(1, LIMITS.budget),
    /** The cards voted on; all those on the table unless told. */
    objectiveIds: v.optional(distinct(ObjectiveId, 1, LIMITS.candidates)),
  }),
  command('castBallot', { roundId: VotingRoundId, partnerId: v.optional(PartnerId), votes: Votes }),
  command('closeVotingRound', { roundId: VotingRoundId }),
  command('dropVotingRound', { roundId: VotingRoundId }),
  command('chooseCategory', {
    categories: distinct(Category, 1, 2),
    reason: boundedText(LIMITS.reason),
  }),
  command('takePen', {}),
  command('passPen', { participantId: ParticipantId }),
  command('putPenDown', {}),
  command('propose', {
    proposalId: ProposalId,
    text: boundedText(LIMITS.sentence),
    partnerId: v.optional(PartnerId),
  }),
  command('adoptProposal', { proposalId: ProposalId, how: v.optional(v.picklist(['replace', 'append'])) }),
  command('parkProposal', { proposalId: ProposalId }),
  command('withdrawProposal', { proposalId: ProposalId }),
  command('raiseDisagreement', {
    disagreementId: DisagreementId,
    partnerId: PartnerId,
    text: boundedText(LIMITS.reason),
  }),
  command('closeDisagreement', { disagreementId: DisagreementId }),
  command('chooseVoice', { partnerId: PartnerId, participantId: ParticipantId }),
  command('openConsentRound', { roundId: ConsentRoundId }),
  command('prepareReply', { roundId: ConsentRoundId, partnerId: PartnerId, ...answer }),
  command('attachReservation', {
    roundId: ConsentRoundId,
    partnerId: PartnerId,
    /** Nothing said takes a former reservation back. */
    text: v.optional(boundedText(LIMITS.reason)),
  }),
  command('replyConsent', { roundId: ConsentRoundId, partnerId: PartnerId, textDigest: v.string(), ...answer }),
  command('recordRatification', { roundId: ConsentRoundId, partnerId: PartnerId, isRatified: v.boolean() }),
  command('closeConsentRound', { roundId: ConsentRoundId }),
] as const;
