import { draftByChecks } from '@shared/memo/lint/check-memo'
import { draftWords, type MemoTree } from '@shared/memo/memo-tree'
import { coloursOf } from '@shared/memo/handling-marks'
import { usePreferences } from '@state/preferences'
import { captionLabels, printedSections } from '@shared/memo/printed-memo'
import { shownQuote } from '@shared/memo/renderings/shown-quote'
import type { Memo } from '@shared/kinds/memos'
import { useCommand } from '@state/commands'
import { AllParts, InParts } from '@ui/InParts'
import { useChecks } from './checks-context'
import { CheckSummary } from './CheckSummary'
import { MemoFindBar } from './MemoFindBar'
import { useDeferredValue, useMemo, useRef, useState } from 'react'
import styles from './MemoPaper.module.css'
import { CaptionLabels } from './caption-labels'
import { InsertCommands } from './InsertCommands'
import { MemoSectionView } from './MemoSectionView'
import { OriginLink } from './OriginLink'
import { PaperFields, PaperFieldsContext } from './paper-fields'
import { Unbroken } from './Unbroken'
import { usePaperMenu } from './use-paper-menu'
import { DOCUMENT_LANGUAGE } from '@shared/language/language'

/** Sections that fill a window with what is read first: the bottom line, the key judgments and their evidence. */
const FIRST_SECTIONS = 3

type MemoPaperProps = {
  memo: Memo
  tree: MemoTree
  /** Whether its long lists are laid out to their ends, for something that is looked for in it. */
  allWanted?: boolean
}

/** The memo as it will be printed, written in where it stands. Its beginning is painted before the rest is made. */
export function MemoPaper({ memo, tree, allWanted = false }: MemoPaperProps) {
  const whole = useDeferredValue(true, false)
  const [headings, labels] = useMemo(() => {
    const printed = printedSections(tree)
    return [new Map(printed.map(({ key, heading }) => [key, heading])), captionLabels(printed)]
  }, [tree])
  const sections = whole ? tree.sections : tree.sections.slice(0, FIRST_SECTIONS)
  const { checked } = useChecks()
  const draft = draftWords({
    draft: [...tree.draft, ...(checked ? draftByChecks(checked) : [])],
  })
  const paper = useRef<HTMLElement>(null)
  const [fields] = useState(() => new PaperFields())
  const [finding, setFinding] = useState(false)
  const { showMenu, menu } = usePaperMenu()
  useCommand('edit.find', () => setFinding(true))
  return (
    <PaperFieldsContext value={fields}>
      <div className={styles.screen}>
        {finding && <MemoFindBar paper={paper} onClose={() => setFinding(false)} />}
        <AllParts value={finding || allWanted}>
          <div className={styles.desk} role="presentation" onContextMenu={showMenu}>
            <CheckSummary />
            <InsertCommands paper={paper} />
            {menu}
            <article
              ref={paper}
              className={styles.paper}
              aria-label={tree.title}
              lang={DOCUMENT_LANGUAGE}
              data-work
              tabIndex={-1}
            >
              {tree.handling !== '' && <Handling words={tree.handling} />}
              {draft !== '' && <p className={styles.draftMark}>{draft}</p>}
              <h1 className={styles.title}>{tree.title}</h1>
              <dl className={styles.details}>
                {tree.details.map(({ label, value }) => (
                  <div key={label}>
                    <dt>{label}</dt>
                    <dd>
                      <Unbroken words={value} />
                    </dd>
                  </div>
                ))}
              </dl>
              <CaptionLabels value={labels}>
                {sections.map((section) => (
                  <MemoSectionView
                    key={section.key}
                    memo={memo}
                    section={section}
                    heading={headings.get(section.key) ?? section.title}
                    notes={tree.notes}
                  />
                ))}
              </CaptionLabels>
              {whole && tree.notes.length > 0 && (
                <section className={styles.section} aria-label="Notes">
                  <h2 className={styles.sectionHeading}>Notes</h2>
                  <ol className={styles.notes}>
                    <InParts
                      items={tree.notes}
                      around={(more) => <li>{more}</li>}
                      render={({ number, citation, quote, about }) => (
                        <li key={number}>
                          {citation} <bdi>{shownQuote(quote)}</bdi>
                          <OriginLink about={about} />
                        </li>
                      )}
                    />
                  </ol>
                </section>
              )}
            </article>
          </div>
        </AllParts>
      </div>
    </PaperFieldsContext>
  )
}

/** The handling mark in its colour; its words say it, too. */
function Handling({ words }: { words: string }) {
  const colours = coloursOf(words, usePreferences().ownMarks)
  return (
    <p className={styles.handling}>
      <span style={colours ? { color: colours.ink, background: colours.ground, padding: '2px 8px' } : undefined}>
        {words}
      </span>
    </p>
  )
}
