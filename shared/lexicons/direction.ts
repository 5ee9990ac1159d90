import { z } from 'zod'

/** What an observable does when a risk is coming about. */
export const Direction = z.enum(['rises', 'falls', 'appears', 'disappears'])
export type Direction = z.infer<typeof Direction>

export const DIRECTIONS: readonly { key: Direction; label: string }[] = [
  { key: 'rises', label: 'Rises' },
  { key: 'falls', label: 'Falls' },
  { key: 'appears', label: 'Appears' },
  { key: 'disappears', label: 'Disappears' },
]
