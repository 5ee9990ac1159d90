import { cleanName, cleanProse, ReadingNotes } from '@shared/interchange/codebook/listed-tag'
import type { RefiFile, RefiNote } from '@shared/interchange/refi/refi-file'
import { LIMITS } from '@shared/limits'
import { damaged } from '@shared/packed/refusals'
import { Refusal } from '@shared/refusal'
import { formatCount } from '@shared/words/plural'
import { decodeXml, parseXml } from '../packed/xml'
import { allBelow, below, countBelow, guidOf, targetsBelow } from './elements'
import { readCodes } from './parse-codebook'
import { pathOf, readSources } from './parse-sources'

/** The namespace of REFI-QDA 1.5. */
const NAMESPACE = 'urn:QDA-XML:project:1.0'
const NAME = 'project.qde'

/** Reads the XML of a project of REFI-QDA (.qde), also of its drafts: only the names of elements count. */
export function parseRefi(bytes: Uint8Array): RefiFile {
  const root = parseXml(decodeXml(bytes, NAME), NAME)
  if (root.localName !== 'Project') throw damaged('There is no project of REFI-QDA in this file.')
  refuseTooMany(root)
  const notes = new ReadingNotes()
  const origin = cleanName(root.getAttribute('origin') ?? '', notes)
  const codebook = below(root, 'CodeBook')
  const codes = below(codebook, 'Codes')
  const codeNotes: RefiFile['codeNotes'] = []
  const tags = codes
    ? readCodes(codes, origin === 'Assay', notes, (code, note) => void codeNotes.push({ code, note }))
    : []
  const text = (element: Element, name: string) => cleanName(element.getAttribute(name) ?? '', notes)
  const prose = (element: Element) => cleanProse(below(element, 'Description')?.textContent ?? '', notes)
  return {
    name: text(root, 'name'),
    origin,
    users: [...allBelow(below(root, 'Users'), 'User')].map((user) => ({
      guid: guidOf(user),
      name: text(user, 'name'),
    })),
    tags,
    codeNotes,
    sources: readSources(below(root, 'Sources'), { text, prose }),
    notes: [...allBelow(below(root, 'Notes'), 'Note')].map((note): RefiNote => ({
      guid: guidOf(note),
      name: text(note, 'name'),
      textPath: pathOf(note, 'plainTextPath'),
      content: below(note, 'PlainTextContent')?.textContent ?? null,
      description: prose(note),
    })),
    links: [...allBelow(below(root, 'Links'), 'Link')].map((link) => ({
      guid: guidOf(link),
      name: text(link, 'name'),
      origin: guidOf(link, 'originGUID'),
      target: guidOf(link, 'targetGUID'),
      noteRefs: targetsBelow(link, 'NoteRef'),
    })),
    // Drafts and codebooks pasted into a project have the sets in the codebook.
    sets: [...allBelow(below(root, 'Sets'), 'Set'), ...allBelow(below(codebook, 'Sets'), 'Set')].map((set) => ({
      name: text(set, 'name'),
      codes: targetsBelow(set, 'MemberCode'),
      others: countBelow(set, 'MemberSource', 'MemberNote'),
    })),
    cases: [...allBelow(below(root, 'Cases'), 'Case')].map((each) => ({
      guid: guidOf(each),
      name: text(each, 'name'),
      description: prose(each),
      selections: targetsBelow(each, 'SelectionRef'),
      values: countBelow(each, 'VariableValue'),
    })),
    variables: countBelow(below(root, 'Variables'), 'Variable'),
    graphs: countBelow(below(root, 'Graphs'), 'Graph'),
    remarks: [...namespaceRemark(root), ...notes.list()],
  }
}

function namespaceRemark({ namespaceURI }: Element): string[] {
  if (namespaceURI === NAMESPACE) return []
  return [
    'The file does not say that it follows REFI-QDA 1.5, as drafts of it and some programs do not; it was read as if it did.',
  ]
}

/** What a project here cannot hold is refused before any of it is gone through. */
function refuseTooMany(root: Element): void {
  const selections = root.getElementsByTagNameNS('*', 'PlainTextSelection').length
  if (selections <= LIMITS.ofKind) return
  throw new Refusal(
    'too-large',
    `This project has ${formatCount(selections)} selections, and ${formatCount(LIMITS.ofKind)} are the most Assay imports. Nothing was imported. Export fewer sources there.`,
  )
}
