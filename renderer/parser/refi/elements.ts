import { LIMITS } from '@shared/limits'
import { short } from '@shared/words/short'
import { elementsIn } from '../packed/xml'

/** Programs differ in the namespaces they write, so that only the names of elements count. */

/** The first element of that name right below another. */
export function below(parent: Element | null, name: string): Element | null {
  if (parent) for (const element of elementsIn(parent)) if (element.localName === name) return element
  return null
}

/** The elements of one of these names right below another. */
export function* allBelow(parent: Element | null, ...names: readonly string[]): Generator<Element> {
  if (parent) for (const element of elementsIn(parent)) if (names.includes(element.localName)) yield element
}

export const countBelow = (parent: Element | null, ...names: readonly string[]): number =>
  [...allBelow(parent, ...names)].length

/** A GUID as it is compared: without braces, in lower case; empty where there is none. */
export const guidOf = (element: Element | null, attribute = 'guid'): string =>
  short((element?.getAttribute(attribute) ?? '').replace(/[{}\s]/g, ''), LIMITS.line).toLowerCase()

/** The GUIDs that elements of that name right below another refer to. */
export const targetsBelow = (parent: Element, name: string): string[] =>
  [...allBelow(parent, name)].map((element) => guidOf(element, 'targetGUID') || guidOf(element))
