import type { ObjectiveId } from '#shared/domain/ids.ts';
import { SECTIONS, type Section, type Statement } from '#shared/reading/statement.ts';

/** The statements of one part of the reading, in their order. */
export const ofSection = (statements: readonly Statement[], section: Section): Statement[] =>
  statements.filter((statement) => statement.section === section);

/** The parts to unfold, in the order of the reading: never the verdict first. « À discuter » is there even when empty. */
export const sectionsToUnfold = (statements: readonly Statement[]): Section[] =>
  SECTIONS.filter((section) => section === 'questions' || ofSection(statements, section).length > 0);

/** The statements of the first parts only: what a person has unfolded so far. */
export function unfoldedOf(statements: readonly Statement[], count: number): Statement[] {
  const sections = sectionsToUnfold(statements).slice(0, count);
  return statements.filter(({ section }) => sections.includes(section));
}

/** The sentences that rest on a card, in the order of the reading (SC37). A title alone is not a sentence. */
export const sentencesOfCard = (statements: readonly Statement[], id: ObjectiveId): Statement[] =>
  statements.filter(
    ({ kind, parts }) =>
      kind !== 'headline' && parts.some((part) => typeof part !== 'string' && part.objectives.includes(id)),
  );
