const everything = '^(src|pipeline|scripts|tests|content|node_modules)/'
const react = '^node_modules/(@types/)?react(-dom)?/'
const router = '^node_modules/@tanstack/'

/** A layer may import what is listed, and nothing else. */
const layer = (name, from, mayImport, comment) => ({
  name,
  comment,
  severity: 'error',
  from: { path: from },
  to: { path: everything, pathNot: mayImport },
})

export default {
  forbidden: [
    layer('domain-is-pure', '^src/domain/', '^src/domain/', 'Plain TypeScript: no React, no browser, no packages.'),
    layer('articles-know-the-domain', '^src/articles/', '^src/(articles|domain)/', 'The door to the data knows no screens.'),
    layer(
      'device-keeps-articles',
      '^src/device/',
      ['^src/(device|articles|domain)/', '^node_modules/idb/'],
      'What the app has of the device knows no screens.',
    ),
    layer(
      'storage-keeps-what-is-the-readers',
      '^src/storage/',
      ['^src/(storage|domain)/', '^node_modules/(idb|valibot)/'],
      'What a reader keeps knows no screens.',
    ),
    layer('speech-asks-the-browser', '^src/speech/', '^src/(speech|domain)/', 'The voices of the device know no screens.'),
    layer(
      'worker-stands-alone',
      '^src/service-worker/',
      ['^src/(service-worker|domain)/', '^node_modules/workbox-'],
      'The worker is another program: it shares the domain only.',
    ),
    layer(
      'search-asks-its-worker',
      '^src/search/',
      [
        '^src/search/',
        '^src/search-worker/(messages|searchWorker)[.]ts',
        '^src/articles/fetchFile',
        '^src/device/scriptUrl',
        '^src/domain/',
      ],
      'The page asks; the worker, which it knows by its messages and its address, answers.',
    ),
    layer(
      'search-worker-stands-alone',
      '^src/search-worker/',
      ['^src/(search-worker|articles|device|domain)/'],
      'Another program: it reads the index through the door, and what is kept from the device.',
    ),
    layer(
      'intake-reads-files',
      '^src/intake/',
      ['^src/(intake|domain)/', '^node_modules/(@mozilla/readability|htmlparser2)/'],
      'From the bytes of a file to a page; what is in it, the domain recognises. Build and browser both do it.',
    ),
    layer(
      'intake-worker-stands-alone',
      '^src/intake-worker/',
      ['^src/(intake-worker|intake|domain)/'],
      'Another program: hostile files are read in it, and nowhere else.',
    ),
    layer(
      'intake-desk-asks-its-worker',
      '^src/intake-desk/',
      [
        '^src/intake-desk/',
        '^src/intake-worker/(messages|intakeWorker)[.]ts',
        '^src/intake/limits[.]ts',
        '^src/device/scriptUrl',
        '^src/domain/',
      ],
      'The page puts files on the desk; the worker, which it knows by its messages and its address, reads them.',
    ),
    layer(
      'ui-is-what-features-share',
      '^src/ui/',
      ['^src/(ui|domain)/', react],
      'Parts and words that several features show. They know what a date or a place is, and are given it.',
    ),
    layer(
      'features-are-given-articles',
      '^src/features/',
      ['^src/(features|ui|domain)/', react, router, '^node_modules/(@types/)?(d3-scale|fflate|uqr)/'],
      'Routes load articles; features take props. Each package besides React makes one kind of thing: an axis, a zip file, a QR code.',
    ),
    layer(
      'routes-compose',
      '^src/routes/',
      ['^src/(routes|features|ui|articles|domain)/', react, router],
      'Routes know everything below them, and no entry.',
    ),
    layer(
      'pipeline-shares-the-domain',
      '^pipeline/',
      ['^pipeline/', '^src/(domain|intake)/', '^node_modules/'],
      'Build and browser agree on the domain, and on how a file is read.',
    ),
    {
      name: 'features-stand-alone',
      comment: 'Two features meet in a route, by props.',
      severity: 'error',
      from: { path: '^src/features/([^/]+)/' },
      to: { path: '^src/features/', pathNot: '^src/features/$1/' },
    },
    {
      name: 'one-door-to-the-data',
      comment: 'All else is given an ArticleSource; the device keeps what comes through the door.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(articles/|device/|search/|search-worker/|main[.]tsx$|entryServer[.]tsx$)' },
      to: { path: '^src/articles/' },
    },
    {
      name: 'browser-only',
      comment: 'pipeline/, scripts/ and tests/ never ship.',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(pipeline|scripts|tests)/' },
    },
    {
      name: 'no-node-in-the-browser',
      comment: 'src/ runs in a browser.',
      severity: 'error',
      from: { path: '^src/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'no-cycles',
      comment: 'A cycle has no bottom.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'nothing-unresolved',
      comment: 'An import that cannot be followed cannot be checked.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '^mdast' },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|[.]cache)/' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'default'],
      extensions: ['.ts', '.tsx', '.mjs', '.js'],
    },
  },
}
