import { encode } from 'uqr'
import { QUIET_ZONE, qrPath } from './qrPath.ts'

interface Props {
  readonly text: string
  readonly label: string
}

/** A QR code that can still be read with an eighth of it worn off. */
export function QrCode({ text, label }: Props) {
  const { data, size } = encode(text, { ecc: 'M', border: 0 })
  const side = size + 2 * QUIET_ZONE
  return (
    <svg className="qr-code" role="img" aria-label={label} viewBox={`${-QUIET_ZONE} ${-QUIET_ZONE} ${side} ${side}`}>
      <path d={qrPath(data)} />
    </svg>
  )
}
