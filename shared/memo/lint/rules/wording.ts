import { termOfLexicon } from '../likelihood-words'
import { aboutWords } from '../finding'
import { isFilled, type Sentence } from '../prose'
import { EVERY_PROFILE, eachEnglishSentence, type Rule, type Subject } from '../rule'
import { whereOf } from '../where'
import { proseWords } from '../prose-words'

const STANDING = `ability|abilities|capability|capabilities|capacity|capacities|rate|number|share|proportion|percentage|average|total|volume|cost|price|budget|strength|size`
const STANDING_IS = new RegExp(
  String.raw`(?<!\b(?:in|of|to|for|on|at)\s(?:the\s|its\s|their\s)?)\b(?:${STANDING})(?:\s(?:of|to|for)(?:\s[\p{L}\p{N}’'-]+){1,8}?)?\s(?:is|are|remains?|seems?|was|were)\s$`,
  'iu',
)
const OF_CAPABILITY = /^\s(?:ability|capability|capacity|abilities|capabilities|capacities)\b/i

export const OF_EVENTS: Rule = {
  id: 'T26',
  severity: 'warning',
  trigger: 'A term of likelihood said of a capability or a figure (“the ability to ... is likely”), not of an event.',
  standard: 'icd203Likelihood',
  profiles: EVERY_PROFILE,
  check: eachEnglishSentence((sentence, { scales }) =>
    sentence.likelihoods.flatMap((word) => {
      if (!termOfLexicon(word, scales.lexicon) || isFilled(sentence, word)) return []
      const before = sentence.text.slice(Math.max(0, word.start - 120), word.start)
      const after = sentence.text.slice(word.end, word.end + 20)
      const isOf = (STANDING_IS.test(before) && !/^\s(?:to|that)\b/i.test(after)) || OF_CAPABILITY.test(after)
      if (!isOf) return []
      return [
        {
          message: proseWords.noEvent(word.words),
          where: whereOf(sentence, word),
          about: aboutWords(sentence.paragraph.words, sentence.text, word.words.toLowerCase()),
        },
      ]
    }),
  ),
}

const READER = String.raw`we|you|the reader|readers|policymakers?|policy-makers?|decision-makers?|ministers?|the ministry|ministries|the government|governments|the cabinet|parliament|authorities|the authorities|commanders?|the department|officials|the administration`
const SHOULD = /\b(?:should|ought to)\b/gi
const MUST = new RegExp(String.raw`\b(?:${READER})\s(?:\p{L}+ly\s)?(?:must|need to|needs to|have to|has to)\b`, 'giu')
const ADVISES =
  /\bwe\s(?:\p{L}+ly\s)?(?:recommend|urge|advise|call on|propose)\b|\bit is (?:essential|imperative|vital|urgent) (?:that|to)\b/giu

/** "should" that expects, reads or supposes, and advises nobody. */
const NOT_ADVICE_AFTER =
  /^\s(?:(?:be|have been)\s(?:able|noted|read|clear|known|seen|understood|remembered|complete|ready|back|finished|visible|available|over)\b|have\b|arrive\b|reach\b|become\b|appear\b|emerge\b|it\b|they\b|he\b|she\b|the\b|this\b|that\b|there\b)/i
const NOT_ADVICE_BEFORE = /\b(?:lest|if)(?:\s[\p{L}\p{N}’'-]+){1,6}\s$/iu

export const NO_ADVOCACY: Rule = {
  id: 'T27',
  severity: 'warning',
  trigger: '“should”, “must” or “we recommend” toward the reader, outside a section on implications.',
  standard: 'icd203Independence',
  profiles: ['icd-203'],
  check: eachEnglishSentence((sentence, subject) => {
    const [advice] = isOfImplications(sentence, subject) ? [] : adviceIn(sentence.text)
    if (!advice) return []
    return [
      {
        message: proseWords.advice(advice.words),
        where: whereOf(sentence, advice),
        about: aboutWords(sentence.paragraph.words, sentence.text),
      },
    ]
  }),
}

/** Sections whose title or key says so are where options belong. */
function isOfImplications({ paragraph: { words } }: Sentence, { tree }: Subject): boolean {
  if ('riskId' in words) return false
  const section = 'instead' in words ? words.instead : words.section
  const title = tree.sections.find(({ key }) => key === section)?.title ?? ''
  return /\b(?:implications?|options?|recommendations?)\b/i.test(`${section.replaceAll('-', ' ')} ${title}`)
}

function adviceIn(text: string): { start: number; end: number; words: string }[] {
  const should = Array.from(text.matchAll(SHOULD), ({ 0: words, index }) => ({
    start: index,
    end: index + words.length,
    words,
  })).filter(
    ({ start, end }) =>
      // "Should the pause last, ..." supposes.
      start > 0 &&
      !NOT_ADVICE_AFTER.test(text.slice(end, end + 40)) &&
      !NOT_ADVICE_BEFORE.test(text.slice(Math.max(0, start - 80), start)),
  )
  const others = [...text.matchAll(MUST), ...text.matchAll(ADVISES)].map(({ 0: words, index }) => ({
    start: index,
    end: index + words.length,
    words,
  }))
  return [...should, ...others.filter(({ end }) => !/^\shave\b/i.test(text.slice(end, end + 6)))]
}
