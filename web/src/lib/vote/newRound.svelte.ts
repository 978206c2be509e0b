import type { ObjectiveId, VotingRoundId } from '#shared/domain/ids.ts';
import { codePoints } from '#shared/domain/text.ts';
import type { BudgetBy } from '#shared/domain/voting.ts';
import type { CommandOf } from '#shared/ledger/commands.ts';
import { LIMITS } from '#shared/limits.ts';
import { newId } from '../live/newId.ts';
import type { CommandBody } from '../live/pendingCommands.ts';
import { suggestedBudget, suggestedMaxPerCard } from './suggested.ts';

/** A round being prepared. What the facilitator did not touch follows the cards on the table. */
export class NewRound {
  readonly id = newId<VotingRoundId>();
  /** In the group's own words; null for the usual question, which everyone reads in their language. */
  question: string | null = $state(null);
  budgetBy: BudgetBy = $state('partner');
  isChosen = $state(false);
  #budget: number | null = $state(null);
  #maxPerCard: number | null = $state(null);
  #unticked: ReadonlySet<ObjectiveId> = $state.raw(new Set());
  readonly #cards: () => readonly ObjectiveId[];

  /** `cards`: those on the table. */
  constructor(cards: () => readonly ObjectiveId[]) {
    this.#cards = cards;
  }

  get candidates(): ObjectiveId[] {
    return this.isChosen ? this.#cards().filter((id) => this.isTicked(id)) : [...this.#cards()];
  }

  get budget(): number {
    return this.#budget ?? suggestedBudget(this.candidates.length);
  }

  set budget(budget: number) {
    this.#budget = budget;
  }

  get maxPerCard(): number {
    return Math.min(this.#maxPerCard ?? suggestedMaxPerCard(this.budget), this.budget);
  }

  set maxPerCard(maxPerCard: number) {
    this.#maxPerCard = maxPerCard;
  }

  isTicked(id: ObjectiveId): boolean {
    return !this.#unticked.has(id);
  }

  tick(id: ObjectiveId, isTicked: boolean): void {
    const unticked = new Set(this.#unticked);
    if (isTicked) unticked.delete(id);
    else unticked.add(id);
    this.#unticked = unticked;
  }

  tickAll(isTicked: boolean): void {
    this.#unticked = new Set(isTicked ? [] : this.#cards());
  }

  /** What is wrong with the question: nothing written, or so many code points too many. */
  get questionIssue(): 'empty' | { over: number } | null {
    if (this.question === null) return null;
    const over = codePoints(this.question.trim()) - LIMITS.line;
    return this.question.trim() === '' ? 'empty' : over > 0 ? { over } : null;
  }

  get cardsIssue(): 'none' | 'tooMany' | null {
    const { length } = this.candidates;
    return length === 0 ? 'none' : length > LIMITS.candidates ? 'tooMany' : null;
  }

  /** The command that opens it. */
  asked(usualQuestion: string): CommandBody<CommandOf<'openVotingRound'>> {
    const question = this.question?.trim() ?? usualQuestion;
    const { budgetBy, budget, maxPerCard, candidates } = this;
    return {
      type: 'openVotingRound',
      roundId: this.id,
      ...(question !== usualQuestion && { question }),
      budgetBy,
      budget,
      maxPerCard,
      ...(candidates.length < this.#cards().length && { objectiveIds: candidates }),
    };
  }
}
