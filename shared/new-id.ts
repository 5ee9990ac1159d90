import { v7 } from 'uuid'

/** A new identifier: UUIDs of version 7 sort by the time they were made. */
export const newId = (): string => v7()
