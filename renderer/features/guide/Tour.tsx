import { KeysOf } from '@domain/KeysOf'
import { backInTour, endTour, nextInTour, TOUR_STEPS, useTour } from '@state/tour'
import { useOpened } from '@state/project-store'
import { Button } from '@ui/Button'
import { focusWork, takeFocus } from '@ui/focus'
import { type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react'
import styles from './Tour.module.css'

type Step = { title: string; words: ReactNode; at: string }

const STEPS: readonly Step[] = [
  {
    title: 'Bring in articles',
    words: (
      <>
        Open the sample to look around, or make a project and import an article: drop a file on the window, or press{' '}
        <KeysOf command="source.import" />. Everything stays on this computer.
      </>
    ),
    at: '[data-tour=sample], [data-tour=library]',
  },
  {
    title: 'Tag what matters',
    words: (
      <>
        In the reader (<KeysOf command="go.reader" />) select words and press <KeysOf command="passage.tag" />, or a
        digit. What you tagged can be found, counted and used as evidence.
      </>
    ),
    at: '[data-tour=reader]',
  },
  {
    title: 'State risks, write the memo',
    words: (
      <>
        Risks (<KeysOf command="go.risks" />) are judged on the passages that speak for and against them. The memo (
        <KeysOf command="go.memo" />) puts the judgments into sentences and cites the words.{' '}
        <KeysOf command="help.guide" /> opens the guide to each screen.
      </>
    ),
    at: '[data-tour=risks]',
  },
]

/** Three steps that point at the controls they speak of; the window can be used meanwhile. */
export function Tour() {
  const step = useTour()
  const shown = step === null ? undefined : STEPS[step]
  return shown && step !== null ? <TourStep key={step} step={shown} number={step + 1} /> : null
}

function TourStep({ step: { title, words, at }, number }: { step: Step; number: number }) {
  const box = useRef<HTMLElement>(null)
  const opened = useOpened()
  useEffect(() => takeFocus(box.current), [])
  useEffect(() => pointAt(at), [at, opened])
  const end = () => {
    endTour()
    focusWork()
  }
  const hear = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return
    event.stopPropagation()
    end()
  }
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Escape skips the tour from wherever the focus is in it.
    <section
      ref={box}
      className={styles.tour}
      aria-label={`Tour, ${number} of ${TOUR_STEPS}: ${title}`}
      data-pane
      tabIndex={-1}
      onKeyDown={hear}
    >
      <h2 className={styles.title}>{title}</h2>
      <p>{words}</p>
      <div className={styles.actions}>
        <span className={styles.count}>
          {number} of {TOUR_STEPS}
        </span>
        {number < TOUR_STEPS && (
          <Button look="quiet" onClick={end}>
            Skip the tour
          </Button>
        )}
        {number > 1 && <Button onClick={backInTour}>Back</Button>}
        <Button look="primary" onClick={number < TOUR_STEPS ? nextInTour : end}>
          {number < TOUR_STEPS ? 'Next' : 'Done'}
        </Button>
      </div>
    </section>
  )
}

/** Marks the first control there is; the box of the step is placed beside what is marked. */
function pointAt(selector: string): () => void {
  const target = selector
    .split(', ')
    .map((each) => document.querySelector<HTMLElement>(each))
    .find((found) => found !== null)
  if (target) target.dataset.toured = ''
  return () => {
    if (target) delete target.dataset.toured
  }
}
