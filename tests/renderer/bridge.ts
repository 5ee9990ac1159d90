type Call = (name: string, input: unknown) => Promise<string>
type Listener = (message: string) => void

/**
 * Puts on the window what the preload puts there; answers with where the files lie that are dropped, which the preload
 * alone can tell. One that is not in it lies nowhere.
 */
export function putBridge(call: Call, listeners: Listener[]): Map<File, string> {
  const paths = new Map<File, string>()
  const value = {
    call,
    giveDropped: (files: File[]) => call('given.dropped', { paths: files.map((file) => paths.get(file) ?? '') }),
    onEvent: (listener: Listener) => void listeners.push(listener),
  }
  Object.defineProperty(window, 'assay', { configurable: true, value })
  return paths
}
