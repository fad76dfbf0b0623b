import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** What matters here of a package.json and a package-lock.json. */
interface Project {
  readonly manifest: { readonly name: string }
  readonly lockfile: { readonly packages: Readonly<Record<string, { readonly dev?: boolean }>> }
}

/** The same project, had it no development packages. */
function withoutDevelopment({ manifest, lockfile }: Project): Project {
  const shipped = Object.entries(lockfile.packages).filter(([, { dev }]) => !dev)
  const packages = { ...Object.fromEntries(shipped), '': without(lockfile.packages[''] ?? {}) }
  return { manifest: without(manifest), lockfile: { ...lockfile, packages } }
}

// What is undefined is not written into JSON.
const without = <T extends object>(manifest: T): T => ({ ...manifest, devDependencies: undefined })

/**
 * The packages that go to readers, as CycloneDX, by `npm sbom`. Its own `--omit=dev` would leave out whatever a development
 * package asks for as well (npm/cli#7909), React first of all: so npm is shown the project without those.
 */
export function billOfMaterials(root: string): string {
  const json = (file: string) => JSON.parse(readFileSync(join(root, file), 'utf8'))
  const project = withoutDevelopment({ manifest: json('package.json'), lockfile: json('package-lock.json') })
  const temporary = mkdtempSync(join(tmpdir(), 'ben-doc-'))
  try {
    // npm takes the name of what is described from the folder.
    const folder = join(temporary, project.manifest.name)
    mkdirSync(folder)
    writeFileSync(join(folder, 'package.json'), JSON.stringify(project.manifest))
    writeFileSync(join(folder, 'package-lock.json'), JSON.stringify(project.lockfile))
    return npmSbom(folder)
  } finally {
    rmSync(temporary, { recursive: true, force: true })
  }
}

function npmSbom(folder: string): string {
  const options = ['--sbom-format=cyclonedx', '--sbom-type=application', '--package-lock-only']
  const { status, stdout, stderr } = spawnSync('npm', ['sbom', ...options], {
    cwd: folder,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  })
  if (status !== 0) throw new Error(`npm sbom failed: ${stderr}`)
  return stdout
}
