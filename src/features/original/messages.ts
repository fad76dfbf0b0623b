/** Words of the page that shows a source document beside our edition of it. */
export const originalMessages = {
  title: (title: string) => `Bản gốc: ${title}`,
  description: 'Nguồn nguyên văn, đặt cạnh bản biên tập của Bến Đọc theo từng đoạn.',
  lead: 'Từng đoạn của bản biên tập đặt cạnh đúng chữ của nguồn. Bản gốc chỉ có trong bản dựng của riêng người giữ nó.',
  leadAlone: 'Đúng chữ của nguồn. Bản gốc chỉ có trong bản dựng của riêng người giữ nó.',
  back: 'Về bài của Bến Đọc',
  show: 'Cách xem',
  both: 'Hai bản cạnh nhau',
  alone: 'Chỉ bản gốc',
  edition: 'Bản của Bến Đọc',
  original: 'Bản gốc',
  noEdition: 'Bản của Bến Đọc không dùng đoạn này.',
  noOriginal: 'Đoạn này là lời của Bến Đọc.',
  repeated: 'Đoạn gốc này hiện đủ ở một hàng khác; mở ra xem',
} as const
