import * as v from 'valibot';
import { isSamePlace } from '#party/apart.ts';
import { digestOf as digestOfText } from '#party/digest.ts';
import type { AgreementText, FrozenText } from '#shared/domain/agreement.ts';
import {
  type CommandId,
  type ObjectiveId,
  type ParticipantId,
  type PartnerId,
  WorkshopId,
} from '#shared/domain/ids.ts';
import type { Role } from '#shared/domain/participant.ts';
import type { Profile } from '#shared/domain/partner.ts';
import type { Phase } from '#shared/domain/phase.ts';
import type { Ballot } from '#shared/domain/voting.ts';
import type { Command } from '#shared/ledger/commands.ts';
import { answerIn } from '#shared/ledger/consent.ts';
import { decide } from '#shared/ledger/decide.ts';
import type { Decided } from '#shared/ledger/decided.ts';
import { decideEntry, type Entry } from '#shared/ledger/entry.ts';
import type { Decision, LedgerEvent } from '#shared/ledger/events.ts';
import type { Facts } from '#shared/ledger/facts.ts';
import { emptyLedger, type Ledger, openVotingRoundOf, replay } from '#shared/ledger/ledger.ts';
import { ballotOf, takenBack } from '#shared/ledger/voting.ts';
import type { Prepared } from '#shared/sheet/preparedReply.ts';

/** The small words with which tests build a workshop. People and partners are called by short ids. */
export const person = (id: string) => id as ParticipantId;
export const partner = (id: string) => id as PartnerId;
export const objective = (id: string) => id as ObjectiveId;

type Unnumbered<C> = C extends Command ? Omit<C, 'commandId'> & { commandId?: CommandId } : never;
export type Asked = Unnumbered<Command>;

const START = Date.UTC(2026, 10, 21, 9, 0, 0);

/** A workshop on paper: its events so far, and the verbs that add to them. Every verb answers what `decide` said. */
export class Paper {
  events: LedgerEvent[] = [];
  ledger: Ledger = emptyLedger;
  drafts: Record<string, { id: ObjectiveId; kept: boolean }[]> = {};
  ballots: Ballot[] = [];
  /** What the agreement's document says. */
  text: AgreementText = { sentence: '', commitments: [], preconditions: { sharedValue: '', sustainability: '' } };
  prepared: Record<string, Prepared> = {};
  #minutes = 0;

  constructor() {
    this.record(null, [
      {
        type: 'workshopCreated',
        workshop: {
          id: v.parse(WorkshopId, 'w1'),
          title: 'Bien vieillir en vallée de l’Ourche',
          lang: 'fr',
          scale: 'local',
          domains: [],
          createdAt: START,
          expiresAt: START + 90 * 86_400_000,
          imported: false,
        },
      },
    ]);
  }

  get now(): number {
    return START + this.#minutes * 60_000;
  }

  get facts(): Facts {
    return {
      now: this.now,
      // As the room does: a card that lies on the table is no longer in the draft.
      draftCards: (id) => (this.drafts[id] ?? []).filter((card) => !(this.ledger.revealed[id] ?? []).includes(card.id)),
      sheetCards: (id) => this.ledger.revealed[id] ?? [],
      ballots: (id) => this.ballots.filter(({ roundId }) => roundId === id),
      agreement: () => {
        const text = { ...this.text, categories: this.ledger.chosen?.categories ?? [] };
        return { text, textDigest: digestOf(text), bytes: digestOfText(JSON.stringify(text)).bytes };
      },
      prepared: (id, roundId) => {
        const { reply = null, reservations = [] } = this.prepared[id] ?? {};
        return { reply: reply?.roundId === roundId ? reply : null, reservations };
      },
    };
  }

  /** Lets time pass. */
  wait(minutes: number): this {
    this.#minutes += minutes;
    return this;
  }

  /** Someone asks; what follows is recorded. */
  ask(by: string, asked: Asked): Decided {
    const command = { commandId: `c${this.events.length}`, ...asked } as Command;
    const decided = decide(this.ledger, person(by), command, this.facts);
    if (decided.ok && decided.value.length === 0) this.#keepApart(person(by), command);
    if (decided.ok) this.record(person(by), decided.value, command.commandId);
    return decided;
  }

  /** What the room keeps beside the ledger. */
  #keepApart(by: ParticipantId, command: Command): void {
    if (command.type === 'castBallot') {
      const round = openVotingRoundOf(this.ledger);
      const actor = this.ledger.participants[by];
      const ballot = round && actor && ballotOf(round, actor, command);
      if (!ballot) throw new Error('a ballot was accepted that nobody may give');
      this.ballots = [...this.ballots.filter((other) => !isSamePlace(other, ballot)), ballot];
    } else if (command.type === 'prepareReply') {
      const answer = answerIn(command);
      const before = this.prepared[command.partnerId];
      if (!answer.ok) throw new Error('an incomplete answer was accepted');
      const reply = { roundId: command.roundId, by, answer: answer.value };
      this.prepared[command.partnerId] = { reply, reservations: before?.reservations ?? [] };
    } else if (command.type === 'attachReservation') {
      const { reply = null, reservations = [] } = this.prepared[command.partnerId] ?? {};
      const others = reservations.filter(({ participantId }) => participantId !== by);
      const own = command.text === undefined ? [] : [{ participantId: by, text: command.text }];
      this.prepared[command.partnerId] = { reply, reservations: [...others, ...own] };
    } else throw new Error(`${command.type} decides nothing`);
  }

  /** Someone enters by a link of the current epoch. */
  enter(id: string, role: Role, more: Partial<Entry> = {}): Decided {
    const entry: Entry = {
      participantId: person(id),
      name: `Personne ${id}`,
      role,
      linkEpoch: this.ledger.linkEpoch,
      ...more,
    };
    const decided = decideEntry(this.ledger, entry);
    if (decided.ok) this.record(person(id), decided.value);
    return decided;
  }

  /** A partner laid in the ledger by the facilitator `f`, who is entered first when absent. */
  withPartner(id: string, profile: Profile = 'association', name = `Partenaire ${id}`): this {
    if (!this.ledger.participants[person('f')]) this.enter('f', 'facilitator', { name: 'Animatrice' });
    this.ask('f', { type: 'addPartner', partnerId: partner(id), name, profile });
    return this;
  }

  /** A member entered and seated (the first of their partner, or through its own link). */
  withMember(id: string, at?: string): this {
    this.enter(id, 'member', at ? { invitedBy: partner(at) } : {});
    return this;
  }

  /** The facilitator `f` moves to a phase. */
  at(phase: Phase): this {
    if (this.ledger.phase !== phase) this.ask('f', { type: 'movePhase', from: this.ledger.phase, to: phase });
    return this;
  }

  /** Cards laid on the table by a partner's people. */
  withCards(id: string, ...cards: string[]): this {
    this.record(null, [{ type: 'cardsRevealed', partnerId: partner(id), objectiveIds: cards.map(objective) }]);
    return this;
  }

  withDraft(id: string, ...cards: (string | { id: string; kept: boolean })[]): this {
    this.drafts[id] = cards.map((card) =>
      typeof card === 'string' ? { id: objective(card), kept: false } : { id: objective(card.id), kept: card.kept },
    );
    return this;
  }

  record(by: ParticipantId | null, decisions: Decision[], commandId: CommandId | null = null): void {
    const events = decisions.map((decision, index) => ({
      ...decision,
      version: this.events.length + index + 1,
      at: this.now,
      by,
      commandId,
    }));
    this.events.push(...events);
    for (const event of events)
      if (event.type === 'votingRoundClosed' || event.type === 'votingRoundDropped')
        this.ballots = this.ballots.filter(({ roundId }) => roundId !== event.roundId);
    this.ledger = replay(events, this.ledger);
    const lost = takenBack(this.ledger, this.ballots);
    this.ballots = this.ballots.map((ballot) => lost.find((each) => isSamePlace(each, ballot)) ?? ballot);
  }
}

/** The digest of a text on paper. */
export const digestOf = (text: FrozenText): string => digestOfText(JSON.stringify(text)).digest;

/** The code of a refusal, or `accepted`. */
export const outcome = (decided: Decided): string => (decided.ok ? 'accepted' : decided.failure.code);
