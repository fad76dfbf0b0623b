import { checkShell, newerWorker, reaches, send } from './device/shellCheck.ts'

/**
 * For an app that does not start from what is kept of it: has its worker mend the shell, or lets a newer one take over. What
 * readers keep is not touched. False where neither can be had now.
 */
export async function repairShell(): Promise<boolean> {
  const registration = await navigator.serviceWorker.getRegistration()
  if (!registration?.active) return true
  const report = await checkShell(registration.active).catch(() => undefined)
  if (report?.missing.length === 0) return true
  const next = await newerWorker(registration)
  if (!next) return false
  send(next, { type: 'activate' })
  await reaches(next, 'activated')
  return true
}
