const two = (count: number) => String(count).padStart(2, '0');

/** Seconds as a clock shows them: `9:05`, or `1:09:05` past the hour. Never below zero. */
export function clockFace(seconds: number): string {
  const left = Math.max(0, Math.floor(seconds));
  const hours = Math.floor(left / 3600);
  const minutes = Math.floor((left % 3600) / 60);
  const tail = two(left % 60);
  return hours > 0 ? `${hours}:${two(minutes)}:${tail}` : `${minutes}:${tail}`;
}
