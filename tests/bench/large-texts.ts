import { join } from 'node:path'
import { createAnchor } from '@shared/anchoring/create-anchor'
import type { Change } from '@shared/document/change'
import { entitiesOf } from '@shared/document/project'
import { newId } from '@shared/new-id'
import { sourceText } from '@shared/text/source-text'
import { importSource } from '../../electron/importing/import-source'
import { restoring } from '../../electron/project/restore-plan'
import { ProjectSession } from '../../electron/project/session'
import { editedArticle } from '../unit/shared/anchoring/edited-article'
import { parserInJsdom } from '../unit/electron/importing/parser-in-jsdom'

/** A text of made-up words, another for each number. */
export const madeUpText = (characters: number, number: number): string =>
  editedArticle(characters, { words: 0, gone: 0, moved: 0 }, number).before

type Size = { sources: number; characters: number; passages: number }

/** Makes a closed project of made-up texts, each with as many passages as any other; every passage has a note. Gives its folder. */
export async function makeLargeTexts(folder: string, { sources, characters, passages }: Size): Promise<string> {
  const path = join(folder, 'large-texts.assay')
  const session = await ProjectSession.create(path, { title: 'Large', analyst: 'Ada' })
  const by = Object.keys(session.project.analysts)[0] ?? ''
  for (let at = 0; at < sources; at += 1) {
    const bytes = new TextEncoder().encode(madeUpText(characters, at))
    await importSource(session, { name: `${at}.txt`, bytes }, { by, chromium: parserInJsdom })
  }
  for (const { id, versionId } of entitiesOf(session.project, 'sources')) {
    const { text } = sourceText(versionId, await session.sources.readText(versionId))
    const changes = Array.from({ length: passages / sources }, (_, n): Change => {
      const start = Math.floor((n * text.length * sources) / passages)
      const anchor = createAnchor(text, { start, end: start + 60 })
      const note = `See also ${anchor.exact}`
      const rest = { tagIds: [], note, statement: null, credibility: null, createdBy: by }
      const passage = { id: newId(), sourceId: id, versionId, anchor, ...rest, createdAt: '2026-11-23T12:00:00.000Z' }
      return { kind: 'passages', id: passage.id, before: null, after: passage }
    })
    await session.changes.make(async () => restoring(session.project, by, 'Make', changes))
  }
  await session.close()
  return path
}
