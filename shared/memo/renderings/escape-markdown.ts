import { trimmed } from '../../words/trimmed'
import { printable } from '../printable'

/** A piece of a paragraph that is Markdown already, but for what signs mean at the start of a line. */
export type Run = { markdown: string; look: Look }
/** The asterisks around words that are emphasised, strong or both; none around plain ones. */
export type Look = '' | '*' | '**' | '***'

/** Text that a Markdown reader shows as exactly these words; a single new line becomes a line break. */
export const escapeMarkdown = (text: string): string => lines(escapeSigns(printable(text)))

/**
 * Signs that mean something wherever they stand, escaped; also those of other readers than CommonMark: Obsidian hides what
 * stands between `%%`, marks what stands between `==`, and names a block by `^name`.
 */
export const escapeSigns = (text: string): string =>
  text
    .replace(/[\\`*_{}[\]<>&#|~$@^]|(?<=%)%|(?<==)=/g, '\\$&')
    .replace(/(https?|ftp):/gi, '$1\\:')
    .replace(/(www)\./gi, '$1\\.')

/** Runs as one paragraph. */
export const markdownOf = (runs: readonly Run[]): string =>
  lines(
    runs
      .map((run, at) => (run.look === '' ? run.markdown : marked(run.look, runs[at - 1], run.markdown, runs[at + 1])))
      .join(''),
  )

/** Asterisks beside a sign mark words only where a blank or a sign is on their other side (CommonMark, flanking). */
const SIGN_FIRST = /^[\p{P}\p{S}]/u
const SIGN_LAST = /[\p{P}\p{S}]$/u
const APART_FIRST = /^(?:$|[\s\p{P}])/u
const APART_LAST = /(?:^|[\s\p{P}])$/u

const TAGS: Readonly<Record<Exclude<Look, ''>, readonly [string, string]>> = {
  '*': ['<em>', '</em>'],
  '**': ['<strong>', '</strong>'],
  '***': ['<strong><em>', '</em></strong>'],
}

const NOTHING: Run = { markdown: '', look: '' }

/**
 * Words marked between others. Asterisks must hug their words; where they would be none, or would meet those of the words
 * beside them, tags say it.
 */
function marked(look: Exclude<Look, ''>, before: Run = NOTHING, words: string, after: Run = NOTHING): string {
  const hugged = words.trim()
  if (hugged === '') return words
  const from = words.indexOf(hugged)
  const [lead, trail] = [words.slice(0, from), words.slice(from + hugged.length)]
  const opens = !SIGN_FIRST.test(hugged) || APART_LAST.test(before.markdown + lead)
  const closes = !SIGN_LAST.test(hugged) || APART_FIRST.test(trail + after.markdown)
  const meets = (before.look !== '' && lead === '') || (after.look !== '' && trail === '')
  const [open, close] = opens && closes && !meets ? [look, look] : TAGS[look]
  return lead + open + hugged + close + trail
}

/** Signs that mean something only at the start of a line are escaped there. */
const lines = (escaped: string): string =>
  escaped
    .split('\n')
    .map((line) => trimmed(line, /[ \t]/))
    .filter((line) => line !== '')
    .map((line) => line.replace(/^[-+=:]/, '\\$&').replace(/^(\d{1,9})([.)])/, '$1\\$2'))
    .join('\\\n')
