import { counted } from '../words/plural'

/** Says, as a further sentence, that passages are not marked since their words are not where they say; '' for none. */
export const notMarked = (count: number): string =>
  count === 0
    ? ''
    : ` ${counted(count, 'passage')} whose words are not found in the text ${count === 1 ? 'is' : 'are'} not marked.`
