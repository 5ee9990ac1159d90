const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00A0' }

/** The words of a short piece of HTML, as of a note: without its tags, and with a line for each paragraph or break. */
export const withoutHtml = (html: string): string =>
  html
    .replace(/\s+/g, ' ')
    .replace(/<(?:\/(?:p|div|li|h[1-6]|blockquote)|br)\b[^<>]{0,1000}>/gi, '\n')
    .replace(/<\/?[a-z!][^<>]{0,1000}>/gi, '')
    .replace(/&(?:#\d{1,7}|#x[0-9a-f]{1,6}|[a-z]{2,5});/gi, signOf)
    .replace(/ ?\n ?/g, '\n')
    .trim()

/** The sign that an entity stands for; one that is not known stays. */
function signOf(entity: string): string {
  const name = entity.slice(1, -1).toLowerCase()
  if (!name.startsWith('#')) return NAMED[name] ?? entity
  const code = name.startsWith('#x') ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1))
  return code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : entity
}
