"""The units and measure words that make a numeral a quantity, by what may follow them."""

# Measures and money: the number counts the unit itself, nothing is fused behind, and 一 is a true number.
MEASURES = frozenset(
    # money
    "元 美元 欧元 日元 港元 港币 人民币 英镑 卢布 韩元 台币 新台币 新元 澳元 加元 泰铢 卢比 瑞士法郎 法郎 比特币 美金 块钱 元人民币 元钱 "
    "元整 毛钱 分钱 越南盾 印尼盾 林吉特 比索 雷亚尔 里拉 两白银 两银子 元港币 元港元 元新台币 元美元 "
    # length, area, volume, mass
    "公里 千米 米 厘米 毫米 微米 纳米 分米 英里 海里 英尺 英寸 里 里地 丈 尺 寸 光年 公分 华里 里路 "
    "平方公里 平方千米 平方米 平方厘米 平方毫米 平方英里 平方英尺 平米 平方 亩 公顷 顷 坪 平 英亩 亩地 "
    "立方米 立方厘米 立方公里 立方英尺 立方 方 升 毫升 公升 加仑 桶 立方千米 "
    "吨 公斤 千克 克 毫克 微克 斤 两 磅 盎司 克拉 市斤 万吨级 标准煤 吨标准煤 标箱 标准箱 "
    # temperature, angle, electricity, data, speed and the like
    "摄氏度 华氏度 度 度电 千瓦时 千瓦 兆瓦 瓦 瓦时 伏 千伏 安 毫安 毫安时 马力 牛 牛顿 帕 千帕 百帕 兆帕 焦耳 千卡 大卡 卡路里 卡 分贝 赫兹 "
    "兆赫 像素 字节 比特 兆 公里/小时 千米/小时 米/秒 公里每小时 米每秒 海里/小时 节 马赫 里氏 吉瓦 太瓦时 流明 英尺每秒 "
    "个百分点 百分点 成 倍 折 个基点 基点 点 分 岁 周岁 "
    "人次 人 人口 户 户人家 人民 人份 人左右 剂次 架次 车次 班次 批次 场次 例次 件次 户次 辆次 趟次 艘次 台次 次 回 遍 趟 轮 轮次 步 声 "
    "标准差 纬度 美分 便士".split()
)
# 一 before these is no number worth naming (一点, 一度, 一分, 一次 ...)
WEAK_AFTER_ONE = frozenset("点 度 分 次 回 遍 趟 轮 步 声 里 方 两 节 平 成 折 卡 安 户 人 牛 桶 兆 瓦 帕 顷 倍 寸 丈 岁 克".split())
# With these a bare Chinese 十 or 百 is a word of its own (十分, 百度, 千里), not a count.
WEAK_AFTER_ROUND = frozenset("分 度 里 方 步 声 点 丈 尺 倍 人 次 年 家 两 回 节 平 成 安 种 味 样 条 面 口 位 合 把 号 株 块".split())

# Classifiers: the counted noun, where it is fused behind, belongs to the quantity; 一 is an article.
CLASSIFIERS = frozenset(
    "个 名 位 家 所 座 条 项 处 间 栋 幢 支 辆 架 艘 台 部 件 种 类 款 只 头 匹 条 尾 羽 株 棵 朵 颗 粒 枚 块 片 张 页 篇 首 幅 本 册 卷 套 副 双 对 "
    "把 扇 面 口 根 枝 管 瓶 盒 箱 包 袋 罐 桶 杯 碗 盘 碟 壶 盆 筐 篮 车 船 班 趟 列 节 批 组 队 排 届 场 起 宗 桩 例 笔 份 封 则 道 门 堂 课 "
    "层 级 阶 段 股 缕 滴 团 堆 群 伙 帮 代 集 期 版 顶 盏 床 席 桌 顿 餐 剂 针 支队 发 门 挺 枪 尊 具 粒 串 束 扎 捆 卷 匝 圈 眼 洞 孔 穴 环 目 "
    "栏 行 句 字 词 笔画 票 席位 席 号人 号 员 大类 小类 家次 个人 路 样 方 轮 局 盘 杆 拍 记 球 站 棒 胎 窝 茬 季 畦 垄 块 档 桩 重 师 旅 营 连 "
    "宿 室 厅 卫 栈 味 贴 服 丸 帖 疗程 梯次 批 波 拨 行 摞 叠 沓 泓 汪 弯 轴 帧 格 爿 间次 款次 线 英里路 爆 梯 座次 国 省 市 县 区 镇 乡 村".split()
) - frozenset("字 号 路 样 方 国 省 市 县 区 镇 乡 村 目 眼 洞 面 线 季 员 重 师 旅 营 连 室 厅 卫 站 记 拍 球 版 号人 代 届 期 课 级 门 排 班 棒 顿".split()) | frozenset(
    "个字 字 届 级台阶 门课 门课程 代人 期 版 站 门".split()
)
# These take no noun behind: what follows is the verb or the rest of the sentence.
BARE_CLASSIFIERS = frozenset("字 届 期 站 集 页 层 句 票 席 局 盘 胎 疗程 顿 桌 餐 分 起 折".split())
# A classifier that is also the beginning of another word; with these behind there is no quantity.
NOT_BEFORE = {
    "个": "人所得", "家": "庭长", "名": "义单誉", "位": "于置", "部": "分门署队委", "条": "件", "项": "目", "处": "于理置罚", "间": "谍接",
    "级": "别", "代": "表", "类": "似", "种": "植子", "口": "岸号", "面": "对临向", "张": "力", "本": "书记身地土", "笔": "记者", "道": "路教德",
    "段": "落", "方": "面案式法针向", "度": "假过", "分": "之钟析子布别局行", "点": "击评赞名", "成": "为立功员绩就本果都年", "里": "面程", "节": "日目能约气",
    "元": "素旦首宵朝老", "人": "民币工类均道为造体行大间", "户": "籍外口", "升": "级至到高学值", "度": "过", "步": "行骤", "轮": "胎船椅流", "磅": "礴",
    "回": "到应家归复顾", "声": "明音称", "次": "日年要序", "安": "全排装", "卡": "片口", "牛": "奶肉", "平": "均方等", "克": "服", "支": "持付撑部出", "起": "来诉义点源码",
    "对": "于方应", "场": "地馆所面合", "台": "湾风北", "架": "构设", "例": "如外", "组": "织成", "发": "现展生布", "车": "间站辆", "行": "业动为政", "期": "间待货望", "站": "在着", "票": "房数价",
}  # fmt: skip
LATIN = (
    "GB|TB|MB|KB|PB|Gbps|Mbps|kg|mg|km/h|km²|km|cm²|cm|mm|nm|m²|m³|㎡|m/s|kWh|kW|MWh|MW|GWh|GW|mAh|kHz|MHz|GHz|Hz|ml|mL|dB|"
    "℃|°C|℉|fps|ppm|Wh|kcal|kPa|hPa|MPa|cc|L(?=[，。、,; ）)])|g(?=[，。、,; ）)/])|m(?=[，。、,; ）)])"
)
