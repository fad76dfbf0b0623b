// Loaded into a measured process by `node --import`: as its last deed it writes what it has used to its third pipe.
import { writeSync } from 'node:fs'

process.on('exit', () => writeSync(3, JSON.stringify(process.resourceUsage())))
