import { binaryTypes, FEED_FOLDER, feedTypes, textTypes, withCharset } from '../contentTypes.ts'
import { cacheControl, hostHeaders, unchangingFolders } from '../responseHeaders.ts'
import { quoted } from './quoted.ts'
import { addressPatterns, NOT_FOUND_PAGE } from './siteAnswer.ts'

const { front, notFound, renamed, page, hosting, file, likeFile } = addressPatterns

/** What stands in the site block of Caddy, beside the root of the site. */
export function caddyConfig(): string {
  return `# Made by the build. Import it into a site block that says root, and no more.

${headerBlock()}
${encodeBlock()}

map {path} {content_type} {
${contentTypeLines()}	default application/octet-stream
}

${routes()}
${errorRoutes()}`
}

const headerBlock = (): string => {
  const headers = Object.entries({ ...hostHeaders, 'Cache-Control': cacheControl('/') })
  return `header {\n${headers.map(([name, value]) => `	${name} ${quoted(value)}\n`).join('')}}`
}

// Caddy's own list of what is worth compressing lacks some of what is ours.
const encodeBlock = (): string => {
  const types = [...Object.values(textTypes), ...Object.values(feedTypes)]
  return `encode zstd gzip {\n	match {\n${types.map((type) => `		header Content-Type ${type}*\n`).join('')}	}\n}`
}

// The first pattern that fits is taken.
function contentTypeLines(): string {
  const ending = ([extension, type]: readonly [string, string]) => [`[.]${extension}$`, type] as const
  const inFeeds = Object.entries(feedTypes).map(([extension, type]) => [`^${FEED_FOLDER}.*[.]${extension}$`, type] as const)
  const texts = [...inFeeds, ...Object.entries(textTypes).map(ending)].map(([at, type]) => [at, withCharset(type)] as const)
  return [...texts, ...Object.entries(binaryTypes).map(ending)].map(([at, type]) => `	~${at} ${quoted(type)}\n`).join('')
}

// Matchers read a path with its double slashes made one: so is the address that a redirect takes from them.
const routes = (): string => `route {
	@writing not method GET HEAD
	error @writing 405
	@front path_regexp ${front}
	route @front {
		rewrite * /
		redir * {uri} permanent
	}
	@not_found path_regexp ${notFound}
	error @not_found 404
	@renamed path_regexp renamed ${renamed}
	route @renamed {
		rewrite * {re.renamed.1}
		redir * {uri} permanent
	}
	@hosting path_regexp ${hosting}
	error @hosting 404
	@root path_regexp ^/$
	rewrite @root /index.html
	@page path_regexp ${page}
	rewrite @page {path}.html
	@file {
		path_regexp ${file}
		file
	}
	route @file {
		header Content-Type {content_type}
		@unchanging path_regexp ^(?:${unchangingFolders.join('|')})
		header @unchanging Cache-Control ${quoted(cacheControl(unchangingFolders[0]))}
		file_server {
			disable_canonical_uris
		}
	}
	error 404
}`

// Who has the page of unknown addresses already gets it whole all the same: "not modified" would be sent as an empty 404.
const errorRoutes = (): string => `handle_errors {
	${headerBlock().replaceAll('\n', '\n	')}
	${encodeBlock().replaceAll('\n', '\n	')}
	request_header -If-None-Match
	request_header -If-Modified-Since
	request_header -Range
	@address {
		expression \`{err.status_code} == 404\`
		not path_regexp ${likeFile}
	}
	@its_page path ${NOT_FOUND_PAGE}
	route {
		rewrite @address ${NOT_FOUND_PAGE}
		route @its_page {
			header Content-Type ${quoted(withCharset('text/html'))}
			file_server {
				disable_canonical_uris
			}
		}
		header Content-Type ${quoted(withCharset('text/plain'))}
		respond "{err.status_code} {err.status_text}"
	}
}
`
