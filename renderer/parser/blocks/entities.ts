/** A reference to a character; the longest name HTML knows has 31 letters. */
const REFERENCE = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});/gi

/** Text in which characters were left coded (`&#8217;`, `&amp;amp;`), as titles and linked data often are, in plain. */
export function decodeEntities(text: string): string {
  // Twice: programs code what is coded already.
  return once(once(text))
}

const once = (text: string): string => (text.includes('&') ? text.replace(REFERENCE, character) : text)

function character(reference: string): string {
  return new DOMParser().parseFromString(reference, 'text/html').body.textContent || reference
}
