/** As much of a text as these bytes of UTF-8 hold; no character is cut in two. */
export function cutToBytes(text: string, bytes: number): string {
  return text.slice(0, new TextEncoder().encodeInto(text, new Uint8Array(bytes)).read)
}
