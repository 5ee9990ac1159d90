import type { Source } from '@shared/kinds/sources'
import { formatDay } from '@shared/words/days'

/** What tells a source from another of the same title, in a line. */
export const sourceFacts = ({ publisher, published, reliability }: Source): string =>
  [publisher, published && formatDay(published), reliability ?? 'not rated'].filter(Boolean).join(' · ')
