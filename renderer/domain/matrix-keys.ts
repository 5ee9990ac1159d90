type Place = { likelihood: number; impact: number }

/** The cell an arrow, Home or End key goes to from another; null for other keys. Likelihood grows upwards. */
export function neighbour({ likelihood, impact }: Place, key: string, rows: number, columns: number): Place | null {
  const step = (value: number, by: number, last: number) => Math.min(last, Math.max(1, value + by))
  switch (key) {
    case 'ArrowUp':
      return { likelihood: step(likelihood, 1, rows), impact }
    case 'ArrowDown':
      return { likelihood: step(likelihood, -1, rows), impact }
    case 'ArrowLeft':
      return { likelihood, impact: step(impact, -1, columns) }
    case 'ArrowRight':
      return { likelihood, impact: step(impact, 1, columns) }
    case 'Home':
      return { likelihood, impact: 1 }
    case 'End':
      return { likelihood, impact: columns }
    default:
      return null
  }
}
