/** The eight signs of partners, none of which is a zone's ring, triangle, square or diamond. In a 16 × 16 box. */
export const GLYPHS = {
  disc: 'M8 1.5a6.5 6.5 0 1 0 0 13a6.5 6.5 0 1 0 0-13z',
  star: 'M8 .8l2.2 4.7 5.1.6-3.8 3.5 1 5.1L8 12.2l-4.5 2.5 1-5.1L.7 6.1l5.1-.6z',
  cross: 'M5.5 1h5v4.5H15v5h-4.5V15h-5v-4.5H1v-5h4.5z',
  hexagon: 'M8 .8l6.4 3.6v7.2L8 15.2l-6.4-3.6V4.4z',
  crescent: 'M11.5 1.3a7 7 0 1 0 0 13.4a6.7 6.7 0 0 1 0-13.4z',
  hourglass: 'M1.5 1.5h13L9.8 8l4.7 6.5h-13L6.2 8z',
  drop: 'M8 .8c2.6 3.4 5 6 5 9a5 5 0 0 1-10 0c0-3 2.4-5.6 5-9z',
  arch: 'M1.5 14.5V8a6.5 6.5 0 0 1 13 0v6.5h-4.3V8.2a2.2 2.2 0 0 0-4.4 0v6.3z',
} as const;
export type Glyph = keyof typeof GLYPHS;

const NAMES = Object.keys(GLYPHS) as Glyph[];

const COLOURS = 8;

export type PartnerLook = {
  /** 1 to 8: the token `--who-N`. */
  colour: number;
  /** The same, ready for a style: `var(--who-3)`. */
  tone: string;
  glyph: Glyph;
};

/**
 * The colour and glyph of a partner from its mark, 0 to 39 in order of arrival: the first eight share neither, and no
 * two of the forty share both (SC2).
 */
export function partnerLook(mark: number): PartnerLook {
  const colour = (mark % COLOURS) + 1;
  const turn = Math.floor(mark / COLOURS);
  const glyph = NAMES[(mark + turn) % NAMES.length] ?? 'disc';
  return { colour, tone: `var(--who-${colour})`, glyph };
}
