"""Words for people: oneself, kin, everybody, others; and the shapes of names."""

from rules.reading.words import words

SELF = """
    朕 寡人 本宫 本王 本座 老夫 老朽 洒家 哀家 鄙人 小女子 本仙女 本帅 本帅哥 本美女 本少爷 本小姐 本大爷 本公主 本尊 奴家 微臣 臣妾 贫僧 贫道 劳资 老身 小生
    小的我 本宝宝 本姑娘 本少 本老头 本老太 mine 我 本人 自己 俺 咱 我自己 我本人 我的 本人的 自个儿 me i myself self my_own i'm im i've
    i_am my 我这边 我这里 我这 我呢
"""
KIN = {
    "father": "父亲大人 父 爸 爸爸 老豆 老窦 老汉 老汉儿 阿爹 爸爸大人 老爸大人 老爸 父亲 爹 老爹 爸比 阿爸 家父 老父亲 dad daddy father papa pa pop",
    "mother": "母亲大人 母 妈 阿妈 老妈子 阿娘 妈老汉 妈妈大人 老妈大人 姆妈 阿姆 妈妈 老妈 母亲 娘 老娘 阿妈 妈咪 家母 老母亲 麻麻 mum mom mother mummy mommy mama ma",
    "husband": "老公大人 老公子 老头子 老头 老公 先生 丈夫 孩子他爸 孩子爸 孩子爸爸 娃他爸 娃爸 孩他爸 husband hubby",
    "wife": "妻 婆娘 夫人 爱妻 老婆子 老婆 堂客 屋里的 妻子 太太 媳妇 媳妇儿 老婆大人 孩子他妈 孩子妈 孩子妈妈 娃他妈 娃妈 孩他妈 wife wifey",
    "spouse": "爱人 老伴 老伴儿 伴侣 对象 配偶 内人 spouse partner",
    "grandfather": "阿爷 爷爷 爷 阿公 祖父 grandpa granddad grandfather grandad gramps ah_gong gong_gong",
    "grandmother": "嫲嫲 阿奶 奶奶大人 奶奶 奶 阿嬷 祖母 嬷嬷 阿嫲 grandma granny grandmother nana ah_ma po_po",
    "mother's father": "外公 姥爷 外祖父 公公外",
    "mother's mother": "外婆 姥姥 外祖母 家婆 阿婆",
    "child": """
 小公主 小王子 小祖宗 小魔王 混世魔王 神兽 熊孩子 小东西 小不点 小不点儿 小可爱 小屁孩 小毛头 奶娃 小奶娃 小淘气 我崽 吞金兽 小人儿 小毛孩 小肉球 小胖子 小胖墩
 宝宝 伢 细伢 小伢 囝囝 孩子 娃 娃娃 小孩 小孩子 小孩儿 小朋友 宝贝 小家伙 小宝宝 孩儿 崽 崽崽 小崽子 小娃 小朋友们 bb baby kid child toddler
 little_one kiddo
""",
    "son": "儿子 犬子 男孩 小子 臭小子 仔仔 son boy",
    "daughter": "丫头片子 小丫头 小丫头片子 臭丫头 傻丫头 小闺女 大闺女 小姑娘 我姑娘 千金 女娃 女儿 闺女 丫头 囡囡 囡 女孩 小棉袄 daughter girl",
    "elder child": "老大 大宝 大儿子 大女儿 大的",
    "second child": "老二 二宝 小宝 小儿子 小女儿 小的",
    "third child": "老三 三宝",
    "elder brother": "大佬 阿哥 哥 哥哥 大哥 老哥 elder_brother big_brother",
    "younger brother": "细佬 阿弟 弟 弟弟 老弟 小弟 younger_brother little_brother",
    "elder sister": "家姐 阿姐 姐 姐姐 大姐 老姐 elder_sister big_sister",
    "younger sister": "细妹 阿妹 妹 妹妹 老妹 小妹 younger_sister little_sister",
    "brother": "brother bro",
    "sister": "sister sis",
    "wife's father": "岳父 丈人 老丈人 岳父大人",
    "wife's mother": "岳母 丈母娘 岳母大人",
    "husband's father": "公公 家公",
    "husband's mother": "婆婆",
    "father-in-law": "father-in-law father_in_law fil",
    "mother-in-law": "mother-in-law mother_in_law mil",
    "grandson": "孙子 孙儿 小孙子 大孙子 孙孙 孙 grandson",
    "granddaughter": "孙女 小孙女 大孙女 孙女儿 granddaughter",
    "daughter's son": "外孙 外孙子",
    "daughter's daughter": "外孙女",
    "daughter-in-law": "儿媳 儿媳妇 daughter-in-law",
    "son-in-law": "女婿 son-in-law",
    "uncle": "叔叔 叔 伯伯 大伯 二叔 舅舅 舅 姑父 姨父 姨夫 姑丈 三叔 大舅 小舅 uncle",
    "aunt": "婶婶 姑姑 姑 大姑 小姑 姨妈 小姨 大姨 舅妈 伯母 姨 姑妈 aunt auntie aunty",
    "helper": "保姆 阿姨 家政 月嫂 钟点工 helper maid nanny",
    "roommate": "室友 舍友 合租室友 同屋 roommate flatmate housemate roomie",
    "sister-in-law": "嫂子 弟妹 弟媳 大嫂 sister-in-law",
    "brother-in-law": "姐夫 妹夫 小舅子 大舅子 brother-in-law",
    "nephew": "侄子 侄儿 外甥 nephew",
    "niece": "侄女 外甥女 niece",
    "cousin": "表哥 表弟 表姐 表妹 堂哥 堂弟 堂姐 堂妹 cousin",
    "girlfriend": "女朋友 女友 girlfriend gf",
    "boyfriend": "男朋友 男友 boyfriend bf",
    "a nickname": "晨晨 晚晚",
    "old lady": "老太太 老太 老奶奶 老妇人",
    "old man": "老爷子 老爷爷 老太爷",
    "the old": "老人 老人家",
    "one of us": """
        one_of_us one_of_my_kids one_of_the_kids one_of_the_children one_of_my_parents one_of_the_boys one_of_the_girls 其中一个 其中一人 其中一位 其中有一个
        其中有一人 当中一个 当中有一个 我们有一个 家里有一人 家里有个人 家有一人
    """,
    # several at once
    "father+mother": "双亲 高堂 爸妈 爸爸妈妈 父母 二老 爹妈 爹娘 老爸老妈 父母亲 爸和妈 mum_and_dad mom_and_dad parents",
    "mother+father": "妈妈爸爸 老妈老爸",
    "grandfather+grandmother": "爷爷奶奶 爷奶 grandparents",
    "mother's father+mother's mother": "外公外婆 姥姥姥爷 姥爷姥姥",
    "husband's father+husband's mother": "公婆 公公婆婆",
    "wife's father+wife's mother": "岳父岳母",
    "wife+child": "老婆孩子 老婆和孩子 妻儿",
    "son+daughter": "儿子女儿 儿女",
    # all registered children, and as many as stated
    "children": "孩子们 娃娃们 小孩们 娃们 宝宝们 宝贝们 崽崽们 小家伙们 小的们 the_kids the_children our_kids my_kids kids",
    "2 children": """
        两个孩子 俩孩子 两孩子 2个孩子 两个娃 俩娃 两娃 2个娃 俩娃娃 两个娃娃 两个小孩 俩小孩 2个小孩 两个宝宝 俩宝宝 俩宝 两个宝 2个宝 两个宝贝 俩宝贝 两个崽 俩崽
        俩小的 两个小的 两个小家伙 俩小家伙 两个小朋友 俩小朋友 两个神兽 两只神兽 俩神兽 俩小子 一双儿女 一儿一女 孩子俩 娃俩 两伢 两个伢 两个小人儿 both_kids
        both_children two_kids two_children the_two_kids both_the_kids both_my_kids my_two_kids our_two_kids 2_kids the_2_kids both_boys both_girls
    """,
    "3 children": """
        三个孩子 仨孩子 3个孩子 三个娃 仨娃 3个娃 三个小孩 仨小孩 三个宝宝 三个宝贝 三个小的 仨小的 三个小家伙 三个神兽 three_kids all_three_kids the_three_kids
        3_kids all_3_kids three_children
    """,
    "2 elders": """
        两个老人 俩老人 两位老人 2位老人 2个老人 两个老的 俩老的 两位老人家 两老 老两位 家中二老 两位长辈 the_old_folks both_elders both_grandparents
    """,
}
CHILDREN = words("child son daughter elder_child second_child third_child grandson granddaughter")
ELDERS = frozenset((
    "father", "mother", "grandfather", "grandmother", "mother's father", "mother's mother", "wife's father",
    "wife's mother", "husband's father", "husband's mother", "father-in-law", "mother-in-law", "old lady", "old man",
))  # fmt: skip
# A word of the first kind may mean any of the others when only one of them is registered.
WIDER = {
    "spouse": ("husband", "wife"),
    "old lady": (
        "mother",
        "grandmother",
        "mother's mother",
        "wife's mother",
        "husband's mother",
        "mother-in-law",
        "the old",
    ),
    "old man": (
        "father",
        "grandfather",
        "mother's father",
        "wife's father",
        "husband's father",
        "father-in-law",
        "the old",
    ),
    "mother": ("old lady",),
    "father": ("old man",),
    "child": ("son", "daughter", "elder child", "second child", "third child", "grandson", "granddaughter"),
    "grandfather": ("mother's father",),
    "grandmother": ("mother's mother",),
    "brother": ("elder brother", "younger brother"),
    "sister": ("elder sister", "younger sister"),
    "father-in-law": ("wife's father", "husband's father"),
    "mother-in-law": ("wife's mother", "husband's mother"),
    "wife": ("spouse",),
    "husband": ("spouse",),
}
ALL = """
    屋企 屋企人 成屋人 一家人
    一家子 全家子 家里几口
    全寝 全寝室 全宿舍 全舍 整个寝室 整个宿舍 我们寝室 我们宿舍 我们寝 寝室里 宿舍里 全室 一屋子 一屋人 全屋人 一家大小 家中 all_roommates
    whole_room whole_unit entire_family entire_household
    全家 全家人 一家 一家人 家里人 家人 家里 我们家 我们一家 我家 咱家 咱们家 俺家 大家 所有人 每个人 人人 每人 我们 咱们 阖家 全户 全屋 全家老小 一家老小 老小 全员 大伙
    家里所有人 家里每个人 全家都 everyone everybody all all_of_us we we're we_are us whole_family the_whole_family
    family our_family whole_household household
"""
# Everybody only when a head count or 都 follows.
WEAK_ALL = words(
    "我屋里 我屋头 屋头 屋里头 家里头 俺们家 阮兜 屋企 伲屋里 俺屋 俺屋里 咱屋里 家里 我家 咱家 俺家 大家 我们家 咱们家 家人 family we us we're household"
) | {"we are"}
EACH = "全是 全为 尽是 都系 都为 都 都是 均 均为 皆 统统 通通 全是 全部 全都 全都是 都为 也都 也都是 each both_are all_are each"
ALL_OF = {
    "2": """
    俩 两口子 夫妻俩 夫妻 老两口 两口 我们俩 咱俩 俩人 夫妇 夫妇俩 小两口 母子 母女 父子 父女 娘俩 爷俩 母子俩 母女俩 父子俩 父女俩 both both_of_us
    the_two_of_us us_two
""",
    "3": "仨 爷仨 娘仨 the_three_of_us",
}
REST = """
    外都 外均 以外都 之外都 外全 外全都 以外全都 外都是 以外都是 之外都是 外其他人 外其他 外其余 以外其他人 之外其他人 以外的人 外的人
    其他人 其余人 其他 其余 别人 剩下的 剩下的人 其他家人 其他的人 家里其他人 其他成员 其余的 另外两个 另外的人 家里其余 家里其他 其它 其它人 the_rest others
    the_others everyone_else everybody_else rest_all rest_of_us rest_are rest_of_family rest_of_the_family rest_is
"""
PRONOUN = "他自己 她自己 他本人 她本人 himself herself 他 她 他的 她的 he she his her hers him"
YOU = "说他们 说她们 你 您 你们 您们 你家 你们家 您家 你的 您的 你爸 你妈 亲 各位 your you u yours you're 他们 她们 they their 人家"
STRANGER = """
    那户 那户人家 那家人 那一户 那一家子 那对夫妻 那对老人 那对老夫妻 的那家 的那户 的那对 的那一家 的那一户 的那家人
    门卫大叔 看门的 保洁 保洁员 保洁阿姨 清洁工 环卫工 收银员 店员 店长 售货员 服务员 外卖员 送外卖的 送货的 送菜的 出租车司机 公交司机 网约车司机 护工 教练 中介 电工 维修工 维修师傅 修理工 快递师傅 乘务员 乘客 顾客 病友 邻床 工友 总监 董事长 理发师 驾校教练 食堂阿姨 小贩 摊主
    梦见 梦到 梦里 做梦梦见 做梦梦到 做了个梦
    最高的一个 最高的那个 最高一个 最低的一个 最低的那个 最低一个 最高的人 最高那个 最低那个
    表上写 表上写的 表上写着 表里写 表里写的 表里写着 表格里写 表格里写的 名单上写 名单上写的 登记表上写 登记表上写的 统计表上写 统计表里写 接龙里写 接龙里写的 小票上写 小票上写着 大屏上写 大屏上显示 公告上写 公告上写着 表上登的 表里登的 表上填的 表里填的 表上显示
    视频里 抖音上 朋友圈 电影里
    安检 站岗的 那位 有位 那人 那家伙
    班上 有个 有一个 有位 有人 别人家 人家的 我们领导 我们老板 我们主任 我领导 我老板 单位领导 公司领导 我们老师 我们班主任
    asking_for kids children adults babies groupmate coursemate 同屋的 单位里 小区里
    传说 有传言
    同事 朋友 邻居 隔壁 对门 楼上 楼下 同学 老乡 网友 听说 据说 新闻 网上 病人 患者 某 有人 有个人 专家 医生 护士 路人 客户 老板 快递员 快递小哥 外卖小哥 骑手 司机 保安 别家
    人家 那个人 那人 别的 明星 主播 电视 电视里 剧 视频 colleague friend neighbour neighbor coworker classmate stranger
    patient doctor nurse boss heard somebody someone guy
"""
SURNAMES = frozenset(
    "赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏窦章苏潘葛奚范彭郎鲁韦昌马苗凤花方俞任袁柳"
    "鲍史唐费廉岑薛雷贺倪汤滕殷罗毕郝邬安常乐于傅皮卞齐康伍余元卜顾孟黄穆萧尹姚邵汪祁毛禹狄米贝臧成戴宋茅庞熊纪舒屈项祝董梁"
    "杜阮蓝闵席季麻强贾路娄江童颜郭梅盛林刁钟徐邱骆高夏蔡田樊胡凌霍虞万支柯管卢莫房裘缪解应宗丁宣邓郁单杭洪包诸左石崔吉龚程"
    "邢裴陆荣翁荀羊惠甄曲封储靳段焦巴谷车侯宁仇甘厉祖武符刘景詹束龙叶司黎薄印白蒲邰赖卓蔺屠蒙池乔翟谭劳申冉桑桂牛边燕尚温庄"
    "晏柴瞿阎慕连习艾鱼容向古易慎戈廖庾暨衡步耿满匡国文寇广阙东欧沃利越师巩聂晁敖冷辛简饶曾沙丰关游权仝肖闫涂代覃占佟付邸仲"
    "岳苑庆商揭官操漆褟丘钮佘晋楚原迟桓隋隆茹冀"
)
# These alone cover most people; the others are as often part of another word.
COMMON = frozenset(
    "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭罗梁宋郑谢韩唐冯董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜"
    "范方石姚谭廖邹熊陆郝孔白崔康毛邱秦江史顾侯邵孟龙段雷钱汤尹黎贺赖龚肖詹欧柳祁阮骆樊邢裴翁耿温聂洪葛章柯莫施严陶岳俞"
)
COMPOUND = "欧阳 上官 司马 诸葛 司徒 皇甫 尉迟 公孙 慕容 令狐 夏侯 东方 端木 南宫 独孤 长孙 宇文 轩辕"
TITLES = """
    阿姨 叔叔 叔 伯伯 伯 老伯 大爷 大妈 大叔 大婶 婶 奶奶 爷爷 婆婆 老师 师傅 哥 姐 嫂 总 工 主任 先生 女士 小姐 太太 大姐 大哥 经理 老太 老爷子 同学 书记 大娘 姨 妈 爸
    爹 娘 家
"""
ENGLISH_TITLES = "mr mrs ms miss mdm madam dr uncle auntie aunty aunt grandpa grandma"
# Somebody of no household: 那大哥, 有个阿姨.
SOME = "那 那个 那位 有个 有位 有一个 一个 某个 这个 旁边那个 前面那个"
BODY = "大哥 大姐 大爷 大妈 大叔 阿姨 小伙 小伙子 小哥 小哥哥 姑娘 女的 男的 老头 老太 老太太 老师傅 师傅 家伙 同事 病人 网友 妹子 哥们 学生 客人 乘客"
# Addressed, not measured, when none is registered: Eh uncle my temp 36.4.
ADDRESSED = words("uncle aunt auntie aunty 阿姨 叔叔 大叔 大姐 大哥 bro sis")
