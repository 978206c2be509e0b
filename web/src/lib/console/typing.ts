const WRITES = 'textarea, select, [contenteditable], input:not([type=radio], [type=checkbox], [type=button])';

/** Is the focus in a field that one writes in? Then nothing moves it, nor the page under it. */
export const isTyping = (): boolean => document.activeElement?.matches(WRITES) ?? false;
