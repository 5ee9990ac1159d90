import type { RefiSource } from '@shared/interchange/refi/refi-file'
import { catalogue } from '@shared/language/catalogue'
import { counted, formatCount } from '@shared/language/counts'

/** What media are called behind "sources of". */
export const MEDIA: Readonly<Record<RefiSource['medium'], string>> = catalogue({
  text: { en: 'text', de: 'Text' },
  PDF: { en: 'PDF', de: 'PDF' },
  picture: { en: 'picture', de: 'Bild' },
  audio: { en: 'audio', de: 'Ton' },
  video: { en: 'video', de: 'Video' },
})

/** What is told of a REFI-QDA project that is imported: what was assumed, what has no place here, and why. */
export const refiWords = catalogue({
  importNamed: (name: string) => ({ en: `Import “${name}”`, de: `„${name}“ importieren` }),
  calledOtherwise: (name: string) => ({
    en: `The project in this file is called “${name}” instead of “project.qde”.`,
    de: `Das Projekt in dieser Datei heißt „${name}“ statt „project.qde“.`,
  }),
  inFolder: (folder: string) => ({
    en: `The project in this file lies in a folder, “${folder}”.`,
    de: `Das Projekt in dieser Datei liegt in einem Ordner, „${folder}“.`,
  }),
  onlyXml: {
    en: 'The file has the XML of a project alone, without the files of its sources.',
    de: 'Die Datei hat nur das XML eines Projekts, ohne die Dateien seiner Quellen.',
  },
  severalProjects: (names: string) => ({
    en: `There are several projects in this file: ${names}. Nothing was imported. Export one of them there.`,
    de: `In dieser Datei sind mehrere Projekte: ${names}. Es wurde nichts importiert. Exportieren Sie dort eines davon.`,
  }),
  noProject: {
    en: 'There is no project (.qde) in this file. Nothing was imported. Export it there as “REFI-QDA project (.qdpx)”.',
    de: 'In dieser Datei ist kein Projekt (.qde). Es wurde nichts importiert. Exportieren Sie es dort als „REFI-QDA project (.qdpx)“.',
  },
  verifiedInAll: (texts: number, verified: number, selections: number) => ({
    en: `In all ${formatCount(texts)} texts, ${formatCount(verified)} of ${counted(selections, 'selection', 'selections')} verified.`,
    de: `In allen ${formatCount(texts)} Texten ${formatCount(verified)} von ${counted(selections, 'Markierung', 'Markierungen')} bestätigt.`,
  }),
  noText: { en: 'It has no text.', de: 'Sie hat keinen Text.' },
  noTextInIt: { en: 'There is no text in it.', de: 'Es ist kein Text darin.' },
  onlyTexts: { en: 'Assay imports texts.', de: 'Assay importiert Texte.' },
  notInFile: { en: 'Its file is not in this one.', de: 'Ihre Datei ist nicht in dieser.' },
  liesBeside: (file: string, folder: string) => ({
    en: `Its file${file === '' ? '' : ` “${file}”`} lies beside this one${folder === '' ? '' : ` (a folder “${folder}”)`}. Import it as an article.`,
    de: `Ihre Datei${file === '' ? '' : ` „${file}“`} liegt neben dieser${folder === '' ? '' : ` (im Ordner „${folder}“)`}. Importieren Sie sie als Artikel.`,
  }),
  onlyItsText: { en: 'Only their text is imported.', de: 'Nur ihr Text wird importiert.' },
  passagesHere: (count: number) => ({
    en: `${formatCount(count)} of its passages are in the project already.`,
    de: `${formatCount(count)} ihrer Stellen sind schon im Projekt.`,
  }),
  named: (name: string, why: string) => ({ en: `“${name}”: ${why}`, de: `„${name}“: ${why}` }),
  inText: (name: string) => ({ en: `In “${name}”.`, de: `In „${name}“.` }),
  unusedMemos: {
    en: 'They stand on nothing that has a note here.',
    de: 'Sie stehen an nichts, was hier eine Notiz hat.',
  },
  memoElsewhere: (name: string) => ({
    en: `“${name}”: They are in a file that is not in this one, or is no plain text.`,
    de: `„${name}“: Sie sind in einer Datei, die nicht in dieser oder kein reiner Text ist.`,
  }),
  memosAreNotes: {
    en: 'Memos are notes here, and nothing in them is a passage.',
    de: 'Memos sind hier Notizen, und nichts in ihnen ist eine Stelle.',
  },
  ownPictures: {
    en: 'Assay draws its own pictures of what is judged.',
    de: 'Assay zeichnet eigene Bilder dessen, was beurteilt wird.',
  },
  noDescription: { en: 'A project here has none.', de: 'Ein Projekt hat hier keine.' },
  strange: {
    en: 'REFI-QDA has none of that name where they stand.',
    de: 'REFI-QDA hat dort, wo sie stehen, keine dieses Namens.',
  },
  sameGuid: (first: string, second: string) => ({
    en: `The codes “${first}” and “${second}” have one GUID. Both are imported; what is coded with it gets “${first}”: look at those passages.`,
    de: `Die Codes „${first}“ und „${second}“ haben eine GUID. Beide werden importiert; was damit codiert ist, bekommt „${first}“: Sehen Sie diese Stellen an.`,
  }),
  sourceStays: (name: string) => ({
    en: `“${name}” is here already, and what is said of it stays.`,
    de: `„${name}“ ist schon hier, und was darüber gesagt ist, bleibt.`,
  }),
  codesOtherwise: (count: number, names: string) => ({
    en: `Of ${counted(count, 'code that is', 'codes that are')} in the codebook already the file says otherwise, and the codebook stays as it is: ${names}.`,
    de: `Von ${counted(count, 'Code, der schon im Codebuch ist,', 'Codes, die schon im Codebuch sind,')} sagt die Datei anderes, und das Codebuch bleibt, wie es ist: ${names}.`,
  }),
  numbered: (count: number, names: string) => ({
    en: `${counted(count, 'code has', 'codes have')} the name of another in the same place. A number tells them apart: ${names}.`,
    de: `${counted(count, 'Code hat', 'Codes haben')} den Namen eines anderen an derselben Stelle. Eine Nummer unterscheidet sie: ${names}.`,
  }),
  oneAnalyst: (names: string) => ({
    en: `Several users of the file have one name, and are one analyst here: ${names}.`,
    de: `Mehrere Benutzer der Datei haben einen Namen und sind hier ein Analyst: ${names}.`,
  }),
  quoted: (name: string) => ({ en: `“${name}”`, de: `„${name}“` }),
  andMore: (names: string, more: number) => ({
    en: `${names} and ${formatCount(more)} more`,
    de: `${names} und ${formatCount(more)} weitere`,
  }),
  tagsWords: { en: 'Assay tags words.', de: 'Assay codiert Worte.' },
  noVariables: { en: 'Sources have no variables here.', de: 'Quellen haben hier keine Variablen.' },
  textNotImported: (name: string) => ({
    en: `“${name}”: its text is not imported.`,
    de: `„${name}“: Ihr Text wird nicht importiert.`,
  }),
  memosOfOneGuid: (count: number) => ({
    en: `Several memos of the file have one GUID (${formatCount(count)}). Their words stand together wherever one of them is referred to.`,
    de: `Mehrere Memos der Datei haben eine GUID (${formatCount(count)}). Ihre Worte stehen zusammen, wo auf eines davon verwiesen wird.`,
  }),
})
