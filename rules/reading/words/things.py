"""Words of things beside a number: what else may be wrong, cards and meters, devices, marks, meetings, sayings."""

# What is called wrong or changed, and is no temperature: 楼号写错了, 把群名改成3栋.
OTHER_OBJECTS = """
    楼号 楼栋号 栋号 房号 房间号 门牌 单元号 户号 室号 群名 群昵称 昵称 备注名 微信名 头像 公告 通知 标题 表头 文件名 链接 二维码 密码 口令 账号 会议号 网址
    空行 一行 行数 几行 行写 行号 列填 这列 那列 列写 序号 编号 页码 错别字 标点 拼音 号码 身份证 车牌 地址 收件人 快递 单号 订单 数量 份数 单价 总价 金额 账单 钱 预约 报名 物资 菜价
    听写 默写 作业 作文 答案 算式 方程 公式 单词 课文 背诵 试卷 卷子 分数 成绩 单位 尺码 尺寸 码数 颜色 款式 口味 型号 版本 程序 代码 软件 服务器 驱动 接口 vpn 断点
    错站 错车 路线 班次 车次 航班 频道 歌词 台词 字幕 发型 药量 剂量 楼层 电梯 按钮 开关 错门 车位 件数 包裹 口罩 表情 图片 照片 截图
    number_plate plate_number group_name unit_number block_number door_number spelling invoice spreadsheet password
"""
