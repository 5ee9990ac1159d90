// The edition for Node makes a `require` of its own, and so does the bundler: the two cannot be in one file.
import { Zip, ZipDeflate } from 'fflate/browser'

/** A zip whose parts are packed piece by piece as they are made. */
export class ZipFile {
  readonly #packed: Uint8Array[] = []
  readonly #zip = new Zip((failure, bytes) => {
    if (failure) throw failure
    this.#packed.push(bytes)
  })

  /** Begins a part: what is pushed is packed at once, and the last piece ends it. */
  begin(part: string): ZipDeflate {
    const deflating = new ZipDeflate(part)
    this.#zip.add(deflating)
    return deflating
  }

  /** Its bytes, once all parts have ended. */
  end(): Uint8Array {
    this.#zip.end()
    return Buffer.concat(this.#packed)
  }
}
