import type { ObjectiveId } from '#shared/domain/ids.ts';
import { type VotingTerms, votesIn } from '#shared/domain/voting.ts';
import type { VotingView } from '#shared/protocol.ts';

/** Votes by card, as they are being given; a card given none is not in it. */
export type Votes = Readonly<Record<ObjectiveId, number>>;

/** A budget this person draws on, as the room tells it: a partner's, or their own. */
export type Purse = VotingView['own'][number];

type Terms = Pick<VotingTerms, 'maxPerCard'>;

export const onCard = (votes: Votes, id: ObjectiveId): number => votes[id] ?? 0;

/** What this ballot may give in all: what the room says is left, and what it counts of this very ballot already. */
export const availableIn = ({ left, votes }: Purse): number => left + votesIn({ votes });

/** Votes still to give; below zero when colleagues cast theirs meanwhile. */
export const remainingIn = (purse: Purse, votes: Votes): number => availableIn(purse) - votesIn({ votes });

/** Why a card cannot get one more vote; null when it can (SC43). */
export function whyNotMore(votes: Votes, id: ObjectiveId, purse: Purse, { maxPerCard }: Terms) {
  if (onCard(votes, id) >= maxPerCard) return 'cardFull';
  return remainingIn(purse, votes) <= 0 ? 'noneLeft' : null;
}

/** One more vote on a card; the same votes when there is none to give, or when the card has all it may get (SC43). */
export const withOneMore = (votes: Votes, id: ObjectiveId, purse: Purse, terms: Terms): Votes =>
  whyNotMore(votes, id, purse, terms) === null ? { ...votes, [id]: onCard(votes, id) + 1 } : votes;

/** One vote less on a card. */
export function withOneLess(votes: Votes, id: ObjectiveId): Votes {
  const { [id]: count = 0, ...others } = votes;
  return count > 1 ? { ...others, [id]: count - 1 } : others;
}

/** Do two ballots say the same? */
export const areSame = (some: Votes, others: Votes): boolean =>
  ([...Object.keys(some), ...Object.keys(others)] as ObjectiveId[]).every(
    (id) => onCard(some, id) === onCard(others, id),
  );

/** A ballot that differs from what the room told; `before`, once it is sent, is what the room had told until then. */
export type Paper = { votes: Votes; before?: Votes };

/** The votes to show: as they were given, until the room, having received them, tells its own. */
export function shownOn(paper: Paper | undefined, told: Votes): Votes {
  if (!paper) return told;
  return paper.before && !areSame(paper.before, told) ? told : paper.votes;
}
