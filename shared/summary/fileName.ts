/**
 * A name for a downloaded file: lower-case letters without accents, digits and single hyphens, at most 80 characters,
 * so that any system takes it. A title written in another alphabet leaves only what surrounds it.
 */
export function fileName(title: string, mark: string, extension: string): string {
  const plain = (text: string, max: number) =>
    text
      .toLowerCase()
      .replaceAll('œ', 'oe')
      .replaceAll('æ', 'ae')
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .replace(/[^a-z0-9]+/g, '-')
      .slice(0, max)
      .replace(/^-+|-+$/g, '');
  return `${['alliage', plain(title, 50), plain(mark, 20)].filter(Boolean).join('-')}.${extension}`;
}
