import { resolve } from 'node:path'
import { z } from 'zod'
import { PACKAGE_ENDING } from '@shared/interchange/packages/manifest'
import { spoken } from '@shared/interchange/rounds/spoken'
import { counted } from '@shared/words/plural'
import { listed } from '@shared/words/sentence'
import { packProject } from '../packages/pack-project'
import { command, Word } from './command'
import { findEntity } from './find-entity'
import { withProject } from './with-project'

export const packCommand = command({
  usage: 'pack <project> --out <file> [--without-names] [--without-source <source> …] [--without-history]',
  about: `Pack a project, or a share of it, into one file (.${PACKAGE_ENDING}) that can be sent by mail; a share never has the history.`,
  options: {
    out: { type: 'string' },
    'without-names': { type: 'boolean' },
    'without-source': { type: 'string', multiple: true },
    'without-history': { type: 'boolean' },
  },
  args: z.tuple([Word]),
  values: z.strictObject({
    out: Word,
    'without-names': z.boolean().optional(),
    'without-source': z.array(Word).optional(),
    'without-history': z.boolean().optional(),
  }),
  run: ([folder], { out, ...without }, context) =>
    withProject(folder, context, async ({ project }, session) => {
      const names = without['without-names'] === true
      const sourceIds = (without['without-source'] ?? []).map(
        (asked) => findEntity(project.sources, asked, 'source').id,
      )
      const history = without['without-history'] !== true && !names && sourceIds.length === 0
      const file = resolve(out)
      const options = { history, withheld: { names, sourceIds }, by: null }
      const { bytes, sha256, manifest, named } = await packProject(session, file, options, { signal: context.signal })
      if (named.length > 0)
        context.tell(
          `A word that may be a part of an analyst’s name stands in the text of ${listed(named.map((title) => `“${title}”`))}.`,
        )
      const fingerprint = spoken(sha256)
      return {
        json: { file, bytes, files: manifest.members.length, history, withheld: manifest.withheld, named, fingerprint },
        text: `${file}: ${counted(manifest.members.length, 'file')}, fingerprint ${fingerprint}`,
      }
    }),
})
