import { entity, type Project } from '../../document/project'
import { analystsInOrder, positionAfter } from '../../document/queries/query'
import type { Analyst } from '../../kinds/analysts'
import { nameKey } from '../../words/fold'
import { GivenIds } from '../given-ids'
import type { RefiFile } from './refi-file'

/** Who the users of a file are here; those who are new are added once something is theirs. */
export class People {
  readonly added: Analyst[] = []
  readonly #known = new Map<string, string>()
  readonly #names: ReadonlyMap<string, string>
  readonly #byName = new Map<string, Analyst>()
  readonly #ids: GivenIds
  readonly #project: Project
  #position: number

  constructor(project: Project, { users }: RefiFile, newId: () => string) {
    this.#project = project
    for (const analyst of analystsInOrder.ask(project).toReversed()) this.#byName.set(nameKey(analyst.name), analyst)
    this.#position = positionAfter(analystsInOrder.ask(project))
    this.#names = new Map(users.map(({ guid, name }) => [guid, name]))
    this.#ids = new GivenIds((id) => entity(project, 'analysts', id) !== undefined, newId)
  }

  /** The analyst who is a user of the file, by name, else by id; undefined where the file names nobody. */
  analystFor(guid: string): string | undefined {
    const known = this.#known.get(guid)
    if (known !== undefined) return known
    const name = this.#names.get(guid) ?? ''
    if (name === '') return undefined
    const found = this.#byName.get(nameKey(name)) ?? entity(this.#project, 'analysts', guid)
    const id = found?.id ?? this.#add(guid, name)
    this.#known.set(guid, id)
    return id
  }

  #add(guid: string, name: string): string {
    const analyst: Analyst = { id: this.#ids.give(guid), name, position: this.#position }
    this.#position += 1
    this.added.push(analyst)
    this.#byName.set(nameKey(name), analyst)
    return analyst.id
  }
}
