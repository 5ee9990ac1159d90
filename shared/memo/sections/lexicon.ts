import { formatBand, type Lexicon } from '../../lexicons/lexicon'
import { scaleName } from '../../lexicons/scale'
import { lexiconPicture } from '../../pictures/lexicon-picture'
import type { Material } from '../material'
import type { TreeBlock } from '../memo-tree'
import { text } from '../wording'
import { pictureBlock } from './pictures'

/** The terms that likelihoods are stated in: drawn as a scale, and as a table. */
export const lexicon = ({ scales }: Material): TreeBlock[] => [
  pictureBlock(lexiconPicture(scales.lexicon), []),
  lexiconTable(scales.lexicon),
]

export const lexiconTable = (terms: Lexicon): TreeBlock => ({
  kind: 'table',
  caption: `Terms of likelihood, ${scaleName(terms)}. A percentage on a shared edge belongs to the higher term.`,
  head: ['Term', 'Range'],
  rows: terms.terms.map((term) => ({
    cells: [{ inlines: [text(term.label)], header: true }, { inlines: [text(formatBand(term))] }],
  })),
})
