/** Milliseconds without a request after which a page has what it needs at first. */
const PAUSE = 10

/** Milliseconds after which nothing waits for a page any longer, whatever became of it. */
const LONGEST_WAIT = 1000

/** Bytes of a file that are handed over at once, so that what is left of it is known. */
const PIECE = 64 * 1024

type Serve = (request: Request) => Promise<Response>

/**
 * Serves as `serve` does, and resolves `handedOut` once a first page has taken its scripts. Loading the rest of the program
 * holds up every answer of this process: done before, the page waits for it; done after, both get ready together.
 */
export function untilHandedOut(serve: Serve): { serve: Serve; handedOut: Promise<void> } {
  let resolve = () => {}
  const handedOut = new Promise<void>((resolved) => (resolve = resolved))
  const longest = setTimeout(resolve, LONGEST_WAIT)
  void handedOut.then(() => clearTimeout(longest))
  let pause: NodeJS.Timeout | undefined
  let reading = 0
  let hadScript = false
  return {
    handedOut,
    serve: async (request) => {
      clearTimeout(pause)
      reading += 1
      const answer = await serve(request)
      hadScript ||= new URL(request.url).pathname.endsWith('.js')
      return await untilTaken(answer, () => {
        reading -= 1
        if (hadScript && reading === 0) pause = setTimeout(resolve, PAUSE)
      })
    },
  }
}

/** The same answer, which says when all of it was taken or is not wanted any more: its end is held up as its beginning is. */
async function untilTaken(answer: Response, taken: () => void): Promise<Response> {
  const bytes = new Uint8Array(await answer.arrayBuffer())
  let at = 0
  const body = new ReadableStream<Uint8Array>(
    {
      pull: (controller) => {
        if (at < bytes.length) return controller.enqueue(bytes.subarray(at, (at += PIECE)))
        controller.close()
        taken()
      },
      cancel: taken,
    },
    { highWaterMark: 0 },
  )
  return new Response(body, answer)
}
