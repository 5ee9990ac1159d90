import { cleanName, cleanProse, ReadingNotes } from '@shared/interchange/codebook/listed-tag'
import type { RefiFile, RefiNote, RefiSource, RefiValue } from '@shared/interchange/refi/refi-file'
import { LIMITS } from '@shared/limits'
import { damaged } from '@shared/packed/refusals'
import { Refusal } from '@shared/refusal'
import { decodeXml, elementsIn, parseXml } from '../packed/xml'
import { allBelow, below, countBelow, guidOf, targetsBelow } from './elements'
import { codesOf, readCodes } from './parse-codebook'
import { readNotes } from './parse-notes'
import { pathOf, readSources, SOURCES } from './parse-sources'
import { refiReadingWords } from './refi-words'
import { type ReadCounts, strangeElements } from './strange-elements'

/** The namespace of REFI-QDA 1.5. */
const NAMESPACE = 'urn:QDA-XML:project:1.0'
const NAME = 'project.qde'

/** Reads the XML of a project of REFI-QDA (.qde), also of its drafts: only the names of elements count. */
export function parseRefi(bytes: Uint8Array): RefiFile {
  // Nothing may stand before the declaration of XML, and some programs write an empty line there.
  const xml = decodeXml(bytes, NAME).trimStart()
  const root = parseXml(xml, NAME)
  if (root.localName !== 'Project') throw damaged(refiReadingWords.noProject)
  refuseTooMany(root)
  const notes = new ReadingNotes()
  const origin = cleanName(root.getAttribute('origin') ?? '', notes)
  const codebook = below(root, 'CodeBook')
  const codes = codesOf(codebook)
  const codeNotes: RefiFile['codeNotes'] = []
  const tags = codes
    ? readCodes(codes, origin === 'Assay', notes, (code, note) => void codeNotes.push({ code, note }))
    : []
  const text = (element: Element, name: string) => cleanName(element.getAttribute(name) ?? '', notes)
  const prose = (element: Element) => cleanProse(below(element, 'Description')?.textContent ?? '', notes)
  const sources = readSources(below(root, 'Sources'), { text, prose })
  const memos = readNotes(below(root, 'Notes'), sources, { text, prose })
  const links = [...allBelow(below(root, 'Links'), 'Link')]
  // Drafts and codebooks pasted into a project have the sets in the codebook.
  const sets = [...allBelow(below(root, 'Sets'), 'Set'), ...allBelow(below(codebook, 'Sets'), 'Set')]
  const cases = [...allBelow(below(root, 'Cases'), 'Case')]
  return {
    name: text(root, 'name'),
    origin,
    basePath: pathOf(root, 'basePath'),
    description: prose(root),
    users: [...allBelow(below(root, 'Users'), 'User')].map((user) => ({
      guid: guidOf(user),
      name: text(user, 'name'),
    })),
    tags,
    codeNotes,
    sources,
    notes: memos,
    links: links.map((link) => ({
      guid: guidOf(link),
      name: text(link, 'name'),
      origin: guidOf(link, 'originGUID'),
      target: guidOf(link, 'targetGUID'),
      noteRefs: targetsBelow(link, 'NoteRef'),
    })),
    sets: sets.map((set) => ({
      name: text(set, 'name'),
      codes: targetsBelow(set, 'MemberCode'),
      others: countBelow(set, 'MemberSource', 'MemberNote'),
    })),
    cases: cases.map((each) => ({
      guid: guidOf(each),
      name: text(each, 'name'),
      description: prose(each),
      sources: targetsBelow(each, 'SourceRef'),
      selections: targetsBelow(each, 'SelectionRef'),
      values: [...allBelow(each, 'VariableValue')].map((value) => readValue(value, notes)),
    })),
    variables: countBelow(below(root, 'Variables'), 'Variable'),
    graphs: countBelow(below(root, 'Graphs'), 'Graph'),
    strange: strangeElements(xml, root, {
      Code: tags.length,
      Note: memos.length,
      Link: links.length,
      Set: sets.length,
      Case: cases.length,
      ...countSources(below(root, 'Sources'), sources, memos),
    }),
    remarks: [...namespaceRemark(root, codebook), ...notes.list()],
  }
}

/** Which elements of the sources were read, and how often. */
function countSources(element: Element | null, sources: readonly RefiSource[], memos: readonly RefiNote[]): ReadCounts {
  const media = [...allBelow(element, ...SOURCES)]
  const transcripts = media.flatMap((medium) => [...allBelow(medium, 'Transcript')])
  const spoken = transcripts.reduce((sum, each) => sum + countBelow(each, 'TranscriptSelection'), 0)
  const selected = [...sources.map(({ selections }) => selections.length), ...memos.map((memo) => memo.selections)]
  return {
    ...Object.fromEntries(SOURCES.map((name) => [name, media.filter(({ localName }) => localName === name).length])),
    Transcript: transcripts.length,
    TranscriptSelection: spoken,
    PlainTextSelection: selected.reduce((sum, count) => sum + count, 0) - spoken,
  }
}

/** What a case says of a variable: the text of whatever type of value it has. */
function readValue(value: Element, notes: ReadingNotes): RefiValue {
  const said = [...elementsIn(value)].find(({ localName }) => localName !== 'VariableRef')
  return {
    variable: guidOf(below(value, 'VariableRef'), 'targetGUID'),
    text: cleanProse(said?.textContent ?? '', notes),
  }
}

function namespaceRemark(...elements: readonly (Element | null)[]): string[] {
  if (elements.every((element) => element === null || element.namespaceURI === NAMESPACE)) return []
  return [refiReadingWords.otherVersion]
}

/** What a project here cannot hold is refused before any of it is gone through. */
function refuseTooMany(root: Element): void {
  const selections = root.getElementsByTagNameNS('*', 'PlainTextSelection').length
  if (selections <= LIMITS.ofKind) return
  throw new Refusal('too-large', refiReadingWords.manySelections(selections, LIMITS.ofKind))
}
