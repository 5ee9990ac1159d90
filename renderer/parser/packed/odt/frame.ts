import { child, elementsIn, nameOf, optionalPart } from '../xml'
import { resolvePart } from '../relations'
import type { InlinePlace } from './inline'
import type { OpenDocument } from './open-document'

const LINK = 'http://www.w3.org/1999/xlink'
const MATH = 'http://www.w3.org/1998/Math/MathML'

/** A frame or shape: its text is a box of text, its formula is one of MathML, its picture is none. */
export function readFrame(frame: Element, place: InlinePlace, odf: OpenDocument): void {
  const object = child(frame, 'drawing:object')
  if (object) return readObject(object, place, odf)
  if (child(frame, 'drawing:object-ole')) return odf.leftOut.add('embedded')
  const box = child(frame, 'drawing:text-box')
  if (box) return void place.boxes.push(box)
  if (child(frame, 'drawing:image')) return place.words.append(picture(frame, odf))
  if (child(frame, 'text:p') ?? child(frame, 'text:list')) place.boxes.push(frame)
  for (const element of elementsIn(frame)) if (nameOf(element).startsWith('drawing:')) readFrame(element, place, odf)
}

function picture(frame: Element, { page }: OpenDocument): Element {
  const image = page.createElement('img')
  const said = [...elementsIn(frame)].find(({ localName }) => localName === 'desc' || localName === 'title')
  image.setAttribute('alt', said?.textContent ?? '')
  return image
}

/** Objects lie in folders of the same file; a formula is MathML there, or right in its place. */
function readObject(object: Element, place: InlinePlace, odf: OpenDocument): void {
  const reference = object.getAttributeNS(LINK, 'href') ?? ''
  const inside =
    object.firstElementChild ?? optionalPart(odf.parts, resolvePart('', `${reference}/content.xml`).replace('//', '/'))
  if (inside?.namespaceURI !== MATH) return odf.leftOut.add('embedded')
  place.words.append(odf.page.importNode(inside, true))
}
