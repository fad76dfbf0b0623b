// Keeps the shell, opens every page of the app from it, and takes in what is shared to the app. It never takes over by
// itself: a page that is being read stays what it is until its reader asks for the newer one.

import type { Shell, WorkerRequest } from '#src/domain/shell.ts'
import { mendShell } from './mendShell.ts'
import { openFromShell } from './openFromShell.ts'
import { precacheShell } from './precacheShell.ts'
import { takeShared } from './takeShared.ts'

declare const self: ServiceWorkerGlobalScope
/** Written in by the build. */
declare const __SHELL__: Shell

const shell = __SHELL__

// In this order: pages are files of the shell, too, and the first that answers for an address is asked alone.
openFromShell(shell)
precacheShell(shell)
takeShared()

self.addEventListener('message', (event) => {
  const request = event.data as WorkerRequest
  if (request.type === 'activate') event.waitUntil(self.skipWaiting())
  if (request.type === 'check') event.waitUntil(mendShell(shell).then((report) => event.ports[0]?.postMessage(report)))
})
