import { z } from 'zod'
import { catalogue } from '../language/catalogue'
import { labelled } from './labelled'

/** What kind of statement the words are; a prediction is the author's judgment, never a fact. */
export const StatementType = z.enum(['reported-fact', 'official-statement', 'author-judgment', 'background'])
export type StatementType = z.infer<typeof StatementType>

export const STATEMENTS = labelled(
  StatementType.options,
  catalogue({
    'reported-fact': { en: 'Reported fact', de: 'Berichtete Tatsache' },
    'official-statement': { en: 'Official statement', de: 'Amtliche Erklärung' },
    'author-judgment': { en: 'Author’s judgment', de: 'Urteil des Verfassers' },
    background: { en: 'Background', de: 'Hintergrund' },
  }),
)
