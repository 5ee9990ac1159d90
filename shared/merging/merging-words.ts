import { catalogue } from '../language/catalogue'
import { counted, formOf } from '../language/counts'
import { capitalised } from '../words/sentence'

/** What is said of two copies that become one: their conflicts, and what was done without a question. */
export const mergingWords = catalogue({
  settledAndGoneOn: {
    en: 'settled in one copy and gone on with in the other',
    de: 'in einer Kopie abgeschlossen, in der anderen weitergeführt',
  },
  oneEach: { en: 'each copy has one, and only one can stay', de: 'jede Kopie hat eines, nur eines kann bleiben' },
  deletedHere: { en: 'deleted here, used in the copy', de: 'hier gelöscht, in der Kopie verwendet' },
  deletedThere: { en: 'deleted in the copy, used here', de: 'in der Kopie gelöscht, hier verwendet' },
  wholeOfIt: { en: 'the whole of it', de: 'das Ganze' },
  bothScores: {
    en: 'Both: what was judged later stays, with what was judged before in words behind its reasons.',
    de: 'Beides: Das spätere Urteil bleibt, das frühere steht in Worten hinter seiner Begründung.',
  },
  nothingElse: { en: 'nothing else', de: 'sonst nichts' },
  goWithText: (things: string) => ({
    en: `${capitalised(things)} go with the text that is kept.`,
    de: `Mit dem behaltenen Text: ${things}.`,
  }),
  settledAlong: (ofCopy: string, ofYours: string) => ({
    en: `What was settled stays as it was, so only one side can be kept as a whole. Keep mine: of the copy is not taken: ${ofCopy}. Keep theirs: of yours goes: ${ofYours}. Everything outside of it is merged either way.`,
    de: `Was abgeschlossen wurde, bleibt, wie es war, deshalb kann nur eine Seite als Ganzes behalten werden. Meins behalten: Aus der Kopie wird nicht übernommen: ${ofCopy}. Das andere behalten: Von Ihrem entfällt: ${ofYours}. Alles außerhalb davon wird in jedem Fall zusammengeführt.`,
  }),
  wouldGo: (things: string) => ({
    en: `${capitalised(things)} would go with it.`,
    de: `Damit entfiele auch: ${things}.`,
  }),
  wouldStay: (things: string) => ({
    en: `${capitalised(things)} would stay, without it.`,
    de: `Es bliebe, aber ohne das: ${things}.`,
  }),
  notHeldAnyMore: (apart: number) => ({
    en: `${counted(apart, 'rating', 'ratings')} of evidence against an alternative that is of another risk now ${formOf(apart, { one: 'stands', other: 'stand' })} in words in the note of the evidence.`,
    de: `${counted(apart, 'Einstufung', 'Einstufungen')} von Belegen zu einer Alternative, die jetzt zu einem anderen Risiko gehört, ${formOf(apart, { one: 'steht', other: 'stehen' })} in Worten in der Notiz des Belegs.`,
  }),
  leftInEarlier: (passages: number, source: string) => ({
    en: `${counted(passages, 'passage', 'passages')} of “${source}” ${formOf(passages, { one: 'stands', other: 'stand' })} in its earlier text, since one copy has a new one: ${formOf(passages, { one: 'it waits', other: 'they wait' })} for review.`,
    de: `${counted(passages, 'Stelle', 'Stellen')} von „${source}“ ${formOf(passages, { one: 'steht', other: 'stehen' })} in dessen früherem Text, da eine Kopie einen neuen hat: ${formOf(passages, { one: 'sie wartet', other: 'sie warten' })} auf Prüfung.`,
  }),
  madeOne: (analyst: string, stays: string) => ({
    en: `${analyst} was made one with ${stays} in one copy. What was done since as ${analyst} in the other is of ${stays} now.`,
    de: `${analyst} wurde in einer Kopie mit ${stays} zusammengeführt. Was in der anderen seitdem als ${analyst} getan wurde, gehört jetzt zu ${stays}.`,
  }),
  renumbered: (was: string, title: string, is: string) => ({
    en: `${was} “${title}” is ${is} now: both copies had given the number. Words that say ${was} were not changed.`,
    de: `${was} „${title}“ ist jetzt ${is}: Beide Kopien hatten die Nummer vergeben. Texte, die ${was} sagen, wurden nicht geändert.`,
  }),
  digitGone: (name: string, digit: string, keeps: string) => ({
    en: `“${name}” has not the digit ${digit} any more: “${keeps}” has it.`,
    de: `„${name}“ hat die Ziffer ${digit} nicht mehr: „${keeps}“ hat sie.`,
  }),
  lettersGone: (name: string, letters: string, keeps: string) => ({
    en: `“${name}” has not the letters ${letters} any more: “${keeps}” has it.`,
    de: `„${name}“ hat die Buchstaben ${letters} nicht mehr: „${keeps}“ hat sie.`,
  }),
  renamed: (kind: string, was: string, is: string) => ({
    en: `The ${kind} “${was}” is called “${is}” now: both copies had one of that name.`,
    de: `${kind} „${was}“ heißt jetzt „${is}“: Beide Kopien hatten den Namen vergeben.`,
  }),
  scaleRenamed: (kind: string, was: string, is: string) => ({
    en: `A ${kind} “${was}” is called “${is}” now: both copies had one of that name.`,
    de: `${kind} „${was}“ heißt jetzt „${is}“: Beide Kopien hatten den Namen vergeben.`,
  }),
  quoted: (name: string) => ({ en: `“${name}”`, de: `„${name}“` }),
  unwound: (tags: number, names: string) => ({
    en: `${counted(tags, 'tag stands', 'tags stand')} where ${formOf(tags, { one: 'it', other: 'they' })} stood before, since each copy had put one under the other: ${names}.`,
    de: `${counted(tags, 'Code steht', 'Codes stehen')} wieder am früheren Ort, da jede Kopie einen unter den anderen gestellt hatte: ${names}.`,
  }),
  deletedAndStays: (name: string) => ({
    en: `${name} was deleted in one copy and stays: the other copy uses it.`,
    de: `${name} wurde in einer Kopie gelöscht und bleibt: Die andere Kopie verwendet es.`,
  }),
  joinedInWords: (name: string) => ({
    en: `Of two that the copies brought together one is left, with the words of both: ${name}.`,
    de: `Von zweien, die durch die Kopien zusammenkamen, bleibt eines, mit den Worten beider: ${name}.`,
  }),
  oneOf: (table: string, many: string) => ({ en: `One of the ${table}`, de: `Eines von diesen (${many})` }),
  settledTaken: (kind: string, name: string, things: string, count: number) => ({
    en: `In the ${kind} “${name}” it was decided in the copy what was settled, and that is taken: of yours ${things} ${formOf(count, { one: 'goes or changes', other: 'go or change' })}.`,
    de: `${kind} „${name}“: Was abgeschlossen ist, wurde in der Kopie entschieden und wird übernommen. Von Ihrem entfällt oder ändert sich: ${things}.`,
  }),
})
