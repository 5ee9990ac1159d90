import { catalogue } from '../language/catalogue'
import { counted } from '../language/counts'

/** What became of the words of a passage, and why, as it is kept with the passage. */
export const anchoringWords = catalogue({
  nothingSelected: {
    en: 'No words are selected. Nothing was changed: select the words first.',
    de: 'Es sind keine Worte ausgewählt. Es wurde nichts geändert: Wählen Sie zuerst die Worte aus.',
  },
  tooLong: {
    en: 'A passage can have a million characters at most. Nothing was changed.',
    de: 'Eine Stelle kann höchstens eine Million Zeichen haben. Es wurde nichts geändert.',
  },
  noWords: { en: 'It has no words.', de: 'Sie hat keine Worte.' },
  tooFew: {
    en: 'The words are too few to be told from others that are the same.',
    de: 'Die Worte sind zu wenige, um sie von gleichen zu unterscheiden.',
  },
  tooManySought: {
    en: 'The words are not in the text as they are, and too many others were looked for.',
    de: 'Die Worte stehen so nicht im Text, und zu viele andere wurden gesucht.',
  },
  changed: (isElsewhere: boolean, hasGrown: boolean, alike: string) => {
    const en = isElsewhere ? 'The words stand elsewhere in the text, and changed' : 'The words changed where they stood'
    const de = isElsewhere
      ? 'Die Worte stehen anderswo im Text und haben sich geändert'
      : 'Die Worte haben sich an ihrem Ort geändert'
    return hasGrown
      ? {
          en: `${en}, or something was put in between: ${alike} alike.`,
          de: `${de}, oder etwas wurde dazwischengesetzt: zu ${alike} gleich.`,
        }
      : { en: `${en}: ${alike} alike.`, de: `${de}: zu ${alike} gleich.` }
  },
  onlySigns: {
    en: 'Only spaces, quotation marks or the way accents are written differ.',
    de: 'Nur Leerzeichen, Anführungszeichen oder die Schreibung von Akzenten sind anders.',
  },
  sameElsewhere: {
    en: 'The same words stand elsewhere in the text.',
    de: 'Dieselben Worte stehen anderswo im Text.',
  },
  sameThere: { en: 'The same words stand where they stood.', de: 'Dieselben Worte stehen, wo sie standen.' },
  standTwice: {
    en: 'They stand in another place, too, which fits as well.',
    de: 'Sie stehen auch an einem anderen Ort, der ebenso passt.',
  },
  ambiguous: (places: number) => ({
    en: `The same words stand in ${counted(places, 'place', 'places')}, and nothing tells which is meant.`,
    de: `Dieselben Worte stehen an ${counted(places, 'Ort', 'Orten')}, und nichts sagt, welcher gemeint ist.`,
  }),
  notWhereSaid: {
    en: 'The words were not where the passage said in the earlier version.',
    de: 'Die Worte standen in der früheren Fassung nicht dort, wo die Stelle es angab.',
  },
  gone: { en: 'The words are no longer in the text.', de: 'Die Worte sind nicht mehr im Text.' },
  goneAndFew: {
    en: 'The words are no longer in the text, and too few to be told in other ones.',
    de: 'Die Worte sind nicht mehr im Text und zu wenige, um sie in anderen zu erkennen.',
  },
  littleLeft: {
    en: 'Too little is left of the words where they stood.',
    de: 'Von den Worten ist an ihrem Ort zu wenig übrig.',
  },
  tooCommon: {
    en: 'The words are too common to be told from others that are the same.',
    de: 'Die Worte sind zu häufig, um sie von gleichen zu unterscheiden.',
  },
})
