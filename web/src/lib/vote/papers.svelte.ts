import * as v from 'valibot';
import { ObjectiveId, type PartnerId, type VotingRoundId } from '#shared/domain/ids.ts';
import { tab } from '../device.ts';
import { areSame, type Paper, type Purse, shownOn, type Votes } from './ballot.ts';

const Kept = v.pipe(v.string(), v.parseJson(), v.record(ObjectiveId, v.pipe(v.number(), v.integer(), v.minValue(1))));

/**
 * The ballots this person is filling in. What they have not cast yet survives a refresh of this tab, whatever their
 * colleagues do; it leaves the device when it is cast, or when they have read that it came too late.
 */
export class Papers {
  readonly #prefix: string;
  #papers: Readonly<Record<string, Paper>> = $state.raw({});

  constructor({ workshopId, participantId }: { workshopId: string; participantId: string }) {
    this.#prefix = `alliage:${workshopId}:${participantId}:ballot:`;
    for (const key of tab.keys(this.#prefix)) {
      const votes = v.safeParse(Kept, tab.read(key));
      if (votes.success) this.#papers = { ...this.#papers, [key]: { votes: votes.output } };
    }
  }

  /** The votes as this person gave them; until they touch it, as the room has them. */
  votesOf(roundId: VotingRoundId, { partnerId, votes }: Purse): Votes {
    return shownOn(this.#papers[this.#keyOf(roundId, partnerId)], votes);
  }

  /** Is there something here that the room was not told? */
  isUnsent(roundId: VotingRoundId, { partnerId }: Pick<Purse, 'partnerId'>): boolean {
    const paper = this.#papers[this.#keyOf(roundId, partnerId)];
    return paper !== undefined && paper.before === undefined;
  }

  /** The same, whichever partner it is for. */
  holdsUnsent(roundId: VotingRoundId): boolean {
    return Object.entries(this.#papers).some(
      ([key, { before }]) => key.startsWith(this.#roundKey(roundId)) && before === undefined,
    );
  }

  fill(roundId: VotingRoundId, purse: Purse, votes: Votes): void {
    const key = this.#keyOf(roundId, purse.partnerId);
    if (areSame(votes, purse.votes)) this.#drop(key);
    else {
      this.#papers = { ...this.#papers, [key]: { votes } };
      tab.write(key, JSON.stringify(votes));
    }
  }

  /** The room took these votes; it will tell them in a moment. */
  sent(roundId: VotingRoundId, { partnerId, votes: before }: Purse, votes: Votes): void {
    const key = this.#keyOf(roundId, partnerId);
    this.#papers = { ...this.#papers, [key]: { votes, before } };
    tab.erase(key);
  }

  forget(roundId: VotingRoundId): void {
    for (const key of Object.keys(this.#papers)) if (key.startsWith(this.#roundKey(roundId))) this.#drop(key);
  }

  #drop(key: string): void {
    const { [key]: _, ...others } = this.#papers;
    this.#papers = others;
    tab.erase(key);
  }

  #roundKey = (roundId: VotingRoundId): string => `${this.#prefix}${roundId}:`;

  #keyOf = (roundId: VotingRoundId, partnerId: PartnerId | null): string =>
    this.#roundKey(roundId) + (partnerId ?? 'person');
}
