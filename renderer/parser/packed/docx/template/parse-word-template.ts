import type { WordTemplate } from '@shared/interchange/word-template'
import { Refusal } from '@shared/refusal'
import { missingPart } from '@shared/packed/refusals'
import { type Relation, relationsOf } from '../../relations'
import { type Parts, unzip } from '@shared/packed/unzip'
import { refuseNoWord } from '../../what-it-is'
import { elementsIn, optionalPart, requiredPart } from '../../xml'
import { headOrFoot } from './head-or-foot'
import { elementsFrom, markupOf, RELATIONS, tidy, WORD, wordName, wordValue } from './markup'
import { namesOfOwn, templateStyles } from './styles'
import { LEFT_OUT, type LeftOut, wordTemplateWords } from './template-notes'

const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/main'

/** What a memo takes over of a Word document or template (ECMA-376, transitional); its text, macros and properties stay behind. */
export function parseWordTemplate(bytes: Uint8Array): WordTemplate {
  const parts = unzip(bytes)
  refuseNoWord(parts)
  const main = targetOf(relationsOf(parts, ''), 'officeDocument') ?? 'word/document.xml'
  const root = requiredPart(parts, main)
  if (root.namespaceURI !== WORD) {
    throw new Refusal('strict', wordTemplateWords.strict)
  }
  const relations = relationsOf(parts, main)
  const styles = targetOf(relations, 'styles')
  if (styles === undefined) throw missingPart('styles.xml')
  const stylesRoot = requiredPart(parts, styles)
  const ownNames = namesOfOwn(stylesRoot)
  const taken = templateStyles(stylesRoot)
  const sections = elementsFrom(root).filter((each) => wordName(each) === 'sectPr')
  const left = new Set<LeftOut>()
  const words: string[] = []
  const partsOf = (tag: 'headerReference' | 'footerReference') => {
    const named = namedBy(sections, tag, relations)
    return Object.fromEntries([...named].map(([kind, name]) => [kind, headOrFoot(parts, name, words, left)]))
  }
  const [headers, footers] = [partsOf('headerReference'), partsOf('footerReference')]
  const last = sections.at(-1)
  return {
    ...taken,
    theme: themeOf(parts, relations),
    page: last ? pageOf(last) : null,
    headers,
    footers,
    hasFirstPage: isOn(last, 'titlePg'),
    hasEvenPages: isOn(settingsOf(parts, relations), 'evenAndOddHeaders'),
    words: [...words, ...ownNames],
    notes: [
      ...(hasMacros(parts) ? [wordTemplateWords.macros] : []),
      ...taken.notes,
      ...Object.entries(LEFT_OUT).flatMap(([what, note]) => ([...left].some((each) => each === what) ? [note] : [])),
      ...([...parts.names].some((name) => name.endsWith('.odttf')) ? [wordTemplateWords.fonts] : []),
    ],
  }
}

const targetOf = (relations: readonly Relation[], wanted: string): string | undefined =>
  relations.find(({ type }) => type === wanted)?.target

const hasMacros = ({ names }: Parts): boolean =>
  [...names].some((name) => /vba(?:Project|Data)\w*\.(?:bin|xml)$/i.test(name))

const KINDS: ReadonlySet<string> = new Set(['default', 'first', 'even'])

/** A section has the heads and feet of the one before it where it names none; the last section is that of a memo. */
function namedBy(
  sections: readonly Element[],
  tag: string,
  relations: readonly Relation[],
): ReadonlyMap<string, string> {
  const named = new Map<string, string>()
  for (const reference of sections.flatMap((section) => [...elementsIn(section)])) {
    const kind = wordValue(reference, 'type')
    const id = reference.getAttributeNS(RELATIONS, 'id')
    const target = relations.find((relation) => relation.id === id)?.target
    if (wordName(reference) === tag && KINDS.has(kind) && target !== undefined) named.set(kind, target)
  }
  return named
}

function pageOf(section: Element): WordTemplate['page'] {
  const found = (name: string) => [...elementsIn(section)].find((each) => wordName(each) === name)
  const [size, margins] = [found('pgSz'), found('pgMar')]
  if (!size || !margins) return null
  const [width, height] = [twips(wordValue(size, 'w')), twips(wordValue(size, 'h'))]
  if (Math.min(width, height) < 1) return null
  const margin = (name: string): number => twips(wordValue(margins, name))
  return {
    width,
    height,
    margin: {
      top: margin('top'),
      right: margin('right'),
      bottom: margin('bottom'),
      left: margin('left'),
      header: margin('header'),
      footer: margin('footer'),
      gutter: margin('gutter'),
    },
  }
}

/** Twips to the units that a measure may name (ST_UniversalMeasure). */
const UNITS: Readonly<Record<string, number>> = {
  '': 1,
  pt: 20,
  pc: 240,
  pi: 240,
  in: 1440,
  mm: 1440 / 25.4,
  cm: 1440 / 2.54,
}

/** A measure in twips; 0 for what is none. */
function twips(measure: string): number {
  const [, number = '0', unit = ''] = /^(-?\d{1,6}(?:\.\d{1,6})?)(pt|pc|pi|in|mm|cm)?$/.exec(measure) ?? []
  return Math.round(Number(number) * (UNITS[unit] ?? 1))
}

/** Whether a switch is there and not off. */
function isOn(parent: Element | null | undefined, name: string): boolean {
  const found = parent && [...elementsIn(parent)].find((each) => wordName(each) === name)
  return !!found && !/^(?:0|false|off)$/.test(wordValue(found))
}

function settingsOf(parts: Parts, relations: readonly Relation[]): Element | null {
  const name = targetOf(relations, 'settings')
  return name === undefined ? null : optionalPart(parts, name)
}

/** The theme without what fills shapes with pictures, which no style names. */
function themeOf(parts: Parts, relations: readonly Relation[]): string | null {
  const name = targetOf(relations, 'theme')
  const root = name === undefined ? null : optionalPart(parts, name)
  if (!root || root.namespaceURI !== DRAWING || root.localName !== 'theme') return null
  tidy(root)
  for (const element of elementsFrom(root)) {
    if (element.localName === 'extLst' || element.localName === 'objectDefaults') element.replaceChildren()
    if (element.localName === 'extLst') element.remove()
  }
  const refers = elementsFrom(root).some((each) =>
    [...each.attributes].some(({ namespaceURI }) => namespaceURI === RELATIONS),
  )
  return refers ? null : markupOf(root)
}
