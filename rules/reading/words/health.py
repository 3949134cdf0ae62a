"""Words for how someone is: symptoms and their absence, and the thermometer."""

SYMPTOMS = {
    "fever": """
    发热 发烧 烧到 发烧到 高烧到 法烧 发绍 发稍 发绕 法热 发着高烧 burning burning_up 发高烧 低烧 高烧 低热 高热 烧 烧起来 烧得厉害 烧得很 烧得 微热 发着烧 在发烧 身上烫 额头烫 发烫 烫 有热度 热度 发了烧 有烧 微烧 fever feverish febrile
    fevers
""",
    "cough": """
    咳 咳嗽 干咳 咳痰 咳嗽有痰 咳得 咳了 咳几声 咳两声 咳咳 小咳 轻咳 呛咳 咳得厉害 咳得凶 咳个不停 有痰 咳嗽咳痰 咳嗽几声 咳嗽两声 cough coughing coughs coughed
    dry_cough
""",
    "sore_throat": """
    嗓子疼 嗓子痛 喉咙痛 喉咙疼 咽痛 咽喉痛 咽喉疼 咽喉肿痛 咽疼 喉痛 喉咙肿痛 喉咙发炎 嗓子发炎 咽干痛 嗓子有点疼 嗓子有点痛 喉咙有点痛 喉咙有点疼 嗓子很疼 嗓子特别疼 嗓子也疼
    喉咙也痛 喉咙好痛 嗓子好疼 嗓子肿痛 嗓子眼疼 咽炎 喉咙不舒服 嗓子不舒服 吞咽疼 吞口水疼 刀片嗓 喉咙不适 咽部不适 咽喉不适 咽痛咽干 sore_throat throat_pain
    throat_hurts throat_ache throat_is_sore scratchy_throat throat_sore
""",
    "runny_nose": """
    流鼻涕 流涕 鼻塞 鼻子塞 鼻子堵 鼻子不通 鼻子不通气 鼻涕 流清涕 流清鼻涕 鼻子有点塞 鼻子有点堵 鼻塞流涕 淌鼻涕 鼻水 流鼻水 鼻子堵了 鼻子塞住 鼻子不太通 鼻不通 鼻子有点不通 鼻子塞了
    鼻子很塞 塞鼻 鼻堵 鼻子齆 鼻子囔 鼻子也塞 鼻子好塞 runny_nose blocked_nose stuffy_nose nasal_congestion running_nose
    stuffed_nose congested runny sniffles nose_is_runny nose_is_blocked nose_running nose_blocked
    stuffed_up nose_is_stuffy
""",
    "headache": """
    头疼 头痛 脑袋疼 偏头痛 脑壳疼 脑壳痛 头有点疼 头有点痛 头很疼 头好痛 头好疼 头特别疼 头也疼 头也痛 头胀痛 脑袋痛 头疼得 头痛欲裂 头有些痛 头有些疼 脑瓜疼 脑瓜子疼
    headache headaches head_hurts migraine head_ache head_aches
""",
    "dizziness": """
    头晕晕的 头昏昏的 头昏昏沉沉 昏昏沉沉 昏沉沉 晕乎乎的 头晕乎乎 头晕乎乎的 晕头转向 头晕脑胀 头昏沉 头晕得厉害 晕得厉害 天旋地转的
    头晕 头昏 眩晕 发晕 有点晕 有些晕 头有点晕 头发昏 头昏脑胀 晕乎 晕乎乎 头很晕 头好晕 晕得慌 头晕眼花 晕晕的 头有点昏 天旋地转 头重脚轻 头也晕 dizzy dizziness
    lightheaded light-headed vertigo giddy giddiness light_headed woozy
""",
    "fatigue": """
    累死 累死了 累坏了 累瘫 累瘫了 累趴 累趴了 累惨了 累成狗 累成狗了
    乏力 没劲 没劲儿 无力 疲劳 疲倦 没力气 没有力气 浑身无力 全身无力 四肢无力 浑身没劲 全身没劲 没什么力气 没啥力气 有点累 好累 很累 困乏 疲乏 没精神 没有精神 浑身没力气 全身乏力
    浑身乏力 四肢乏力 身体乏力 提不起劲 没什么精神 有些累 特别累 觉得累 浑身发软 全身发软 腿软 虚弱 没什么劲 手脚无力 tired fatigue fatigued weak weakness
    exhausted tiredness no_energy lethargic worn_out low_energy
""",
    "body_ache": """
    肌肉酸痛 肌肉痛 肌肉疼 浑身酸痛 全身酸痛 浑身疼 浑身痛 全身疼 全身痛 身上疼 身上痛 关节痛 关节疼 周身痛 酸痛 身体酸痛 浑身酸疼 全身酸疼 腰酸背痛 骨头疼 骨头痛 骨痛 身子疼 身上酸
    浑身酸 浑身都疼 全身都疼 全身骨头疼 浑身骨头疼 四肢酸痛 腰酸 肌肉酸疼 身上酸痛 周身酸痛 浑身酸软 全身酸软 body_ache body_aches body_pain aches
    muscle_pain muscle_ache muscle_aches aching achy sore_muscles body_aching joint_pain sore_all_over
    body_pains
""",
    "chills": """
    畏寒 发冷 寒战 打寒战 打冷战 怕冷 打寒颤 寒颤 打哆嗦 哆嗦 身上冷 浑身发冷 全身发冷 恶寒 忽冷忽热 冷得发抖 发抖 浑身冷 直打哆嗦 全身冷 冷战 身上发冷 打摆子 chills
    chill shivering shivers the_shivers shiver
""",
    "short_of_breath": """
    气短 胸闷 呼吸困难 气喘 喘 喘不上气 喘不过气 气促 憋气 呼吸急促 上不来气 喘气 胸口闷 胸口发闷 有点喘 喘得 气急 透不过气 胸有点闷 呼吸不畅 憋闷 心口闷 喘气费劲 呼吸费力
    胸口有点闷 呼吸有点困难 喘粗气 胸部发闷 胸闷气短 short_of_breath shortness_of_breath breathless breathlessness
    chest_tightness difficulty_breathing trouble_breathing tight_chest hard_to_breathe
    breathing_difficulty breathing_difficulties chest_is_tight chest_feels_tight can't_breathe wheezing
""",
    "vomiting+diarrhea": "上吐下泻 又吐又拉 又拉又吐 上呕下泻 吐泻",
    "cough+short_of_breath": "又咳又喘 咳喘",
    "diarrhea": """
    拉肚子 腹泻 拉稀 跑肚 闹肚子 窜稀 拉了 水泻 泻肚 拉水 肚子泻 肚泻 拉肚 屙稀 跑厕所 拉了几次 泻肚子 diarrhea diarrhoea loose_stool
    loose_stools the_runs loose_motion loose_motions watery_stool watery_stools
""",
    "vomiting": """
    呕吐 吐了 吐 上吐 呕 想吐 吐过 作呕 干呕 恶心呕吐 吐了一次 吐了两次 vomiting vomit vomited throwing_up threw_up puking puked
    vomits
""",
    "loss_of_smell_taste": """
    嗅觉丧失 味觉丧失 嗅觉减退 味觉减退 失去嗅觉 失去味觉 没味觉 没有味觉 没嗅觉 没有嗅觉 闻不到 闻不到味 闻不到味道 闻不见 闻不见味 尝不出 尝不出味 尝不出味道 尝不到味道 尝不到
    吃不出味 吃不出味道 味觉没了 嗅觉没了 嗅味觉丧失 嗅觉味觉丧失 味觉嗅觉丧失 味觉失灵 嗅觉失灵 嗅觉消失 味觉消失 嘴里没味 没味道 嗅觉味觉减退 嗅觉或味觉丧失 嗅觉和味觉丧失 嗅味觉减退
    吃东西没味道 吃啥都没味 吃东西没味 闻不出味道 闻不出 no_taste no_smell loss_of_smell loss_of_taste can't_smell can't_taste
    cannot_smell cannot_taste lost_smell lost_taste anosmia loss_of_taste_or_smell
    loss_of_smell_or_taste loss_of_smell_and_taste loss_of_taste_and_smell no_sense_of_smell
    no_sense_of_taste lost_my_sense_of_smell lost_my_sense_of_taste lost_my_smell lost_my_taste
    no_smell_or_taste no_taste_or_smell can_t_smell can_t_taste lost_sense_of_smell lost_sense_of_taste
    cant_smell cant_taste
""",
}
# A symptom denied in its middle: 头不疼, 嗓子不痛 …
DENIED = """
    头不疼 头不痛 头不晕 头不昏 嗓子不疼 嗓子不痛 嗓子没疼 喉咙不痛 喉咙不疼 鼻子不塞 鼻子不堵 鼻子通了 身上不疼 身上不酸 身上不烫 不烧 不烫 不咳 头不疼了 头不痛了 头不晕了 嗓子不疼了
    嗓子不痛了 喉咙不痛了 喉咙不疼了 鼻子不塞了 鼻子不堵了 不烧了 不烫了 不咳了 不咳嗽了 不发烧了 不发热了 不拉肚子了 不吐了 不流鼻涕了 不喘了 不累 不累了 退烧了 退烧 烧退了 烧退
    已退烧 退热了 咳嗽好了 感冒好了 鼻子不流了 不流涕 不冷 头也不疼 头也不痛 嗓子也不疼 嗓子也不痛 头也不晕 鼻子也不塞 退了烧 没烧 没再烧 没再咳 肚子不疼 肚子不拉了 肚子好了 不头疼
    不头痛 不头晕 也不咳 也不烧 不怎么咳 不怎么咳了 不再咳嗽 不再咳 不再发烧 不再发热 不拉了 不胸闷 不气短 不乏力 不难受 不难受了 嗓子好了 头疼好了 头痛好了 烧已退 有味觉 有嗅觉
    味觉正常 嗅觉正常 味觉嗅觉正常 嗅觉味觉正常 呼吸正常 呼吸顺畅 呼吸通畅 afebrile fever_free fever-free cough_free
"""
OK = """
    倍儿棒 身体倍儿棒 身体倍棒 倍棒 吃嘛嘛香 身体硬朗 硬朗 硬朗着呢 结实着呢 无病无痛 无痛无灾 壮如牛 壮得像头牛 精神抖擞 身体没毛病 啥事没有 啥事都没有 啥毛病没有 一点事没有 一点事都没有 屁事没有
    正常范围内 在正常范围内 在正常范围 都在正常范围 都在正常范围内 范围内 正常值内 正常区间 正常水平 没超标 不超标 未超标 都没超标
    好着 都好着 没病没灾 nothing_wrong all_good_today 没错
    冒得事 没得事 莫得事 真常 正长 政常 正常 都正常 一切正常 全部正常 均正常 体温正常 良好 身体良好 健康 挺好 很好 都好 一切都好 好着呢 没事 没事儿 平安 无恙 安好 无异常 没异常 没有异常 正常值
    都没事 没毛病 没问题 都挺好 一切安好 全家安好 安然无恙 身体好 还好 好得很 状态良好 状态好 无碍 无事 无任何不适 无不适 没有不适 没什么不适 没有不舒服 没不舒服 没有症状 无症状
    没症状 不发烧 没发烧 没有发烧 不发热 体征正常 身体正常 一切好 妥妥的 杠杠的 棒棒的 好的很 好好的 没啥事 没啥 没什么 ok 身体健康 没什么事 没有任何症状 无任何症状 无其他症状
    无其它症状 没有其他症状 没其他症状 无其他不适 没有其他不适 无明显不适 无特殊 没感觉 没有感觉 没别的 无明显症状 其他正常 其它正常 正常范围 normal fine well
    all_good good all_well all_fine all_ok okay no_symptoms no_symptom symptom_free healthy all_clear
    asymptomatic nothing_unusual nothing_else no_other_symptoms no_issues no_problem feeling_fine
    feeling_good feeling_well feel_fine feel_good feel_well no_complaints well_and_healthy alright great
    symptoms_free symptom-free
"""
MALAISE = """
    一样疼 一样痛 一样难受 一样的疼 一样的痛 似的疼 似的痛 似的难受 般疼 般痛
    胸痛 胸疼 腹痛 in_pain in_a_lot_of_pain in_so_much_pain chest_pain heart_pain
    不是很舒服 不是很好 不是特别好 不是特别舒服 不是太舒服
    体温偏高 体温有点高 体温高 温度有点高 体温偏低 有点高 偏高 有点热 有点烫 不大舒服 浑身难受 身体不舒服 身体不太舒服
    不舒服 不适 难受 感冒 感冒了 不太舒服 不大舒服 身体不适 病了 生病 生病了 有症状 着凉 受凉 没胃口 恶心 打喷嚏 喷嚏 肚子疼 肚子痛 胃疼 不得劲 不太好 不大好 流感 unwell
    sick ill not_well not_feeling_well under_the_weather cold flu nausea nauseous sneezing not_so_good
    poorly
"""
NEG = """
    冒得 冒 没得 莫得 木有 么得 冇得 无啥 无人 没人 没有人 无一人 无 没 没有 不 未 否 没有过 未出现 未见 并无 并未 不存在 从未 没出现 没有出现 也没 也不 也无 也没有 均无
    都没有 都没 都无 都不 均未 毫无 未有 未曾 不再 没再 没啥 没什么 没有任何 无任何 无明显 没有明显 从不 没怎么 不怎么 暂无 排除 除外 没有再 没有发生 无其他 没有其他 无其它 no
    not none nil never without neither nor denies negative don't doesn't didn't isn't ain't hasn't
    dun haven't no_longer no_more nope free_of n/a dont doesnt didnt havent hasnt no_sign_of any
"""
MEDICINES = """
    加强针 打针 打完针 打了针 打疫苗 打完疫苗 打了疫苗 打过疫苗 接种 接种后 接种完 第一针 第二针 第三针 打完 打了 吃了药 吃过药 吃完药 吃药后 吃了退烧药 吃过退烧药 吃了颗退烧药 退烧药 布洛芬 感冒药
    消炎药 连花清瘟 莲花清瘟 泰诺 美林 感冒灵 板蓝根 对乙酰氨基酚 输液 挂水 吊针 打点滴 贴了退热贴 退热贴 喝了药 降压药 tylenol panadol paracetamol ibuprofen took_panadol after_panadol
    泰诺林 泰诺琳 美林混悬液 阿司匹林 阿斯匹林 百服宁 芬必得 臣功再欣 小柴胡 小柴胡颗粒 小儿氨酚 氨酚黄那敏 999感冒灵 双黄连 藿香正气 阿莫西林 头孢 消炎药片 抗生素 阿奇霉素 奥司他韦 安乃近 双氯芬酸 栓剂 退热栓 退烧栓 退烧贴 清开灵 抗病毒口服液 蒲地蓝 aspirin
"""
HAVE = """
    只有一点 只有一点点 就一点 就一点点 剩一点 剩一点点 还剩一点 有一点 有一点点 还有一点 还有一点点
    有 有点 有点儿 有些 出现 轻微 稍微 还有 还是 一点 点儿 偶尔 伴有 伴 感觉 觉得 但有 就是 只是 但是 但 不过 可是 仍 仍然 仍有 还在 还 又开始 开始 突然 一直 老是 总是 略
    稍 稍有 稍稍 微 轻度 明显 严重 剧烈 持续 阵发性 间断 只有 但还 就 略有 有轻微 出现了 有一点 一点点 些许 have has had got having slight
    slightly mild a_bit a_little bit still with some but just only little occasional developed plus
    feeling feel started severe bad very minor except also however though although
"""
GONE = """
    好了 已好 已经好了 退了 没了 消失 消失了 痊愈 已愈 缓解了 已缓解 已消失 止住了 停了 没有了 过去了 都好了 全好了 已经没了 已经退了 已恢复 恢复了 gone cleared_up
    stopped went_away resolved recovered has_gone is_gone gone_now better_now all_gone
"""
BUT = "除 除开 除去 但 但是 不过 可 可是 就是 只是 除了 而 却 还有 only but except however though yet"
THERMOMETER = """
    体温计 温度计 体温枪 额温枪 耳温枪 耳温计 额温计 体温表 水银计 电子体温计 测温枪 水银体温计 水银柱 水银表 温度枪 表 温度表 探热针 探热器 耳探 额探 红外枪 thermometer
    thermometers thermo
"""
BROKEN = """
    借给了 拿去了 借去了 拿走了 被拿走 被拿走了 被借走 被借走了 借给别人 借给邻居 借给同事 借给朋友
    lo err 没了 借出去了 借走了 没带 不在身边 冻坏了 显示lo 显示err 没水银 水银漏了 甩不下去 死机 flat batt_died batt_flat batt_dead no_batt
    坏 坏了 坏掉 坏掉了 没电 没电了 摔了 摔碎 摔碎了 碎了 断了 丢了 找不到 找不着 找不到了 找不着了 失灵 失灵了 不准 不准了 不准确 不灵 不灵了 用不了 量不了 测不了 没法量 没法测
    开不了机 量不出 测不出 打碎 打碎了 打破 打破了 不显示 不亮 不亮了 不工作 不好使 不好使了 不好用 出问题 出毛病 有问题 罢工 罢工了 量不出来 测不出来 没找到 用不成 不能用 黑屏
    乱跳 出故障 故障 摔坏了 摔坏 弄坏了 弄丢了 不见了 没电池了 没电池 报错 没法测量 无法测量 无法量 broken broke dead died spoilt spoiled
    not_working isn't_working doesn't_work out_of_battery lost faulty flat_battery stopped_working
    no_battery battery_died battery_dead kaput can't_find cannot_find can't_measure cannot_measure error
"""

# 喉咙像刀割一样痛: what it is likened to.
LIKENED = (
    ("sore_throat", "嗓子 喉咙", "刀割 吞刀片 刀片割 火烧 冒烟 着火 砂纸磨 针扎 撕裂"),
    ("headache", "头 脑袋", "裂开 要裂开 炸开 要炸 要炸开 针扎 箍住"),
    ("body_ache", "浑身 全身 身上 骨头", "散架 散了架 被打 针扎 挨了打"),
)
LIKE_THIS = "像 跟"
SO_IT_HURTS = "一样 一样疼 一样痛 似的 似的疼 似的痛 般疼 般痛"

# 不知道是不是发烧: a worry behind what is felt.
UNSURE = "不知道 不知 不晓得 不清楚 不确定 怕 担心 怀疑 也不知道"
WHETHER = "是不是 会不会 是否 是"
MAY_BE = "发烧 发热 感冒 中招 阳 感染 烧起来 流感 新冠 肺炎 着凉 上火 受凉"

# Where it hurts, how much, and how: each combination is a word. 嗓子还有点疼, 头也不晕了.
FELT = (
    ("sore_throat", "嗓子 喉咙 咽喉 嗓子眼 喉 咽 咽部", "疼 痛 肿 发炎 不舒服 刺痛 难受"),
    ("runny_nose", "鼻子 鼻", "塞 堵 不通 不通气 流涕 塞住 不透气"),
    ("headache", "头 脑袋 脑壳 脑瓜 脑瓜子", "疼 痛 胀 胀痛"),
    ("dizziness", "头 脑袋", "晕 昏 晕乎 发昏 发晕"),
    ("body_ache", "浑身 全身 身上 肌肉 关节 身体 骨头 身子 四肢 周身", "疼 痛 酸 酸痛 酸疼 酸软"),
    ("short_of_breath", "胸 胸口 心口 胸部", "闷 发闷 憋"),
    ("chills", "浑身 全身 身上", "冷 发冷 打颤 发抖"),
    ("fatigue", "浑身 全身 四肢 身上 人", "没劲 无力 乏力 没力气 发软 没精神"),
    ("fever", "身上 额头 浑身", "烫 发烫 滚烫"),
    (
        "loss_of_smell_taste",
        "味觉 嗅觉 味觉嗅觉 嗅觉味觉",
        "没恢复 没回来 丧失 减退 失灵 没了 消失 不灵 迟钝 下降 变差 失常",
    ),
)
MUCH = """
    有点 有点儿 有些 有少少 少少 还 还有点 还是 也 也有点 很 好 特别 一直 老 都 稍微 稍微有点 略 隐隐 略微 又 比较 依然 仍 仍然 总 挺 疼得 非常 超级 真 还有些 开始 有一点
"""
FELT_ENGLISH = (
    ("sore_throat", "throat", "pain sore hurts hurting painful ache aching scratchy itchy"),
    ("headache", "head", "pain hurts aching ache pounding painful hurting"),
    ("runny_nose", "nose", "runny blocked stuffy running congested stuffed dripping"),
    ("body_ache", "body muscles", "ache aches aching pain sore hurts painful"),
    ("short_of_breath", "chest", "tight tightness"),
)
# What hurts besides: no symptom of the list, but nobody is well with it.
AILING = """
    胸 胸口 胸部 心口 心脏 肚子 小肚子 胃 胃里 腰 背 后背 肩膀 脖子 颈椎 膝盖 腿 脚 手 胳膊 手臂 牙 牙齿 耳朵 眼睛 肋骨 腹部 下腹 伤口 脚踝
"""
RATHER = "有点 有些 有点儿 很 好 特别 一直 还有点 还有些 还"
HURTING = "疼 痛 胀 酸 不舒服 难受 绞痛 刺痛 隐隐作痛 发麻 抽筋 酸痛 胀痛"
AILING_ENGLISH = """
    chest stomach tummy belly back lower_back knee knees tooth ear ears eye eyes leg legs arm neck shoulder foot feet hip ribs side gum jaw wrist ankle heart
"""
HURTING_ENGLISH = "pain pains ache hurts hurting hurt aching sore cramps cramp aches"
MUCH_ENGLISH = """
    is damn so very really feels a_bit super quite still is_a_bit is_very got also abit is_so feeling
    a_little is_still are feel
"""
NO_MORE = "不 没 没有 也不 也没 已经不 都不 不再 没再 不怎么 现在不 不太"

# Nothing is the matter.
NOTHING = "都没 都没有 都无 也没 也没有 也无 也没啥 也没什么 都没啥 都没什么 全没 均无 均没有 没 没有 没得 冇 冇得 莫得 冒得 无 没啥 没什么 没么 没任何 没有任何 没有什么"
TROUBLE = "事 么事 啥事 什么事 事儿 大事 问题 大问题 毛病 大碍 异常 异样 不舒服 不适 症状 别的症状 其他症状 不良反应 反应 不好"
