/** The letters of RFC 4648’s base 32, as they are spelled on the telephone (ICAO). */
const SPELLED = (
  'Alfa Bravo Charlie Delta Echo Foxtrot Golf Hotel India Juliett Kilo Lima Mike November Oscar Papa Quebec Romeo ' +
  'Sierra Tango Uniform Victor Whiskey X-ray Yankee Zulu Two Three Four Five Six Seven'
).split(' ')
/** Words of a group, and groups: 80 bits, which nobody finds a second file for. */
const [GROUP, GROUPS] = [4, 4]

/** A fingerprint in words to be read out: “Kilo Seven Lima Two · …”. */
export function spoken(sha256: string): string {
  const bits = BigInt(`0x${sha256}`)
  const words = Array.from({ length: GROUP * GROUPS }, (_, index) => {
    const from = BigInt(256 - 5 * (index + 1))
    return SPELLED[Number((bits >> from) & 31n)] ?? ''
  })
  return Array.from({ length: GROUPS }, (_, group) => words.slice(group * GROUP, (group + 1) * GROUP).join(' ')).join(
    ' · ',
  )
}
