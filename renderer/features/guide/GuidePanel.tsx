import { useSpoken } from '@state/language'
import { backInGuide, closeGuide, forwardInGuide, openGuide, useGuide } from '@state/guide'
import { matches } from '@state/keymap'
import { findInPages, type GuideHit } from '@shared/guide/find-in-pages'
import { DETAILS, JOBS, type PageId } from '@shared/guide/pages'
import { IconButton } from '@ui/Button'
import { uiWords } from '@ui/ui-words'
import { focusWork, takeFocus } from '@ui/focus'
import { ArrowLeft, ArrowRight, List, X } from 'lucide-react'
import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react'
import { guidePages, pageWith } from './guide-pages'
import { GuidePageView } from './GuidePageView'
import styles from './Guide.module.css'
import { acceleratorText } from '@shared/shortcuts/accelerator'
import { alongLine } from '@shared/shortcuts/shortcuts'
import { isMac } from '@state/shortcuts'
import { guideWords } from './guide-words'

/** The user guide beside the work: its contents, a search over its pages, and the page that is open. */
export function GuidePanel() {
  const { at, back, ahead } = useGuide()
  const [typed, setTyped] = useState('')
  const panel = useRef<HTMLElement>(null)
  const page = at.page === null ? undefined : pageWith(at.page)
  const isSearching = typed.trim() !== ''
  useEffect(() => {
    if (at.page === null) takeFocus(panel.current)
  }, [at])
  const close = () => {
    closeGuide()
    focusWork()
  }
  const show = (id: PageId | null, heading: string | null = null) => {
    setTyped('')
    openGuide(id, heading)
  }
  const hear = (event: KeyboardEvent<HTMLElement>) => {
    const does = matches(event.nativeEvent, alongLine('Alt+Left'))
      ? backInGuide
      : matches(event.nativeEvent, alongLine('Alt+Right'))
        ? forwardInGuide
        : event.key === 'Escape'
          ? isSearching
            ? () => setTyped('')
            : close
          : null
    if (!does) return
    event.preventDefault()
    event.stopPropagation()
    does()
  }
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Its keys work wherever the focus is in it.
    <section
      ref={panel}
      className={styles.panel}
      aria-label={guideWords.guide}
      data-pane
      tabIndex={-1}
      onKeyDown={hear}
    >
      <header className={styles.head}>
        <IconButton
          icon={ArrowLeft}
          label={guideWords.pageBefore}
          shortcut={acceleratorText(alongLine('Alt+Left'), isMac())}
          why={back.length === 0 ? uiWords.noneBefore : null}
          onClick={backInGuide}
        />
        <IconButton
          icon={ArrowRight}
          label={guideWords.pageAfter}
          shortcut={acceleratorText(alongLine('Alt+Right'), isMac())}
          why={ahead.length === 0 ? uiWords.noneAfter : null}
          onClick={forwardInGuide}
        />
        <IconButton icon={List} label={guideWords.contentsOfGuide} onClick={() => show(null)} />
        <input
          type="search"
          className={styles.search}
          aria-label={guideWords.search}
          placeholder={guideWords.search}
          value={typed}
          onChange={({ target }) => setTyped(target.value)}
        />
        <IconButton icon={X} label={guideWords.close} shortcut="Esc" onClick={close} />
      </header>
      <div className={styles.body}>
        {(isSearching || page) && (
          <nav className={styles.beside} aria-label={guideWords.contents}>
            <Contents current={at.page} onShow={show} />
          </nav>
        )}
        <div className={styles.scroll} key={isSearching ? '' : at.page}>
          {isSearching ? (
            <Hits typed={typed} onShow={show} />
          ) : page ? (
            <GuidePageView page={page} heading={at.heading} />
          ) : (
            <nav className={styles.list} aria-label={guideWords.contents}>
              <h2 className={styles.title}>{guideWords.guide}</h2>
              <Contents current={null} onShow={show} />
            </nav>
          )}
        </div>
      </div>
    </section>
  )
}

type Show = (id: PageId, heading?: string | null) => void

function Contents({ current, onShow }: { current: PageId | null; onShow: Show }) {
  const list = (ids: readonly PageId[]) => (
    <ul>
      {ids.map((id) => (
        <li key={id}>
          <button
            type="button"
            className={styles.entry}
            aria-current={id === current ? 'page' : undefined}
            onClick={() => onShow(id)}
          >
            {pageWith(id)?.title}
          </button>
        </li>
      ))}
    </ul>
  )
  return (
    <>
      {list(JOBS)}
      <h3 className={styles.group}>{guideWords.inDetail}</h3>
      {list(DETAILS)}
    </>
  )
}

function Hits({ typed, onShow }: { typed: string; onShow: Show }) {
  const spoken = useSpoken()
  // oxlint-disable-next-line react/exhaustive-deps -- each language has pages of its own
  const hits = useMemo(() => findInPages(guidePages(), typed), [typed, spoken])
  return (
    <div className={styles.list}>
      <p className={styles.count} role="status">
        {hits.length === 0 ? guideWords.noneFound : guideWords.foundCount(hits.length)}
      </p>
      <ul aria-label={guideWords.found}>
        {hits.map((hit) => (
          <li key={`${hit.id} ${hit.name}`}>
            <Hit hit={hit} onShow={onShow} />
          </li>
        ))}
      </ul>
    </div>
  )
}

const Hit = ({ hit: { id, page, section, name, excerpt }, onShow }: { hit: GuideHit; onShow: Show }) => (
  <button type="button" className={styles.hit} onClick={() => onShow(id, name)}>
    <span className={styles.where}>{name === null ? page : `${page} › ${section}`}</span>
    <span className={styles.excerpt}>{excerpt}</span>
  </button>
)
