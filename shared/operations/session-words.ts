import { catalogue } from '../language/catalogue'
import { formOf, listed } from '../language/counts'

/** What steps on scoring sessions, their rounds and what is said in them are called, and why one is refused. */
export const sessionWords = catalogue({
  editSession: (session: string) => ({ en: `Edit session “${session}”`, de: `Sitzung „${session}“ bearbeiten` }),
  deleteSession: (session: string) => ({ en: `Delete session “${session}”`, de: `Sitzung „${session}“ löschen` }),
  reviewSession: (session: string) => ({ en: `Review session “${session}”`, de: `Sitzung „${session}“ prüfen` }),
  signSession: (session: string) => ({ en: `Sign session “${session}”`, de: `Sitzung „${session}“ abzeichnen` }),
  aSession: { en: 'session', de: 'Sitzung' },
  aRound: { en: 'round', de: 'Runde' },
  roundOf: (round: number, session: string) => ({
    en: `round ${round} of “${session}”`,
    de: `Runde ${round} von „${session}“`,
  }),
  somebody: { en: 'somebody', de: 'jemand' },
  noOtherRound: (session: string, state: string) => ({
    en: `The session “${session}” ${state}, so no other can be opened. Nothing was changed.`,
    de: `Die Sitzung „${session}“ ${state}; es kann keine weitere geöffnet werden. Es wurde nichts geändert.`,
  }),
  notReviewed: (session: string, state: string) => ({
    en: `The session “${session}” ${state}, so it cannot be reviewed. Nothing was changed.`,
    de: `Die Sitzung „${session}“ ${state}; sie kann nicht geprüft werden. Es wurde nichts geändert.`,
  }),
  notSigned: (session: string, state: string) => ({
    en: `The session “${session}” ${state}, so it cannot be signed. Nothing was changed.`,
    de: `Die Sitzung „${session}“ ${state}; sie kann nicht abgezeichnet werden. Es wurde nichts geändert.`,
  }),
  setUpElsewhere: (session: string) => ({
    en: `The session “${session}” came as a round packet, so it is set up where it came from. Nothing was changed. Hand in your answers.`,
    de: `Die Sitzung „${session}“ kam als Rundenpaket und wird dort eingerichtet, woher sie kam. Es wurde nichts geändert. Geben Sie Ihre Antworten ab.`,
  }),
  roundsOpenedElsewhere: (session: string) => ({
    en: `The session “${session}” came as a round packet, so its rounds are opened where it came from. Nothing was changed. Hand in your answers.`,
    de: `Die Sitzung „${session}“ kam als Rundenpaket; ihre Runden werden dort geöffnet, woher sie kam. Es wurde nichts geändert. Geben Sie Ihre Antworten ab.`,
  }),
  roundsClosedElsewhere: (session: string) => ({
    en: `The session “${session}” came as a round packet, so its rounds are closed where it came from. Nothing was changed. Hand in your answers.`,
    de: `Die Sitzung „${session}“ kam als Rundenpaket; ihre Runden werden dort geschlossen, woher sie kam. Es wurde nichts geändert. Geben Sie Ihre Antworten ab.`,
  }),
  nothingToSay: (risk: string) => ({
    en: `No closed round holds answers on ${risk} yet. Nothing was said. Close the round first.`,
    de: `Noch hat keine geschlossene Runde Antworten zu ${risk}. Es wurde nichts gesagt. Schließen Sie zuerst die Runde.`,
  }),
  nothingToDissent: (risk: string) => ({
    en: `No closed round holds answers on ${risk} yet. Nothing was recorded. Close the round first.`,
    de: `Noch hat keine geschlossene Runde Antworten zu ${risk}. Es wurde nichts festgehalten. Schließen Sie zuerst die Runde.`,
  }),
  unresolved: (risks: readonly string[], session: string) => {
    const it = formOf(risks.length, { one: 'it', other: 'them' })
    return {
      en: `The group does not agree on ${listed(risks)}, and nobody has recorded a dissent on ${it}, so the session “${session}” cannot be signed. Nothing was changed. Ask about ${it} in another round, or record a dissent.`,
      de: `Über ${listed(risks)} ist die Gruppe nicht einig, und niemand hat dazu eine abweichende Meinung festgehalten; deshalb kann die Sitzung „${session}“ nicht abgezeichnet werden. Es wurde nichts geändert. Fragen Sie in einer weiteren Runde danach, oder halten Sie eine abweichende Meinung fest.`,
    }
  },
  signedStays: (session: string) => ({
    en: `The session “${session}” is signed and stays as it is. Nothing was changed. To go on with its risks, make a new session.`,
    de: `Die Sitzung „${session}“ ist abgezeichnet und bleibt, wie sie ist. Es wurde nichts geändert. Legen Sie eine neue Sitzung an, um mit ihren Risiken weiterzumachen.`,
  }),
  makeSession: (session: string) => ({ en: `Make session “${session}”`, de: `Sitzung „${session}“ anlegen` }),
  openRound: (round: number, session: string) => ({
    en: `Open round ${round} of “${session}”`,
    de: `Runde ${round} von „${session}“ öffnen`,
  }),
  nobodyAsked: (session: string) => ({
    en: `Nobody takes part in the session “${session}”. Nothing was opened. Choose its analysts first, of those who are active.`,
    de: `Niemand nimmt an der Sitzung „${session}“ teil. Es wurde nichts geöffnet. Wählen Sie zuerst ihre Analysten, und zwar aktive.`,
  }),
  setDeadline: (round: string) => ({ en: `Set deadline of ${round}`, de: `Frist setzen: ${round}` }),
  closeRound: (round: string) => ({ en: `Close ${round}`, de: `${round} schließen` }),
  roundClosedAlready: (round: number) => ({
    en: `Round ${round} is closed already. Nothing was changed.`,
    de: `Runde ${round} ist schon geschlossen. Es wurde nichts geändert.`,
  }),
  keepScore: (risk: string) => ({ en: `Keep score of ${risk}`, de: `Bewertung von ${risk} behalten` }),
  scoreNotYours: {
    en: 'This score is somebody else’s: only they can keep it. Nothing was changed.',
    de: 'Diese Bewertung ist von jemand anderem; nur wer sie gab, kann sie behalten. Es wurde nichts geändert.',
  },
  comment: (risk: string) => ({ en: `Comment on ${risk}`, de: `${risk} kommentieren` }),
  deleteComment: { en: 'Delete comment', de: 'Kommentar löschen' },
  commentNotYours: {
    en: 'This comment is somebody else’s. Nothing was changed.',
    de: 'Dieser Kommentar ist von jemand anderem. Es wurde nichts geändert.',
  },
  recordDissent: (risk: string) => ({
    en: `Record dissent on ${risk}`,
    de: `Abweichende Meinung zu ${risk} festhalten`,
  }),
  takeBackDissent: { en: 'Take back dissent', de: 'Abweichende Meinung zurücknehmen' },
  dissentNotYours: {
    en: 'This dissent is somebody else’s. Nothing was changed.',
    de: 'Diese abweichende Meinung ist von jemand anderem. Es wurde nichts geändert.',
  },
  notOfSession: (risk: string, session: string) => ({
    en: `${risk} is not one of the risks of the session “${session}”. Nothing was opened.`,
    de: `${risk} gehört nicht zu den Risiken der Sitzung „${session}“. Es wurde nichts geöffnet.`,
  }),
  scoredElsewhere: (risk: string, session: string) => ({
    en: `${risk} is scored in the session “${session}”, which is not signed yet. Nothing was opened. Sign that one first, or leave ${risk} out.`,
    de: `${risk} wird in der Sitzung „${session}“ bewertet, die noch nicht abgezeichnet ist. Es wurde nichts geöffnet. Zeichnen Sie diese zuerst ab, oder lassen Sie ${risk} weg.`,
  }),
  anAnalyst: { en: 'analyst', de: 'Analyst' },
  setWeight: (analyst: string) => ({ en: `Weight of ${analyst}`, de: `Gewicht von ${analyst}` }),
  noteDrop: (risk: string) => ({ en: `Note on why ${risk} is left out`, de: `Notiz, warum ${risk} weggelassen wird` }),
  exportPacket: (round: string) => ({
    en: `Export packet of round ${round}`,
    de: `Rundenpaket von Runde ${round} exportieren`,
  }),
  handIn: { en: 'Hand in answers', de: 'Antworten abgeben' },
  handInOwn: {
    en: 'Everybody hands in their own answers. Nothing was changed.',
    de: 'Jeder gibt seine eigenen Antworten ab. Es wurde nichts geändert.',
  },
  collect: (analyst: string) => ({ en: `Collect answers of ${analyst}`, de: `Antworten von ${analyst} einsammeln` }),
  otherPacket: {
    en: 'These answers are to a packet that was not exported here. Nothing was changed.',
    de: 'Diese Antworten gehören zu einem Rundenpaket, das nicht hier exportiert wurde. Es wurde nichts geändert.',
  },
  takeOut: (analyst: string) => ({ en: `Take out answers of ${analyst}`, de: `Antworten von ${analyst} herausnehmen` }),
  roundClosed: (round: number) => ({
    en: `Round ${round} is closed. Nothing was changed.`,
    de: `Runde ${round} ist geschlossen. Es wurde nichts geändert.`,
  }),
  notAsked: (analyst: string, round: number) => ({
    en: `${analyst} is not one of those who are asked in round ${round}. Nothing was changed.`,
    de: `${analyst} gehört nicht zu denen, die in Runde ${round} gefragt werden. Es wurde nichts geändert.`,
  }),
  ballotOtherRound: (analyst: string) => ({
    en: `The sealed answers of ${analyst} belong to another round. Nothing was changed.`,
    de: `Die versiegelten Antworten von ${analyst} gehören zu einer anderen Runde. Es wurde nichts geändert.`,
  }),
  ballotAltered: (analyst: string) => ({
    en: `The sealed answers of ${analyst} are not what they were sealed as: they were altered since. Nothing was changed.`,
    de: `Die versiegelten Antworten von ${analyst} sind nicht mehr, was versiegelt wurde: Sie wurden seitdem verändert. Es wurde nichts geändert.`,
  }),
  ballotOfOther: (analyst: string) => ({
    en: `The sealed answers of ${analyst} hold answers of somebody else, or to something else, than the file says. Nothing was changed.`,
    de: `Die versiegelten Antworten von ${analyst} stammen von jemand anderem oder gelten etwas anderem, als die Datei sagt. Es wurde nichts geändert.`,
  }),
  ballotNotAsked: (analyst: string) => ({
    en: `The sealed answers of ${analyst} answer what the round does not ask, or one risk twice. Nothing was changed.`,
    de: `Die versiegelten Antworten von ${analyst} beantworten, wonach die Runde nicht fragt, oder ein Risiko zweimal. Es wurde nichts geändert.`,
  }),
  ballotEmpty: (analyst: string) => ({
    en: `The sealed answers of ${analyst} hold an answer that says nothing. Nothing was changed.`,
    de: `Die versiegelten Antworten von ${analyst} enthalten eine Antwort, die nichts sagt. Es wurde nichts geändert.`,
  }),
})
