import type { Summary } from './summarise.ts';

/**
 * The cards of a summary as a table for spreadsheets, one card a line (SU5). UTF-8 with its mark, lines ended by CRLF.
 * Columns are separated as the language's spreadsheets expect: `;` in French, `,` in English. Everything is text: no
 * cell begins as a formula would.
 */
export function toCsv({ lang, cards }: Summary): string {
  const separator = lang === 'fr' ? ';' : ',';
  const line = (cells: string[]) => `${cells.map((cell) => csvCell(cell)).join(separator)}\r\n`;
  return `\uFEFF${[cards.head, ...cards.rows].map(line).join('')}`;
}

/** One cell: quoted where needed, and disarmed when a spreadsheet would run it. */
export function csvCell(text: string): string {
  const harmless = /^[\s\uFEFF]*[=+\-@＝＋－＠]|^[\t\r\n]/.test(text) ? `'${text}` : text;
  return /[";,\t\r\n]/.test(harmless) || /^\s|\s$/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
