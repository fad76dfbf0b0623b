import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'

const JAVA = 'java'
const MAIN_CLASS = 'com.adobe.epubcheck.tool.Checker'

/** Where Debian puts its Java libraries, below `/`. */
const JARS = 'usr/share/java'

/** Debian's package of epubcheck, and those that it needs, without Java. */
export const epubcheckPackages = [
  'epubcheck',
  'libcommons-compress-java',
  'libguava-java',
  'libicu4j-java',
  'libjackson-json-java',
  'libjing-java',
  'libsac-java',
  'libsaxonhe-java',
  'libxerces2-java',
  'libxml-commons-external-java',
  'libxml-commons-resolver1.1-java',
] as const

/** Where packages are unpacked, so that nothing is installed on the machine. */
export const epubcheckDir = resolve('.cache/epubcheck')

export const hasJava = (): boolean => spawnSync(JAVA, ['-version']).status === 0

/** For a run of seconds: nothing is made ready for a long one. */
const QUICK = ['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC'] as const

const java = (root: string, args: readonly string[]) =>
  spawnSync(JAVA, [...QUICK, '-cp', join(root, JARS, '*'), MAIN_CLASS, ...args], { encoding: 'utf8' })

/** Whether epubcheck runs from the packages below a folder; says so only when it has been tried. */
export const epubcheckRuns = (root: string): boolean =>
  existsSync(join(root, JARS, 'epubcheck.jar')) && java(root, ['--version']).stdout.includes('EPUBCheck')

/** What epubcheck, the EPUB standard's own checker, has to say of a file; undefined where there is none on this machine. */
export function findEpubcheck(): ((file: string) => string) | undefined {
  const root = ['/', epubcheckDir].find(epubcheckRuns)
  if (root === undefined) return undefined
  return (file) => {
    const { stdout, stderr } = java(root, [file])
    return `${stdout}${stderr}`
  }
}
