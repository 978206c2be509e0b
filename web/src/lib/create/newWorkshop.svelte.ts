import * as v from 'valibot';
import type { Profile } from '#shared/domain/partner.ts';
import { type Language, NewWorkshop, type Scale } from '#shared/domain/workshop.ts';
import { LIMITS } from '#shared/limits.ts';
import type { Messages } from '#shared/messages/fr.ts';

/** One line of the table of partners, as it is being filled in. */
export type PartnerRow = { key: number; name: string; profile: Profile | '' };

/** Where a mistake is: a field, or a cell of a partner's row. */
export type Place = 'title' | 'territory' | 'retentionDays' | `name:${number}` | `profile:${number}`;

/** The form by which a facilitator prepares a workshop: what is typed, and what it lacks. */
export class WorkshopForm {
  title = $state('');
  lang: Language = $state('fr');
  scale: Scale = $state('local');
  territory = $state('');
  retentionDays = $state(String(LIMITS.retentionDays.default));
  rows: PartnerRow[] = $state([]);
  /** One sentence per mistaken place; empty until one tries to create. */
  mistakes: Partial<Record<Place, string>> = $state({});
  #keys = 0;

  constructor(lang: Language) {
    this.lang = lang;
    this.addRow();
    this.addRow();
  }

  get isFull(): boolean {
    return this.rows.length >= LIMITS.partners;
  }

  addRow(): PartnerRow {
    const row: PartnerRow = { key: this.#keys++, name: '', profile: '' };
    this.rows.push(row);
    return row;
  }

  removeRow(key: number): void {
    this.rows = this.rows.filter((row) => row.key !== key);
  }

  /** The workshop as the counter wants it, or null, `mistakes` then saying why. Lines left empty are left out. */
  read(words: Messages['home']['create']): NewWorkshop | null {
    const filled = this.rows.filter((row) => row.name.trim() !== '' || row.profile !== '');
    const read = v.safeParse(NewWorkshop, {
      title: this.title,
      lang: this.lang,
      scale: this.scale,
      ...(this.territory.trim() !== '' && { territory: this.territory }),
      partners: filled.map(({ name, profile }) => ({ name, profile })),
      retentionDays: Number(this.retentionDays),
    });
    this.mistakes = read.success ? {} : mistakesOf(read.issues, filled, words);
    return read.success ? read.output : null;
  }
}

function mistakesOf(
  issues: readonly v.InferIssue<typeof NewWorkshop>[],
  filled: PartnerRow[],
  words: Messages['home']['create'],
): Partial<Record<Place, string>> {
  const mistakes: Partial<Record<Place, string>> = {};
  for (const issue of issues) {
    const [field, rank, cell] = (issue.path ?? []).map((step) => step.key);
    if (field === 'partners') {
      const row = filled[Number(rank)];
      if (!row) continue;
      if (cell === 'profile') mistakes[`profile:${row.key}`] = words.profileMissing;
      else mistakes[`name:${row.key}`] = sentence(issue.message, LIMITS.name, words.nameMissing, words);
    } else if (field === 'retentionDays') {
      mistakes.retentionDays = words.retentionRange(LIMITS.retentionDays.min, LIMITS.retentionDays.max);
    } else if (field === 'territory') {
      mistakes.territory = sentence(issue.message, LIMITS.name, words.bidi, words);
    } else {
      mistakes.title = sentence(issue.message, LIMITS.title, words.nameEmpty, words);
    }
  }
  return mistakes;
}

function sentence(code: string, max: number, empty: string, words: Messages['home']['create']): string {
  if (code === 'textTooLong') return words.tooLong(max);
  return code === 'nameBidi' ? words.bidi : empty;
}
