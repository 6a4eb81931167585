/** Writes numbers one behind the other in as few bits as they need. */
export class BitWriter {
  #bytes = new Uint8Array(4096)
  #bits = 0

  /**
   * @param value a whole number from 0
   * @param width how many bits it takes, at most 24
   */
  write(value: number, width: number): void {
    for (let left = width; left > 0; ) {
      const free = 8 - (this.#bits & 7)
      const taken = Math.min(free, left)
      const byte = this.#bits >> 3
      if (byte >= this.#bytes.length) {
        const more = new Uint8Array(this.#bytes.length * 2)
        more.set(this.#bytes)
        this.#bytes = more
      }
      const part = (value >> (left - taken)) & ((1 << taken) - 1)
      this.#bytes[byte] = (this.#bytes[byte] ?? 0) | (part << (free - taken))
      this.#bits += taken
      left -= taken
    }
  }

  /** Elias' gamma code, for numbers from 1 that are small as a rule: as many noughts as bits follow its first. */
  gamma(value: number): void {
    const width = 31 - Math.clz32(value)
    this.write(0, width)
    this.write(value, width + 1)
  }

  /** Rice's code, for numbers from 0 that are near to 2^`low` as a rule: its high part in ones, its low part in bits. */
  rice(value: number, low: number): void {
    for (let high = value >> low; high > 0; high--) this.write(1, 1)
    this.write(0, 1)
    this.write(value & ((1 << low) - 1), low)
  }

  /** @returns what was written, in whole bytes */
  bytes(): Uint8Array<ArrayBuffer> {
    return this.#bytes.slice(0, (this.#bits + 7) >> 3)
  }
}

/** Reads what {@link BitWriter} wrote. */
export class BitReader {
  readonly #bytes: Uint8Array
  #bits = 0

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes
  }

  /**
   * @returns the number in the next `width` bits
   * @throws when there are not as many: what was cut off on its way is not to be read as noughts
   */
  read(width: number): number {
    if (this.#bits + width > this.#bytes.length * 8) throw new RangeError('The file ends too early.')
    let value = 0
    for (let left = width; left > 0; left--, this.#bits++)
      value = (value << 1) | (((this.#bytes[this.#bits >> 3] ?? 0) >> (7 - (this.#bits & 7))) & 1)
    return value
  }

  /** @returns a number in Elias' gamma code */
  gamma(): number {
    let width = 0
    while (this.read(1) === 0) width++
    return (1 << width) | this.read(width)
  }

  /** @returns a number in Rice's code with `low` bits in its low part */
  rice(low: number): number {
    let high = 0
    while (this.read(1) === 1) high++
    return (high << low) | this.read(low)
  }
}
