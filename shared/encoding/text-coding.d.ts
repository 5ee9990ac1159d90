/** What Node and browsers have alike (WHATWG Encoding); the library of neither is visible in `shared/`. */
declare class TextDecoder {
  constructor(label?: string, options?: { fatal?: boolean; ignoreBOM?: boolean })
  readonly encoding: string
  decode(bytes?: Uint8Array): string
}

declare class TextEncoder {
  encode(text: string): Uint8Array
}
