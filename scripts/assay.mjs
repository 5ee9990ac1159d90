import { join } from 'node:path'
import { root } from './place.mjs'
import { SetupProblem, main, run } from './run.mjs'
import { setUp, setUpWithoutElectron } from './setup.mjs'

/** How the command line starts the sandbox in which foreign documents are parsed; it speaks over stdin and stdout. */
const SANDBOX = JSON.stringify([process.execPath, join(root, 'scripts/sandbox-host.mjs')])

await main(async () => {
  // Standard output belongs to the command: what it prints may be read by a program.
  await setUpWithoutElectron(console.error)
  await setUp(console.error).catch(goOnWithoutElectron)
  return await run(process.execPath, [join(root, 'out/main/cli.js'), ...process.argv.slice(2)], {
    // npm moves to the checkout first; paths are meant from where the command was typed.
    cwd: process.env.INIT_CWD ?? process.cwd(),
    env: { ...process.env, ASSAY_SANDBOX_COMMAND: SANDBOX },
  })
})

function goOnWithoutElectron(problem) {
  if (!(problem instanceof SetupProblem)) throw problem
  console.error(`${problem.message}\nCommands that need no sandbox work all the same.`)
}
