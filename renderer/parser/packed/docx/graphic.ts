import { elementsIn, nameOf } from '../xml'
import { chosen } from './choose'
import type { Office } from './office'
import type { RunPlace } from './run'

/** What a drawing shows that is no text: pictures, charts, diagrams. Lines and frames say nothing. */
const PICTURES = new Set(['pic', 'imagedata', 'chart', 'relIds', 'contentPart'])

/** A drawing: its text boxes are text, its pictures are not. */
export function readGraphic(graphic: Element, place: RunPlace, office: Office): void {
  const isEmbedded = nameOf(graphic) === 'w:object'
  let description = ''
  const walk = (element: Element): void => {
    const name = nameOf(element)
    if (name === 'w:txbxContent') {
      place.boxes.push(element)
      return
    }
    if (name === 'wp:docPr') description = element.getAttribute('descr') ?? ''
    if (PICTURES.has(element.localName) && !isEmbedded) {
      const picture = office.page.createElement('img')
      picture.setAttribute('alt', description)
      place.words.append(picture)
      return
    }
    const inside = name === 'mc:AlternateContent' ? chosen(element) : element
    for (const each of inside ? elementsIn(inside) : []) walk(each)
  }
  walk(graphic)
  if (isEmbedded) office.leftOut.add('embedded')
}
