interface ProblemKind {
  readonly status: number;
  /** What the reader is told, in one sentence that also says what to do. */
  readonly title: string;
}

/** Every way a request can be refused: code → HTTP status → Chinese title. */
export const PROBLEMS = {
  INVALID: { status: 400, title: '有内容填写不正确，请按提示修改后重试' },
  SIGN_IN_REQUIRED: { status: 401, title: '登录已失效，请重新登录，已填写的内容会保留' },
  SIGN_IN_FAILED: { status: 401, title: '账号或密码不正确，请检查后重试' },
  FORBIDDEN: { status: 403, title: '当前角色不能进行此操作' },
  CROSS_SITE: { status: 403, title: '请求来源不被信任，请从系统页面内操作' },
  ACTIVATION_REQUIRED: { status: 403, title: '请先绑定邮箱并设置密码，完成账号激活' },
  NOT_FOUND: { status: 404, title: '没有找到这条记录，可能已被删除或不在您的范围内' },
  STALE: { status: 409, title: '这条记录刚被他人修改，请刷新后再操作' },
  NOT_NOW: { status: 409, title: '当前状态下不能进行此操作' },
  DUPLICATE: { status: 409, title: '已存在相同的记录' },
  IN_USE: { status: 409, title: '已有数据依赖它，不能撤销或删除' },
  TOO_LARGE: { status: 413, title: '内容超过大小限制' },
  UNSUPPORTED_MEDIA: { status: 415, title: '不支持这种文件或内容格式' },
  INCOMPLETE: { status: 422, title: '还有必填内容没有完成' },
  CODE_WRONG: { status: 422, title: '验证码不正确或已过期，请重新获取' },
  FILE_REFUSED: { status: 422, title: '文件不能使用' },
  PROOF_NEEDED: { status: 428, title: '登录尝试次数较多，没有通过安全验证，请更新浏览器后重试，或 15 分钟后再登录' },
  TOO_MANY_REQUESTS: { status: 429, title: '操作过于频繁，请稍后再试' },
  INTERNAL: { status: 500, title: '系统出错了，已记录，请稍后重试' },
  UNAVAILABLE: { status: 503, title: '服务暂时不可用，请稍后重试' },
} as const satisfies Record<string, ProblemKind>;

/** The machine-readable name of a refusal. */
export type ProblemCode = keyof typeof PROBLEMS;
/** All codes, for schemas. */
export const PROBLEM_CODES = Object.keys(PROBLEMS) as ProblemCode[];
