import { catalogue } from '../language/catalogue'
import { counted, formatCount, formOf } from '../language/counts'
import type { Outcome } from '../kinds/re-anchored'

/** Why a change of a project is refused, and what is said of the texts of its sources. */
export const documentWords = catalogue({
  namesKept: (session: string) => ({
    en: `Those who answered in the session “${session}” were told that their names are not shown before it is signed. Nothing was changed.`,
    de: `Wer in der Sitzung „${session}“ geantwortet hat, dem wurde gesagt, dass Namen vor dem Abzeichnen nicht gezeigt werden. Es wurde nichts geändert.`,
  }),
  sessionSigned: (session: string) => ({
    en: `The session “${session}” is signed and stays as it is. Nothing was changed.`,
    de: `Die Sitzung „${session}“ ist abgezeichnet und bleibt, wie sie ist. Es wurde nichts geändert.`,
  }),
  roundClosed: (round: number) => ({
    en: `Round ${round} is closed. What was answered in a closed round stays as it is; to ask again, open another round. Nothing was changed.`,
    de: `Runde ${round} ist geschlossen. Was in einer geschlossenen Runde geantwortet wurde, bleibt, wie es ist; um noch einmal zu fragen, öffnen Sie eine weitere Runde. Es wurde nichts geändert.`,
  }),
  thisRoundClosed: {
    en: 'This round is closed. What was answered in a closed round stays as it is; to ask again, open another round. Nothing was changed.',
    de: 'Diese Runde ist geschlossen. Was in einer geschlossenen Runde geantwortet wurde, bleibt, wie es ist; um noch einmal zu fragen, öffnen Sie eine weitere Runde. Es wurde nichts geändert.',
  },
  roundAnswered: (round: number) => ({
    en: `Round ${round} was answered already, and what others answered is kept from everybody until it is closed. Nothing was changed. Close the round first.`,
    de: `Runde ${round} wurde schon beantwortet, und was andere geantwortet haben, bleibt bis zum Schließen für alle verborgen. Es wurde nichts geändert. Schließen Sie zuerst die Runde.`,
  }),
  keyKept: {
    en: 'The key of answers that were handed in is kept with them. Nothing was changed.',
    de: 'Der Schlüssel abgegebener Antworten bleibt bei ihnen. Es wurde nichts geändert.',
  },
  saidByOthers: (session: string) => ({
    en: `What others said in the session “${session}” is theirs: only they can change it or take it back. Nothing was changed.`,
    de: `Was andere in der Sitzung „${session}“ gesagt haben, gehört ihnen: Nur sie können es ändern oder zurücknehmen. Es wurde nichts geändert.`,
  }),
  noRoundAsks: (risk: string, session: string) => ({
    en: `${risk} is scored in the session “${session}”, and no round of it asks about ${risk} now. Nothing was changed. Open the next round, or sign the session.`,
    de: `${risk} wird in der Sitzung „${session}“ bewertet, und keine Runde fragt jetzt danach. Es wurde nichts geändert. Öffnen Sie die nächste Runde, oder zeichnen Sie die Sitzung ab.`,
  }),
  notAsked: (risk: string, round: number, session: string) => ({
    en: `${risk} is scored in round ${round} of the session “${session}”, and only by those who take part in it. Nothing was changed.`,
    de: `${risk} wird in Runde ${round} der Sitzung „${session}“ bewertet, und nur von denen, die daran teilnehmen. Es wurde nichts geändert.`,
  }),
  answersAreOwn: (risk: string, round: number, session: string) => ({
    en: `${risk} is scored in round ${round} of the session “${session}”, where everybody answers for themselves. Nothing was changed.`,
    de: `${risk} wird in Runde ${round} der Sitzung „${session}“ bewertet, und dort antwortet jeder für sich. Es wurde nichts geändert.`,
  }),
  taggingClosed: (tagging: string) => ({
    en: `The blind tagging “${tagging}” is closed, and what everybody had tagged stays as it was. Nothing was changed. To tag once more, begin another one.`,
    de: `Das blinde Codieren „${tagging}“ ist geschlossen, und was alle codiert hatten, bleibt, wie es war. Es wurde nichts geändert. Um noch einmal zu codieren, beginnen Sie ein neues.`,
  }),
  taggingBegun: (tagging: string) => ({
    en: `Others have tagged in “${tagging}” already, and their passages are kept from everybody until it is closed. Nothing was changed. Close it first.`,
    de: `Andere haben in „${tagging}“ schon codiert, und ihre Stellen bleiben bis zum Schließen für alle verborgen. Es wurde nichts geändert. Schließen Sie es zuerst.`,
  }),
  taggedBlind: (source: string, tagging: string) => ({
    en: `“${source}” is tagged blind in “${tagging}”, and its text stays as it is until that is closed. Nothing was changed.`,
    de: `„${source}“ wird in „${tagging}“ blind codiert, und der Text bleibt bis zum Schließen, wie er ist. Es wurde nichts geändert.`,
  }),
  ownPassagesOnly: (tagging: string) => ({
    en: `A source is tagged blind in “${tagging}”, where everybody changes their own passages only. Nothing was changed.`,
    de: `Eine Quelle wird in „${tagging}“ blind codiert, und dort ändert jeder nur die eigenen Stellen. Es wurde nichts geändert.`,
  }),
  neverWithout: { en: 'No project can be without it.', de: 'Kein Projekt kann ohne es sein.' },
  somethingDeleted: { en: 'something deleted', de: 'etwas Gelöschtes' },
  underItself: { en: 'It stands under itself.', de: 'Es steht unter sich selbst.' },
  inForce: (thisOne: string) => ({
    en: `${thisOne} is in force in the project. Nothing was deleted. Take another one into force first.`,
    de: `${thisOne} gilt im Projekt. Es wurde nichts gelöscht. Wählen Sie für das Projekt zuerst etwas anderes.`,
  }),
  stillUsed: (thisOne: string, by: string) => ({
    en: `${thisOne} is used by ${by} of the project. Nothing was deleted. Delete or change those first.`,
    de: `${thisOne} wird im Projekt noch gebraucht: ${by}. Es wurde nichts gelöscht. Löschen oder ändern Sie diese zuerst.`,
  }),
  noLongerThere: (thisOne: string) => ({
    en: `${thisOne} is no longer in the project. Nothing was changed.`,
    de: `${thisOne} ist nicht mehr im Projekt. Es wurde nichts geändert.`,
  }),
  thereAlready: (thisOne: string) => ({
    en: `${thisOne} is already in the project. Nothing was changed.`,
    de: `${thisOne} ist schon im Projekt. Es wurde nichts geändert.`,
  }),
  notPossible: (what: string, thing: string, problem: string) => ({
    en: `${what} is not possible: ${thing}: ${problem} Nothing was changed.`,
    de: `${what} ist nicht möglich: ${thing}: ${problem} Es wurde nichts geändert.`,
  }),
  tooDeep: (levels: number) => ({
    en: `It stands, or something under it does, more than ${levels} levels deep.`,
    de: `Es steht, oder etwas darunter steht, mehr als ${levels} Ebenen tief.`,
  }),
  belongsToNothing: (kind: string) => ({
    en: `The ${kind} it belongs to is not in the project.`,
    de: `Wozu es gehört, ist nicht im Projekt: ${kind}.`,
  }),
  tooMany: (kind: string, most: number, count: number) => ({
    en: `A project holds at most ${formatCount(most)} ${kind}; with this it would have ${formatCount(count)}. Nothing was changed. Delete ${kind} that are not needed, or go on in a second project.`,
    de: `Ein Projekt fasst höchstens ${formatCount(most)} ${kind}; damit wären es ${formatCount(count)}. Es wurde nichts geändert. Löschen Sie, was davon nicht gebraucht wird, oder machen Sie in einem zweiten Projekt weiter.`,
  }),
  tooManyCharacters: (most: number, count: number) => ({
    en: `A project holds at most ${formatCount(most)} characters beside the texts of its sources; with this it would have ${formatCount(count)}. Nothing was changed. Delete what is not needed, or go on in a second project.`,
    de: `Ein Projekt fasst neben den Texten seiner Quellen höchstens ${formatCount(most)} Zeichen; damit wären es ${formatCount(count)}. Es wurde nichts geändert. Löschen Sie, was nicht gebraucht wird, oder machen Sie in einem zweiten Projekt weiter.`,
  }),
  keptStep: { en: 'A step of which you see a part', de: 'Ein Schritt, von dem Sie einen Teil sehen' },
  tagUnder: (tag: string, above: string) => ({ en: `${tag} (under ${above})`, de: `${tag} (unter ${above})` }),
  notExported: (passages: number, unseen: number) => {
    const [were, their] = [
      formOf(passages, { one: 'was', other: 'were' }),
      formOf(passages, { one: 'its', other: 'their' }),
    ]
    const englishReview = unseen === 0 ? '' : `; ${formatCount(unseen)} not reviewed`
    const wurde = formOf(passages, { one: 'wurde', other: 'wurden' })
    const words = formOf(passages, {
      one: 'ihre Worte sind nicht im jetzigen Text ihrer Quelle',
      other: 'ihre Worte sind nicht im jetzigen Text ihrer Quellen',
    })
    const germanReview = unseen === 0 ? '' : `; ${formatCount(unseen)} nicht geprüft`
    return {
      en: `${counted(passages, 'passage', 'passages')} ${were} not exported: ${their} words are not in the present text of ${their} source${englishReview}.`,
      de: `${counted(passages, 'Stelle', 'Stellen')} ${wurde} nicht exportiert: ${words}${germanReview}.`,
    }
  },
  versionName: (number: number, of: number, day: string) => ({
    en: `version ${number} of ${of}, imported ${day}`,
    de: `Fassung ${number} von ${of}, importiert am ${day}`,
  }),
  wordsChanged: {
    en: 'words changed in a new version and not reviewed',
    de: 'Worte in einer neuen Fassung geändert und nicht geprüft',
  },
  wordsUncertain: {
    en: 'not certain to be these words in a new version, and not reviewed',
    de: 'in einer neuen Fassung nicht sicher diese Worte und nicht geprüft',
  },
  wordsMissing: (version: string) => ({
    en: `${version}, not found in the present one and not reviewed`,
    de: `${version}, in der jetzigen nicht gefunden und nicht geprüft`,
  }),
  wordsLost: (version: string) => ({
    en: `${version}, not in the present one`,
    de: `${version}, nicht in der jetzigen`,
  }),
  outcomeSum: ({ exact, moved, changed, lost }: Readonly<Record<Outcome, number>>) => {
    const all = exact + moved + changed + lost
    return {
      en: `${exact} exact + ${moved} moved + ${changed} changed + ${lost} lost = ${counted(all, 'passage', 'passages')}`,
      de: `${exact} genau + ${moved} verschoben + ${changed} geändert + ${lost} verloren = ${counted(all, 'Stelle', 'Stellen')}`,
    }
  },
})
