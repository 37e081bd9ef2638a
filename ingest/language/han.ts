// Chinese characters that are written in one script only, simplified or traditional: by them the
// scripts are told apart. Pairs of common characters, the simplified one first; characters that
// both scripts use (后, 里, 台, 云) are left out.
const PAIRS =
  '个個们們这這来來时時说說对對会會还還过過么麼没沒关關开開动動点點电電话話语語设設认認识識让讓请請谁誰' +
  '读讀词詞试試误誤详詳该該调調谢謝证證评評诉訴译譯议議许許论論记記讯訊访訪账賬帐帳费費资資质質购購贝貝' +
  '责責败敗货貨贴貼赛賽车車转轉轻輕输輸边邊达達运運进進远遠连連迟遲选選适適遗遺释釋针針钟鐘钥鑰钮鈕链鏈' +
  '锁鎖错錯键鍵长長门門闭閉问問间間闪閃队隊阶階际際险險随隨难難页頁项項顺順须須预預领領频頻题題颜顏额額' +
  '风風飞飛饮飲馆館马馬驱驅验驗鱼魚鸟鳥麦麥黄黃齐齊龙龍业業东東丝絲两兩严嚴丢丟临臨为為举舉义義乐樂习習' +
  '书書买買乱亂争爭亚亞产產亲親从從仅僅仓倉仪儀价價众眾优優伙夥传傳伤傷伟偉体體余餘侧側侦偵俩倆债債倾傾' +
  '储儲儿兒兑兌党黨兰蘭兴興养養内內册冊写寫军軍农農冲沖决決况況净淨减減几幾凤鳳击擊创創删刪别別剂劑剧劇' +
  '办辦务務劳勞势勢区區医醫华華协協单單卖賣卫衛厂廠厅廳历歷压壓参參双雙发發变變叶葉号號听聽启啟员員响響' +
  '图圖团團围圍国國圆圓场場块塊坏壞报報声聲处處备備复復够夠头頭夹夾夺奪奖獎妇婦妈媽学學宁寧宝寶实實审審' +
  '宽寬宾賓导導将將寻尋尔爾尝嘗尽盡层層属屬屏屛岁歲岛島师師带帶帮幫币幣库庫应應庆慶废廢异異弃棄张張弹彈' +
  '强強归歸当當录錄径徑总總恶惡惊驚战戰户戶扩擴扫掃护護择擇担擔拥擁拨撥挂掛挡擋换換据據损損摄攝摆擺敌敵' +
  '数數断斷旧舊显顯权權杂雜条條极極构構标標栏欄树樹样樣档檔桥橋梦夢检檢毁毀毕畢汇匯汉漢浏瀏测測浅淺' +
  '滚滾满滿灭滅灯燈灵靈灾災炼煉烦煩热熱爱愛状狀独獨猫貓环環现現疗療监監盖蓋盘盤码碼确確离離种種积積称稱' +
  '稳穩穷窮窃竊窗窻竞競笔筆筛篩签簽简簡类類粮糧紧緊纠糾红紅约約级級纪紀纯純纲綱纳納纵縱纷紛纸紙纹紋线線' +
  '练練组組细細织織终終绍紹经經结結给給绝絕统統继繼绩績续續维維综綜绿綠缓緩编編缩縮缺缼网網罗羅罚罰职職联聯' +
  '肃肅胜勝脑腦脚腳腾騰节節范範获獲营營蓝藍虑慮虚虛虽雖补補装裝视視览覽觉覺规規触觸计計订訂讨討训訓' +
  '较較辑輯邮郵邻鄰酱醬针針铁鐵银銀销銷镜鏡闲閒闻聞阅閱阳陽阴陰陆陸隐隱静靜韩韓顶頂顾顧颗顆';

/** Pairs whose other half is in use in both scripts, and pairs of variants. */
const SHARED = '范屏窗缺丢尝俩余伙';

const [simplified, traditional] = [new Set<number>(), new Set<number>()];
for (let at = 0; at < PAIRS.length; at += 2) {
  if (SHARED.includes(PAIRS.charAt(at))) continue;
  simplified.add(PAIRS.charCodeAt(at));
  traditional.add(PAIRS.charCodeAt(at + 1));
}

/** The script of a Chinese text, or null where no character tells or as many tell either. */
export function scriptOfChinese(text: string): 'zh-Hans' | 'zh-Hant' | null {
  let balance = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (simplified.has(code)) balance += 1;
    else if (traditional.has(code)) balance -= 1;
  }
  if (balance === 0) return null;
  return balance > 0 ? 'zh-Hans' : 'zh-Hant';
}
