import { aboutMessages } from './messages.ts'

export function AboutPage() {
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
    </div>
  )
}
