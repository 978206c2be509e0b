import * as v from 'valibot';
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
import type { Command } from '#shared/ledger/commands.ts';
import { decide } from '#shared/ledger/decide.ts';
import type { Decided } from '#shared/ledger/decided.ts';
import { decideEntry, type Entry } from '#shared/ledger/entry.ts';
import type { Decision, LedgerEvent } from '#shared/ledger/events.ts';
import { emptyLedger, type Ledger, replay } from '#shared/ledger/ledger.ts';
import type { Facts } from '#shared/ledger/reveal.ts';

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
    return { now: this.now, draftCards: (id) => this.drafts[id] ?? [] };
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
    if (decided.ok) this.record(person(by), decided.value, command.commandId);
    return decided;
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
    this.ledger = replay(events, this.ledger);
  }
}

/** The code of a refusal, or `accepted`. */
export const outcome = (decided: Decided): string => (decided.ok ? 'accepted' : decided.failure.code);
