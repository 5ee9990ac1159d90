import type { ShownPart } from '@shared/ipc/settings'
import { LIMITS } from '@shared/limits'
import { call } from '@state/client'
import { tellExported } from '@state/exported'
import { notifyFailure } from '@state/notices'
import { useOpened } from '@state/project-store'
import { keepReportWords, keptReportWords, writeReportWords } from '@state/report-words'
import { Dialog } from '@ui/Dialog'
import { TextArea } from '@ui/Field'
import { useEffect, useState } from 'react'
import { helpWords } from './help-words'
import styles from './ReportDialog.module.css'

/** Puts a report about a problem together, from what was typed before: it may be about what is behind the dialog. */
export function ReportDialog({ onClose }: { onClose: () => void }) {
  const [kept, setKept] = useState<string | null>(null)
  useEffect(() => {
    keptReportWords().then(setKept, (failure: unknown) => {
      notifyFailure(failure)
      setKept('')
    })
    return writeReportWords
  }, [])
  return kept === null ? null : <Report kept={kept} onClose={onClose} />
}

/** What is in it is seen before it is written, and nothing is sent. */
function Report({ kept, onClose }: { kept: string; onClose: () => void }) {
  const opened = useOpened() !== null
  const [words, setWords] = useState(kept)
  const [withProject, setWithProject] = useState(false)
  const parts = useParts(words, withProject)
  const type = (typed: string) => {
    keepReportWords(typed)
    setWords(typed)
  }
  const write = () => {
    call('report.write', { words, withProject })
      .then((file) => {
        if (file === null) return
        keepReportWords('')
        onClose()
        tellExported(file, helpWords.nothingWasSent)
        return call('export.show', { token: file.token })
      })
      .catch(notifyFailure)
  }
  return (
    <Dialog
      wide
      title={helpWords.report}
      confirm={{ label: helpWords.saveReport, run: write, disabled: parts === null, onlyByButton: true }}
      onClose={onClose}
      discard={words === '' ? null : () => type('')}
    >
      <p>{helpWords.writesFile}</p>
      <TextArea
        label={helpWords.whatHappened}
        rows={4}
        spellCheck
        limit={LIMITS.prose}
        value={words}
        onType={type}
        onCommit={type}
      />
      <label className={styles.choice}>
        <input
          type="checkbox"
          checked={withProject}
          disabled={!opened}
          onChange={({ target }) => setWithProject(target.checked)}
        />
        <span>
          {helpWords.withProject} {opened ? helpWords.onlyIfMayRead : helpWords.noProject}
        </span>
      </label>
      <section aria-label={helpWords.whatIsIn}>
        <h3 className={styles.heading}>{helpWords.whatIsIn}</h3>
        {parts === null ? (
          <p>{helpWords.puttingTogether}</p>
        ) : (
          parts.map((part) => <Part key={part.name} part={part} />)
        )}
      </section>
    </Dialog>
  )
}

function Part({ part: { name, about, text, characters } }: { part: ShownPart }) {
  return (
    <details className={styles.part}>
      <summary>
        <span className={styles.name}>{name}</span> <span className={styles.about}>{about}</span>{' '}
        <span className={styles.size}>{helpWords.characters(characters)}</span>
      </summary>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- It is scrolled with the keys. */}
      <pre className={styles.text} tabIndex={0}>
        {text === '' ? helpWords.empty : text}
        {text.length < characters && '\n…'}
      </pre>
    </details>
  )
}

/** What the report would consist of; what is typed is not asked for with every letter. */
function useParts(words: string, withProject: boolean): readonly ShownPart[] | null {
  const [parts, setParts] = useState<readonly ShownPart[] | null>(null)
  const hasWords = words.trim() !== ''
  useEffect(() => {
    let isShown = true
    call('report.preview', { words: '', withProject }).then((given) => isShown && setParts(given), notifyFailure)
    return () => {
      isShown = false
    }
  }, [withProject])
  if (parts === null || !hasWords) return parts
  const text = `${words.trim()}\n`
  return [{ name: 'what-happened.txt', about: helpWords.whatYouWrote, text, characters: text.length }, ...parts]
}
