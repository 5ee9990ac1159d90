import type { Change } from '../change'
import { idsNaming } from '../indexes/foreign-keys'
import { type Index, indexOf } from '../indexes/indexes'
import { entitiesOf, type Project } from '../project'
import type { Entity, Kind } from '../../kinds/registry'
import { FIRST_SCALES, type Scales } from '../../lexicons/scales'
import type { Steps } from '../../steps'
import { query } from './query'

/** Tables that say which scales there are, and which are in force. */
export const SCALE_KINDS: readonly Kind[] = ['about', 'lexicons', 'impactScales', 'matrices']

/** The scales of a document: asked for by every risk, and seldom another. */
class ScalesIndex implements Index {
  #scales: Scales | null = null

  of(project: Project): Scales {
    return (this.#scales ??= scalesFrom(project))
  }

  follow(change: Change): void {
    if (changesScales(change)) this.#scales = null
  }
}

/** Whether a change touches the scales there are or those in force, and with them whatever is judged by them. */
export function changesScales(change: Change): boolean {
  if (change.kind !== 'about') return SCALE_KINDS.includes(change.kind)
  const { before, after } = change
  return (
    before?.lexicon !== after?.lexicon || before?.impactScale !== after?.impactScale || before?.matrix !== after?.matrix
  )
}

// oxlint-disable-next-line require-yield -- it begins empty
function* scalesIndex(): Steps<ScalesIndex> {
  return new ScalesIndex()
}

const scalesFrom = (project: Project): Scales => scalesAmong((kind) => entitiesOf(project, kind))

/** The scales of whatever has tables: a project, or the draft of a change. */
export function scalesAmong(all: <K extends Kind>(kind: K) => readonly Entity<K>[]): Scales {
  const { lexicon, impactScale, matrix } = all('about')[0]!
  const lexicons = [...FIRST_SCALES.lexicons, ...all('lexicons')]
  const impactScales = [...FIRST_SCALES.impactScales, ...all('impactScales')]
  const matrices = [...FIRST_SCALES.matrices, ...all('matrices')]
  return {
    // What a damaged project no longer has is judged by what every project began with.
    lexicon: lexicons.find(({ id }) => id === lexicon) ?? FIRST_SCALES.lexicon,
    impactScale: impactScales.find(({ id }) => id === impactScale) ?? FIRST_SCALES.impactScale,
    matrix: matrices.find(({ id }) => id === matrix) ?? FIRST_SCALES.matrix,
    lexicons,
    impactScales,
    matrices,
  }
}

/** The scales a project judges by; the same object until they change. */
export const scalesOf = (project: Project): Scales => indexOf(project, scalesIndex).of(project)

export const scales = query(SCALE_KINDS, scalesOf)

/** The field of a score that says which scale of a kind it was given under; a score does not depend on the matrix. */
const FIELD_OF_SCORE = { lexicons: 'likelihood.lexicon', impactScales: 'impact.scale', matrices: null } as const

/** How many scores, and answers in rounds, were given under one of the project's own scales. */
export const scoresUnder = query(
  ['scores', 'answers'],
  (project, kind: keyof typeof FIELD_OF_SCORE, id: string): number => {
    const field = FIELD_OF_SCORE[kind]
    return field === null
      ? 0
      : idsNaming(project, 'scores', field, id).size + idsNaming(project, 'answers', field, id).size
  },
)
