import { MemoProject } from './memo-project'

const QUOTES_PER_RISK = 5

/** A memo about so many risks, each with five quotes and scores of three analysts. */
export function largeMemo(risks: number): MemoProject {
  const made = new MemoProject()
  const others = [made.analyst('Per'), made.analyst('Zoe')]
  const sources = Array.from({ length: 20 }, (_, index) =>
    made.source(Array.from({ length: 60 }, (__, line) => sentenceOf(index, line))),
  )
  for (let risk = 0; risk < risks; risk += 1) {
    const cause = `condition ${risk} holds for the whole season`
    const event = `something measurable happens at place ${risk}`
    const riskId = made.risk(`Risk of kind ${risk}`, {
      cause,
      event,
      party: 'the coastal towns',
      horizon: '2027-06-30',
    })
    for (let quote = 0; quote < QUOTES_PER_RISK; quote += 1) {
      const source = (risk + quote) % sources.length
      const words = sentenceOf(source, (risk * QUOTES_PER_RISK + quote) % 60)
      made.evidence(riskId, sources[source]!, words, quote === 4 ? 'contradicts' : 'supports', 'Why it matters')
    }
    const impact = (1 + (risk % 5)) as 1 | 2 | 3 | 4 | 5
    for (const by of [undefined, ...others]) {
      const details = { confidence: 'low' as const, basis: 'One article and a precedent' }
      made.score(riskId, (risk * 7) % 100, impact, by === undefined ? details : { ...details, by })
    }
  }
  return made
}

const sentenceOf = (source: number, line: number): string =>
  `Source ${source} says in its line ${line} that the readings were late by several hours on most days of the month.`
