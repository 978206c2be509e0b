import { describe, expect, test } from 'vitest';
import { GLYPHS, partnerLook } from '#lib/ui/partnerLook.ts';
import { ZONE_SHAPES } from '#lib/ui/zoneLook.ts';
import { LIMITS } from '#shared/limits.ts';

const marks = Array.from({ length: LIMITS.partners }, (_, mark) => mark);
const looks = marks.map(partnerLook);

describe('the look of partners', () => {
  test('[SC2] no two of the partners of a full workshop share both colour and glyph', () => {
    const pairs = looks.map(({ colour, glyph }) => `${colour} ${glyph}`);
    expect(new Set(pairs).size).toBe(LIMITS.partners);
  });

  test('[SC2] the first eight share neither colour nor glyph', () => {
    const first = looks.slice(0, 8);
    expect(new Set(first.map(({ colour }) => colour)).size).toBe(8);
    expect(new Set(first.map(({ glyph }) => glyph)).size).toBe(8);
  });

  test('[SC2] every colour is one of the eight tokens', () => {
    for (const { colour, tone } of looks) {
      expect(colour).toBeGreaterThanOrEqual(1);
      expect(colour).toBeLessThanOrEqual(8);
      expect(tone).toBe(`var(--who-${colour})`);
    }
  });

  test('[SC2] the glyphs are all drawn differently, and none is a zone’s shape', () => {
    const drawn = [...Object.values(GLYPHS), ...Object.values(ZONE_SHAPES)];
    expect(new Set(drawn).size).toBe(drawn.length);
  });
});
