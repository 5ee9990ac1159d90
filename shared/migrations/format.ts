import { migrations } from './steps'

/** Format of the project on disk: every migration leads to the next. */
export const PROJECT_FORMAT = migrations.length + 1
