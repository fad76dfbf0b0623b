import { figuresMessages } from './messages.ts'

const dataUrl = `${import.meta.env.BASE_URL}data/`

/** All figures as open data. */
export function WholeFiles() {
  return (
    <>
      <h3>{figuresMessages.downloadAll}</h3>
      <p className="hint">{figuresMessages.downloadAllNote}</p>
      <p className="button-row">
        <a className="button" href={`${dataUrl}figures.csv`} download>
          {figuresMessages.csv}
        </a>
        <a className="button" href={`${dataUrl}figures.json`} download>
          {figuresMessages.json}
        </a>
      </p>
    </>
  )
}
