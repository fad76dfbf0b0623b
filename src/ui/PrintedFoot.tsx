import { useEffect, useRef } from 'react'

const DAY = new Intl.DateTimeFormat('vi', { day: 'numeric', month: 'numeric', year: 'numeric' })

/** Where a printed page comes from, and of which day it is: as it is when it is printed. */
export function PrintedFoot() {
  const foot = useRef<HTMLParagraphElement>(null)
  useEffect(() => {
    const fill = () =>
      foot.current?.replaceChildren(`Bến Đọc, ${decodeURI(window.location.href)}, in ngày ${DAY.format(new Date())}`)
    window.addEventListener('beforeprint', fill)
    return () => window.removeEventListener('beforeprint', fill)
  }, [])
  return <p ref={foot} className="printed-foot" />
}
