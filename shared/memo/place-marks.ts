import { catalogue } from '../language/catalogue'

/** How a place of a text is marked, in a citation and in lists of passages. */
export const placeMarks = catalogue({
  page: (page: number) => ({ en: `p. ${page}`, de: `S. ${page}` }),
  pages: (first: number, last: number) => ({ en: `pp. ${first}–${last}`, de: `S. ${first}–${last}` }),
  beside: (paragraph: number) => ({ en: `beside ¶${paragraph}`, de: `neben ¶${paragraph}` }),
})
