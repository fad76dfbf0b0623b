// Here is nothing but the ways to the parts: `src/start.ts` has them, too, and is to stay small.

async function loadBrowse() {
  const [{ BrowseList }, { LiveSearch }, { browseMessages }] = await Promise.all([
    import('./BrowseList.tsx'),
    import('./LiveSearch.tsx'),
    import('#src/features/browse/messages.ts'),
  ])
  return { BrowseList, LiveSearch, intro: browseMessages.intro }
}

async function loadFigures() {
  const [{ FiguresView }, { figuresMessages }] = await Promise.all([
    import('./FiguresView.tsx'),
    import('#src/features/figures/messages.ts'),
  ])
  return { FiguresView, title: figuresMessages.title, intro: figuresMessages.intro }
}

/** What a page needs that an article does without, by the page's path, or by that of the folder that it stands in. */
export const pageParts = {
  '/': loadBrowse,
  '/so-lieu': loadFigures,
  '/so-lieu/': () => import('./IndicatorView.tsx'),
  '/noi/': () => import('./PlaceView.tsx'),
  '/muc/': () => import('./RoleView.tsx'),
  '/them-bai': () => import('./IntakeView.tsx'),
}

/** Asks for the part of the page that is being opened, so that it comes beside the app and not after it. */
export async function fetchPagePart(path: string): Promise<void> {
  const key = path.replace(/(?<=\w\/).+/, '')
  await (pageParts as Readonly<Record<string, (() => Promise<unknown>) | undefined>>)[key]?.()
}
