import { attribute, child, elementsIn, nameOf } from '../xml'
import { numberWords } from '../number-words'
import type { Styles } from './styles'

/** What stands before a paragraph of a list: its level from 1, and its number as Word shows it ('' for a bullet). */
export type Label = { level: number; text: string }

type Level = { start: number; format: string; text: string; isLegal: boolean; restart: number | null; style: string }
type Definition = { id: string; levels: readonly Level[] }
type Numbered = {
  definition: Definition
  overrides: ReadonlyMap<number, Partial<Level>>
  restarts: Map<number, number>
}

const MOST_LEVELS = 9
const MOST_LINKS = 10
const PLAIN: Level = { start: 1, format: 'decimal', text: '', isLegal: false, restart: null, style: '' }

/** The lists of a Word document. Paragraphs must be numbered in their order: each counts on from the one before. */
export class Numbering {
  readonly #numbers = new Map<string, Element>()
  readonly #styles: Styles
  readonly #definitions = new Map<string, Element>()
  readonly #read = new Map<string, Definition>()
  readonly #lists = new Map<string, Numbered | null>()
  /** What each definition has counted to, by level. */
  readonly #counts = new Map<string, (number | undefined)[]>()

  constructor(root: Element | null, styles: Styles) {
    this.#styles = styles
    for (const element of root ? elementsIn(root) : []) {
      if (nameOf(element) === 'w:abstractNum') this.#definitions.set(attribute(element, 'abstractNumId'), element)
      if (nameOf(element) === 'w:num') this.#numbers.set(attribute(element, 'numId'), element)
    }
  }

  /** Counts a paragraph in its list, if it is in one. */
  next(properties: Element | null): Label | null {
    const style = this.#styles.ofParagraph(properties)
    const own = child(properties, 'w:numPr')
    const styled = this.#styles.property(style, 'w:pPr', 'w:numPr')
    const id = attribute(child(own, 'w:numId'), 'val') || attribute(child(styled, 'w:numId'), 'val')
    const list = id === '' || id === '0' ? null : this.#list(id)
    if (!list) return null
    const written = attribute(child(own, 'w:ilvl'), 'val')
    const at = written === '' ? this.#levelOf(list, style, styled) : Number.parseInt(written, 10)
    const level = Math.min(Math.max(Number.isNaN(at) ? 0 : at, 0), MOST_LEVELS - 1)
    return { level: level + 1, text: this.#count(list, level) }
  }

  /** A level may name the style that numbers by it. */
  #levelOf({ definition }: Numbered, style: string, styled: Element | null): number {
    const named = this.#styles.find(style, ({ id }) => {
      const at = definition.levels.findIndex((level) => level.style === id)
      return at < 0 ? null : at
    })
    return named ?? (Number.parseInt(attribute(child(styled, 'w:ilvl'), 'val'), 10) || 0)
  }

  #count({ definition, overrides, restarts }: Numbered, level: number): string {
    const counts = this.#counts.get(definition.id) ?? []
    this.#counts.set(definition.id, counts)
    const levelAt = (at: number): Level => ({ ...(definition.levels[at] ?? PLAIN), ...overrides.get(at) })
    const restart = restarts.get(level)
    restarts.delete(level)
    const before = counts[level]
    counts[level] = restart ?? (before === undefined ? levelAt(level).start : before + 1)
    for (let deeper = level + 1; deeper < MOST_LEVELS; deeper += 1) {
      if (level < (levelAt(deeper).restart ?? deeper)) counts[deeper] = undefined
    }
    const { text, format, isLegal } = levelAt(level)
    if (format === 'bullet') return ''
    const label = text.replace(/%([1-9])/g, (_, digit: string) => {
      const at = Number(digit) - 1
      const number = (counts[at] ??= levelAt(at).start)
      return numberWords(number, isLegal ? 'decimal' : levelAt(at).format)
    })
    return label.trim()
  }

  #list(id: string): Numbered | null {
    const known = this.#lists.get(id)
    if (known !== undefined) return known
    const list = this.#readList(id)
    this.#lists.set(id, list)
    return list
  }

  #readList(id: string): Numbered | null {
    const number = this.#numbers.get(id)
    const definition = number && this.#definition(number)
    if (!number || !definition) return null
    const overrides = new Map<number, Partial<Level>>()
    const restarts = new Map<number, number>()
    for (const override of elementsIn(number)) {
      if (nameOf(override) !== 'w:lvlOverride') continue
      const at = Number(attribute(override, 'ilvl'))
      const level = child(override, 'w:lvl')
      if (level) overrides.set(at, readLevel(level))
      const start = Number.parseInt(attribute(child(override, 'w:startOverride'), 'val'), 10)
      if (!Number.isNaN(start)) restarts.set(at, start)
    }
    return { definition, overrides, restarts }
  }

  /** A definition may only name a style that has the list. */
  #definition(number: Element): Definition | null {
    let at = number
    for (let step = 0; step < MOST_LINKS; step += 1) {
      const id = attribute(child(at, 'w:abstractNumId'), 'val')
      const element = this.#definitions.get(id)
      if (!element) return null
      const link = attribute(child(element, 'w:numStyleLink'), 'val')
      if (link === '') {
        const known = this.#read.get(id) ?? { id, levels: readLevels(element) }
        this.#read.set(id, known)
        return known
      }
      const linked = child(this.#styles.property(link, 'w:pPr', 'w:numPr'), 'w:numId')
      const next = this.#numbers.get(attribute(linked, 'val'))
      if (!next) return null
      at = next
    }
    return null
  }
}

function readLevels(definition: Element): Level[] {
  const levels = Array.from({ length: MOST_LEVELS }, () => PLAIN)
  for (const element of elementsIn(definition)) {
    const at = nameOf(element) === 'w:lvl' ? Number(attribute(element, 'ilvl')) : -1
    if (at >= 0 && at < MOST_LEVELS) levels[at] = readLevel(element)
  }
  return levels
}

function readLevel(element: Element): Level {
  const value = (name: string): string => attribute(child(element, name), 'val')
  const restart = Number.parseInt(value('w:lvlRestart'), 10)
  return {
    start: Number.parseInt(value('w:start'), 10) || 0,
    format: value('w:numFmt') || 'decimal',
    text: value('w:lvlText'),
    isLegal: child(element, 'w:isLgl') !== null,
    restart: Number.isNaN(restart) ? null : restart,
    style: value('w:pStyle'),
  }
}
