/**
 * What cannot be read from the back of the room: run in the page. Texts smaller than a thirty-third of what the screen
 * measures (32 px at 1920 × 1080), texts outside of the screen, texts one over another, and a page that scrolls.
 */
export function illegible(): string[] {
  const found: string[] = [];
  const { scrollWidth, scrollHeight, clientWidth, clientHeight } = document.documentElement;
  if (scrollWidth > clientWidth || scrollHeight > clientHeight) found.push(`scrolls: ${scrollWidth} × ${scrollHeight}`);
  const least = Math.min(innerWidth / 60, innerHeight / 33.75);
  const read: { text: string; left: number; right: number; top: number; bottom: number }[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode;
    const parent = node.parentElement;
    const text = node.textContent?.trim() ?? '';
    if (text === '' || !parent || !isSeen(parent)) continue;
    const size = Number.parseFloat(getComputedStyle(parent).fontSize);
    if (size < least - 0.02) found.push(`${size} px: ${text}`);
    const range = document.createRange();
    range.selectNodeContents(node);
    const box = clipped(range.getBoundingClientRect(), parent);
    const isOut = box.left < -1 || box.top < -1 || box.right > innerWidth + 1 || box.bottom > innerHeight + 1;
    if (isOut) found.push(`outside: ${text}`);
    for (const other of read) {
      const across = Math.min(box.right, other.right) - Math.max(box.left, other.left);
      const down = Math.min(box.bottom, other.bottom) - Math.max(box.top, other.top);
      if (across > 3 && down > least * 0.4) found.push(`over one another: ${text} / ${other.text}`);
    }
    read.push({ text, ...box });
  }
  if (read.length === 0) found.push('nothing to read');
  return found;

  function isSeen(element: Element): boolean {
    const isForEars = element.closest('.said, noscript, script, style, #svelte-announcer') !== null;
    const isClipped = getComputedStyle(element).clipPath !== 'none';
    return !isForEars && !isClipped && element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
  }

  /** What is left of a text once each box around it that hides what overflows has done so. */
  function clipped({ left, right, top, bottom }: DOMRect, element: Element) {
    const box = { left, right, top, bottom };
    for (let around: Element | null = element; around; around = around.parentElement) {
      if (getComputedStyle(around).overflow === 'visible') continue;
      const edge = around.getBoundingClientRect();
      box.left = Math.max(box.left, edge.left);
      box.right = Math.min(box.right, edge.right);
      box.top = Math.max(box.top, edge.top);
      box.bottom = Math.min(box.bottom, edge.bottom);
    }
    return box;
  }
}
