import { afterEach, expect, test } from 'vitest'
import { readPageData } from '#src/articles/pageData.ts'
import { makeArticle, makeArticles } from '#tests/support/makeArticles.ts'

afterEach(() => {
  document.body.replaceChildren()
})

function carry(text: string): void {
  const element = document.createElement('script')
  element.type = 'application/json'
  element.id = 'page-data'
  element.textContent = text
  document.body.append(element)
}

test('a prerendered page carries its data along', () => {
  const { overview } = makeArticles([makeArticle({ slug: 'a' })])
  carry(JSON.stringify({ overview }))
  expect(readPageData()).toEqual({ overview })
})

test('a page that was not prerendered carries none', () => {
  expect(readPageData()).toEqual({})
})

test.each(['', '{"overview": {"newe', '<!doctype html>'])('data that were cut short (%j) are as good as none', (text) => {
  carry(text)
  expect(readPageData()).toEqual({})
})
