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
  const [{ FiguresPage }, { figuresMessages }] = await Promise.all([
    import('#src/features/figures/FiguresPage.tsx'),
    import('#src/features/figures/messages.ts'),
  ])
  return { FiguresPage, title: figuresMessages.title, intro: figuresMessages.intro }
}

/** What a page needs that an article does without, by the page's path. */
export const pageParts = { '/': loadBrowse, '/so-lieu': loadFigures }

/** Asks for the part of the page that is being opened, so that it comes beside the app and not after it. */
export async function fetchPagePart(path: string): Promise<void> {
  await (pageParts as Readonly<Record<string, (() => Promise<unknown>) | undefined>>)[path]?.()
}
