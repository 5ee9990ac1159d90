import type { Annotations } from './annotations'
import type { Area, Face, Glyph, PageGlyphs } from './glyph'
import type { Pdfium } from './pdfium'
import { readStructure } from './structure'

/** Letters of a page that are read: the densest timetable has fewer. */
export const MOST_LETTERS = 200_000
/** Drawn things that are looked at: a map has hundreds of thousands, and they are no rules of a table. */
const MOST_OBJECTS = 5_000
/** Points: rules of tables are thinner. */
const THICKEST_RULE = 3
const LARGEST_DOT = 8
/** Share of a quarter turn by which a line may be askew. */
const ASKEW = 0.12
/** A rotated page is read as it is seen; quarter turns of the text itself. */
type Turn = 0 | 1 | 2 | 3

const [PATH, IMAGE] = [2, 3]
const BOLD = /^(?:CM|SF|EC|LM|TC)BX|bold|black|heavy|demi|(?:^|[-,])(?:bd|sb|medi)(?:$|[-,])|-medi$/i
const ITALIC = /italic|oblique|kursiv|-(?:it|ital|regu?ital|mediital)$/i
const BOLD_WEIGHT = 600
const NO_MEANING = new Set([0, 0xfffd, 0xfffe, 0xffff])

/** Everything on a page that tells how it is read; `faces` are those of the document, by what they are. */
export function readPage(
  pdfium: Pdfium,
  page: number,
  faces: Map<string, Face>,
  { fields, comments }: Annotations,
): PageGlyphs {
  const call = pdfium.do
  const text = call.FPDFText_LoadPage(page)
  try {
    const box = pageBox(pdfium, page)
    const ways = new Map<Turn, Glyph[]>()
    const about = { slanted: '', unknown: 0, beyond: '', isCut: false }
    for (const { glyph, turn } of lettersOf(pdfium, text, box, faces, about)) {
      const way = ways.get(turn) ?? []
      way.push(glyph)
      ways.set(turn, way)
    }
    const [main, ...others] = [...ways].toSorted((one, other) => other[1].length - one[1].length)
    const turn = main?.[0] ?? 0
    return {
      glyphs: main?.[1] ?? [],
      turned: others.map(([, glyphs]) => glyphs),
      ...about,
      size: turned(box, turn),
      tags: readStructure(pdfium, page),
      ...drawnOn(pdfium, page, turn),
      fields: fields.map(({ text: words, area }) => ({ text: words, area: turned(area, turn) })),
      comments,
    }
  } finally {
    call.FPDFText_ClosePage(text)
  }
}

function pageBox(pdfium: Pdfium, page: number): Area {
  pdfium.do.FPDF_GetPageBoundingBox(page, pdfium.scratch)
  const [left = 0, top = 0, right = 0, bottom = 0] = pdfium.floats(4)
  return { left, top, right, bottom }
}

type Counts = Pick<PageGlyphs, 'slanted' | 'unknown' | 'beyond' | 'isCut'>

function* lettersOf(
  pdfium: Pdfium,
  text: number,
  box: Area,
  faces: Map<string, Face>,
  counts: Counts,
): Generator<{ glyph: Glyph; turn: Turn }> {
  const { do: call, scratch } = pdfium
  const all = call.FPDFText_CountChars(text)
  const count = Math.min(all, MOST_LETTERS)
  counts.isCut = all > count
  const runs = new Map<number, Run>()
  let before = { isSpaced: false, hasRoom: false, isFirst: true }
  let space = ''
  for (let at = 0; at < count; at += 1) {
    const code = call.FPDFText_GetUnicode(text, at)
    const letter = letterOf(code)
    if (/^\s$/.test(letter)) {
      const isGuess = call.FPDFText_IsGenerated(text, at) === 1
      if (code === 0x0a || code === 0x0d) before.isFirst = true
      else if (isGuess) before.hasRoom = true
      else before.isSpaced = true
      space = ' '
      continue
    }
    const object = call.FPDFText_GetTextObject(text, at)
    const run = runs.get(object) ?? runOf(pdfium, text, at, object, faces)
    runs.set(object, run)
    const { turn, ...set } = run
    if (turn === null) {
      counts.slanted += space + letter
      space = ''
      continue
    }
    call.FPDFText_GetCharOrigin(text, at, scratch, scratch + 8)
    const [x = 0, y = 0] = pdfium.doubles(2)
    if (x < box.left - 1 || x > box.right + 1 || y < box.bottom - 1 || y > box.top + 1) {
      counts.beyond += space + letter
      space = ''
      continue
    }
    if (letter === '\uFFFD') counts.unknown += 1
    call.FPDFText_GetLooseCharBox(text, at, scratch)
    const [left = x, top = y, right = x, bottom = y] = pdfium.floats(4)
    const place = turned({ left: x, right: x, top: y, bottom: y }, turn)
    const { right: end } = turned({ left, right, top, bottom }, turn)
    yield { glyph: { text: plain(letter), x: place.left, y: place.top, end, ...set, ...before }, turn }
    before = { isSpaced: false, hasRoom: false, isFirst: false }
    space = ''
  }
}

/** PDFium writes a hyphen at which a line breaks its word as this. */
const BREAKING_HYPHEN = 0x02

const WHITE = new Set([0x09, 0x0a, 0x0d])

/** What fonts of TeX without a table of meanings have where other fonts have control characters (its encodings T1 and OT1). */
const OF_TEX = new Map([
  [0x10, '“'],
  [0x11, '”'],
  [0x12, '„'],
  [0x13, '«'],
  [0x14, '»'],
  [0x15, '–'],
  [0x16, '—'],
  [0x1b, 'ff'],
  [0x1c, 'fi'],
  [0x1d, 'fl'],
  [0x1e, 'ffi'],
  [0x1f, 'ffl'],
  [0x0b, 'ff'],
  [0x0c, 'fi'],
  [0x0e, 'ffi'],
  [0x0f, 'ffl'],
])

function letterOf(code: number): string {
  if (code === BREAKING_HYPHEN) return '-'
  const isControl = code < 0x20 || (code >= 0x7f && code < 0xa0)
  if (isControl && !WHITE.has(code)) return OF_TEX.get(code) ?? '\uFFFD'
  return NO_MEANING.has(code) ? '\uFFFD' : String.fromCodePoint(code)
}

/** Letters that a font draws joined are the letters they are of (Unicode, Alphabetic Presentation Forms FB00-FB06). */
const plain = (letter: string): string => (/[\uFB00-\uFB06]/.test(letter) ? letter.normalize('NFKC') : letter)

/** What the letters of one text object share; `turn` is null where they run at a slant. */
type Run = Pick<Glyph, 'face' | 'mark' | 'isArtifact'> & { turn: Turn | null }

function runOf(pdfium: Pdfium, text: number, at: number, object: number, faces: Map<string, Face>): Run {
  const { do: call, scratch } = pdfium
  call.FPDFText_GetMatrix(text, at, scratch)
  const [a = 1, b = 0, c = 0, d = 1] = pdfium.floats(4)
  const handle = object === 0 ? 0 : call.FPDFTextObj_GetFont(object)
  const font = handle === 0 ? '' : pdfium.utf8((to, bytes) => call.FPDFFont_GetBaseFontName(handle, to, bytes))
  const weight = call.FPDFText_GetFontWeight(text, at)
  const size = Math.round(call.FPDFText_GetFontSize(text, at) * Math.hypot(c, d) * 10) / 10
  const turns = Math.atan2(b, a) / (Math.PI / 2)
  const isStraight = Math.abs(turns - Math.round(turns)) <= ASKEW
  return {
    face: faceOf(font.replace(/^[A-Z]{6}\+/, ''), size, weight, faces),
    mark: object === 0 ? -1 : call.FPDFPageObj_GetMarkedContentID(object),
    isArtifact: object !== 0 && isArtifact(pdfium, object),
    turn: isStraight ? ((((Math.round(turns) % 4) + 4) % 4) as Turn) : null,
  }
}

function faceOf(font: string, size: number, weight: number, faces: Map<string, Face>): Face {
  const key = `${size} ${weight} ${font}`
  const known = faces.get(key)
  if (known) return known
  const face = { font, bold: BOLD.test(font) || weight >= BOLD_WEIGHT, italic: ITALIC.test(font), size }
  faces.set(key, face)
  return face
}

function isArtifact(pdfium: Pdfium, object: number): boolean {
  const call = pdfium.do
  const marks = Math.min(call.FPDFPageObj_CountMarks(object), 20)
  for (let at = 0; at < marks; at += 1) {
    const mark = call.FPDFPageObj_GetMark(object, at)
    const name = pdfium.utf16((to, bytes) => {
      call.FPDFPageObjMark_GetName(mark, to, bytes, to + bytes - 4)
      return nameBytes(pdfium, to)
    })
    if (name === 'Artifact') return true
  }
  return false
}

/** Bytes of a name that ends with a NUL, that too; names of marks are short. */
function nameBytes(pdfium: Pdfium, at: number): number {
  const bytes = pdfium.bytes(at, 128)
  for (let end = 0; end + 1 < bytes.length; end += 2) if (bytes[end] === 0 && bytes[end + 1] === 0) return end + 2
  return bytes.length
}

/** A place of the file, whose y runs upwards, on the page turned so that these lines run to the right, y downwards. */
function turned({ left, top, right, bottom }: Area, turn: Turn): Area {
  if (turn === 1) return { left: bottom, right: top, top: left, bottom: right }
  if (turn === 2) return { left: -right, right: -left, top: bottom, bottom: top }
  if (turn === 3) return { left: -top, right: -bottom, top: -right, bottom: -left }
  return { left, right, top: -top, bottom: -bottom }
}

type Drawn = Pick<PageGlyphs, 'images' | 'rules' | 'dots'>

function drawnOn(pdfium: Pdfium, page: number, turn: Turn): Drawn {
  const call = pdfium.do
  const drawn: Drawn = { images: [], rules: [], dots: [] }
  const count = Math.min(call.FPDFPage_CountObjects(page), MOST_OBJECTS)
  for (let at = 0; at < count; at += 1) {
    const object = call.FPDFPage_GetObject(page, at)
    const type = call.FPDFPageObj_GetType(object)
    if (type !== PATH && type !== IMAGE) continue
    const { scratch } = pdfium
    if (!call.FPDFPageObj_GetBounds(object, scratch, scratch + 4, scratch + 8, scratch + 12)) continue
    const [left = 0, bottom = 0, right = 0, top = 0] = pdfium.floats(4)
    const area = turned({ left, top, right, bottom }, turn)
    const [width, height] = [area.right - area.left, area.bottom - area.top]
    if (type === IMAGE) drawn.images.push(area)
    else if (isDot(width, height)) drawn.dots.push(area)
    else if (Math.min(width, height) <= THICKEST_RULE) drawn.rules.push(area)
  }
  return drawn
}

const isDot = (width: number, height: number): boolean =>
  width > 1 && width <= LARGEST_DOT && height <= LARGEST_DOT && Math.abs(width - height) < 0.3 * width
