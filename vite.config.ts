import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { contentPlugin } from './pipeline/contentPlugin.ts'
import { firstPaintPlugin } from './pipeline/firstPaint.ts'
import { previewPlugin } from './pipeline/previewPlugin.ts'
import { fontDir, trimReadingFont } from './pipeline/readingFont.ts'
import { developmentHeaders } from './pipeline/responseHeaders.ts'
import { sitePlugin } from './pipeline/sitePlugin.ts'
import { workerSourcesPlugin } from './pipeline/workerSources.ts'

// What the first screen needs comes in few files: on a slow line each costs more than its bytes.
const chunkGroups = [
  // What loads parts on demand is in the first script's way: it must bring nothing along.
  { name: 'preload', test: /preload-helper|rolldown[\\/]runtime/, priority: 3 },
  { name: 'react', test: /node_modules[\\/](?:react|react-dom|scheduler|use-sync-external-store)[\\/]/, priority: 2 },
  {
    name: 'app',
    // Without what is for the list alone: that is in no page's way but its own.
    test: /src[\\/](?:domain[\\/](?!packs|shell|shareAddress|articleColumns|passageLink|readingTime|intake[\\/]|articleQuery|facets|dateFilter|indicator|placePage|roleQuery|rolePage|figures[\\/]|sentence|locality[.]|search[\\/]|library[\\/](?!timestamp)|citation[\\/]|epub[\\/]|speech[\\/]|fileName|visibleText|readingProgress)|articles[\\/](?:fetchFile|fetchJson|expectJson)|routes[\\/](?:searchString|appPart)|ui[\\/](?!useDraft|useFocusFirst|Notice|noticeMessages|noteWords|draftAcross|useIsLasting|NoteEditor|noteDrafts|downloadFile|Sheet|OptionFilter|Date|FilterChips|FilterSheet|filterWords|OrderSelect|LoadFailureNotice|IgnoredValues|shortened|dateChips|statusWords|loadFailures|FeedLinks|feedWords|LegalBasis|PrintedFoot|tableRoles|toParagraph)|features[\\/]reading[\\/](?:messages|ArticleBody|Inlines|sections))|node_modules[\\/]@tanstack/,
    priority: 1,
  },
  // For those that bring articles together: the list, the table of figures, the views of a role, a place, an indicator.
  {
    name: 'filters',
    test: /src[\\/](?:articles[\\/]fetchedColumns|domain[\\/](?:articleColumns|dateFilter)|routes[\\/]use(?:Views|Asked)|ui[\\/](?:OptionFilter|Date|FilterChips|FilterSheet|filterWords|OrderSelect|LoadFailureNotice|IgnoredValues|shortened|dateChips|statusWords|loadFailures|FeedLinks|feedWords|LegalBasis|PrintedFoot|tableRoles|toParagraph))/,
    priority: 1,
  },
  // For two that are never needed at once: fields in which a draft is typed. What is typed there is mostly searched for.
  {
    name: 'draft',
    test: /src[\\/](?:ui[\\/](?:useDraft|draftAcross)|search[\\/](?!laterSearch)|search-worker[\\/]|domain[\\/]search[\\/]indexFiles)/,
    priority: 1,
  },
  // For three: an article, the list and the library.
  {
    name: 'kept',
    test: /src[\\/](?:domain[\\/](?:search[\\/]searchText|library[\\/](?!libraryQuery|libraryIndex|exported|markdownText|merge[.]|timestamp)|readingProgress|fileName|visibleText)|features[\\/](?:progress|epub[\\/](?!makeEpub))|ui[\\/](?:NoteEditor|noteDrafts|noteWords|downloadFile|Sheet))/,
    priority: 1,
  },
  {
    name: 'browse',
    test: /src[\\/](?:features[\\/]browse[\\/]|routes[\\/](?:BrowseList|LiveSearch|filteredNeighbours)|domain[\\/](?:articleQuery|facets))/,
  },
  // For two stores, that of kept articles and that of the reader's own.
  { name: 'idb', test: /node_modules[\\/]idb[\\/]/ },
  { name: 'figures', test: /src[\\/](?:features[\\/]figures[\\/]|routes[\\/](?:FiguresView|figureViews))/ },
  {
    name: 'library',
    test: /src[\\/](?:features[\\/]library[\\/]|routes[\\/]LibraryView|domain[\\/]library[\\/](?:libraryQuery|libraryIndex|itemPlace|exported|markdownText))/,
  },
  { name: 'about', test: /src[\\/]features[\\/](?:about[\\/]|status[\\/]Version)/ },
  { name: 'settings', test: /src[\\/]features[\\/]settings[\\/]/ },
  { name: 'offline', test: /src[\\/](?:domain[\\/]packs|features[\\/]offline[\\/])/ },
]

export default defineConfig(async ({ isPreview }) => {
  if (!isPreview) await trimReadingFont()
  return {
    plugins: [
      react({ compiler: true }),
      contentPlugin(),
      firstPaintPlugin(),
      sitePlugin(),
      workerSourcesPlugin(),
      previewPlugin(),
    ],
    resolve: { alias: { 'reading-font': fileURLToPath(new URL(fontDir, import.meta.url)) } },
    server: { headers: developmentHeaders },
    // Its headers are the preview plugin's: left undefined here, they would be those of development.
    preview: { port: 4173, headers: {} },
    worker: { format: 'es' as const },
    build: {
      target: 'es2023',
      modulePreload: { polyfill: false },
      rolldownOptions: { output: { codeSplitting: { groups: chunkGroups, includeDependenciesRecursively: false } } },
    },
  }
})
