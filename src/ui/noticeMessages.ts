/** Words of a notice. */
export const noticeMessages = {
  undo: 'Hoàn tác',
  dismiss: 'Đóng',
} as const
