import type { Category } from '../../domain/category.ts';
import type { Zone } from '../../domain/square.ts';
import type { Equivalent } from '../../method/categories.ts';
import type { Link } from '../../method/commonObjectives.ts';
import type { Part } from '../../reading/statement.ts';

const WORDS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];
export const count = (n: number): string => WORDS[n] ?? String(n);
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
export const plural = (n: number, one: string, many: string): string => (n === 1 ? one : many);

/** “A”, “A and B”, “A, B and C”. */
export const and = (items: Part[]): Part[] =>
  items.flatMap((item, index) => {
    if (index === 0) return [item];
    return [index === items.length - 1 ? ' and ' : ', ', item];
  });
export const names = (items: string[]): string => and(items).join('');

export const zones: Record<Zone, string> = {
  process: 'processes',
  positioning: 'positioning',
  businessModel: 'the socio-economic model',
  valueProposition: 'the value proposition',
};
export const categories: Record<Category, string> = {
  responsiblePractices: 'responsible practices',
  economicCooperation: 'economic cooperation',
  societalInnovation: 'societal innovation',
  mecenat: 'mécénat',
};
export const equivalents: Record<Equivalent, string> = {
  subvention: 'grant',
  commandePublique: 'public procurement',
  don: 'gift',
};
export const links: Record<Link, string> = { strong: 'solid', medium: 'plausible', weak: 'fragile' };
export const alsoCalled = (also: { name: Equivalent; partners: string[] }[], word: 'for' | 'with'): string[] =>
  also.map((each) => `${equivalents[each.name]} ${word} ${names(each.partners)}`);
