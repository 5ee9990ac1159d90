import type { Findable } from '@state/findable'
import { openGuide } from '@state/guide'
import { guidePages } from './guide-pages'
import { guideWords } from './guide-words'

/** Every page of the guide by its title. */
export const findablePages = (): Findable[] =>
  guidePages().map(({ id, title }) => ({
    id: `guide-${id}`,
    kind: guideWords.guide,
    label: title,
    also: '',
    run: () => openGuide(id),
  }))
