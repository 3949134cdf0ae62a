"""Words beside numbers: units and counters, places, names of other quantities, bounds and ranges."""

from rules.reading.words import words

UNITS = {
    "c": """
    °c 摄氏度 摄氏 度c °摄氏 c celsius degrees_celsius degree_celsius deg_c degc degrees_c degree_c centigrade
    'c oc 。c cel c° degs_c 度°c
""",
    "f": """
    °f 华氏度 华氏 f fahrenheit degrees_fahrenheit degree_fahrenheit deg_f degf degrees_f degree_f 度f 'f of
    f° 度华氏 degs_f
""",
    "degree": "度 ° degrees degree deg degs ' 度整 度正 度儿",
}
# After a number: it counts, costs or measures something else.
COUNTERS = """
    元 块 块钱 角 毛 毛钱 分 分钱 斤 公斤 千克 克 kg g 吨 升 毫升 ml l 米 厘米 cm mm 毫米 公里 千米 km 里地 平 平米 平方 寸 英寸 码 号 份 个 只 条 件 包
    袋 盒 箱 瓶 罐 枚 颗 粒 张 本 台 辆 次 遍 天 日 月 月份 年 周 星期 小时 个小时 分钟 秒 刻 刻钟 例 % ‰ 折 倍 路 班 级 页 期 届 步 卡 千卡 大卡 瓦 kw w
    v 伏 mah gb mb b 集 站 号线 弄 楼 人份 位数 单 票 户 门 组 批 趟 轮 场 套 双 对 把 根 片 桶 捆 提 串 篮 筐 头 棵 株 吋 尺 亩 公顷 千瓦时 度电 pcs
    pc x yuan rmb dollars dollar bucks usd sgd cents hours hour hrs hr h minutes minute mins min days
    day weeks week months month bpm mmhg percent pct lbs lb pounds steps calories kcal cal nd rd th st 下
    下/分 次/分 次每分 次/分钟 毫米汞柱 mmol 岁以下 岁以上 个月 万 千 百 亿 天内 小时内 期间 ppm k m 多户 多人 余户 余人 余例 人次 款 元/斤 种 点钟 楼的 栋楼
    分贝 兆 海里 光年 里 立方 立方米 方 方水 瓦时 伏特 兆瓦 赫兹 兆赫 hz khz mhz ghz 毫克 mg ug 微克 成 成新 档 帧 英尺 英里 英亩 磅 盎司 万吨 吨位
    兆字节 tb kb mbps kbps m g gig gigs inch inches feet ft metre metres meter meters litre litres liter
    liters gallon gallons mile miles mph kmh km/h knots oz gram grams kilos kilo tonnes marks ringgit
    baht yen won rm
    块多 来块 块五 大洋 刀 cases case people persons am_sharp copies boxes packs units pm_sharp floors floor
    players points goals 赛 名 版 篇 封 秒钟 颗星 星 盘 碗 杯 口价 团 幅 层楼 道 股 滴 件套 支 枝 板 盏 令 号字 匹 马力 cc 升油 公分 ㎝
"""
# For decimals that might be temperatures only these count: 36.5张伟 and 36.5本人 are no counters.
STRONG = words("""
    元 块 块钱 角 毛 毛钱 分钱 斤 公斤 千克 克 kg g 吨 升 毫升 ml l 米 厘米 cm mm 公里 千米 km 平米 平方 码 号 份 寸 英寸 % ‰ 折 倍 个 只 盒 箱 袋 包
    瓶 枚 小时 分钟 天 年 yuan rmb dollars dollar bucks usd sgd cents hours hour hrs hr minutes mins min days
    percent pct lbs lb pounds steps bpm mmhg 次 例 户 w kw v 万 千 百 亿 mmol 度电 分贝 兆 海里 光年 立方 立方米 hz khz mhz ghz 毫克 mg ug 微克 成 成新 帧 英尺 英里 英亩 磅 盎司 万吨 tb kb mbps kbps gig gigs inch
    inches feet ft metre metres meter meters litre litres liter liters gallon gallons mile miles mph kmh
    km/h knots oz gram grams kilos kilo tonnes marks ringgit baht yen won 平
    块多 大洋 刀 吋 尺 亩 x k 多户 人份 步 千瓦时
    week weeks month months year years lengths mpg km/l minutes seconds secs
    to_go more_to_go too_much too_many is_too_much is_too_many extra is_robbery is_a_rip_off to_spare
    light_years_away light_years lightyears out_of percentile percentiles centile fm sqm laps reasons kph quid pence euros euro rupees rupee pesos rand lira francs episodes followers likes views points
    degrees_north degrees_south degrees_east degrees_west pints ounces p/kg
    颗 粒 条 件 双 套 根 把 桶 公分 cases people 秒 gb mb 公顷 岁
    蚊 港纸 港币 台币
""")
# After a decimal these may begin something else: 36.5下次再报, 36.5对吧.
AMBIGUOUS = words("下 对 次 刻 v b 班 家 本 名 张 单 点")
PER = """
    已付 未付 已转 未转 待付 进的 买的 入的 卖的 抛的 出的 收的 拍的 抢的 淘的 割的 花的 付的 成交 买入 卖出 买进 抄底
    到手 拿下 抢的 入手 一口价 出了 一份 一盒 一斤 一个 一箱 一袋 一包 一瓶 一件 一条 一只 一张 一次 一人 一单 一桶 一提 一公斤 一小时 一双 一套 一根 一把 一串 一罐
    一碗 一杯 一只鸡 一枚 一颗 一户 一年 一月 一米 一本 一台 一筐 一块 一卷 一板 一只的 每份 每盒 每斤 每天一份 每个 每箱 每袋 每包 每瓶 每件 每条 每只 每公斤 每小时 每双
    每套 每桶 每提 每单 每平 每平米 每户 /份 /盒 /斤 /箱 /袋 /包 /个 /瓶 /kg /件 /只 /条 /人 /平 /公斤 /桶 /月 /年 包邮 两份 两盒 两斤 两箱 两袋 三斤
    三盒 五斤 十斤 十个 两瓶 两包 一筒 一扎 一打 per per_kg per_pack per_box apiece a_box a_pack a_bag a_kilo
    a_bottle a_kg per_person per_bag per_month a_month 1斤 1份 1箱 1盒 1袋 起送 起 减 满减
"""
PLACES = """
    床 号床 床位 栋 号楼 幢 座 单元 室 房 层 楼 楼层 号房 号门 门 弄 号院 # 号宿舍 宿舍 寝室 寝 房间 区 期 梯 排 室的 单元楼 号室 家 栋楼 户 blk block unit room
    flat level
"""
BEFORE_PLACE = """
    栋 单元 幢 座 房号 室号 门牌 门牌号 楼栋 房间 房间号 宿舍 寝室 宿舍号 寝室号 房号是 单元号 栋号 楼号 户号 地址 住址 blk block unit room flat apt
    apartment rm # unit_no room_no flat_no address unit_number room_number
"""
AGE = "岁生日 岁大寿 岁寿辰 岁 周岁 岁半 岁了 y/o yo years_old yrs_old year_old yr_old yrs years 岁的 虚岁 个月大 months_old"
PEOPLE = "口 口人 口之家 个人 人 位 名 个 口子 个大人 个小孩 个家人 members people persons of_us person family_members pax"
BEFORE = """
    day
    满分
    ¥ ￥ $ € £ 第 no. no 尾号 编号 工号 单号 房价 共 总共 一共 合计 累计 新增 仅售 售价 单价 特价 原价 现价 团购价 优惠价 秒杀价 rmb s$ usd 满 第一 价格
    价 密码 电话 手机 手机号 联系电话 电话号码 联系方式 会议号 取件码 验证码 提取码 单价为 尾数 车牌 车位 车位号 身份证 身份证号 qq 微信号 微信 邮编 提货码 群号 学号 code
    pin tel phone password passcode postal contact_no contact phone_no mobile hp 快递单号 房费 学号是 卡号 账号 帐号 id
    nric 到手 减 立减 满减 割 场均 人均 均价 调频 频率 fm 输了 赢了 输 赢 东经 北纬 南纬 西经 纬度 经度 净重 毛重 版本 加满 充了 还剩 剩 剩余 流量 汇率
    考试 均分 平均分 总分 起步价 比例 排名 得分 分数 考了 得了 跑了 走了
"""
FIELDS = """
    楼层号 所在楼层 门牌 床号 人员类别 类别 体温单位 性别 籍贯 联系人
    p 血氧仪 血压计 血糖仪 psi aqi pm2.5 uv humidity 空气指数 件数 年龄 年纪 岁数 电话 手机 手机号 联系电话 血压 高压 低压 收缩压 舒张压 心率 心跳 脉搏 脉率 血氧 血氧饱和度 氧饱和度
    氧饱和 饱和度 呼吸 呼吸频率 呼吸率 血糖 空腹血糖 餐后血糖 身高 体重 步数 腰围 尿酸 血脂 胆固醇 bmi 体脂 体脂率 blood_pressure bp pulse pulse_rate
    heart_rate heartrate hr heart spo2 sp02 o2 oxygen oxygen_level oxygen_saturation blood_oxygen
    saturation sats weight height age glucose blood_sugar sugar steps rr respiration resp
    respiratory_rate sbp dbp sys dia o2_sat o2sat spo₂ 湿度 微信步数 睡眠 睡了 喝水 饮水 血红蛋白 bmi值 房号 房间号 室号 门牌号 楼栋 单元
    栋号 学号 工号 日期 时间 测量时间 上报时间 填报时间 测温时间 date time 地址 住址 address 班级 序号 编号 id no. 身份证 人数 家庭人口 常住人口 人口 unit
    room flat block blk contact phone mobile nric index hgb 胎动 宫高 腹围 奶量 喝奶 吃奶 尿量 鞋码 尺码 衣码 湿温
"""
OTHERWISE = words("""
    腰围 体重 身高 胸围 臀围 bmi 体脂 体脂率 步数 尿酸 血脂 血糖 心率 心跳 脉搏 血氧 胎动 宫高 腹围 奶量 鞋码 尺码 湿度 feet foot weight height waist heart pulse
""")
VITALS = words("""
    血氧仪 血氧 血氧饱和度 氧饱和度 饱和度 心率 心跳 脉搏 血压 血糖 spo2 o2 oxygen pulse pulse_rate heart_rate hr bp sats saturation
""")
APPROX = """
    估摸 估摸着 看着像 看上去像 像是 像 似乎 我记得 think i_think maybe probably perhaps guess i_guess looks_like looked_like
    的样子 样子 的光景
    左右 大概 大约 约 差不多 上下 大致 约莫 估计 大概是 大约是 将近 about around approx approximately roughly ish or_so circa 好像是
    好像 应该有 大概在 大约在 约为 around_about
"""
BOUNDS = """
    没到 不满 未满 往上 朝上 往下 朝下 开外
    or_less or_more or_below or_above
    不到一点 不到点 还不到 差一点 差一点点 挂零 出头一点
    封顶
    快 以上的 以下的 以上者 不到 不足 低于 高于 超过 没超过 不超过 未超过 没有超过 没到 未到 大于 小于 以下 以上 以内 之内 多点 多一点 不止 至少 最多 最高 最低 快到 接近
    都没超过 均低于 均未超过 没过 不过37 出头 不满 上限 下限 低过 高过 起码 都低于 都不超过 都没到 都不到 多 < > ≤ ≥ <= >= + below above under over
    less_than more_than lower_than higher_than at_least at_most not_more_than up_to no_more_than
    exceeding exceeds exceed within almost nearly max min
"""
RANGES = "到 至 - ~ ~~ -- 之间 to between 在...之间 -> 和...之间"
CHOICES = "定 又像 又像是 也可能 要不就是 或 或者 还是 or 要么 或是 either 抑或"
JOINS = "和 与 跟 及 以及 、 & and + 同 还有 跟我 plus as_well_as 加 外加 带"
# 体温高于 is one word, lest 体温高 be read in it.
SLIGHTLY = "略 稍 稍微 有点 明显 远 体温 温度 体温略 体温要 体温是 只要 凡是 若 如 偏 还 都"
THAN = "高于 低于 高过 低过 超过 超出 大于 小于 不超过 不低于 不高于 没超过 未超过"
