"""Words of things beside a number: what else may be wrong, cards and meters, devices, marks, meetings, sayings."""

# What is called wrong or changed, and is no temperature: 楼号写错了, 把群名改成3栋.
OTHER_OBJECTS = """
    楼号 楼栋号 栋号 房号 房间号 门牌 单元号 户号 室号 群名 群昵称 昵称 备注名 微信名 头像 公告 通知 标题 表头 文件名 链接 二维码 密码 口令 账号 会议号 网址
    空行 一行 行数 几行 行写 行号 列填 这列 那列 列写 序号 编号 页码 错别字 标点 拼音 号码 身份证 车牌 地址 收件人 快递 单号 订单 数量 份数 单价 总价 金额 账单 钱 预约 报名 物资 菜价
    听写 默写 作业 作文 答案 算式 方程 公式 单词 课文 背诵 试卷 卷子 分数 成绩 单位 尺码 尺寸 码数 颜色 款式 口味 型号 版本 程序 代码 软件 服务器 驱动 接口 vpn 断点
    错站 错车 路线 班次 车次 航班 频道 歌词 台词 字幕 发型 药量 剂量 楼层 电梯 按钮 开关 错门 车位 件数 包裹 口罩 表情 图片 照片 截图
    number_plate plate_number group_name unit_number block_number door_number spelling invoice spreadsheet password
"""
# Small words that may stand beside a number that is a temperature only if nothing else is said.
SMALL_WORDS = """
    是 了 就 也 的 呢 吧 啊 呀 哦 噢 喔 嗯 嗯嗯 呃 额 诶 哎 唉 啦 嘛 哈 哈哈 呵呵 嘻嘻 嘿 嘿嘿 咯 嘞 哟 哇 又 才 还 先 再 都 在 刚 倒 倒是 反正 已 已经 终于 依然 稳定 高 低 偏高 偏低 不高 不低 亲
    您好 你好 各位 大家 邻居 邻居们 家人 楼长 群主 班长 老师 组长 主任 书记 领导 管家 网格员 谢谢 多谢 感谢 辛苦 麻烦 抱歉 加油 放心 打卡 报告 现报 代报 代 帮 替 给 给我 补 补报 补测 补上 报了 报完 完毕 登记 记录 查收 可以 好 好的 行
    这次 这个 这是 那个 数据 结果 情况 身体 状况 体温计 水银 电子 左 右 左边 右边 左手 右手 左耳 右耳 回来 到家 在家 居家 隔离 上班 下班 继续 每日 日常 其他 另 另外 一次 一遍 看 发现 为 和 跟 与 有 还有 可能 应该 吃饭 饭前 饭后 平安 健康 以上 如下 以下 下面
    分别 依次 勿念 冒泡 语音 啩 啲 哋
"""
# Measure words that are surnames as well: 365张床位.
MEASURE_SURNAMES = "张车单双包支米毛成步丁封"
# What is told apart by numbers: an error, a parking lot, a gate.
NUMBERED = """
    报错 错误 代码 编码 编号 单号 号码 房间号 会议号 入会号 直播间 频道 航班 车次 车厢 座位 座 排 柜 格口 货架 展位 摊位 档口 机位 台号 桌号 球衣 背号 型号 版本 色号 口令 暗号 密码 页码 章 期 届 卷 题 第
    error code lot gate row seat page chapter bus flight route lane level aisle shelf locker table ticket queue ward channel episode season
    version model stall counter booth bay exit platform train carriage invoice order bug issue task problem question slide line http port
    highway interstate avenue street st road rd ave psalm hymn verse lecture lesson room number no plate item step stage round track mile peg hole
"""
NUMBERED_ENDINGS = ("报错", "错误码", "错误代码", "代码", "编号", "房间号", "会议号", "单号", "座位号", "取餐号", "排队号")
# Rooms on the phone: their numbers have three digits a group.
MEETINGS = "群视频 视频会 腾讯会议 钉钉 zoom 飞书 会议号 入会 直播间 房间号 开黑 组队码 邀请码 取件码 取餐码 验证码 提取码"
