import type { Level } from '@shared/lexicons/nist-800-30'
import type { Impact } from '@shared/lexicons/impact'

type Place = { likelihood: Level; impact: Impact }

/** The cell an arrow, Home or End key goes to from another; null for other keys. Likelihood grows upwards. */
export function neighbour({ likelihood, impact }: Place, key: string): Place | null {
  const step = (value: Level, by: number) => Math.min(5, Math.max(1, value + by)) as Level
  switch (key) {
    case 'ArrowUp':
      return { likelihood: step(likelihood, 1), impact }
    case 'ArrowDown':
      return { likelihood: step(likelihood, -1), impact }
    case 'ArrowLeft':
      return { likelihood, impact: step(impact, -1) }
    case 'ArrowRight':
      return { likelihood, impact: step(impact, 1) }
    case 'Home':
      return { likelihood, impact: 1 }
    case 'End':
      return { likelihood, impact: 5 }
    default:
      return null
  }
}
