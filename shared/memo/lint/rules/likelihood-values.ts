import type { Span } from '../../../anchoring/span'
import { formatBand, formatTerm, type Lexicon, placeOf, type Term } from '../../../lexicons/lexicon'
import { scaleName } from '../../../lexicons/scale'
import type { GroupLikelihood } from '../../../scoring/group-judgment'
import { groupLikelihoodFigures } from '../../../scoring/judgment-text'
import { likelihoodPhrase } from '../../judgment-sentence'
import type { MemoRisk } from '../../material'
import { aboutWords, type Fix, type Found } from '../finding'
import { termOfLexicon } from '../likelihood-words'
import { percentsIn, type PercentSaid, percentText } from '../percents'
import { isFilled, type Sentence } from '../prose'
import { EVERY_PROFILE, eachSentence, type Rule, type Subject } from '../rule'
import { fixOf, whereOf } from '../where'
import { proseWords } from '../prose-words'
import { inLanguage } from '../../../language/language'

export const TERM_OF_THE_SCORES: Rule = {
  id: 'T11',
  severity: 'warning',
  trigger:
    'A term of likelihood in the claim of a judgment, or in a sentence that names one risk, whose range does not hold the value of the group.',
  standard: 'icd203Terms',
  standardIn: { phia: 'phiaYardstick' },
  profiles: EVERY_PROFILE,
  check: eachSentence((sentence, subject) => {
    const each = riskJudgedIn(sentence, subject)
    const group = each?.judgment.likelihood
    if (!each || !group || group.divided) return []
    return sentence.likelihoods.flatMap((word) => {
      const term = termOfLexicon(word, subject.scales.lexicon)?.term
      if (!term || isFilled(sentence, word) || isInTerm(group, term, subject.scales.lexicon)) return []
      const [figures, says] = inLanguage('en', () => [
        groupLikelihoodFigures(group),
        likelihoodPhrase(group, subject.scales.lexicon),
      ])
      return [
        {
          message: proseWords.scoresSayOtherwise(word.words, formatBand(term), each.name, figures, says),
          where: whereOf(sentence, word),
          about: aboutWords(sentence.paragraph.words, sentence.text, word.words.toLowerCase(), figures),
          ...fixTerm(sentence, word, term, group),
        },
      ]
    })
  }),
}

/** The risk whose likelihood a sentence says: that of its judgment's claim, or the only one that it names. */
function riskJudgedIn(sentence: Sentence, { material }: Subject): MemoRisk | null {
  const { words, each } = sentence.paragraph
  if ('riskId' in words) return words.part === 'claim' ? each : null
  const named = new Set(sentence.text.match(/\bR\d+\b/g))
  const [only] = named
  return named.size === 1 ? (material.risks.find(({ name }) => name === only) ?? null) : null
}

/** A value on a shared edge is in both terms. */
function isInTerm(group: GroupLikelihood, term: Term, { terms }: Lexicon): boolean {
  if (group.kind === 'percent') return group.percent >= term.low && group.percent <= term.high
  const [low, high] = [terms.indexOf(group.low), terms.indexOf(group.high)]
  const step = terms.indexOf(term)
  return step >= low && step <= high
}

function fixTerm(
  sentence: Sentence,
  word: Span & { words: string },
  term: Term,
  group: GroupLikelihood,
): { fix?: Fix } {
  const is = oneTerm(group)
  const isAlike = is?.form === 'adjective' && term.form === 'adjective' && word.words === word.words.toLowerCase()
  return is && isAlike ? fixOf(sentence, word, is.label) : {}
}

function oneTerm(group: GroupLikelihood): Term | null {
  if (group.kind === 'terms') return group.low === group.high ? group.low : null
  return group.place.kind === 'term' ? group.place.term : null
}

export const PERCENT_OF_THE_BAND: Rule = {
  id: 'T12',
  severity: 'error',
  trigger:
    'A percent beside a term of likelihood that its range does not hold; a percent of likelihood that lies outside the lexicon or in a gap of it, or outside the range that is printed for the judgment.',
  standard: 'icd203Terms',
  standardIn: { phia: 'phiaYardstick' },
  profiles: EVERY_PROFILE,
  check: eachSentence((sentence, subject) =>
    percentsIn(sentence.text)
      .filter((percent) => !isFilled(sentence, percent))
      .flatMap((percent) => disagreement(sentence, percent, subject))
      .slice(0, 1),
  ),
}

function disagreement(sentence: Sentence, percent: PercentSaid, subject: Subject): Found[] {
  const { lexicon } = subject.scales
  const beside = sentence.likelihoods.find((word) => isBeside(sentence.text, word, percent))
  if (!beside && !isOfLikelihood(sentence.text, percent)) return []
  const said = (message: string): Found[] => [
    {
      message,
      where: whereOf(sentence, percent),
      about: aboutWords(sentence.paragraph.words, sentence.text, percentText(percent)),
    },
  ]
  const term = beside && termOfLexicon(beside, lexicon)?.term
  if (beside && term)
    return isWithin(percent, term)
      ? []
      : said(proseWords.percentBeside(beside.words, formatBand(term), percentText(percent)))
  if (percent.low === percent.high) {
    const place = placeOf(lexicon, percent.low)
    if (place.kind === 'between')
      return said(proseWords.percentBetween(percentText(percent), formatTerm(place.below), formatTerm(place.above)))
    if (place.kind !== 'term') return said(proseWords.percentOutside(percentText(percent), scaleName(lexicon)))
  }
  const printed = printedTerm(sentence)
  if (printed && !isWithin(percent, printed))
    return said(proseWords.printsOtherwise(percentText(percent), formatTerm(printed)))
  return []
}

/** The term that is printed for the judgment the sentence is of. */
function printedTerm({ paragraph: { each } }: Sentence): Term | null {
  const group = each?.judgment.likelihood
  return group && !group.divided ? oneTerm(group) : null
}

const isWithin = ({ low, high }: PercentSaid, term: Term): boolean => low >= term.low && high <= term.high

/** "likely (55–80%)", "likely, about 60%", "60% likely". */
function isBeside(text: string, word: Span, percent: PercentSaid): boolean {
  if (percent.start >= word.end)
    return /^\s?(?:[,([]\s?)?(?:(?:about|around|roughly|some|at|i\.e\.|or)\s)?$/i.test(
      text.slice(word.end, percent.start),
    )
  return /^\s$/.test(text.slice(percent.end, word.start))
}

/** "a 40% chance", "the probability is 40%". */
const isOfLikelihood = (text: string, { start, end }: Span): boolean =>
  /^\s(?:chance|probability|likelihood|odds)\b/i.test(text.slice(end, end + 20)) ||
  /\b(?:chances?|probability|likelihood|odds)\s(?:\p{L}+\s){0,5}(?:is|are|at|of|was|to be)\s(?:(?:about|around|roughly|some)\s)?$/iu.test(
    text.slice(Math.max(0, start - 60), start),
  )
