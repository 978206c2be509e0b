/** Every bound of the workshop in one place. Bounds are included. Texts are counted in code points as typed. */
export const LIMITS = {
  partners: 40,
  participants: 500,
  objectivesPerPartner: 60,
  /** Code points of an objective that the reading takes. */
  objectiveText: 280,
  /** Code points shown when concurrent edits merged to more than anyone typed. */
  mergedText: 1_120,
  title: 120,
  name: 80,
  reason: 1_000,
  /** Code points of the common sentence. */
  sentence: 600,
  commitments: 30,
  /** Code points of what a commitment says, of an answer to a precondition, of an instruction in the group's words. */
  line: 280,
  proposals: 200,
  disagreements: 60,
  votingRounds: 20,
  /** Cards of one voting round; its tally must fit in one event. */
  candidates: 200,
  /** Votes that one partner, or one person, may give out in a round. */
  budget: 20,
  consentRounds: 20,
  /** Bytes of the canonical text of an agreement: every honest one fits, and it fits in one event on either host. */
  frozenTextBytes: 48 * 1024,
  /** Code points of all the reservations attached to one answer. */
  reservations: 4_000,
  /** Minutes that may be shared out between the phases still to come. */
  plannedMinutes: 8 * 60,
  domains: 16,
  idLength: 64,
  requestBytes: 64 * 1024,
  readingBytes: 4 * 1024 * 1024,
  importBytes: 8 * 1024 * 1024,
  frameBytes: 256 * 1024,
  documentBytes: 1024 * 1024,
  timerSeconds: 8 * 60 * 60,
  retentionDays: { default: 90, min: 1, max: 365 },
  /** Objects accepted by the stateless reading: 40 partners of 60 cards. */
  readingObjectives: 40 * 60,
  wrongCodesPerMinute: 20,
  claimsSeconds: 60,
} as const;
