/**
 * A GUID that is the same for the same two ids each time and differs from both: their digits, one by one exclusive-or.
 * One of the two should be random; two such ids meet as rarely as random ones do.
 */
export function pairedId(one: string, other: string): string {
  const [left, right] = [one.replaceAll('-', ''), other.replaceAll('-', '')]
  let hex = ''
  for (let at = 0; at < 32; at += 8) {
    const mixed = (parseInt(left.slice(at, at + 8), 16) ^ parseInt(right.slice(at, at + 8), 16)) >>> 0
    hex += mixed.toString(16).padStart(8, '0')
  }
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`
}
