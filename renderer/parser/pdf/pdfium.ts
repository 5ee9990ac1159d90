import { init, type Methods } from '@embedpdf/pdfium'

/** What Emscripten gives beside the functions; the types of the package leave it open. */
type Memory = { HEAPU8: Uint8Array; wasmExports: { malloc: (bytes: number) => number; free: (at: number) => void } }

/** Enough for what a call writes: eight numbers or a name. */
const SCRATCH_BYTES = 4096

/** PDFium as WebAssembly: its functions, and what reads what they write into its memory. */
export class Pdfium {
  readonly do: Methods
  /** Where calls put their answers; each call overwrites the last. */
  readonly scratch: number
  readonly #memory: Memory

  private constructor(methods: Methods, memory: Memory) {
    this.do = methods
    this.#memory = memory
    this.scratch = memory.wasmExports.malloc(SCRATCH_BYTES)
  }

  /** `wasm` are the bytes of `@embedpdf/pdfium/pdfium.wasm`. */
  static async load(wasm: Uint8Array<ArrayBuffer>): Promise<Pdfium> {
    const { pdfium, ...methods } = await init({ wasmBinary: wasm.buffer })
    methods.PDFiumExt_Init()
    return new Pdfium(methods, pdfium as unknown as Memory)
  }

  /** Copies bytes in; they stay until the page that holds this ends. */
  put(bytes: Uint8Array): number {
    const at = this.#memory.wasmExports.malloc(bytes.length)
    this.#memory.HEAPU8.set(bytes, at)
    return at
  }

  bytes(at: number, length: number): Uint8Array {
    return this.#memory.HEAPU8.slice(at, at + length)
  }

  /** Single-precision numbers of the scratch memory. */
  floats(count: number): number[] {
    return [...new Float32Array(this.#memory.HEAPU8.buffer, this.scratch, count)]
  }

  /** Double-precision numbers of the scratch memory. */
  doubles(count: number): number[] {
    return [...new Float64Array(this.#memory.HEAPU8.buffer, this.scratch, count)]
  }

  /** A text that a call writes as UTF-16 with a NUL behind it, answering with its bytes; what is too long is cut. */
  utf16(write: (at: number, bytes: number) => number): string {
    const written = Math.min(write(this.scratch, SCRATCH_BYTES), SCRATCH_BYTES)
    return new TextDecoder('utf-16le').decode(this.bytes(this.scratch, Math.max(0, written - 2))).replaceAll('\0', '')
  }

  /** The same of a call that writes UTF-8. */
  utf8(write: (at: number, bytes: number) => number): string {
    const written = Math.min(write(this.scratch, SCRATCH_BYTES), SCRATCH_BYTES)
    return new TextDecoder().decode(this.bytes(this.scratch, Math.max(0, written - 1)))
  }
}
