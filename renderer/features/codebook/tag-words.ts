import { catalogue } from '@shared/language/catalogue'
import { counted, formOf } from '@shared/language/counts'

/** The card of a tag: what it means, how it looks, and how it is made, merged and deleted. */
export const tagWords = catalogue({
  name: { en: 'Name', de: 'Name' },
  digit: { en: 'Digit in the reader', de: 'Ziffer beim Lesen' },
  letters: { en: 'Two letters', de: 'Zwei Buchstaben' },
  lettersRule: {
    en: 'Two letters, or a letter and a digit, stand for a tag.',
    de: 'Zwei Buchstaben, oder ein Buchstabe und eine Ziffer, stehen für einen Code.',
  },
  lettersTaken: (holder: string) => ({
    en: `“${holder}” has these letters.`,
    de: `„${holder}“ hat diese Buchstaben.`,
  }),
  memo: { en: 'Memo', de: 'Memo' },
  noOtherTag: { en: 'There is no other tag.', de: 'Es gibt keinen anderen Code.' },
  noPassages: { en: 'It has no passages.', de: 'Er hat keine Stellen.' },
  mergeInto: { en: 'Merge into…', de: 'Zusammenführen mit…' },
  split: { en: 'Split…', de: 'Teilen…' },
  deleteTag: { en: 'Delete tag…', de: 'Code löschen…' },
  underOther: (waiting: number, all: number, edition: number) => ({
    en: `${waiting} of ${counted(all, 'passage', 'passages')} ${formOf(waiting, { one: 'was', other: 'were' })} tagged under another meaning than the present one (edition ${edition}).`,
    de: `${waiting} von ${counted(all, 'Stelle', 'Stellen')} ${formOf(waiting, { one: 'wurde', other: 'wurden' })} unter einer anderen Bedeutung codiert als der jetzigen (Ausgabe ${edition}).`,
  }),
  lookAgain: (waiting: number) => ({
    en: `Look at ${formOf(waiting, { one: 'it', other: 'them' })} again…`,
    de: 'Noch einmal ansehen…',
  }),
  colour: (name: string) => ({ en: `Colour: ${name}`, de: `Farbe: ${name}` }),
  line: (name: string) => ({ en: `Line: ${name}`, de: `Linie: ${name}` }),
  newTag: { en: 'New tag', de: 'Neuer Code' },
  create: { en: 'Create', de: 'Anlegen' },
  under: { en: 'Under', de: 'Unter' },
  underNothing: { en: 'Nothing: a tag of the first level', de: 'Nichts: ein Code der ersten Ebene' },
  deleteTitle: (tag: string) => ({ en: `Delete tag “${tag}”?`, de: `Code „${tag}“ löschen?` }),
  delete: { en: 'Delete', de: 'Löschen' },
  noPassage: { en: 'No passage has this tag.', de: 'Keine Stelle hat diesen Code.' },
  replaceOn: (count: number) => ({
    en: `Replace it on its ${counted(count, 'passage', 'passages')} with`,
    de: `An ${formOf(count, { one: 'seiner Stelle', other: `seinen ${count} Stellen` })} ersetzen durch`,
  }),
  nothing: { en: 'Nothing', de: 'Nichts' },
  willHaveInstead: (count: number, tag: string) => ({
    en: `${counted(count, 'passage', 'passages')} will have “${tag}” instead.`,
    de: `${counted(count, 'Stelle bekommt', 'Stellen bekommen')} stattdessen „${tag}“.`,
  }),
  keepOthers: (count: number) => ({
    en: `${counted(count, 'passage keeps its', 'passages keep their')} other tags.`,
    de: `${counted(count, 'Stelle behält ihre', 'Stellen behalten ihre')} anderen Codes.`,
  }),
  stayWithout: (count: number) => ({
    en: `${counted(count, 'passage stays', 'passages stay')} in the text without a tag.`,
    de: `${counted(count, 'Stelle bleibt', 'Stellen bleiben')} ohne Code im Text.`,
  }),
  childrenMove: (count: number) => ({
    en: formOf(count, {
      one: 'The tag under it moves up one level.',
      other: `The ${count} tags under it move up one level.`,
    }),
    de: formOf(count, {
      one: 'Der Code darunter rückt eine Ebene hinauf.',
      other: `Die ${count} Codes darunter rücken eine Ebene hinauf.`,
    }),
  }),
  queriesAsk: (count: number) => ({
    en: `${counted(count, 'saved query asks', 'saved queries ask')} for this tag and will find nothing until changed. To have another tag asked for instead, merge it.`,
    de: `${counted(count, 'gespeicherte Abfrage fragt', 'gespeicherte Abfragen fragen')} nach diesem Code und ${formOf(count, { one: 'findet', other: 'finden' })} nichts, bis sie geändert ${formOf(count, { one: 'wird', other: 'werden' })}. Soll stattdessen nach einem anderen Code gefragt werden, führen Sie ihn zusammen.`,
  }),
  deleteSafe: {
    en: 'No passage, note or evidence is deleted. Undo in the Edit menu brings the tag back.',
    de: 'Keine Stelle, keine Notiz und kein Beleg wird gelöscht. „Rückgängig“ im Menü „Bearbeiten“ bringt den Code zurück.',
  },
  mergeTitle: (tag: string) => ({
    en: `Merge tag “${tag}” into another`,
    de: `Code „${tag}“ mit einem anderen zusammenführen`,
  }),
  merge: { en: 'Merge', de: 'Zusammenführen' },
  into: { en: 'Into', de: 'Mit' },
  chooseTag: { en: 'Choose a tag', de: 'Code wählen' },
  whatItSays: (tag: string, fields: string) => ({
    en: `What “${tag}” says of itself (${fields})`,
    de: `Was „${tag}“ von sich sagt (${fields})`,
  }),
  addToWords: (tag: string) => ({ en: `Add it to what “${tag}” says`, de: `Dem hinzufügen, was „${tag}“ sagt` }),
  leaveOut: { en: 'Leave it out; the history keeps it', de: 'Weglassen; der Verlauf behält es' },
  whatChanges: { en: 'What changes', de: 'Was sich ändert' },
  mergeSafe: {
    en: 'No passage, note or evidence is lost. One undo takes all of it back.',
    de: 'Keine Stelle, keine Notiz und kein Beleg geht verloren. Einmal „Rückgängig“ nimmt alles zurück.',
  },
  noPassageHas: (tag: string) => ({ en: `No passage has “${tag}”.`, de: `Keine Stelle hat „${tag}“.` }),
  willHave: (count: number, tag: string) => ({
    en: `${counted(count, 'passage', 'passages')} will have “${tag}”.`,
    de: `${counted(count, 'Stelle bekommt', 'Stellen bekommen')} „${tag}“.`,
  }),
  haveBoth: (count: number) => ({
    en: `${count} of them ${formOf(count, { one: 'has', other: 'have' })} both tags now, and will have it once.`,
    de: `${count} davon ${formOf(count, { one: 'hat', other: 'haben' })} jetzt beide Codes und dann den einen.`,
  }),
  takesPlace: (into: string, tag: string) => ({
    en: `“${into}” takes the place of “${tag}” in the tree.`,
    de: `„${into}“ tritt im Baum an die Stelle von „${tag}“.`,
  }),
  childrenMoveUnder: (count: number, into: string) => ({
    en: `${counted(count, 'tag', 'tags')} under it ${formOf(count, { one: 'moves', other: 'move' })} under “${into}”.`,
    de: `${counted(count, 'Code', 'Codes')} darunter ${formOf(count, { one: 'kommt', other: 'kommen' })} unter „${into}“.`,
  }),
  getsDigit: (into: string, digit: number) => ({
    en: `“${into}” gets the digit ${digit}.`,
    de: `„${into}“ bekommt die Ziffer ${digit}.`,
  }),
  digitFree: (digit: number) => ({ en: `The digit ${digit} becomes free.`, de: `Die Ziffer ${digit} wird frei.` }),
  getsLetters: (into: string, letters: string) => ({
    en: `“${into}” gets the letters ${letters}.`,
    de: `„${into}“ bekommt die Buchstaben ${letters}.`,
  }),
  namedInstead: (named: string, into: string) => ({
    en: `${named} will have “${into}” instead.`,
    de: `${named}: stattdessen „${into}“.`,
  }),
  queriesWillAsk: (count: number, into: string) => ({
    en: `${counted(count, 'saved query', 'saved queries')} will ask for “${into}” instead, also in memos.`,
    de: `${counted(count, 'gespeicherte Abfrage fragt', 'gespeicherte Abfragen fragen')} stattdessen nach „${into}“, auch in Memos.`,
  }),
  editionsInHistory: (count: number, tag: string) => ({
    en: `${counted(count, 'earlier definition', 'earlier definitions')} of “${tag}” will be in the history only.`,
    de: `${counted(count, 'frühere Definition', 'frühere Definitionen')} von „${tag}“ ${formOf(count, { one: 'steht', other: 'stehen' })} nur noch im Verlauf.`,
  }),
  noLonger: (tag: string) => ({
    en: `“${tag}” is no longer in the codebook.`,
    de: `„${tag}“ ist nicht mehr im Codebuch.`,
  }),
  wouldStandTwice: (tag: string, into: string) => ({
    en: `A tag “${tag}” would stand twice under “${into}”. Rename one of them, or merge those first.`,
    de: `Ein Code „${tag}“ stünde zweimal unter „${into}“. Benennen Sie einen davon um, oder führen Sie erst diese zusammen.`,
  }),
  tooLong: {
    en: 'The words of both are too long for one text. Leave them out, or shorten them first.',
    de: 'Die Wörter beider sind für einen Text zu lang. Lassen Sie sie weg, oder kürzen Sie sie zuerst.',
  },
})

/** What the fields of a tag are called within a sentence. */
export const FIELDS_IN_SENTENCE = catalogue({
  definition: { en: 'definition', de: 'Definition' },
  include: { en: 'when to use it', de: 'wann er gilt' },
  exclude: { en: 'when not to use it', de: 'wann er nicht gilt' },
  memo: { en: 'memo', de: 'Memo' },
})

/** The fields that say what a tag means. */
export const MEANING_NAMES = catalogue({
  definition: { en: 'Definition', de: 'Definition' },
  include: { en: 'Use it when', de: 'Gilt, wenn' },
  exclude: { en: 'Do not use it when', de: 'Gilt nicht, wenn' },
})

export const COLOUR_NAMES = catalogue({
  1: { en: 'Brick', de: 'Ziegel' },
  2: { en: 'Ochre', de: 'Ocker' },
  3: { en: 'Moss', de: 'Moos' },
  4: { en: 'Pine', de: 'Kiefer' },
  5: { en: 'Teal', de: 'Petrol' },
  6: { en: 'Blue', de: 'Blau' },
  7: { en: 'Violet', de: 'Violett' },
  8: { en: 'Plum', de: 'Pflaume' },
})

export const LINE_NAMES = catalogue({
  solid: { en: 'Solid', de: 'Durchgezogen' },
  dashed: { en: 'Dashed', de: 'Gestrichelt' },
  dotted: { en: 'Dotted', de: 'Gepunktet' },
  double: { en: 'Double', de: 'Doppelt' },
  wavy: { en: 'Wavy', de: 'Gewellt' },
})

/** The same after a colon. */
export const LINES_IN_SENTENCE = catalogue({
  solid: { en: 'solid', de: 'durchgezogen' },
  dashed: { en: 'dashed', de: 'gestrichelt' },
  dotted: { en: 'dotted', de: 'gepunktet' },
  double: { en: 'double', de: 'doppelt' },
  wavy: { en: 'wavy', de: 'gewellt' },
})
