/** The words of a paragraph as they are put together, with what markup says about them. */
export class Words {
  readonly #page: Document
  #nodes: Node[] = []

  constructor(page: Document) {
    this.#page = page
  }

  /** Text in elements of these names, the outermost first; it goes on in those that were just written. */
  text(text: string, markup: readonly string[] = []): void {
    if (text === '') return
    const [name, ...inner] = markup
    if (name === undefined) return this.append(this.#page.createTextNode(text))
    const last = this.#nodes.at(-1)
    if (inner.length === 0 && last?.nodeName === name.toUpperCase()) {
      last.appendChild(this.#page.createTextNode(text))
      return
    }
    const outer = this.#page.createElement(name)
    let element = outer
    for (const each of inner) element = element.appendChild(this.#page.createElement(each))
    element.append(text)
    this.append(outer)
  }

  lineEnd(): void {
    this.append(this.#page.createElement('br'))
  }

  append(node: Node): void {
    this.#nodes.push(node)
  }

  /** What was written, to be put somewhere. */
  take(): Node[] {
    const nodes = this.#nodes
    this.#nodes = []
    return nodes
  }
}
