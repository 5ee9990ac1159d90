import { groupBy } from './group-by'
import type { Area } from './glyph'
import { hasLeaders } from './row-text'
import { type Row, wordsOf } from './row'

/** A page with its rows as one reads them. */
export type Page = { number: number; rows: Row[]; size: Area; rules: Area[] }

/** Rows at the top and at the foot of a page that may be running ones, and how far from the edge they stand at most. */
const MOST_ROWS = 3
const MARGIN = 0.2
/** Points by which a running row may stand higher on one page than on another. */
const SAME_HEIGHT = 4
/** A row of digits, or of Roman ones, with what is written around them. */
const PAGE_NUMBER =
  /^[\s\-–—|•·.[(]{0,4}(?:p(?:age|ágina|agina|\.)?|seite|s\.|стр\.)?\s{0,2}(?:\d{1,4}|[ivxlc]{1,7})(?:\s{0,2}(?:\/|of|von|de|sur|di|из)\s{0,2}\d{1,4})?[\s\-–—|•·.\])]{0,4}$/iu
const LONGEST = 200
/** Share of the page that the words of a head are wide at most; lines of text are wider. */
const WIDEST = 0.72

/** Share of the size of the text from which on larger letters are a heading, which only runs where it is word for word the same. */
const LARGER = 1.1
/** Share of the pages on which a larger line must stand to be a running one. */
const MOST_PAGES = 0.6

type Place = { page: Page; row: Row; words: string; isTop: boolean; depth: number }

/**
 * Takes the running heads, feet and page numbers out of the pages; answers with them, and with what they said, each once. `size` is that
 * of the text.
 */
export function withoutRunning(
  pages: readonly Page[],
  size: number,
): { pages: Page[]; running: ReadonlySet<Row>; words: string[] } {
  const places = pages.flatMap((page) => placesOn(page))
  const running = new Set<Row>()
  for (const page of pages) for (const row of page.rows) if (row.isArtifact) running.add(row)
  const isLarge = ({ row }: Place): boolean => row.face.size > size * LARGER
  const isHeading = (place: Place): boolean => isLarge(place) || place.row.isBold
  const repeated = [
    ...groupBy(places, ({ words, isTop }) => `${isTop} ${words}`).values(),
    ...[...groupBy(places, ({ words, isTop }) => `${isTop} ${alike(words)}`).values()].filter(
      (group) => countsPages(group) && !group.some((place) => isLarge(place) || (place.row.isBold && isOneWord(place))),
    ),
  ]
  for (const group of repeated) {
    const on = new Set(group.map(({ page }) => page.number))
    const usual = group.some(isHeading) ? 3 : Math.min(3, pages.length * 0.4)
    const least = group.some(isLarge) ? Math.max(3, pages.length * MOST_PAGES) : usual
    if (on.size >= 2 && on.size >= least && stayAtPlace(group) && followEachOther([...on]))
      for (const { row } of group) running.add(row)
  }
  for (const { row } of numbersOf(places, running)) running.add(row)
  const plain = places.filter((place) => !isHeading(place))
  for (const { row } of headsThatChange(plain, running, pages.length)) running.add(row)
  for (const { row } of loneHeads(plain, running)) running.add(row)
  const words = new Map<string, string>()
  for (const { row, words: said } of places)
    if (running.has(row) && !PAGE_NUMBER.test(said) && !words.has(alike(said))) words.set(alike(said), said)
  return {
    pages: pages.map((page) => ({ ...page, rows: page.rows.filter((row) => !running.has(row)) })),
    running,
    words: [...words.values()],
  }
}

/** Words without what counts pages. */
const alike = (words: string): string => words.replace(/\d+/g, '#').toLowerCase()

/** "Article 3" counts, and names what stands under it. */
const isOneWord = ({ words }: Place): boolean => (words.match(/\p{L}+/gu) ?? []).length < 2

/** Whether a number in these words grows with the pages, as page numbers do and those of questions do not. */
function countsPages(group: readonly Place[]): boolean {
  const numbers = group.map(({ words }) => (words.match(/\d+/g) ?? []).map(Number))
  const [first = []] = numbers
  return first.some((_, at) => {
    const ahead = group.map(({ page }, index) => (numbers[index]?.[at] ?? NaN) - page.number)
    return ahead.every((each) => each === ahead[0])
  })
}

/** On one page after another, or on every second one; the first lines of chapters are alike, too, but far apart. */
function followEachOther(pages: readonly number[]): boolean {
  const near = pages.filter((page) => pages.some((other) => other !== page && Math.abs(other - page) <= 2))
  return near.length >= pages.length * 0.6
}

function placesOn(page: Page): Place[] {
  const byHeight = page.rows.toSorted((one, other) => one.y - other.y)
  const height = page.size.bottom - page.size.top
  const lines = [...groupBy(byHeight, ({ y }) => Math.round(y / 2)).values()]
  const at = (rows: Row[][], isTop: boolean): Place[] =>
    rows
      .slice(0, MOST_ROWS)
      .flatMap((line, depth) =>
        line
          .filter(({ y }) => (isTop ? y - page.size.top : page.size.bottom - y) <= height * MARGIN)
          .map((row) => ({ page, row, words: wordsOf(row), isTop, depth })),
      )
  // The head of a table that stands on every page is a row of it.
  return [...at(lines, true), ...at(lines.toReversed(), false)].filter(
    ({ words, row }) => words.length <= LONGEST && !row.isInTable,
  )
}

/** Odd and even pages may have their running rows at different heights. */
function stayAtPlace(group: readonly Place[]): boolean {
  return group.every((one) =>
    group.some((other) => other !== one && Math.abs(heightOf(one) - heightOf(other)) <= SAME_HEIGHT),
  )
}

const heightOf = ({ row, page, isTop }: Place): number => (isTop ? row.y - page.size.top : page.size.bottom - row.y)

/** The outermost row that is nothing but a number; behind other running rows, too. */
function numbersOf(places: readonly Place[], running: ReadonlySet<Row>): Place[] {
  const edges = groupBy(places, ({ page, isTop }) => `${page.number} ${isTop}`)
  return [...edges.values()].flatMap((edge) => {
    const text = edge.find(({ row, words }) => !running.has(row) && !PAGE_NUMBER.test(words))
    return edge.filter(({ words, depth }) => PAGE_NUMBER.test(words) && depth <= (text?.depth ?? depth))
  })
}

/** Heads that name the chapter: other words at the same height of most pages, nearly all set off from the text. */
function headsThatChange(places: readonly Place[], running: ReadonlySet<Row>, pages: number): Place[] {
  const outermost = places
    .filter(({ row, depth, isTop }) => depth === 0 && isTop && !running.has(row))
    .map((place) => ({ place, height: heightOf(place), isApart: isSetOff(place) }))
  const found = outermost.filter(({ place, height, isApart }) => {
    if (!isApart) return false
    const same = outermost.filter(
      (other) =>
        Math.abs(other.height - height) <= SAME_HEIGHT &&
        Math.abs(other.place.row.face.size - place.row.face.size) < 0.3,
    )
    return same.length >= Math.max(4, pages * 0.3) && same.filter(({ isApart }) => isApart).length >= same.length * 0.8
  })
  return found.map(({ place }) => place)
}

/** Heads of a document so short that they are there once: above the text of a later page and not at its edge, as text is. */
function loneHeads(places: readonly Place[], running: ReadonlySet<Row>): Place[] {
  return places.filter((place) => {
    const { page, row, words, isTop, depth } = place
    if (
      page.number === 1 ||
      !isTop ||
      depth > 0 ||
      running.has(row) ||
      row.isBold ||
      hasLeaders(words) ||
      !isSetOff(place)
    )
      return false
    const left = Math.min(...page.rows.filter((other) => other !== row).map((other) => other.left))
    const [next] = page.rows.filter(({ y }) => y > row.y + 2)
    return row.left > left + row.face.size * 3 && next !== undefined && row.face.size <= next.face.size
  })
}

/** More room under it than between lines of text, and fewer words than a line of text has. */
function isSetOff({ page, row }: Place): boolean {
  const next = Math.min(...page.rows.filter(({ y }) => y > row.y + 2).map(({ y, face }) => y - face.size))
  const width = row.cells.reduce((sum, { left, right }) => sum + right - left, 0)
  return next - row.y > row.face.size * 0.9 && width < (page.size.right - page.size.left) * WIDEST
}
