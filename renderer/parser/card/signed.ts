import { isElsewhere } from '../article/elsewhere'

/** In Korea an article is signed below its last line: name and office, often with the address for letters. */
const SIGNED =
  /^\[?(?:(\p{Script=Hangul}{2,4})\s?(?:선임기자|전문기자|인턴기자|기자|칼럼니스트|특파원|논설위원|평론가)|(?:칼럼니스트|평론가)\s(\p{Script=Hangul}{2,4}))\]?$/u
const LONGEST = 60
const OFFICES = /^(?:선임|전문|인턴|시민|객원|수습)$/u

/** The names an article is signed with at its end. */
export function signedNames(page: Document): string[] {
  let signed: string | undefined
  const texts = page.createTreeWalker(page.body, NodeFilter.SHOW_TEXT)
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    const words = (text.nodeValue ?? '').trim()
    const match = words.length > LONGEST ? null : SIGNED.exec(words.replace(/\s?\S{1,40}@\S{1,40}$/, ''))
    const name = match?.[1] ?? match?.[2] ?? ''
    if (name !== '' && !OFFICES.test(name) && text.parentElement && !isElsewhere(text.parentElement)) signed = name
  }
  return signed === undefined ? [] : [signed]
}
