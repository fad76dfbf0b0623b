import { join } from 'node:path'
import type { Browser } from '@playwright/test'
import { readContent } from '#pipeline/readContent.ts'
import { writeSearchContent } from '#tests/search/distractors.ts'
import { searchGrowth } from '#tests/search/searchGrowth.ts'
import { shownText } from '#tests/search/searchTexts.ts'
import { startStaticServer } from '#tests/support/staticServer.ts'
import { buildSite } from './buildSite.ts'
import { atMost, inBytes, inCount, inMegabytes, inMilliseconds, inRatio, inSeconds, type Table } from './report.ts'
import { writePeer } from './searchPeer.ts'
import { measureSearches, type SearchRun } from './searchRun.ts'
import { SlowLine } from './slowLine.ts'

const ARTICLES = 1000
const SEED = 20_230_516
const FIRST_RESULT_MS = 1000
const FIRST_BYTES = 80_000
const BLOCKED_MS = 50
const MOST_GROWTH = 3
const MOST_INDEX_MEGABYTES = 2000

// What a reader may type first, and then.
const SEARCHES = [
  ['nông thôn mới', 'thu ngân sách'],
  ['UBND thị xã Đông Triều', 'giải phóng mặt bằng'],
  ['duong bach dang', 'pho di bo'],
  ['1279/QĐ-UBND', 'chốt kiểm soát'],
  ['bảo hiểm y tế', 'khu công nghiệp'],
] as const

const MORE_SEARCHES = [
  'Chí Linh',
  'hải dương',
  'xây dựng nông thôn mới Chí Linh',
  'giải ngân vốn đầu tư công',
  '17,5%',
  'tỷ lệ hộ nghèo',
  'cải cách hành chính',
  'dai hoi dang bo',
  'Covid-19 Hải Phòng',
  'trường đạt chuẩn quốc gia',
] as const

/** Searches a site of a thousand articles on a slow line, side by side with a peer that loads its whole index. */
export async function searchPart(browser: Browser, workDir: string): Promise<Table> {
  const [contentDir, outDir, peerDir] = ['content', 'site', 'peer'].map((name) => join(workDir, `search-${name}`)) as [
    string,
    string,
    string,
  ]
  writeSearchContent(contentDir, { distractors: ARTICLES, seed: SEED })
  await buildSite({ contentDir, outDir })
  const { articles } = readContent(contentDir)
  writePeer(
    peerDir,
    articles.map((article, id) => ({ id, title: article.fields.title, text: shownText(article) })),
  )
  const line = new SlowLine()
  const open = (root: string) => startStaticServer({ root, brotliQuality: 11, onItsWay: (bytes) => line.carry(bytes) })
  const servers = await Promise.all([outDir, peerDir].map(open))
  try {
    const [site, peer] = servers.map((server, at) => ({ server, results: at === 0 ? '.article-list mark' : 'ol li' })) as [
      never,
      never,
    ]
    // Once for nothing: it fills the servers' memory, so that no reader waits for a file to be compressed.
    line.isOn = false
    await measureSearches(browser, [site, peer], SEARCHES)
    line.isOn = true
    const [ours, theirs] = await measureSearches(browser, [site, peer], SEARCHES)
    return table(ours as SearchRun, theirs as SearchRun)
  } finally {
    await Promise.all(servers.map((server) => server.close()))
  }
}

function table(ours: SearchRun, peer: SearchRun): Table {
  const values = (pick: (run: SearchRun) => number, format: (value: number) => string) => [format(pick(ours)), format(pick(peer))]
  return {
    title: 'The search, among 1,000 articles',
    about: `The list at rest, then a tap on the box and words; a cold cache, ${SEARCHES.length} searches, medians. The peer is a bare page with MiniSearch and its whole index.`,
    columns: ['Bến Đọc', 'peer'],
    rows: [
      {
        name: 'first search, tap to first result',
        values: values(({ first }) => first, inMilliseconds),
        limit: atMost(ours.first, FIRST_RESULT_MS, inMilliseconds),
      },
      {
        name: 'bytes of the first search, headers included',
        values: values(({ firstBytes }) => firstBytes, inBytes),
        limit: atMost(ours.firstBytes, FIRST_BYTES, inBytes),
      },
      { name: 'next search, tap to first result', values: values(({ next }) => next, inMilliseconds) },
      { name: 'bytes of the next search', values: values(({ nextBytes }) => nextBytes, inBytes) },
      {
        name: 'longest task while typing',
        values: values(({ longestTask }) => longestTask, inMilliseconds),
        limit: atMost(ours.longestTask, BLOCKED_MS, inMilliseconds),
      },
    ],
  }
}

/** What a first search reads of the index, by the number of articles. */
export async function searchGrowthPart(workDir: string, sizes: readonly number[]): Promise<Table> {
  const searches = [...SEARCHES.flat(), ...MORE_SEARCHES]
  const runs: Awaited<ReturnType<typeof searchGrowth>>[] = []
  for (const size of sizes) runs.push(await searchGrowth(join(workDir, `growth-${size}`), size, searches))
  const [fewest, most] = [runs[0], runs.at(-1)]
  if (!fewest || !most) throw new RangeError('a table of no sizes')
  const growth = most.bytes.median / fewest.bytes.median
  return {
    title: 'The search index, by number of articles',
    about: `What each of ${searches.length} searches reads of the index with an empty cache, the texts of the first results included.`,
    columns: runs.map(({ articles }) => `${inCount(articles)} articles`),
    rows: [
      { name: 'a first search, bytes', values: runs.map(({ bytes }) => inBytes(bytes.median)) },
      {
        name: 'as a multiple of the fewest articles',
        values: runs.map(({ bytes }) => inRatio(bytes.median / fewest.bytes.median)),
        limit: atMost(growth, MOST_GROWTH, inRatio),
      },
      { name: '95 of 100 read no more, bytes', values: runs.map(({ bytes }) => inBytes(bytes.most)) },
      { name: 'files', values: runs.map(({ bytes }) => inCount(bytes.files)) },
      { name: 'building the index', values: runs.map(({ seconds }) => inSeconds(seconds)) },
      {
        name: 'peak memory',
        values: runs.map(({ peakMegabytes }) => inMegabytes(peakMegabytes)),
        limit: atMost(runs.find(({ articles }) => articles === 10_000)?.peakMegabytes ?? 0, MOST_INDEX_MEGABYTES, inMegabytes),
      },
    ],
  }
}
