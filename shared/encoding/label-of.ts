/** Names of encodings that the WHATWG standard has no label for, as old mail programs write them. */
const OTHER_NAMES = new Map([
  ['latin1', 'iso-8859-1'],
  ['latin9', 'iso-8859-15'],
  ['ansi', 'windows-1252'],
  ['utf8mb4', 'utf-8'],
  ['iso88598e', 'iso-8859-8'],
  ['iso2022jp1', 'iso-2022-jp'],
  ['iso2022jp2', 'iso-2022-jp'],
  ['windows31j', 'shift_jis'],
  ['shiftjis', 'shift_jis'],
  ['eucjp', 'euc-jp'],
  ['euckr', 'euc-kr'],
  ['uhc', 'euc-kr'],
])
/** Numbers of code pages, as in cp932, ms932, windows-932. */
const CODE_PAGES = new Map([
  ['874', 'windows-874'],
  ['932', 'shift_jis'],
  ['936', 'gbk'],
  ['949', 'euc-kr'],
  ['950', 'big5'],
  ['51932', 'euc-jp'],
  ['50220', 'iso-2022-jp'],
  ['50221', 'iso-2022-jp'],
  ['65001', 'utf-8'],
])
const CODE_PAGE = /^(?:cp|ms|ibm|windows)?(\d{3,5})$/

/** The WHATWG label of an encoding by the name that a document gives it; null for one that nobody here can read. */
export function labelOf(name: string): string | null {
  const plain = name
    .toLowerCase()
    .replace(/^(?:x-|cs)/, '')
    .replace(/[\s._-]/g, '')
  const page = CODE_PAGE.exec(plain)?.[1] ?? ''
  return known(name) ?? known(OTHER_NAMES.get(plain) ?? CODE_PAGES.get(page) ?? '') ?? known(`windows-${page}`)
}

function known(label: string): string | null {
  try {
    return new TextDecoder(label).encoding
  } catch {
    return null
  }
}
