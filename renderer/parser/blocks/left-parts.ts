import type { Block } from '@shared/text/blocks'
import type { WhyLeft } from '@shared/text/whole-text'

/** What was taken out of a page: elements of it, or blocks that were never in it. */
export type LeftPart = { why: WhyLeft; words: Element | readonly Block[] }

/**
 * What is taken out of a page that is read whole. A comment stands where each part stood: neither extraction nor reading
 * sees it, so that the rest is read as if the part had never been there.
 */
export class LeftParts {
  readonly #parts = new Map<Node, LeftPart>()

  /** Takes an element out. */
  take(element: Element, why: WhyLeft): void {
    element.replaceWith(this.put(element.ownerDocument, { why, words: element }))
  }

  /** Takes the words of all of an element out, which stays. */
  takeInside(element: Element, why: WhyLeft): void {
    const words = element.ownerDocument.createElement('div')
    words.append(...element.childNodes)
    element.append(this.put(element.ownerDocument, { why, words }))
  }

  /** What is to stand where a part belongs. */
  put(page: Document, part: LeftPart): Comment {
    const place = page.createComment('')
    this.#parts.set(place, part)
    return place
  }

  /** The part that stood here, the first time it is asked for; null where none did. */
  reach(node: Node): LeftPart | null {
    const part = this.#parts.get(node) ?? null
    this.#parts.delete(node)
    return part
  }

  /** What nobody has reached so far, in the order it was taken out. */
  reachOthers(): LeftPart[] {
    const others = [...this.#parts.values()]
    this.#parts.clear()
    return others
  }
}
