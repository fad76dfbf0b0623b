import { binaryTypes, FEED_FOLDER, feedTypes, textTypes } from '../contentTypes.ts'
import { cacheControl, hostHeaders, unchangingFolders } from '../responseHeaders.ts'
import { quoted } from './quoted.ts'
import { addressPatterns, NOT_FOUND_PAGE } from './siteAnswer.ts'

const { front, notFound, renamed, page, hosting, file, likeFile } = addressPatterns

/** What stands in the server block of nginx, beside the name, the certificates and the root of the site. */
export function nginxConfig(): string {
  return `# Made by the build. Include it in a server block that says listen, server_name, the certificates and root, and no more:
# an add_header in a location of your own would drop all of these there.

${contentTypeLines()}
${compressionLines()}
${headerLines()}
add_header Cache-Control ${quoted(cacheControl('/'))} always;

error_page 404 ${NOT_FOUND_PAGE};
# The host's name may be another to readers than to nginx, behind a proxy.
absolute_redirect off;

${locations()}`
}

const typesBlock = (types: Readonly<Record<string, string>>): string =>
  `types {\n${Object.entries(types)
    .map(([extension, type]) => `  ${type} ${extension};\n`)
    .join('')}}`

function contentTypeLines(): string {
  return `${typesBlock({ ...textTypes, ...binaryTypes })}
default_type application/octet-stream;
charset utf-8;
charset_types ${textTypeNames()};
`
}

const compressionLines = (): string => `gzip on;
gzip_types ${textTypeNames()};
gzip_min_length 256;
gzip_proxied any;
gzip_vary on;
`

// nginx takes HTML for granted and complains of hearing of it twice.
const textTypeNames = (): string =>
  [...Object.values(textTypes), ...Object.values(feedTypes)].filter((type) => type !== 'text/html').join(' ')

// Without "always", errors would lack them.
const headerLines = (): string =>
  Object.entries(hostHeaders)
    .map(([name, value]) => `add_header ${name} ${quoted(value)} always;`)
    .join('\n')

// The first pattern that fits is taken, after the exact addresses. Errors leave the location of unchanging files, and with it
// its headers: that a file is missing must not be kept for ever.
const locations = (): string => `location = / { try_files /index.html =404; }
location = ${NOT_FOUND_PAGE} { internal; }
location ~ ${quotedPattern(front)} { return 301 /$is_args$args; }
location ~ ${quotedPattern(notFound)} { return 404; }
location ~ ${quotedPattern(renamed)} { return 301 $1$is_args$args; }
location ~ ${quotedPattern(page)} { try_files $uri.html =404; }
location ~ ${quotedPattern(hosting)} {
  error_page 404 @no_file;
  return 404;
}
location ~ ${quotedPattern(file)} {
  try_files $uri @no_file;
  location ~ ${quotedPattern(`^${FEED_FOLDER}`)} {
    try_files $uri @no_file;
    ${typesBlock(feedTypes).replaceAll('\n', '\n    ')}
  }
  location ~ ${quotedPattern(`^(?:${unchangingFolders.join('|')})`)} {
    try_files $uri @no_file;
    ${headerLines().replaceAll('\n', '\n    ')}
    add_header Cache-Control ${quoted(cacheControl(unchangingFolders[0]))};
  }
}
location ~ ${quotedPattern(likeFile)} {
  error_page 404 @no_file;
  return 404;
}
location / { return 404; }
location @no_file {
  types { }
  default_type text/plain;
  return 404 "404 Not Found\\n";
}
`

const quotedPattern = (pattern: string): string => `"${pattern}"`
