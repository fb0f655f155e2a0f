/** Every sentence libs/ui shows by itself. */
export const M = {
  product: '启程',
  portal: { student: '毕业生', teacher: '就业管理', employer: '用人单位' },
  system: { student: '毕业生服务', teacher: '就业管理工作台', employer: '用人单位服务' },
  motto: '从校园出发，把毕业这件事办得清楚、踏实。',
  shell: {
    skip: '跳到主要内容', menu: '主菜单', openMenu: '打开菜单', collapse: '收起菜单', expand: '展开菜单', account: '我的账号', signOut: '退出登录', role: '当前身份',
    switchRole: '切换身份', notices: (count: number) => (count > 0 ? `通知，${count} 条未读` : '通知'), todo: (count: number) => `${count} 项待办`, more: '更多', ribbon: '系统状态',
  },
  face: {
    loading: '正在载入', empty: '这里还没有内容', retry: '重试', reload: '刷新页面', home: '返回首页', requestId: '请求编号', copy: '复制编号',
    kept: '已填写的内容没有丢失。', offlineTitle: '网络连接不上', offlineText: '请检查网络。恢复后点「重试」即可继续。', failTitle: '没有载入成功',
    failText: '服务器暂时没有给出结果，请稍后重试。', crashTitle: '页面出了点问题', crashText: '已保存的内容不受影响。刷新后如仍出现，请把请求编号告诉管理员。',
    missingTitle: '没有找到', missingText: '它可能已被移动，或不在您的管理范围内。', deniedTitle: '没有权限', deniedText: '当前身份不能查看这里，请切换身份或联系就业中心。',
    staleChunk: '系统刚刚更新，请刷新页面。',
  },
  table: {
    total: (count: number) => `共 ${count.toLocaleString('zh-CN')} 条`, columns: '列设置', columnsReset: '恢复默认', open: '查看', select: '选择此行', selected: (count: number) => `已选 ${count} 条`,
    clear: '取消选择', keyword: '关键字', search: '查询', reset: '清空条件', noMatch: '没有符合条件的记录', noMatchHint: '放宽或清空筛选条件再试试。', filters: '筛选', density: '行高',
    actions: '操作', sortBy: '排序', list: '列表', moreFilters: (count: number) => (count > 0 ? `筛选（${count}）` : '筛选'), all: '全部',
  },
  form: {
    draftSaved: (time: string) => `已自动保存 ${time}`, draftLocal: '离线，已保存在本机', draftSaving: '正在保存…', draftDirty: '有未保存的修改', draftRestored: '已恢复上次没有提交的内容',
    leaveTitle: '还有没保存的修改', leaveText: '现在离开，刚才的修改将不会保留。', leave: '离开', stay: '留在此页', fix: (count: number) => `有 ${count} 处需要修改`,
    required: (label: string) => `请填写${label}`, region: '请选择省 / 市 / 县', code: '请选择', yes: '是', no: '否', optional: '选填', retryRegion: '地区没有载入，点此重试',
  },
  review: {
    school: '学校记录', student: '学生填报', differs: (count: number) => `${count} 项不一致`, same: '全部一致', differMark: '不一致', sameMark: '一致', locked: '学校核定，不可修改', empty: '（空）',
    adopt: '采用', keep: '保留学校', edit: '修改', adoptFull: '采用学生填报', keepFull: '保留学校记录', adoptAll: '全部采用学生填报', decision: (label: string) => `「${label}」如何处理`, finalText: (label: string) => `「${label}」改为`, note: '备注（选填）',
    addNote: '加备注', unsaved: '处理结果尚未保存，保存后才能填写审核意见', undecided: (count: number) => `还有 ${count} 项不一致没有处理`, save: '保存处理结果', discard: '撤销修改',
    saved: '处理结果已保存', opinion: '审核意见', quick: '常用意见', approve: '通过', return: '退回', reason: '退回时必填，5 至 500 字，学生会看到', reasonShort: '退回原因需要 5 至 500 字',
    previous: '上一条', next: '下一条', shortcuts: '快捷键', saveFirst: '请先保存上面的处理结果', sameFields: (count: number) => `其余 ${count} 项一致`, result: '审核后记为', why: '学生说明', position: (at: number, of: number) => `第 ${at} / ${of} 条`,
    help: { next: '下一条', previous: '上一条', approve: '通过', return: '退回', save: '保存' },
  },
  timeline: { empty: '还没有办理记录', changed: '改动', reason: '原因', from: '由', to: '到', none: '空', initial: '开始' },
  upload: {
    drop: '把文件拖到这里，或点击选择', limit: (types: string, megabytes: number) => `支持 ${types}，每个不超过 ${megabytes} MB`, tooBig: (name: string, megabytes: number) => `「${name}」超过 ${megabytes} MB，请压缩后再传`,
    wrongType: (name: string, types: string) => `「${name}」的类型不支持，请使用 ${types}`, failed: (name: string) => `「${name}」没有传上去`, retry: '重新上传', cancel: '取消上传', percent: (percent: number) => `已上传 ${percent}%`, done: '已上传',
  },
  progress: { queued: '排队中', running: '进行中', done: '已完成', failed: '未完成', cancelled: '已取消', cancel: '取消', leave: '可以离开此页，完成后会收到通知。', count: (done: number, total: number) => `${done.toLocaleString('zh-CN')} / ${total.toLocaleString('zh-CN')}`, lost: '连接中断，正在重新连接…' },
  notice: { empty: '没有通知', unread: '未读', readAll: '全部标为已读' },
  mask: { reveal: '查看完整内容', title: (label: string) => `查看完整的${label}`, why: '查看会记入审计日志，请写明事由。', reason: '事由（5 至 200 字）', confirm: '查看', hide: '隐藏' },
  session: { title: '登录已过期', text: '您在此页填写的内容都还在。重新登录后可以接着办理。', other: '登录了另一个账号，页面将重新载入。' },
  offline: { text: '网络已断开。可以继续填写，内容会保存在本机，恢复后自动上传。' },
  confirm: { next: '接下来', actor: '由谁办理', cancel: '再想想', reason: '说明', reasonShort: (min: number, max: number) => `请填写 ${min} 至 ${max} 字` },
  entry: { back: '返回首页', help: '需要帮助请联系学校就业指导中心' },
} as const;
