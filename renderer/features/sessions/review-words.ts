import { catalogue } from '@shared/language/catalogue'
import { counted, formatCount, formOf } from '@shared/language/counts'
import { shortMoment } from '@shared/words/moments'

/** What became of each risk, looked through and signed. */
export const reviewWords = catalogue({
  nothingYet: {
    en: 'What became of each risk is shown here once a round is closed.',
    de: 'Was aus jedem Risiko wurde, steht hier, sobald eine Runde geschlossen ist.',
  },
  blocking: (risks: number) => ({
    en: formOf(risks, {
      one: 'One risk is unresolved and nobody has recorded a dissent on it. Ask about it in another round, or record a dissent: until then the session cannot be signed.',
      other: `${risks} risks are unresolved and nobody has recorded a dissent on them. Ask about them in another round, or record dissents: until then the session cannot be signed.`,
    }),
    de: formOf(risks, {
      one: 'Ein Risiko ist ungeklärt, und niemand hat dazu eine abweichende Meinung festgehalten. Fragen Sie in einer weiteren Runde danach, oder halten Sie eine abweichende Meinung fest: Bis dahin lässt sich die Sitzung nicht abzeichnen.',
      other: `${formatCount(risks)} Risiken sind ungeklärt, und niemand hat dazu eine abweichende Meinung festgehalten. Fragen Sie in einer weiteren Runde danach, oder halten Sie abweichende Meinungen fest: Bis dahin lässt sich die Sitzung nicht abzeichnen.`,
    }),
  }),
  neverAsked: (risks: number) => ({
    en: `${counted(risks, 'risk', 'risks')} of the session ${formOf(risks, { one: 'was', other: 'were' })} asked about in no closed round and ${formOf(risks, { one: 'is', other: 'are' })} no part of what is signed.`,
    de: `Nach ${counted(risks, 'Risiko', 'Risiken')} der Sitzung wurde in keiner geschlossenen Runde gefragt; ${formOf(risks, { one: 'es gehört', other: 'sie gehören' })} nicht zu dem, was abgezeichnet wird.`,
  }),
  signedBy: (name: string, at: string) => ({
    en: `Signed by ${name}, ${shortMoment(at)}.`,
    de: `Abgezeichnet von ${name}, ${shortMoment(at)}.`,
  }),
  reviewedAt: (at: string) => ({
    en: `Reviewed ${shortMoment(at)}. What is left is to sign it.`,
    de: `Durchgesehen ${shortMoment(at)}. Es bleibt das Abzeichnen.`,
  }),
  roundOpen: {
    en: 'A round is open. Once it is closed the session can be reviewed.',
    de: 'Eine Runde ist offen. Ist sie geschlossen, lässt sich die Sitzung durchsehen.',
  },
  lookThrough: {
    en: 'Look through what became of each risk, and mark the session as reviewed; then it can be signed.',
    de: 'Sehen Sie durch, was aus jedem Risiko wurde, und vermerken Sie die Sitzung als durchgesehen; danach lässt sie sich abzeichnen.',
  },
  reviewed: { en: 'Reviewed', de: 'Durchgesehen' },
  markReviewed: { en: 'Mark as reviewed', de: 'Als durchgesehen vermerken' },
  signOpens: { en: 'Sign…', de: 'Abzeichnen…' },
  whatBecame: { en: 'What became of the risks', de: 'Was aus den Risiken wurde' },
  dissents: { en: 'Dissents', de: 'Abweichende Meinungen' },
  since: (session: string) => ({ en: `Since “${session}”`, de: `Seit „${session}“` }),
})

/** Before a session is signed: what that means. */
export const signWords = catalogue({
  sign: (session: string) => ({ en: `Sign session “${session}”?`, de: `Sitzung „${session}“ abzeichnen?` }),
  signAs: (name: string) => ({ en: `Sign as ${name}`, de: `Als ${name} abzeichnen` }),
  cameTo: (agreed: number, reserved: number, unresolved: number) => ({
    en: `You say with your name that this is what the group came to: ${counted(agreed, 'risk', 'risks')} agreed, ${reserved} with a reservation, ${unresolved} unresolved with a dissent recorded.`,
    de: `Sie bestätigen mit Ihrem Namen, dass die Gruppe zu diesem Ergebnis kam: bei ${counted(agreed, 'Risiko', 'Risiken')} einig, bei ${reserved} mit Vorbehalt, bei ${unresolved} ungeklärt mit festgehaltener abweichender Meinung.`,
  }),
  whatStays: {
    en: 'Answers, comments and dissents stay as they are, and it is shown who gave which. Everybody may change their own scores again; what counts for the group are then the scores.',
    de: 'Antworten, Kommentare und abweichende Meinungen bleiben, wie sie sind, und es wird gezeigt, von wem sie sind. Alle dürfen ihre eigenen Bewertungen wieder ändern; für die Gruppe zählen dann die Bewertungen.',
  },
  isFinal: {
    en: 'Signing cannot be undone. To go on with the risks, make a new session.',
    de: 'Das Abzeichnen lässt sich nicht rückgängig machen. Um mit den Risiken weiterzuarbeiten, legen Sie eine neue Sitzung an.',
  },
})

/** How many risks of each kind a session has beside the one it follows. */
export type DifferenceCounts = { added: number; dropped: number; changed: number; same: number; waiting: number }

/** How a session differs from the one it follows. */
export const differenceWords = catalogue({
  besideBefore: ({ added, dropped, changed, same, waiting }: DifferenceCounts) => ({
    en: `Beside the session “{name}”: ${counted(added, 'new risk', 'new risks')}, ${dropped} dropped, ${changed} changed, ${same} as before, ${waiting} not asked yet. What each came to is what the last closed round about it was pooled to.`,
    de: `Neben der Sitzung „{name}“: ${counted(added, 'neues Risiko', 'neue Risiken')}, ${dropped} weggefallen, ${changed} geändert, ${same} wie zuvor, ${waiting} noch nicht gefragt. Was sich bei jedem ergab, ist das zusammengefasste Ergebnis der letzten geschlossenen Runde dazu.`,
  }),
  difference: { en: 'Difference of the sessions', de: 'Unterschied der Sitzungen' },
  noteOnWhy: { en: 'Note on why', de: 'Notiz, warum' },
  exported: (risks: number, session: string) => ({
    en: `${counted(risks, 'risk', 'risks')} of “${session}” and the session before`,
    de: `${counted(risks, 'Risiko', 'Risiken')} aus „${session}“ und der Sitzung davor`,
  }),
})
