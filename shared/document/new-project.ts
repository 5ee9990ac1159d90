import type { Project } from './document'

/** A project with nothing in it but its name. */
export function newProject(about: { projectId: string; title: string; createdAt: string }): Project {
  return {
    about: { project: { id: 'project', handling: '', lexicon: 'icd-203', matrix: 'nist-800-30', ...about } },
    analysts: {},
    sources: {},
    versions: {},
    tags: {},
    passages: {},
    risks: {},
    evidence: {},
    indicators: {},
    scores: {},
    memos: {},
  }
}
