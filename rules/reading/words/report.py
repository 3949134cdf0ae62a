"""Words of reports: labels, measuring, corrections, absence, rules, acknowledgements; and words that add nothing."""

from rules.reading.words import words

LABELS = """
    屁股 肛门 脑门 前额 耳道 口腔 舌下 手腕 脖子 额头上 腋下温 额头温 手腕温
    口腔温度 手腕温度 实时温度 皮肤温度 手心温度 腕温
    体位 体味 体委 体闻 体恩 体吻 梯温 替温 踢温 体温度
    体问 体文 体瘟 提温 休温 题温 体湿 体稳 体wen tiwen 体溫 体温约 体表温度
    体温 体温是 体温为 体温测量 体温值 体温数 体温情况 实测体温 测温 测体温 量体温 体温报告 体温上报 体温正常为 今日体温 今天体温 腋温 耳温 额温 口温 肛温 腋下
    腋下温度 耳朵 额头 温度 温度为 人体温度 身体温度 测量值 读数 测量温度 测得体温 体温(℃) 体温℃ 腋窝 量得体温 温度是 temp temperature temps
    temperatures tem body_temp body_temperature tmp t my_temp tempt temprature temperture temperatur
    oral ear forehead axillary armpit
"""
MEASURE = """
    报一个 报一声 报个数 报个到 报上一个 量一个 测一个
    量咗 测咗 度咗 探热 量得的 量着是 量个 测个 给量的 给测的 给量 给测
    退到 降到 降至 退至 升到 升至 涨到 回到 恢复到 回落到 飙到 窜到
    量 测 量了 测了 量的 测的 量出来 测出来 测得 量得 刚量 刚测 刚量的 刚测的 刚刚量的 量完 测完 实测 量过 测过 量体温 测体温 量到 测到 测量 自测 量出 测出 显示 测下来 量下来
    量下 测下 量了下 测了下 量了一下 测了一下 量着 测着 刚量完 刚测完 刚刚测的 量是 测是 量出来是 测出来是 量了是 量的是 测的是 自测体温 烧到 发烧到 读数是 刚刚量
    刚刚测 上报 打卡 填报 报数 报到 报 报告 汇报 补报 报一下 报下 报个 报体温 报平安 体温打卡 签到 报上 报备 报个体温 报温度 上报体温 登记 登记一下 上报一下 measured
    took taken reading reads reported report checked got shows showing checking reporting logged log
    recorded_at check-in checkin is_at came_out came_back registered register scanned tested registers
"""
NAMEFIELDS = """
    姓名 名字 姓 名 姓名是 姓名为 家庭成员 成员 被测人 测量人 填报人 上报人 报告人 住户 住户姓名 业主 业主姓名 户主 学生 学生姓名 name names full_name
    resident resident's_name member student reporter
"""
# A line of a form that says something else; its answer is read for symptoms only.
FORMFIELDS = """
    身体状况 健康状况 身体情况 健康情况 是否离汉 是否外出 是否接触 有无接触史 接触史 备注 其他 其它 症状 有无症状 是否有症状 其他症状 异常症状 异常情况 有无异常
    有无不适 是否不适 当前位置 所在地 现住址 位置 是否在汉 是否返汉 行程 出行 旅居史 有无旅居史 14天内 近14天 健康码 行程码 是否隔离 是否密接 口罩 疫苗 核酸 核酸结果 抗原
    抗原结果 symptoms symptom remarks remark notes note travel contact_history status health_status
    condition health location any_symptoms other other_symptoms travel_history comments comment
    vaccinated contact_with_cases current_location
"""
FIXES = """
    多了个 少了个 多了一个 少了一个
    typed_it_wrong typed_it_wrongly wrote_it_wrong keyed_it_wrong keyed_wrongly entered_it_wrong got_it_wrong
    其实
    填颠倒了 写颠倒了 报颠倒了 颠倒了 弄颠倒了 填颠倒
    看岔 看岔了 写岔 填岔 填岔了 说岔 说岔了 看串 看串了 看漏 读错 读错了 抄错 抄错了 看差 看差了 量错 量错了 报串 报串了 填串 多打了 少打了 多按了 少按了 多写了 少写了
    忘打点 忘打点了 忘了点 漏打点 少了点 没打点 少个点 漏点了 changed
    才对
    更正 订正 纠正 修正 改正 改一下 改下 更改 修改 勘误 打错 打错了 打错字 写错 写错了 发错 发错了 报错了 报错 输错 输错了 看错 看错了 说错 说错了 弄错 弄错了 按错 按错了 填错
    填错了 记错 记错了 搞错 搞错了 错了 手滑 手误 口误 笔误 手抖 重发 重新发 重新报 重报 再发一次 重新上报 以此为准 以这个为准 以这条为准 以后面的为准 以后面为准 以这次为准
    以最后为准 作废 前面的作废 上面的作废 之前的作废 刚才的作废 打字错 打字错误 眼花 眼花了 看花眼 手快 点错了 点错 更新 更新一下 重打 前面错了 上面错了 刚才错了 不对 不是这个 写反了
    写反 搞反 弄反 搞反了 弄反了 报反了 打反了 说反了 重来 重新来 改为 改成 改 应为 应是 应该是 应该为 实为 其实是 实际是 实际上是 正确的是 正确是 正确为 正确 本来是 重新填 补正
    更正一下 更正为 更正下 更正前面 撤回重发 刚刚打错 数字错了 写岔了 报岔了 打漏 少打 多打 打多了 打少了 漏打 漏了点 改过来 修改为 修正为 改报 要改 需要改 请改 帮改 麻烦改 帮我改
    帮忙改 correction corrections correct corrected typo typed_wrong wrong wrongly mistake mistyped
    mistaken my_mistake my_bad should_be should_have_been should_read i_mean i_meant meant actually_it's
    actually oops resend resending re-send resent edit amend amended amendment update updated fat_finger
    fat_fingered mis-typed typo_error scratch_that scrap_that make_that change_to changed_to change
    revise revised revision misread misreported autocorrect rectify erratum instead error disregard
    ignore
"""
# These need a further sign before they mean a correction: a fix without one is ordinary talk.
WEAK_FIXES = words("""
    多了个 少了个 多了一个 少了一个
    其实
    应该是 应该为 应是 应为 其实是 不对 正确 更新 update change 改 error 更新一下 actually wrong 要改 正确的是 instead
    correct
""")
WRONGS = """
    typed_it_wrong typed_it_wrongly wrote_it_wrong keyed_it_wrong keyed_wrongly entered_it_wrong got_it_wrong
    看岔 看岔了 写岔 写岔了 填岔 填岔了 说岔 说岔了 报岔 报岔了 看串 看串了 读错 读错了 抄错 抄错了 看差 看差了 量错 量错了 报串 报串了
    不是我的 别登记 不要记 取消 撤回 错了 打错 打错了 写错 写错了 发错 发错了 报错了 报错 输错 输错了 看错 看错了 说错 说错了 弄错 弄错了 填错 填错了 记错 记错了 搞错 搞错了
    不对 不准 作废 是错的 有误 无效 不算 不算数 按错 按错了 手误 手滑 笔误 口误 误报 是打错 是写错 是误报 wrong typo mistake incorrect was_wrong
    is_wrong mistyped not_correct was_a_typo was_typo is_a_typo invalid typo_error void 点错 点错了 别记 不作数
"""
REDOS = """
    冷静了下 冷静了一下 冷静一下 冷静下来 冷静了会 冷静了会儿 平静了下 平静了一下 平静下来 静了静 歇了下 歇了一下
    歇好了 歇够了 休息好了 缓过来 缓过来了
    二测 二次测温 第二次测
    后测 后量 分钟后 小时后 分钟再 一会儿再 会儿再 歇 歇了 歇一歇 缓缓 静坐后 冷静会 再看 又看 再量 复测 重测 重量 重新量 重新测 又量 又测 再测 再次测量 第二次 第二遍 复量 再试
    重新测量 二次测量 再测量 又重新量 后来量 后来 后来又量 休息后 歇了会儿 休息一会 休息一下 过了一会 过会儿 过了会儿 再量了 再量一次 再测一次 再量一遍 重量了 重新量了 重新测了 复测了
    复测是 复查 过半小时 半小时后 十分钟后 歇会儿 歇一会 歇了一会 缓了会 冷静后 换了个体温计 换个体温计 换体温计 换了体温计 换了一个 换了一支 休息半小时 静坐 第二回 末次
    最后一次 又量了 又量了一次 又测了 重复测量 再次测 再次量 复温 回测 最新 休息了 坐了一会 坐了会 retake retook retaken recheck rechecked
    re-check re-checked remeasure remeasured re-measured re-measure measured_again took_again again
    second_time second_reading re-took retest retested re-test re-tested took_it_again checked_again
    tested_again after_rest after_resting later_reading latest now_it's 2nd_time 2nd_reading second_try
    second_measurement
"""
BECOMES = """
    退到 降到 降至 退至 恢复到 回落到
    改 → -> => --> ==> 改成 改为 改到 应为 应是 应该是 应该为 更正为 修改为 修正为 变成 变为 换成 实为 实际是 实际上是 其实是 should_be
    should_have_been should_read change_to changed_to to_be corrected_to >> >>> 才对 >
"""
MISTAKEN = """
    原 写成 打成 报成 发成 看成 说成 输成 填成 记成 错写成 误写成 误报成 误打成 按成 读成 写成了 打成了 报成了 发成了 看成了 说成了 输成了 填成了 误报为 错报成 原为 原来是
    原来报 原报 原来 原值 本来报 原先 instead_of rather_than previously was_typed_as typed_as originally
"""
NOTS = "不是 并不是 并非 非 不应是 而不是 不是的 不该是 not instead_of rather_than isn't wasn't and_not"
EARLIERS = """
    刚才那 刚才那个 刚才那条 刚才报的 刚才发的 刚刚报的 刚刚发的 刚刚那个 刚刚那条 上面 上面的 上面那条 上面那个 上一条 上条 前面 前面的 前面那个 前面那条 之前 之前的 之前那个
    之前报的 之前发的 先前 刚才的 刚才说的 刚才填的 前一条 先量 先测 第一次 第一遍 第一回 刚才 刚刚 earlier just_now previous previously before
    first first_time first_reading the_first my_last last_message my_earlier above 1st_time 1st_reading
    at_first initially
"""
WITHDRAWALS = """
    撤回 撤销 取消 删掉 删了 删除 不算 不算数 别记 不要记 别登记 不用记 别算 作废 收回 忽略 请忽略 当没看见 当我没说 当没发 不是我的 不是我 先别记 别录 别录入 无视 勿计
    ignore disregard withdraw retract scrap cancel delete not_mine isn't_mine don't_record don't_count
    wasn't_mine please_ignore pls_ignore not_my scratch undo remove don't_log
"""
ORDINALS = (
    "按 就按 按照 为准 第一次 第一遍 第一回 第二次 第二遍 第三次 最后一次 first second third 头一次 首次 初测"
)
ABSENCES = """
    不回宿舍 不回寝室 不回宿舍住 不回寝室住 今晚值班不回 oncall on_call
    隔离在酒店 隔离在家外 在隔离点 隔离在隔离点 集中隔离 在集中隔离 在方舱 住方舱 在隔离酒店 公干 在公干 屋企没人 唔喺屋企 没喺屋企 不喺屋企 出咗门 出咗差 返咗乡下 返乡下 在路上回
    不在楼里 不在楼内 不在楼上住 没在楼里 明天才回 后天才回 下周才回 过几天才回 周末才回 才回来 住单位 住医院 在单位值班 科里值班 在医院值班 这几天不在 最近不在 不在这边 不在这边住 不在这里住
    不在本楼 不在楼栋 不回来住 不回家住 去支援 派去支援 被派去支援 派去社区支援 被派去 陪床 住院陪床 回不来 封在外面 not_in_hostel not_in_hall not_in_dorm not_on_campus not_in_the_building
    not_in_building not_staying_here in_kl
    人在外地 人在国外 没回汉 值夜班 上夜班 夜班不在 住校 在学校住 陪护 在医院陪护 酒店隔离 隔离酒店 在酒店隔离 集中隔离点 去外婆家 在外婆家 去奶奶家 在奶奶家 去岳母家 在娘家 在婆家 回婆家 返校 已返校 回学校 去学校了 回单位 回部队 在部队 入伍 in_camp at_camp in_jb staying_with staying_over staying_at not_staying flew_to flying_to gone_to back_in moved_back going_home_to 出省 出省了 在路上回老家 还没返回 还在老家 没在武汉 去了外地 去外省 到外地 被隔离 隔离酒店了 去方舱 进方舱 在方舱 支援方舱
    出差 出差了 出差中 在出差 不在家 不在 没在家 在外地 去外地 外地 回老家 回老家了 在老家 老家过年 回乡 在外面住 住院 住院了 隔离点 在隔离点 集中隔离 外出 外出了 离汉 不在武汉
    未返 未返汉 没回来 没回家 还没回来 尚未返回 旅游 旅游去了 度假 出国 出国了 在国外 去国外 回娘家 回娘家了 走亲戚 去亲戚家 住亲戚家 住公司 住单位 在单位住 单位值班 请假 休假
    放假回家 已搬走 搬走 搬走了 搬家 回国 在国内 不住这 不住这里 不住了 不住 没住 在医院 去医院了 探亲 不回家 不回来 没人在家 没人住 空房 空置 无人 家中无人 家里没人 在外省 外省
    在外地过年 回农村 在农村 回乡下 在乡下 去女儿家 去儿子家 在女儿家 在儿子家 去我姐家 上外地 值班不回 今晚不回 今天不回 还在外面 离校 已离校 回家了 不在校 不在学校 不在寝室 不在宿舍
    出门在外 出远门 出门了 离开 离开了 回家过年 在高铁上 在火车上 在飞机上 去北京 去上海 去广州 去深圳 已返乡 返乡 在外 外派 驻外 支援 下乡 出院 人不在 都不在 没在 不在小区
    不在本小区 不在本地 滞留 滞留外地 away not_home not_at_home not_in out_of_town overseas travelling traveling
    on_leave business_trip on_a_trip on_holiday on_vacation abroad hospitalised hospitalized in_hospital
    out_of_country outstation on_mc not_around won't_be_home won't_be_back moved_out out_station
    staying_elsewhere isn't_home isn't_in work_trip out_for out_of_the_country holiday vacation trip
    not_here back_home_in stayover won't_be_reporting at_my_parents no_one_home nobody_home
    quarantine_facility staycation
"""
ABSENCES_WEAK = words(
    "holiday vacation trip away 旅游 离开 出院 外地 取消 在外 支援 不在 请假 出门了 无人 隔离点 外出 不住 去医院了 在医院 搬家 不回来 离校"
)
SAMES = """
    same_as_ytd same_as_yday same_like_yesterday same_like_ytd like_yesterday
    也是 也一样 也是一样 也差不多 跟早上一样 和早上一样 同早上 跟昨天一样 和昨天一样 同昨天 同上 一样 照旧 老样子 同前 跟之前一样 和之前一样 没变 不变 没变化 无变化 跟上次一样
    和上次一样 同上午 跟上午一样 和上午一样 如前 与昨日相同 相同 依旧 跟刚才一样 如上 同昨日 与早上相同 照昨天 跟昨晚一样 和昨晚一样 同早 同昨 还那样 还是那样 跟以前一样 和以前一样
    与上午相同 与早上一样 与昨天一样 没啥变化 没什么变化 照抄 还是老样子 跟早晨一样 和早晨一样 一个样 跟前天一样 ditto same same_as same_as_yesterday
    same_as_before same_as_this_morning same_as_morning unchanged no_change as_before as_usual
    same_as_last same_again same_here same_temp same_temperature same_reading no_changes same_as_earlier
    same_as_last_night same_as_above
"""
LIKE = "跟 和 同 与 照 像"
LIKE_WHEN = "昨天 昨日 昨晚 前天 早上 上午 早晨 今早 上次 之前 以前 刚才 前几天 平时 往常"
ALIKE = "一样 差不多 一个数 相同 一致 没差别 没区别 一个样 没两样 的一样 是一样的"
LATERS = """
    回来报 回来再报 回来量 晚上报 晚上再报 等会儿再报 等会再报 等会儿报 等会报 待会儿报 待会报 待会再报 待会儿再报 晚点报 晚点再报 一会儿报 一会报 稍后报 稍后再报 稍后上报 回头报
    回家再报 回去再报 到家再报 还没量 还没测 没量呢 马上量 马上测 马上报 这就量 这就测 去量 去测 正在量 正在测 量着呢 等下报 等下量 等一下报 等会量 等会儿量 忘了量 忘记量 忘量了
    待会量 待会儿量 一会儿量 一会量 晚点量 晚点测 稍后量 稍后测 没来得及量 还没来得及 回家量 回家测 到家量 到家就量 回去量 起床再量 吃完饭量 吃完再报 下班再报 下班报 下班量 尚未测量
    未测 还没报 还未量 没来得及 忘了报 忘记报 等会儿测 等会测 等我量 等我量完 量好了报 量完报 量完再报 量了再报 量好再报 测完再报 测好再报 马上就量 马上去量 马上去测 立马量 就去量
    这就去量 这就报 回家就报 醒了再报 补上 晚上补 一会补 稍后补 等会补 回头补 会报的 会报 一定报 要报 正要量 正要报 再报 再量 再补 will_report report_later
    later will_send will_update will_do_it haven't_measured not_yet_measured haven't_taken will_take
    will_check measure_later measuring_now will_measure going_to_measure about_to_measure taking_now
    haven't_checked not_yet will_post i'll_report i'll_send i'll_measure i'll_take i'll_check i'll_do
    i'll_post brb in_a_while in_a_bit gonna_measure let_me_measure
"""
EXAMPLES = """
    像: 就像: 比方 比方说 打个比方 好比 比如说 例如说 举个例 举个例子 举个栗子 如: 参照: 参考:
    例 例如 比如 格式 示例 范例 模板 样例 举例 例子 譬如 样板 参考格式 按格式 如下格式 格式如下 格式为 填写示例 像这样 例: 例1 例一 模版 参照 eg e.g. e.g
    example examples format sample template for_example for_instance such_as like_this 例句 范本 填写范例 报送格式
    上报格式
    请按: 请照: 请照着: 请参照: 请参考: 请仿照: 请统一按: 统一按: 大家按: 都按: 报法: 写法: 填法: 发法: 报数格式 示范 示范一下 做个示范 我示范 给大家示范 演示 演示一下 打个样 打个样儿 照葫芦画瓢 正确写法 标准写法 正确示范 标准格式 正确格式 规范写法 规范格式 统一格式 统一写法 参考格式: 样式 样式: 像这样写: 像这样报: 像这样填: 像这样发:
    照这样写: 照这样报: 照这样填: 按这样写: 按这样报: 这样写: 这样报: 这样填: 这么写: 这么报: 就这样写: 就这样报: 统一写: 统一报: 应该写: 应写: 请写: 正确的写法: 举例说明 打个比喻 模板: 样板:
"""
RULES = """
    才让进 才给进 才准进 才放进 才许进 才可进 才让上 才让走 才让出 才放走 才让过 才放过 才肯放
    人的体温 人的正常体温 人类体温 人类的体温 成年人体温 成人体温 小孩体温 儿童体温 新生儿体温 老年人体温
    会响 会报警 会叫 会滴滴 就响 就报警 会提示 会亮灯 会亮红灯 亮红灯 会变红
    劝返 直接劝返 别吃药 不用吃药 不必吃药
    发热标准 发烧标准 标准是 标准为 发热的标准 发烧的标准 标准线
    别忘了 别忘 要报备
    发烧线 发热线 警戒线 高压线 红线 分界线 临界值 达标线 报警线
      才吃药 就吃药 才吃 才用药
    大家别 大家不要 大家要 大家记得 大家注意 各位别 要写 应写 要写成 写成这样 别写 别再写 不要写 不要写成 别写成 不能写成 不可写成 请写 请写成 小数点不要 别漏 不要漏 别忘了小数点 要填 请填 格式要 should_be_written write_it_as
    平均 平均值 平均体温 人类 人体平均 normal_temp normal_body_temp normal_body_temperature average_temp average_temperature on_average
    数学题 应用题 物理题 作业题 题目 求答案 填空题 选择题 猜谜 谜语 以上的 以下的 以上者 请大家 请各位 请各户 请及时 请立即 请按 请于 请在 请尽快 请务必 请勿 须 必须 应立即
    应当 应及时 务必 需要报 立即上报 立即报告 马上报告 及时报告 超过者 人员 的请 者请 者须 才算 就算 算发烧 算发热 算低烧 算高烧 算正常 算不算 算吗 不得 不准进 不让进 不能进
    才能进 禁止 各报一次 之前报 前报 抓紧 还没报 没报的 未报 未报的 尚未上报 未上报 接龙要求 多少度 几度 怎么报 如何报 怎么填 上报要求 正常体温 正常人 医学上 专家 卫健委
    指挥部 出入 闸机 扫码 超市门口 才放行 放行 放人 不放 私聊我 联系我 及时就医 才能 才可以 方可 即可 可以进
    please_report must should_report anyone if whoever those normal_range normal_temperature
    considered counts_as threshold required requirement reminder notice everyone_please need_to have_to
    guidelines guideline usually typically average admit not_allowed entry temperature_above screening
    please_remember pls_report please_submit
"""
CUSTOMS = """
    甩到 甩至 甩下 容易
    再吃 再吃药 打我电话 打电话 直接打 给我打电话 打给我 联系社区 就医 就诊 发热门诊 升高
    再去 再用 再看 再打 服用 送医
    天天 每次 每回 回回 次次
    每天 每日 每人 标准 规定 要求 通知 提醒 凡 凡是 若 如果 一旦 假如 要是 注意事项 公告 温馨提示 正常范围 正常值 人体 一般来说 一般 通常 属于 据 报道 科普 转载 截至 截止
    疾控 社区通知 物业通知 门岗 进门 者 的人 人员 请 须 应 就 要 都要 才 算 if when anyone usually normally average range should
    must please
"""
ACKS = """
    看到了 看见了 知道了 明白了 了解了 晓得了
    已录 已记 已报给 已上报 已转社区 已报社区
    收到 已登记 已记录 已收到 记下了 登记了 已录入 已记 记上了 记好了 登记好了 帮你登记 已帮 帮你记 都报了 报齐了 已报 都登记了 已登 录好了 已填 登了 录了 已统计 统计好了 已汇总
    已确认 已更新 已改 已更正 改好了 已阅 noted received got_it recorded logged thanks_for ack acknowledged copied copy
    roger thank_you_for recorded_already 记录了 已上报社区 帮你改 给你登记 给你记 已代报
"""
SEEN = words("看到了 看见了 知道了 明白了 了解了 晓得了")
ASKING = """
    谁家 哪家 哪户 哪个
    咩
    怎么办 要不要紧 不要紧吧 用不用 会怎样 吗 么 呢 ? 吧 谁 哪 哪里 怎么 怎样 什么 啥 为什么 为啥 咋 多少 几 是不是 对吗 对吧 有没有 能不能 可不可以 要不要 要紧吗 有事吗
    没事吧 正常吗 算吗 严重吗 高吗 what why who which how is_that is_this does do_i should_i is_it are_you was_that
    did you_sure really anyone can_i do_we
"""
LISTS = """
    接龙 #接龙 汇总 统计 打卡 签到 登记表 日报 晨检 上报 体温表 名单 体温登记 台账 填报 点名 健康上报 每日健康 roll_call rollcall daily_report
    summary_of list register temperature_log
"""
FILL = """
     不算发烧 不算发热 不算低烧 不算高烧 不算高 不算烧 不算太高 不算很高 不算特别高 不算严重 还不算发烧 还不算高 应该不算发烧
     带一句 带句话 带个话 带个信 捎一句 捎句话 捎个话 捎个信 捎一下 让我带一句 让我带句话 让我带个话 让我捎一句 让我捎句话 托我带句话 托我捎句话 托我说一声 让我说一声 让我讲一声
    先把
    出门 出门时 出门那会儿 进门时 到单位 到公司 到办公室 到岗 到岗时 离岗 下班时 上班时 出小区 出小区时 进小区时 进楼 进楼时 出楼 回到家 回家时 到家时 进单位 出单位 进校门 出校门 进厂门 出厂门
    一向偏高 一向偏低 一向高 一向低 向来偏高 向来偏低 历来偏高 历来偏低 总是偏高 总是偏低 老是偏高 老是偏低 总偏高 总偏低 老偏高 老偏低 一直偏高 一直偏低 本来就偏高 本来就偏低 都偏高 都偏低
    每次都偏高 每次都偏低 普遍偏高 普遍偏低 偏高些 偏低些 会偏高 会偏低 量得偏高 量得偏低 测得偏高 测得偏低
    别填串 别写串 别报串 别填混 别弄混 别搞混 别填反 别写反 别发重 别报重 不要填串 不要填错 不要写错 不要报错 不要发错 请勿填错
    咱楼 咱们楼 咱栋 咱们栋 咱单元 咱小区 咱们小区 咱这楼 咱这栋 我们栋 我们单元 我们这栋 我们这楼
    折腾一夜 元气满满 万事大吉 喝了热水 遛狗回来 just_showered after_a_walk on_the_bus have_a_nice_day lovely_day rest_day no_other_problems no_other_problem 黄昏 莫慌 毛衣 程序 钟点 何时 余温 沈阳
    其他没事 其它没事 在家中 报个平安 报平安 祝平安 大家平安 一切平安 天天量
    who_is who_has
    别登错 别登错了 别记错 别记错了 别搞错 别弄错 别写错 你看 您看 told_me 阖家安康 阖家幸福 阖家欢乐 合家欢乐 全家幸福 全家安康 家中隔离 家里隔离 家中休息 在家隔离 喺屋企 在屋企
    我们单位 我们公司 我们学校 我们班 我们小区 我们楼 单位门口 the_rest_of_the_day rest_of_the_day all_day all_night all_along after_all at_all rest_all_day
    白天 白班 黄码 戴口罩 张嘴 康复 方才 苏醒 莫急 谢天谢地 许久 许久没量 周围 周身 姜茶 万幸 路上 单位 毛病 毛病没有 毛巾 otherwise finally honestly luckily fortunately 祝全家 向领导 领导 课前 课后 静息
    例假 例假来了 来例假 例行 例行检查 格式不会 泡脚后 泡完脚 洗了热水澡 洗完热水澡 买菜回来 刚做完核酸 做完核酸 做核酸回来 打完球 after_vaccine after_running after_shower after_swimming 物理降温后 物理降温
    取快递回来 开了空调 关了空调 take_care of_course
    不记得了 不记得咗 不记得 记不得了 记不得 记不清楚 记不清楚了 记不起 记不起来 记不起来了 记不住 记不住了 不太记得 不太记得了
    洗完 洗好 擦干 半小时 半个小时 一刻钟 啩 松口气 松了口气 松一口气
    饭前 饭后 吃饭前 吃饭后 运动前 洗澡前 洗澡后 吃药前 进门前 进门后
    还没起床 没起床 未起床 还没起 没睡醒 还没睡醒 没起
    什么的 啥的 之类的 得很 得不得了 活着 还活着 没顾上 没顾得上
    没报 没报上 没测 没量
    一上午 一下午 一早上 一晚上 一整天 大半天 倒是 倒 反正 补上了 nothing_wrong
    这几天 这两天 近几天 这阵子 最近 近来 这段时间 几天 这周
    提前 提前报 提前报了 先报了
    记不清 记不清了 看不清 看不清了 忘了 忘记了 没戴眼镜 can't_remember cant_remember not_sure forgot thank_you thanks_all btw fyi dun_worry
    dont_worry don't_worry 呢个 哋 selamat pagi petang malam semua 啲 救命 楼长救命 不好意思啊 转文字 语音 语音转文字 先报上 报上 个 发我 小助手 助手
    补测 一遍
    比早上 比上午 比昨天 比昨晚 比早晨 比下午 比晚上 比中午 比昨日 比刚才 than_this_morning than_yesterday than_last_night
    than_before than_earlier
    一切 从 由 棒棒哒 不算高 不算低 不算热 托大家福 托大家的福
    收到请回复 收到请回 请回复收到 收到回复
    以 为准 y n wah wa walao walau alamak aiyo aiyah sia meh hor eh hais sian wow omg btw fyi ya la hehe
    lol yo um er well hmmm okok gd 周一 周二 周三 周四 周五 周六 周日 星期一 星期二 星期三 星期四 星期五 星期六 星期日 星期天 礼拜一 礼拜二 礼拜三 礼拜四
    礼拜五 礼拜六 礼拜日 礼拜天 初一 初二 初三 初四 初五 初六 初七 初八 初九 初十 正月 腊月 大年 高 低 偏高 偏低 有点高 有点低 太低 太高 高了 低了 高点 老铁 高一点 低一点
    稍高 稍低 略高 略低 水银 电子 新 旧 旧的 新的 有时 忽高忽低 走路热的 跑步热的 刚运动完 运动完 刚跑完 走热了 热的 刚走路 刚爬完楼 爬楼 运动后 去医院 上医院 看医生 去看医生
    左边 右边 左耳 右耳 左腋 右腋 左手 右手 左 右 左侧 右侧 先 后 再 先报 的 了 是 在 也 就 又 才 啊 呀 哦 哈 哈哈 哈哈哈 呵呵 嘻嘻 嗯 嗯嗯 诶 哎 唉 哎呀 额 呃 噢
    喔 啦 嘛 咯 嘞 哟 哇 您好 你好 大家好 各位好 楼长 楼长好 楼栋长 群主 物业 谢谢 多谢 感谢 辛苦 辛苦了 麻烦 麻烦了 麻烦您 谢谢楼长 不好意思 抱歉 对不起 好的 好 好了 行
    可以 报告 报告楼长 现报 下面 以下 如下 情况 身体 状况 数据 结果 终于 已经 已 这次 这个 这是 那个 今天的 每日 日常 继续 坚持 加油 打卡 各位 邻居 邻居们 家人 代报 代 代为
    替 帮 帮忙 给 给我 转 转发 转达 转: 为 而且 所以 因为 但是 并且 而 来 去 到 把 一下 一次 报了 报完 完毕 报告完毕 请查收 请登记 请记录 查收 登记 记录 录入 麻烦登记
    请记 记一下 登记一下 麻烦记一下 补 补一下 补充 体温计 老师 班长 同志 同志们 领导 组长 网格员 主任 书记 管家 志愿者 我们这 这边 目前为止 今年 依然 稳定 不高 不低 还行 完美
    标准体温 可能 应该 大家 都 吃了 吃完 吃饭 喝了 洗完澡 跑完步 回来 刚回来 到家 在家 居家 隔离 居家隔离 上网课 上班 下班 没出门 未出门 未外出 没外出 未离汉 未离开 在汉 在武汉
    在校 在寝室 在宿舍 在岗 无接触 无接触史 无外出 放心 请放心 勿念 点 数 数字 字 度数 发现 看 看看 看了 读 写 发 填 报名 结束 over roger hi hello hey
    thanks thank thx ty please pls plz the a an and of for is are am was were it its it's this that
    today now here has have been be at in on to from our with so just today's reading ok lah leh lor
    liao already cheers regards dear sir madam reporting update good all team neighbours hope sorry late
    haha hahaha yes yup yep yeah oh ah hmm done ok! okay degree 还 有 两 分别 分别是 依次 依次是 顺序 其中 另 另外 另外的 此外 顺便
    顺带 一并 一起 以上 全体 各 人 口 个 位 和 与 跟 及 以及 们 这 那 啥的 呗 吧 呢 嘿嘿 嘿 亲 亲爱的 各位邻居 楼上 高兴 开心 幸好 还好 健康 午安 顺利 周末
    愉快 平安 喜乐 安全 安康 吉祥 快乐 大吉
"""

# Measuring once more: each of the first before each of the second, with or without the third.
ONCE_MORE = "又 再 重新 重 再次 又重新 另"
MEASURING = "量 测 试 查 测量 量体温 测体温"
TIMES = "了 过 一次 了一次 一遍 了一遍 一下 了一下 一回 了一回 两次 了两次 了 一个 了个 完 了两遍 三次 了三次 出来 得 了是 的是 的"
# What is still to come: when, perhaps 再, and what.
SOON = """
    等会儿 等会 等下 等一下 等一会 等一会儿 待会儿 待会 一会儿 一会 过会儿 过会 过一会 过一会儿 过一阵 稍后 回头 马上 这就 立马 立刻 等等 等我 明早 明天 明晚 明儿 晚点 晚些 晚会儿
"""
ONCE_DONE = """
    回家 到家 回去 下班 下了班 吃完饭 吃完 吃了饭 睡醒 起床 起来 醒了 醒来 回来 有空 忙完 下课 空了 洗完澡 到了 到单位
"""
THEN = "再 就 我再 才 也 我 先"
TO_DO = "量 测 报 补 发 补报 补量 补测 上报 填 测量 复测 量体温 报体温 复量 登 报给你 发给你 告诉你 量了报"
SLOTS_TO_COME = "晚上 下午 中午 傍晚 睡前 今晚 晚饭后 午饭后"
# Keeping account of reports: for whom, the verb, and that it is done.
FOR_YOU = "已经 都已经 也已经 都已 我已经 已 帮你 给你 替你 帮您 给您 帮你们 给你们 都给你 已帮你 已给你 已帮 已替 我帮你 我给你 全都 也都"
KEEPING = "登记 登 记 记录 录 录入 统计 汇总 改 更正 补登 上报 上传 填 抄 交 录进去 入册 报社区"
KEPT = "了 好 好了 过 过了 上 上了 完 完了 下 下了 进去 进去了 到表里"
KEPT_ONLY_BY = "登记 登 录 记录 录入 统计 汇总"
KEPT_ONLY = "过了 上了 下了 进去了 到表里了"
DONT = "别 不要 不用 勿 甭 请别 先别 莫"
TO_KEEP = "登记 登 记 记录 录 录入 算 统计 作数 算数 计 采用"

# What makes another day's number one that was forgotten, or told in advance.
NOTED = words("""
    先把
    提前 提前报 提前报了 先报了 先报 先报上 预报 忘 补 没报 未报 忘了 忘记 漏 漏报 补报 补一下
    late forgot missed backfill
""")
# Somebody named has no number.
BLANK = words(
    "没量 没测 没报 不肯量 不量 未量 没量呢 还没量 还没测 没测呢 睡着了 在睡 没醒 不想量 no_reading"
)
