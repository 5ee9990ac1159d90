import { LIMITS } from '../limits'

/** A web address as a URI (RFC 3986), with what none has percent-encoded; empty for another address. */
export const webUri = (url: string): string => (isWeb(url) ? asUri(url.trim()) : '')

const isWeb = (url: string): boolean => /^\s{0,9}https?:\/\/[^\s/?#]/i.test(url)

/** Signs that no URI has, or not there: a percent sign of no letter, a bracket behind the host, a second number sign. */
function asUri(address: string): string {
  const [whole, ...places] = address.split('#')
  return [whole, ...(places.length > 0 ? [places.join('%23')] : [])]
    .map((part = '') =>
      part
        .replace(/%(?![0-9a-f]{2})/gi, '%25')
        .replace(/%[0-9a-f]{2}/g, (letter) => letter.toUpperCase())
        .replace(/[^\w\-.~:/?@!$&'()*+,;=%]/gu, percentEncoded),
    )
    .join('#')
    .replace(/^(https?:\/\/)%5B([0-9a-f:.]{2,45})%5D/i, '$1[$2]')
}

/** Longer than the address of any source, however its letters are encoded. */
const LONGEST = LIMITS.url * 9

const percentEncoded = (sign: string): string => encodeURIComponent(/\p{Surrogate}/u.test(sign) ? '\uFFFD' : sign)

/**
 * An address without what leads to the same page: how its letters are encoded, its scheme, www, marks of campaigns, the
 * place within the page, a slash at the end. Empty for none.
 */
export function addressKey(url: string): string {
  if (url.length > LONGEST) return ''
  const [address = ''] = asUri(url.trim())
    .replace(/^https?:\/\//i, '')
    .split('#')
  const [path, query] = splitAt(address, '?')
  const [host, rest] = splitAt(path, '/')
  const told = query.split('&').filter((part) => part !== '' && !/^(?:utm_\w+|fbclid|gclid)(?:=|$)/i.test(part))
  const name = host.toLowerCase().replace(/^www\./, '')
  if (name === '') return ''
  const place = rest.endsWith('/') ? rest.slice(0, -1) : rest
  return `${name}/${place}${told.length === 0 ? '' : `?${told.join('&')}`}`
}

/** The same of addresses of the web alone. */
export const webAddressKey = (url: string): string => (isWeb(url) ? addressKey(url) : '')

function splitAt(text: string, sign: string): [string, string] {
  const at = text.indexOf(sign)
  return at === -1 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)]
}

/** The DOI that is a text, or stands in an address, as it is told from others: in small letters (ISO 26324). Empty for none. */
export function doiIn(text: string): string {
  const [address = ''] = isWeb(text) ? text.split(/[?#]/) : [text]
  return /10\.\d{4,9}(?:\.\d{1,9}){0,9}\/\S{1,300}/.exec(address.replace(/%2f/gi, '/'))?.[0].toLowerCase() ?? ''
}
