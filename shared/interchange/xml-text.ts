/** Everything that XML 1.0 cannot carry, not even escaped: control characters, half a surrogate pair, two non-characters. */
const NOT_IN_XML = /[^\t\n\r -\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu
/** What would end the markup, and white space that a parser would make blanks of. */
const ESCAPED = /[&<>"\r\n\t]/g

/** Text with U+FFFD for what neither XML nor HTML can carry. */
export const inXml = (text: string): string => text.replace(NOT_IN_XML, '\uFFFD')

/** Text as the value of an attribute, or between tags, that is read back as it is; what XML cannot carry becomes U+FFFD. */
export const xmlText = (text: string): string => inXml(text).replace(ESCAPED, (sign) => `&#${sign.charCodeAt(0)};`)
