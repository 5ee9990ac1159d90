import { short } from '../../../words/short'
import { allEvidence } from '../../material'
import { aboutValues, aboutWords, type Found } from '../finding'
import { hedgesIn, isAttributed } from '../hedged'
import type { Sentence } from '../prose'
import { EVERY_PROFILE, type Rule, type Subject, wholeMemo } from '../rule'
import { fieldOf, whereOf } from '../where'
import { proseWords } from '../prose-words'

const FACT =
  /\b(?:is|are|was|were|has|have|had|confirms?|confirmed|proves?|proved|proven|shows?|shown|establish(?:es|ed)|demonstrate[sd]?)\b/i
/** Verbs that claim proof, also where a sentence cites nothing itself. */
const PROOF =
  /\b(?:confirms|confirmed|proves|proved|proven|establishes|established|demonstrates|demonstrated|it is a fact)\b/i

export const OPINIONS_AS_OPINIONS: Rule = {
  id: 'T15',
  severity: 'warning',
  trigger:
    'A sentence that cites an author’s judgment with “is”, “has”, “confirmed” and the like, and neither says whose view it is nor how likely; or a note on such evidence that calls it proof.',
  standard: 'analytic3',
  profiles: EVERY_PROFILE,
  check: wholeMemo((subject) => [...citedAsFact(subject), ...notedAsProof(subject)]),
}

const citedAsFact = (subject: Subject): Found[] =>
  subject.sentences.flatMap((sentence) => {
    const [opinion] = opinionsCitedIn(sentence, subject)
    const verb = FACT.exec(sentence.text)
    if (!opinion || !verb || !sentence.paragraph.isEnglish || isAttributed(sentence.text)) return []
    if (sentence.likelihoods.length > 0 || hedgesIn(sentence.text).length > 0) return []
    return [
      {
        message: proseWords.statedAsFact(verb[0], short(opinion, 60)),
        where: whereOf(sentence, { start: verb.index, end: verb.index + verb[0].length }),
        about: aboutWords(sentence.paragraph.words, sentence.text, opinion),
      },
    ]
  })

/** Words of authors' judgments that a sentence cites; those behind its full stop, too. */
function opinionsCitedIn({ paragraph, span }: Sentence, { material: { project } }: Subject): string[] {
  return paragraph.cited.flatMap(({ at, passageId }) => {
    const passage = project.passages[passageId]
    const isHere = at > span.start && at <= span.end
    return isHere && passage?.statement === 'author-judgment' ? [passage.anchor.exact] : []
  })
}

const notedAsProof = ({ judged }: Subject): Found[] =>
  judged.flatMap((each) =>
    allEvidence(each).flatMap(({ evidence, passage }) => {
      const verb = PROOF.exec(evidence.note)
      if (!verb || passage.statement !== 'author-judgment') return []
      return [
        {
          message: proseWords.notedAsProof(short(evidence.note.trim(), 60), each.name, verb[0]),
          where: fieldOf(each),
          about: aboutValues(`evidence/${evidence.id}`, evidence.note, passage.statement),
        },
      ]
    }),
  )
