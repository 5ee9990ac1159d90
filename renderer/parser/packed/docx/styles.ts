import type { Spoken } from '../languages'
import { attribute, child, elementsIn, nameOf } from '../xml'

type Group = 'w:pPr' | 'w:rPr'
type Style = { id: string; name: string; basedOn: string; said: Readonly<Record<Group, ReadonlyMap<string, Element>>> }

/** Styles are based on one another at most so many times; a chain that goes on is a loop. */
const LONGEST_CHAIN = 30
const BODY_LEVEL = 9

/** The styles of a Word document. What a style does not say, the one it is based on says. */
export class Styles {
  readonly #styles = new Map<string, Style>()
  readonly #defaults = new Map<string, string>()
  /** The languages of what says none. Arabic is set everywhere, and means nothing. */
  readonly spoken: Spoken

  constructor(root: Element | null) {
    for (const element of root ? elementsIn(root) : []) {
      if (nameOf(element) !== 'w:style') continue
      const id = attribute(element, 'styleId')
      const [name, basedOn] = ['w:name', 'w:basedOn'].map((each) => attribute(child(element, each), 'val'))
      this.#styles.set(id, { id, name: name?.toLowerCase() ?? '', basedOn: basedOn ?? '', said: saidBy(element) })
      if (isOn(attribute(element, 'default') || '0')) this.#defaults.set(attribute(element, 'type'), id)
    }
    const language = child(root, 'w:docDefaults', 'w:rPrDefault', 'w:rPr', 'w:lang')
    this.spoken = { latin: attribute(language, 'val'), complex: '', eastern: attribute(language, 'eastAsia') }
  }

  /** The style of a paragraph, also of one that names none. */
  ofParagraph(properties: Element | null): string {
    return attribute(child(properties, 'w:pStyle'), 'val') || (this.#defaults.get('paragraph') ?? '')
  }

  /** The first thing that the style or one it is based on says. */
  find<Said>(id: string, pick: (style: Style) => Said | null): Said | null {
    let style = this.#styles.get(id)
    for (let step = 0; style && step < LONGEST_CHAIN; step += 1) {
      const said = pick(style)
      if (said !== null) return said
      style = this.#styles.get(style.basedOn)
    }
    return null
  }

  /** A property of paragraphs or runs in a style. */
  property(id: string, group: Group, name: string): Element | null {
    return this.find(id, ({ said }) => said[group].get(name) ?? null)
  }

  /** Level of the heading that a paragraph is, or null. */
  headingLevel(properties: Element | null): number | null {
    const id = this.ofParagraph(properties)
    const level =
      outline(child(properties, 'w:outlineLvl')) ??
      this.find(id, ({ name, said }) => outline(said['w:pPr'].get('w:outlineLvl')) ?? namedLevel(name)) ??
      namedLevel(id.toLowerCase())
    return level !== null && level < BODY_LEVEL ? Math.min(level + 1, 6) : null
  }

  /** Whether a style is, or is based on, one of those that Word names so in every language. */
  isNamed(id: string, names: readonly string[]): boolean {
    return this.find(id, ({ name }) => (names.includes(name) ? true : null)) ?? names.includes(id.toLowerCase())
  }
}

/** What a style says, by name: it is asked for each run of a text. */
function saidBy(style: Element): Style['said'] {
  const group = (name: Group): ReadonlyMap<string, Element> => {
    const found = child(style, name)
    return new Map(Array.from(found ? elementsIn(found) : [], (element) => [nameOf(element), element]))
  }
  return { 'w:pPr': group('w:pPr'), 'w:rPr': group('w:rPr') }
}

function outline(said: Element | null | undefined): number | null {
  const written = Number.parseInt(attribute(said, 'val'), 10)
  return Number.isNaN(written) ? null : written
}

/** Level of “heading 1” as outlines count, from 0. */
function namedLevel(name: string): number | null {
  if (name === 'title') return 0
  const written = /^heading ?([1-9])$/.exec(name)?.[1]
  return written === undefined ? null : Number(written) - 1
}

/** Whether a property that can be on and off is on. */
export function isOn(value: string): boolean {
  return !/^(?:0|false|off|none)$/i.test(value)
}

/** Whether a property is set on: directly, else by a style. */
export function isSet(element: Element | null): boolean {
  return element !== null && isOn(attribute(element, 'val'))
}
