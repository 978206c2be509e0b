import type { Attachment } from 'svelte/attachments';

/**
 * The control of a card: an element marked `data-card="ID"`, and `data-control` when the card has several. Without a
 * name, the first one.
 */
export function controlOf(root: ParentNode, id: string, control?: string): HTMLElement | null {
  const ofCard = [...root.querySelectorAll<HTMLElement>('[data-card]')].filter(
    (element) => element.dataset.card === id,
  );
  return ofCard.find((element) => element.dataset.control === control) ?? ofCard[0] ?? null;
}

/**
 * Keeps the focus on the card it was on when that card moves in the page or is drawn anew, by this person or another:
 * browsers drop the focus of an element that is taken out, even for an instant.
 */
export const keepFocus: Attachment<HTMLElement> = (list) => {
  let last: { id: string; control: string | undefined } | null = null;
  const remember = ({ target }: FocusEvent) => {
    const element = target instanceof HTMLElement ? target.closest<HTMLElement>('[data-card]') : null;
    const id = element?.dataset.card;
    last = id === undefined ? null : { id, control: element?.dataset.control };
  };
  // A focus lost with its element is given back in the same task, by the observer; one still gone in the next task left.
  const forget = () => {
    setTimeout(() => {
      if (!list.contains(document.activeElement)) last = null;
    });
  };
  const observer = new MutationObserver(() => {
    if (last && document.activeElement === document.body)
      controlOf(list, last.id, last.control)?.focus({ preventScroll: true });
  });
  list.addEventListener('focusin', remember);
  list.addEventListener('focusout', forget);
  observer.observe(list, { childList: true, subtree: true });
  return () => {
    observer.disconnect();
    list.removeEventListener('focusin', remember);
    list.removeEventListener('focusout', forget);
  };
};
