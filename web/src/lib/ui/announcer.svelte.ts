/** How long sentences gather before they are said together, in milliseconds (acceptance 14). */
const GATHER_MS = 1_000;
const OTHERS_MS = 5_000;

/** What a screen reader is told of things that changed without the focus moving. One per page. */
class Announcer {
  said = $state('');
  #waiting: string[] = [];
  #timer: ReturnType<typeof setTimeout> | undefined;
  #due = Number.POSITIVE_INFINITY;

  /**
   * Says a sentence politely. One's own doings are said within a second; `others`' are gathered for five, so that a
   * busy table does not talk over what one is doing.
   */
  announce(text: string, whose: 'mine' | 'others' = 'mine'): void {
    if (this.#waiting.at(-1) !== text) this.#waiting.push(text);
    const wait = whose === 'mine' ? GATHER_MS : OTHERS_MS;
    const due = performance.now() + wait;
    if (due >= this.#due) return;
    clearTimeout(this.#timer);
    this.#due = due;
    this.#timer = setTimeout(() => this.#say(), wait);
  }

  #say(): void {
    const text = this.#waiting.join(' ');
    this.#waiting = [];
    this.#due = Number.POSITIVE_INFINITY;
    // The same words twice would not be a change, and nothing would be said: a no-break space makes them differ.
    this.said = this.said === text ? `${text}\u00A0` : text;
  }
}

export const announcer = new Announcer();

export const announce = (text: string, whose: 'mine' | 'others' = 'mine'): void => announcer.announce(text, whose);
