/** The parts of the page, in the order of the contents. */
export const PARTS = ['square', 'categories', 'commonObjectives', 'alliance', 'reading', 'limits', 'sources'] as const;
export type PartId = (typeof PARTS)[number];
