/**
 * The text without what it begins and ends with of such characters; `off` and `offAtEnd` fit one each. An expression
 * that looks for the end of a text (`/[ .]+$/`) begins anew at each such character, which a long run of them makes felt.
 */
export function trimmed(text: string, off: RegExp, offAtEnd = off): string {
  let start = 0
  let end = text.length
  while (start < end && off.test(text.charAt(start))) start += 1
  while (end > start && offAtEnd.test(text.charAt(end - 1))) end -= 1
  return text.slice(start, end)
}
