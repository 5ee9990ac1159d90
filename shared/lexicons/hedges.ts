import type { Lexicon } from './lexicon'

/** What a hedged word is: a term of the likelihood lexicon, a modal verb, or another word that keeps a distance. */
export type HedgeKind = 'estimative' | 'modal' | 'hedge'

export const HEDGE_KINDS: readonly { key: HedgeKind; label: string }[] = [
  { key: 'estimative', label: 'Estimative words' },
  { key: 'modal', label: 'Modal verbs' },
  { key: 'hedge', label: 'Other hedges' },
]

/** Modal verbs that leave open whether something is so, with their negations; "will", "shall" and "must" do not. */
const MODALS = `may; might; could; would; should; can; ought to; may not; might not; could not; would not; should not;
  cannot; can't; couldn't; wouldn't; shouldn't; mightn't; mayn't`

/**
 * Hedges of English, our own choice after the lists in K. Hyland, Metadiscourse (2005), appendix, and J. Holmes,
 * Doubt and certainty in ESL textbooks (Applied Linguistics 9, 1988). Left out is what is more often something else in
 * news ("about", "around", "quite", "feel", "sense").
 */
const HEDGES = `allegedly; apparent; apparently; appear; appeared; appears; approximately; arguably; as far as we know;
  assume; assumed; assumes; assuming; assumption; believe; believed; believes; broadly; by some accounts; conceivable;
  conceivably; doubt; doubtful; doubts; estimate; estimated; estimates; expect; expected; expects; fairly; for the most part;
  frequently; generally; hint; hinted; hints; hypothetical; hypothetically; if anything; in general; in most cases; in part;
  in some cases; in theory; indicate; indicated; indicates; indication; indications; judge; judged; judges; largely;
  mainly; maybe; more or less; mostly; not clear; not known; occasionally; often; on the whole; ostensibly; partially; partly;
  perhaps; plausible; plausibly; possibility; possible; possibly; potential; potentially; presumable; presumably; presume;
  presumed; probability; purported; purportedly; reportedly; reported to; roughly; rumoured; rumored; said to; seem; seemed;
  seemingly; seems; so far as is known; some say; sometimes; somewhat; speculate; speculated; speculation; suggest; suggested;
  suggesting; suggestion; suggests; supposed; supposedly; suspect; suspected; suspects; tend to; tended to; tends to;
  thought to; to some extent; typically; uncertain; uncertainty; unclear; unconfirmed; understood to; unverified; usually`

/** Terms of the lexicon that its two rows leave to be understood: forms in which running text has them. */
const ESTIMATIVE_FORMS = `probably; improbably; probable; improbable; highly likely; highly unlikely; more likely than not;
  even chance; almost certainly; nearly certainly; likelihood; chances are; certain to`

const split = (list: string): string[] => list.split(';').map((words) => words.trim().replace(/\s+/g, ' '))

/** Every word or phrase in small letters, with what it is. The terms are those of the lexicon that scores are given in. */
export const hedgeWords = ({ terms }: Lexicon): ReadonlyMap<string, HedgeKind> =>
  new Map<string, HedgeKind>([
    ...split(HEDGES).map((words): [string, HedgeKind] => [words, 'hedge']),
    ...split(MODALS).map((words): [string, HedgeKind] => [words, 'modal']),
    ...split(ESTIMATIVE_FORMS).map((words): [string, HedgeKind] => [words, 'estimative']),
    ...terms
      .flatMap(({ label, alternative }) => [label, alternative])
      .filter((words) => words !== '')
      .map((words): [string, HedgeKind] => [words.toLowerCase(), 'estimative']),
  ])

/** The language these words are of; a text said to be in another has none of them marked. */
export const HEDGE_LANGUAGE = 'en'
