import { codePoints } from '#shared/domain/text.ts';

/** How large a text is written, in units of 32 px at 1920 × 1080, and on how many lines at most, up to a length. */
export type Step = { upTo: number; size: number; lines: number };

/** Each list ends with what holds any length: the last lines of a longer text are then left out. */
export const STEPS = {
  title: [
    { upTo: 46, size: 1.75, lines: 1 },
    { upTo: 80, size: 1.25, lines: 2 },
    { upTo: Number.POSITIVE_INFINITY, size: 1.1, lines: 2 },
  ],
  /** The title alone on the curtain. */
  curtain: [
    { upTo: 40, size: 4.5, lines: 3 },
    { upTo: 80, size: 3.5, lines: 3 },
    { upTo: Number.POSITIVE_INFINITY, size: 2.75, lines: 4 },
  ],
  instruction: [
    { upTo: 60, size: 2.5, lines: 3 },
    { upTo: 130, size: 1.75, lines: 5 },
    { upTo: 180, size: 1.375, lines: 6 },
    { upTo: Number.POSITIVE_INFINITY, size: 1.1, lines: 9 },
  ],
  /** The same beside the square. */
  beside: [
    { upTo: 40, size: 2.25, lines: 3 },
    { upTo: 90, size: 1.75, lines: 5 },
    { upTo: 180, size: 1.375, lines: 7 },
    { upTo: Number.POSITIVE_INFINITY, size: 1.1, lines: 9 },
  ],
  /** The card being read aloud, on the widest slip. */
  card: [
    { upTo: 60, size: 2.25, lines: 4 },
    { upTo: 110, size: 2, lines: 5 },
    { upTo: 180, size: 1.75, lines: 6 },
    { upTo: Number.POSITIVE_INFINITY, size: 1.5, lines: 8 },
  ],
  /** The same beside the whole square. */
  calledCard: [
    { upTo: 40, size: 2, lines: 4 },
    { upTo: 120, size: 1.5, lines: 7 },
    { upTo: Number.POSITIVE_INFINITY, size: 1.1, lines: 10 },
  ],
  question: [
    { upTo: 80, size: 3.25, lines: 3 },
    { upTo: 160, size: 2.5, lines: 4 },
    { upTo: Number.POSITIVE_INFINITY, size: 1.75, lines: 6 },
  ],
  /** The common sentence, across the screen. */
  sentence: [
    { upTo: 90, size: 3, lines: 3 },
    { upTo: 180, size: 2.375, lines: 4 },
    { upTo: 330, size: 1.75, lines: 6 },
    { upTo: Number.POSITIVE_INFINITY, size: 1.375, lines: 8 },
  ],
  /** The same, above what the workshop comes to. */
  agreed: [
    { upTo: 90, size: 3, lines: 3 },
    { upTo: 180, size: 2.25, lines: 4 },
    { upTo: 330, size: 1.75, lines: 5 },
    { upTo: Number.POSITIVE_INFINITY, size: 1.25, lines: 7 },
  ],
  /** The sentence as it was frozen, above the answers of the partners. */
  frozen: [
    { upTo: 90, size: 2.5, lines: 3 },
    { upTo: 180, size: 1.875, lines: 4 },
    { upTo: 330, size: 1.5, lines: 5 },
    { upTo: Number.POSITIVE_INFINITY, size: 1.25, lines: 7 },
  ],
  /** The form of alliance the group chose, one or two. */
  category: [
    { upTo: 30, size: 3, lines: 3 },
    { upTo: Number.POSITIVE_INFINITY, size: 1.75, lines: 3 },
  ],
  reason: [
    { upTo: 120, size: 1.25, lines: 5 },
    { upTo: Number.POSITIVE_INFINITY, size: 1.1, lines: 5 },
  ],
} satisfies Record<string, Step[]>;

export type Scale = keyof typeof STEPS;

/** The step of a scale on which a text is written: by its length, so that the same words are always as large. */
export function stepOf(text: string, scale: Scale): Step {
  const length = codePoints(text);
  const steps: Step[] = STEPS[scale];
  return steps.find(({ upTo }) => length <= upTo) ?? (steps[steps.length - 1] as Step);
}

/** Widths of capitals and digits, as parts of their size; generous, so that no code is wider than told. */
const WIDTHS: Record<string, number> = { W: 1, M: 0.92, Q: 0.84, G: 0.8, D: 0.76, H: 0.76, N: 0.8, U: 0.76 };
const OTHER = 0.68;
/** The space between the two halves of a code. */
export const CODE_GAP = 0.3;

/** How large a code is written in `room` units, at most `most`: six letters are as wide as they are. */
export function codeSize(code: string, room: number, most: number): number {
  const width = [...code].reduce((sum, letter) => sum + (WIDTHS[letter] ?? OTHER), CODE_GAP);
  return Math.min(most, Math.floor((room / width) * 100) / 100);
}
