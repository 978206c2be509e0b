import * as v from 'valibot';
import { LIMITS } from '../limits.ts';
import type { WorkshopId } from './ids.ts';
import { Experience, PartnerName, Profile } from './partner.ts';
import { boundedName } from './text.ts';

export const LANGUAGES = ['fr', 'en'] as const;
export const Language = v.picklist(LANGUAGES);
export type Language = v.InferOutput<typeof Language>;

export const SCALES = ['local', 'regional', 'national'] as const;
export const Scale = v.picklist(SCALES);
export type Scale = v.InferOutput<typeof Scale>;

const Title = boundedName(LIMITS.title);

/** What a facilitator fills in to create a workshop: title, language, scale and, if known, the partners. */
export const NewWorkshop = v.object({
  title: Title,
  lang: Language,
  scale: Scale,
  territory: v.optional(boundedName(LIMITS.name)),
  domains: v.optional(v.pipe(v.array(boundedName(LIMITS.name)), v.maxLength(LIMITS.domains, 'tooMany'))),
  partners: v.optional(
    v.pipe(
      v.array(v.object({ name: PartnerName, profile: Profile, experience: v.optional(Experience) })),
      v.maxLength(LIMITS.partners, 'tooMany'),
    ),
  ),
  retentionDays: v.optional(
    v.pipe(
      v.number(),
      v.integer('notAnInteger'),
      v.minValue(LIMITS.retentionDays.min, 'outOfRange'),
      v.maxValue(LIMITS.retentionDays.max, 'outOfRange'),
    ),
  ),
});
export type NewWorkshop = v.InferOutput<typeof NewWorkshop>;

/** What is settled when a workshop is created. Times in milliseconds since 1970. */
export type Workshop = {
  id: WorkshopId;
  title: string;
  lang: Language;
  scale: Scale;
  territory?: string;
  domains: string[];
  createdAt: number;
  /** When room and registry are erased. */
  expiresAt: number;
  /** True when its content came from another workshop's export. */
  imported: boolean;
};

const CODE_ALPHABET = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789';
const CODE_LENGTH = 6;

/** Spells a join code from six random bytes; neither I, O, 0 nor 1, which are misread from a projector. */
export const spellCode = (bytes: Uint8Array): string =>
  Array.from(bytes.subarray(0, CODE_LENGTH), (byte) => CODE_ALPHABET[byte % 32]).join('');

/** The code as typed by a person: any case, spaces and dashes allowed. */
export const JoinCode = v.pipe(
  v.string(),
  v.maxLength(32, 'codeShape'),
  v.transform((typed) => typed.toUpperCase().replace(/[\s-]/g, '')),
  v.regex(new RegExp(`^[${CODE_ALPHABET}]{${CODE_LENGTH}}$`), 'codeShape'),
);
export type JoinCode = v.InferOutput<typeof JoinCode>;
