"""Words of being away for days: shut in at work, not back from a shift, out of town since the new year."""

# 在单位封闭值守, 吃住都在厂里.
AT_WORK = """
    单位 公司 厂里 厂 工厂 工地 医院 科里 科室 病房 店里 学校 部队 岗上 岗位上 社区 卡口 酒店 宾馆 项目部 项目上 船上 车间 所里 局里 站里 超市 机关 营地 基地 校内 园区 厂区
    单位里 公司里 学校里 医院里 宿舍
"""
SHUT_IN = """
    封闭值守 封闭值班 封闭管理 封闭生产 封闭上班 封闭办公 封闭隔离 封闭 闭环 闭环管理 闭环上班 值守 驻守 驻点 住宿 吃住 过夜 留守 留宿 隔离 不回来 不回家 没回家 没回来 住着 住几天
    打地铺 倒班不回 轮岗不回 支援不回 封着 关着 待着 隔着 困着 守着 封闭着
"""
LIVING_AT = "吃住在 吃住都在 住在 一直住在 这几天住 最近住 暂住 被封在 封在 困在 留在 守在 被关在"
BY_THEMSELVES = "封闭值守 封闭在单位 驻厂 驻店 驻点值守 值班驻守 没在家住 不在家住 在外过夜 在外留宿"

# 值班没回, 走亲戚还没回来.
OUT = """
    值班 加班 上班 出差 出门 上夜班 值夜班 上白班 夜班 出去 外出 走亲戚 当班 住校 上学 执勤 出任务 陪床 陪护 在外 在外面 通宵 一夜 一晚上 今晚 今天 下夜班 出车 跑车 跑长途 送货
    去上班 去值班 去支援 去打工 打工 外地打工
"""
NOT_BACK = "没回 没回来 未回 还没回 还没回来 没回家 还没回家 不回 不回来 不回家 没归 未归 没到家 还没到家 没着家 没回转"

# 没在汉, 还没回武汉.
NOT_IN = """
    没在 不在 未在 人不在 人没在 都不在 都没在 没回 未回 还没回 尚未回 暂未回 暂时没回 一直没回 没能回 未返 还没返 尚未返 没返 回不了 还未回
"""
TOWN = "汉 武汉 本市 市里 市内 城里 城区 本城 沪 京 深 穗 渝 蓉 杭 宁 上海 北京 本地"

# Since a day that is over, and still: 年前就回黄冈了. Not 年前回了趟老家.
SINCE = "就 就已 就已经 已经 已 早就 一直 就一直"
BACK_AGAIN = "回来了 刚回来 已回来 又回来了 已回 已返汉 返汉了 回汉 回汉了 到家了 刚到家 刚回 才回来"

AWAY_ENGLISH = """
    away_on_business away_for_work away_for_business away_on_a_work_trip away_on_a_business_trip away_on_a_trip away_with_work away_from_home away_for_the_weekend
    away_this_week away_all_week away_for_the_week away_for_a_few_days away_for_school away_at_school away_at_college away_at_uni away_at_university away_at_camp away_at_work
    on_business on_a_business_trip travelling_for_work traveling_for_work out_of_state out_of_the_city stuck_at_work_overnight sleeping_at_work
    staying_at_the_hospital staying_at_work on_site_all_week working_away on_a_night_shift_tonight
"""
UNTIL = "till until til"
THEN = """
    monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun tomorrow next_week next_month the_weekend the_end_of_the_week
    the_end_of_the_month the_15th further_notice then tonight late
"""
