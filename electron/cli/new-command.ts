import { resolve } from 'node:path'
import { z } from 'zod'
import { ProjectSession } from '../project/session'
import { userName } from '../storage/lock-owner'
import { command, NameWord, Word } from './command'

export const newCommand = command({
  usage: 'new <folder> --title <title> [--analyst <name>]',
  about: 'Make a new project in a new or empty folder.',
  options: { title: { type: 'string' }, analyst: { type: 'string' } },
  args: z.tuple([Word]),
  values: z.strictObject({ title: NameWord, analyst: NameWord.optional() }),
  run: async ([folder], { title, analyst = userName('Analyst') }) => {
    const session = await ProjectSession.create(resolve(folder), { title, analyst })
    await session.close()
    return {
      json: { folder: session.folder, projectId: session.project.about.project.projectId, title, analyst },
      text: `Made “${title}” in ${session.folder} for ${analyst}.`,
    }
  },
})
