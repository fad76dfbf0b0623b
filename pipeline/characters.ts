/** Reports letters that look right and are not: searching and comparing would miss them. */
export function checkCharacters(text: string, report: (message: string, fix: string) => void): void {
  if (text !== text.normalize('NFC')) report('text that is not in Unicode form NFC', 'save the file in NFC')
  if (/[\u00d0\u00f0]/.test(text)) report('the letter eth (Ð) in place of Đ', 'write Đ or đ')
  if (/[\u200b-\u200f\u202a-\u202e\ufeff\ufffd]/.test(text)) report('an invisible or broken character', 'remove it')
}
