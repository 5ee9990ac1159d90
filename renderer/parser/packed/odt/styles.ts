import { attribute, elementsIn, nameOf, odfAttribute } from '../xml'
import type { Spoken } from '../languages'

/** Styles are based on one another at most so many times; a chain that goes on is a loop. */
const LONGEST_CHAIN = 30

/** The styles of an OpenDocument text. What a style does not say, the one it is based on says, or the default one. */
export class Styles {
  readonly #styles = new Map<string, Element>()
  readonly #lists = new Map<string, Element>()
  readonly #spoken = new Map<string, Spoken>()
  readonly outline: Element | null = null

  /** `roots` hold the styles of the document and those of its text, which go before them. */
  constructor(roots: readonly (Element | null)[]) {
    for (const root of roots) {
      for (const group of root ? elementsIn(root) : []) {
        if (!/^office:(?:automatic-)?styles$/.test(nameOf(group))) continue
        for (const element of elementsIn(group)) {
          const name = nameOf(element)
          if (name === 'style:style')
            this.#styles.set(keyOf(attribute(element, 'family'), attribute(element, 'name')), element)
          if (name === 'style:default-style') this.#styles.set(keyOf(attribute(element, 'family'), ''), element)
          if (name === 'text:list-style') this.#lists.set(odfAttribute(element, 'style', 'name'), element)
          if (name === 'text:outline-style') this.outline = element
        }
      }
    }
  }

  /** The first thing that a style or one it is based on says. */
  find<Said>(family: string, name: string, pick: (style: Element) => Said | null): Said | null {
    let style = this.#styles.get(keyOf(family, name))
    for (let step = 0; style && step < LONGEST_CHAIN; step += 1) {
      const said = pick(style)
      if (said !== null) return said
      const parent = attribute(style, 'parent-style-name')
      const next = this.#styles.get(keyOf(family, parent))
      style = next === style ? undefined : next
    }
    return null
  }

  /** A property of text in a style; '' where nobody says it. */
  text(family: string, name: string, prefix: string, property: string): string {
    return (
      this.find(family, name, (style) => {
        for (const group of elementsIn(style)) {
          const said = nameOf(group) === 'style:text-properties' ? odfAttribute(group, prefix, property) : ''
          if (said !== '') return said
        }
        return null
      }) ?? ''
    )
  }

  /** Whether a style of paragraphs is, or is based on, one that every program names so. */
  isNamed(name: string, names: readonly string[]): boolean {
    const found = this.find('paragraph', name, (style) => (names.includes(attribute(style, 'name')) ? true : null))
    return found ?? names.includes(name)
  }

  /** The languages a style is in, remembered: every span has one. */
  spoken(family: string, name: string): Spoken {
    const key = keyOf(family, name)
    const known = this.#spoken.get(key)
    if (known) return known
    const language = (prefix: string, end: string): string => {
      const [code, country] = ['language', 'country'].map((each) => this.text(family, name, prefix, `${each}${end}`))
      if (!code || code === 'none' || code === 'zxx') return ''
      return country && country !== 'none' ? `${code}-${country}` : code
    }
    const spoken = {
      latin: language('xsl-fo-compatible', ''),
      complex: language('style', '-complex'),
      eastern: language('style', '-asian'),
    }
    this.#spoken.set(key, spoken)
    return spoken
  }

  /** The levels of a style of lists, from 1; each is an element that says how it numbers. */
  levels(name: string): ReadonlyMap<number, Element> {
    return levelsOf(this.#lists.get(name) ?? null)
  }
}

export const levelsOf = (list: Element | null): ReadonlyMap<number, Element> =>
  new Map(Array.from(list ? elementsIn(list) : [], (level) => [Number(odfAttribute(level, 'text', 'level')), level]))

const keyOf = (family: string, name: string): string => `${family} ${name}`
