"""Words for when: the two slots, other days, and greetings, which are neither."""

from rules.reading.words import words

SLOTS = {
    "morning": """
    早报:
    今早起床 今早起床后 早上起床 早上起床后
    breakfast_time morning_time
    今朝 早点名 早上 早 早晨 上午 今早 今晨 清晨 清早 大清早 一大早 一早 今早上 今天早上 今天上午 今日早 早间 晨间 晨 起床 起床后 刚起床 早起 早餐 早饭 早餐前 早餐后 早饭前 早饭后 早班
    凌晨 晨检 早检 午前 睡醒 上午好几点 今儿早上 今儿早 今日早上 今日上午 早测 晨测 早上起来 早晨起来 起来后 am a.m. a.m morning this_morning
    mornings woke_up just_woke_up wake_up breakfast after_breakfast before_breakfast before_noon waking
""",
    "evening": """
    晚报:
    lunch_time lunchtime dinner_time dinnertime bed_time supper after_supper tea_time
    晚 晚点名 晚上 下午 今晚 傍晚 夜里 夜间 晚间 睡前 临睡 临睡前 睡觉前 入睡前 今天晚上 今天下午 今日晚 晚饭 晚饭后 晚饭前 晚餐 晚餐后 晚餐前 中午 正午 午后 午饭 午饭后 午睡 午睡后
    夜晚 今夜 深夜 半夜 午间 今儿晚上 今日下午 今日晚上 晚测 晚检 午检 午餐 午餐后 下班后 放学后 今儿下午 睡觉之前 pm p.m. p.m evening tonight
    this_evening afternoon this_afternoon night before_bed bedtime at_night noon midday before_sleep
    before_sleeping dinner after_dinner after_lunch lunch nite
""",
    "both": "早晚 早晚都 早晚均 早晚各 上下午 上午下午 早上晚上 早上和晚上 早中晚 早晚两次 上午和下午 am_and_pm morning_and_evening am/pm",
}
GREETINGS = """
    早市 夜市 早高峰 晚高峰 早教 晚会 晚婚 早年间
    morning_folks morning_guys morning_team morning_neighbours evening_folks evening_guys morning_lead morning_sir good_morning_all
    早! 早!! 早~ 早!早! 早☀ 晚好 早上好 早安 晚上好 下午好 中午好 上午好 晚安 早呀 早啊 早哦 大家早 各位早 楼长早 早早 早哈 早早早 早上好呀 大家早上好 大家晚上好 各位早上好
    邻居们早 群主早 老师早 早安呀 早喔 早哇 早嘞 早咯 早鸭 早点休息 早日康复 早日 早点 早就 早已 提早 早些 及早 尽早 趁早 早知道 晚点 晚了 晚些 来晚了 报晚了 太晚
    太晚了 迟了 有点晚 晚报 早报 夜班 晚班 早睡早起 早睡 晚睡 晚会儿 晚一点 发晚了 起晚了 今天晚了 这么晚 那么早 这么早 早餐店 填晚了 报得晚 报的晚 晚到 说晚了 交晚了 回来晚了
    大家晚安 各位晚上好 各位晚安 早上好啊 早好 起来晚了 起床晚了 睡过头了 睡过头 忙晚了 下班晚了 good_morning good_evening good_afternoon
    good_night goodnight gd_morning gd_evening morning_all morning_everyone evening_all evening_everyone
    morning_everybody mornin gm gn good_day gd_morn nite_all night_all
"""
DAYS = {
    "today": """
    而家 宜家 依家 啱啱 啱先
    今天 今日 今 今儿 现在 目前 刚才 刚刚 刚 当前 此刻 这会儿 这会 今儿个 当日 today now just_now currently right_now today's
""",
    "yesterday": """
    寻日 琴日 寻晚 琴晚
    昨天 昨晚 昨夜 昨日 昨儿 前天 前晚 大前天 昨天晚上 昨天早上 昨天上午 昨天下午 昨早 昨天晚 昨天早 昨日晚 昨日早 前日 昨儿晚上 昨儿个 前天晚上 前天早上 昨天夜里 昨日下午 昨日上午
    昨日晚上 昨日早上 昨下午 昨上午 昨天中午 昨天傍晚 yesterday last_night yesterday's ytd yday yesterday_morning
    yesterday_evening yesterday_afternoon yesterday_night the_day_before day_before_yesterday
""",
    "tomorrow": """
    听日 听朝 听晚
    明天 明早 明晚 明日 后天 明儿 明天早上 明天晚上 明天上午 明天下午 明晨 大后天 明日早 明日晚 明天早 明天晚 明儿早上 预报明天 明日早上 明日晚上 下周 tomorrow tmr
    tmrw tomorrow's tomorrow_morning tomorrow_evening tomorrow_night
""",
    "past": """
    岁的时候 岁那年 岁那会儿 岁那会 岁那阵 岁那阵子 岁那次 岁的那年 岁半的时候 岁左右的时候 岁大的时候 周岁的时候 个月的时候 个月大的时候 个月那会儿 个月那次
    年级的时候 年级那年 年级那会儿 年级那次
    非典 非典时 非典那年 sars dengue mers h1n1 甲流那年
    年轻时 年轻的时候 年轻那会 年轻那会儿 早些年 那年头 当兵时 上学时 读书时
    上周 上星期 上个月 上次 去年 前年 以前 曾经 当年 那年 小时候 那会儿 那时 那时候 当时 有一次 有次 前几天 前两天 前些天 前阵子 早年 年前 那天 前段时间 上回 往年 几年前
    上礼拜 几天前 刚出生 那回 想起 想当年 之前那次 前一阵 last_week last_month last_year last_time used_to
    back_then years_ago days_ago the_other_day when_i_was ago
""",
}
TODAY_SLOTS = """
    今早起床 今早起床后
    今早 今晨 今早上 今天早上 今天上午 今日早 今儿早上 今儿早 今日早上 今日上午 今晚 今天晚上 今天下午 今日晚 今夜 今儿晚上 今日下午 今日晚上 今儿下午 this_morning
    this_evening tonight this_afternoon
"""

PLACES_AWAY = """
    北京 上海 广州 深圳 成都 重庆 西安 南京 杭州 天津 长沙 郑州 合肥 南昌 福州 厦门 昆明 贵阳 海南 三亚 宜昌 襄阳 黄冈 荆州 孝感 黄石
    湖南 河南 江西 安徽 广东 四川 浙江 江苏 山东 河北 广西 云南 贵州 福建 香港 澳门 台湾 美国 日本 韩国 英国 澳洲 新加坡 马来西亚 乡下 外省
    大陆 内地 台北 台中 高雄 台南 花莲 新竹 东莞 珠海 佛山 中山 汕头 宁波 苏州 无锡 温州 青岛 大连 长春 哈尔滨 石家庄 太原 兰州 西宁 银川 乌鲁木齐 拉萨 泉州 潮州 乡里 东北 西北
"""
GONE_TO = "返咗 返了 去咗 上咗 落咗 翻咗 喺 在 去 去了 回 回了 到 到了 人在 还在 飞 已到 已回 返 翻 去到 飞去 飞咗 仲喺 仲在 搁 住喺 住在 住 回到 跑去 转 人喺 困在 滞留在"
PLACES_AWAY_ENGLISH = """
    malaysia jb kl penang batam bangkok china hong_kong japan london korea indonesia thailand taiwan australia india vietnam
    melaka johor bali perth sydney shanghai beijing tokyo seoul
"""
GONE_TO_ENGLISH = "in to at now_in still_in"
GREETING_WORDS = """
    take_care stay_safe stay_healthy love_you rest_well god_bless take_care_of_yourselves
    good_morning good_evening good_afternoon good_night goodnight goodmorning gd_morning gd_evening gd_afternoon morning evening afternoon
    hi hello hey dear thanks thank_you thx bye greetings sorry
"""
GREETED = "all everyone everybody folks guys team neighbours neighbors both friends all. sir mdm madam ladies uncle auntie"
GREETING_SHORT = "早 早上好 早安 晚上好 晚安 下午好 中午好 好 早啊 新年好 周末好"
GREETED_SHORT = "大家 各位 家人们 邻居们 姐妹们 兄弟们 老师们 各位邻居 各位家人 街坊们 楼长 同学们 你们 全楼"
# These are a slot only where no other word says which: 下午睡醒.
# Behind its number, one slept till then, perhaps only at noon: 宝宝36.8 睡醒.
SLEPT = words("睡醒")
WAKING = words("睡醒 起床 起床后 刚起床 早起 woke_up waking")
