import { catalogue } from '@shared/language/catalogue'
import { counted, formOf } from '@shared/language/counts'
import { sayDay, shortMoment } from '@shared/words/moments'
import { isolated } from '@shared/words/isolated'

/** The rounds of a session: those that are closed, and the way to the next one. */
export const roundsWords = catalogue({
  howItGoes: {
    en: 'While a round is open every analyst answers alone, at the scoring desk or in the register, and nobody sees the answers of the others. A score from before counts once it is given again or kept.',
    de: 'Solange eine Runde offen ist, antworten alle Analysten für sich, am Bewertungsplatz oder im Register, und niemand sieht die Antworten der anderen. Eine frühere Bewertung zählt, sobald sie erneut gegeben oder behalten wird.',
  },
  chooseRisks: {
    en: 'Choose first which risks the session asks about, under “Setting up”.',
    de: 'Wählen Sie zuerst unter „Einrichtung“, nach welchen Risiken die Sitzung fragt.',
  },
  chooseAnalysts: {
    en: 'Choose first who takes part, under “Setting up”.',
    de: 'Wählen Sie zuerst unter „Einrichtung“, wer teilnimmt.',
  },
  closedRounds: { en: 'Closed rounds', de: 'Geschlossene Runden' },
  opened: { en: 'Opened', de: 'Geöffnet' },
  closed: { en: 'Closed', de: 'Geschlossen' },
  answers: { en: 'Answers', de: 'Antworten' },
  under: { en: 'Under', de: 'Unter' },
})

/** Before a round is opened: what it asks about and until when. */
export const openingWords = catalogue({
  openOpens: (round: number) => ({ en: `Open round ${round}…`, de: `Runde ${round} öffnen…` }),
  open: (round: number) => ({ en: `Open round ${round}`, de: `Runde ${round} öffnen` }),
  asksAbout: { en: 'Asks about', de: 'Fragt nach' },
  theOneRisk: { en: 'the one risk of the session', de: 'dem einen Risiko der Sitzung' },
  allRisks: (count: number) => ({
    en: `all ${counted(count, 'risk', 'risks')} of the session`,
    de: `allen ${counted(count, 'Risiko', 'Risiken')} der Sitzung`,
  }),
  onlyUnresolved: (count: number) => ({
    en: `only those unresolved: ${counted(count, 'risk', 'risks')}`,
    de: `nur den ungeklärten: ${counted(count, 'Risiko', 'Risiken')}`,
  }),
  deadlineHint: {
    en: 'If there is one; nothing happens by itself then',
    de: 'Falls es eine gibt; von selbst geschieht dann nichts',
  },
  isPast: { en: 'That day is past.', de: 'Dieser Tag ist vorbei.' },
  willBeAsked: (analysts: number, risks: number) => ({
    en: `${counted(analysts, 'analyst', 'analysts')} will be asked about ${counted(risks, 'risk', 'risks')}, under the scales that are in force now. Until the round is closed everybody sees their own answers only.`,
    de: `${counted(analysts, 'Analyst wird', 'Analysten werden')} nach ${counted(risks, 'Risiko', 'Risiken')} gefragt, unter den Skalen, die jetzt gelten. Bis die Runde geschlossen wird, sehen alle nur ihre eigenen Antworten.`,
  }),
})

/** The round that is open: who has answered, and who is to be reminded. */
export const openRoundWords = catalogue({
  isOpen: (round: number) => ({ en: `Round ${round} is open`, de: `Runde ${round} ist offen` }),
  openedAbout: (openedAt: string, risks: number) => ({
    en: `Opened ${shortMoment(openedAt)}, about ${counted(risks, 'risk', 'risks')}. Everybody sees their own answers only until it is closed.`,
    de: `Geöffnet ${shortMoment(openedAt)}, zu ${counted(risks, 'Risiko', 'Risiken')}. Bis sie geschlossen wird, sehen alle nur ihre eigenen Antworten.`,
  }),
  staysOpen: {
    en: 'The round stays open until somebody closes it.',
    de: 'Die Runde bleibt offen, bis jemand sie schließt.',
  },
  isLate: (deadline: string) => ({
    en: `${sayDay(deadline)} is past. The round stays open until somebody closes it.`,
    de: `Der ${sayDay(deadline)} ist vorbei. Die Runde bleibt offen, bis jemand sie schließt.`,
  }),
  ofPacket: {
    en: 'It came as a round packet: answer it here, and hand in your answers. It is closed where it came from.',
    de: 'Sie kam als Rundenpaket: Beantworten Sie sie hier, und geben Sie Ihre Antworten ab. Geschlossen wird sie dort, wo sie herkommt.',
  },
  scoreAtDesk: { en: 'Score at the desk', de: 'Am Bewertungsplatz bewerten' },
  exportPacket: { en: 'Export round packet…', de: 'Rundenpaket exportieren…' },
  collect: { en: 'Collect answers…', de: 'Antworten einsammeln…' },
  handIn: { en: 'Hand in answers…', de: 'Antworten abgeben…' },
  whoHasAnswered: { en: 'Who has answered', de: 'Wer geantwortet hat' },
  analyst: { en: 'Analyst', de: 'Analyst' },
  missing: { en: 'Missing', de: 'Fehlt' },
  sealedHere: { en: 'sealed answers are here', de: 'versiegelte Antworten sind da' },
  nothing: { en: 'nothing', de: 'nichts' },
  allAnswered: { en: 'Everybody has answered everything.', de: 'Alle haben alles beantwortet.' },
  allAnsweredOrSealed: {
    en: 'Everybody has answered everything, or handed in by file.',
    de: 'Alle haben alles beantwortet oder per Datei abgegeben.',
  },
  notAnsweredYet: { en: 'Not answered yet', de: 'Noch nicht beantwortet' },
  copyForMail: { en: 'Copy for a mail', de: 'Für eine Mail kopieren' },
  copiedReminder: { en: 'Copied the reminder', de: 'Erinnerung kopiert' },
  reminder: (round: number, session: string) => ({
    en: `Round ${round} of “${isolated(session)}”: answers are missing. Please answer soon.`,
    de: `Runde ${round} von „${isolated(session)}“: Es fehlen Antworten. Bitte antworten Sie bald.`,
  }),
  reminderBy: (round: number, session: string, deadline: string) => ({
    en: `Round ${round} of “${isolated(session)}”: answers are missing. Please answer by ${sayDay(deadline)}.`,
    de: `Runde ${round} von „${isolated(session)}“: Es fehlen Antworten. Bitte antworten Sie bis ${sayDay(deadline)}.`,
  }),
  answersMissing: (name: string, missing: number, of: number) => ({
    en: `${isolated(name)}: ${counted(missing, 'answer', 'answers')} of ${of} missing`,
    de: `${isolated(name)}: ${counted(missing, 'Antwort', 'Antworten')} von ${of} ${formOf(missing, { one: 'fehlt', other: 'fehlen' })}`,
  }),
})

/** Before a round is closed: whose answers are missing, and that it stays closed. */
export const closingWords = catalogue({
  closeOpens: (round: number) => ({ en: `Close round ${round}…`, de: `Runde ${round} schließen…` }),
  closeNow: (round: number) => ({ en: `Close round ${round}?`, de: `Runde ${round} schließen?` }),
  close: (round: number) => ({ en: `Close round ${round}`, de: `Runde ${round} schließen` }),
  closeWithoutThem: { en: 'Close without them', de: 'Ohne sie schließen' },
  whatFollows: {
    en: 'Everybody then sees how the answers lie. A closed round cannot be opened again, and Undo does not bring it back: to ask once more, open another round.',
    de: 'Danach sehen alle, wie die Antworten liegen. Eine geschlossene Runde lässt sich nicht wieder öffnen, und „Rückgängig“ bringt sie nicht zurück: Um noch einmal zu fragen, öffnen Sie eine weitere Runde.',
  },
  sealed: (names: string) => ({
    en: `The sealed answers of ${names} are here. Without their keys they do not count, now or later.`,
    de: `Die versiegelten Antworten von ${names} sind da. Ohne ihre Schlüssel zählen sie nicht, jetzt nicht und später nicht.`,
  }),
  closeWithKeysOpens: { en: 'Close with keys…', de: 'Mit Schlüsseln schließen…' },
  notAll: {
    en: 'These have not answered all. What is missing stays unanswered:',
    de: 'Folgende haben nicht alles beantwortet. Was fehlt, bleibt unbeantwortet:',
  },
  missingOf: (missing: number, of: number) => ({
    en: `{name}: ${missing} of ${of} missing`,
    de: `{name}: ${missing} von ${of} ${formOf(missing, { one: 'fehlt', other: 'fehlen' })}`,
  }),
})
