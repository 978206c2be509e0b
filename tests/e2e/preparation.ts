import { expect } from '@playwright/test';
import type { Person } from './people.ts';

export const TITLE = 'Bien vieillir en vallée de l’Ourche';
export const PARTNERS = [
  { name: 'ADMR du canton', profile: 'Association' },
  { name: 'Mutuelle Horizon', profile: 'Entreprise' },
  { name: 'Communauté de communes', profile: 'Acteur public' },
];

/** The facilitator prepares a workshop and enters it; answers its code. */
export async function prepare(facilitator: Person, url: string): Promise<{ code: string }> {
  const { page } = facilitator;
  await page.goto(url);
  await facilitator.expectAccessible();
  await page.getByRole('link', { name: 'Préparer un atelier' }).click();
  await page.getByLabel('Titre de l’atelier').fill(TITLE);
  for (const [index, { name, profile }] of PARTNERS.entries()) {
    const field = page.getByLabel(`Nom du partenaire ${index + 1}`);
    if (!(await field.isVisible())) await page.getByRole('button', { name: 'Ajouter un partenaire' }).click();
    await field.fill(name);
    await page.getByLabel(`Profil du partenaire ${index + 1}`).selectOption({ label: profile });
  }
  await facilitator.expectAccessible();
  await page.getByRole('button', { name: 'Créer l’atelier' }).click();
  await expect(page.getByText('Code de l’atelier')).toBeVisible();
  await facilitator.expectAccessible();
  const code = /\b[A-HJ-NP-Z2-9]{6}\b/.exec(await page.locator('main').innerText())?.[0] ?? '';
  expect(code).toHaveLength(6);
  await page
    .getByRole('link', { name: 'Entrer dans l’atelier' })
    .or(page.getByRole('button', { name: 'Entrer dans l’atelier' }))
    .click();
  await facilitator.giveName();
  return { code };
}
