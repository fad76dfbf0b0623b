// How the name of a site or newspaper begins, and what looks the same but is none.
const NAME =
  /^(?:(?:Cổng|Trang)\s(?:thông tin|TTĐT|giao tiếp)|Cổng TTĐT|Báo\s(?:điện tử|Điện tử|ĐIỆN TỬ|\p{Lu})|BÁO\s|Tạp chí\s|TẠP CHÍ\s|Đài\s(?:Phát thanh|PT|Truyền thanh|TH|Tiếng nói|Truyền hình)|ĐÀI\s|Thông tấn xã|Cơ quan (?:Trung ương của|ngôn luận)|Trung tâm (?:Truyền thông|Văn hóa, Thông tin))/iu
const NOT_NAME = /^(?:Báo (?:cáo|in|giấy|chí|xuân|động|hiệu|ảnh|đọc)(?!\p{L})|Báo [^ ]+ (?:đưa tin|số ra))/iu
const MOST_WORDS = 22

/** Whether a line is the name of a site, a newspaper or of whose organ it is, and nothing else. */
export function isPublisherName(text: string): boolean {
  const plain = text.replace(/^[\s©®|•-]+/u, '')
  return plain.split(' ').length <= MOST_WORDS && NAME.test(plain) && !NOT_NAME.test(plain) && !/[.;:,]$/u.test(plain)
}

/** What short names in brackets before a report, and addresses of sites, stand for. */
export const KNOWN_PUBLISHERS: Readonly<Record<string, string>> = {
  đcsvn: 'Báo điện tử Đảng Cộng sản Việt Nam',
  cpv: 'Báo điện tử Đảng Cộng sản Việt Nam',
  'dangcongsan.vn': 'Báo điện tử Đảng Cộng sản Việt Nam',
  ttxvn: 'Thông tấn xã Việt Nam',
  'ttxvn/vietnam+': 'VietnamPlus',
  'vietnam+': 'VietnamPlus',
  vov: 'Đài Tiếng nói Việt Nam',
  'vov.vn': 'Báo điện tử VOV',
  vtv: 'Đài Truyền hình Việt Nam',
  'vtv.vn': 'Báo điện tử VTV',
  'chinhphu.vn': 'Báo Điện tử Chính phủ',
  'baochinhphu.vn': 'Báo Điện tử Chính phủ',
  ndo: 'Báo Nhân Dân',
  nđo: 'Báo Nhân Dân',
  nd: 'Báo Nhân Dân',
  'nhandan.vn': 'Báo Nhân Dân',
  'nhân dân': 'Báo Nhân Dân',
  qđnd: 'Báo Quân đội nhân dân',
  'qđnd online': 'Báo Quân đội nhân dân',
  'qdnd.vn': 'Báo Quân đội nhân dân',
  cand: 'Báo Công an nhân dân',
  plvn: 'Báo Pháp luật Việt Nam',
  'baophapluat.vn': 'Báo Pháp luật Việt Nam',
  vgp: 'Báo Điện tử Chính phủ',
  'vgp news': 'Báo Điện tử Chính phủ',
  'xây dựng': 'Báo Xây dựng',
  tbtco: 'Thời báo Tài chính Việt Nam',
  nnvn: 'Báo Nông nghiệp Việt Nam',
  đbnd: 'Báo Đại biểu Nhân dân',
  'dân việt': 'Báo Dân Việt',
  kinhtedothi: 'Báo Kinh tế và Đô thị',
  hdđt: 'Báo Hải Dương',
  hnm: 'Báo Hànộimới',
  hnmo: 'Báo Hànộimới',
  tno: 'Báo Thanh Niên',
  tto: 'Báo Tuổi Trẻ',
  nlđo: 'Báo Người Lao Động',
  sggp: 'Báo Sài Gòn Giải Phóng',
  sggpo: 'Báo Sài Gòn Giải Phóng',
  'dân trí': 'Báo Dân trí',
  vietnamnet: 'Báo VietNamNet',
  baohaiduong: 'Báo Hải Dương',
  'baohaiduong.vn': 'Báo Hải Dương',
  bhd: 'Báo Hải Dương',
  bhdo: 'Báo Hải Dương',
  'baohatinh.vn': 'Báo Hà Tĩnh',
  baohatinh: 'Báo Hà Tĩnh',
  'baoquangninh.vn': 'Báo Quảng Ninh',
  'baoquangninh.com.vn': 'Báo Quảng Ninh',
  'baohaiphong.vn': 'Báo Hải Phòng',
  'baohaiphong.com.vn': 'Báo Hải Phòng',
  'baohaiphongplus.vn': 'Báo Hải Phòng',
  'anhp.vn': 'Báo An ninh Hải Phòng',
  anhp: 'Báo An ninh Hải Phòng',
  qnp: 'Cổng thông tin điện tử tỉnh Quảng Ninh',
  'quangninh.gov.vn': 'Cổng thông tin điện tử tỉnh Quảng Ninh',
  'haiphong.gov.vn': 'Cổng thông tin điện tử thành phố Hải Phòng',
  'thanhphohaiphong.gov.vn': 'Cổng thông tin điện tử thành phố Hải Phòng',
  'haiduong.gov.vn': 'Cổng thông tin điện tử tỉnh Hải Dương',
  'hatinh.gov.vn': 'Cổng thông tin điện tử tỉnh Hà Tĩnh',
  'hatinhcity.gov.vn': 'Cổng thông tin điện tử thành phố Hà Tĩnh',
  'dongtrieu.gov.vn': 'Cổng thông tin điện tử thị xã Đông Triều',
  'chilinh.haiduong.gov.vn': 'Cổng thông tin điện tử thành phố Chí Linh',
  'baodautu.vn': 'Báo Đầu tư',
  'baotintuc.vn': 'Báo Tin tức',
  'vietnamplus.vn': 'VietnamPlus',
  'tuoitre.vn': 'Báo Tuổi Trẻ',
  'thanhnien.vn': 'Báo Thanh Niên',
  'daibieunhandan.vn': 'Báo Đại biểu Nhân dân',
  'laodong.vn': 'Báo Lao Động',
  'tienphong.vn': 'Báo Tiền Phong',
  'baoxaydung.com.vn': 'Báo Xây dựng',
  'congthuong.vn': 'Báo Công Thương',
}

/** Agencies whose reports other sites print as well: their mark does not tell who published the page. */
export const AGENCIES: ReadonlySet<string> = new Set(['Thông tấn xã Việt Nam', 'VietnamPlus'])
