import { latin1 } from './latin-1'

/** What the bytes 0x80-0x9F mean (WHATWG Encoding, index windows-1252); five of them mean nothing and stay controls. */
const HIGH_CONTROLS = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ'

/** Node's own decoder reads these bytes as Latin-1 in several versions (nodejs/node#56542) and loses dashes and quotes. */
export function decodeWindows1252(bytes: Uint8Array): string {
  const text = latin1(bytes)
  return text.replace(/[^\P{Cc}\0-\x7f]/gu, (control) => HIGH_CONTROLS[control.charCodeAt(0) - 0x80] ?? control)
}
