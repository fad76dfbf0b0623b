// Runs every check and every test, and counts them. `npm test -- types unit` runs some steps only.
import './prepare.mjs'
import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync } from 'node:fs'

const reports = '.cache/reports'
const run = (command, args, env = {}) =>
  spawnSync(command, args, { stdio: 'inherit', shell: process.platform === 'win32', env: { ...process.env, ...env } }).status ===
  0

const one = (ok) => (ok ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 })

/** Counts from a report; a run that left none, or failed without a failed test, counts as one failure more. */
function counted(ok, read) {
  try {
    const counts = read()
    return !ok && counts.failed === 0 ? { ...counts, failed: 1 } : counts
  } catch (error) {
    console.error(`no report: ${error.message}`)
    return { passed: 0, failed: 1 }
  }
}

const json = (name) => JSON.parse(readFileSync(`${reports}/${name}.json`, 'utf8'))

/** The import rules; a run that looked at nothing is no success. */
function imports() {
  const found = spawnSync('npx', ['depcruise', 'src', 'pipeline', 'scripts', 'tests', '--output-type', 'err-long'], {
    encoding: 'utf8',
    shell: process.platform === 'win32',
  })
  process.stdout.write(found.stdout)
  const cruised = Number(/(\d+) modules/.exec(found.stdout)?.[1] ?? 0)
  if (cruised === 0) console.error('dependency-cruiser looked at no module')
  return one(found.status === 0 && cruised > 0)
}

function unit() {
  if (!['ensureHostServers', 'ensureEpubcheck'].every((name) => run('node', ['scripts/run.mjs', name]))) return one(false)
  const ok = run('npx', ['vitest', 'run', '--reporter=dot', '--reporter=json', `--outputFile.json=${reports}/unit.json`])
  return counted(ok, () => {
    const { numPassedTests, numFailedTests, numFailedTestSuites, numTotalTests } = json('unit')
    if (numTotalTests === 0) throw new Error('no unit test ran')
    return { passed: numPassedTests, failed: numFailedTests || numFailedTestSuites }
  })
}

function browser() {
  if (!run('node', ['scripts/run.mjs', 'ensureChromium'])) return one(false)
  const ok = run('npx', ['playwright', 'test'], { PLAYWRIGHT_JSON_OUTPUT_NAME: `${reports}/browser.json` })
  return counted(ok, () => {
    const { expected, unexpected, flaky, skipped } = json('browser').stats
    if (expected === 0) throw new Error('no browser test ran')
    // A test that passes only when repeated, or does not run, is not a passing test.
    return { passed: expected, failed: unexpected + flaky + skipped }
  })
}

const steps = {
  style: () => one(run('npx', ['biome', 'ci', '.', '--error-on-warnings'])),
  types: () => one(run('npx', ['tsc', '-b'])),
  imports,
  unused: () => one(run('npx', ['knip'])),
  content: () => one(run('node', ['scripts/run.mjs', 'content'])),
  unit,
  build: () => one(run('npx', ['vite', 'build'])),
  browser,
}

const asked = process.argv.slice(2)
const unknown = asked.filter((name) => !(name in steps))
if (unknown.length > 0) {
  console.error(`Unknown step: ${unknown.join(', ')}. Steps: ${Object.keys(steps).join(', ')}`)
  process.exit(2)
}
rmSync(reports, { recursive: true, force: true })
mkdirSync(reports, { recursive: true })

const total = { passed: 0, failed: 0 }
const failedSteps = []
for (const [name, step] of Object.entries(steps)) {
  if (asked.length > 0 && !asked.includes(name)) continue
  console.log(`\n— ${name}`)
  const { passed, failed } = step()
  total.passed += passed
  total.failed += failed
  if (failed > 0) failedSteps.push(name)
}
if (failedSteps.length > 0) console.log(`\nFailed: ${failedSteps.join(', ')}`)
console.log(`\n${total.passed} passed, ${total.failed} failed`)
process.exitCode = total.failed > 0 ? 1 : 0
