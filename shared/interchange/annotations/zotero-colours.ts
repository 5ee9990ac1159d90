import { nearestColour } from '../codebook/nearest-colour'
import type { TagColour } from '../../kinds/tags'

/** The eight colours that Zotero offers for annotations, as it names them. */
const COLOURS: readonly { name: string; colour: string }[] = [
  { name: 'Yellow', colour: '#ffd400' },
  { name: 'Red', colour: '#ff6666' },
  { name: 'Green', colour: '#5fb236' },
  { name: 'Blue', colour: '#2ea8e5' },
  { name: 'Purple', colour: '#a28ae5' },
  { name: 'Magenta', colour: '#e56eee' },
  { name: 'Orange', colour: '#f19837' },
  { name: 'Gray', colour: '#aaaaaa' },
]

/** What a colour of an annotation is here: the tag colour that looks most like it, and what Zotero calls it. */
export function zoteroColour(colour: string): { name: string; colour: TagColour } | null {
  const nearest = nearestColour(colour)
  if (nearest === null) return null
  const known = COLOURS.find((each) => each.colour === colour.toLowerCase())
  return { name: known?.name ?? colour.toLowerCase(), colour: nearest }
}
