/** Milliseconds without a request after which a page has what it needs at first. */
const PAUSE = 20

/** Milliseconds after which nothing waits for a page any longer, whatever became of it. */
const LONGEST_WAIT = 1000

type Serve = (request: Request) => Promise<Response>

/**
 * Serves as `serve` does, and resolves `handedOut` once a first page had its scripts. Loading the rest of the program holds
 * up every answer of this process: done before, the page waits for it; done after, page and program get ready together.
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
      reading -= 1
      hadScript ||= new URL(request.url).pathname.endsWith('.js')
      if (hadScript && reading === 0) pause = setTimeout(resolve, PAUSE)
      return answer
    },
  }
}
