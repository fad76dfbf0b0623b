/** Writes numbers in as few bytes as they need: seven bits a byte, the low ones first. */
export class ByteWriter {
  private bytes = new Uint8Array(256)
  length = 0

  number(value: number): void {
    let rest = value
    while (rest > 0x7f) {
      this.byte((rest & 0x7f) | 0x80)
      rest = Math.floor(rest / 0x80)
    }
    this.byte(rest)
  }

  text(value: string): void {
    this.number(value.length)
    for (let at = 0; at < value.length; at++) this.number(value.charCodeAt(at))
  }

  append(other: Uint8Array): void {
    this.reserve(other.length)
    this.bytes.set(other, this.length)
    this.length += other.length
  }

  /** What was written, in an array of its own. */
  taken(): Uint8Array<ArrayBuffer> {
    return this.bytes.slice(0, this.length)
  }

  clear(): void {
    this.length = 0
  }

  private byte(value: number): void {
    this.reserve(1)
    this.bytes[this.length++] = value
  }

  private reserve(more: number): void {
    if (this.length + more <= this.bytes.length) return
    const grown = new Uint8Array(Math.max(this.bytes.length * 2, this.length + more))
    grown.set(this.bytes.subarray(0, this.length))
    this.bytes = grown
  }
}

/** Reads what a `ByteWriter` wrote. Throws a RangeError at the end of the bytes. */
export class ByteReader {
  private at = 0
  private readonly bytes: Uint8Array

  constructor(bytes: Uint8Array) {
    this.bytes = bytes
  }

  get isAtEnd(): boolean {
    return this.at >= this.bytes.length
  }

  number(): number {
    let [value, factor] = [0, 1]
    for (;;) {
      const byte = this.bytes[this.at++]
      if (byte === undefined) throw new RangeError('the bytes end too early')
      value += (byte & 0x7f) * factor
      if (byte < 0x80) return value
      factor *= 0x80
    }
  }

  text(): string {
    const length = this.number()
    let value = ''
    for (let at = 0; at < length; at++) value += String.fromCharCode(this.number())
    return value
  }

  take(length: number): Uint8Array {
    const end = this.at + length
    if (end > this.bytes.length) throw new RangeError('the bytes end too early')
    const taken = this.bytes.subarray(this.at, end)
    this.at = end
    return taken
  }
}
