// Checks of what npm installs. They take plain data and tell what is wrong, so that they can be tried on made-up faults.

export interface LockEntry extends Requirements {
  readonly name?: string
  readonly version?: string
  readonly resolved?: string
  readonly integrity?: string
  readonly license?: string
  readonly link?: boolean
  readonly dev?: boolean
  readonly devOptional?: boolean
  readonly optional?: boolean
  readonly hasInstallScript?: boolean
  readonly os?: readonly string[]
  readonly cpu?: readonly string[]
}

export interface Requirements {
  readonly dependencies?: Ranges
  readonly devDependencies?: Ranges
  readonly optionalDependencies?: Ranges
  readonly peerDependencies?: Ranges
  readonly overrides?: Overrides
}

type Ranges = Readonly<Record<string, string>>
interface Overrides {
  readonly [name: string]: string | Overrides
}

export interface Lockfile {
  readonly lockfileVersion: number
  /** By path; the project itself is ''. */
  readonly packages: Readonly<Record<string, LockEntry>>
}

/** Every package and the range in which it is asked for. */
function ranges({ overrides = {}, ...lists }: Requirements): (readonly [string, string])[] {
  const { dependencies, devDependencies, optionalDependencies, peerDependencies } = lists
  const plain = [dependencies, devDependencies, optionalDependencies, peerDependencies].flatMap((list) =>
    Object.entries(list ?? {}),
  )
  return [...plain, ...overridden(overrides)]
}

const overridden = (overrides: Overrides): (readonly [string, string])[] =>
  Object.entries(overrides).flatMap(([name, range]) => (typeof range === 'string' ? [[name, range] as const] : overridden(range)))

const EXACT = /^\d+\.\d+\.\d+(?:-[\w.-]+)?$/

/** Packages that a package.json asks for by anything but one version. */
export function inexact(manifest: Requirements): string[] {
  return ranges(manifest).flatMap(([name, range]) => (EXACT.test(range) ? [] : `${name}@${range}`))
}

const REGISTRY = 'https://registry.npmjs.org/'
// git and other addresses, `owner/repository`, folders, archives, packages under another's name, workspaces.
const NOT_OF_REGISTRY = /[:/\\]|\.(?:tgz|tar|tar\.gz)$/i

/** Packages that come, or may come, from anywhere but the registry under their own name. */
export function fromElsewhere({ packages }: Lockfile): string[] {
  return Object.entries(packages).flatMap(([path, entry]) => [
    ...(path === '' || isOfRegistry(path, entry) ? [] : [path]),
    ...ranges(entry)
      .filter(([, range]) => NOT_OF_REGISTRY.test(range))
      .map(([name, range]) => `${path} asks for ${name}@${range}`),
  ])
}

function isOfRegistry(path: string, { name, version = '', resolved = REGISTRY, link = false }: LockEntry): boolean {
  return !link && path.startsWith('node_modules/') && name === undefined && EXACT.test(version) && resolved.startsWith(REGISTRY)
}

/** One of many builds of a tool, of which each machine installs its own at most. */
const isForOnePlatform = ({ dev, optional, os, cpu }: LockEntry): boolean =>
  dev === true && optional === true && (os?.length ?? 0) > 0 && (cpu?.length ?? 0) > 0

/** Packages that npm would install whatever their content. */
export function unverified({ packages }: Lockfile): string[] {
  return Object.entries(packages).flatMap(([path, entry]) => {
    const isVerified = /^sha512-[\w+/]{86}==$/.test(entry.integrity ?? '')
    // npm writes a hash down only for what the registry lists, and not every registry holds the builds of native tools for
    // every platform. Their lines then have a version alone, and only where such a platform is do they matter.
    const isUnlisted = entry.integrity === undefined && isForOnePlatform(entry)
    return path === '' || isVerified || isUnlisted ? [] : path
  })
}

/** Packages that would run a script when they are installed, were they let. */
export function withInstallScript({ packages }: Lockfile): string[] {
  return Object.entries(packages).flatMap(([path, { hasInstallScript }]) => (hasInstallScript ? path : []))
}

export interface Licences {
  /** What readers may be sent. */
  readonly shipped: readonly string[]
  /** What else may be used to build and to test. */
  readonly development: readonly string[]
  /** Development packages under another licence, by name; one ending in `*` stands for all that begin so. */
  readonly exceptions: Readonly<Record<string, string>>
}

/** What is known of a package beyond the lockfile; undefined where it is not installed. */
export type InstalledLicence = (path: string) => string | undefined

/** Packages whose licence is not allowed, and exceptions that nothing needs. */
export function licenceProblems(lockfile: Lockfile, licences: Licences, installed: InstalledLicence): string[] {
  const used = new Set<string>()
  const problems = Object.keys(lockfile.packages).flatMap((path) => {
    const licence = licenceOf(lockfile, path, installed)
    const isShipped = !isForDevelopment(lockfile, path)
    if (path === '' || isAllowed(licence, isShipped ? licences.shipped : [...licences.shipped, ...licences.development]))
      return []
    const exception = !isShipped ? exceptionFor(nameOf(path), licences) : undefined
    if (exception === undefined || licences.exceptions[exception] !== licence) return `${path}: ${licence ?? 'none'}`
    used.add(exception)
    return []
  })
  const unused = Object.keys(licences.exceptions).filter((name) => !used.has(name))
  return [...problems, ...unused.map((name) => `the exception for ${name} is not needed`)]
}

/**
 * Whether a package is installed for development alone. One that something shipped would use, were it there, is `devOptional`;
 * npm does not say so of what that one asks for in turn.
 */
function isForDevelopment({ packages }: Lockfile, path: string): boolean {
  const entry = packages[path]
  if (entry?.dev || entry?.devOptional) return true
  const askers = Object.values(packages).filter(({ optionalDependencies }) => nameOf(path) in (optionalDependencies ?? {}))
  return Boolean(entry?.optional) && askers.length > 0 && askers.every((asker) => asker.dev || asker.devOptional)
}

const nameOf = (path: string): string => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length)

const exceptionFor = (name: string, { exceptions }: Licences): string | undefined =>
  Object.keys(exceptions).find((key) => (key.endsWith('*') ? name.startsWith(key.slice(0, -1)) : name === key))

function licenceOf({ packages }: Lockfile, path: string, installed: InstalledLicence): string | undefined {
  const entry = packages[path]
  const known = entry?.license ?? installed(path)
  if (known !== undefined || !entry || !isForOnePlatform(entry)) return known
  // Neither listed nor installed here: a build for another platform is under the licence of the tool that asks for it.
  return Object.values(packages).find(({ optionalDependencies }) => nameOf(path) in (optionalDependencies ?? {}))?.license
}

/** Any of the alternatives will do; of licences that hold together, all must. */
function isAllowed(expression: string | undefined, allowed: readonly string[]): boolean {
  if (expression === undefined) return false
  const ids = expression.replace(/[()]/g, '').split(/ (?:AND|OR) /)
  const isChoice = !/ (?:AND|WITH) /.test(expression)
  return isChoice ? ids.some((id) => allowed.includes(id)) : ids.every((id) => allowed.includes(id))
}

/** The settings of an .npmrc. */
export function npmSettings(text: string): Readonly<Record<string, string>> {
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '' && !/^\s*[#;]/.test(line))
  return Object.fromEntries(lines.map((line) => [line.split('=')[0]?.trim(), line.slice(line.indexOf('=') + 1).trim()]))
}
