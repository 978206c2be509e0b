import { createSubscriber } from 'svelte/reactivity';

/** What browsers that know several screens tell of them; the others say nothing. */
type Screens = Screen & {
  isExtended?: boolean;
  addEventListener?: (type: 'change', listener: () => void) => void;
  removeEventListener?: (type: 'change', listener: () => void) => void;
};

/** Might this window be seen on the wall: another screen is plugged in, or the window fills its own? */
class Exposure {
  readonly #watch = createSubscriber((update) => {
    const screens: Screens = window.screen;
    const full = this.#full();
    screens.addEventListener?.('change', update);
    full.addEventListener('change', update);
    document.addEventListener('fullscreenchange', update);
    return () => {
      screens.removeEventListener?.('change', update);
      full.removeEventListener('change', update);
      document.removeEventListener('fullscreenchange', update);
    };
  });

  get isLikely(): boolean {
    this.#watch();
    const screens: Screens = window.screen;
    return screens.isExtended === true || document.fullscreenElement !== null || this.#full().matches;
  }

  #full(): MediaQueryList {
    return matchMedia('(display-mode: fullscreen)');
  }
}

export const exposure = new Exposure();
