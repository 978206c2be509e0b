/** The unfolding of a reading on screen, in this order: never the verdict first. */
export const SECTIONS = ['profile', 'questions', 'category', 'commonObjective', 'path'] as const;
export type Section = (typeof SECTIONS)[number];

/** A stretch of a sentence: plain words, or words that light cards (and partners) on the square. */
export type Part = string | { text: string; objectives: string[]; partners?: string[] };

/** Marks words of a sentence as lighting the cards it was made for. */
export type Lit = (text: string) => Part;

/** A number of cards, and what lights them. */
export type Counted = { cards: number; lit: Lit };

/** One thing the reading says, ready to be shown, with the rule it follows and the cards behind it. */
export type Statement = {
  /** What is said, and to whom if it concerns one partner: `questions.duplicateCards.2`, stable for one reading. */
  id: string;
  section: Section;
  /** `headline`: the name found. `sentence`: a finding. `question`: something to discuss. `note`: how it was found. */
  kind: 'headline' | 'sentence' | 'question' | 'note';
  rule: string;
  parts: Part[];
  audience: 'all' | 'partner' | 'facilitator';
  partnerId?: string;
};

/** The words of a statement without what they light, for a screen reader, a document or a test. */
export const plainText = ({ parts }: Pick<Statement, 'parts'>): string =>
  parts.map((part) => (typeof part === 'string' ? part : part.text)).join('');
