import type { AgreementText, FrozenText } from '../domain/agreement.ts';
import type { Category } from '../domain/category.ts';
import type { ConsentAnswer } from '../domain/consent.ts';
import type { ObjectiveId, PartnerId } from '../domain/ids.ts';
import type { Objective } from '../domain/objective.ts';
import { sortedBy } from '../domain/order.ts';
import type { Experience, Profile } from '../domain/partner.ts';
import type { Phase } from '../domain/phase.ts';
import type { Tally } from '../domain/voting.ts';
import type { Language, Scale } from '../domain/workshop.ts';
import { type Ledger, lastConsentRoundOf, partnersOf } from '../ledger/ledger.ts';
import { type AgreementStatus, agreementStatus, type PartnerStanding } from '../ledger/status.ts';
import { METHOD_VERSION } from '../method/version.ts';
import type { DocumentName } from '../rights.ts';
import type { DraftContent } from '../sheet/preparedReply.ts';
import type { SetAside, SheetContent } from '../sheet/read.ts';
import type { AgreementContent } from '../sheet/readAgreement.ts';

/**
 * A workshop as its room stands at one instant: all of it, or what one person may read, which is what
 * `GET /api/workshops/:id` answers.
 */
export type Frozen = {
  ledger: Ledger;
  documents: Partial<Record<DocumentName, SheetContent | DraftContent | AgreementContent>>;
  /** Grows with every event and every stored update of a shared document; drafts never move it (SE2). */
  revision: number;
  takenAt: number;
};

/** One partner's side of the table at that instant. */
export type PartnerSnapshot = {
  id: PartnerId;
  name: string;
  profile: Profile;
  experience?: Experience;
  /** Revealed cards in id order, without their writers. */
  objectives: Pick<Objective, 'id' | 'text' | 'priority' | 'position'>[];
  setAside: SetAside[];
  overlong: string[];
  excess: string[];
};

/**
 * The workshop frozen at one instant, with what everyone at the table may read and nothing else: no draft, no person
 * (SU2). Everything we publish is made from it. Times in milliseconds; partners in order of arrival.
 */
export type Snapshot = {
  takenAt: number;
  revision: number;
  methodVersion: string;
  workshop: {
    title: string;
    lang: Language;
    scale: Scale;
    territory?: string;
    domains: string[];
    createdAt: number;
    imported: boolean;
  };
  phase: Phase;
  edition: number;
  partners: PartnerSnapshot[];
  /** Votes that were closed, in their order. */
  votes: { question: string | null; tally: Tally; owners: Record<ObjectiveId, PartnerId> }[];
  chosen: { categories: Category[]; reason: string } | null;
  /** The last text that was frozen for consent; before that, the text as it stands. */
  agreement: AgreementText;
  /** The last round of consent, each partner with what it answered; null before one was opened. */
  consent: ConsentSnapshot | null;
  /** Disagreements that nobody has closed. */
  disagreements: { partnerId: PartnerId; text: string }[];
};

/** A round of consent at that instant. No person is named: partners answered. */
export type ConsentSnapshot = {
  textDigest: string;
  isOpen: boolean;
  status: AgreementStatus;
  /** Partners in order of arrival; `answer` null for one that has not answered. */
  standings: (PartnerStanding & { answer: ConsentAnswer | null; reservations: string[] })[];
};

/** Takes the snapshot of a workshop that was created. */
export function takeSnapshot({ ledger, documents, revision, takenAt }: Frozen): Snapshot {
  const { workshop } = ledger;
  if (!workshop) throw new Error('a snapshot of a workshop that was never created');
  const { title, lang, scale, territory, domains, createdAt, imported } = workshop;
  return {
    takenAt,
    revision,
    methodVersion: METHOD_VERSION,
    workshop: { title, lang, scale, ...(territory !== undefined && { territory }), domains, createdAt, imported },
    phase: ledger.phase,
    edition: ledger.edition,
    partners: partnersOf(ledger).map(({ id, name, profile, experience }) => ({
      id,
      name,
      profile,
      ...(experience !== undefined && { experience }),
      ...sheetOf(documents[`sheet:${id}`]),
    })),
    votes: ledger.votingRounds.flatMap((round) =>
      round.state === 'closed'
        ? [{ question: round.question, tally: round.tally, owners: ownersOf(ledger, round.tally) }]
        : [],
    ),
    chosen: ledger.chosen && { categories: ledger.chosen.categories, reason: ledger.chosen.reason },
    agreement: agreementOf(lastConsentRoundOf(ledger)?.text ?? documents.agreement),
    consent: consentOf(ledger),
    disagreements: ledger.disagreements
      .filter(({ closedAt }) => closedAt === null)
      .map(({ partnerId, text }) => ({ partnerId, text })),
  };
}

function agreementOf(content: FrozenText | Frozen['documents'][keyof Frozen['documents']]): AgreementText {
  if (!content || !('sentence' in content))
    return { sentence: '', commitments: [], preconditions: { sharedValue: '', sustainability: '' } };
  const { sentence, commitments, preconditions } = content;
  return { sentence, commitments, preconditions };
}

/** Whose each voted card is: the partner that revealed it. A sheet that copies its id does not take its votes. */
function ownersOf(ledger: Ledger, { votes }: Tally): Record<ObjectiveId, PartnerId> {
  const voted = new Set(votes.map(({ objectiveId }) => objectiveId));
  const owned = partnersOf(ledger).flatMap(({ id }) =>
    (ledger.revealed[id] ?? []).filter((card) => voted.has(card)).map((card): [ObjectiveId, PartnerId] => [card, id]),
  );
  return Object.fromEntries(owned) as Record<ObjectiveId, PartnerId>;
}

function consentOf(ledger: Ledger): ConsentSnapshot | null {
  const round = lastConsentRoundOf(ledger);
  if (!round) return null;
  const { status, standings } = agreementStatus(ledger);
  return {
    textDigest: round.textDigest,
    isOpen: round.closedAt === null,
    status,
    standings: standings.map((standing) => {
      const reply = round.replies[standing.partnerId];
      return { ...standing, answer: reply?.answer ?? null, reservations: reply?.reservations ?? [] };
    }),
  };
}

function sheetOf(
  content: SheetContent | AgreementContent | undefined,
): Pick<PartnerSnapshot, 'objectives' | 'setAside' | 'overlong' | 'excess'> {
  if (!content || !('objectives' in content)) return { objectives: [], setAside: [], overlong: [], excess: [] };
  const { objectives, setAside, overlong, excess } = content;
  return {
    objectives: sortedBy(objectives, ({ id }) => id).map(({ id, text, priority, position }) => ({
      id,
      text,
      priority,
      ...(position && { position }),
    })),
    setAside,
    overlong,
    excess,
  };
}
