import { catalogue } from '../../language/catalogue'
import { listed } from '../../language/counts'

/** What rules find in the words of a memo. `said` are words of it, terms and percents stand as it prints them. */
export const proseWords = catalogue({
  ofOtherRow: (said: string, lexicon: string) => ({
    en: `“${said}” is a term of the other row of ${lexicon}, in which this memo is not written.`,
    de: `„${said}“ ist ein Begriff der anderen Zeile von ${lexicon}, in der dieses Memo nicht geschrieben ist.`,
  }),
  noTerm: (said: string, lexicon: string) => ({
    en: `“${said}” is no term of ${lexicon}.`,
    de: `„${said}“ ist kein Begriff von ${lexicon}.`,
  }),
  sayTerm: (term: string) => ({ en: `Say “${term}”.`, de: `Schreiben Sie „${term}“.` }),
  sayAnyTerm: {
    en: 'Say one of its terms, or write the sentence without a likelihood.',
    de: 'Nehmen Sie einen seiner Begriffe, oder schreiben Sie den Satz ohne Wahrscheinlichkeit.',
  },
  termsOfScores: { en: 'those of the scores', de: 'die der Bewertungen' },
  quoted: (said: string) => ({ en: `“${said}”`, de: `„${said}“` }),
  otherRow: (lexicon: string) => ({ en: `${lexicon}, other row`, de: `${lexicon}, andere Zeile` }),
  ofRow: (terms: string, row: string) => ({ en: `${terms} (${row})`, de: `${terms} (${row})` }),
  severalRows: (rows: readonly string[]) => ({
    en: `Terms of several rows or lexicons stand in this memo: ${listed(rows)}. Keep to one, or say in a sentence that these terms of likelihood mean the same.`,
    de: `In diesem Memo stehen Begriffe aus mehreren Zeilen oder Lexika: ${listed(rows)}. Bleiben Sie bei einer Zeile, oder sagen Sie in einem Satz, dass diese Begriffe der Wahrscheinlichkeit dasselbe bedeuten.`,
  }),

  scoresSayOtherwise: (said: string, band: string, risk: string, figures: string, term: string) => ({
    en: `“${said}” is ${band}, and the scores of ${risk} come to ${figures}: ${term}.`,
    de: `„${said}“ heißt ${band}, und die Bewertungen von ${risk} ergeben ${figures}: ${term}.`,
  }),
  percentBeside: (said: string, band: string, percent: string) => ({
    en: `“${said}” stands for ${band}, and the memo says ${percent} beside it.`,
    de: `„${said}“ steht für ${band}, und das Memo nennt daneben ${percent}.`,
  }),
  percentBetween: (percent: string, below: string, above: string) => ({
    en: `${percent} lies between ${below} and ${above}: no term says it.`,
    de: `${percent} liegt zwischen ${below} und ${above}: Kein Begriff sagt das.`,
  }),
  percentOutside: (percent: string, lexicon: string) => ({
    en: `${percent} lies outside the terms of ${lexicon}: no term says it.`,
    de: `${percent} liegt außerhalb der Begriffe von ${lexicon}: Kein Begriff sagt das.`,
  }),
  printsOtherwise: (percent: string, term: string) => ({
    en: `The memo says ${percent}, and prints ${term} for this judgment.`,
    de: `Das Memo nennt ${percent} und druckt für dieses Urteil ${term}.`,
  }),

  confidenceApart: (level: string, likelihood: string) => ({
    en: `“${level}” and “${likelihood}” stand in one sentence. Write the confidence as a sentence of its own.`,
    de: `„${level}“ und „${likelihood}“ stehen in einem Satz. Geben Sie der Konfidenz einen eigenen Satz.`,
  }),
  confidenceInBrackets: (level: string, likelihood: string) => ({
    en: `“${level}” and “${likelihood}” stand in one sentence. Put the confidence in brackets with its grounds, or in a sentence of its own.`,
    de: `„${level}“ und „${likelihood}“ stehen in einem Satz. Setzen Sie die Konfidenz mit ihren Gründen in Klammern oder in einen eigenen Satz.`,
  }),
  withoutBasis: (level: string) => ({
    en: `“${level}” stands here without what it rests on. Say why in the same paragraph.`,
    de: `„${level}“ steht hier ohne das, worauf es beruht. Sagen Sie im selben Absatz, warum.`,
  }),

  emptyHedge: (said: string) => ({
    en: `“${said}” holds for almost everything. Say how likely it is, or leave it out.`,
    de: `„${said}“ gilt für fast alles. Sagen Sie, wie wahrscheinlich es ist, oder lassen Sie es weg.`,
  }),
  hedgesTwice: (said: string) => ({
    en: `“${said}” hedges twice. One hedge says as much.`,
    de: `„${said}“ schränkt zweimal ein. Einmal sagt ebenso viel.`,
  }),
  onlyModal: (modal: string) => ({
    en: `The judgment says “${modal}” and no likelihood in this sentence. State the event, and let the term say how likely it is.`,
    de: `Das Urteil sagt in diesem Satz „${modal}“ und keine Wahrscheinlichkeit. Nennen Sie das Ereignis, und lassen Sie den Begriff sagen, wie wahrscheinlich es ist.`,
  }),

  statedAsFact: (verb: string, cited: string) => ({
    en: `“${verb}” states as fact what the cited words only judge: “${cited}”. Say whose view it is.`,
    de: `„${verb}“ stellt als Tatsache hin, was die zitierten Worte nur urteilen: „${cited}“. Sagen Sie, wessen Ansicht es ist.`,
  }),
  notedAsProof: (note: string, risk: string, verb: string) => ({
    en: `The note “${note}” on evidence of ${risk} says “${verb}” of what is its author’s judgment.`,
    de: `Die Notiz „${note}“ zu einem Beleg von ${risk} sagt „${verb}“ von etwas, das ein Urteil des Verfassers ist.`,
  }),

  noEvent: (said: string) => ({
    en: `“${said}” is said here of a capability or a figure. Say what happens, and how likely that is.`,
    de: `„${said}“ wird hier von einer Fähigkeit oder einer Zahl gesagt. Sagen Sie, was geschieht und wie wahrscheinlich das ist.`,
  }),
  advice: (said: string) => ({
    en: `“${said}” advises the reader. Say what follows from each choice instead, or move it to a section on implications.`,
    de: `„${said}“ rät den Lesern. Sagen Sie stattdessen, was aus jeder Wahl folgt, oder setzen Sie es in einen Abschnitt über Folgerungen.`,
  }),
})
