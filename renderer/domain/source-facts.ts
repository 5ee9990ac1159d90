import type { Source } from '@shared/kinds/sources'
import { sayDay } from '@shared/words/moments'
import { passageWords } from './passage-words'

/** What tells a source from another of the same title, in a line. */
export const sourceFacts = ({ publisher, published, reliability }: Source): string =>
  [publisher, published && sayDay(published), reliability ?? passageWords.notRated].filter(Boolean).join(' · ')
