import { elementsFrom, unwrap, wordName, wordValue } from './markup'

/** Fields that tell of the document itself; all others read files, ask or run something. */
const OWN: ReadonlySet<string> = new Set(
  'PAGE NUMPAGES SECTION SECTIONPAGES TITLE SUBJECT AUTHOR KEYWORDS COMMENTS DOCPROPERTY STYLEREF FILENAME DATE TIME CREATEDATE SAVEDATE PRINTDATE IF = QUOTE SEQ SYMBOL'.split(
    ' ',
  ),
)
/** Those that still say what the template is called and who made it. */
const TO_RENEW: ReadonlySet<string> = new Set('TITLE SUBJECT AUTHOR KEYWORDS COMMENTS DOCPROPERTY STYLEREF'.split(' '))

type OpenField = { marks: Element[]; instruction: string; isInstruction: boolean }

/**
 * Keeps the fields that tell of the document itself and has Word renew them; of others only what they show stays. Says
 * which there were, in capitals.
 */
export function keepOwnFields(root: Element): { kept: ReadonlySet<string>; left: ReadonlySet<string> } {
  const [kept, left] = [new Set<string>(), new Set<string>()]
  const settle = (instruction: string, marks: readonly Element[], drop: () => void): void => {
    const name = /^[A-Z=]*/.exec(instruction.trim().toUpperCase())?.[0] ?? ''
    ;(OWN.has(name) ? kept : left).add(name)
    if (!OWN.has(name)) drop()
    else if (TO_RENEW.has(name)) marks[0]?.setAttributeNS(marks[0].namespaceURI, 'w:dirty', 'true')
  }
  const open: OpenField[] = []
  for (const element of elementsFrom(root)) {
    const name = wordName(element)
    const innermost = open.at(-1)
    if (name === 'fldSimple') settle(wordValue(element, 'instr'), [element], () => unwrap(element))
    else if (name === 'instrText') {
      innermost?.marks.push(element)
      if (innermost?.isInstruction) innermost.instruction += element.textContent
    } else if (name === 'fldChar') {
      const type = wordValue(element, 'fldCharType')
      if (type === 'begin') open.push({ marks: [element], instruction: '', isInstruction: true })
      else if (innermost) {
        innermost.marks.push(element)
        innermost.isInstruction = false
        if (type === 'end') {
          open.pop()
          settle(innermost.instruction, innermost.marks, () => innermost.marks.forEach((mark) => mark.remove()))
        }
      } else element.remove()
    }
  }
  for (const { marks } of open) marks.forEach((mark) => mark.remove())
  return { kept, left }
}
