import { z } from 'zod'
import { catalogue } from '../language/catalogue'
import { labelled } from './labelled'

/** What an observable does when a risk is coming about. */
export const Direction = z.enum(['rises', 'falls', 'appears', 'disappears'])
export type Direction = z.infer<typeof Direction>

export const DIRECTIONS = labelled(
  Direction.options,
  catalogue({
    rises: { en: 'Rises', de: 'Steigt' },
    falls: { en: 'Falls', de: 'Fällt' },
    appears: { en: 'Appears', de: 'Erscheint' },
    disappears: { en: 'Disappears', de: 'Verschwindet' },
  }),
)
