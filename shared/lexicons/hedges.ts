import type { Lexicon } from './lexicon'

/** What a hedged word is: a term of the likelihood lexicon, a modal verb, or another word that keeps a distance. */
export type HedgeKind = 'estimative' | 'modal' | 'hedge'

export const HEDGE_KINDS: readonly { key: HedgeKind }[] = [{ key: 'estimative' }, { key: 'modal' }, { key: 'hedge' }]

/** Modal verbs of English that leave open whether something is so, with their negations; "will", "shall" and "must" do not. */
const ENGLISH_MODALS = `may; might; could; would; should; can; ought to; may not; might not; could not; would not; should not;
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

/**
 * Forms in which können, mögen, dürfen and sollen leave open whether something is so, after G. Diewald, Die Modalverben im
 * Deutschen (1999). Left out are müssen, which does not, wollen, and dürfen where it permits.
 */
const GERMAN_MODALS = `kann; können; könne; könnte; könnten; mag; mögen; möge; dürfte; dürften; soll; sollen; solle;
  sollte; sollten`

/**
 * Forms of pouvoir, and of devoir in the conditional, after N. Le Querler, Typologie des modalités (1996). “Peut être” is
 * both the verb and, with its hyphen, the adverb.
 */
const FRENCH_MODALS = `peut; peuvent; pouvait; pouvaient; pourra; pourront; pourrait; pourraient; puisse; puissent;
  il se peut; peut être; devrait; devraient; aurait pu; auraient pu`

/** Forms of poder, of deber de and of deber in the conditional, after the Nueva gramática de la lengua española (2009), chapter 28. */
const SPANISH_MODALS = `puede; pueden; podía; podían; podrá; podrán; podría; podrían; pueda; puedan; pudiera; pudieran;
  pudiese; pudiesen; debe de; deben de; debía de; debían de; debería; deberían; podría haber; podrían haber`

/** Terms of the lexicon that its two rows leave to be understood: forms in which running text has them. */
const ESTIMATIVE_FORMS = `probably; improbably; probable; improbable; highly likely; highly unlikely; more likely than not;
  even chance; almost certainly; nearly certainly; likelihood; chances are; certain to`

const split = (list: string): string[] => list.split(';').map((words) => words.trim().replace(/\s+/g, ' '))

const each = (list: string, kind: HedgeKind) => split(list).map((words): [string, HedgeKind] => [words, kind])

/** The languages whose hedged words are listed. */
export type HedgeLanguage = 'en' | 'de' | 'fr' | 'es'

/** The hedged words of a language besides the terms of a lexicon. */
export type HedgeList = { language: HedgeLanguage; words: readonly [string, HedgeKind][] }

const LISTS: readonly HedgeList[] = [
  {
    language: 'en',
    words: [...each(HEDGES, 'hedge'), ...each(ENGLISH_MODALS, 'modal'), ...each(ESTIMATIVE_FORMS, 'estimative')],
  },
  { language: 'de', words: each(GERMAN_MODALS, 'modal') },
  { language: 'fr', words: each(FRENCH_MODALS, 'modal') },
  { language: 'es', words: each(SPANISH_MODALS, 'modal') },
]

/** The list for the language of a text; where nobody has said which that is, English is tried. Null where there is none. */
export function hedgeListOf(language: string): HedgeList | null {
  const wanted = language === '' ? 'en' : language.toLowerCase().split('-')[0]
  return LISTS.find((list) => list.language === wanted) ?? null
}

/** Every word or phrase of a list, and the terms of the lexicon that scores are given in, whatever language those are of. */
export const hedgeWords = ({ terms }: Lexicon, list: HedgeList | null): ReadonlyMap<string, HedgeKind> =>
  new Map<string, HedgeKind>([
    ...(list?.words ?? []),
    ...terms
      .flatMap(({ label, alternative }) => [label, alternative])
      .filter((words) => words !== '')
      .map((words): [string, HedgeKind] => [words.toLowerCase(), 'estimative']),
  ])
