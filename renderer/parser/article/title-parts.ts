import { wordsOf } from '../blocks/words'

/** What parts the name of a site from the headline in the title of a page. */
const BETWEEN = /\s(?:[|–—·•»«:-]|::)\s|\s?[｜_]\s?/u

/** The parts of the title of a page: as a rule its headline and the name of the site, in either order. */
export const titleParts = (title: string): string[] => title.split(BETWEEN)

/** How the first page of a site is called, and a page that nobody gave a title. */
const OF_NO_PAGE =
  /^(?:home(?: ?page)?|welcome|index|start(?:seite|sida|side)?|accueil|inicio|início|página (?:inicial|principal)|pagina iniziale|strona główna|úvod|etusivu|forside|hjem|hem|főoldal|ana ?sayfa|главная|головна|untitled(?: document| page)?|document|ohne titel|sans titre|sin título)$/iu
/** What stands in front of a name, and how an address ends. */
const AROUND_NAME = /^(?:the|der|die|das|le|la|les|el|los|las|il|o|os) | (?:com|org|net)$/gu

/** Whether two names are the same in other spellings: “The Harbour-Gazette” and “HarbourGazette.com”. */
export const isSameName = (one: string, other: string): boolean => inOne(one) !== '' && inOne(one) === inOne(other)
const inOne = (name: string): string => wordsOf(name).replace(AROUND_NAME, '').replaceAll(' ', '')

/** Whether a title says nothing of its page: it is one of `names`, as of the site, or what first pages are called. */
export const isOfSite = (title: string, names: readonly string[]): boolean =>
  titleParts(title)
    .map((part) => part.trim())
    .every((part) => part === '' || OF_NO_PAGE.test(part) || names.some((name) => isSameName(part, name)))

/** What stands behind one of `names` and a colon in a title, as behind a section (“Opinion: Low water”), or ''. */
export function behindName(title: string, names: readonly string[]): string {
  const at = title.indexOf(':')
  return at > 0 && names.some((name) => isSameName(title.slice(0, at), name)) ? title.slice(at + 1).trim() : ''
}
