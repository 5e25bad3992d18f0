/** The value that `share` of all values do not exceed (nearest rank). */
export function percentile(values, share) {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)]
}

export const median = (values) => percentile(values, 0.5)
export const p95 = (values) => percentile(values, 0.95)
