const IS_XHTML = /<\?xml|xmlns\s?=\s?["']http:\/\/www\.w3\.org\/1999\/xhtml|DTD XHTML/i
const LOOKED_AT = 2000
/** Elements that may be written as `<script/>` in XML, and in HTML swallow what follows; a tag is no longer than this. */
const CLOSED_AT_ONCE =
  /<(script|style|title|iframe|noscript|textarea|template|select|object|video|audio|canvas|svg|a|b|i|em|strong|span|p|div|td|th|li|ul|ol|table)((?:\s[^<>]{0,2000})?)\/>/gi

/** A page in XHTML as one in HTML, whose parser does not know elements that end where they begin. */
export function closeEmptyElements(html: string): string {
  if (!IS_XHTML.test(html.slice(0, LOOKED_AT))) return html
  return html.replace(CLOSED_AT_ONCE, '<$1$2></$1>')
}
