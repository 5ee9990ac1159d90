import { catalogue } from '../language/catalogue'
import { formOf, listed } from '../language/counts'
import type { Cause } from './why-apart'

/** What each cause is called. */
export const CAUSES: Readonly<Record<Cause, string>> = catalogue({
  scale: { en: 'May mean different things by the scale', de: 'Verstehen die Skala womöglich verschieden' },
  evidence: { en: 'May have used different evidence', de: 'Haben womöglich verschiedene Belege verwendet' },
  belief: { en: 'Seem to believe differently', de: 'Glauben wohl Verschiedenes' },
  untold: { en: 'Nothing recorded says why', de: 'Nichts Festgehaltenes sagt, warum' },
})

/** What stands in each column for a risk on which a group lies apart. */
export const whyHeads = catalogue({
  risk: { en: 'Risk', de: 'Risiko' },
  because: { en: 'May differ because', de: 'Möglicher Grund' },
  question: { en: 'Question to discuss', de: 'Zu besprechende Frage' },
  lower: { en: 'Lower', de: 'Niedriger' },
  higher: { en: 'Higher', de: 'Höher' },
  recorded: { en: 'Recorded', de: 'Festgehalten' },
})

/** What the causes mean and what they rest on. */
export const howCausesAreTold = catalogue({
  where: {
    en: 'Shown for each risk on which the answers of the last round lie further apart than the session allows. The two sides are parted where the gap between neighbours is widest: in terms of the lexicon, or in levels of impact where only these lie apart.',
    de: 'Gezeigt für jedes Risiko, bei dem die Antworten der letzten Runde weiter auseinanderliegen, als die Sitzung erlaubt. Die beiden Seiten trennen sich an der größten Lücke zwischen Nachbarn: in Begriffen des Lexikons oder in Stufen der Auswirkung, wo nur diese auseinanderliegen.',
  },
  order: {
    en: 'Each is a sign of what may be the cause, and no proof. They are asked for in this order, because each has to be ruled out before the next: (1) the scale: somebody answered with a term of another lexicon, or writes a term in their reasons whose percents are others than those of their answer, or the scale has no words for the levels of impact that were given; (2) the evidence: some of one side used a source of the evidence, and nothing shows that anybody of the other did; (3) belief: both sides used the same sources, or rate what their confidence rests on otherwise.',
    de: 'Jedes ist ein Zeichen für eine mögliche Ursache und kein Beweis. Gefragt wird in dieser Reihenfolge, da jede Ursache vor der nächsten auszuschließen ist: (1) die Skala: Jemand antwortete mit einem Begriff eines anderen Lexikons oder schreibt in der Begründung einen Begriff mit anderen Prozenten als denen der Antwort, oder die Skala hat keine Worte für die vergebenen Stufen der Auswirkung; (2) die Belege: Jemand auf der einen Seite verwendete eine Quelle der Belege, und nichts zeigt, dass es auf der anderen jemand tat; (3) Überzeugung: Beide Seiten verwendeten dieselben Quellen oder stufen die Grundlage ihrer Konfidenz verschieden ein.',
  },
  used: {
    en: 'Used means: named in the reasons, by title or publisher, or where names are shown: made a passage that is evidence. Beside letters it is not said who made which passage: the project shows whose passages they are, so it would say whose letter is whose. Who opened which evidence at the desk is not kept, and who read something without leaving a trace is not known.',
    de: 'Verwendet heißt: in der Begründung mit Titel oder Herausgeber genannt, oder, wo Namen gezeigt werden: eine Stelle angelegt, die Beleg ist. Neben Buchstaben wird nicht gesagt, wer welche Stelle angelegt hat: Das Projekt zeigt, wessen Stellen es sind, und verriete so, wer hinter welchem Buchstaben steht. Wer am Bewertungsplatz welchen Beleg geöffnet hat, wird nicht gespeichert, und wer etwas las, ohne eine Spur zu hinterlassen, ist nicht bekannt.',
  },
})

const levels = (of: readonly number[]): string => listed(of.map(String))
const levelsEn = (of: readonly number[]): string =>
  `${formOf(of.length, { one: 'level', other: 'levels' })} ${levels(of)}`
const levelsDe = (of: readonly number[]): string =>
  `${formOf(of.length, { one: 'Stufe', other: 'Stufen' })} ${levels(of)}`

/** What is recorded of why a group lies apart; people come as their names and how many they are. */
export const whyApartFacts = catalogue({
  somebody: { en: 'somebody', de: 'jemand' },
  more: (count: number) => ({
    en: `${count} more signs like these are recorded.`,
    de: `${count} weitere solche Zeichen sind festgehalten.`,
  }),
  side: (names: string, said: string) => ({ en: `${names}: ${said}`, de: `${names}: ${said}` }),
  title: (title: string) => ({ en: `“${title}”`, de: `„${title}“` }),
  otherWord: (name: string, given: string, term: string, band: string, lexicon: string) => ({
    en: `${name} answered ${given} and writes “${term}”, which is ${band} in ${lexicon}.`,
    de: `${name} antwortete ${given} und schreibt „${term}“; das sind in ${lexicon} ${band}.`,
  }),
  otherLexicon: (name: string, term: string, lexicon: string, asked: string) => ({
    en: `${name} answered ${term} of ${lexicon}; the round was asked under ${asked}.`,
    de: `${name} antwortete ${term} aus ${lexicon}; die Runde fragte nach ${asked}.`,
  }),
  noAnchor: (of: readonly number[]) => ({
    en: `The impact scale says nothing of what ${levelsEn(of)} ${formOf(of.length, { one: 'means', other: 'mean' })}.`,
    de: `Die Auswirkungsskala sagt nicht, was ${levelsDe(of)} ${formOf(of.length, { one: 'bedeutet', other: 'bedeuten' })}.`,
  }),
  oneSided: (users: string, count: number, source: string, others: string) => ({
    en: `${users} ${formOf(count, { one: 'uses', other: 'use' })} ${source}; nothing shows that ${others} did.`,
    de: `${users} ${formOf(count, { one: 'verwendet', other: 'verwenden' })} ${source}; nichts zeigt, dass dies auch für ${others} gilt.`,
  }),
  sameEvidence: (sources: string) => ({
    en: `Both sides use ${sources}, and no source that one of them uses is unknown to the other.`,
    de: `Beide Seiten verwenden ${sources}, und keine kennt eine Quelle, die die andere nicht kennt.`,
  }),
  rated: (part: string, lower: string, low: string, higher: string, high: string) => ({
    en: `${part}: ${lower} rated ${low}, ${higher} ${high}.`,
    de: `${part}: ${lower} mit ${low} eingestuft, ${higher} mit ${high}.`,
  }),
})

/** The one question worth discussing, by what it is about. */
export const whyApartQuestions = catalogue({
  otherWord: (name: string, given: string, term: string, band: string) => ({
    en: `${name} answered ${given} and writes “${term}” (${band}): which of the two is meant?`,
    de: `${name} antwortete ${given} und schreibt „${term}“ (${band}): Was von beidem ist gemeint?`,
  }),
  otherLexicon: (name: string, term: string, lexicon: string) => ({
    en: `${name} says ${term} of ${lexicon}: which percent is meant, so that all speak of the same?`,
    de: `${name} sagt ${term} aus ${lexicon}: Welche Prozentzahl ist gemeint, damit alle vom selben sprechen?`,
  }),
  noAnchor: (of: readonly number[]) => ({
    en: `What would have to happen for ${levelsEn(of)}? The scale does not say.`,
    de: `Was müsste für ${levelsDe(of)} geschehen? Die Skala sagt es nicht.`,
  }),
  oneSided: (users: string, count: number, source: string, others: string) => ({
    en: `${users} ${formOf(count, { one: 'rests', other: 'rest' })} on ${source}, and nothing shows that ${others} used it: would it change the answer of ${others}?`,
    de: `${users} ${formOf(count, { one: 'stützt', other: 'stützen' })} sich auf ${source}, und nichts zeigt, dass dies auch für ${others} gilt: Würde es die Antwort von ${others} ändern?`,
  }),
  sameEvidence: (sources: string, count: number) => ({
    en: `Both sides use ${sources}: which words of ${formOf(count, { one: 'it', other: 'them' })} do they read differently?`,
    de: `Beide Seiten verwenden ${sources}: Welche Worte daraus lesen sie verschieden?`,
  }),
  sources: (low: string, high: string) => ({
    en: `${low} and ${high} rate the sources differently: what makes them good enough, or not?`,
    de: `${low} und ${high} stufen die Quellen verschieden ein: Was macht sie gut genug, oder was nicht?`,
  }),
  assumptions: (low: string, lows: number, high: string, highs: number) => ({
    en: `What ${formOf(lows, DOES)} ${low} take for granted that ${high} ${formOf(highs, DOES)} not, or the other way round?`,
    de: `Was ${formOf(lows, SETS)} ${low} voraus, ${high} aber nicht, oder umgekehrt?`,
  }),
  reasoning: (low: string, high: string) => ({
    en: `At which step from the evidence to the answer do ${low} and ${high} part?`,
    de: `Bei welchem Schritt von den Belegen zur Antwort trennen sich ${low} und ${high}?`,
  }),
  assumption: (assumption: string, names: string) => ({
    en: `Does it hold that “${assumption}”? ${names}: would the answer be another one if not?`,
    de: `Gilt, dass „${assumption}“? ${names}: Wäre die Antwort andernfalls eine andere?`,
  }),
  farthest: (low: string, high: string) => ({
    en: `What would ${low} have to see to come near ${high}, and the other way round?`,
    de: `Was müsste ${low} sehen, um ${high} nahezukommen, und umgekehrt?`,
  }),
})

const DOES = { one: 'does', other: 'do' }
const SETS = { one: 'setzt', other: 'setzen' }
