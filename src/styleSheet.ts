/**
 * On an article's page the link to the style sheet stands inside the text, so that the first words need not wait for it
 * (docs/decisions/005), and before it the script that runs before it is applied. React must not find them there. The link
 * moves to the head, and is loaded there before it goes here, so that the page is never without; the script has run.
 */
export async function moveStyleSheetToHead(container: Element): Promise<void> {
  const inText = container.querySelector<HTMLLinkElement>('link[rel=stylesheet]')
  if (!inText) return
  const inHead = document.createElement('link')
  inHead.rel = 'stylesheet'
  inHead.href = inText.href
  await new Promise((resolve) => {
    inHead.onload = resolve
    inHead.onerror = resolve
    document.head.append(inHead)
  })
  inText.remove()
  container.querySelector('script[src]')?.remove()
}
