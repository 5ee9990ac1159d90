import type { Project } from '@shared/document/project'
import type { Passage } from '@shared/kinds/passages'

/** What every view of passages is given: those to show, in reading order, and what shows some of them alone. */
export type ViewProps = {
  project: Project
  passages: readonly Passage[]
  /** `words` say which these are, as a heading. */
  onPassages: (passageIds: readonly string[], words: string) => void
}
