import { type Lexicon, type Term } from '../../../lexicons/lexicon'
import { scaleName } from '../../../lexicons/scale'
import { termIn } from '../../../lexicons/translate'
import { aboutValues, aboutWords, type Found } from '../finding'
import { type LikelihoodWord, termOfLexicon } from '../likelihood-words'
import { isFilled, type Sentence } from '../prose'
import { EVERY_PROFILE, eachEnglishSentence, type Rule, type Subject, wholeMemo } from '../rule'
import { fixOf, whereOf } from '../where'
import { proseWords } from '../prose-words'

export const TERMS_OF_THE_LEXICON: Rule = {
  id: 'T01',
  severity: 'error',
  trigger:
    'A word for a likelihood that is no term of the lexicon in force, or, under ICD 203, one of the other row of its table.',
  standard: 'icd203Terms',
  standardIn: { phia: 'phiaYardstick' },
  profiles: EVERY_PROFILE,
  check: eachEnglishSentence((sentence, subject) =>
    sentence.likelihoods.flatMap((word) =>
      isFilled(sentence, word) || isOfRow(word, subject) ? [] : notOfLexicon(sentence, word, subject),
    ),
  ),
}

/** Whether the lexicon in force has the words; with a disclaimer both rows of the table of ICD 203 count as one. */
function isOfRow(word: LikelihoodWord, subject: Subject): boolean {
  const said = termOfLexicon(word, subject.scales.lexicon)
  if (!said) return false
  return said.row === 'label' || subject.profile !== 'icd-203' || hasDisclaimer(subject)
}

function notOfLexicon(sentence: Sentence, word: LikelihoodWord, { scales: { lexicon } }: Subject): Found[] {
  const found = termOfLexicon(word, lexicon)
  const wrong = found
    ? proseWords.ofOtherRow(word.words, scaleName(lexicon))
    : proseWords.noTerm(word.words, scaleName(lexicon))
  const better = betterTerm(word, lexicon)
  const right = better ? proseWords.sayTerm(better.label) : proseWords.sayAnyTerm
  return [
    {
      message: `${wrong} ${right}`,
      where: whereOf(sentence, word),
      about: aboutWords(sentence.paragraph.words, sentence.text, word.words.toLowerCase()),
      ...(better ? fixOf(sentence, word, alike(word.words, better.label)) : {}),
    },
  ]
}

/** The term that the words stand for in the lexicon in force, where it is one and stands in a sentence as they do. */
function betterTerm(word: LikelihoodWord, lexicon: Lexicon): Term | null {
  const own = termOfLexicon(word, lexicon)
  const said = own ?? word.terms[0]
  if (!said || /ly$/i.test(word.words.replace(/likely$/i, ''))) return null
  if (own) return own.term
  const shown = termIn(lexicon, said.term)
  const isOne = shown.kind === 'terms' && shown.low === shown.high
  return isOne && shown.low.form === said.term.form ? shown.low : null
}

/** With a capital where the words that it replaces have one. */
const alike = (was: string, label: string): string =>
  /^\p{Lu}/u.test(was) ? `${label.slice(0, 1).toUpperCase()}${label.slice(1)}` : label

export const ONE_ROW: Rule = {
  id: 'T02',
  severity: 'error',
  trigger:
    'Terms of both rows of ICD 203, or of another lexicon beside those of the one in force, and no sentence that says they mean the same.',
  standard: 'icd203Terms',
  profiles: ['icd-203'],
  check: wholeMemo((subject) => {
    const rows = rowsUsed(subject)
    if (rows.size < 2 || hasDisclaimer(subject)) return []
    const all = [...rows]
    const said = all.map(([row, { words }]) => proseWords.ofRow(words, row))
    const [, other] = all.find(([, { sentence }]) => sentence !== null) ?? []
    return [
      {
        message: proseWords.severalRows(said),
        where: other?.sentence ? whereOf(other.sentence, other.word) : { kind: 'section', section: 'method' },
        about: aboutValues('rows', ...all.map(([row]) => row).toSorted()),
      },
    ]
  }),
}

type Used = { words: string; sentence: Sentence; word: LikelihoodWord } | { words: string; sentence: null; word: null }

/** The rows or lexicons of which the memo says terms, each with the first of them; what the program fills in is one. */
function rowsUsed({ sentences, judged, scales: { lexicon } }: Subject): Map<string, Used> {
  const rows = new Map<string, Used>()
  const filled = judged.find(({ judgment }) => judgment.likelihood !== null)
  if (filled) rows.set(scaleName(lexicon), { words: proseWords.termsOfScores, sentence: null, word: null })
  for (const sentence of sentences.filter(({ paragraph }) => paragraph.isEnglish))
    for (const word of sentence.likelihoods) {
      const said = termOfLexicon(word, lexicon) ?? word.terms[0]
      if (!said) continue
      const row = said.row === 'label' ? scaleName(said.lexicon) : proseWords.otherRow(scaleName(said.lexicon))
      const isOfProgram = isFilled(sentence, word)
      const known = rows.get(row)
      if (!known || (known.sentence === null && !isOfProgram && row !== scaleName(lexicon)))
        rows.set(
          row,
          isOfProgram
            ? { words: proseWords.quoted(word.words), sentence: null, word: null }
            : { words: proseWords.quoted(word.words), sentence, word },
        )
    }
  return rows
}

const SAME = /\b(?:mean the same|same meaning|synonym(?:s|ous)?|interchangeabl[ey]|equivalent)\b/i
const TERMS = /\b(?:terms?|words?|expressions?|phrases?|rows?)\b/i

/** A sentence of the memo that says that its terms mean the same. */
const hasDisclaimer = ({ sentences }: Subject): boolean =>
  sentences.some(({ text }) => SAME.test(text) && TERMS.test(text))
