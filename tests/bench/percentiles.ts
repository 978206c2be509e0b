/** The value below which a share of the samples lies (nearest rank); NaN of none. */
export function percentile(samples: number[], share: number): number {
  if (samples.length === 0) return Number.NaN;
  const sorted = [...samples].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}

export const shortly = (value: number): string => (value >= 100 ? value.toFixed(0) : value.toFixed(1));
