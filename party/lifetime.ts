import type { ParticipantId, PartnerId } from '#shared/domain/ids.ts';
import { DEFAULT_PRIORITY } from '#shared/domain/objective.ts';
import type { Workshop } from '#shared/domain/workshop.ts';
import { nameRefused } from '#shared/ledger/decided.ts';
import type { Decision } from '#shared/ledger/events.ts';
import type { Ledger } from '#shared/ledger/ledger.ts';
import { LIMITS } from '#shared/limits.ts';
import type { RoomAnswer, RoomCall } from './calls.ts';
import type { Records } from './records.ts';
import { layCards } from './reveal.ts';
import type { Tombstone } from './store/store.ts';
import type { Surroundings } from './surroundings.ts';

type Creation = Extract<RoomCall, { call: 'create' }>;
type Imported = NonNullable<Creation['imported']>;

const MINUTE = 60_000;
const REST_MS = 10 * MINUTE;
const RETRY_MS = 10 * MINUTE;

/** From the creation of a workshop to its erasure: open once, gone once, never again (RM8). */
export class Lifetime {
  readonly #around: Surroundings;
  readonly #room: { records: Records; disperse(): void };
  #tombstone: Tombstone | null;
  #willRest = false;

  constructor(around: Surroundings, room: { records: Records; disperse(): void }) {
    this.#around = around;
    this.#room = room;
    this.#tombstone = around.store.tombstone();
  }

  /** True between creation and erasure. */
  get isOpen(): boolean {
    return this.#tombstone === null && this.#room.records.ledger.workshop !== null;
  }

  create(call: Creation): RoomAnswer {
    const { records } = this.#room;
    if (this.#tombstone) return { ok: false, reason: 'gone' };
    if (records.ledger.workshop) return { ok: false, reason: 'exists' };
    const partners = (call.workshop.partners ?? []).map((partner, index) => ({
      ...partner,
      id: call.partnerIds[index],
    }));
    const decisions: Decision[] = [{ type: 'workshopCreated', workshop: this.#workshop(call) }];
    const seen: { id: PartnerId; name: string }[] = [];
    for (const { id, name, profile, experience } of partners) {
      if (id === undefined || seen.some((other) => other.id === id)) return malformed('partnerIds');
      const no = nameRefused(name, seen);
      if (no) return { ok: false, reason: 'refused', refusal: no.failure };
      seen.push({ id, name });
      decisions.push({ type: 'partnerAdded', partnerId: id, name, profile, ...(experience && { experience }) });
    }
    const laid = byPartner(call.imported ?? []);
    for (const [partnerId, cards] of laid) {
      const isSound = seen.some(({ id }) => id === partnerId) && cards.length <= LIMITS.objectivesPerPartner;
      if (!isSound) return malformed('imported');
      decisions.push({ type: 'cardsRevealed', partnerId, objectiveIds: cards.map(({ id }) => id) });
    }
    records.record(decisions, { by: null, commandId: null, receipt: null }, (after) =>
      layImported(records, after, laid),
    );
    this.#around.store.setAlarm(call.expiresAt);
    return { ok: true, call: 'create', ledger: records.ledger };
  }

  /** Erases everything at the facilitator's wish. The counter deals with its own registry. */
  erase(participantId: ParticipantId): RoomAnswer {
    const { workshop, participants } = this.#room.records.ledger;
    const person = participants[participantId];
    if (!workshop || person?.state !== 'here') return { ok: false, reason: 'unknownPerson' };
    if (person.role !== 'facilitator') return { ok: false, reason: 'forbidden' };
    const erasedAt = this.#around.clock.now();
    this.#bury({ workshopId: workshop.id, erasedAt, forgotten: true });
    return { ok: true, call: 'erase', erasedAt, title: workshop.title };
  }

  /** Plans a moment to compact documents, when no one is in a hurry. */
  restLater(): void {
    const { workshop } = this.#room.records.ledger;
    if (this.#willRest || !workshop || !this.#room.records.isWorthCompacting) return;
    this.#willRest = true;
    this.#around.store.setAlarm(Math.min(this.#around.clock.now() + REST_MS, workshop.expiresAt));
  }

  /** What the one alarm of a room is for: expiry, then the registry's forgetting; before that, compaction. */
  async alarm(): Promise<void> {
    const { workshop } = this.#room.records.ledger;
    const now = this.#around.clock.now();
    if (!this.#tombstone && workshop) {
      if (now < workshop.expiresAt) {
        this.#willRest = false;
        this.#room.records.compact();
        this.#around.store.setAlarm(workshop.expiresAt);
        return;
      }
      this.#bury({ workshopId: workshop.id, erasedAt: now, forgotten: false });
    }
    if (this.#tombstone && !this.#tombstone.forgotten) await this.#forget(this.#tombstone);
  }

  async #forget(tombstone: Tombstone): Promise<void> {
    try {
      await this.#around.counter.forget(tombstone.workshopId);
      this.#bury({ ...tombstone, forgotten: true });
    } catch (error) {
      this.#around.report(error);
      this.#around.store.setAlarm(this.#around.clock.now() + RETRY_MS);
    }
  }

  #bury(tombstone: Tombstone): void {
    this.#room.disperse();
    this.#around.store.bury(tombstone);
    this.#tombstone = tombstone;
  }

  #workshop({ workshopId, workshop, expiresAt, imported }: Creation): Workshop {
    const { title, lang, scale, territory, domains } = workshop;
    return {
      id: workshopId,
      title,
      lang,
      scale,
      ...(territory !== undefined && { territory }),
      domains: domains ?? [],
      createdAt: this.#around.clock.now(),
      expiresAt,
      imported: imported !== undefined,
    };
  }
}

const malformed = (path: string): RoomAnswer => ({
  ok: false,
  reason: 'malformed',
  issues: [{ path, message: 'invalid' }],
});

function byPartner(imported: Imported): Map<PartnerId, Imported> {
  const laid = new Map<PartnerId, Imported>();
  for (const each of imported) laid.set(each.partnerId, [...(laid.get(each.partnerId) ?? []), each]);
  return laid;
}

function layImported(records: Records, after: Ledger, laid: Map<PartnerId, Imported>): void {
  for (const [partnerId, imported] of laid) {
    const cards = imported.map(({ id, card: { text, priority = DEFAULT_PRIORITY, stake, lever } }) => ({
      id,
      text,
      priority,
      ...(stake !== undefined && lever !== undefined && { position: { stake, lever } }),
    }));
    layCards(records.documentOf(after, { kind: 'sheet', partnerId }), cards, null);
  }
}
