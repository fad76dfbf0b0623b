// Finds epubcheck for the test of the EPUB files, or unpacks Debian's packages. Where it cannot be had, that test is left out;
// it must not fail a run.
import { epubcheckDir, epubcheckPackages, epubcheckRuns, findEpubcheck, hasJava } from '#tests/support/epubcheck.ts'
import { unpackPackages } from './debianPackages.ts'

const isThere =
  findEpubcheck() !== undefined ||
  (hasJava() && unpackPackages({ name: 'epubcheck', place: epubcheckDir, packages: [epubcheckPackages], works: epubcheckRuns }))
if (!isThere)
  console.log('No epubcheck: the EPUB files are held against our own checks alone. To try it, install Java and epubcheck.')
