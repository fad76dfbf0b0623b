import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { LocalityOption } from '#src/domain/locality.ts'
import { aboutMessages } from './messages.ts'

interface Props {
  /** Those whose history can be looked up. */
  readonly places: readonly LocalityOption[]
  /** Which version is running. */
  readonly version: ReactNode
}

export function AboutPage({ places, version }: Props) {
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
          {id === aboutMessages.placesSection && <PlaceLinks places={places} />}
        </section>
      ))}
      <OpenData />
      <ThirdPartyNotices />
      {version}
    </div>
  )
}

function PlaceLinks({ places }: Pick<Props, 'places'>) {
  if (places.length === 0) return null
  return (
    <>
      <p>{aboutMessages.placeHistories}</p>
      <ul className="place-links">
        {places.map(({ id, name }) => (
          <li key={id}>
            <Link to="/noi/$place" params={{ place: id }} search={{}}>
              {name}
            </Link>
          </li>
        ))}
      </ul>
    </>
  )
}

function OpenData() {
  const { id, title, following, dates, feeds, data, files } = aboutMessages.openData
  return (
    <section id={id}>
      <h2>{title}</h2>
      <p>{following}</p>
      <p>{dates}</p>
      <p className="button-row">
        {feeds.map(({ name, href }) => (
          // Apart from the app, as the notices below.
          <a key={href} className="button" href={href} target="_blank" rel="noopener">
            {name}
          </a>
        ))}
      </p>
      <p>{data}</p>
      <p className="button-row">
        {files.map(({ name, href }) => (
          <a key={href} className="button" href={href} download>
            {name}
          </a>
        ))}
      </p>
    </section>
  )
}

function ThirdPartyNotices() {
  const { id, title, text, link } = aboutMessages.notices
  return (
    <section id={id}>
      <h2>{title}</h2>
      <p>
        {text} {/* Apart from the app: an installed one has no way back from a file on an iPhone. */}
        <a href={aboutMessages.notices.href} target="_blank" rel="noopener">
          {link}
        </a>
        .
      </p>
    </section>
  )
}
