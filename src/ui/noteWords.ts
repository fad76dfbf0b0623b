/** Words of the field for a note. */
export const noteWords = {
  save: 'Lưu ghi chú',
  saving: 'Đang lưu…',
  cancel: 'Đóng',
  failed: 'Chưa lưu được. Chữ bạn viết vẫn còn trong ô.',
  draft: 'Chữ vừa viết chưa được lưu.',
  discardDraft: 'Bỏ chữ vừa viết',
} as const
