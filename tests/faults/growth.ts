import { createContext, Script } from 'node:vm'

/**
 * Two sizes are measured side by side, in time of the processor, which a busy machine hardly changes: what is linear takes four
 * times as long for the longer one, not sixteen times.
 */
const LONGER = 4
/** Between four (linear) and sixteen (with the square). */
const TOO_MUCH = 9
/** Below this a measurement says nothing about growth. */
const NOISE_MS = 40
const HANGS_MS = 60_000

/** So many characters of one token, and an ending that does not fit; `lead` comes first, once. */
const hostileText = (lead: string, token: string, size: number): string =>
  `${lead}${token.repeat(Math.ceil(size / token.length))}\u0001`

/** Characters and tokens that have made a program search for ever. */
export const TOKENS = [
  ...Array.from(' \n\t\r\0-=_.,:;/\\|"\'()[]{}<>&#*`~@%+1aAé,'),
  '\u00A0',
  '\u2028',
  '\u0301',
  '😀',
  ' \n',
  'a ',
  'a\n',
  '- ',
  '<!---->',
  '<!--',
  '<a ',
  '<meta ',
  '](',
  '""',
  'a,',
  '1.',
  '\r\n',
]

/**
 * What of the texts of up to `longest` characters makes the work grow faster than they do, or never end; null when
 * nothing does.
 */
export function fastGrowth(
  work: (text: string) => unknown,
  longest: number,
  { tokens = TOKENS, leads = [''] }: { tokens?: readonly string[]; leads?: readonly string[] } = {},
): string | null {
  for (const [lead, token] of leads.flatMap((each) => tokens.map((token) => [each, token] as const))) {
    try {
      // Twice: what else the process does meanwhile, as collecting garbage, is measured with it.
      const grows = () => growsTooFast(work, longest, lead, token)
      if (inTime(() => grows() && grows())) return JSON.stringify(`${lead}(${token})…`)
    } catch (error) {
      return `${JSON.stringify(`${lead}(${token})…`)} ${String(error)}`
    }
  }
  return null
}

function growsTooFast(work: (text: string) => unknown, longest: number, lead: string, token: string): boolean {
  // The small ones end whatever the work does with them, if it is not worse than the cube.
  for (const size of [longest / 64, longest / 8, longest]) {
    const text = hostileText(lead, token, size)
    if (milliseconds(work, text) < NOISE_MS) continue
    const best = (each: string) => Math.min(...[1, 2, 3, 4, 5].map(() => milliseconds(work, each)))
    const [much, little] = [best(text), best(hostileText(lead, token, size / LONGER))]
    if (much > NOISE_MS && much > little * TOO_MUCH) return true
  }
  return false
}

function milliseconds(work: (text: string) => unknown, text: string): number {
  const begun = process.cpuUsage()
  try {
    work(text)
  } catch {
    // Refusing is an answer too.
  }
  const { user, system } = process.cpuUsage(begun)
  return (user + system) / 1_000
}

const context = createContext({})
const script = new Script('work()')

/** V8 breaks off expressions as well, which nothing else in the same thread can. */
function inTime<T>(work: () => T): T {
  Object.assign(context, { work })
  return script.runInContext(context, { timeout: HANGS_MS }) as T
}
