import { config } from 'zod'

// The page's policy forbids making functions from strings; zod must not even try.
config({ jitless: true })
