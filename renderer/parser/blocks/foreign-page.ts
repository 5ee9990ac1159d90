import { closeEmptyElements } from './closed-scripts'
import { refuseDeepNesting, refuseOpenContainers } from './nesting'

/** What a form, or the page, answers with where it is named like one of their own properties, as `children`. */
const ANSWERS = 'button, embed, fieldset, form, iframe, img, input, object, output, select, textarea'

/** A foreign page as a document, in which nothing loads or runs. Throws a Refusal for one that is nested too deep. */
export function foreignPage(html: string): Document {
  refuseOpenContainers(html)
  const page = new DOMParser().parseFromString(closeEmptyElements(html), 'text/html')
  // Nothing is read from these names. Until they are gone, the methods are those of a page that has none.
  const blank = new DOMParser().parseFromString('', 'text/html')
  for (const element of blank.querySelectorAll.call(page, ANSWERS))
    for (const name of ['name', 'id']) blank.documentElement.removeAttribute.call(element, name)
  refuseDeepNesting(page)
  return page
}
