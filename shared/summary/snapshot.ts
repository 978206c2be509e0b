import type { Category } from '../domain/category.ts';
import type { PartnerId } from '../domain/ids.ts';
import type { Objective } from '../domain/objective.ts';
import { sortedBy } from '../domain/order.ts';
import type { Experience, Profile } from '../domain/partner.ts';
import type { Phase } from '../domain/phase.ts';
import type { Language, Scale } from '../domain/workshop.ts';
import { type Ledger, partnersOf } from '../ledger/ledger.ts';
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
  chosen: { categories: Category[]; reason: string } | null;
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
    chosen: ledger.chosen && { categories: ledger.chosen.categories, reason: ledger.chosen.reason },
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
