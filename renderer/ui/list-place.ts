/** Where in a list something stands: what is around it, from the inside out, each with what stands after and before. */
export type ListPlace = readonly { part: Element; neighbours: readonly Element[] }[]

/** Its place while it is there; null for what is in no list. */
export function listPlaceOf(element: Element): ListPlace | null {
  if (!element.closest('li')) return null
  const place: ListPlace[number][] = []
  for (let part: Element | null = element; part && part.localName !== 'main'; part = part.parentElement) {
    const neighbours = [part.nextElementSibling, part.previousElementSibling].filter((each) => each !== null)
    place.push({ part, neighbours })
  }
  return place
}

/** Once it is gone: what stood beside the whole of what went with it, the next before the one before. */
export function besideLost(place: ListPlace): Element[] {
  const gone = place.filter(({ part }) => !part.isConnected).at(-1)
  return gone?.neighbours.filter(({ isConnected }) => isConnected) ?? []
}
