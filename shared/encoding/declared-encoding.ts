import { latin1 } from './latin-1'

/** Browsers look for the declaration here (HTML standard, "prescan a byte stream"), a little further to be kind. */
const LOOKED_AT_BYTES = 4096
const META_CHARSET = /<meta\s[^>]{0,300}?charset\s{0,9}=\s{0,9}["']?\s{0,9}([\w:.-]{1,40})/i
const XML_DECLARATION = /^\s*<\?xml\s[^>]*?encoding\s*=\s*["']([\w:.-]+)/i

/** The encoding an HTML document names for itself, or null. */
export function declaredEncoding(bytes: Uint8Array): string | null {
  const start = withoutComments(latin1(bytes.subarray(0, LOOKED_AT_BYTES)))
  return (META_CHARSET.exec(start) ?? XML_DECLARATION.exec(start))?.[1] ?? null
}

const SKIPPED = /<!--|<(script|style|title)(?=[\s>/])/gi

/** A browser looks for no declaration in comments, scripts and styles; one that does not end hides all that follows. */
function withoutComments(start: string): string {
  const lower = start.toLowerCase()
  let kept = ''
  let at = 0
  for (const { index, 1: name } of start.matchAll(SKIPPED)) {
    if (index < at) continue
    kept += start.slice(at, index)
    at = name ? lower.indexOf(`</${name.toLowerCase()}`, index) : lower.indexOf('-->', index + 2)
    if (at < 0) return kept
  }
  return kept + start.slice(at)
}
