// The package carries no types. Only what the pipeline uses is declared.
declare module 'edtf' {
  interface EdtfDate {
    readonly min: number
    readonly max: number
    readonly values?: readonly number[]
    readonly lower?: EdtfDate
    readonly upper?: EdtfDate
  }
  export default function edtf(text: string): EdtfDate
}
