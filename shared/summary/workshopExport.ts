import * as v from 'valibot';
import { type ObjectiveInput, Priority } from '../domain/objective.ts';
import { Experience, PartnerName, Profile } from '../domain/partner.ts';
import { Position } from '../domain/square.ts';
import { cleanText, firstCodePoints } from '../domain/text.ts';
import { NewWorkshop } from '../domain/workshop.ts';
import { LIMITS } from '../limits.ts';
import { METHOD_VERSION } from '../method/version.ts';
import type { Frozen } from './snapshot.ts';

const EXPORT_FORMAT = 'alliage.workshop';
const EXPORT_FORMAT_VERSION = 1;

/** Everything the facilitator may take away: the ledger and the documents everyone reads. Drafts never (SE2). */
export type WorkshopExport = Frozen & {
  format: typeof EXPORT_FORMAT;
  formatVersion: typeof EXPORT_FORMAT_VERSION;
  methodVersion: string;
};

export const exportWorkshop = ({ ledger, documents, revision, takenAt }: Frozen): WorkshopExport => ({
  format: EXPORT_FORMAT,
  formatVersion: EXPORT_FORMAT_VERSION,
  methodVersion: METHOD_VERSION,
  takenAt,
  revision,
  ledger,
  documents: Object.fromEntries(Object.entries(documents).filter(([name]) => !name.startsWith('draft:'))),
});

/** What an import takes from an export: the workshop, its partners, their cards. Whatever else it holds is left. */
export const ImportedWorkshop = v.object({
  format: v.literal(EXPORT_FORMAT, 'formatUnknown'),
  formatVersion: v.literal(EXPORT_FORMAT_VERSION, 'formatUnknown'),
  ledger: v.object({
    workshop: v.omit(NewWorkshop, ['partners', 'retentionDays']),
    partners: v.record(
      v.string(),
      v.object({
        id: v.string(),
        name: PartnerName,
        profile: Profile,
        experience: v.optional(Experience),
        mark: v.pipe(v.number(), v.integer('notAnInteger')),
        archived: v.boolean(),
      }),
    ),
  }),
  documents: v.record(v.string(), v.unknown()),
});
export type ImportedWorkshop = v.InferOutput<typeof ImportedWorkshop>;

const Sheet = v.object({ objectives: v.array(v.unknown()) });
const ExportedCard = v.object({
  id: v.string(),
  text: v.string(),
  priority: Priority,
  position: v.optional(Position),
});

/** A new workshop made of another's content, and what could not come along as it was. */
export type Import = {
  workshop: NewWorkshop;
  /** Cards, each with the place of its partner in `workshop.partners`. */
  cards: { partnerIndex: number; card: ObjectiveInput }[];
  /** Ids, in the export, of the cards cut to what one may type. */
  shortened: string[];
  /** Cards that are malformed, say nothing, or exceed what a partner may have, by their place: `sheet:ID/3`. */
  leftOut: string[];
};

/**
 * Reads an export as content for a new workshop (WS16): partners at the table in their order, and their revealed cards.
 * People, phases, choices, votes and consents do not become facts again.
 */
export function importWorkshop({ ledger, documents }: ImportedWorkshop): Import {
  const partners = Object.values(ledger.partners)
    .filter(({ archived }) => !archived)
    .sort((a, b) => a.mark - b.mark || (a.id < b.id ? -1 : 1));
  const told: Import = {
    workshop: {
      ...ledger.workshop,
      partners: partners.map(({ name, profile, experience }) => ({ name, profile, ...(experience && { experience }) })),
    },
    cards: [],
    shortened: [],
    leftOut: [],
  };
  for (const [partnerIndex, partner] of partners.entries()) {
    const name = `sheet:${partner.id}`;
    const sheet = v.safeParse(Sheet, documents[name]);
    let taken = 0;
    for (const [index, found] of (sheet.success ? sheet.output.objectives : []).entries()) {
      const card = v.safeParse(ExportedCard, found);
      const words = card.success ? cleanText(card.output.text).trim() : '';
      if (!card.success || words === '' || taken === LIMITS.objectivesPerPartner) {
        told.leftOut.push(`${name}/${index}`);
        continue;
      }
      taken += 1;
      const { id, priority, position } = card.output;
      const short = firstCodePoints(words, LIMITS.objectiveText).trim();
      if (short !== words) told.shortened.push(id);
      told.cards.push({ partnerIndex, card: { text: short, priority, ...position } });
    }
  }
  return told;
}
