import { ArticleLoadError } from '#src/domain/articleSource.ts'

/**
 * A part of the app that is loaded by those who need it. It belongs to this release: where there is a network, and it cannot be
 * had, the site has another one.
 */
export const laterPart = <T>(loading: Promise<T>): Promise<T> =>
  loading.catch(() => {
    throw new ArticleLoadError(navigator.onLine ? 'outdated' : 'offline', 'a part of the app')
  })
