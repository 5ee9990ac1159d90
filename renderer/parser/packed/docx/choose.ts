import { elementsIn, nameOf } from '../xml'

/** Of the same thing written for new and for old programs (`mc:AlternateContent`), the first that has something in it. */
export function chosen(alternatives: Element): Element | null {
  const choices = [...elementsIn(alternatives)].filter((each) => /^mc:(?:Choice|Fallback)$/.test(nameOf(each)))
  return choices.find((choice) => choice.firstElementChild !== null) ?? null
}
