import type { Block } from './blocks'

/** A number or letter with what closes it, a sign, or the box of a task. */
const OWN_MARK =
  /^\s{0,9}(?:[-*•‣◦▪–]|[([]?(?:\d{1,4}(?:\.\d{1,4}){0,5}|[a-z]|[ivxlcdm]{1,9})[.)\]]|\[[ x]\])(?:\s|$)/iu

/**
 * Whether an item of a list begins with its mark in its own words, as those of numbered lists do. Whoever shows it puts
 * no other before it.
 */
export const hasOwnMark = ({ kind, text }: Pick<Block, 'kind' | 'text'>): boolean =>
  kind === 'list-item' && OWN_MARK.test(text)
