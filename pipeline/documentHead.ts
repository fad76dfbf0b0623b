import type { Article } from '#src/domain/article.ts'
import type { FeedLink } from './feeds.ts'
import { publishedDay } from './instants.ts'
import type { Vocabulary } from './vocabulary.ts'

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

export function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => escapes[character] ?? character)
}

/** JSON that may stand inside a script element: nothing in it can end the element. */
export function embeddableJson(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c').replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029')
}

export interface HeadOptions {
  readonly title: string
  readonly description: string
  /** Absolute address of the page; undefined where it must not be found by search engines. */
  readonly url: string | undefined
  readonly article?: Article | undefined
  readonly vocabulary: Vocabulary
  /** Feeds of what the page shows. */
  readonly feeds?: readonly FeedLink[]
}

/** What stands in a page's head for browsers, search engines and those it is shared with. */
export function documentHead({ title, description, url, article, vocabulary, feeds = [] }: HeadOptions): string {
  const published = article && publishedDay(article.published)
  const property = (name: string, content: string) => `<meta property="${name}" content="${escapeHtml(content)}" />`
  return [
    `<title>${escapeHtml(title)}</title>`,
    `<meta name="description" content="${escapeHtml(description)}" />`,
    url ? `<link rel="canonical" href="${escapeHtml(url)}" />` : '<meta name="robots" content="noindex" />',
    ...feeds.map(feedLink),
    property('og:type', article ? 'article' : 'website'),
    property('og:site_name', 'Bến Đọc'),
    property('og:locale', 'vi_VN'),
    property('og:title', article?.title ?? title),
    property('og:description', description),
    ...(url ? [property('og:url', url)] : []),
    ...(published ? [property('article:published_time', published)] : []),
    ...(article && url
      ? [`<script type="application/ld+json">${embeddableJson(newsArticle(article, url, vocabulary))}</script>`]
      : []),
  ].join('\n    ')
}

const feedLink = ({ title, type, href }: FeedLink): string =>
  `<link rel="alternate" type="${type}" title="${escapeHtml(title)}" href="${escapeHtml(href)}" />`

/**
 * schema.org's NewsArticle. Our edition is by Bến Đọc; the piece that it is based on carries the source's author and date.
 * A date that is only inferred is left out rather than made up.
 */
function newsArticle(article: Article, url: string, vocabulary: Vocabulary) {
  const { source } = article
  const published = publishedDay(article.published)
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: article.title,
    description: article.summary,
    inLanguage: 'vi',
    url,
    mainEntityOfPage: url,
    ...(published && { datePublished: published }),
    temporalCoverage: article.period.edtf,
    contentLocation: { '@type': 'AdministrativeArea', name: article.placeName },
    articleSection: article.topics.map(({ name }) => name),
    about: article.topics.flatMap(({ id }) =>
      (vocabulary.topics.get(id)?.iptc ?? []).map((code) => ({
        '@type': 'Thing',
        sameAs: `http://cv.iptc.org/newscodes/mediatopic/${code}`,
      })),
    ),
    license: 'https://creativecommons.org/licenses/by/4.0/',
    publisher: { '@type': 'Organization', name: 'Bến Đọc' },
    isBasedOn: {
      '@type': 'NewsArticle',
      headline: source.title,
      ...(published && { datePublished: published }),
      ...(source.author && {
        author: { '@type': source.author.startsWith('Nhóm ') ? 'Organization' : 'Person', name: source.author },
      }),
      ...(source.publisher && { publisher: { '@type': 'Organization', name: source.publisher } }),
    },
  }
}
