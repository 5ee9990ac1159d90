import { BELOW_ARTICLE } from './below-article'
import type { LongParagraph } from './long-paragraphs'

/** Answers that are fewer may be boxes beside an article. */
const FEWEST_ANSWERS = 2
const HEADINGS = 'h1, h2, h3, h4, h5, h6'

/**
 * The part of a page that holds a discussion of which extraction took one post or a few: the others are made like it,
 * stand beside it, and none has a heading of its own, as other articles would. Null where there is none.
 */
export function threadAround(held: readonly LongParagraph[], all: readonly LongParagraph[]): Element | null {
  const others = new Set(all.filter((paragraph) => !held.includes(paragraph)).map(({ block }) => block))
  for (let post = held[0]?.block ?? null; post?.parentElement; post = post.parentElement) {
    const made = post
    const answers = [...post.parentElement.children].filter(
      (each) => each !== made && isMadeLike(made, each) && [...others].some((block) => each.contains(block)),
    )
    const holdsHeading = answers.some((each) => each.querySelector(HEADINGS) ?? each.closest(BELOW_ARTICLE))
    if (answers.length >= FEWEST_ANSWERS && post.tagName !== 'P') return holdsHeading ? null : post.parentElement
  }
  return null
}

const isMadeLike = (one: Element, other: Element): boolean =>
  one.tagName === other.tagName && one.classList[0] !== undefined && one.classList[0] === other.classList[0]
