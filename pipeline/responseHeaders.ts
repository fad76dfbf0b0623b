// The headers that every host of the built site must send. One source: the preview server, the tests and the files for
// static hosts all take them from here.

const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "object-src 'none'",
  "require-trusted-types-for 'script'",
  // One policy, which lets the workers be started, and nothing else become a script.
  'trusted-types app',
].join('; ')

/** Sent with every answer. */
export const securityHeaders: Readonly<Record<string, string>> = {
  'Content-Security-Policy': contentSecurityPolicy,
  'Cross-Origin-Embedder-Policy': 'require-corp',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'accelerometer=(), camera=(), geolocation=(), gyroscope=(), microphone=(), payment=(), usb=()',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
}

/**
 * What the hosts send that readers reach: they have HTTPS, and say that it stays so. The preview has none, and must not claim
 * it for all that ever runs on a developer's localhost.
 */
export const hostHeaders: Readonly<Record<string, string>> = {
  ...securityHeaders,
  'Strict-Transport-Security': 'max-age=31536000',
}

/** Folders whose files bear a hash of what is in them, or the release: under one name they never change. */
export const unchangingFolders = ['/assets/', '/data/shards/', '/data/search/'] as const

/** How an answer with a file may be kept. Everything else is asked for anew, errors too, wherever they are. */
export function cacheControl(path: string): string {
  return unchangingFolders.some((folder) => path.startsWith(folder)) ? 'public, max-age=31536000, immutable' : 'no-cache'
}

/**
 * The policy under which the development server can work: it injects styles and scripts of its own and talks over a
 * socket. The rest of the policy holds in development, too.
 */
export const developmentHeaders: Readonly<Record<string, string>> = {
  ...securityHeaders,
  'Content-Security-Policy': contentSecurityPolicy
    .replace("script-src 'self'", "script-src 'self' 'unsafe-inline'")
    .replace("style-src 'self'", "style-src 'self' 'unsafe-inline'")
    .replace("connect-src 'self'", "connect-src 'self' ws:")
    .replace("; require-trusted-types-for 'script'; trusted-types app", ''),
}
