/** Keeps the device awake while the projector is on, where it can be asked for; answers how to stop. */
export function keepAwake(): () => void {
  const { wakeLock } = navigator as Partial<Pick<Navigator, 'wakeLock'>>;
  if (!wakeLock) return () => {};
  let lock: WakeLockSentinel | null = null;
  let isOver = false;
  // The browser lets go of it whenever the page is out of sight.
  async function hold() {
    if (document.visibilityState !== 'visible') return;
    // Refused on a low battery: the room's own settings then decide.
    const held = await wakeLock?.request('screen').catch(() => null);
    if (isOver) void held?.release();
    else lock = held ?? null;
  }
  document.addEventListener('visibilitychange', hold);
  void hold();
  return () => {
    isOver = true;
    document.removeEventListener('visibilitychange', hold);
    void lock?.release();
  };
}
