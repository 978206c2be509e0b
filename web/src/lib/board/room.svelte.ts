import { MediaQuery } from 'svelte/reactivity';
import type { Room } from './shapes.ts';

/** The room an element has, as it changes: its size, the reader's text size, and whether fingers point at it. */
export class RoomOfElement {
  #size = $state.raw({ width: 0, height: 0, rem: 16 });
  readonly #touch = new MediaQuery('(pointer: coarse)', false);

  get current(): Room {
    return { ...this.#size, touch: this.#touch.current };
  }

  /** To attach to the element. */
  readonly watch = (element: HTMLElement) => {
    const observer = new ResizeObserver(() => {
      const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
      this.#size = { width: element.clientWidth, height: element.clientHeight, rem };
    });
    observer.observe(element);
    return () => observer.disconnect();
  };
}
