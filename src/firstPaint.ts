// The one script that runs before the page is painted, so that nobody who reads in the dark is dazzled first. It is built by
// itself, as a classic script (pipeline/firstPaint.ts): a module would wait until the whole page is there.

import { applySettings } from './pageSettings.ts'
import { readMirror } from './storage/mirror.ts'

applySettings(document.documentElement, readMirror().settings)
