import { entity, type Project } from '../../document/project'
import { analystNamed } from '../../document/queries/analysts'
import { analystsInOrder, positionAfter } from '../../document/queries/query'
import type { Analyst } from '../../kinds/analysts'
import { GivenIds } from '../given-ids'
import type { RefiFile } from './refi-file'

/** Who the users of a file are here; those who are new are added once something is theirs. */
export class People {
  readonly added: Analyst[] = []
  readonly #known = new Map<string, string>()
  readonly #names: ReadonlyMap<string, string>
  readonly #analysts: readonly Analyst[]
  readonly #ids: GivenIds
  readonly #project: Project

  constructor(project: Project, { users }: RefiFile, newId: () => string) {
    this.#project = project
    this.#analysts = analystsInOrder.ask(project)
    this.#names = new Map(users.map(({ guid, name }) => [guid, name]))
    this.#ids = new GivenIds((id) => entity(project, 'analysts', id) !== undefined, newId)
  }

  /** The analyst who is a user of the file, by name, else by id; undefined where the file names nobody. */
  analystFor(guid: string): string | undefined {
    const known = this.#known.get(guid)
    if (known !== undefined) return known
    const name = this.#names.get(guid) ?? ''
    if (name === '') return undefined
    const found = analystNamed([...this.#analysts, ...this.added], name) ?? entity(this.#project, 'analysts', guid)
    const id = found?.id ?? this.#add(guid, name)
    this.#known.set(guid, id)
    return id
  }

  #add(guid: string, name: string): string {
    const position = positionAfter([...this.#analysts, ...this.added])
    const analyst: Analyst = { id: this.#ids.give(guid), name, position }
    this.added.push(analyst)
    return analyst.id
  }
}
