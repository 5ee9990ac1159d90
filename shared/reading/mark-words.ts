import { catalogue } from '../language/catalogue'

/** What is said of marks in a text. */
export const markWords = catalogue({
  noTag: { en: 'No tag', de: 'Ohne Code' },
})
