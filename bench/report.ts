/** Prints one measured figure: what it is, then the figure. */
export function tell(what: string, result: string): void {
  console.log(`${what.padEnd(60)} ${result}`);
}

/** Median, 95th percentile and longest of some times in ms, and how many they are. */
export function quantiles(times: readonly number[]): string {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number) => (sorted[Math.floor(share * (sorted.length - 1))] ?? 0).toFixed(1);
  return `median ${at(0.5)}, p95 ${at(0.95)}, longest ${at(1)} ms (${times.length})`;
}
