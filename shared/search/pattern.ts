import { RE2JS, RE2JSException } from 're2js'
import type { Span } from '../anchoring/span'

/** A regular expression that was read: where it fits in a text, paragraph by paragraph. */
export type Pattern = (text: string) => Span[]

/**
 * Reads a regular expression in RE2's syntax, whose time grows with the length of the text whatever is written in it
 * (https://github.com/google/re2/wiki/Syntax). `^` and `$` are the ends of a line. Null where it is none.
 */
export function readPattern(pattern: string): Pattern | null {
  const compiled = compile(pattern)
  return compiled && ((text) => paragraphsOf(text).flatMap(({ start, words }) => fitting(compiled, words, start)))
}

function compile(pattern: string): RE2JS | null {
  try {
    return RE2JS.compile(pattern, RE2JS.MULTILINE)
  } catch (failure) {
    if (failure instanceof RE2JSException) return null
    throw failure
  }
}

function fitting(pattern: RE2JS, words: string, from: number): Span[] {
  const found: Span[] = []
  const matcher = pattern.matcher(words)
  while (matcher.find()) {
    const [start, end] = [matcher.start(), matcher.end()]
    if (end > start) found.push({ start: from + start, end: from + end })
  }
  return found
}

function paragraphsOf(text: string): { start: number; words: string }[] {
  let start = 0
  return text.split('\n\n').map((words) => {
    const paragraph = { start, words }
    start += words.length + 2
    return paragraph
  })
}
