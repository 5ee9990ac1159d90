export const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)

let boundaries = 0

/** The rest of a head that says it has these parts, and the parts; each part is its head, a blank line and its body. */
export function multipart(kind: string, ...parts: string[][]): string {
  boundaries += 1
  const boundary = `=_part_${boundaries}`
  const lines = parts.flat().flatMap((part) => [`--${boundary}`, part])
  return [
    `MIME-Version: 1.0`,
    `Content-Type: multipart/${kind}; boundary="${boundary}"`,
    '',
    ...lines,
    `--${boundary}--`,
    '',
  ].join('\r\n')
}
