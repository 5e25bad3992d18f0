import type { ErrorMessage, Messages } from './messages.js'

const lapsed: ErrorMessage = ['Đăng nhập lại để tiếp tục', 'Trang này đã mở khá lâu nên phiên đăng nhập đã hết hạn.']
const misconfigured: ErrorMessage = [
  'Trang này đang gặp lỗi',
  'Trang chưa được thiết lập đúng nên thử lại cũng không khắc phục được. Vui lòng báo cho đơn vị quản lý trang.',
]
const unclear: ErrorMessage = [
  'Chưa thực hiện được',
  'Trang không nhận dạng được phản hồi của dịch vụ. Vui lòng báo cho quản trị viên.',
]

/** Vietnamese. */
export const vi: Messages = {
  locale: 'vi',
  direction: 'ltr',
  aboutToExpire: 'Mật khẩu của Quý khách sắp hết hạn',
  expiresToday: 'Mật khẩu của Quý khách hết hạn hôm nay',
  expiresTomorrow: 'Mật khẩu của Quý khách sẽ hết hạn vào ngày mai',
  expiresInDays: { other: 'Mật khẩu của Quý khách sẽ hết hạn sau {count} ngày' },
  choice: 'Quý khách có thể đổi ngay hoặc tiếp tục và đổi sau.',
  choiceUntil: 'Mật khẩu có hiệu lực đến {date}. Quý khách có thể đổi ngay hoặc tiếp tục và đổi sau.',
  expired: 'Mật khẩu của Quý khách đã hết hạn',
  expiredText: 'Vui lòng đặt mật khẩu mới để tiếp tục.',
  changePassword: 'Đổi mật khẩu',
  notNow: 'Để sau',
  continuing: 'Đang tiếp tục…',
  tryAgain: 'Thử lại',
  signInAgain: 'Đăng nhập lại',
  backToSignIn: 'Quay lại trang đăng nhập',
  back: 'Quay lại',
  signedIn: 'Quý khách đã đăng nhập',
  signedInText: 'Đang chuyển trang…',
  passwordUnchanged: 'Mật khẩu của Quý khách không thay đổi.',
  currentPassword: 'Mật khẩu hiện tại',
  newPassword: 'Mật khẩu mới',
  showPassword: 'Hiện mật khẩu',
  hidePassword: 'Ẩn mật khẩu',
  savePassword: 'Lưu mật khẩu mới',
  saving: 'Đang lưu…',
  rules: 'Mật khẩu mới cần có',
  ruleMinLength: { other: 'Ít nhất {count} ký tự' },
  ruleMaxLength: { other: 'Nhiều nhất {count} ký tự' },
  rulePattern: 'Tổ hợp ký tự theo yêu cầu của tổ chức',
  ruleMet: 'đã đạt',
  ruleUnmet: 'chưa đạt',
  currentPasswordMissing: 'Vui lòng nhập mật khẩu hiện tại.',
  newPasswordMissing: 'Vui lòng nhập mật khẩu mới.',
  newPasswordUnfit: 'Mật khẩu này chưa đáp ứng đủ các yêu cầu.',
  passwordRefused: 'Mật khẩu này không được chấp nhận. Vui lòng chọn mật khẩu khác.',
  errors: {
    INVALID_CONFIG: misconfigured,
    MISSING_STATE_TOKEN: lapsed,
    INVALID_STATE_TOKEN: lapsed,
    INCOMPLETE_DEVICE_INFORMATION: misconfigured,
    MISSING_CLIENT_ID: misconfigured,
    UNREGISTERED_APP: misconfigured,
    USER_NOT_FOUND: ['Không tìm thấy tài khoản', 'Vui lòng đăng ký trước rồi đăng nhập.'],
    USER_DISABLED: ['Tài khoản đã bị vô hiệu hóa', 'Quản trị viên có thể kích hoạt lại.'],
    USER_LOCKED: [
      'Tài khoản đã bị khóa',
      'Tài khoản bị khóa sau nhiều lần thử. Vui lòng chờ một lúc hoặc liên hệ quản trị viên.',
    ],
    ACCESS_DENIED: [
      'Không thể đăng nhập tại đây',
      'Quy định của tổ chức không cho phép. Quản trị viên có thể cho biết thêm chi tiết.',
    ],
    SERVER_BUSY: ['Dịch vụ đang bận', 'Không có dữ liệu nào bị mất. Vui lòng thử lại sau giây lát.'],
    SERVER_REJECTED: unclear,
    UNEXPECTED_RESPONSE: unclear,
    NETWORK: ['Không có kết nối', 'Có vẻ Quý khách đang ngoại tuyến. Không có dữ liệu nào bị mất.'],
    TIMEOUT: ['Thời gian chờ quá lâu', 'Dịch vụ không phản hồi kịp thời. Không có dữ liệu nào bị mất.'],
    DEVICE_UNAVAILABLE: [
      'Trình duyệt chưa sẵn sàng',
      'Bước kiểm tra an toàn chưa hoàn tất kịp thời. Không có dữ liệu nào bị mất.',
    ],
    STATE_TOKEN_IN_USE: ['Yêu cầu đang được xử lý', 'Vui lòng chờ lần thực hiện trước hoàn tất rồi thử lại.'],
  },
}
