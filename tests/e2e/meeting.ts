import { type Browser, expect } from '@playwright/test';
import { Person } from './people.ts';
import { PARTNERS, prepare } from './preparation.ts';

export const [ADMR, MUTUELLE, COMMUNES] = PARTNERS.map(({ name }) => name) as [string, string, string];
export const CARDS = {
  transport: 'Tester un transport à la demande',
  train: 'Former nos aidants au numérique',
  checkup: 'Proposer un bilan prévention à domicile',
  visible: 'Faire connaître le plan « bien vieillir »',
};

/** Six people of three partners: the facilitator, two at each of the first two, one at the third. */
export type Meeting = Record<'fanny' | 'ana' | 'amir' | 'ines' | 'paul' | 'leo', Person>;

/** Everyone comes in by the code and sits; the second of a partner is accepted. */
export async function gather(browser: Browser, url: string): Promise<Meeting & { code: string }> {
  const names = { fanny: 'Fanny', ana: 'Ana', amir: 'Amir', ines: 'Inès', paul: 'Paul', leo: 'Léo' };
  const people = {} as Meeting;
  for (const [key, name] of Object.entries(names)) people[key as keyof Meeting] = await Person.with(browser, name);
  const { fanny, ana, amir, ines, paul, leo } = people;
  const { code } = await prepare(fanny, url);
  const seats: [Person, string, Person | null][] = [
    [ana, ADMR, null],
    [amir, ADMR, ana],
    [ines, MUTUELLE, null],
    [paul, MUTUELLE, ines],
    [leo, COMMUNES, null],
  ];
  for (const [person, partner, colleague] of seats) {
    await person.joinByCode(url, code);
    await person.sit(partner);
    if (colleague) await accept(colleague, person.name, partner);
    await expect(person.page.getByLabel(/^Nouvel objectif/)).toBeVisible();
  }
  return { ...people, code };
}

export const accept = (colleague: Person, name: string, partner: string): Promise<void> =>
  colleague.page.getByRole('button', { name: `Accepter ${name} à ${partner}` }).click();

/** Each partner writes a card or two and places them, in private. */
export async function reflect({ fanny, ana, ines, leo }: Meeting): Promise<void> {
  await fanny.goOn('Réflexion');
  const written: [Person, string, string][] = [
    [ana, CARDS.transport, 'Proposition de valeur'],
    [ana, CARDS.train, 'Processus'],
    [ines, CARDS.checkup, 'Proposition de valeur'],
    [leo, CARDS.visible, 'Positionnement'],
  ];
  for (const [person, text, zone] of written) {
    await person.show('Liste');
    await person.add(text);
    await person.place(text, zone);
  }
}

/** The tour de table, in the order of the table: each shows its cards when it has the floor. */
export async function tourDeTable({ fanny, ana, ines, leo }: Meeting): Promise<void> {
  await fanny.goOn('Mise en commun');
  await fanny.page.getByRole('button', { name: 'Choisir l’ordre' }).click();
  await fanny.page.getByRole('button', { name: 'Commencer dans cet ordre' }).click();
  for (const [person, partner] of [
    [ana, ADMR],
    [ines, MUTUELLE],
    [leo, COMMUNES],
  ] as const) {
    await fanny.page
      .getByRole('button', { name: `Donner la parole à ${partner}` })
      .first()
      .click();
    await expect(person.page.getByText(`${partner} présente ses cartes`).first()).toBeVisible();
    await person.reveal();
  }
  await fanny.page.getByRole('button', { name: 'Terminer le tour de table' }).click();
  await confirmed(fanny, 'Terminer le tour de table');
}

/** The facilitator opens a vote on every card. */
export async function openVote({ fanny }: Pick<Meeting, 'fanny'>): Promise<void> {
  await fanny.page.getByRole('button', { name: 'Ouvrir le vote' }).click();
  await expect(fanny.page.getByText(/0 bulletin déposé/)).toBeVisible();
}

/** As the screens quote. */
export const quoted = (text: string): string => `«\u00a0${text}\u00a0»`;

/** Someone gives so many votes to a card, and hands in their ballot. */
export async function vote({ page }: Person, text: string, count: number): Promise<void> {
  for (let each = 0; each < count; each += 1)
    await page.getByRole('button', { name: `Ajouter une voix à ${quoted(text)}` }).click();
  await page.getByRole('button', { name: /^(Déposer|Changer) mon bulletin$/ }).click();
  await expect(page.getByText('Bulletin déposé', { exact: true })).toBeVisible();
}

/** The verb of the dialog that asks to confirm. */
export async function confirmed({ page }: Person, verb: string): Promise<void> {
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: verb, exact: true }).click();
  await expect(dialog).toBeHidden();
}

/** The group’s choice is recorded. */
export async function choose({ fanny }: Pick<Meeting, 'fanny'>, category: RegExp, why: string): Promise<void> {
  const { page } = fanny;
  await page.getByRole('button', { name: 'Tout afficher' }).click();
  await page.getByRole('checkbox', { name: category }).check();
  await page.getByLabel('Pourquoi ce choix').fill(why);
  await page.getByRole('button', { name: 'Enregistrer le choix' }).click();
  await expect(page.getByText(why).first()).toBeVisible();
}

/** Someone takes the pen and writes the sentence. */
export async function writeSentence({ page }: Person, sentence: string): Promise<void> {
  await page.getByRole('button', { name: 'Prendre la plume' }).click();
  await page.getByLabel('La phrase commune, telle qu’elle s’écrit').fill(sentence);
}

/** The facilitator freezes the text and asks everyone. */
export async function askConsent({ fanny }: Pick<Meeting, 'fanny'>): Promise<void> {
  await fanny.page.getByRole('button', { name: 'Demander le consentement' }).click();
  await confirmed(fanny, 'Figer le texte et demander');
}

type Reply = 'Nous consentons' | 'Nous avons une objection' | 'Nous consentons, sous réserve de ratification';
type Facts = { reason?: string; body?: string; until?: string };

/** The only person of a partner answers for it. */
export async function replyAlone({ page }: Person, reply: Reply, facts: Facts = {}): Promise<void> {
  await fillReply({ page } as Person, reply, facts);
  await page.getByRole('button', { name: 'Envoyer la réponse', exact: true }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Envoyer la réponse' }).click();
  await expect(page.getByRole('dialog')).toBeHidden();
}

/** A voice shows its answer to a colleague, who may attach a reservation, then sends it. */
export async function replyTogether(
  voice: Person,
  colleague: Person,
  reply: Reply,
  { reservation, ...facts }: Facts & { reservation?: string } = {},
): Promise<void> {
  const { page } = voice;
  const radio = page.getByRole('radio', { name: `${voice.name} (vous)` });
  if (await radio.isVisible()) await radio.check();
  await fillReply(voice, reply, facts);
  await page.getByRole('button', { name: 'Montrer à mes collègues' }).click();
  await expect(colleague.page.getByText(`${voice.name} vous montre cette réponse avant de l’envoyer`)).toBeVisible();
  if (reservation) {
    await colleague.page.getByLabel('Joindre une réserve').fill(reservation);
    await colleague.page.getByRole('button', { name: 'Joindre cette réserve' }).click();
    await expect(page.getByText(reservation)).toBeVisible();
  }
  const send = page.getByRole('button', { name: 'Envoyer la réponse de notre partenaire' });
  await send.click();
  await expect(send).toBeHidden();
}

async function fillReply({ page }: Person, reply: Reply, { reason, body, until }: Facts): Promise<void> {
  await page
    .getByRole('radio', { name: new RegExp(`^${reply}`) })
    .first()
    .check();
  if (reason) await page.getByLabel('La raison de l’objection').fill(reason);
  if (body) await page.getByLabel('Quelle instance ratifie').fill(body);
  if (until) await page.getByLabel('Pour quelle date').fill(until);
}
