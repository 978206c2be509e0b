import AxeBuilder from '@axe-core/playwright';
import { type Browser, type BrowserContextOptions, expect, type Locator, type Page } from '@playwright/test';

/** A person in the workshop, on a device of their own: what they do, in the words that are on their screen. */
export class Person {
  /** Everything their socket received, text and binary, as one text of code units. */
  readonly received: string[] = [];
  readonly errors: string[] = [];

  private constructor(
    readonly name: string,
    readonly page: Page,
  ) {
    page.on('pageerror', (error) => this.errors.push(error.message));
    page.on('console', (message) => {
      // What a test provokes is told by the browser too (a refusal, a server that is down); anything else is a defect.
      const provoked = /status of 4\d\d|ERR_CONNECTION_REFUSED|ERR_CONNECTION_RESET/.test(message.text());
      const { url, lineNumber } = message.location();
      if (message.type() === 'error' && !provoked) this.errors.push(`${message.text()} (${url}:${lineNumber})`);
    });
    page.on('websocket', (socket) =>
      socket.on('framereceived', ({ payload }) =>
        this.received.push(typeof payload === 'string' ? payload : payload.toString('latin1')),
      ),
    );
  }

  static async with(browser: Browser, name: string, options: BrowserContextOptions = {}): Promise<Person> {
    const context = await browser.newContext({ locale: 'fr-FR', viewport: { width: 1280, height: 800 }, ...options });
    const page = await context.newPage();
    page.setDefaultTimeout(10_000);
    return new Person(name, page);
  }

  /** Types the code on the first page, then a name: two actions and one text field. */
  async joinByCode(url: string, code: string): Promise<void> {
    await this.page.goto(url);
    await this.page.getByLabel('Rejoindre avec un code').fill(code);
    await this.page.getByRole('button', { name: 'Rejoindre' }).click();
    await this.giveName();
  }

  /** Opens a link, then gives a name. */
  async enterBy(link: string): Promise<void> {
    await this.page.goto(link);
    await this.giveName();
  }

  async giveName(): Promise<void> {
    await this.page.getByLabel('Votre prénom ou votre nom').fill(this.name);
    await this.page.getByRole('button', { name: 'Entrer', exact: true }).click();
    await expect(
      this.page
        .getByRole('status')
        .filter({ hasText: 'Enregistré' })
        .or(this.page.getByText('Enregistré', { exact: true }))
        .first(),
    ).toBeVisible();
  }

  async sit(partner: string): Promise<void> {
    await this.page
      .locator('main li', { hasText: partner })
      .getByRole('button', { name: /S’asseoir|Demander/ })
      .click();
  }

  /** Writes a new objective in the one field for it. */
  async add(text: string): Promise<void> {
    await this.page.getByLabel(/^Nouvel objectif/).fill(text);
    await this.page.getByRole('button', { name: 'Ajouter', exact: true }).click();
    await expect(this.card(text)).toBeVisible();
  }

  /** Places a card by « Déplacer vers… », from wherever it is shown. */
  async place(text: string, zone: string): Promise<void> {
    await this.show('Liste');
    await this.page.getByRole('button', { name: `Déplacer « ${text} »` }).click();
    const dialog = this.page.getByRole('dialog');
    // A card not placed yet is met with the two questions; a zone may be chosen instead.
    const byZone = dialog.getByRole('button', { name: 'Choisir une zone moi-même' });
    await expect(byZone.or(dialog.getByRole('button', { name: zone })).first()).toBeVisible();
    if (await byZone.isVisible()) await byZone.click();
    await dialog.getByRole('button', { name: zone }).click();
    await dialog.getByRole('button', { name: 'Terminé' }).click();
    await expect(this.zone(zone).getByText(text)).toBeVisible();
  }

  /** The outline’s section of a zone. */
  zone(name: string): Locator {
    return this.page.locator('section', { has: this.page.getByRole('heading', { name, exact: false }) }).last();
  }

  card(text: string): Locator {
    return this.page.locator('main').getByText(text, { exact: true }).first();
  }

  async show(view: 'Carré' | 'Liste'): Promise<void> {
    const choice = this.page
      .getByRole('radio', { name: view })
      .or(this.page.getByRole('button', { name: view, exact: true }));
    if (await choice.first().isVisible()) await choice.first().click();
  }

  /** The facilitator goes to the next phase, confirming where it is asked. */
  async goOn(phase: string): Promise<void> {
    await this.page.getByRole('button', { name: `Passer à : ${phase}` }).click();
    const confirm = this.page.getByRole('dialog').getByRole('button', { name: 'Changer d’étape' });
    await expect(confirm.or(this.step(phase))).toBeVisible();
    if (await confirm.isVisible()) await confirm.click();
    await expect(this.step(phase)).toBeVisible();
  }

  step(phase: string): Locator {
    return this.page.locator('[aria-current="step"]', { hasText: phase });
  }

  /** Lays every card of one’s draft on the table. */
  async reveal(): Promise<void> {
    await this.page.getByRole('button', { name: /^Montrer (cette carte|ces \d+ cartes)$/ }).click();
    await expect(this.page.getByText(/Votre brouillon ne contient plus aucune carte/)).toBeVisible();
  }

  /** No serious or critical finding on the screen as it stands (WCAG A and AA). */
  async expectAccessible({ ownColours = false } = {}): Promise<void> {
    // Under forced colours the contrast is the person's own; what a page computes there says nothing of it.
    const rules = ownColours ? ['color-contrast'] : [];
    const { violations } = await new AxeBuilder({ page: this.page }).disableRules(rules).analyze();
    const grave = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
    expect(grave.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
  }

  async expectNoSidewaysScroll(): Promise<void> {
    const { scroll, width } = await this.page.evaluate(() => ({
      scroll: document.documentElement.scrollWidth,
      width: document.documentElement.clientWidth,
    }));
    expect(scroll).toBeLessThanOrEqual(width);
  }
}
