import { refuseDeepNesting, refuseOpenContainers } from '../../blocks/nesting'
import { missingPart } from '@shared/packed/refusals'
import type { Parts } from '@shared/packed/unzip'
import { decodeXml, refuseDeclarations, withoutPlainDoctype } from '../xml'

/** Elements of XML that end where they begin, but for those that HTML knows as empty. */
const CLOSED_AT_ONCE =
  /<(?!(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)[\s/])([a-z][\w:-]{0,40})((?:\s[^<>]*)?)\/>/gi

/** A document of a book, parsed as pages of the web are: without entities of its own, and forgiving. */
export function chapterPage(parts: Parts, path: string): Document {
  const bytes = parts.read(path)
  if (!bytes) throw missingPart(path)
  const text = withoutPlainDoctype(decodeXml(bytes, path))
  refuseDeclarations(text, path)
  const html = text.replace(CLOSED_AT_ONCE, '<$1$2></$1>')
  refuseOpenContainers(html)
  const page = new DOMParser().parseFromString(html, 'text/html')
  refuseDeepNesting(page)
  for (const element of page.body.querySelectorAll('*')) nameType(element)
  nameType(page.body)
  return page
}

/** What books say an element is, under a name that selectors need no namespace for. */
function nameType(element: Element): void {
  const type = element.getAttribute('epub:type')
  if (type !== null) element.setAttribute('data-epub-type', type)
}
