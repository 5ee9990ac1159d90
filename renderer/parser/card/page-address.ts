import { firstSaid, NOTHING_SAID, type Said } from '@shared/text/filled-from'
import { parseDay } from '../days/parse-day'
import { pagePlaces } from './place-words'

/** Browsers write the address of a saved page as its first comment. */
const SAVED_FROM = /saved from url=\(\d+\)(\S+)/
/** SingleFile writes it below a line of its own, with the day. */
const SINGLE_FILE_URL = /SingleFile\s{1,9}url: (\S{1,4000})/
const SINGLE_FILE_DATE = /SingleFile[^]{0,4100}?saved date: ([^\n]{1,100})/
/** How archives of the web name what they keep: when it was taken, and from where. */
const ARCHIVED = /\/(\d{8})\d{6}(?:[a-z]{2}_)?\/(https?:\/\/\S{1,4000})$/i
const LONGEST_COMMENT = 5_000

/** Where a page is from, and when it was taken from there. */
export type Address = { url: Said; retrieved: Said }

/** The address a page has for itself or was saved with; of a copy in an archive that of the original. */
export function pageAddress(page: Document, declared: string): Address {
  const comments = savedComments(page)
  const saved = comments.map((comment) => (SAVED_FROM.exec(comment) ?? SINGLE_FILE_URL.exec(comment))?.[1] ?? '')
  const canonical = page.querySelector('link[rel~="canonical"]')?.getAttribute('href') ?? ''
  const written = firstSaid(
    [
      { value: canonical, from: pagePlaces.canonical },
      { value: declared, from: pagePlaces.tag('og:url') },
      ...saved.map((value) => ({ value, from: pagePlaces.saved })),
    ].filter(({ value }) => /^https?:\/\//i.test(value) && URL.canParse(value)),
  )
  const archived = [written.value, ...saved].map((address) => ARCHIVED.exec(address)).find(Boolean)
  const original = archived?.[2] ?? ''
  const isOriginal = URL.canParse(original)
  const day = savedDay(comments)
  const taken = parseDay(archived?.[1] ?? '')
  return {
    url: isOriginal ? { value: original, from: pagePlaces.archive } : written,
    retrieved: taken ? { value: taken, from: pagePlaces.archive } : day,
  }
}

/** When the page was saved, as the program that saved it wrote. */
function savedDay(comments: readonly string[]): Said {
  const written = comments.map((comment) => SINGLE_FILE_DATE.exec(comment)?.[1] ?? '')
  const day = written.map(parseDay).find((each) => each !== null)
  return day ? { value: day, from: pagePlaces.savedDay } : NOTHING_SAID
}

/** Programs that save pages say so in a comment at their beginning. */
const savedComments = (page: Document): string[] =>
  [...page.childNodes, ...page.documentElement.childNodes]
    .filter((node) => node.nodeType === Node.COMMENT_NODE)
    .map((node) => (node.nodeValue ?? '').slice(0, LONGEST_COMMENT))

/** Many publishers file an article under its day: /2015/03/18/, or with its section behind the year: /2015/world/03/18/. */
export function dateInAddress(url: string): string {
  const plain = /\/\d{4}\/\d{1,2}\/\d{1,2}(?=\/|$)/.exec(url)?.[0]
  const [, year = '', day = ''] = /\/(\d{4})\/[a-z]{2,20}(\/\d{2}\/\d{2})\//i.exec(url) ?? []
  return plain ?? (year && `/${year}${day}`)
}
