import { unreachable } from '../result.ts';
import type { Block, Summary } from './summarise.ts';

/** The summary as Markdown (CommonMark with tables): what people wrote stays text, whatever signs it holds (SU4). */
export function toMarkdown({ title, mark, notice, facts, sections }: Summary): string {
  const parts = [
    `# ${plain(title)} — ${plain(mark)}`,
    `> ${plain(notice)}`,
    facts.map(({ label, value }) => `- **${plain(label)}** ${plain(value)}`).join('\n'),
    ...sections.flatMap(({ heading, blocks }) => [`## ${plain(heading)}`, ...blocks.map(written)]),
  ];
  return `${parts.join('\n\n')}\n`;
}

function written(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `### ${plain(block.text)}`;
    case 'paragraph':
      return plain(block.text);
    case 'list':
      return block.items.map((item) => `- ${plain(item)}`).join('\n');
    case 'table': {
      const line = (cells: string[]) => `| ${cells.map(plain).join(' | ')} |`;
      return [
        `**${plain(block.caption)}**`,
        '',
        line(block.head),
        line(block.head.map(() => '')).replaceAll('|  ', '| --- '),
        ...block.rows.map(line),
      ].join('\n');
    }
    default:
      return unreachable(block);
  }
}

/** Signs that mean something to Markdown or HTML anywhere in a line. */
const SIGNS = /[\\`*_[\]<>#|~&$^!]/g;

/** A text on one line in which nothing is markup: no tag, link, address made clickable, list, heading or rule. */
export function plain(text: string): string {
  return (
    text
      // Non-breaking spaces stay: French has them before its tall signs.
      .replace(/[\s\u2028\u2029]*[\n\r\t\v\f\u2028\u2029][\s\u2028\u2029]*| {2,}/gu, ' ')
      .trim()
      .replace(SIGNS, (sign) => `\\${sign}`)
      .replace(/^([-+=])/, '\\$1')
      .replace(/^(\d+)([.)])/, '$1\\$2')
      .replace(/:\/\//g, '\\://')
      .replace(/www\./gi, (found) => `${found.slice(0, 3)}\\.`)
  );
}
