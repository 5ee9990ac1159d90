import { attribute, child, elementsIn, nameOf } from '../xml'
import type { Words } from '../words'
import { chosen } from './choose'
import { readGraphic } from './graphic'
import type { Spoken } from '../languages'
import type { NoteKind } from './notes'
import type { Office } from './office'
import { isSet } from './styles'
import { symbol, typedSigns } from './symbols'

const NO_BREAK_HYPHEN = '\u2011'
const SOFT_HYPHEN = '\u00ad'

/** Where the words of a run go, and the text boxes anchored in it, which are read when its paragraph has ended. */
export type RunPlace = { words: Words; boxes: Element[]; paragraphStyle: string }

/** A run of text in one format. */
export function readRun(run: Element, place: RunPlace, office: Office): void {
  const { styles, leftOut, fields } = office
  const own = child(run, 'w:rPr')
  const style = attribute(child(own, 'w:rStyle'), 'val')
  const property = (name: string): Element | null =>
    child(own, name) ?? styles.property(style, 'w:rPr', name) ?? styles.property(place.paragraphStyle, 'w:rPr', name)
  const isHidden = isSet(property('w:vanish'))
  const font = property('w:rFonts')
  const fonts = { typed: attribute(font, 'ascii') || attribute(font, 'hAnsi') }
  const markup = markupOf(property)
  const spoken = spokenIn(property('w:lang'), styles.spoken)

  const say = (text: string): void => {
    if (fields.isCode || text === '') return
    if (isHidden) return leaveOut('hidden', text)
    const signs = typedSigns(text, fonts.typed)
    for (let count = 0; count < signs.unknown; count += 1) leftOut.add('symbols')
    if (signs.text.trim() !== '') leftOut.endStretch()
    office.languages.add(signs.text, spoken)
    place.words.text(signs.text, markup)
  }

  const leaveOut = (what: 'hidden' | 'comment', text: string): void => {
    if (what === 'comment') leftOut.add('comments')
    else if (text.trim() !== '') leftOut.addStretch(what)
    leftOut.keep(what, text, (kept) => place.words.append(kept))
  }

  const read = (element: Element): void => {
    switch (nameOf(element)) {
      case 'w:t':
        return say(element.textContent)
      case 'w:tab':
      case 'w:ptab':
        return say('\t')
      case 'w:br':
      case 'w:cr':
        return fields.isCode || isHidden ? undefined : place.words.lineEnd()
      case 'w:noBreakHyphen':
        return say(NO_BREAK_HYPHEN)
      case 'w:softHyphen':
        return say(SOFT_HYPHEN)
      case 'w:sym': {
        const { text, isKnown } = symbol(attribute(element, 'font'), attribute(element, 'char'))
        if (!isKnown) leftOut.add('symbols')
        return say(text)
      }
      case 'w:fldChar': {
        const shown = fields.mark(element)
        return shown === '' || isHidden ? undefined : place.words.text(shown)
      }
      case 'w:footnoteReference':
      case 'w:endnoteReference':
        return refer(element)
      case 'w:commentReference':
        return leaveOut('comment', office.comments.get(attribute(element, 'id')) ?? '')
      case 'w:ruby':
        return readRuby(element, place, office)
      case 'w:drawing':
      case 'w:pict':
      case 'w:object':
        return fields.isCode || isHidden ? undefined : readGraphic(element, place, office)
      case 'mc:AlternateContent':
        for (const each of elementsIn(chosen(element) ?? element)) if (!nameOf(each).startsWith('mc:')) read(each)
    }
  }

  let ownMark = ''
  const refer = (element: Element): void => {
    if (fields.isCode || isHidden) return
    const kind: NoteKind = element.localName === 'footnoteReference' ? 'footnote' : 'endnote'
    const hasMark = attribute(element, 'customMarkFollows')
    if (hasMark !== '' && isSet(element) && !/^(?:0|false|off)$/.test(hasMark)) {
      ownMark = [...elementsIn(run)]
        .map((each) => markText(each))
        .join('')
        .trim()
    }
    const label = office.notes.refer(kind, attribute(element, 'id'), ownMark)
    if (label !== '') place.words.text(`[${label}]`)
  }

  for (const element of elementsIn(run)) {
    // The mark of the note stands behind its reference, and is shown with it.
    if (ownMark !== '' && /^w:(?:t|sym)$/.test(nameOf(element))) continue
    read(element)
  }
}

const markText = (element: Element): string =>
  nameOf(element) === 'w:t'
    ? element.textContent
    : nameOf(element) === 'w:sym'
      ? symbol(attribute(element, 'font'), attribute(element, 'char')).text
      : ''

function markupOf(property: (name: string) => Element | null): string[] {
  const markup: string[] = []
  if (isSet(property('w:strike')) || isSet(property('w:dstrike'))) markup.push('s')
  const vertical = attribute(property('w:vertAlign'), 'val')
  const raised = vertical === '' ? setHigher(property) : 0
  if (vertical === 'superscript' || raised > 0) markup.push('sup')
  if (vertical === 'subscript' || raised < 0) markup.push('sub')
  return markup
}

/** Some programs only move words up or down and make them smaller. */
function setHigher(property: (name: string) => Element | null): number {
  const moved = Number.parseFloat(attribute(property('w:position'), 'val'))
  return moved !== 0 && property('w:sz') ? moved : 0
}

const spokenIn = (language: Element | null, usual: Spoken): Spoken => ({
  latin: attribute(language, 'val') || usual.latin,
  complex: attribute(language, 'bidi'),
  eastern: attribute(language, 'eastAsia') || usual.eastern,
})

/** Characters with their reading above them. */
function readRuby(ruby: Element, place: RunPlace, office: Office): void {
  const { page } = office
  const [base, reading] = ['w:rubyBase', 'w:rt'].map((name) => child(ruby, name)?.textContent ?? '')
  if (office.fields.isCode || !base) return
  const element = page.createElement('ruby')
  const above = page.createElement('rt')
  above.append(reading ?? '')
  element.append(base, above)
  place.words.append(element)
}
