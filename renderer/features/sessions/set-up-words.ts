import type { StopRule } from '@shared/kinds/session-rules'
import { catalogue } from '@shared/language/catalogue'
import { formatCount } from '@shared/language/counts'

/** What a session asks, whom, and by which rules. */
export const setUpWords = catalogue({
  signed: {
    en: 'The session is signed and stays as it is.',
    de: 'Die Sitzung ist abgezeichnet und bleibt, wie sie ist.',
  },
  ofPacket: {
    en: 'It came as a round packet: it is set up where it came from, and answered here.',
    de: 'Sie kam als Rundenpaket: Eingerichtet wird sie dort, wo sie herkommt, und hier beantwortet.',
  },
  forLaterRounds: {
    en: 'Which risks are asked about and who takes part is for the rounds that follow; those that were opened keep theirs.',
    de: 'Nach welchen Risiken gefragt wird und wer teilnimmt, gilt für die folgenden Runden; schon geöffnete behalten, was für sie galt.',
  },
  name: { en: 'Name', de: 'Name' },
  nameMissing: { en: 'A session has a name.', de: 'Eine Sitzung braucht einen Namen.' },
  purpose: { en: 'Purpose', de: 'Zweck' },
  purposeHint: {
    en: 'What the session is to answer, and for whom',
    de: 'Was die Sitzung beantworten soll, und für wen',
  },
  whoGaveWhich: { en: 'Who gave which answer', de: 'Wer welche Antwort gab' },
  namesKept: {
    en: 'Those who answered were told that names are not shown; that stays so until the session is signed.',
    de: 'Den Antwortenden wurde zugesagt, dass keine Namen gezeigt werden; das bleibt so, bis die Sitzung abgezeichnet ist.',
  },
  weightsTell: {
    en: 'Weights tell whose each answer is: names can be hidden once all weights are 1.',
    de: 'Gewichte verraten, von wem eine Antwort ist: Namen lassen sich verbergen, sobald alle Gewichte 1 sind.',
  },
  namesOnceSigned: {
    en: 'When the session is signed the names are shown in any case.',
    de: 'Ist die Sitzung abgezeichnet, werden die Namen in jedem Fall gezeigt.',
  },
  letters: { en: 'Not shown: answers stand under letters', de: 'Nicht gezeigt: Antworten stehen unter Buchstaben' },
  named: { en: 'Shown with the answers of closed rounds', de: 'Gezeigt bei den Antworten geschlossener Runden' },
  pooledBy: { en: 'Likelihoods become one by', de: 'Wahrscheinlichkeiten zusammengefasst durch' },
})

/** Who takes part in a session. */
export const analystWords = catalogue({
  analysts: (count: number) => ({ en: `Analysts · ${count}`, de: `Analysten · ${count}` }),
  nobody: {
    en: 'Nobody takes part yet: a round asks at least one.',
    de: 'Noch nimmt niemand teil: Eine Runde fragt mindestens einen Analysten.',
  },
  inactive: { en: '(inactive)', de: '(inaktiv)' },
  isInactive: (name: string) => ({
    en: `${name} is inactive. Make them active first, where analysts are switched.`,
    de: `${name} ist inaktiv. Zuerst dort aktiv machen, wo Analysten gewechselt werden.`,
  }),
  addNamed: (name: string) => ({ en: `Add ${name} to the session`, de: `${name} zur Sitzung hinzufügen` }),
  add: { en: 'Add an analyst', de: 'Analysten hinzufügen' },
  addHint: { en: 'By name; Enter adds', de: 'Mit Namen; die Eingabetaste fügt hinzu' },
})

/** Which risks a session asks about. */
export const riskChoiceWords = catalogue({
  risks: (chosen: number, of: number) => ({
    en: `Risks · ${formatCount(chosen)} of ${formatCount(of)}`,
    de: `Risiken · ${formatCount(chosen)} von ${formatCount(of)}`,
  }),
  noRisks: {
    en: 'The register has no risks yet. Make them there first.',
    de: 'Das Register hat noch keine Risiken. Legen Sie sie zuerst dort an.',
  },
  noneChosen: {
    en: 'No risk is chosen yet: a round asks about at least one.',
    de: 'Noch ist kein Risiko gewählt: Eine Runde fragt nach mindestens einem.',
  },
  tooMany: (most: number) => ({
    en: `A session asks about ${most} risks at most.`,
    de: `Eine Sitzung fragt nach höchstens ${most} Risiken.`,
  }),
  filter: { en: 'Filter risks', de: 'Risiken filtern' },
  all: { en: 'All', de: 'Alle' },
  allFound: { en: 'All found', de: 'Alle gefundenen' },
  noneOfAll: { en: 'None', de: 'Keines' },
  noneFound: { en: 'None of those found', de: 'Keines der gefundenen' },
  allScored: { en: 'Every risk has been scored.', de: 'Alle Risiken sind bewertet.' },
  onlyUnscored: { en: 'Only unscored', de: 'Nur ohne Bewertung' },
  risksOfSession: { en: 'Risks of the session', de: 'Risiken der Sitzung' },
  nothingFound: { en: 'No risk has these words.', de: 'Kein Risiko enthält diese Wörter.' },
  inSession: (name: string) => ({ en: `in session “${name}”`, de: `in Sitzung „${name}“` }),
})

/** How many times each answer counts. */
export const weightWords = catalogue({
  weights: { en: 'Weights of the answers', de: 'Gewichte der Antworten' },
  weightOf: (name: string) => ({ en: `Weight of ${name}`, de: `Gewicht von ${name}` }),
  mayBe: (most: number) => ({
    en: `Weights are whole numbers, 1 to ${most}.`,
    de: `Gewichte sind ganze Zahlen von 1 bis ${most}.`,
  }),
  what: {
    en: 'How many times each answer counts in the likelihood of the group. Equal weights, 1 for everybody, are the usual choice: who judges better is seldom known before outcomes are.',
    de: 'Wie oft jede Antwort in der Wahrscheinlichkeit der Gruppe zählt. Gleiche Gewichte, 1 für alle, sind die übliche Wahl: Wer besser urteilt, weiß man selten, bevor die Ausgänge bekannt sind.',
  },
  ruleTakesNone: (rule: string) => ({
    en: `All answers count alike: the ${rule} takes no weights.`,
    de: `Alle Antworten zählen gleich: Die Regel „${rule}“ kennt keine Gewichte.`,
  }),
  ruleTakesNoneKept: (rule: string) => ({
    en: `All answers count alike: the ${rule} takes no weights. Those that were given are kept, and count again with a rule that takes them.`,
    de: `Alle Antworten zählen gleich: Die Regel „${rule}“ kennt keine Gewichte. Vergebene Gewichte bleiben gespeichert und zählen wieder mit einer Regel, die sie kennt.`,
  }),
  wantsNames: {
    en: 'All answers count alike. Where answers have weights, what they come to tells whose each is, so that takes answers that are shown with names.',
    de: 'Alle Antworten zählen gleich. Wo Antworten Gewichte haben, verrät das Ergebnis, von wem jede ist; das geht nur mit Antworten, die mit Namen gezeigt werden.',
  },
})

type OfRule = Readonly<Record<keyof StopRule, string>>

/** When the group agrees on a risk: what each number of the rule is called, means and may be. */
export const stopRuleWords = catalogue({
  agreesWhen: { en: 'The group agrees on a risk when', de: 'Die Gruppe ist über ein Risiko einig, wenn' },
})
export const STOP_RULE_LABELS: OfRule = catalogue({
  middleHalf: { en: 'The middle half lies within', de: 'Die mittlere Hälfte liegt innerhalb von' },
  range: { en: 'All answers lie within', de: 'Alle Antworten liegen innerhalb von' },
  stable: { en: 'So many stay, in percent', de: 'So viele bleiben, in Prozent' },
  kappa: { en: 'Or weighted kappa is', de: 'Oder das gewichtete Kappa ist' },
})
export const STOP_RULE_HINTS: OfRule = catalogue({
  middleHalf: {
    en: 'Steps of the lexicon, and levels of impact: half of the answers, without the quarter on either side',
    de: 'Schritte im Lexikon und Stufen der Auswirkung: die Hälfte der Antworten, ohne das Viertel auf jeder Seite',
  },
  range: {
    en: 'Steps from the lowest to the highest answer',
    de: 'Schritte von der niedrigsten bis zur höchsten Antwort',
  },
  stable: {
    en: 'From the second round on: of those who answered in both, how many moved by one step at most',
    de: 'Ab der zweiten Runde: wie viele von denen, die in beiden geantwortet haben, sich um höchstens einen Schritt bewegt haben',
  },
  kappa: {
    en: 'Between this round and the one before; 1 is no change at all',
    de: 'Zwischen dieser Runde und der davor; 1 heißt keinerlei Änderung',
  },
})
export const STOP_RULE_MAY_BE: OfRule = catalogue({
  middleHalf: { en: 'Steps are 0 to 20.', de: 'Schritte sind 0 bis 20.' },
  range: { en: 'Steps are whole numbers, 0 to 20.', de: 'Schritte sind ganze Zahlen von 0 bis 20.' },
  stable: { en: 'Percents are whole numbers, 0 to 100.', de: 'Prozente sind ganze Zahlen von 0 bis 100.' },
  kappa: { en: 'Kappa is 0 to 1.', de: 'Kappa ist 0 bis 1.' },
})
