import { richFrom } from './from-markdown'
import { plainWords, richOf } from './plain-words'
import { markdownFrom } from './to-markdown'

/** Plain text as Markdown that says the same: none of its signs is markup. */
export const markdownOf = (text: string): string => markdownFrom(richOf(text))

/** The words of Markdown, without its signs. */
export const plainText = (markdown: string): string => plainWords(richFrom(markdown))
