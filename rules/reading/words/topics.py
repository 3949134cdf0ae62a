"""Words of the group's other talk: where they stand, a number is a price, the weather, a date, anything but a fever."""

TOPICS = {
    "goods": """
    已付 未付 付讫 已转 未转 待付 已付款 未付款 割的     有货 缺货 断货 谁拼 一起拼 拼吗 求购 求带
    进的 买的 卖的 抛的 淘的 抢的 买入 卖出 买进 抄底 成交 未拆封 没拆封 拆封 全新 转手 折后 打折后 会员价 人均 起步价 菜单
    团购 拼团 开团 成团 截单 下单 接单 秒杀 拼单 预定 预订 特价 促销 打折 优惠 包邮 现货 到货 团长 卖 买 出售 转让 转卖 二手 出闲置 闲置 九成新 八成新 套餐 水果 蔬菜 青菜
    白菜 大白菜 黄瓜 番茄 西红柿 土豆 萝卜 胡萝卜 洋葱 莲藕 茄子 豆角 菠菜 生菜 芹菜 韭菜 辣椒 南瓜 冬瓜 苦瓜 丝瓜 花菜 西兰花 玉米 蘑菇 香菇 木耳 豆腐 草莓 苹果 香蕉 橙子
    橘子 柚子 葡萄 西瓜 哈密瓜 芒果 榴莲 车厘子 樱桃 蓝莓 菠萝 猕猴桃 梨 桃子 石榴 柠檬 沙糖桔 砂糖橘 丑橘 耙耙柑 粑粑柑 红枣 鸡蛋 土鸡蛋 鸭蛋 猪肉 牛肉 羊肉 鸡肉 五花肉 排骨
    鸡腿 鸡翅 肉 鱼 带鱼 鲈鱼 武昌鱼 草鱼 虾 基围虾 小龙虾 螃蟹 大闸蟹 牛奶 酸奶 奶粉 大米 面粉 面条 油 菜籽油 花生油 食用油 酱油 盐 糖 馒头 包子 饺子 汤圆 热干面 面包 蛋糕
    零食 饼干 坚果 花生 瓜子 口罩 酒精 消毒液 洗手液 纸巾 卫生纸 抽纸 尿不湿 纸尿裤 洗衣液 猫粮 狗粮 鞋 鞋子 衣服 裤子 外套 羽绒服 手机壳 充电器 鞋码 尺码 尺寸 一斤 一份 一盒
    份量 斤 箱 菜 买菜 米 蔬菜包 爱心菜 物资 秒杀价 大礼包 礼盒 茶叶 白酒 啤酒 饮料 矿泉水 桶装水 咖啡 奶茶 外卖 盒饭 快餐 早餐券 烧烤 火锅 炸鸡 披萨 店 超市 商家 老板娘
    促销价 拼多多 淘宝 京东 盒马 美团 饿了么 叮咚 口红 化妆品 面膜 玩具 书 自行车 电动车 婴儿车 沙发 桌子 椅子 床垫 group_buy groupbuy order orders
    selling sell sale buy bought discount durian chicken rice eggs pork beef fish fruits vegetables milk
    bread cake noodles promo voucher shoes size pizza kilo kg
""",
    "money": """
    aa aa制 aa下来 平摊 平摊下来 摊下来
    成本 现价 市价 时价 涨停 跌停 封板 市值 市盈率 净值 点位
    割 割肉 抛了 套牢 建仓 补仓 满仓 房贷 车贷 贷款 月供 到手工资 baht twd sgd exchange_rate currency fx 汇率
    红包 转账 到账 收款 付款 付了 垫 垫的 垫付 还钱 还你 转你 转我 退款 工资 余额 费 费用 电费 水费 燃气费 煤气费 物业费 停车费 话费 邮费 运费 路费 房租 租金 押金 学费
    医药费 价 价格 价钱 房价 油价 菜价 股票 基金 涨 跌 收益 利率 人民币 美元 元 块钱 钱 贵 便宜 太贵 缴费 交费 充值 报销 账单 发票 彩票 中奖 股价 大盘 收盘 指数 金价 保费
    会费 团费 伙食费 打车 车费 门票 票价 消费 花了 收了 欠 paid pay price cost costs fee fees rent money transfer paynow bill
    refund salary deposit balance cheap expensive top-up
""",
    "weather": """
    穿厚点 穿厚 多穿点 加衣 加衣服 穿少了
    气温 天气 天气预报 最高气温 最低气温 最高温 最低温 最低 降温 升温 高温 低温 体感 体感温度 室外 外面 户外 下雨 下雪 晴天 阴天 多云 暴雨 雷阵雨 台风 寒潮 热浪 中暑 防暑 避暑
    太阳 气象 预报 今天好热 好热 好冷 真热 真冷 太热 太冷 热死 冷死 闷热 湿度 夏天 冬天 零下 高温预警 高温天 多穿 添衣 少出门 穿衣 回暖 转凉 凉快 风大 刮风 大风 大雪 小雨
    中雨 大雨 雨 雪 地表温度 桑拿天 三伏天 入伏 气候 空气 雾霾 pm2.5 桑拿 下周气温 weather hot outside sunny rain raining humid haze
    forecast heatwave so_hot hot_today outdoor snow winter summer
""",
    "device": """
    暖气 暖气片 空调 地暖 回水 供暖 供热 锅炉 室温 室内温度 室内 屋里 屋里温度 房间温度 家里温度 热水器 烤箱 冰箱 冰柜 冷柜 电脑 cpu 显卡 手机 电池 电视 洗衣机 微波炉 电饭煲
    空气炸锅 温控 恒温 调到 调至 设到 设定 开到 加热 预热 烤 蒸 煮 炖 泡 发酵 发面 保温 保温箱 冷藏 冷冻 温箱 大棚 孵化 孵蛋 鱼缸温度 电热毯 电暖器 油汀 水壶 饮水机 马桶
    量程 测量范围 测温范围 测量区间 误差 有误差 偏差 精度 准确度 准确率 加热棒 恒温棒 温控棒 机房 服务器 发动机 水箱 胎压 路面 温室 酒窖 仓库 暖宝宝 热水袋 aircon air_con air-con ac heater fridge freezer oven fan server
    engine laptop phone_temp battery water_heater radiator boiler room_temperature room_temp thermostat
    incubator preheat bake
""",
    "water": """
    水温 热水 温水 开水 凉水 洗澡水 泡脚 泡脚水 洗脚水 的水 水 泡奶 冲奶 冲奶粉 冲泡 温泉 游泳池 泳池 池水 鱼缸 水族 浴缸 洗澡 泡澡 汤 茶 喝水 奶温 奶瓶 温奶 水龙头 停水
    漏水 浴室 桑拿房 恒温水 bath water bathwater hot_spring pool swimming shower tea coffee formula milk_powder
    aquarium
""",
    "animal": """
    狗 狗狗 小狗 猫 猫咪 小猫 猫猫 喵 汪 兔子 兔 仓鼠 乌龟 鹦鹉 鸟 宠物 鸡崽 小鸡 鸭子 泰迪 金毛 柯基 哈士奇 边牧 布偶 橘猫 毛孩子 主子 狗子 二哈 猪 牛 羊 宠物医院 兽医
    dog dogs puppy cat cats kitten hamster rabbit pet pets vet bird parrot
""",
    "delivery": """
    快递 包裹 取件 取件码 驿站 丰巢 顺丰 圆通 中通 韵达 申通 邮政 尾号 菜鸟 快递柜 门卫 送到 放门口 放一楼 取货 提货 外卖 骑手 收货 寄件 单号 代收 到了请取 自提 团长到货 认领
    谁的 parcel delivery package courier locker grab foodpanda lazada shopee
""",
    "building": """
    燃气表 水表 电表 气表 抄表 抄表的 客厅 卧室 厨房 书房 阳台上 屋外     停水 停电 断网 电梯 消防 漏水 渗水 装修 维修 检修 物业费 业委会 车位 停车 停车位 挪车 挪一下 车库 地库 垃圾 垃圾分类 钥匙 门禁 门卡 装修噪音 噪音 楼道 灯坏了 下水道 管道
    水管 燃气 检查 会议 开会 会议号 投票 表决 同意 反对 票 业主大会 选举 问卷 消杀 消毒 wifi 密码 网速 宽带 路由器 验证码 链接 二维码 群号 群公告 号楼 层 楼梯 天台 阳台
    噪声 吵 lift carpark parking meeting vote poll water_supply power_cut maintenance renovation noise
    password
""",
    "news": """
    新增 累计 确诊 病例 死亡 治愈 出院 例 疫情 新闻 转: 辟谣 病毒 疑似病例 通报 官方 发布会 专家称 核酸 抗原 疫苗 做核酸 采样 全市 全省 全国 湖北 确诊病例 无症状感染者 密接者
    方舱 火神山 雷神山 医院 床位 试剂盒 防护服 捐款 医疗队 new_cases imported cases deaths vaccine swab forwarded cluster moh
    pcr art_test
""",
    "count": """
    生日 生日快乐 大寿 过生日 满岁 birthday bday
    北纬 东经 南纬 西经 纬度 经度 海拔 震中 震源
    户 人报 人已报 还差 差 共 一共 总共 合计 百分之 比例 率 同意率 名额 报名 投票结果 目前已报 未报 未填 已填 人数 份数 排名 第几 名次 比分 球 赢 输 进球 得分 分数
    考试 考了 成绩 跑步 跑了 公里 配速 卡路里 胖 瘦 减肥 体脂 血糖仪 岁生日 生日 game score match ran running km gym exam marathon
""",
    "wish": "祝 祝大家 祝愿 祝福 愿 保重 注意身体 保佑 发错群 发错群了 发错人 发错人了 wrong_group wrong_chat",
    "time": """
    taxi uber cab airport 小时内 点前 点开始 截止 倒计时 营业 营业时间 开门 关门 班车 公交 地铁 高铁 火车 航班 车次 路公交 bus train flight mrt
""",
}
