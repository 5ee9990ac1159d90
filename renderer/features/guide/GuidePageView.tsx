import type { GuidePage, PagePart } from '@shared/guide/read-page'
import type { PageId } from '@shared/guide/pages'
import { takeFocus } from '@ui/focus'
import { useEffect, useRef } from 'react'
import { GuideBlock } from './GuideBlock'
import { pictureOn } from './guide-pages'
import styles from './Guide.module.css'

/** A page of the guide, shown from its beginning or from one of its headings. */
export function GuidePageView({ page, heading }: { page: GuidePage; heading: string | null }) {
  const article = useRef<HTMLElement>(null)
  useEffect(() => {
    const at = [...(article.current?.querySelectorAll<HTMLElement>('[data-heading]') ?? [])].find(
      ({ dataset }) => dataset.heading === heading,
    )
    const target = at ?? article.current
    target?.scrollIntoView({ block: 'start' })
    takeFocus(target)
  }, [page, heading])
  return (
    <article ref={article} className={styles.page} aria-label={page.title} tabIndex={-1}>
      {page.sections.map(({ title, name, parts }) => (
        <section key={name ?? ''}>
          {name === null ? (
            <h2>{title}</h2>
          ) : (
            <h3 data-heading={name} tabIndex={-1}>
              {title}
            </h3>
          )}
          {parts.map((part, at) => (
            <Part key={at} part={part} page={page.id} />
          ))}
        </section>
      ))}
    </article>
  )
}

function Part({ part, page }: { part: PagePart; page: PageId }) {
  if (part.kind === 'words') return <GuideBlock block={part.block} page={page} />
  return <img className={styles.picture} src={pictureOn(page, part.file)} alt={part.says} />
}
