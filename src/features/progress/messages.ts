/** Words of how far one is in an article. */
export const progressMessages = {
  bar: 'Đã đọc tới đâu',
  percent: (percent: number) => `${percent}%`,
  resume: (block: number, blocks: number) => `Lần trước bạn đọc tới đoạn ${block} trên ${blocks}.`,
  resumeNow: 'Đọc tiếp từ đó',
  dismiss: 'Đóng',
  isRead: 'Đã đọc',
  isReadPart: (percent: number) => `Đã đọc ${percent}%`,
  continueTitle: 'Đọc tiếp',
  continueAt: (block: number, percent: number) => `đoạn ${block}, đã đọc ${percent}%`,
  markRead: 'Đánh dấu đã đọc',
  markUnread: 'Đánh dấu chưa đọc',
} as const
