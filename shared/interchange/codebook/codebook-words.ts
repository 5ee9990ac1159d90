import { catalogue } from '../../language/catalogue'
import { counted, formatCount, formOf } from '../../language/counts'
import type { FieldKey } from './columns'

const AGAIN = {
  en: 'Export the codebook as CSV or REFI-QDA there.',
  de: 'Exportieren Sie das Codebuch dort als CSV oder REFI-QDA.',
}

/** What is noted of a codebook as it is read, once for each kind with how often; and why one is not read. */
export const codebookNotes = catalogue({
  namesCleaned: (count: number) => ({
    en: `${counted(count, 'name had', 'names had')} control characters, left out.`,
    de: `${counted(count, 'Name hatte', 'Namen hatten')} Steuerzeichen; sie sind ausgelassen.`,
  }),
  namesCut: (count: number, most: number) => ({
    en: `${counted(count, 'name was', 'names were')} cut to ${most} characters.`,
    de: `${counted(count, 'Name wurde', 'Namen wurden')} auf ${most} Zeichen gekürzt.`,
  }),
  textsCleaned: (count: number) => ({
    en: `${counted(count, 'text had', 'texts had')} control characters, left out.`,
    de: `${counted(count, 'Text hatte', 'Texte hatten')} Steuerzeichen; sie sind ausgelassen.`,
  }),
  textsCut: (count: number, most: number) => ({
    en: `${counted(count, 'text was', 'texts were')} cut to ${formatCount(most)} characters.`,
    de: `${counted(count, 'Text wurde', 'Texte wurden')} auf ${formatCount(most)} Zeichen gekürzt.`,
  }),
  strayCells: (count: number) => ({
    en: `${counted(count, 'cell stands', 'cells stand')} under no name of a column, or one that is there twice: left out.`,
    de: `${counted(count, 'Zelle steht', 'Zellen stehen')} unter keinem Spaltennamen oder einem, der zweimal da ist: ausgelassen.`,
  }),
  noName: (count: number) => ({
    en: `${counted(count, 'tag has', 'tags have')} no name, left out.`,
    de: `${counted(count, 'Code hat', 'Codes haben')} keinen Namen: ausgelassen.`,
  }),
  noPlace: (count: number, key: string) => ({
    en: `${counted(count, 'value', 'values')} of “${key}”, for which a tag has no place, left out.`,
    de: `${counted(count, 'Wert', 'Werte')} von „${key}“, wofür ein Code keinen Platz hat: ausgelassen.`,
  }),
  notOurs: (count: number, field: string) => ({
    en: `${counted(count, 'value', 'values')} of “${field}” that is none of Assay’s, left out.`,
    de: `${counted(count, 'Wert', 'Werte')} von „${field}“, den Assay nicht kennt: ausgelassen.`,
  }),
  parentMissing: (count: number) => ({
    en: `${formatCount(count)} ${formOf(count, { one: 'tag stands under one that is', other: 'tags stand under ones that are' })} not in the file: put at the top.`,
    de: `${counted(count, 'Code steht', 'Codes stehen')} unter etwas, was nicht in der Datei ist: an den Anfang gesetzt.`,
  }),
  circle: (count: number) => ({
    en: `${counted(count, 'tag stands under itself', 'tags stand under themselves')}: put at the top.`,
    de: `${counted(count, 'Code steht', 'Codes stehen')} unter sich selbst: an den Anfang gesetzt.`,
  }),
  memosOfCodes: (count: number) => ({
    en: `${counted(count, 'memo of a code is', 'memos of codes are')} left out.`,
    de: `${counted(count, 'Memo eines Codes ist', 'Memos von Codes sind')} ausgelassen.`,
  }),
  noColour: (count: number) => ({
    en: `${counted(count, 'colour that is none', 'colours that are none')}, left out.`,
    de: `${counted(count, 'Farbe, die keine ist', 'Farben, die keine sind')}: ausgelassen.`,
  }),
  folders: (count: number) => ({
    en: `${formatCount(count)} ${formOf(count, { one: 'folder that codes nothing becomes a tag', other: 'folders that code nothing become tags' })}.`,
    de: `${counted(count, 'Ordner, der nichts codiert, wird zum Code', 'Ordner, die nichts codieren, werden zu Codes')}.`,
  }),
  unknownColumns: (names: string) => ({
    en: `Columns that a codebook has no place for are left out: ${names}.`,
    de: `Spalten, für die ein Codebuch keinen Platz hat, sind ausgelassen: ${names}.`,
  }),
  quoted: (name: string) => ({ en: `“${name}”`, de: `„${name}“` }),
  noTagColumn: {
    en: 'The first row of this table names no column “Tag”. Nothing was imported. Name the column with the names of the tags “Tag”; “Under” names the tag that each stands under.',
    de: 'Die erste Zeile dieser Tabelle nennt keine Spalte „Tag“. Es wurde nichts importiert. Nennen Sie die Spalte mit den Namen der Codes „Tag“; „Under“ nennt den Code, unter dem jeder steht.',
  },
  what: { en: 'a codebook', de: 'ein Codebuch' },
  again: AGAIN,
  less: { en: 'Export a part of it.', de: 'Exportieren Sie einen Teil davon.' },
  newerCodebook: {
    en: 'This codebook was written by a newer Assay. Nothing was imported. Export it there as CSV, or use that Assay.',
    de: 'Dieses Codebuch wurde von einem neueren Assay geschrieben. Es wurde nichts importiert. Exportieren Sie es dort als CSV, oder verwenden Sie jenes Assay.',
  },
  noCodebook: {
    en: `This JSON is no codebook that Assay wrote. Nothing was imported. ${AGAIN.en}`,
    de: `Dieses JSON ist kein Codebuch, das Assay schrieb. Es wurde nichts importiert. ${AGAIN.de}`,
  },
  tooMany: (most: number) => ({
    en: `This file lists more tags than a codebook may have (${formatCount(most)}). Nothing was imported.`,
    de: `Diese Datei führt mehr Codes auf, als ein Codebuch haben darf (${formatCount(most)}). Es wurde nichts importiert.`,
  }),
})

/** What an import makes of each tag of a file, and why. */
export const planWords = catalogue({
  underDropped: {
    en: 'Stands under a tag that is dropped.',
    de: 'Steht unter einem Code, der wegfällt.',
  },
  full: { en: 'The codebook is full.', de: 'Das Codebuch ist voll.' },
  noRoom: (needed: number, room: number, most: number) => ({
    en: `The file needs ${counted(needed, 'new tag', 'new tags')}, and the codebook has room for ${formatCount(room)}: it may have ${formatCount(most)}. Nothing was imported. Merge or delete tags here, or export with fewer of them there.`,
    de: `Die Datei braucht ${counted(needed, 'neuen Code', 'neue Codes')}, und das Codebuch hat Platz für ${formatCount(room)}: Es darf ${formatCount(most)} haben. Es wurde nichts importiert. Führen Sie hier Codes zusammen, oder löschen Sie welche, oder exportieren Sie dort mit weniger.`,
  }),
  noName: { en: 'Has no name.', de: 'Hat keinen Namen.' },
  sameName: (name: string) => ({
    en: `Another tag of the file has the name “${name}” in the same place.`,
    de: `Ein anderer Code der Datei hat an derselben Stelle den Namen „${name}“.`,
  }),
  tooDeep: (most: number) => ({ en: `Lies deeper than ${most} levels.`, de: `Liegt tiefer als ${most} Ebenen.` }),
  digitTaken: (digit: number | null | undefined) => ({
    en: `The digit ${digit} is another tag’s and stays there.`,
    de: `Die Ziffer ${digit} gehört einem anderen Code und bleibt dort.`,
  }),
  lettersTaken: (letters: string | undefined) => ({
    en: `The letters ${letters} are another tag’s and stay there.`,
    de: `Die Buchstaben ${letters} gehören einem anderen Code und bleiben dort.`,
  }),
  stays: {
    en: 'In the codebook already; it stays as it is.',
    de: 'Schon im Codebuch; der Code bleibt, wie er ist.',
  },
  calledThere: (name: string) => ({ en: `It is called “${name}” there.`, de: `Dort heißt er „${name}“.` }),
  writtenThere: (name: string) => ({ en: `It is written “${name}” there.`, de: `Dort wird er „${name}“ geschrieben.` }),
  differs: (fields: string) => ({
    en: `The file says otherwise: ${fields}.`,
    de: `Die Datei sagt anderes: ${fields}.`,
  }),
})

/** What a tag has besides its name and place, as it is told; files have their own names for them (`columns.ts`). */
export const TAG_FIELD_NAMES: Readonly<Record<FieldKey, string>> = catalogue({
  colour: { en: 'Colour', de: 'Farbe' },
  line: { en: 'Line', de: 'Linie' },
  definition: { en: 'Definition', de: 'Definition' },
  include: { en: 'When to use it', de: 'Wann verwenden' },
  exclude: { en: 'When not to use it', de: 'Wann nicht verwenden' },
  shortcut: { en: 'Digit', de: 'Ziffer' },
  letters: { en: 'Letters', de: 'Buchstaben' },
  memo: { en: 'Memo', de: 'Memo' },
})

/** The formats of codebooks, and what each loses. */
export const codebookFormats = catalogue({
  csv: { en: 'Table (CSV)', de: 'Tabelle (CSV)' },
  csvUse: {
    en: 'For spreadsheets: a tag a row. It can be edited there and imported again.',
    de: 'Für Tabellenkalkulationen: ein Code je Zeile. Lässt sich dort bearbeiten und wieder importieren.',
  },
  json: { en: 'JSON', de: 'JSON' },
  jsonUse: {
    en: 'For scripts, and for other projects of Assay: all that a tag says now.',
    de: 'Für Skripte und andere Projekte von Assay: alles, was ein Code jetzt sagt.',
  },
  qdc: { en: 'REFI-QDA codebook (.qdc)', de: 'REFI-QDA-Codebuch (.qdc)' },
  qdcUse: {
    en: 'For other programs of qualitative analysis: ATLAS.ti, MAXQDA, NVivo.',
    de: 'Für andere Programme der qualitativen Analyse: ATLAS.ti, MAXQDA, NVivo.',
  },
  noTags: {
    en: 'The codebook has no tags yet. Nothing was exported. Make or import tags first.',
    de: 'Das Codebuch hat noch keine Codes. Es wurde nichts exportiert. Legen Sie zuerst Codes an, oder importieren Sie welche.',
  },
  setsLost: (count: number) => ({
    en: `${counted(count, 'set of tags is', 'sets of tags are')} left out.`,
    de: `${counted(count, 'Codegruppe fehlt', 'Codegruppen fehlen')}.`,
  }),
  editionsLost: (count: number) => ({
    en: `${counted(count, 'earlier definition is', 'earlier definitions are')} left out; the present ones are in it.`,
    de: `${counted(count, 'frühere Definition fehlt', 'frühere Definitionen fehlen')}; die jetzigen sind enthalten.`,
  }),
  linesLost: (count: number) => ({
    en: `REFI-QDA has no lines: ${counted(count, 'tag loses its', 'tags lose their')} line style.`,
    de: `REFI-QDA hat keine Linien: ${counted(count, 'Code verliert seine', 'Codes verlieren ihre')} Linienart.`,
  }),
  digitsLost: (count: number) => ({
    en: `REFI-QDA has no digits: ${counted(count, 'tag loses its', 'tags lose theirs')}.`,
    de: `REFI-QDA hat keine Ziffern: ${counted(count, 'Code verliert seine', 'Codes verlieren ihre')}.`,
  }),
  lettersLost: (count: number) => ({
    en: `REFI-QDA has no letters: ${counted(count, 'tag loses its', 'tags lose theirs')}.`,
    de: `REFI-QDA hat keine Buchstaben: ${counted(count, 'Code verliert seine', 'Codes verlieren ihre')}.`,
  }),
  inDescription: (count: number) => ({
    en: `When to use a tag, when not and its memo are written into the description of ${counted(count, 'tag', 'tags')}; Assay reads them back.`,
    de: `Wann ein Code zu verwenden ist, wann nicht, und sein Memo stehen in der Beschreibung von ${counted(count, 'Code', 'Codes')}; Assay liest sie zurück.`,
  }),
})
