import type { ObjectiveId, ParticipantId, PartnerId } from '#shared/domain/ids.ts';
import type { Objective } from '#shared/domain/objective.ts';
import type { Partner } from '#shared/domain/partner.ts';
import { zoneAt } from '#shared/domain/square.ts';
import { type Ledger, partnersOf } from '#shared/ledger/ledger.ts';
import { accessTo, documentName } from '#shared/rights.ts';
import type { SheetContent } from '#shared/sheet/read.ts';
import type { Card } from '../board/card.ts';
import type { Presence } from './presence.ts';

/** What the cards on screen are made of. */
export type CardSources = {
  ledger: Ledger;
  me: ParticipantId;
  /** This device, whose own presence is not shown to itself. */
  connection: string | null;
  /** Drafts and sheets by document name, as last read. */
  contents: Readonly<Record<string, SheetContent>>;
  presence: Presence;
};

type Shelf = Map<ObjectiveId, { card: Card; objective: Objective }>;
type CardPresence = NonNullable<Card['presence']>;

/**
 * Lays out everyone's cards as one list, partner after partner (SC21). A card that did not change is the same object as
 * before, so that one remote keystroke repaints one card.
 */
export class CardShelf {
  #shelf: Shelf = new Map();

  arrange({ ledger, me, connection, contents, presence }: CardSources): Card[] {
    const shelf: Shelf = new Map();
    const attention = attentionOf(presence, connection, ledger);
    for (const partner of partnersOf(ledger)) {
      for (const document of ['sheet', 'draft'] as const) {
        const name = documentName({ kind: document, partnerId: partner.id });
        const mayWrite = accessTo(ledger, me, { kind: document, partnerId: partner.id }) === 'write';
        for (const objective of contents[name]?.objectives ?? []) {
          if (!isShownHere(objective, partner, document, ledger, shelf)) continue;
          const before = this.#shelf.get(objective.id);
          const seen = attention.get(`${name}/${objective.id}`) ?? null;
          const facts = { partner, document, mayWrite, byFacilitator: isByFacilitator(ledger, objective, partner.id) };
          shelf.set(objective.id, { objective, card: cardOf(objective, facts, seen, before) });
        }
      }
    }
    this.#shelf = shelf;
    return [...shelf.values()].map(({ card }) => card);
  }
}

/**
 * An id is shown once. While a card passes from draft to sheet it is briefly in both: the sheet wins. A sheet that copies
 * the id of a card revealed by another partner does not take its place.
 */
function isShownHere(
  { id }: Objective,
  partner: Partner,
  document: 'draft' | 'sheet',
  ledger: Ledger,
  shelf: Shelf,
): boolean {
  if (shelf.has(id)) return false;
  if (document === 'draft') return true;
  const owner = ownersOf(ledger.revealed).get(id);
  return owner === undefined || owner === partner.id || ledger.partners[owner]?.archived === true;
}

const owners = new WeakMap<Ledger['revealed'], Map<ObjectiveId, PartnerId>>();

/** The partner that revealed each card, worked out once per change of the ledger's list. */
function ownersOf(revealed: Ledger['revealed']): Map<ObjectiveId, PartnerId> {
  const known = owners.get(revealed);
  if (known) return known;
  const index = new Map<ObjectiveId, PartnerId>();
  for (const [partnerId, ids] of Object.entries(revealed) as [PartnerId, ObjectiveId[]][])
    for (const id of ids) if (!index.has(id)) index.set(id, partnerId);
  owners.set(revealed, index);
  return index;
}

type Facts = Pick<Card, 'partner' | 'document' | 'mayWrite' | 'byFacilitator'>;

function cardOf(
  objective: Objective,
  facts: Facts,
  seen: CardPresence | null,
  before: { card: Card; objective: Objective } | undefined,
): Card {
  const presence = before && samePresence(before.card.presence, seen) ? before.card.presence : seen;
  if (
    before?.objective === objective &&
    before.card.presence === presence &&
    (Object.keys(facts) as (keyof Facts)[]).every((key) => before.card[key] === facts[key])
  )
    return before.card;
  const { id, text, priority, position, by, kept, isUndecided = false } = objective;
  return {
    ...facts,
    id,
    text,
    priority,
    position: position ?? null,
    zone: position ? zoneAt(position) : null,
    by,
    kept,
    isUndecided,
    presence,
  };
}

function samePresence(a: CardPresence | null, b: CardPresence | null): boolean {
  if (a === null || b === null) return a === b;
  return (
    a.name === b.name &&
    a.mark === b.mark &&
    a.doing === b.doing &&
    a.position?.stake === b.position?.stake &&
    a.position?.lever === b.position?.lever
  );
}

function isByFacilitator(ledger: Ledger, { by }: Objective, partnerId: PartnerId): boolean {
  const writer = by === null ? undefined : ledger.participants[by];
  return writer?.role === 'facilitator' && !writer.seats.includes(partnerId);
}

const WEIGHT = { looking: 0, typing: 1, moving: 2 } as const;

/** Who is at which card, by `document/objectiveId`; of several people, the one who does most. */
function attentionOf(presence: Presence, own: string | null, ledger: Ledger): Map<string, CardPresence> {
  const attention = new Map<string, CardPresence>();
  for (const [connection, { participantId, detail }] of presence) {
    const person = ledger.participants[participantId];
    if (connection === own || !person || !detail?.objectiveId) continue;
    const { document, objectiveId, doing = 'looking', stake, lever } = detail;
    const key = `${document}/${objectiveId}`;
    const other = attention.get(key);
    if (other && WEIGHT[other.doing] >= WEIGHT[doing]) continue;
    const seat = person.seats[0];
    attention.set(key, {
      name: person.name,
      mark: seat === undefined ? null : (ledger.partners[seat]?.mark ?? null),
      doing,
      position: stake === undefined || lever === undefined ? null : { stake, lever },
    });
  }
  return attention;
}
