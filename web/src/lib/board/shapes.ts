import { codePoints } from '#shared/domain/text.ts';
import type { Frame } from './place.ts';

/**
 * How a card is drawn: a whole slip of paper; a tag with its glyph and first words; a mark (its glyph alone), which
 * opens the card; or the same mark, small. Crowded zones step down this list, the others keep their slips.
 */
export const SHAPES = ['slip', 'tag', 'mark', 'dot'] as const;
export type Shape = (typeof SHAPES)[number];

/** The room the square is given, in CSS pixels; `rem` grows with the reader's text, `touch` with a coarse pointer. */
export type Room = { width: number; height: number; rem: number; touch: boolean };

/** Below this width, in rem, the square is a phone's: no whole slips, shorter headings. */
const NARROW_REM = 34;
export const isNarrow = ({ width, rem }: Room): boolean => width < NARROW_REM * rem;

/** Air between two cards, in CSS pixels. */
export const GAP = 4;
/** Height kept for the name and meaning of a zone, in rem. */
const HEADING = { wide: 3.6, middle: 4.8, narrow: 2.6 };
/** Below this width, in rem, the meaning of a zone takes two lines. */
const MIDDLE_REM = 48;
const SLIP_WIDTH = 11.5;
/** Lines of a slip before its text is cut; the whole text is in the editor and in the outline. */
export const SLIP_LINES = 3;

/** How many lines a text takes on a slip, by its length: about 21 letters a line. */
export const linesOf = (text: string): number => Math.min(SLIP_LINES, Math.max(1, Math.ceil(codePoints(text) / 21)));

/** The box of a card in one shape, in CSS pixels. A slip's height follows the length of its text. */
export function sizeOf(
  shape: Shape,
  { text, marks = 0 }: { text: string; marks?: number },
  room: Room,
): { width: number; height: number } {
  const { rem, touch } = room;
  switch (shape) {
    case 'slip': {
      return { width: SLIP_WIDTH * rem, height: (2.6 + linesOf(text) * 1.15 + marks * 1.3) * rem };
    }
    case 'tag':
      return { width: (isNarrow(room) ? 6.5 : 8) * rem, height: Math.max(2 * rem, touch ? 44 : 0) };
    case 'mark': {
      const side = touch ? 44 : 1.9 * rem;
      return { width: side, height: side };
    }
    case 'dot':
      return { width: 24, height: 24 };
  }
}

/** Where centres of cards lie in a room: inside by half a card, and below (or above) the headings of the zones. */
export function frameOf(room: Room): Frame {
  const narrow = isNarrow(room);
  const card = sizeOf(narrow ? 'tag' : 'slip', { text: '' }, room);
  return {
    middle: { x: room.width / 2, y: room.height / 2 },
    halfWidth: Math.max(0, room.width / 2 - card.width / 2 - 2 * GAP),
    halfHeight: Math.max(0, room.height / 2 - headingOf(room) - card.height / 2 - GAP),
  };
}

/** Height at the top and bottom of the square kept free of cards for the headings of the zones, in CSS pixels. */
export function headingOf(room: Room): number {
  if (isNarrow(room)) return HEADING.narrow * room.rem;
  return (room.width < MIDDLE_REM * room.rem ? HEADING.middle : HEADING.wide) * room.rem;
}
