/** The counters of the limits table, in memory. */
export function limitsInMemory() {
  const used = new Map<string, number>();
  const takenAt = new Map<string, string>();
  return {
    used,
    async take(bucket: string, most: number, _expiresAt: string) {
      if ((used.get(bucket) ?? 0) >= most) return false;
      used.set(bucket, (used.get(bucket) ?? 0) + 1);
      return true;
    },
    async takeOnce(bucket: string, hours: number, now: string) {
      const last = takenAt.get(bucket);
      if (last !== undefined && Date.parse(now) - Date.parse(last) < hours * 3_600_000) return false;
      takenAt.set(bucket, now);
      return true;
    },
    async giveBack(bucket: string) {
      takenAt.delete(bucket);
    },
  };
}
