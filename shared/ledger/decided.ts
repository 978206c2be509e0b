import type { ParticipantId, PartnerId } from '../domain/ids.ts';
import type { Participant } from '../domain/participant.ts';
import type { Partner } from '../domain/partner.ts';
import { isMixedScript, nameSkeleton } from '../domain/text.ts';
import { failed, type Result } from '../result.ts';
import type { Decision } from './events.ts';
import { type Ledger, peopleOf } from './ledger.ts';
import type { Refusal } from './refusals.ts';

/** What follows from a command or an entry: the events to record, or why not. */
export type Decided = Result<Decision[], Refusal>;

export const refuse = <Code extends Refusal['code']>(
  code: Code,
  facts: Extract<Refusal, { code: Code }>['facts'],
): { ok: false; failure: Refusal } => failed({ code, facts } as Refusal);

export const present = (ledger: Ledger, id: ParticipantId): Participant | undefined => {
  const person = ledger.participants[id];
  return person?.state === 'here' ? person : undefined;
};

export const atTable = (ledger: Ledger, id: PartnerId): Partner | undefined => {
  const partner = ledger.partners[id];
  return partner && !partner.archived ? partner : undefined;
};

export const facilitatorsOf = (ledger: Ledger) => peopleOf(ledger).filter((person) => person.role === 'facilitator');

/** Why a name cannot be taken beside the others (WS8); null when it can. `ownId`: the bearer, who may keep theirs. */
export function nameRefused(name: string, others: { id: string; name: string }[], ownId?: string) {
  if (isMixedScript(name)) return refuse('nameMixed', { name });
  const skeleton = nameSkeleton(name);
  const like = others.find((other) => other.id !== ownId && nameSkeleton(other.name) === skeleton);
  return like ? refuse('nameTaken', { name, like: like.name }) : null;
}
