import { aboutWords, type Fix, type Found } from '../finding'
import { clausesOf, type Hedge, hedgesIn, isAttributed, modalsIn } from '../hedged'
import { percentsIn } from '../percents'
import { isFilled, type Sentence } from '../prose'
import { EVERY_PROFILE, eachEnglishSentence, type Rule } from '../rule'
import { fixOf, whereOf } from '../where'
import { proseWords } from '../prose-words'

const EMPTY =
  /\b(?:can(?:not|'t|’t| not) (?:be )?(?:rule[d]? out|exclude[d]?|dismiss(?:ed)?)|not possible to (?:rule out|exclude)|impossible to (?:rule out|exclude))\b/gi

export const STACKED_HEDGES: Rule = {
  id: 'T13',
  severity: 'warning',
  trigger:
    'Two hedges in one clause (“could potentially”, “may possibly”), or “cannot rule out” in a sentence without a number.',
  standard: 'analytic2',
  profiles: EVERY_PROFILE,
  check: eachEnglishSentence((sentence) => [...emptyHedges(sentence), ...stackedHedges(sentence)]),
}

function emptyHedges(sentence: Sentence): Found[] {
  const { text } = sentence
  if (percentsIn(text).length > 0 || sentence.likelihoods.some(({ terms }) => terms.length > 0)) return []
  return Array.from(text.matchAll(EMPTY), ({ 0: words, index }) => ({
    message: proseWords.emptyHedge(words),
    where: whereOf(sentence, { start: index, end: index + words.length }),
    about: aboutWords(sentence.paragraph.words, text, words.toLowerCase()),
  }))
}

function stackedHedges(sentence: Sentence): Found[] {
  const { text } = sentence
  const hedges: readonly Hedge[] = hedgesIn(text).filter((hedge) => !isFilled(sentence, hedge))
  return clausesOf(text).flatMap((clause): Found[] => {
    const [first, second] = hedges.filter(({ start }) => start >= clause.start && start < clause.end)
    if (!first || !second || (first.kind === 'modal' && second.kind === 'modal')) return []
    const span = { start: first.start, end: second.end }
    return [
      {
        message: proseWords.hedgesTwice(text.slice(span.start, span.end)),
        where: whereOf(sentence, span),
        about: aboutWords(sentence.paragraph.words, text, text.slice(span.start, span.end)),
        ...keepModal(sentence, first, second),
      },
    ]
  })
}

/** "could potentially" as "could": where the two stand side by side the modal verb alone says the same. */
function keepModal(sentence: Sentence, first: Hedge, second: Hedge): { fix?: Fix } {
  const modal = [first, second].find(({ kind }) => kind === 'modal')
  const between = sentence.text.slice(first.end, second.start)
  if (!modal || between !== ' ' || /^\p{Lu}/u.test(first.words)) return {}
  return fixOf(sentence, { start: first.start, end: second.end }, modal.words)
}

export const MODAL_ONLY: Rule = {
  id: 'T14',
  severity: 'warning',
  trigger: '“may”, “could” or “might” in a sentence of a judgment that says no likelihood.',
  standard: 'analytic2',
  profiles: EVERY_PROFILE,
  check: eachEnglishSentence((sentence) => {
    const { text, paragraph, likelihoods } = sentence
    if (!('riskId' in paragraph.words) || paragraph.words.part !== 'claim') return []
    if (likelihoods.length > 0 || percentsIn(text).length > 0 || isAttributed(text)) return []
    const [modal] = modalsIn(text).filter((each) => !isFilled(sentence, each))
    if (!modal) return []
    return [
      {
        message: proseWords.onlyModal(modal.words),
        where: whereOf(sentence, modal),
        about: aboutWords(paragraph.words, text),
      },
    ]
  }),
}
