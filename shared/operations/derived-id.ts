/**
 * The id of something that is made once for each pair of two others: the same operation gives the same ids, and no window
 * need know of what it makes. A UUID of the free form (version 8) of RFC 9562.
 */
export function derivedId(one: string, other: string): string {
  const [left, right] = [one, other].map((id) => id.replaceAll('-', ''))
  const mixed = Array.from(left!, (digit, index) => (parseInt(digit, 16) ^ parseInt(right![index]!, 16)).toString(16))
  mixed[12] = '8'
  mixed[16] = (8 | (parseInt(mixed[16]!, 16) & 3)).toString(16)
  const hex = mixed.join('')
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')
}
