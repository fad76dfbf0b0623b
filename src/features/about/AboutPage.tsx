import type { ReactNode } from 'react'
import { aboutMessages } from './messages.ts'

interface Props {
  /** Which version is running. */
  readonly version: ReactNode
}

export function AboutPage({ version }: Props) {
  return (
    <div className="prose-page">
      <h1>{aboutMessages.title}</h1>
      <p className="standfirst">{aboutMessages.intro}</p>
      {aboutMessages.sections.map(({ id, title, paragraphs }) => (
        <section key={id} id={id}>
          <h2>{title}</h2>
          {paragraphs.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
        </section>
      ))}
      <ThirdPartyNotices />
      {version}
    </div>
  )
}

function ThirdPartyNotices() {
  const { id, title, text, link } = aboutMessages.notices
  return (
    <section id={id}>
      <h2>{title}</h2>
      <p>
        {text} {/* Apart from the app: an installed one has no way back from a file on an iPhone. */}
        <a href="/third-party-notices.txt" target="_blank" rel="noopener">
          {link}
        </a>
        .
      </p>
    </section>
  )
}
