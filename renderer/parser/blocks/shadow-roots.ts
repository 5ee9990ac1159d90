/** Puts the words of declarative shadow roots where a browser shows them, with what is slotted into them. */
export function openShadowRoots(root: ParentNode): void {
  for (const template of root.querySelectorAll<HTMLTemplateElement>('template[shadowrootmode], template[shadowroot]')) {
    const host = template.parentElement
    if (!host) continue
    const { content } = template
    template.remove()
    openShadowRoots(content)
    fillSlots(content, host)
    host.prepend(content)
  }
}

/** What stands in the host and has no slot to go to is not shown, and is kept all the same, behind the rest. */
function fillSlots(shadow: DocumentFragment, host: Element): void {
  for (const slot of shadow.querySelectorAll('slot')) {
    const name = slot.getAttribute('name') ?? ''
    const given = [...host.childNodes].filter((node) => slotOf(node) === name)
    if (given.some((node) => (node.textContent ?? '').trim() !== '')) slot.replaceChildren(...given)
    slot.replaceWith(...slot.childNodes)
  }
}

const slotOf = (node: Node): string =>
  node.nodeType === Node.ELEMENT_NODE ? ((node as Element).getAttribute('slot') ?? '') : ''
