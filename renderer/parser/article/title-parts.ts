/** What parts the name of a site from the headline in the title of a page. */
const BETWEEN = /\s(?:[|–—·•»«:-]|::)\s|\s?[｜_]\s?/u

/** The parts of the title of a page: as a rule its headline and the name of the site, in either order. */
export const titleParts = (title: string): string[] => title.split(BETWEEN)
