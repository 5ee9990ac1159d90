import { resolve } from 'node:path'
import { z } from 'zod'
import { unpackPackage } from '../packages/unpack'
import { command, Word } from './command'

export const unpackCommand = command({
  usage: 'unpack <file> --into <folder>',
  about: 'Unpack a package into a new or empty folder, as a project, once every byte of it is proven.',
  options: { into: { type: 'string' } },
  args: z.tuple([Word]),
  values: z.strictObject({ into: Word }),
  run: async ([file], { into }, { signal }) => {
    const folder = resolve(into)
    const { project, at, by, history, withheld } = await unpackPackage(resolve(file), folder, { signal })
    return {
      json: { folder, projectId: project.id, title: project.title, at, by, history, withheld },
      text: `Unpacked “${project.title}” to ${folder}.`,
    }
  },
})
