import { TEST_BUILD } from './packaging/editions.mjs'
import { makePackages } from './packaging/make-packages.mjs'
import { main } from './run.mjs'
import { setUp } from './setup.mjs'
await main(async () => {
  const electron = await setUp()
  console.log(await makePackages(TEST_BUILD, electron, { appImage: false }))
  return 0
})
