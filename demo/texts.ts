import type { Messages } from 'ciam-react'
import { en as enMessages } from 'ciam-react/locales/en'
import { zhCN as zhMessages } from 'ciam-react/locales/zh-CN'

export type Language = 'en' | 'zh-CN'

/** Every text of the page itself; the prompt brings its own. */
export interface Texts {
  language: Language
  /** What to say about an error: the library's own words serve the page as well. */
  errors: Messages['errors']
  footnote: string
  chooseLanguage: string
  signIn: string
  signInLead: string
  userName: string
  password: string
  signingIn: string
  signInFailed: string
  accounts: string
  accountsLead: string
  fillIn: (userName: string) => string
  signInSteps: string
  newPasswords: string
  newPasswordsLead: string
  secondFactor: string
  secondFactorText: string
  startOver: string
  signedIn: string
  welcome: (name: string) => string
  userPending: string
  userUnknown: string
  validFor: (duration: string, until: string) => string
  validUnknown: string
  claims: string
  noClaims: string
  signOut: string
}

/** The library's texts by code, with the sentences that they share put in. */
function fillErrors({ errors, support, unlocksLater }: Messages): Messages['errors'] {
  const filled = Object.entries(errors).map(([code, [title, text]]) => [
    code,
    [title, text.replace('{unlock}', unlocksLater).replace('{support}', support)],
  ])
  return Object.fromEntries(filled)
}

const en: Texts = {
  language: 'en',
  errors: fillErrors(enMessages),
  footnote: 'A demonstration of ciam-react against an emulated server. No bank, no money, no real accounts.',
  chooseLanguage: 'Language',
  signIn: 'Sign in',
  signInLead: 'Welcome back to Quillmere.',
  userName: 'User name',
  password: 'Password',
  signingIn: 'Signing in…',
  signInFailed: 'That did not match',
  accounts: 'Demo accounts',
  accountsLead: 'Each one’s password is its user name; that of locked is Locked-2024.',
  fillIn: (userName) => `Fill in ${userName}`,
  signInSteps: 'Sign in to Quillmere',
  newPasswords: 'New passwords to try with demo',
  newPasswordsLead: 'All but the last break a rule, and the server has a word for each.',
  secondFactor: 'One more step',
  secondFactorText:
    'A second factor is due. The library hands over here, and an application asks for the code that was sent to you.',
  startOver: 'Back to sign-in',
  signedIn: 'Signed in',
  welcome: (name) => `Welcome back, ${name}. The application’s server has fetched your name for this session.`,
  userPending: 'The application’s server is fetching your name…',
  userUnknown: 'The application’s server could not fetch your name. You are signed in all the same.',
  validFor: (duration, until) => `Your session is valid for ${duration}, until ${until}.`,
  validUnknown: 'The server did not say how long your session is valid.',
  claims: 'What the id_token says',
  noClaims: 'It cannot be read.',
  signOut: 'Sign out',
}

const zhCN: Texts = {
  language: 'zh-CN',
  errors: fillErrors(zhMessages),
  footnote: '这是 ciam-react 连接模拟服务器的演示。没有银行，没有资金，也没有真实账号。',
  chooseLanguage: '语言',
  signIn: '登录',
  signInLead: '欢迎回到 Quillmere。',
  userName: '用户名',
  password: '密码',
  signingIn: '正在登录…',
  signInFailed: '登录失败',
  accounts: '演示账号',
  accountsLead: '每个账号的密码与用户名相同；locked 的密码是 Locked-2024。',
  fillIn: (userName) => `填入 ${userName}`,
  signInSteps: '登录 Quillmere',
  newPasswords: '可与 demo 一起试用的新密码',
  newPasswordsLead: '除最后一个外，每个都违反一条规则，服务器会说明原因。',
  secondFactor: '还差一步',
  secondFactorText: '需要第二因素验证。组件库到此交接，由应用来询问发送给您的验证码。',
  startOver: '返回登录',
  signedIn: '已登录',
  welcome: (name) => `欢迎回来，${name}。应用的服务器已凭此会话取得您的姓名。`,
  userPending: '应用的服务器正在获取您的姓名…',
  userUnknown: '应用的服务器无法获取您的姓名。您仍处于登录状态。',
  validFor: (duration, until) => `会话有效期为 ${duration}，至 ${until}。`,
  validUnknown: '服务器没有说明会话的有效期。',
  claims: 'id_token 的内容',
  noClaims: '无法读取。',
  signOut: '退出登录',
}

export const texts: Record<Language, Texts> = { en, 'zh-CN': zhCN }
