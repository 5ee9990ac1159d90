import { catalogue } from '../../language/catalogue'

/** What each rule is called, in a few words. */
export const RULE_NAMES = catalogue({
  T01: { en: 'Likelihood word of no chosen term', de: 'Wahrscheinlichkeitswort außerhalb des Lexikons' },
  T02: { en: 'Terms of two rows or lexicons', de: 'Begriffe aus zwei Zeilen oder Lexika' },
  T03: { en: 'Confidence and likelihood in one sentence', de: 'Konfidenz und Wahrscheinlichkeit in einem Satz' },
  T04: { en: 'Judgment that nobody can hold against events', de: 'Urteil, das niemand an Ereignissen messen kann' },
  T05: { en: 'No evidence', de: 'Keine Belege' },
  T06: { en: 'Quote that does not hold', de: 'Zitat, das nicht stimmt' },
  T07: { en: 'One origin only', de: 'Nur eine Herkunft' },
  T08: { en: 'One-sided evidence', de: 'Einseitige Belege' },
  T09: { en: 'Score that is not defined', de: 'Bewertung, die nicht bestimmt ist' },
  T10: { en: 'Disagreement that is not told', de: 'Uneinigkeit, die nicht genannt ist' },
  T11: { en: 'Another term than the scores have', de: 'Anderer Begriff als in den Bewertungen' },
  T12: { en: 'Percent and range disagree', de: 'Prozentzahl und Spanne widersprechen sich' },
  T13: { en: 'Stacked or empty hedges', de: 'Gehäufte oder leere Einschränkungen' },
  T14: { en: 'Judgment by a modal verb', de: 'Urteil durch ein Modalverb' },
  T15: { en: 'Opinion of a source as fact', de: 'Ansicht einer Quelle als Tatsache' },
  T16: { en: 'Linchpin without its consequence', de: 'Tragende Annahme ohne ihre Folge' },
  T17: { en: 'More confidence than the evidence bears', de: 'Mehr Konfidenz, als die Belege tragen' },
  T18: { en: 'Confidence without its basis', de: 'Konfidenz ohne ihre Grundlage' },
  T19: { en: 'Source that is not fully cited', de: 'Quelle, die nicht vollständig zitiert ist' },
  T20: { en: 'Stale evidence or past horizon', de: 'Veraltete Belege oder Horizont vorbei' },
  T21: { en: 'Two events in one risk', de: 'Zwei Ereignisse in einem Risiko' },
  T22: { en: 'Condition without a likelihood of its own', de: 'Bedingung ohne eigene Wahrscheinlichkeit' },
  T23: { en: 'Likelihoods that contradict each other', de: 'Wahrscheinlichkeiten, die sich widersprechen' },
  T24: { en: 'Changed judgment without a note', de: 'Geändertes Urteil ohne Hinweis' },
  T25: { en: 'Nothing to watch for', de: 'Nichts zu beobachten' },
  T26: {
    en: 'Likelihood of something that does not happen',
    de: 'Wahrscheinlichkeit von etwas, das kein Ereignis ist',
  },
  T27: { en: 'Advice to the reader', de: 'Rat an die Leser' },
  T28: { en: 'Answers that follow the first round', de: 'Antworten, die der ersten Runde folgen' },
  T29: { en: 'Grades on the diagonal', de: 'Einstufungen auf der Diagonale' },
  T30: { en: 'Figure without caption or with colour alone', de: 'Abbildung ohne Beschriftung oder nur mit Farbe' },
})

/** Rules are known by their number in the table of docs/memo.md, "T05", which never changes: waivers name them. */
export type RuleId = keyof typeof RULE_NAMES
