import type { Asked } from '@shared/document/queries/desk'

/** Where an analyst stands with a risk: one that was skipped is still to be answered. */
export type Standing = 'answered' | 'skipped' | 'missing'

/** A risk at the desk. */
export type OnDesk = Asked & { standing: Standing }

/** What is asked, with what was skipped so far. */
export const onDesk = (asked: readonly Asked[], isSkipped: (roundId: string, riskId: string) => boolean): OnDesk[] =>
  asked.map((each) => ({
    ...each,
    standing: each.answered ? 'answered' : isSkipped(each.round.id, each.risk.id) ? 'skipped' : 'missing',
  }))

/** The one to begin with: the first that nothing was said or decided of, then what was skipped, else the first. */
export const firstToDo = (desk: readonly OnDesk[]): OnDesk | undefined =>
  withStanding(desk, 'missing') ?? withStanding(desk, 'skipped') ?? desk[0]

/** The one after (1) or before (-1), round and round. */
export const beside = (desk: readonly OnDesk[], riskId: string, step: 1 | -1): OnDesk | undefined =>
  desk[(indexOf(desk, riskId) + step + desk.length) % desk.length]

/** Where to go on when a risk is skipped: the next that is still missing, from the top after the end; else what comes next. */
export function afterSkipping(desk: readonly OnDesk[], riskId: string): OnDesk | undefined {
  const at = indexOf(desk, riskId)
  const others = [...desk.slice(at + 1), ...desk.slice(0, at)]
  return withStanding(others, 'missing') ?? beside(desk, riskId, 1)
}

/** What an answer that counts still lacks; who cannot judge lacks nothing. */
export function lacking({ answered, score }: Asked): 'likelihood' | 'impact' | null {
  if (!answered || !score || score.likelihood?.kind === 'cannot-judge') return null
  return score.likelihood === null ? 'likelihood' : score.impact === null ? 'impact' : null
}

const withStanding = (desk: readonly OnDesk[], wanted: Standing) => desk.find(({ standing }) => standing === wanted)
const indexOf = (desk: readonly OnDesk[], riskId: string) => desk.findIndex(({ risk }) => risk.id === riskId)
