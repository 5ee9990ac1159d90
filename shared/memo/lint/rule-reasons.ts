import { catalogue } from '../../language/catalogue'
import type { RuleId } from './rule-names'

/** Why each rule matters, as one sentence without the standard. */
export const RULE_REASONS: Readonly<Record<RuleId, string>> = catalogue({
  T01: {
    en: 'Readers take such words for quite different percents; a term of the lexicon has one range.',
    de: 'Leser verstehen unter solchen Wörtern ganz verschiedene Prozentzahlen; ein Begriff des Lexikons hat eine Spanne.',
  },
  T02: {
    en: 'The rows are not to be mixed in one product without a disclaimer that their terms mean the same.',
    de: 'Die Zeilen dürfen in einem Produkt nicht gemischt werden ohne den Hinweis, dass ihre Begriffe dasselbe bedeuten.',
  },
  T03: {
    en: 'Readers take one for the other where they stand together.',
    de: 'Leser halten das eine für das andere, wo beide zusammenstehen.',
  },
  T04: {
    en: 'Without all three nobody can say afterwards whether it was right.',
    de: 'Ohne alle drei kann hinterher niemand sagen, ob es richtig war.',
  },
  T05: {
    en: 'Each judgment cites the sources it depends on.',
    de: 'Jedes Urteil nennt die Quellen, auf denen es beruht.',
  },
  T06: {
    en: 'A citation leads the reader to the very words.',
    de: 'Ein Zitat führt die Leser genau zum Wortlaut.',
  },
  T07: {
    en: 'What one origin says is not corroborated, however many print it.',
    de: 'Was eine einzige Herkunft sagt, ist nicht bestätigt, wie viele es auch drucken.',
  },
  T08: {
    en: 'Alternatives were weighed only where somebody looked for what speaks against.',
    de: 'Alternativen sind nur abgewogen, wo jemand nach dem gesucht hat, was dagegen spricht.',
  },
  T09: {
    en: 'A level counts only with the scale it was given under, and an axis that is not set is not zero.',
    de: 'Eine Stufe zählt nur mit der Skala, nach der sie vergeben wurde, und eine Achse ohne Wert ist nicht null.',
  },
  T10: {
    en: 'A group value hides a disagreement unless the memo says who stands elsewhere and why.',
    de: 'Ein Gruppenwert verdeckt eine Uneinigkeit, wenn das Memo nicht sagt, wer anders urteilt und warum.',
  },
  T11: {
    en: 'The words of a judgment and the scores behind it are to say the same likelihood.',
    de: 'Der Text eines Urteils und die Bewertungen dahinter sollen dieselbe Wahrscheinlichkeit nennen.',
  },
  T12: {
    en: 'A term stands for its range and for nothing else, and a percent that no term holds cannot be said in words.',
    de: 'Ein Begriff steht für seine Spanne und für nichts anderes, und eine Prozentzahl außerhalb aller Begriffe lässt sich nicht in Worten sagen.',
  },
  T13: {
    en: 'Words that only take back say that something is uncertain, and not how much.',
    de: 'Wörter, die nur einschränken, sagen, dass etwas unsicher ist, aber nicht, wie sehr.',
  },
  T14: {
    en: 'What may happen may also not: a judgment says how likely it is.',
    de: 'Was geschehen kann, kann auch ausbleiben: Ein Urteil sagt, wie wahrscheinlich es ist.',
  },
  T15: {
    en: 'Information is to be told apart from what somebody assumes or judges.',
    de: 'Informationen sind von dem zu unterscheiden, was jemand annimmt oder urteilt.',
  },
  T16: {
    en: 'A reader is to know which assumption a judgment falls with, and what then.',
    de: 'Leser sollen wissen, mit welcher Annahme ein Urteil fällt und was dann gilt.',
  },
  T17: {
    en: 'High confidence needs several good sources, few assumptions and few gaps, and seldom suits what lies years ahead.',
    de: 'Hohe Konfidenz braucht mehrere gute Quellen, wenige Annahmen und wenige Lücken und passt selten zu dem, was Jahre entfernt ist.',
  },
  T18: {
    en: 'A bare level says nothing that a reader could weigh.',
    de: 'Eine bloße Stufe sagt nichts, was Leser abwägen könnten.',
  },
  T19: {
    en: 'A reader has to be able to find the source, and to judge how old it is.',
    de: 'Leser müssen die Quelle finden und beurteilen können, wie alt sie ist.',
  },
  T20: {
    en: 'A forecast whose day is past is to be resolved, and one on old sources may have been overtaken.',
    de: 'Bei einer Prognose, deren Tag vorbei ist, ist der Ausgang festzuhalten, und eine aus alten Quellen kann überholt sein.',
  },
  T21: {
    en: 'One likelihood cannot say both of two events, and nobody can tell afterwards which of them it was of.',
    de: 'Eine Wahrscheinlichkeit kann nicht für zwei Ereignisse stehen, und hinterher kann niemand sagen, welches gemeint war.',
  },
  T22: {
    en: 'A reader cannot tell whether the score is of the event, or of the event once its condition holds.',
    de: 'Leser können nicht erkennen, ob die Bewertung dem Ereignis gilt oder dem Ereignis unter seiner Bedingung.',
  },
  T23: {
    en: 'A part cannot be more likely than the whole, and of alternatives that exclude each other only one comes about.',
    de: 'Ein Teil kann nicht wahrscheinlicher sein als das Ganze, und von Alternativen, die sich ausschließen, tritt nur eine ein.',
  },
  T24: {
    en: 'Readers of the last memo are to learn what changed, and why.',
    de: 'Leser des letzten Memos sollen erfahren, was sich geändert hat und warum.',
  },
  T25: {
    en: 'Who reads of a high risk wants to know what would show that it comes about, and who looks.',
    de: 'Wer von einem hohen Risiko liest, will wissen, woran man sein Eintreten erkennt und wer darauf achtet.',
  },
  T26: {
    en: 'Only events and developments are likely; a capability is there or not, and a figure is estimated.',
    de: 'Wahrscheinlich sind nur Ereignisse und Entwicklungen; eine Fähigkeit gibt es oder nicht, und eine Zahl wird geschätzt.',
  },
  T27: {
    en: 'A memo says what is the case and what may come; what to do about it is for its readers.',
    de: 'Ein Memo sagt, was ist und was kommen kann; was zu tun ist, entscheiden seine Leser.',
  },
  T28: {
    en: 'A second estimate that repeats the shown middle, or that nobody took time for, adds nothing to the first.',
    de: 'Eine zweite Schätzung, die die gezeigte Mitte wiederholt oder für die sich niemand Zeit nahm, fügt der ersten nichts hinzu.',
  },
  T29: {
    en: 'Reliability of a source and credibility of its words are judged apart; where they always agree, one was copied from the other.',
    de: 'Zuverlässigkeit einer Quelle und Glaubwürdigkeit ihrer Worte werden getrennt eingestuft; wo beide immer übereinstimmen, wurde die eine von der anderen übernommen.',
  },
  T30: {
    en: 'A figure is read on its own, and not everybody sees its colours.',
    de: 'Eine Abbildung wird für sich gelesen, und nicht alle sehen ihre Farben.',
  },
})
