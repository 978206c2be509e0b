import { expect, type Page } from '@playwright/test';

/** Hands that only have a keyboard: Tab finds a control by its name, Enter and Space use it. The pointer is never touched. */
export class Keyboard {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  /** Presses Tab until the control with this name has the focus; fails when a whole round does not meet it. */
  async tabTo(name: string | RegExp, most = 120): Promise<void> {
    for (let step = 0; step < most; step += 1) {
      const focused = await this.#focusedName();
      if (typeof name === 'string' ? focused === name : name.test(focused)) return;
      await this.#page.keyboard.press('Tab');
    }
    throw new Error(`Tab never reached ${name}`);
  }

  /** Goes to a control and uses it. */
  async press(name: string | RegExp, key: 'Enter' | 'Space' = 'Enter'): Promise<void> {
    await this.waitFor(name);
    await this.tabTo(name);
    await this.#page.keyboard.press(key);
  }

  /** Goes to a field and types in it. */
  async type(name: string | RegExp, words: string): Promise<void> {
    await this.waitFor(name);
    await this.tabTo(name);
    await this.#page.keyboard.press('ControlOrMeta+a');
    await this.#page.keyboard.type(words);
  }

  /** A focused control is always seen to be so. */
  async expectFocusSeen(): Promise<void> {
    const outline = await this.#page.evaluate(() => {
      const { outlineStyle, outlineWidth } = getComputedStyle(document.activeElement ?? document.body);
      return `${outlineStyle} ${outlineWidth}`;
    });
    expect(outline).not.toMatch(/^none|0px$/);
  }

  /** Waits until a control of this name is on the screen. */
  async waitFor(name: string | RegExp): Promise<void> {
    const page = this.#page;
    const control = (['button', 'link', 'textbox', 'combobox', 'radio', 'checkbox', 'spinbutton'] as const)
      .map((role) => page.getByRole(role, { name, exact: typeof name === 'string' }))
      .reduce((all, one) => all.or(one));
    await expect(control.first()).toBeVisible();
  }

  #focusedName(): Promise<string> {
    return this.#page.evaluate(() => {
      const element = document.activeElement;
      if (!(element instanceof HTMLElement)) return '';
      const labels = 'labels' in element ? [...((element as HTMLInputElement).labels ?? [])] : [];
      const labelledBy = element
        .getAttribute('aria-labelledby')
        ?.split(' ')
        .map((id) => document.getElementById(id)?.textContent);
      const spoken =
        element.getAttribute('aria-label') ??
        labelledBy?.join(' ') ??
        (labels.length > 0 ? labels.map((label) => label.innerText).join(' ') : element.innerText);
      return (spoken ?? '').replace(/[\s\u00a0]+/g, ' ').trim();
    });
  }
}
