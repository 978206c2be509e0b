import { describe, expect, test } from 'vitest';
import { canonicalJson } from '#shared/summary/canonical.ts';
import { csvCell } from '#shared/summary/csv.ts';
import { fileName } from '#shared/summary/fileName.ts';
import { plain } from '#shared/summary/markdown.ts';
import { momentOf } from '#shared/summary/moment.ts';
import { chance } from '../../prng.ts';

describe('canonical JSON', () => {
  test('[SU6] equal facts are written the same, whatever the order of their keys and the form of their accents', () => {
    const one = canonicalJson({ b: [1, 'e\u0301te\u0301', null], a: { z: true, y: 0.1 } });
    const other = canonicalJson({ a: { y: 0.1, z: true }, b: [1, 'été', null] });
    expect(one).toBe(other);
    expect(one).toBe('{"a":{"y":0.1,"z":true},"b":[1,"été",null]}');
  });

  test('[SU6] keys are sorted by code units, absent values are left out, and the result is the same JSON', () => {
    const value = { é: 1, z: 2, Z: 3, a: undefined, 10: 4, 9: 5 };
    expect(canonicalJson(value)).toBe('{"10":4,"9":5,"Z":3,"z":2,"é":1}');
    expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
  });

  test('[SU6] a number that JSON cannot hold is our mistake, and throws', () => {
    for (const number of [Number.NaN, Number.POSITIVE_INFINITY]) expect(() => canonicalJson([number])).toThrow();
    expect(canonicalJson(-0)).toBe('0');
  });
});

describe('CSV', () => {
  test('[SU5] a cell that a spreadsheet would run is disarmed, also behind spaces or in full width', () => {
    for (const start of ['=', '+', '-', '@', '\t', '\r', ' =', '\u00A0@', '＝', '\uFEFF='])
      expect(csvCell(`${start}cmd`).replace(/^"/, '')[0], JSON.stringify(start)).toBe("'");
  });

  test('[SU5] quotes, separators and line ends stay inside their cell', () => {
    expect(csvCell('dire "oui"; puis, partir')).toBe('"dire ""oui""; puis, partir"');
    expect(csvCell('deux\r\nlignes')).toBe('"deux\r\nlignes"');
    expect(csvCell('Mots simples')).toBe('Mots simples');
  });

  test('[SU5] whatever is written, a cell read back is the text, with at most one apostrophe before it', () => {
    const random = chance(20261121);
    const signs = ['=', '+', '-', '@', '"', ';', ',', '\n', '\r', '\t', ' ', 'a', 'é', "'"];
    for (let round = 0; round < 500; round += 1) {
      const text = Array.from({ length: random.below(8) }, () => signs[random.below(signs.length)]).join('');
      const cell = csvCell(text);
      const read = cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell;
      expect([text, `'${text}`]).toContain(read);
      expect(read).not.toMatch(/^\s*[=+\-@]/);
      if (!cell.startsWith('"')) expect(cell).not.toMatch(/[";,\r\n]/);
    }
  });
});

describe('Markdown', () => {
  test('[SU4] tags, links, emphasis, code, tables and entities are written as text', () => {
    expect(plain('<script>alert(1)</script>')).toBe('\\<script\\>alert(1)\\</script\\>');
    expect(plain('![x](http://a.b) [y](z)')).toBe('\\!\\[x\\](http\\://a.b) \\[y\\](z)');
    expect(plain('a | b `c` *d* _e_ ~~f~~ &amp; $x$ \\')).toBe(
      'a \\| b \\`c\\` \\*d\\* \\_e\\_ \\~\\~f\\~\\~ \\&amp; \\$x\\$ \\\\',
    );
    expect(plain('voir www.exemple.fr')).toBe('voir www\\.exemple.fr');
    expect(plain('_www.exemple.fr')).toBe('\\_www\\.exemple.fr');
  });

  test('[SU4] a text makes no heading, list, rule, quote or code block, and stays on its line', () => {
    expect(plain('# titre')).toBe('\\# titre');
    expect(plain('- point')).toBe('\\- point');
    expect(plain('+ point')).toBe('\\+ point');
    expect(plain('12. point')).toBe('12\\. point');
    expect(plain('3) point')).toBe('3\\) point');
    expect(plain('===')).toBe('\\===');
    expect(plain('    code\n\n# autre')).toBe('code \\# autre');
    expect(plain('> citation')).toBe('\\> citation');
  });

  test('[SU4] ordinary French is left readable', () => {
    const text = 'Co-construire l’offre (été 2027) : 3 essais, « ensemble » – 12 % du temps ; et après ?';
    expect(plain(text)).toBe(text);
  });
});

describe('names and dates', () => {
  test('[SU7] a file name has plain letters, digits and hyphens, whatever the title', () => {
    expect(fileName('Bien vieillir en vallée de l’Œuvre !', 'brouillon', 'md')).toBe(
      'alliage-bien-vieillir-en-vallee-de-l-oeuvre-brouillon.md',
    );
    expect(fileName('../../etc/passwd\r\nX: y"', 'draft', 'csv')).toBe('alliage-etc-passwd-x-y-draft.csv');
    expect(fileName('高齢者', 'export', 'json')).toBe('alliage-export.json');
    expect(fileName('x'.repeat(500), 'brouillon', 'json').length).toBeLessThanOrEqual(80);
  });

  test('[SU1] a moment is told in universal time, the same on every machine', () => {
    expect(momentOf(Date.UTC(2026, 1, 28, 23, 59, 59))).toEqual({
      year: 2026,
      month: 2,
      day: 28,
      hour: 23,
      minute: 59,
    });
  });
});
