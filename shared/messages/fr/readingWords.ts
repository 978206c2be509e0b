import type { Category } from '../../domain/category.ts';
import type { Zone } from '../../domain/square.ts';
import type { Equivalent } from '../../method/categories.ts';
import type { Link } from '../../method/commonObjectives.ts';
import type { Part } from '../../reading/statement.ts';

/** The words and the small grammar from which the sentences of the reading are made. */
const WORDS = ['aucun', 'un', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf', 'dix', 'onze', 'douze'];
export const count = (n: number): string => WORDS[n] ?? String(n);
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
export const plural = (n: number, one: string, many: string): string => (n < 2 ? one : many);

/** « A », « A et B », « A, B et C ». */
export const and = (items: Part[]): Part[] =>
  items.flatMap((item, index) => {
    if (index === 0) return [item];
    return [index === items.length - 1 ? ' et ' : ', ', item];
  });
export const names = (items: string[]): string => and(items).join('');

export const zones: Record<Zone, string> = {
  process: 'les processus',
  positioning: 'le positionnement',
  businessModel: 'le modèle socio-économique',
  valueProposition: 'la proposition de valeur',
};
export const categories: Record<Category, string> = {
  responsiblePractices: 'les pratiques responsables',
  economicCooperation: 'la coopération économique',
  societalInnovation: 'l’innovation sociétale',
  mecenat: 'le mécénat',
};
export const equivalents: Record<Equivalent, string> = {
  subvention: 'subvention',
  commandePublique: 'commande publique',
  don: 'don',
};

export const links: Record<Link, string> = { strong: 'solide', medium: 'plausible', weak: 'fragile' };
export const alsoCalled = (also: { name: Equivalent; partners: string[] }[], word: 'pour' | 'avec'): string[] =>
  also.map((each) => `${equivalents[each.name]} ${word} ${names(each.partners)}`);
