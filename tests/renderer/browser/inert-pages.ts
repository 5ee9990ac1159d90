/** jsdom runs nothing of a document that it only parses, as `Document.parseHTML` promises. */
export function parseInertPages(): void {
  Object.assign(Document, { parseHTML: (html: string) => new DOMParser().parseFromString(html, 'text/html') })
}
