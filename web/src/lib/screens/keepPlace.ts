/**
 * Gives the focus a place when the control that held it leaves the page: an accepted request, a notice that was read, a
 * person removed. Browsers drop it on the page as a whole, from where a keyboard starts again at the top. Lists of
 * cards and dialogs look after their own first, in the same task. Answers how to stop.
 */
export function keepPlace(): () => void {
  let last: HTMLElement | null = null;
  let home: HTMLElement | null = null;
  const remember = ({ target }: FocusEvent) => {
    last = target instanceof HTMLElement ? target : null;
    home = last?.closest('dialog') ?? null;
  };
  const isLost = () => last?.isConnected === false && document.activeElement === document.body;
  const observer = new MutationObserver(() => {
    if (isLost()) setTimeout(bringHome);
  });
  function bringHome() {
    if (!isLost()) return;
    last = null;
    // Behind an open dialog nothing takes the focus: the one that closed may have been opened from another.
    const dialog = home?.isConnected ? home : [...document.querySelectorAll('dialog[open]')].at(-1);
    const place = dialog?.querySelector<HTMLElement>('h2') ?? document.getElementById('main');
    place?.focus({ preventScroll: true });
  }
  document.addEventListener('focusin', remember);
  observer.observe(document.body, { childList: true, subtree: true });
  return () => {
    observer.disconnect();
    document.removeEventListener('focusin', remember);
  };
}
