"""Words for people of no household here: by their trade, by where they are met, by which of them is meant."""

# Nobody of a household is called so.
TRADES = """
    小伙计 路人甲 陌生人 司机师傅 保安大叔 保安大哥 保安小哥 协警 辅警 交警 民警 片警 警察 特警 消防员 城管 列车员 列车长 空姐 空少 检票员 售票员
    检测员 测温员 安检员 引导员 导医 护士长 护士姐姐 护士小姐姐 主治医生 值班医生 医生叔叔 大夫 药师 店小二 老板娘 店老板 店家 商家 商户 营业员 促销员 导购 理货员 切菜师傅 大厨 后厨 厨师 配菜员
    面点师 传菜员 洗碗工 装餐员 制作人 打包员 配送员 送餐员 送餐小哥 送货员 送水工 送水师傅 送奶工 抄表员 抄表的 搬运工 搬家师傅 装卸工 泥瓦匠 木工 瓦工 油漆工 焊工 水电工 水管工 管道工 安装工 安装师傅 装修工 装修师傅
    开锁师傅 修锁匠 锁匠 修鞋匠 裁缝 钟点工阿姨 清洁阿姨 打扫阿姨 环卫工人 园丁 绿化工 花匠 消杀员 消杀师傅 邮递员 投递员 快递员小哥 骑手小哥 外卖员小哥 代驾 滴滴司机 大巴司机 货车司机 卡车司机 校车司机
    的哥 的姐 驾驶员 船员 飞行员 导游 领队 游客 旅客 行人 过路人 过路的 房产中介 推销员 业务员 客服 接待员 银行柜员 柜员 考生 监考老师 教官 校医 宿管 宿管阿姨 辅导员老师 产妇 孕妇 伤员 病号
    歌手 演员 球星 运动员 航天员 女明星 男明星 网红 博主 up主 大v 部长 市长 县长 总统 总理 首相
"""
# Those who are told of with a word before them: 个大爷, 火车站一男子, 前台小妹. Alone they may be of a household.
NOUNS = """
    大爷 大妈 大叔 大婶 大娘 大姐 大哥 大嫂 阿姨 叔叔 伯伯 婶婶 奶奶 爷爷 婆婆 老头 老头儿 老头子 老太 老太太 老太婆 老汉 老人 老人家 老奶奶 老爷爷 老大爷 老大妈 老阿姨 老先生 老外 小伙 小伙子 小哥 小哥哥 小妹 小妹妹
    小弟 小弟弟 小姐 小姐姐 小姑娘 小女孩 小男孩 小孩 小孩子 小孩儿 小朋友 小学生 小年轻 年轻人 年轻妈妈 宝妈 孩子 娃娃 姑娘 女孩 女孩子 男孩 男孩子 女生 男生 妹子 妹妹 家伙 学生 大学生 中学生 客人
    男的 女的 男人 女人 领导 同事 老师 师傅 员工 工作人员 服务员 小吃店老板 保安 门卫 医生 护士 老乡 同学 新生 壮汉 大汉 民工 工人 农民工
"""
# Somebody whom nobody knows, told of without more.
SOMEBODY = """
    男子 女子 男士 某男子 某女子 一男子 一女子 两男子 一对夫妻 确诊者 感染者 密接者 疑似患者 确诊患者 无症状感染者 一号病人 零号病人
    前面一位 前面一个 前面有一位 前面有个人 前面一个人 前面有人 后面一位 后面一个 后面有个人 旁边一位 旁边一个 旁边有个人 边上一位 那边有个人 有一个人 某个人 有那么个人 来了个人 排我前面那个 排我前面那位
    排我前面的 排前面的 排后面的 我前面一个 我前面一位 我前面的人 我后面的人 我前面那人 我前面那位 我后面那位
"""
MET_BY = """
    有个 有位 有名 有一个 有一位 有一名 有这么个 有那么个 来了个 来了位 来了一位 来了一个 来个 站着个 坐着个 躺着个 站了个 坐了个 排着个 蹲着个 遇到个 遇上个 遇见个 遇到一个 遇到一位 碰到个 碰上个 碰见个 碰到一个 碰到一位
    看到个 看见个 看到一个 看见一个 见到个 见一个 一个 一位 一名 一男的 某个 某位 某 那个 那位 那名 那边那个 那边有个 这个 这位 前面那个 前面那位 前面一个 前面一位 前面有个 前面有位 前头那个 前头一个 前头有个 后面那个 后面那位 门口有个 门口有位 门口一个 门口来了个 坐了位 站着位 坐着位 排了个
    后面一个 后面有个 后头那个 后头有个 旁边那个 旁边那位 旁边一个 旁边一位 旁边有个 边上那个 边上一个 边上有个 隔壁桌 邻座 邻座那个 对面那个 对面一个 我前面 我前面那个 我前面的 我后面 我后面那个 我旁边 我旁边那个 排我前面的 排前面的 排后面的
"""
WHERE_MET = """
    前台 门口 大厅 大厅里 大堂 楼下 楼上 隔壁 对面 物业 社区 居委会 街道 派出所 车站 火车站 高铁站 汽车站 地铁 地铁站 地铁口 地铁里 公交 公交车上 高铁上 火车上 飞机上 机场 码头 站台 候车室 候机厅 超市 超市门口
    超市里 超市收银 菜场 菜场门口 菜市场 菜市场门口 市场 商场 商场门口 药店 药店门口 药房 银行 银行门口 银行大厅 邮局 医院 医院门口 医院里 诊所 急诊 门诊 发热门诊 病房 食堂 食堂门口 餐厅 饭店 饭馆 酒店 宾馆 面馆 早餐店 奶茶店
    咖啡店 理发店 水果店 小卖部 便利店 便利店门口 烟酒店 包子铺 快递站 快递点 驿站 菜鸟驿站 收银台 柜台 窗口 售票处 服务台 公司 公司前台 单位 单位门口 学校 学校门口 校门口 幼儿园 幼儿园门口 工地 车间 厂里 厂门口 健身房 网吧 澡堂
    对门 对门家 隔壁家 楼上家 楼下家 隔壁栋 隔壁楼 隔壁单元 同楼 同单元 楼里 群里 舞队 棋牌室 老家 乡下 外地 月子中心 养老院 敬老院 康复中心 美容院 足浴店 洗车店 花店 书店 影院 电影院 剧院 泳池 球馆 球场 菜摊 鱼摊 肉摊 摊位
    加油站 卡口 关卡 检查站 收费站 高速口 岗亭 门岗 小区 小区门口 大门口 电梯里 电梯口 楼道里 公园 公园里 广场 村口 村里 路口 路边 街上 马路上 路上 景区 图书馆 驾校 新闻里 视频里 电视里 抖音里 抖音上 朋友圈里 电影里 剧里 书里 故事里
    永辉 中百 盒马 沃尔玛 大润发 家乐福 物美 美团 饿了么 顺丰 京东 圆通 滴滴 肯德基 麦当劳 星巴克
"""
# 修水管的, 遛狗的: by what they do.
DOING = """
    修:水管 修:空调 修:电梯 修:电脑 修:手机 修:车 修:鞋 修:表 修:冰箱 修:电视 修:热水器 修:马桶 修:锁 修:伞 修:路 修:水电 修:门 修:洗衣机 修:自行车 修:网络
    装:空调 装:宽带 装:网 装:监控 装:窗帘 装:热水器 装:锁 装:门 装:家具 装:修 装:灯 装:电梯
    送:菜 送:外卖 送:快递 送:水 送:货 送:奶 送:牛奶 送:报 送:报纸 送:煤气 送:气 送:饭 送:餐 送:米 送:药 送:花 送:蛋糕 送:信 送:桶装水 送:物资 送:盒饭
    卖:菜 卖:鱼 卖:肉 卖:猪肉 卖:水果 卖:早点 卖:早餐 卖:煎饼 卖:包子 卖:豆腐 卖:鸡蛋 卖:西瓜 卖:烧烤 卖:口罩 卖:保险 卖:花 卖:票 卖:药 卖:瓜 卖:红薯 卖:馒头 卖:早饭 卖:彩票 卖:房子
    收:废品 收:破烂 收:垃圾 收:水费 收:电费 收:快递 收:银 收:物业费 收:停车费 收:旧家电 收:纸箱 收:费
    看:大门 看:门 看:车 看:店 看:车库 看:仓库 守:门 守:大门 守:卡口 站:岗 扫:地 扫:码 扫:大街 扫:街 扫:楼道 扫:马路 倒:垃圾 拖:地 擦:玻璃 通:下水道 通:马桶 掏:下水道
    遛:狗 遛:弯 遛:鸟 跳:舞 跳:广场舞 打:太极 打:麻将 下:棋 唱:戏 唱:歌 拍:照 拍:视频 拍:片 排:队 插:队 加:塞 逛:超市 买:菜 买:药 买:票 买:肉 拿:药 取:药 挂:急诊 输:液 坐:车 坐:地铁 等:车 赶:车 上:车
    开:车 开:锁 开:公交 开:出租 开:出租车 开:滴滴 开:网约车 开:货车 开:大巴 开:电梯 开:药 开:店 跑:滴滴 跑:腿 跑:外卖 跑:长途 拉:货 拉:客 搬:家 搬:货 搬:砖 贴:砖 贴:膜 贴:条 刷:漆 刷:墙 打:扫 打:针 做:保洁
    做:检测 做:登记 理:发 剪:头 剪:头发 配:钥匙 配:眼镜 换:锁 查:水表 查:煤气 查:码 查:电表 抄:水表 抄:电表 抄:表 抄:煤气 管:理 绿:化 消:毒 消:杀 发:传单 发:菜 分:菜 装:菜 摆:摊 炒:菜
"""
# This kid, one boy and a baby may be one's own.
FAMILY = "孩子 老人 老人家 小孩 小孩子 小孩儿 小朋友 娃娃 妹妹 姑娘 老头子 kid child toddler baby girl boy mother mum mom dad father family couple"
NEAR = "一个 一位 一名 这个 这位 one this that another the_other a"
ENGLISH_SOME = "a an some one this that another the_poor the_old the_other one_of_the random this_one that_one some_old an_old a_young a_random this_old that_old"
ENGLISH_NOUNS = """
    uncle aunty auntie aunt man lady guy woman gentleman girl boy chap dude fella bloke lad teenager teen student kid child toddler baby grandpa grandma granny mother mum mom dad father couple family tourist
    person old_man old_lady old_woman young_man young_lady
"""
ENGLISH_TRADES = """
    driver grab_driver taxi_driver cab_driver bus_driver uber_driver cabbie rider delivery_rider grab_rider delivery_guy delivery_man delivery_boy delivery_driver courier postman mailman cashier cleaner cleaning_lady waiter
    waitress barista chef cook_at plumber electrician repairman technician aircon_man aircon_guy handyman mover contractor locksmith gardener janitor caretaker security_guard guard bouncer receptionist shopkeeper shop_owner
    hawker vendor stallholder stall_owner tailor barber hairdresser landlord landlady tenant trainer personal_trainer instructor tutor lecturer professor conductor stewardess flight_attendant usher officer police_officer
    policeman immigration_officer paramedic pharmacist dentist physio vet_nurse passenger commuter passerby shopper customer visitor pedestrian backpacker traveller celebrity actor actress footballer politician minister
    premier governor mayor astronaut
"""
# 排我后边的老头, 我旁边那个小姑娘: where they stand, seen from the one who writes.
STANDING = "排 站 坐 走 住"
BESIDE_ME = "我前面 我前边 我前头 我后面 我后边 我后头 我旁边 我边上 我对面 我身后 我身边 我隔壁桌 在我前面 在我后面 在我旁边"
WHICH = "的 那个 那位 的那个 的那位 有个 有位 一个"
# 我们组长, 公司同事: known from work or school.
OF_US = "我们 我 咱们 咱 他们 你们 单位 公司 学校 厂里 班里 系里 科里 部门"
KNOWN_THERE = "组长 班长 主管 经理 科长 处长 厂长 校长 院长 店长 队长 导师 教授 班主任 辅导员 老师 同事 同学 客户 房东 师傅 徒弟 组员 队员 下属 上司 领导 老板 老板娘 战友 工友 球友 邻桌 同桌 学生"
# Where one reads and hears of people; what notices tell is nobody's either.
MEDIA = "抖音 快手 微博 小红书 b站 知乎 短视频 视频 直播 直播间 新闻 电视 报纸 广播 公众号 推文 朋友圈 课本 教科书 教材 书 小说 剧 电视剧 韩剧 美剧 电影 动画片 纪录片 群公告 公告 通知 通报 海报 告示 公示 宣传单 传单 倡议书 说明书 文章 手册 短信 百度 热搜"
IN_IT = "里 上 里面 里头 上面 里说 上说 里讲 上讲 里写 上写 里写着 上写着 里写的 上写的 说的是 里看到 上看到 里那个 上那个 里有个 上有个 里的 上的"
SAID_BY = "书上说 老话说 俗话说 专家说 百度说 网上说 课本写的 课本说 课本上写的 课本里写的 教科书写的 教科书说 报纸写的 报纸说 新闻说 新闻讲 电视说 电视讲 视频说 百科说 网友说  说明书说 科普说 论文说 "
