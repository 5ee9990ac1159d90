import { KeysOf } from '@domain/KeysOf'
import { backInTour, endTour, nextInTour, TOUR_STEPS, useTour } from '@state/tour'
import { useOpened } from '@state/project-store'
import { Button } from '@ui/Button'
import { focusWork, takeFocus } from '@ui/focus'
import { type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react'
import styles from './Tour.module.css'
import { Sentence } from '@ui/Sentence'
import { tourWords } from './guide-words'

type Step = { title: string; words: ReactNode; at: string }

const steps = (): readonly Step[] => [
  {
    title: tourWords.articles,
    words: <Sentence of={tourWords.articlesSays} parts={{ import: <KeysOf command="source.import" /> }} />,
    at: '[data-tour=sample], [data-tour=library]',
  },
  {
    title: tourWords.tag,
    words: (
      <Sentence
        of={tourWords.tagSays}
        parts={{ reader: <KeysOf command="go.reader" />, tag: <KeysOf command="passage.tag" /> }}
      />
    ),
    at: '[data-tour=reader]',
  },
  {
    title: tourWords.risks,
    words: (
      <Sentence
        of={tourWords.risksSay}
        parts={{
          risks: <KeysOf command="go.risks" />,
          memo: <KeysOf command="go.memo" />,
          guide: <KeysOf command="help.guide" />,
        }}
      />
    ),
    at: '[data-tour=risks]',
  },
]

/** Three steps that point at the controls they speak of; the window can be used meanwhile. */
export function Tour() {
  const step = useTour()
  const shown = step === null ? undefined : steps()[step]
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
      aria-label={tourWords.step(number, TOUR_STEPS, title)}
      data-pane
      tabIndex={-1}
      onKeyDown={hear}
    >
      <h2 className={styles.title}>{title}</h2>
      <p>{words}</p>
      <div className={styles.actions}>
        <span className={styles.count}>{tourWords.numberOf(number, TOUR_STEPS)}</span>
        {number < TOUR_STEPS && (
          <Button look="quiet" onClick={end}>
            {tourWords.skip}
          </Button>
        )}
        {number > 1 && <Button onClick={backInTour}>{tourWords.back}</Button>}
        <Button look="primary" onClick={number < TOUR_STEPS ? nextInTour : end}>
          {number < TOUR_STEPS ? tourWords.next : tourWords.done}
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
