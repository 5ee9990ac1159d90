/** Letters of the longest address that is looked at. */
const LONGEST = 400
const BEGINS = /^[("'“‘<[]*(?:https?:\/\/|www\.|doi:\s?10\.|10\.\d{4,9}\/|[\w.+-]{1,64}@)/i
/** What an address goes on behind, and before. */
const [GOES_ON_BEHIND, GOES_ON_BEFORE] = [/[-/?&=_#%~+@:]$/, /^[/?&=_#%~@](?!\s|$)/]
/** What no word of a text has: a word between slashes is "and/or". */
const PART = /[_=&?%#~]|\/[^/]*\/|\.(?:html?|pdf|php|aspx?|org|com|net|gov|edu|int|eu)\b/i
const ENDS_SENTENCE = /[.,;:!?)\]>”"’']$/

/**
 * Whether a line ends within the address of a page, a document or a mailbox that the next one goes on with: such an address
 * holds no white space, and a hyphen in it is its own.
 */
export function goesOnAsAddress(before: string, after: string): boolean {
  const said = before.slice(Math.max(before.lastIndexOf(' ') + 1, before.length - LONGEST))
  const next = after.slice(0, LONGEST).split(/\s/)[0] ?? ''
  if (next === '' || !BEGINS.test(said)) return false
  if (GOES_ON_BEHIND.test(said)) return /^[\p{L}\p{N}]/u.test(next) || GOES_ON_BEFORE.test(next)
  // An address of its own.
  if (BEGINS.test(next)) return false
  if (GOES_ON_BEFORE.test(next)) return true
  if (said.endsWith('.')) return /^[\p{Ll}\d]/u.test(next) && PART.test(next)
  return !ENDS_SENTENCE.test(said) && /^[\p{Ll}\d]/u.test(next) && PART.test(next)
}
