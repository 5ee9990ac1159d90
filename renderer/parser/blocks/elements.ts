const names = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** Elements whose text runs on inside a block. */
export const INLINE = names(
  'A ABBR ACRONYM B BDI BDO BIG CITE CODE DATA DEL DFN EM FONT I INS KBD LABEL MARK NOBR OUTPUT Q RB RP RT RTC RUBY S SAMP SLOT SMALL SPAN STRIKE STRONG SUB SUP TIME TT U VAR WBR',
)
/** Elements that carry no words of the article. */
export const DROPPED = names(
  'APPLET AUDIO BASE BUTTON CANVAS DATALIST DIALOG EMBED FRAME FRAMESET HEAD IFRAME IMG INPUT LINK MAP MATH META METER NAV NOSCRIPT OBJECT OPTION PICTURE PROGRESS SCRIPT SELECT STYLE SVG TEMPLATE TEXTAREA TITLE VIDEO',
)
/** Elements without words that anybody is shown, or with words that are no text. */
export const WORDLESS = names('APPLET BASE FRAME FRAMESET HEAD IFRAME IMG INPUT LINK META SCRIPT STYLE TEMPLATE TITLE')
const BLOCK = names(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CAPTION CENTER COL COLGROUP DD DETAILS DIR DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HGROUP HR HTML LEGEND LI LISTING MAIN MENU NOFRAMES OL P PLAINTEXT PRE SEARCH SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL XMP',
)
/** Blocks of running text: whatever stands in them is part of their sentences. */
const SENTENCES = names('P H1 H2 H3 H4 H5 H6 DT FIGCAPTION CAPTION LEGEND PRE SUMMARY')
/** Inline elements that the extraction of articles takes for blocks. */
const TAKEN_FOR_BLOCKS = names('ACRONYM BDI BIG INS NOBR OUTPUT S SLOT STRIKE TT U')
const HTML = 'http://www.w3.org/1999/xhtml'

/** Whether the text of an element runs on in the block around it; true of unknown ones too once they have been settled. */
export const isInline = (element: Element): boolean => INLINE.has(element.tagName.toUpperCase())

/**
 * Settles what is no element of HTML (custom elements, those of old word processors): a browser shows its words as part of
 * the sentence around them, so there it becomes a `span`; where there is no sentence, it is a container.
 */
export function settleUnknownElements(page: Document): void {
  const words = new Map<Element, boolean>()
  for (const element of page.body.querySelectorAll('*')) {
    const name = element.tagName.toUpperCase()
    if (element.namespaceURI !== HTML || BLOCK.has(name) || DROPPED.has(name) || name === 'BR') continue
    if (TAKEN_FOR_BLOCKS.has(name)) rename(element, 'span')
    else if (!INLINE.has(name)) rename(element, isPartOfSentence(element, words) ? 'span' : 'div')
  }
}

/** `words` remembers which elements have words of their own: one may hold a hundred thousand others. */
function isPartOfSentence(element: Element, words: Map<Element, boolean>): boolean {
  if ([...element.children].some((child) => BLOCK.has(child.tagName))) return false
  for (let around = element.parentElement; around; around = around.parentElement) {
    const has = words.get(around) ?? hasOwnWords(around)
    words.set(around, has)
    if (has || SENTENCES.has(around.tagName)) return true
    if (!isInline(around)) return false
  }
  return false
}

const hasOwnWords = (element: Element): boolean =>
  [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && (node.nodeValue ?? '').trim() !== '')

/** One by one: there may be more than a call can have arguments. */
export function moveChildren(from: Node, to: Node): void {
  while (from.firstChild) to.appendChild(from.firstChild)
}

function rename(element: Element, name: string): void {
  const renamed = element.ownerDocument.createElement(name)
  for (const { name: attribute, value } of element.attributes) {
    if (/^[a-z][\w-]*$/.test(attribute)) renamed.setAttribute(attribute, value)
  }
  moveChildren(element, renamed)
  element.replaceWith(renamed)
}
