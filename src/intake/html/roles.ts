import type { LineMark } from '#src/domain/intake/page.ts'
import type { ElementNode } from './elementNode.ts'

const BLOCK = new Set(
  (
    'root html body address article aside blockquote button caption center dd details dialog dir div dl dt fieldset figcaption ' +
    'figure footer form frameset h1 h2 h3 h4 h5 h6 header hgroup hr label legend li main menu nav ol optgroup option p pre ' +
    'section select summary table tbody td textarea tfoot th thead title tr ul'
  ).split(' '),
)

const BLOCK_STYLE = /display\s{0,3}:\s{0,3}(?:block|flex|grid|table|list-item)/i

const CONTROL = new Set([
  'nav',
  'header',
  'footer',
  'aside',
  'form',
  'button',
  'select',
  'label',
  'option',
  'textarea',
  'menu',
  'dialog',
])
const CONTROL_ROLE =
  /^(?:navigation|banner|contentinfo|search|menu|menubar|menuitem|toolbar|tablist|tab|button|dialog|complementary)$/
const ARTICLE_WORDS = /(?:article|entry|post|detail|content|news|bai-?viet|chi-?tiet)/i
const CAPTION_WORDS = /(?:caption|chu-?thich|chuthich|image-?desc|img-?desc|photo-?desc|imgnote|image-?note)/i
const MARKS: Readonly<Record<string, LineMark>> = {
  ...{ p: 'paragraph', li: 'item', dt: 'item', dd: 'item' },
  ...{ blockquote: 'quote', figcaption: 'caption', caption: 'caption', figure: 'caption' },
  ...{ h1: 'heading', h2: 'heading', h3: 'heading', h4: 'heading', h5: 'heading', h6: 'heading' },
}

/** Whether an element begins and ends lines. All that is unknown is a part of its line. */
export const isBlock = ({ name, attributes }: ElementNode): boolean =>
  BLOCK.has(name) || BLOCK_STYLE.test(attributes.get('style') ?? '')

const namesOf = ({ attributes }: ElementNode): string => `${attributes.get('class') ?? ''} ${attributes.get('id') ?? ''}`

const isWithin = (node: ElementNode | undefined, names: ReadonlySet<string>): boolean =>
  node !== undefined && (names.has(node.name) || isWithin(node.parent, names))

const ARTICLE = new Set(['article'])

/** A header or footer of an article is not one of the site. */
const isOfArticle = (node: ElementNode): boolean =>
  (node.name === 'header' || node.name === 'footer') && (isWithin(node, ARTICLE) || ARTICLE_WORDS.test(namesOf(node)))

/** Whether an element is a part of what the site works with: menus, forms, its head and foot; not those of an article. */
export function isControl(node: ElementNode): boolean {
  if (CONTROL_ROLE.test(node.attributes.get('role') ?? '')) return true
  return CONTROL.has(node.name) && !isOfArticle(node)
}

/** What an element says of the lines in it; undefined where it says nothing, and what stands around it does. */
export function markOf(node: ElementNode): LineMark | undefined {
  return CAPTION_WORDS.test(namesOf(node)) ? 'caption' : MARKS[node.name]
}

const MAX_NAMES = 12
const MAX_NAME_LENGTH = 60
const ASKED_ANCESTORS = 7
const NAMING = ['class', 'id', 'itemprop', 'rel', 'datetime'] as const

/** What a page calls an element and those around it, nearest first. */
export function nameWords(node: ElementNode): readonly string[] {
  const values: string[] = []
  let at: ElementNode | undefined = node
  for (let count = 0; at && count < ASKED_ANCESTORS; count += 1) {
    for (const attribute of NAMING) values.push(at.attributes.get(attribute) ?? '')
    at = at.parent
  }
  const words = values.flatMap((value) => value.toLowerCase().split(/\s+/))
  const fit = words.filter((word) => word !== '' && word.length <= MAX_NAME_LENGTH)
  return [...new Set(fit)].slice(0, MAX_NAMES)
}
