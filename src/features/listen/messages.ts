import type { SpeechFault } from '#src/domain/speech/speaker.ts'

/** Words of reading aloud. */
export const listenMessages = {
  label: 'Nghe bài',
  play: 'Nghe',
  pause: 'Tạm dừng',
  previousSentence: 'Câu trước',
  nextSentence: 'Câu sau',
  rate: 'Tốc độ',
  rateOption: (rate: string) => `${rate}×`,
  voice: 'Giọng đọc',
  networkVoice: (name: string) => `${name} (cần mạng)`,
  paragraph: (current: number, count: number) => `Đoạn ${current} trên ${count}`,
  ended: 'Đã đọc hết bài',
  close: 'Đóng phần nghe bài',
  /** Said before a note of the editors. */
  noteIntro: 'Ghi chú của Bến Đọc:',
  waiting: 'Đang tìm giọng đọc…',
  faults: {
    interrupted: 'Giọng đọc bị ngắt. Bấm Nghe để đọc tiếp.',
    offline: 'Giọng này cần mạng, mà máy đang mất mạng. Hãy chọn giọng khác, hoặc bấm Nghe khi có mạng lại.',
    refused: 'Trình duyệt chưa cho phát tiếng. Hãy bấm Nghe lần nữa.',
    broken: 'Giọng đọc của máy không phát được. Hãy bấm Nghe lần nữa, chọn giọng khác, hoặc mở lại trình duyệt.',
  } satisfies Record<SpeechFault, string>,
  unsupported: 'Trình duyệt này không đọc thành tiếng được.',
  getBrowser: 'Cách nghe được bài',
  getBrowserSteps: 'Hãy mở bài bằng Chrome, Edge, Firefox hoặc Safari bản mới, đừng mở trong Zalo hay Facebook.',
  noVoice: 'Máy chưa có giọng đọc tiếng Việt.',
  getVoice: 'Cách thêm giọng tiếng Việt',
  whyVietnamese: 'Bến Đọc không dùng giọng nước ngoài để đọc chữ Việt.',
  getVoiceSteps: [
    {
      device: 'Android',
      steps:
        'Mở Cài đặt, tìm “Chuyển văn bản thành giọng nói”, chọn công cụ của Google, rồi cài dữ liệu giọng nói “Tiếng Việt”. Nếu chưa có công cụ ấy, cài “Nhận dạng và tổng hợp lời nói của Google” từ CH Play.',
    },
    {
      device: 'iPhone, iPad',
      steps: 'Mở Cài đặt › Trợ năng › Nội dung được đọc › Giọng nói › Tiếng Việt, rồi tải một giọng.',
    },
    {
      device: 'Máy Mac',
      steps:
        'Mở Cài đặt hệ thống › Trợ năng › Nội dung được đọc › Giọng nói hệ thống › Quản lý giọng nói, rồi tải một giọng tiếng Việt.',
    },
    {
      device: 'Windows',
      steps:
        'Mở Cài đặt › Thời gian & Ngôn ngữ › Giọng nói › Thêm giọng nói, chọn Tiếng Việt. Trình duyệt Edge có sẵn giọng tiếng Việt khi có mạng.',
    },
    {
      device: 'Linux',
      steps: 'Cài Speech Dispatcher cùng eSpeak NG bằng trình quản lý gói của máy; giọng nghe hơi máy móc.',
    },
  ],
  afterGetting: 'Thêm xong, hãy đóng hẳn trình duyệt rồi mở lại trang này.',
} as const
