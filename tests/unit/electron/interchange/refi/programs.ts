import type { Convention } from '@shared/interchange/refi/conventions'
import { countedBy } from '../../../shared/interchange/refi/counted'
import { BOM, guid, qdpx } from './qdpx'

/**
 * Files as programs of qualitative analysis write them: the order of their attributes, the letters of their GUIDs, what
 * they call things, and how they count. The words are ours.
 */

/** Words of an interview, with letters outside the first plane of Unicode. */
export const INTERVIEW = [
  'Interview with the harbour master 🚢',
  'The quay is closed when the wind blows. “We lost 🌊 two cranes last winter.”',
  '',
  'Nobody pays for the ships that wait.',
].join('\n')

const upper = (name: string): string => guid(name).toUpperCase()
const crlf = (text: string): string => text.replaceAll('\n', '\r\n')

/** The places of words as a program writes them, that keeps `text` in its file. */
function placesIn(text: string, convention: Partial<Convention>) {
  const whole: Convention = { unit: 'code points', lineEnd: 'two', countsMark: false, end: 'exclusive', ...convention }
  return (words: string) => {
    const start = text.indexOf(words)
    if (start < 0) throw new Error(`There is no “${words}”`)
    return countedBy({ text, hasMark: false }, whole, { start, end: start + words.length })
  }
}

/** NVivo for Windows: a selection for every coding, no names, empty descriptions, UTF-16 units, CRLF, a mark. */
export function nvivoWindows(): Uint8Array {
  const text = crlf(INTERVIEW)
  const at = placesIn(text, { unit: 'UTF-16' })
  const user = guid('nv-user')
  const selection = (name: string, words: string, code: string) => {
    const { start, end } = at(words)
    return `<PlainTextSelection guid="${guid(name)}" name="" startPosition="${start}" endPosition="${end}" creatingUser="${user}" creationDateTime="2025-02-21T15:09:07Z">
        <Description />
        <Coding guid="${guid(`${name}c`)}" creatingUser="${user}" creationDateTime="2025-02-21T15:09:07Z">
          <CodeRef targetGUID="${guid(code)}" />
        </Coding>
      </PlainTextSelection>`
  }
  const xml = `<?xml version="1.0" encoding="utf-8"?>
<Project xmlns:xsd="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" name="Harbour" origin="NVivo for Windows 12.6" creatingUserGUID="${user}" creationDateTime="2025-02-21T15:09:07Z" basePath="" xmlns="urn:QDA-XML:project:1.0">
  <Users><User guid="${user}" name="Coder" id="CO" /></Users>
  <CodeBook><Codes><Code guid="${guid('nv-nodes')}" name="Nodes" isCodable="false"><Description />
    <Code guid="${guid('nv-loss')}" name="Loss" isCodable="true"><Description />
      <Code guid="${guid('nv-cranes')}" name="Cranes" isCodable="true" /></Code>
    <Code guid="${guid('nv-wait')}" name="Waiting" isCodable="true" /></Code></Codes></CodeBook>
  <Cases><Case guid="${guid('nv-wait')}" name="Harbour master"><Description /><CodeRef targetGUID="${guid('nv-wait')}" /><SourceRef targetGUID="${guid('nv-source')}" /></Case></Cases>
  <Sources>
    <TextSource guid="${guid('nv-source')}" name="Interview 1" richTextPath="internal://${guid('nv-file')}.docx" plainTextPath="internal://${guid('nv-file')}.txt" creatingUser="${user}" creationDateTime="2025-02-21T15:09:07Z">
      <Description />
      ${selection('nv-1', 'two cranes', 'nv-loss')}
      ${selection('nv-2', 'two cranes', 'nv-cranes')}
      ${selection('nv-3', 'Nobody pays', 'nv-wait')}
      ${selection('nv-4', 'ships that wait', 'nv-wait')}
    </TextSource>
  </Sources>
  <Notes><Note guid="${guid('nv-memo')}" name="Cranes memo" plainTextPath="internal://${guid('nv-note')}.txt" creatingUser="${user}" /></Notes>
  <Links><Link guid="${guid('nv-link')}" name="" direction="OneWay" originGUID="${guid('nv-memo')}" targetGUID="${guid('nv-1')}" /></Links>
  <Sets><Set guid="${guid('nv-set')}" name="All interviews"><Description /><MemberSource targetGUID="${guid('nv-source')}" /></Set></Sets>
</Project>`
  return qdpx({
    'Sources/': '',
    [`Sources/${guid('nv-file')}.docx`]: 'not looked at',
    [`Sources/${guid('nv-file')}.txt`]: BOM + text,
    [`Sources/${guid('nv-note')}.txt`]: `${BOM}Who pays for them?\r\n`,
    'project.qde': xml,
  })
}

/** NVivo for Mac: all on one line, attributes by the alphabet, a file without content, the XML last. */
export function nvivoMac(): Uint8Array {
  const at = placesIn(INTERVIEW, { unit: 'UTF-16' })
  const selections = ['closed when the wind blows', 'Nobody pays'].map((words, index) => {
    const { start, end } = at(words)
    return `<PlainTextSelection creatingUser="${guid('nm-user')}" creationDateTime="2025-06-17T08:43:00Z" endPosition="${end}" guid="${guid(`nm-${index}`)}" modifiedDateTime="2025-06-17T08:43:00Z" modifyingUser="${guid('nm-user')}" name="" startPosition="${start}"><Coding creatingUser="${guid('nm-user')}" creationDateTime="2025-06-16T18:14:28Z" guid="${guid(`nm-c${index}`)}"><CodeRef targetGUID="${guid('nm-code')}"/></Coding></PlainTextSelection>`
  })
  const xml = `<?xml version="1.0" encoding="UTF-8" standalone="no" ?><Project basePath="" creatingUserGUID="${guid('nm-user')}" name="Untitled" origin="NVivo for Mac 12.7.0" xmlns="urn:QDA-XML:project:1.0" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="urn:QDA-XML:project:1.0 Project.xsd"><Users><User guid="${guid('nm-user')}" id="SF" name="Sam"/></Users><CodeBook><Codes><Code guid="${guid('nm-code')}" isCodable="true" name="Weather"><Description>wind
and waves</Description></Code></Codes></CodeBook><Sources><TextSource creatingUser="${guid('nm-user')}" guid="${guid('nm-source')}" name="Interview 1" plainTextPath="internal://${guid('nm-file')}.txt">${selections.join('')}</TextSource></Sources></Project>`
  return qdpx({ 'sources/.root': '', [`sources/${guid('nm-file')}.txt`]: INTERVIEW, 'project.qde': xml })
}

/** MAXQDA: GUIDs in capitals, names that are places, sources without endings, nameless cases, weights in links. */
export function maxqda(): Uint8Array {
  const at = placesIn(INTERVIEW, { unit: 'UTF-16' })
  const [user, source] = [upper('mx-user'), upper('mx-source')]
  const selection = (name: string, words: string, inside: string) => {
    const { start, end } = at(words)
    return `<PlainTextSelection modifiedDateTime="2025-07-14T18:42:34Z" guid="${upper(name)}" creatingUser="${user}" modifyingUser="${user}" endPosition="${end}" creationDateTime="2025-07-14T18:40:00Z" startPosition="${start}" name="${start},${end}">${inside}</PlainTextSelection>`
  }
  const coding = `<Coding creatingUser="${user}" guid="${upper('mx-coding')}" creationDateTime="2025-07-14T18:40:00Z"><CodeRef targetGUID="${upper('mx-code')}"/></Coding>`
  const xml = `<?xml version="1.0" encoding="utf-8"?>
<Project xsi:schemaLocation="urn:QDA-XML:project:1.0 http://schema.qdasoftware.org/versions/Project/v1.0/Project.xsd" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns="urn:QDA-XML:project:1.0" origin="MAXQDA 24 (Release 24.7.0)" name="Harbour" modifiedDateTime="2025-07-14T18:42:34Z">
 <Users><User guid="${user}" name="max"/></Users>
 <CodeBook><Codes><Code color="#ef8256" guid="${upper('mx-code')}" name="Loss" isCodable="true"/></Codes></CodeBook>
 <Variables><Variable guid="${upper('mx-var')}" name="Port" typeOfVariable="Text"/></Variables>
 <Cases><Case guid="${upper('mx-case')}"><VariableValue><VariableRef targetGUID="${upper('mx-var')}"/><TextValue>North</TextValue></VariableValue><SourceRef targetGUID="${source}"/></Case></Cases>
 <Sources>
  <TextSource creatingUser="${user}" plainTextPath="internal://${source}.txt" guid="${source}" name="Interview 1">
   ${selection('mx-1', 'two cranes last winter', coding)}
   ${selection('mx-2', 'The quay', '<Description>Which one?</Description>')}
   ${selection('mx-3', 'ships that wait', coding)}
  </TextSource>
  <VideoSource path="internal://${upper('mx-video')}.m4a" guid="${upper('mx-video')}" name="New Recording 11"><VideoSelection begin="1000" end="2000" guid="${upper('mx-v1')}" name="(1000,0),(2000,0)"/></VideoSource>
 </Sources>
 <Links><Link originGUID="${upper('mx-1')}" name="Link" guid="${upper('mx-link')}" targetGUID="${upper('mx-2')}" color="#000000" direction="Associative"/></Links>
</Project>`
  return qdpx({ [`sources/${source}.txt`]: INTERVIEW, 'project.qde': xml })
}

const PDF_TEXT = 'Annual report\nThe port made a loss of four millions.'

/** ATLAS.ti: the name of the project, cut quotes, comments as descriptions, twins on pages, a transcript that is a text. */
export function atlas(): Uint8Array {
  const text = crlf(INTERVIEW)
  const at = placesIn(text, { lineEnd: 'one' })
  const user = upper('at-user')
  const made = `modifyingUser="${user}" modifiedDateTime="2018-03-27T19:29:27Z" creatingUser="${user}" creationDateTime="2018-03-27T19:29:27Z"`
  const coding = (name: string, code: string) =>
    `<Coding creatingUser="${user}" creationDateTime="2018-03-27T19:29:27Z" guid="${upper(name)}"><CodeRef targetGUID="${upper(code)}"/></Coding>`
  const selection = (guidOf: string, words: string, name: string, inside: string, places = at) => {
    const { start, end } = places(words)
    return `<PlainTextSelection startPosition="${start}" ${made} endPosition="${end}" guid="${upper(guidOf)}" name="${name}">${inside}</PlainTextSelection>`
  }
  const pdf = placesIn(PDF_TEXT, {})
  const transcript = `plainTextPath="internal://${upper('at-talk')}.txt" ${made} richTextPath="internal://${upper('at-talkdoc')}.docx"`
  const xml = `<?xml version="1.0" encoding="utf-8" standalone="yes"?>
<Project xmlns="urn:QDA-XML:project:1.0" origin="ATLAS.ti Win 26.1.2" creatingUserGUID="${user}" basePath="/Users/somebody/Harbour Media" name="Harbour">
  <Users><User guid="${user}" name="Ada"/></Users>
  <CodeBook><Codes>
    <Code color="#966450" isCodable="true" name="Loss::cranes" guid="${upper('at-cranes')}"/>
    <Code isCodable="true" name="Loss" guid="${upper('at-loss')}"><Description>what is gone</Description></Code>
  </Codes></CodeBook>
  <Sources>
    <TextSource plainTextPath="internal://${upper('at-text')}.TXT" ${made} guid="${upper('at-source')}" name="Interview 1.docx">
      ${selection('at-1', 'The quay is closed when the wind blows.', 'The quay is closed when…', '<Description>often</Description>')}
      ${selection('at-2', 'two cranes', 'two cranes', coding('at-c1', 'at-cranes') + coding('at-c2', 'at-loss'))}
      ${selection('at-3', 'Nobody pays for the ships', 'costs of waiting', coding('at-c3', 'at-loss'))}
    </TextSource>
    <TextSource ${transcript} guid="${upper('at-talk-source')}" name="Talk.docx">
      ${selection('at-4', 'port', 'port', coding('at-c4', 'at-loss'), placesIn('In the port.', {}))}
    </TextSource>
    <PDFSource ${made} path="internal://${upper('at-pdf')}.pdf" guid="${upper('at-report')}" name="Report.pdf">
      <PDFSelection firstX="18" firstY="45" ${made} secondY="234" secondX="577" guid="${upper('at-twin')}" name="a loss" page="0">
        <Representation guid="${upper('at-rep1')}"><PlainTextContent>a loss</PlainTextContent></Representation>${coding('at-c5', 'at-loss')}</PDFSelection>
      <PDFSelection firstX="18" firstY="45" ${made} secondY="234" secondX="577" guid="${upper('at-picture')}" name="Quotation 12:3" page="0"/>
      <Representation plainTextPath="internal://${upper('at-rep')}.txt" ${made} guid="${upper('at-rep')}" name="Representation_for_Report.pdf">
        ${selection('at-twin', 'a loss', 'a loss', coding('at-c6', 'at-cranes'), pdf)}
      </Representation>
    </PDFSource>
    <VideoSource ${made} path="relative:///${upper('at-film')}.mov" guid="${upper('at-film')}" name="Film.MP4">
      <Transcript ${transcript} guid="${upper('at-script')}" name="Talk.docx"><SyncPoint guid="${upper('at-sync')}" position="0" timeStamp="0"/></Transcript>
      <VideoSelection end="21477" ${made} begin="21477" guid="${upper('at-vs')}" name="21s"><Description>Hello</Description></VideoSelection>
    </VideoSource>
  </Sources>
  <Notes><Note ${made} name="Plan" guid="${upper('at-plan')}"><Description>day by day</Description><PlainTextContent>Ask who pays.</PlainTextContent></Note></Notes>
  <Links><Link direction="OneWay" color="#000000" originGUID="${upper('at-1')}" name="contradicts" targetGUID="${upper('at-3')}" guid="${upper('at-hyper')}"/>
    <Link direction="OneWay" color="#000000" originGUID="${upper('at-plan')}" name="Memo-Quotation Relation" targetGUID="${upper('at-3')}" guid="${upper('at-mq')}"/></Links>
  <Sets><Set guid="${upper('at-set1')}" name="Loss"><MemberCode targetGUID="${upper('at-cranes')}"/><MemberCode targetGUID="${upper('at-loss')}"/></Set>
    <Set guid="${upper('at-set2')}" name="&lt;3"/></Sets>
  <Graphs><Graph guid="${upper('at-graph')}" name="Network"/></Graphs>
</Project>`
  return qdpx({
    'Harbour.qde': xml,
    [`sources/${upper('at-text')}.txt`]: text,
    [`sources/${upper('at-talk')}.txt`]: 'In the port.',
    [`sources/${upper('at-rep')}.txt`]: PDF_TEXT,
  })
}

/** QualCoder, on Linux or Windows, with or without its line ends for MAXQDA: a mark, places of LF, annotations as memos. */
export function qualcoder({ onWindows = false, forMaxqda = false } = {}): Uint8Array {
  const at = placesIn(INTERVIEW, {})
  const user = guid('qc-user')
  const wrote = (text: string) => {
    const asked = forMaxqda ? text.replaceAll('\n', '\r\n') : text
    return BOM + (onWindows ? asked.replaceAll('\n', '\r\n') : asked)
  }
  const selection = (name: string, words: string, code: string) => {
    const { start, end } = at(words)
    return `<PlainTextSelection guid="${guid(name)}" startPosition="${start}" endPosition="${end}" name="Interview 1" creatingUser="${user}" creationDateTime="2025-03-15T10:00:00Z">
<Coding guid="${guid(`${name}c`)}" creatingUser="${user}" >
<CodeRef targetGUID="${guid(code)}"/>
</Coding>
</PlainTextSelection>`
  }
  const annotated = at('closed')
  const spoken = placesIn('In the port.', {})('port')
  const xml = `<?xml version="1.0" encoding="utf-8"?>
<Project xmlns:xsd="http://www.w3.org/2001/XMLSchema" name="harbour.qda" origin="QualCoder 3.8" creatingUserGUID="${guid('nobody')}" creationDateTime="2025-03-15T10:00:00Z" xmlns="urn:QDA-XML:project:1.0">
<Users>
<User guid="${user}" name="default" />
</Users>
<CodeBook>
<Codes>
<Code guid="${guid('qc-cat')}" name="Costs" isCodable="false">
<Code guid="${guid('qc-loss')}" name="Loss" isCodable="true" color="#F781F3"/>
</Code>
</Codes>
</CodeBook>
<Variables>
<Variable guid="${guid('qc-var')}" name="Port" typeOfVariable="Float" >
<Description />
</Variable>
</Variables>
<Cases>
<Case guid="${guid('qc-case')}" name="Master">
<Description />
<VariableValue>
<VariableRef targetGUID="${guid('qc-var')}" />
</VariableValue>
</Case>
</Cases>
<Sources>
<TextSource plainTextPath="internal://${guid('qc-file')}.txt" creatingUser="" creationDateTime="2025-03-15T10:00:00Z" guid="${guid('qc-source')}" name="Interview 1">
${selection('qc-1', 'two cranes', 'qc-loss')}
${selection('qc-2', 'Nobody pays', 'qc-loss')}
${selection('qc-3', 'ships that wait', 'qc-loss')}
<NoteRef targetGUID="${guid('qc-note')}" />
<VariableValue>
<VariableRef targetGUID="${guid('qc-var')}" />
</VariableValue>
</TextSource>
<AudioSource path="absolute:///home/somebody/talk.mp3" guid="${guid('qc-talk')}" name="talk.mp3">
<Transcript plainTextPath="internal://${guid('qc-script')}.txt" guid="${guid('qc-transcript')}" name="talk.mp3.transcribed" >
<SyncPoint guid="${guid('qc-s0')}" position="0" timeStamp="0" />
<SyncPoint guid="${guid('qc-s1')}" position="${spoken.start}" timeStamp="900" />
<SyncPoint guid="${guid('qc-s2')}" position="${spoken.end}" timeStamp="1200" />
<TranscriptSelection guid="${guid('qc-ts')}" name="talk.mp3.transcribed" fromSyncPoint="${guid('qc-s1')}" toSyncPoint="${guid('qc-s2')}" creatingUser="${user}">
<Coding guid="${guid('qc-tc')}"><CodeRef targetGUID="${guid('qc-loss')}"/></Coding>
</TranscriptSelection>
</Transcript>
</AudioSource>
</Sources>
<Notes>
<Note guid="${guid('qc-note')}" creatingUser="${user}" creationDateTime="2025-03-15T10:00:00Z" >
<PlainTextContent>Since when?</PlainTextContent>
<PlainTextSelection guid="${guid('qc-ann')}" startPosition="${annotated.start}" endPosition="${annotated.end}" />
</Note>
</Notes>
<Description>All of it</Description>
</Project>`
  return qdpx({
    'project.qde': xml,
    'sources/': '',
    [`sources/${guid('qc-file')}.txt`]: wrote(INTERVIEW),
    [`sources/${guid('qc-script')}.txt`]: wrote('In the port.'),
  })
}
