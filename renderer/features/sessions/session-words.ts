import { type Pooling, poolingName } from '@shared/kinds/session-rules'
import type { SessionPart } from '@state/place'
import type { SessionState } from '@shared/document/queries/sessions'
import type { Round } from '@shared/kinds/rounds'
import { catalogue } from '@shared/language/catalogue'
import { counted, formatCount } from '@shared/language/counts'

/** What all parts of the sessions say alike: heads of columns, rounds by their number. */
export const sessionWords = catalogue({
  risk: { en: 'Risk', de: 'Risiko' },
  round: { en: 'Round', de: 'Runde' },
  roundNumber: (number: number) => ({ en: `Round ${number}`, de: `Runde ${number}` }),
  sinceRound: (number: number) => ({ en: `Since round ${number}`, de: `Seit Runde ${number}` }),
  answeredOf: (answered: number, of: number) => ({
    en: `${formatCount(answered)} of ${formatCount(of)}`,
    de: `${formatCount(answered)} von ${formatCount(of)}`,
  }),
  answered: { en: 'Answered', de: 'Beantwortet' },
  deadline: { en: 'Deadline', de: 'Frist' },
  likelihood: { en: 'Likelihood', de: 'Wahrscheinlichkeit' },
  likelihoodBy: (pooling: string) => ({
    en: `Likelihood: ${pooling}, reach of the answers`,
    de: `Wahrscheinlichkeit: ${pooling}, Spannweite der Antworten`,
  }),
  impact: { en: 'Impact', de: 'Auswirkung' },
  middleImpact: { en: 'Impact: middle answer', de: 'Auswirkung: mittlere Antwort' },
  confidence: { en: 'Confidence', de: 'Konfidenz' },
  verdict: { en: 'Verdict', de: 'Ergebnis' },
  none: { en: 'none', de: 'keine' },
  somebody: { en: 'somebody', de: 'Unbekannt' },
  comparedWith: { en: 'Compared with', de: 'Verglichen mit' },
  copyTable: { en: 'Copy table', de: 'Tabelle kopieren' },
})

/** What the parts of a session are called. */
export const PART_NAMES: Readonly<Record<NonNullable<SessionPart>, string>> = catalogue({
  'set-up': { en: 'Setting up', de: 'Einrichtung' },
  rounds: { en: 'Rounds', de: 'Runden' },
  feedback: { en: 'Feedback', de: 'Rückmeldung' },
  review: { en: 'Review and sign', de: 'Durchsehen und abzeichnen' },
  difference: { en: 'Difference', de: 'Unterschied' },
})

/** The screen of the sessions: which there are, making and deleting one. */
export const screenWords = catalogue({
  none: { en: 'No scoring sessions yet', de: 'Noch keine Bewertungssitzungen' },
  newSessionOpens: { en: 'New scoring session…', de: 'Neue Bewertungssitzung…' },
  newSession: { en: 'New scoring session', de: 'Neue Bewertungssitzung' },
  scoringSession: { en: 'scoring session', de: 'Bewertungssitzung' },
  make: { en: 'Make session', de: 'Sitzung anlegen' },
  blindTagging: { en: 'Blind tagging…', de: 'Blindes Codieren…' },
  whatItIsFor: {
    en: 'In a session a group scores the same risks in rounds. While a round is open nobody sees what the others say; when it is closed all see how the answers lie and why, and who wants to can think again in the next one. What comes out says where the group agrees, and who stands elsewhere.',
    de: 'In einer Sitzung bewertet eine Gruppe dieselben Risiken in Runden. Solange eine Runde offen ist, sieht niemand, was die anderen sagen; ist sie geschlossen, sehen alle, wie die Antworten liegen und warum, und wer will, kann in der nächsten noch einmal nachdenken. Am Ende steht, worin die Gruppe einig ist und wer etwas anderes meint.',
  },
  sessions: { en: 'Sessions', de: 'Sitzungen' },
  allSessions: { en: 'All sessions', de: 'Alle Sitzungen' },
  session: { en: 'Session', de: 'Sitzung' },
  risks: (count: number) => ({ en: counted(count, 'risk', 'risks'), de: counted(count, 'Risiko', 'Risiken') }),
  parts: { en: 'Parts of the session', de: 'Teile der Sitzung' },
  newFromThisOpens: { en: 'New session from this…', de: 'Neue Sitzung aus dieser…' },
  newFrom: (name: string) => ({ en: `New session from “${name}”`, de: `Neue Sitzung aus „${name}“` }),
  draft: { en: 'draft', de: 'Entwurf' },
  roundOpen: (round: number) => ({ en: `round ${round} open`, de: `Runde ${round} offen` }),
  roundClosed: (round: number) => ({ en: `round ${round} closed`, de: `Runde ${round} geschlossen` }),
  reviewed: { en: 'reviewed', de: 'durchgesehen' },
  signed: { en: 'signed', de: 'abgezeichnet' },
})

/** Before a session is deleted: what goes with it. */
export const deletingWords = catalogue({
  deleteOpens: { en: 'Delete…', de: 'Löschen…' },
  deleteNamed: (name: string) => ({ en: `Delete session “${name}”?`, de: `Sitzung „${name}“ löschen?` }),
  delete: { en: 'Delete', de: 'Löschen' },
  nothingAsked: { en: 'Nothing was asked in it yet.', de: 'In ihr wurde noch nichts gefragt.' },
  oneGoes: (what: string) => ({
    en: `With it goes ${what} and what was said about them.`,
    de: `Mit ihr geht ${what} und was darüber gesagt wurde.`,
  }),
  severalGo: (what: string) => ({
    en: `With it go ${what} and what was said about them.`,
    de: `Mit ihr gehen ${what} und was darüber gesagt wurde.`,
  }),
  rounds: (count: number) => ({
    en: counted(count, 'round', 'rounds'),
    de: counted(count, 'Runde', 'Runden'),
  }),
  answers: (count: number) => ({
    en: counted(count, 'answer', 'answers'),
    de: counted(count, 'Antwort', 'Antworten'),
  }),
  dissents: (count: number) => ({
    en: counted(count, 'dissent', 'dissents'),
    de: counted(count, 'abweichende Meinung', 'abweichende Meinungen'),
  }),
  sealedAnswers: (count: number) => ({
    en: counted(count, 'file of sealed answers', 'files of sealed answers'),
    de: counted(count, 'Datei mit versiegelten Antworten', 'Dateien mit versiegelten Antworten'),
  }),
  baresNames: {
    en: 'Those who answered were told that their names are not shown before the session is signed. Once it is deleted, everybody sees whose scores they are. Sign it instead where that matters.',
    de: 'Den Antwortenden wurde zugesagt, dass Namen erst gezeigt werden, wenn die Sitzung abgezeichnet ist. Ist sie gelöscht, sehen alle, von wem welche Bewertung ist. Zeichnen Sie die Sitzung stattdessen ab, wo es darauf ankommt.',
  },
  ofPacket: {
    en: 'It came as a round packet. Once it is deleted, nothing can be handed in from here.',
    de: 'Sie kam als Rundenpaket. Ist sie gelöscht, lässt sich von hier nichts mehr abgeben.',
  },
  whatStays: {
    en: 'The risks and the scores that everybody has of them stay. Undo in the Edit menu brings the session back.',
    de: 'Die Risiken und die Bewertungen, die alle von ihnen haben, bleiben. „Rückgängig“ im Menü „Bearbeiten“ bringt die Sitzung zurück.',
  },
})

/** "draft", "round 2 open", "signed". */
export function stateWords(state: SessionState, rounds: readonly Round[]): string {
  const round = rounds.at(-1)?.number ?? 1
  if (state === 'open') return screenWords.roundOpen(round)
  return state === 'closed' ? screenWords.roundClosed(round) : screenWords[state]
}

/** What a session in a state is looked at for first. */
export const FIRST_PART: Record<SessionState, NonNullable<SessionPart>> = {
  draft: 'set-up',
  open: 'rounds',
  closed: 'feedback',
  reviewed: 'review',
  signed: 'review',
}

/** What the likelihood of a group is in a table of a session. */
export const likelihoodHead = (pooling: Pooling): string => sessionWords.likelihoodBy(poolingName(pooling))
