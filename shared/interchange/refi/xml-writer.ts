import { xmlText } from '../xml-text'

/** Attributes of an element; those that are undefined are left out. */
type Attributes = Readonly<Record<string, string | number | undefined>>

/** The start of an element, its attributes in their order. */
export function startTag(name: string, attributes: Attributes = {}): string {
  return `<${name}${attributesOf(attributes)}>`
}

/** An element without content. */
export function emptyTag(name: string, attributes: Attributes): string {
  return `<${name}${attributesOf(attributes)}/>`
}

/** An element with text in it; none at all for no text. */
export const textElement = (name: string, text: string): string[] =>
  text === '' ? [] : [`<${name}>${xmlText(text)}</${name}>`]

/** Elements within another; none at all where there is nothing in it, since the schema allows no empty list. */
export const container = (name: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : [`<${name}>`, ...lines, `</${name}>`]

function attributesOf(attributes: Attributes): string {
  let text = ''
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== undefined) text += ` ${name}="${typeof value === 'number' ? value : xmlText(value)}"`
  }
  return text
}
