import type { ErrorMessage, Messages } from './messages.js'

const lapsed: ErrorMessage = [
  'جاری رکھنے کے لیے دوبارہ لاگ ان کریں',
  'یہ صفحہ کافی دیر کھلا رہا، اس لیے آپ کا سیشن ختم ہو گیا ہے۔',
]
const misconfigured: ErrorMessage = [
  'اس صفحے میں خرابی ہے',
  'اس کی ترتیبات درست نہیں، اس لیے دوبارہ کوشش سے فائدہ نہیں ہوگا۔ سائٹ کے منتظمین کو مطلع کریں۔',
]
const unclear: ErrorMessage = [
  'یہ عمل مکمل نہیں ہوا',
  'یہ صفحہ سروس کے جواب کو نہیں پہچان سکا۔ اپنے منتظم کو مطلع کریں۔',
]

/** Urdu. */
export const ur: Messages = {
  locale: 'ur',
  direction: 'rtl',
  aboutToExpire: 'آپ کے پاس ورڈ کی میعاد جلد ختم ہونے والی ہے',
  expiresToday: 'آپ کے پاس ورڈ کی میعاد آج ختم ہو رہی ہے',
  expiresTomorrow: 'آپ کے پاس ورڈ کی میعاد کل ختم ہو جائے گی',
  expiresInDays: {
    one: 'آپ کے پاس ورڈ کی میعاد {count} دن میں ختم ہو جائے گی',
    other: 'آپ کے پاس ورڈ کی میعاد {count} دن میں ختم ہو جائے گی',
  },
  choice: 'اسے ابھی تبدیل کریں، یا جاری رکھیں اور بعد میں تبدیل کریں۔',
  choiceUntil: 'یہ {date} تک کارآمد ہے۔ اسے ابھی تبدیل کریں، یا جاری رکھیں اور بعد میں تبدیل کریں۔',
  expired: 'آپ کے پاس ورڈ کی میعاد ختم ہو گئی ہے',
  expiredText: 'جاری رکھنے کے لیے نیا پاس ورڈ منتخب کریں۔',
  changePassword: 'پاس ورڈ تبدیل کریں',
  notNow: 'ابھی نہیں',
  continuing: 'جاری ہے…',
  tryAgain: 'دوبارہ کوشش کریں',
  signInAgain: 'دوبارہ لاگ ان کریں',
  backToSignIn: 'لاگ ان پر واپس جائیں',
  back: 'واپس',
  signedIn: 'لاگ ان مکمل ہو گیا',
  signedInText: 'آپ کو آگے لے جایا جا رہا ہے…',
  passwordUnchanged: 'آپ کا پاس ورڈ تبدیل نہیں ہوا۔',
  currentPassword: 'موجودہ پاس ورڈ',
  newPassword: 'نیا پاس ورڈ',
  showPassword: 'پاس ورڈ دکھائیں',
  hidePassword: 'پاس ورڈ چھپائیں',
  savePassword: 'نیا پاس ورڈ محفوظ کریں',
  saving: 'محفوظ ہو رہا ہے…',
  rules: 'نئے پاس ورڈ کی شرائط',
  ruleMinLength: { one: 'کم از کم {count} حرف', other: 'کم از کم {count} حروف' },
  ruleMaxLength: { one: 'زیادہ سے زیادہ {count} حرف', other: 'زیادہ سے زیادہ {count} حروف' },
  rulePattern: 'حروف کا وہ امتزاج جو آپ کا ادارہ چاہتا ہے',
  ruleMet: 'پوری ہے',
  ruleUnmet: 'ابھی پوری نہیں',
  currentPasswordMissing: 'اپنا موجودہ پاس ورڈ درج کریں۔',
  newPasswordMissing: 'نیا پاس ورڈ درج کریں۔',
  newPasswordUnfit: 'یہ پاس ورڈ ابھی تمام شرائط پوری نہیں کرتا۔',
  passwordRefused: 'یہ پاس ورڈ قبول نہیں ہوا۔ کوئی اور منتخب کریں۔',
  errors: {
    INVALID_CONFIG: misconfigured,
    MISSING_STATE_TOKEN: lapsed,
    INVALID_STATE_TOKEN: lapsed,
    INCOMPLETE_DEVICE_INFORMATION: misconfigured,
    MISSING_CLIENT_ID: misconfigured,
    UNREGISTERED_APP: misconfigured,
    USER_NOT_FOUND: ['آپ کا اکاؤنٹ نہیں ملا', 'پہلے رجسٹر کریں، پھر لاگ ان کریں۔'],
    USER_DISABLED: ['آپ کا اکاؤنٹ غیر فعال ہے', 'آپ کے منتظم اسے دوبارہ فعال کر سکتے ہیں۔'],
    USER_LOCKED: [
      'آپ کا اکاؤنٹ مقفل ہے',
      'یہ کئی کوششوں کے بعد مقفل ہوا۔ کچھ دیر انتظار کریں یا اپنے منتظم سے رابطہ کریں۔',
    ],
    ACCESS_DENIED: [
      'یہاں لاگ ان ممکن نہیں',
      'آپ کے ادارے کے قواعد اس کی اجازت نہیں دیتے۔ آپ کے منتظم مزید بتا سکتے ہیں۔',
    ],
    SERVER_BUSY: ['سروس مصروف ہے', 'کچھ ضائع نہیں ہوا۔ تھوڑی دیر بعد دوبارہ کوشش کریں۔'],
    SERVER_REJECTED: unclear,
    UNEXPECTED_RESPONSE: unclear,
    NETWORK: ['کنکشن نہیں ہے', 'لگتا ہے آپ آف لائن ہیں۔ کچھ ضائع نہیں ہوا۔'],
    TIMEOUT: ['بہت زیادہ وقت لگ رہا ہے', 'سروس نے بروقت جواب نہیں دیا۔ کچھ ضائع نہیں ہوا۔'],
    DEVICE_UNAVAILABLE: ['آپ کا براؤزر تیار نہیں تھا', 'حفاظتی جانچ بروقت مکمل نہیں ہوئی۔ کچھ ضائع نہیں ہوا۔'],
    STATE_TOKEN_IN_USE: ['عمل پہلے سے جاری ہے', 'دوسری کوشش مکمل ہونے کا انتظار کریں، پھر دوبارہ کوشش کریں۔'],
  },
}
