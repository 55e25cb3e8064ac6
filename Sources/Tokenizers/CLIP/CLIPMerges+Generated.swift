// Made by tools/goldens/clip-merges.py from bpe_simple_vocab_16e6.txt of OpenAI's CLIP (MIT license).

extension CLIPMerges {
  /// The two tokens of each merge one after the other, the earliest merge first.
  static let tokens: StaticString = #"""
    i n t h a n r e a r e r th e</w> in g</w> o u o n s t o r e n o n</w> a l a t e r</w> i t i n</w> t o</w> r o i s</w>
    l e i c a t</w> an d</w> e d</w> o f</w> c h o r</w> e s</w> i l e l s t</w> a c o m a m l o a n</w> a y</w> s h r i l
    i t i f or</w> n e ð Ł r a h a d e o l v e</w> s i u r a l</w> s e ' s</w> u n d i b e l a w h o o d ay</w> e n</w> m
    a n o l e</w> t o ou r</w> i r g h w it i t</w> y o a s s p th is</w> t s</w> at i yo u</w> wit h</w> a d i s a b l
    y</w> w e th e t e a s</w> a g v i p p s u h o m y</w> . . b u c om s e</w> er s</w> m e m e</w> al l</w> c on m o k
    e</w> g e ou t</w> en t</w> c o f e v er a r</w> f ro a u p o c e</w> gh t</w> ar e</w> s s</w> fro m</w> c h</w> t r
    ou n on e</w> b y</w> d o t h</w> w or er e</w> k e p ro f or d s</w> b o t a w e</w> g o h e t er</w> in g d e</w> b
    e</w> ati on</w> m or a y e x il l</w> p e k s</w> s c l u f u q u v er</w> ðŁ ĺ j u m u at e</w> an d v e k ing</w> m
    ar o p h i .. .</w> p re a d</w> r u th at</w> j o o f c e ne w</w> a m</w> a p g re s s d u no w</w> y e t ing</w> y
    our</w> it y</w> n i c i p ar g u f i a f p er t er u p</w> s o</w> g i on s</w> g r g e</w> b r p l ' t</w> m i in
    e</w> we e b i u s</w> sh o ha ve</w> to day</w> a v m an en t ac k</w> ur e</w> ou r â Ģ c u l d</w> lo o i m ic
    e</w> s om f in re d</w> re n oo d</w> w as</w> ti on</w> p i i r</w> th er</w> t y</w> p h ar d</w> e c ! !</w> m on
    mor e</w> w ill</w> t ra c an</w> c ol p u t e</w> w n</w> m b s o it i ju st</w> n ing</w> h ere</w> t u p a p r bu
    t</w> wh at</w> al ly</w> f ir m in c a an t</w> s a t ed</w> e v m ent</w> f a ge t</w> am e</w> ab out</w> g ra no
    t</w> ha pp ay s</w> m an</w> h is</w> ti me</w> li ke</w> g h</w> ha s</w> th an lo ve</w> ar t</w> st e d ing</w> h
    e</w> c re w s</w> w at d er</w> it e</w> s er ac e</w> ag e</w> en d</w> st r a w st or r e</w> c ar el l</w> al l p
    s</w> f ri p ho p or d o</w> a k w i f re wh o</w> sh i b oo s on</w> el l wh en</w> il l ho w</w> gre at</w> w in e
    l</w> b l s si al i som e</w> ðŁ Ĵ t on d er le s</w> p la ï ¸ e d s ch h u on g</w> d on</w> k i s h</w> an n c or .
    .</w> oun d</w> a z in e ar y</w> fu l</w> st u ou ld</w> st i g o</w> se e</w> ab le</w> ar s</w> l l</w> m is b er c
    k</w> w a en ts</w> n o</w> si g f e</w> fir st</w> e t</w> sp e ac k i f</w> ou s</w> ' m</w> st er</w> a pp an g an
    ce</w> an s</w> g ood</w> b re e ver the y</w> t ic com e</w> of f b ack</w> as e</w> ing s</w> ol d</w> i ght</w> f o
    h er</w> happ y</w> p ic it s</w> v ing</w> u s m at h om d y</w> e m s k y ing</w> the ir</w> le d</w> r y</w> u l h
    ar c k t on</w> on al</w> h el r ic b ir vi e w ay</w> t ri d a p le b ro st o oo l</w> ni ght</w> tr u b a re ad re
    s</w> ye ar</w> f r t or al s</w> c oun c la t ure</w> v el at ed</w> le c en d th ing</w> v o ic i be st</w> c an wor
    k</w> la st</w> af ter</w> en ce</w> p ri p e</w> e s i l</w> âĢ ¦</w> d re y s</w> o ver</w> i es</w> ðŁ ĳ com m t w
    in k</w> s un c l li fe</w> t t a ch l and</w> s y t re t al p ol s m du c s al f t</w> ' re</w> ch e w ar t ur ati
    ons</w> ac h</w> m s</w> il e</w> p m</w> ou gh</w> at e st ar wee k</w> ! !!</w> c lu th ere</w> n er</w> t om s el
    ï¸ ı</w> wor ld</w> v es</w> c am go t</w> in ter of f</w> u m</w> ton ight</w> o ther</w> h ou loo k</w> j e i d</w>
    si on</w> be au at t el i or t</w> re c f f st er su pp g en be en</w> il y</w> te am</w> m m i c</w> pe op it t at
    s</w> on ly</w> mb er</w> en g b ri m p k now</w> b ur b ar in s</w> lo w</w> sh e</w> ro w</w> â Ŀ t ro peop le</w>
    vi a</w> lo w ag a be t x t</w> f ac ch ar e ar w al s en f am b le</w> n ati is h</w> n or g ame</w> li ve</w> s co
    le y</w> d on ic k</w> b all</w> ver y</w> the se</w> p an i a</w> at ing</w> c r a re g ir ma ke</w> st re sho w</w>
    . "</w> f l u p d r than ks</w> il li w om st s</w> i g s ur ever y c ur vie w</w> le t</w> in to</w> mo st</w> n a in
    di g ar ha d</w> s ou v ed</w> an t iti on</w> ma de</w> f ol un i it ed</w> ðŁ ı ic al</w> th r read y</w> ch ec d ra
    k es</w> boo k</w> e p</w> si c</w> mor ning</w> ne ws</w> c au c t</w> w ell</w> an c pho to</w> th an</w> or s</w>
    bir th g g ou t ne xt</w> som e en ing</w> stor y</w> ch ri do wn</w> hom e</w> f fe fre e</w> d a</w> b or f il ci
    al</w> than k</w> si de</w> le ar qu e l ine</w> t en at es</w> ye ars</w> m y pho to beau ti ri ght</w> n u for m shi
    p</w> b an th er d ays</w> g am as on</w> g y</w> ðŁ İ birth day</w> se t</w> ic k e t st ill</w> com ing</w> ta
    ke</w> ðŁ ĩ b b s ol s on d en e p mu sic</w> the m</w> de n</w> wh y</w> f oo c ra am az w n h ol t ting</w> w r u
    e</w> ma g c ro l an c lo b ra a k</w> s ing</w> c al re ad</w> ' ve</w> jo h b ab d ri b lo bi g</w> er ic in t</w> t
    or</w> tr y</w> l a</w> le g hou se</w> m ic v al beauti ful</w> l itt chec k</w> ne w ver s s w ar i pla y h er âĢ
    ĵ</w> w in</w> m a</w> con gr sch ool</w> f un . @</w> he al ic h</w> d el wh ere</w> l on ke t</w> tw o</w> mu ch</w>
    wat ch</w> v en d ed</w> a st</w> k ed</w> b as go ing</w> m p</w> e ver</w> w ays</w> ro o de sig l y s ed</w> to
    p</w> l in ch an to o</w> it ing</w> d ent</w> gh ts</w> t y sp o ne ed</w> b lu in st be ing</w> âĿ ¤ w el l s</w> hi
    m</w> m ay</w> st ing</w> n a</w> el y</w> litt le</w> g a n at tom or m c h on w ant</w> a ir pi c</w> am eric p
    er</w> le ss</w> wee k ve l</w> a h</w> c ap ch am g er ti m tomor row</w> ne ss</w> st ate</w> h al ser v z e</w> o
    s</w> p at v is ex c s in f f</w> c ity</w> c en an y b el su mm t in w ould</w> loo king</w> k o ce le fam ily</w> m
    er po w hel p</w> bu s c o</w> c le sel f</w> en s</w> ic s</w> th o an i ch o le ad b s</w> t wee th ink</w> for
    e</w> ch il vi de di d</w> al e</w> ch i v il en ds</w> w ing</w> p as ' ll</w> v ol s a</w> g s</w> man y</w> j ec be
    fore</w> gra ph n y</w> ur ing</w> w il d d bu il f av st ed</w> tr an l ing</w> ou d</w> d ge</w> fi el nati onal</w>
    st a c er w ere</w> in a</w> se ason</w> c ou n ed</w> amaz ing</w> ti ons</w> cele br n s</w> a th he ad</w> s
    day</w> d ar lo c v in an other</w> g oo s at n y jo in</w> pre s s es</w> s ing an a</w> in ing</w> .. ..</w> c our
    ï¸ ı ac t</w> cau se</w> li ght</w> am s</w> t a</w> b al f c</w> hi gh</w> off ici t t</w> chri st d ic d ay ra l</w>
    h or : )</w> vi si n am o b ma s</w> gh t re ally</w> t un fin d</w> thr ough</w> por t</w> u t ti ve</w> st y n e</w>
    or e</w> ðŁĺ Ĥ supp ort</w> ne ver</w> ev en</w> ðŁ Ķ h a</w> y a</w> l d u k</w> r an j am wi th me di d es</w> ne
    y</w> ch ing</w> al e h y k in ! ! d y pl ace</w> al so</w> b le wh ich</w> bl ack</w> b li s ay</w> par k</w> pl
    ay</w> ir e</w> vide o</w> week end</w> a il ke y</w> p t</w> w ard</w> fri day</w> d in ine ss</w> g ro b en al
    ways</w> t ball</w> ag o</w> m il c y pro duc di sc un der ple ase</w> sp or fu ll</w> e y</w> ðŁ Ļ is e</w> iti
    es</w> c at k no u se</w> fo re k er</w> ar t hi gh op en</w> s an e f our s</w> sh ed</w> st ri d ro aga in</w> i
    m</w> ðŁ ĵ en jo fu n</w> ge tting</w> p en g er</w> c li an y</w> ever y</w> e u wom en</w> â ľ e st</w> c ould</w> r
    y " @</w> th ou sh a comm un b er</w> d ents</w> di s wh ile</w> aw ay</w> di o</w> h am g la d ate</w> k a</w> mis
    s</w> un ch</w> w on in f roo m</w> g a</w> re al</w> ex per di rec sh ould</w> sp r g ol l ong</w> bet ter</w> or i e
    y i ence</w> il s</w> z z h an f ound</w> v s</w> â Ļ po st</w> ti c</w> par t</w> m en ren ce</w> ce ss</w> v ic s il
    sho p</w> ðŁĺ Ĥ</w> f ood</w> v al</w> sti c</w> y ou s ays</w> e lec st ar</w> o c l and i d c tion</w> fiel d</w> s
    of st art</w> wat er</w> fri ends</w> on es</w> ðŁ Į f la f ar wh ite</w> par ty</w> in st</w> gr ou t v</w> every
    one</w> m ent j a ch a pr in an ts</w> d uring</w> l at l ar we st</w> th en</w> k a y oun in sp in te we en</w> visi
    t</w> aga inst</w> re le he ad c es</w> to wn</w> loo ks</w> th re re gi ren t</w> pro jec gir l</w> se ar w o m om c
    ar</w> h un pu bli d i</w> p le</w> c all</w> c ri u m for d</w> per fe fri end</w> h ard</w> ssi on</w> te st</w> pla
    ying</w> ar ound</w> be cause</w> ke ts</w> me et</w> sat ur ar ti wor k j un v en</w> r un me mber</w> por t su per t
    wit s am el s</w> t ly</w> ad v ati ve</w> at h</w> s ure</w> av ail la r</w> s qu ar ds</w> ev ent</w> m en</w> l l o
    ver lo gy</w> it al</w> tim es</w> m al b ack c oo ma king</w> st ru â ģ it u sh ar g an</w> c as s n summ er</w> pic
    ture</w> f an h in christ mas</w> c y</w> pr oud</w> cham pi desig n</w> pp ing</w> ho pe</w> c a</w> avail able</w>
    ma y we d photo graph spe cial</w> sal e</w> sto p</w> er y</w> a we al ity</w> hi story</w> am a</w> pre si b ru wor
    king</w> d one</w> d r</w> k en</w> fe at w ood</w> ate st</w> sun day</w> mo vi vel y</w> s le f ace</w> sp ec stu
    dents</w> b y ha m</w> sp on bus iness</w> d at i e</w> i p so ci g lo h and re cor r s</w> me e ke ep</w> p ur heal
    th</w> sh e com ple go d</w> da vi col lec li st r a</w> clu b</w> t ers</w> in clu th ings</w> pl an â ĺ joh n</w> sh
    ing</w> at ul so on</w> blu e</w> g or satur day</w> w on</w> congr atul se e âĿ¤ ï¸ı</w> tho se</w> ðŁĺ į</w> fin
    al</w> d ou it h</w> o wn</w> ro ad</w> t our</w> a st indi a</w> ti l</w> n d</w> f er fav or su l lear n</w> fir
    e</w> ju st grou p</w> a h r ac bo dy</w> u r</w> c are</w> à ¸ p lo o h</w> po s gi ve</w> te ch su b c ent er
    ing</w> y m il ity</w> f ic lon don</w> v ir gu ys</w> b a</w> ðŁ ¤ bab y</w> sc re ðŁĺ į tru mp</w> un der</w> chan
    ge</w> i an</w> col le ss es</w> l er</w> ss ed</w> n ice</w> ann oun pow er</w> s ar a king</w> min i s li s wee k ar
    fu l c ru ac tion</w> a ther</w> ) .</w> st and de vel a a g an le ft</w> lo l</w> re l tran s m ents</w> in t e f</w>
    man ag di g gen er do wn p au ti v k u th ur k en st on</w> f ans</w> tal k</w> twee t</w> t oo sty le</w> pro te se
    con fr on awe some</w> g l p al ne t s or la u g on sin ce</w> t ty</w> ser ies</w> me mor b eli fil m</w> di d di
    es</w> o t congratul ations</w> p ra e ve</w> w oo offici al</w> su c in cre b on par t pp ed</w> cla ss</w> si ve</w>
    bo y</w> cu l perfe ct</w> t ou d am wel come</w> foo tball</w> h i</w> p ap wa it</w> ad a</w> congr ats</w> youn
    g</w> exc ited</w> re ce j an v a</w> re d st ra medi a</w> ' d</w> do es</w> le t mu l ill s</w> gre en</w> m el to
    ge fu ture</w> ye ster vers ity</w> for m</w> ta in</w> i de ch es</w> ki ds</w> qu i ha ha de ta bi g favor ite</w>
    gir ls</w> con tin do m</w> sear ch</w> u al</w> a ir</w> d ers</w> mon th</w> c er</w> yester day</w> commun ity</w>
    ad e</w> do g</w> vil le</w> ic es</w> d eli sy ste ru n</w> is m</w> he art</w> c up</w> en ti fe w</w> presi
    dent</w> e ds</w> un til</w> fe sti o k f lo sa id</w> ol e</w> me d tra vel</w> Â £</w> ph one</w> toge ther</w> fa
    st</w> lo t</w> gam es</w> sh ir bet ween</w> y es</w> th ers</w> do ing</w> m ac at or</w> b and</w> fol low projec
    t</w> devel op di ffe con fe spe ci ca st</w> y s bo ard</w> r d</w> i al</w> sh oo r am ha ving</w> sh are</w> fol
    low</w> on e n ame</w> m r</w> pu t</w> disc u or y</w> c ame</w> ou s s ite</w> twit ter</w> t b t it fin ally</w> z
    ed</w> su per</w> com pan us ing</w> all s</w> li st</w> r is</w> sho t</w> g al t ar de l</w> joh n âĢ Ķ</w> some
    thing</w> ra m</w> inte re wh e b it</w> ðŁ į stre et</w> oun d a i tic kets</w> movi e</w> re al k y ta king</w> o pp
    c c</w> l am m oun in ve bl ack us ed</w> on line</w> y or loc al</w> gu e c ks</w> o w ge st</w> bo ys</w> illi
    on</w> con t re ci in ed</w> eu ro no w se en</w> p h</w> te ach de f sou th</w> su ch</w> aw ard</w> mu st</w> is su
    ca re fe el</w> p lu l atest</w> spor ts</w> we b te x e ment</w> s k</w> fi c</w> w an te ch</w> o t</w> bo x</w> n
    er fre e t al</w> a sh c ase</w> ho t</w> won der mee ting</w> er a</w> ch all ðŁ Ĳ jo b</w> il i c ool</w> j our th
    s</w> m o</w> f el di e</w> mic ha e le te am serv ice</w> st and</w> ma kes</w> p ing</w> ear ly</w> com es</w> e
    k</w> ho li v ers</w> ag ue</w> s au thre e</w> mon day</w> fa shi some one</w> th ro se a</w> b ad</w> supp or tur
    n</w> ur y</w> m ing</w> photograph y</w> n ic mar k</w> pre tty</w> ss ing</w> wat ching</w> me mb ar ri coun ty</w>
    be ach</w> fr an cen ter</w> pol ice</w> b at publi c</w> t an pre ss</w> s af s y</w> ge ts</w> ro y n ers</w> y our
    bu y</w> st ers</w> sho w as ed</w> chil dre af ric in es</w> sp ace</w> sc ri h all</w> pa in ar ing</w> hom e m ur
    heal th ch ed</w> s and rece i gu y</w> e a americ an</w> re si childre n</w> - - i ri ing ton</w> coun try</w> ro
    ss</w> le n</w> ann a</w> boo ks</w> b c</w> e ce</w> d om lo vely</w> k h pe t g y g ri st age</w> off ice</w> ro
    ck</w> m on</w> b ay</w> t able</w> su n</w> m ed</w> th in l or f low ( @</w> uni versity</w> stor e</w> fron t</w>
    goo d z a</w> vo te</w> nor th</w> he y</w> an im or der</w> mi d with out</w> a de re member</w> mar ket</w> ? ?</w>
    mu s tra ining</w> e duc bu t co ver</w> st an sc en b la bre ak l ou s ame</w> g old</w> a in</w> o s bo th</w> l it
    ver n a i</w> al bu p a</w> enjo y</w> be g ell ing</w> thur sday</w> inf o</w> s an</w> americ a</w> ha ir</w> te
    l</w> mar ch</w> con cer colle ge</w> confe rence</w> ap p</w> h our</w> ch ang â ļ s our ol s</w> we ather</w> w
    ar</w> p hi festi val</w> secon d</w> cu te</w> pr ac en er str y</w> le a pol it s av se n</w> o w</w> m i</w> ne
    ar</w> ou ght</w> z e co ffe w illi d an se y</w> davi d</w> e se</w> f an</w> de ci the at no v ati on tr ac sc i re
    view</w> c el e m</w> u n</w> ju ly</w> or ig ti on d ru form er</w> st ay</w> af ter in v too k</w> dat a</w> b
    al</w> tu es d an</w> ev ening</w> ðŁĺĤ ðŁĺĤ d ol u res</w> pro vi t s e st sig n</w> j ac u k s ong</w> ye t</w> bo w
    in du j ap h oo po int</w> any one</w> z y</w> i st</w> h ur it al buil ding</w> wom an</w> ch ur j er per for co
    ach</w> le ague</w> ce ss ne t</w> i mag nati on br it qu e</w> aw ards</w> ag es</w> wor ks</w> c ed</w> man ce</w> l
    ate</w> ig n</w> mon ey</w> tru e</w> i i</w> t ell</w> pl ac p ac as y</w> wor ld be hin im port read ing</w> gra
    m</w> gi ving</w> me t</w> h it</w> for ward</w> st om pres ent jun e</w> so cial</w> no on</w> mar t hal f</w> s we
    go vern k er deta ils</w> li sh</w> _ _ ac y</w> si a</w> ber t</w> f all</w> ! !!!</w> ) ,</w> th i d iti sp ort</w>
    k ing f it st af c at</w> mu se cen tr y er</w> con tro b loo wal k</w> ac tu did n</w> li m lear ning</w> re
    search</w> wed ne au th h ours</w> k y</w> f ar</w> h en .. .. it ch ri l</w> str ong</w> sk y</w> que sti jam es</w>
    r on d g f ur c in do es app ro mar ke tu res</w> ful ly</w> ch at</w> behin d</w> te m fin i mis sion</w> b att fe el
    he av every thing</w> b ar</w> w ish</w> pre mi i ma exper ience</w> e ach</w> re port</w> swee t</w> tic s</w> spr
    ing</w> re spon syste m</w> vic tor l in</w> sa w</w> al ready</w> gh ter</w> f le ã ĥ br ing</w> albu m</w> - -</w>
    ell s</w> st an</w> to m</w> inter national</w> w ent</w> an ni mat ch</w> pp er</w> st one</w> sm all</w> ra in</w>
    fashi on</w> are a</w> v an ag ram</w> k o</w> thou ght</w> wor th</w> v an</w> m er</w> coffe e</w> it es</w> g n
    arti st</w> c on</w> ar ch c ir se cre gr ound</w> is o h and</w> co m</w> bri dge</w> h s</w> x i l ink</w> pu l sp l
    r ace</w> f li ri ver</w> g as</w> di sco d al play er</w> f it</w> photo s</w> it y o k</w> j or tr a</w> ap ril</w>
    ad s</w> a di sol u beau ty</w> do or</w> me ss up date</w> ali a</w> sch o en ed</w> mom ent</w> sco t sc ience</w> i
    or</w> ti es</w> ac ross</w> ous ly</w> sh es</w> does n</w> p age</w> wat er m illion</w> cla ssi l ic ca st form
    ation</w> micha el</w> ell o</w> s mo in ts</w> vi sion</w> op ening</w> ld n</w> au str tues day</w> win ner</w> po
    ssi r ound</w> shir t</w> di t</w> b o</w> u es</w> il led</w> al ong</w> tri p</w> star ting</w> im pro k an per
    son</w> no t re co ne eds</w> c le</w> li e</w> re st</w> r ing</w> win ter</w> si mp mo m</w> be er</w> fac e tor
    s</w> us a</w> collec tion</w> ge or se ssion</w> tr ying</w> la s</w> la ke</w> j en orig in stu dent</w> se cur v
    in</w> pic s</w> ex pe com p gon na</w> e qu b ad le y a u</w> memb ers</w> bre ak</w> w all</w> gi c</w> din ner</w>
    bu l insp ir r i</w> min d</w> ic a</w> win ning</w> tal king</w> t ren s is</w> t en</w> wonder ful</w> s now</w> he
    ar</w> th om no thing</w> gu i st in blo g</w> fe st</w> b un le e</w> war ds</w> ch ance</w> dre ss</w> re n</w> pau
    l</w> p es</w> tech no ru ssi c ard</w> e ast</w> mar i w ine</w> t i</w> la w</w> str ic k i</w> ap e</w> au gu pro
    fe as h</w> cour se</w> ma il</w> ren tly</w> d un m un lo ve is land</w> dri ve</w> s l end ed</w> ma in</w> lo
    st</w> nat ure</w> âĿ¤ ï¸ı ch ic re por p in pr o</w> st ation</w> ce p ta kes</w> compan y</w> go es</w> on d</w> ma
    ch ra dio</w> d ad</w> ro ck j a</w> p ay champi on e e in de tt a</w> ati c</w> t ab beli eve</w> ener gy</w> z i t
    at wor d</w> on ce</w> re sul y l and re an o</w> inst agram</w> clo se</w> t am cu stom w a</w> con om sho ws</w> li
    fe k in</w> ro b t age</w> n ation</w> al most</w> list en</w> sa ve</w> re li ac e mar y</w> tre e</w> for get</w> j
    ack wa iting</w> direc tor</w> h ill</w> bor n</w> te mp f l</w> st e</w> on a</w> sing le</w> wedne sday</w> un
    ited</w> in o</w> @ _</w> ne l</w> celebr ate</w> en ding</w> de al</w> j i</w> can ada</w> hu ge</w> tr ack</w> âĢ
    ¢</w> f y</w> fan ta an g</w> yor k</w> rele ase</w> p un ep iso wor ds</w> t our p ack i gh classi c</w> perfor
    mance</w> ke t after noon</w> recor d</w> win s</w> pro ble âĿ ¤</w> f our</w> b ed</w> ban k</w> d ance</w> s la cal
    led</w> mi ght</w> a p</w> pa st</w> ðŁ ļ diffe rent</w> it e gi ft</w> ssi ve</w> chur ch</w> c us</w> pro gram</w>
    ho tel</w> ic e ma d secur ity</w> en ge</w> d c</w> en ough</w> st a</w> e ty</w> de ad</w> g un he ar m ir hu
    man</w> gre ss</w> oun ds</w> pi ece</w> bre aking</w> gar den</w> fi ght</w> vie ws</w> f ish</w> star ted</w> run
    ning</w> gre en ser i s m</w> as k</w> d or de ath</w> e conom er i ir d</w> s er</w> l unch</w> âģ ¦ bo x nat u ba se
    b an</w> f al glo bal</w> wil d wo w</w> out side</w> mo ve</w> le ad</w> an al muse um</w> on g ha w pow er than k b
    ac char ac cam pa dig ital</w> r o</w> op er de v w ol p ati f a</w> m ale</w> pap er</w> ill ing</w> c s</w> â ĥ educ
    ation</w> ta ken</w> e ffe m ou s ad " .</w> bas ed</w> staf f</w> inclu ding</w> li ving</w> a c</w> ch ina</w> mo b
    stor m</w> lu ck</w> ph il o o</w> y n tra vel k el ti al</w> pr ice</w> boo k import ant</w> bi o p ool</w> ny c</w>
    f ab lo ad</w> ? !</w> chall enge</w> cr y ser ve</w> we ar</w> bu s</w> ta in nu mber</w> ro r</w> k at i z th
    ough</w> ho sp m m</w> fa ir</w> ut es</w> ho t po p</w> fi ed</w> cam p develop ment</w> li br c ali em s</w> âģ¦
    @</w> b ol is ed</w> stand ing</w> mo del</w> it a</w> g le</w> bro wn</w> ima ge</w> ve red</w> for ce</w> o il</w>
    par tic sh u da ily</w> la w se c cla ss cam p</w> holi day</w> cl in k ers</w> pres ent</w> gam e incre di er
    ship</w> inter view</w> b ill</w> du e</w> and y</w> ab o in nov ke y ac ade p il mo der st ars</w> br and</w> f
    er</w> wee ks</w> con si pr e</w> sa fe wr it di um</w> la unch</w> marke ting</w> ann ual</w> as si cour t</w> la
    dy</w> c ted</w> and a</w> in side</w> chil d</w> opp or sm ith</w> centr e</w> gu e</w> âģ ©</w> f ren st y</w> for
    t</w> ent ly</w> is n</w> ke ep to ber</w> on y</w> bo y al d</w> col la de mo le vel</w> com pet ad o</w> b our fanta
    stic</w> m ate</w> s u</w> sou th oppor tun vers ary</w> lat er</w> bu d face book</w> la un ster n</w> p it ! "</w>
    ma j gr am tb t</w> fi re happ y a ks</w> wh ole</w> actu ally</w> ill er</w> ell a</w> lo ts</w> al ex an ge lan
    ds</w> ðŁĺ Ń en ter r ou episo de</w> p ed</w> in ten sh ire</w> wh o pl an</w> h o</w> ca ke</w> we st mag az fre
    sh</w> c c n ar ch ris</w> wr iting</w> w er</w> n om l o</w> mi dd dre am</w> o l</w> ti onal</w> de b > ></w> be
    come</w> s i</w> gr and</w> all ing</w> hi stor ri de</w> i red</w> saf e</w> que en</w> ci l</w> in tro vi l</w> d
    ani .. . ar tic st at sh ort</w> or ing</w> sel fi mis si do c b it g all b om i re se lec d ition</w> ðŁĶ ¥</w> fri
    end be at</w> gh ting</w> ðŁĺ Ĭ</w> pe ace</w> ex hi ant a</w> ab ility</w> il lu j on qu ality</w> tri bu m es</w>
    play ers</w> fa ir cu t</w> c ab suc cess</w> b i</w> su s</w> pro mo sch e an ge</w> ic o</w> comm it cat ch</w> ill
    a</w> kin d</w> feel ing</w> qu o s ay anni versary</w> spo t</w> mo ther</w> an e</w> p end your self</w> op s</w>
    app le</w> min utes</w> p o</w> gr and ri es</w> ha ha</w> care er</w> ed ition</w> de c ric k</w> am i</w> concer
    t</w> iti ve</w> ge ous</w> d ly</w> t te</w> adv ent i g</w> li ghts</w> ak er</w> sk y âĥ £</w> r ay</w> fini
    shed</w> w ay s d ac coun ðŁĴ ķ</w> ck y</w> ch el lit er pain ting</w> lo s</w> st un techno logy</w> n as ma r</w> b
    il afric a</w> ki e</w> ey es</w> gol f</w> plu s</w> ni a</w> it ec serv ices</w> wed ding</w> kno wn</w> te le ..
    ...</w> star ts</w> pa ren w ants</w> ati onal</w> mon ths</w> win do fav our er t</w> magaz ine</w> ex clu re ve b c
    origin al</w> e ss n al</w> an ti st ro t ice</w> stu dy</w> à ¤ v ac nation al fi ve</w> ra in ve ment</w> u te</w>
    ver se</w> em er ar my</w> possi ble</w> gue ss</w> val ley</w> ther n</w> cro w m r col or</w> on to</w> pic k</w>
    cle ar</w> dar k</w> t ac wan ted</w> it ting</w> can cer</w> govern ment</w> di e ri se</w> z ing</w> col d</w> f oun
    stu dio</w> str ation</w> bro ther</w> a head</w> sh el mic ro ic ally</w> d au sig ned</w> vi ol a x as se i o w re
    spl ay</w> ch ick augu st</w> pl at ti ps</w> sp i hu man e asy</w> lo gi mi ke</w> gro w ag re w w sh ad mo tiv wi
    de</w> tur ns</w> om g</w> v ar de fin su g j im ðŁĶ ¥ t d</w> campa ign</w> nam ed</w> re tweet</w> co p t v le av k
    is dou ble</w> s mar issu e</w> vil la in formation</w> li es</w> sto ck</w> n t</w> di stric sh or mi x er o se p me
    x see ing</w> li ve re min co de</w> g ur s c</w> wil d</w> l un h ood</w> spo t fa ther</w> fore ver</w> up d tra f f
    ly</w> ne ed gra du tra in</w> ma ke s ab be y si ze</w> lead er</w> tal ks</w> e u</w> lo g fo x</w> gor geous</w> le
    ss le ts</w> sur pri my self</w> no te</w> li ves</w> f ru lo ved</w> se ver de m j i so c h old</w> do gs</w> n i</w>
    â ŀ lea ve</w> air port</w> ben ef ex pl shi ps</w> comple te</w> ach i gre at vin tage</w> j ack</w> ro c woo d pri v
    off er</w> ey e</w> ver sion</w> te a</w> co ach off ic w ell g en</w> s at</w> h h you th</w> o x ? "</w> m t</w> mi
    x</w> g g</w> d le</w> natu ral</w> buil d</w> break fast</w> thin king</w> theat re</w> mo on</w> ber g</w> go
    als</w> geor ge</w> en e exc ell il ing</w> tun e</w> y ed</w> g ate</w> m it net work</w> jo e</w> h ello</w> f b</w>
    tu be</w> we aring</w> ath le stru c har d gla ss</w> g ers</w> thro w g es</w> b t indu stry</w> manag ement</w> ali
    st</w> go al</w> stre am</w> y el a vi ici ous</w> o thers</w> s ki chri sti bir d</w> e sc m in</w> tr o</w> l t</w>
    j an</w> im p ri ghts</w> sh a</w> or gan cent ral</w> ar a</w> ro ll</w> favour ite</w> che ster</w> el se</w> p
    ay</w> car s</w> m ine</w> ste p</w> prac tice</w> maj or</w> h ang ðŁĺ ĺ</w> n on</w> v ari eng ine vol un di a</w> i
    led</w> arch itec p ink</w> d s th y</w> wa sh web site</w> ba g</w> contro l</w> el li f ra an sw d ence</w> y u r
    on</w> ol a</w> g in dr in li c</w> cou ple</w> sp ar g on</w> cre ate</w> c t celebr ating</w> de ep</w> e at</w> te
    e</w> vo ice</w> dro p</w> vis it at ors</w> sta dium</w> f t w is ro l gra de</w> fam il po ints</w> re pre w as traf
    fic</w> jap an</w> or g hon or</w> tex as</w> man u âĻ ¥</w> safe ty</w> re r</w> b ag em plo rele ased</w> re gu ak
    a</w> n av ro le</w> sen ior</w> spec t</w> cro ss</w> lin es</w> be st p ack</w> s in</w> ti e</w> mis sing</w> sun
    set</w> li ber is ing</w> j ay sk i</w> champion ship</w> ac tiv la dies</w> play ed</w> y y pu bl al o pri de</w> s r
    pa ki lu x sur vi ck ed</w> e ts</w> cho col austr alia</w> par is</w> mi les</w> h at ment al</w> al a</w> me an</w>
    mob ile</w> en a</w> in si f ound chi ef</w> t ag incredi ble</w> re turn</w> Ã © goo gle</w> fren ch</w> cre w</w>
    hal lo ali an</w> j az ch er</w> sil ver</w> nor th eng lish</w> base ball</w> c af lim ited</w> follow ing</w> app
    reci ear th</w> k ir ve mber</w> w ed</w> p tion</w> g ed</w> oc tober</w> fl ori c r</w> en cy</w> ga ve</w> lor
    d</w> stu ff</w> ber ry</w> po st sm ile</w> bro ad st ate gg er</w> me ans</w> ic y</w> gu n</w> y o</w> ma ster</w>
    bur g</w> han ds</w> ni e</w> / /</w> uni on</w> brit ish</w> big gest</w> distric t</w> am ing</w> h il o ce per son
    pas s</w> en vir scho ols</w> arri ved</w> anc es</w> insp ired</w> ex pla be n</w> libr ary</w> bo tt am p ste ph
    cont act</w> b ang m s cali for t old</w> batt le</w> b b</w> chic ago</w> âľ ¨</w> str ate sh i</w> de ce - )</w> ad
    d</w> la b j ones</w> leg end</w> cast le</w> ing er</w> st ance</w> be l</w> ur a</w> re fu lead ers</w> po t se x h
    ic artic le</w> ki d</w> fr ance</w> x x</w> ex e gui de</w> volun te pr int</w> al i</w> ce o</w> twee ts</w> w x</w>
    scen e</w> vol u ant i</w> h an</w> as soci shar ing</w> ro se</w> mini ster</w> sh er in ste cle an demo cr po
    ster</w> sk in</w> p sy pro per cra zy</w> i am o re in i</w> any thing</w> po d mo ving</w> cl ick</w> ex plo com b
    cra ft</w> f i</w> bloo d</w> is ra publ ic d ent ol ym eng land</w> a si ch er fac t</w> envir on har ry</w> g
    one</w> me dic enjo ying</w> just ice</w> j r</w> indi an</w> wi fe</w> s ound</w> t es</w> dra wing</w> p al</w> ide
    a</w> cr it ju li il er</w> war m</w> cl ar thou ghts</w> def en coun cil</w> intro duc di ed</w> jan u an i</w> s
    end</w> li er</w> m l intere sting</w> tra de</w> win d</w> b ay s ac anc y</w> sour ce</w> b es</w> org ani ar ly</w>
    lar ge</w> ff ici ta g</w> u t</w> de sp o es</w> tit le</w> sy m pic tures</w> op en wom en sho wing</w> ri a</w> le
    ast</w> lead ership</w> cur rent</w> elec tr val ent list ening</w> c key</w> gener al</w> de ser du ce</w> ; )</w> c
    ent</w> ðŁĺį ðŁĺį sco tt</w> po or</w> selfi e</w> ev ents</w> i on</w> wr ong</w> de v</w> h ill sep te cul ture</w>
    l ine sor ry</w> s ent</w> si ster</w> ce pt</w> k ri no vember</w> ar i</w> announ ce</w> z ation</w> br an g ent d
    u</w> l en per s f m</w> mart in</w> o p</w> e mb om e midd le</w> suc cess pe ter</w> janu ary</w> f lu rac ing</w> d
    av bi ke</w> ðŁı »</w> pe t</w> shoo t</w> profe ssi feat uring</w> septe mber</w> now playing</w> sta ur z a on
    ic</w> qu ick</w> bas ke spe aking</w> mil it z er</w> chick en</w> b ell</w> s ad</w> co ast</w> lo ving</w> y
    ers</w> d j</w> pan el</w> ver age</w> s wit ic ks</w> b ou califor nia</w> s am</w> paren ts</w> er o</w> k illed</w>
    ph ys jo bs</w> mi gr an th e mo hallo ween</w> and er c m</w> compet ition</w> e ag s ket sp ir may be</w> exclu
    sive</w> app e jour ney</w> scre en</w> for d i o</w> h ate</w> u g sou l</w> her o</w> soci ety</w> sy n gu it n h d
    j as es</w> im pre ti me sal es</w> d d</w> f ts</w> summ it</w> stun ning</w> om s</w> tur ned</w> cle an</w> sof
    t</w> be at re staur de red</w> en ces</w> ma gic</w> di o sh ine</w> gu est</w> health y</w> exhi b stor ies</w> po
    pu n is</w> el a</w> bel ow</w> fun ny</w> resul ts</w> s ne cur rently</w> ar d down load</w> f light</w> m al</w> f
    ine</w> p ad ch u ent ed</w> h at</w> ðŁĳ ı ste ve</w> j o</w> mar k r at b all p c</w> p on b by</w> o li ar ts</w>
    as ure</w> bow l</w> att ack</w> mi c</w> de ar</w> ran ge</w> en ter</w> chocol ate</w> br illi ac cess</w> , "</w> ?
    ??</w> ch ap con st t n mat ter</w> blu e gall ery</w> em p work shop</w> lead ing</w> y ours</w> baske tball</w> w
    anna</w> th u _ _</w> mar ri sle ep</w> bi a</w> ch e</w> ma d</w> imp act</w> o wn si r</w> chan nel</w> euro pe</w>
    e sp k itch hosp ital</w> w ra roy al</w> f s</w> ne u qu ar ne y ac ks</w> ch ase</w> pp y</w> st al at ely</w> ti
    m</w> dece mber</w> r are</w> per form cre am</w> we ight</w> ch oo ni ght ha ven</w> fr anc kh an</w> buil t</w> hel
    ping</w> tru st</w> ty pe</w> gol den</w> ta x</w> s now s wi di sa questi ons</w> ve y</w> li ght c n cl oud</w> thom
    as</w> ag ed</w> sh ou te ams</w> gr an re ason</w> a a</w> you tube</w> v p</w> pi zz manag er</w> bur y</w> cre
    dit</w> tre at</w> ma x</w> i k ma in g ing</w> de ad pro bab ye ah</w> ã Ĥ br and so li pl ant</w> ta yl gir l ðŁĺ
    Ń</w> nam ent</w> au to mess age</w> ko re n ur ter r ag u ma p</w> sen ting</w> lo ves</w> gi ves</w> g ab z en</w>
    ro bert</w> con fir w ars</w> o m</w> sta in cam era</w> and er</w> won der</w> a b</w> ca p</w> s old</w> su it</w>
    wal king</w> contin ue</w> effe c dau ghter</w> d anc cha in</w> mul ti ki d y an champi on</w> v o</w> ta ins</w> ho
    st</w> min i</w> mis sed</w> re sc ly n fin ish</w> del icious</w> s as tayl or</w> i b pro mis produc ts</w> moun
    tain</w> flori da</w> regi ster</w> tre at rec ent</w> fe male</w> boo th</w> mat t</w> ve hic s op mo tor suppor
    ting</w> phi c</w> ex tre dr ink</w> lan e</w> th ird</w> p s con stru ce re far m</w> ðŁİ ī</w> tu red</w> ðŁĳ ī</w>
    c ats</w> a j gi e</w> shoo ting</w> as ked</w> paki stan</w> am e m b</w> g il leg al</w> squ are</w> in vol dra
    w</w> oo oo !! !! opportun ity</w> p y e i b ts</w> teach er</w> charac ter</w> john son</w> br on ly wood</w> ch ine
    c ing</w> c ine d ge gam ing</w> russi a</w> ci a</w> quo te</w> ric h</w> go v flow ers</w> sp iri st in</w> grow
    th</w> ðŁı ¼</w> comm er j uni mu m</w> r an</w> s na a ren c b ac tor</w> col or si t</w> pa ir</w> ch i</w> bo w</w>
    acade my</w> hel d</w> r ang me tal</w> y l</w> ac tive</w> probab ly</w> t ch</w> need ed</w> spe e cho ice</w> ital
    y</w> ry an</w> ðŁĩ º flow er</w> v it m n</w> found ation</w> b ak si ons</w> ne igh f loo he ard</w> re mo fre sh
    ing ing</w> re f to wn cl ou je sus</w> spiri t</w> cou ldn</w> z es</w> ðŁĴ Ļ</w> willi ams</w> pro ce moder n</w>
    pro cess</w> sho es</w> cre ated</w> tri c</w> issu es</w> ann e</w> att en de but</w> h r</w> n it sti g a po e
    ps</w> z u ã Ģ si x</w> car ds</w> lan gu fam ous</w> tour nament</w> se l</w> e bay</w> y n</w> st on k ick announ
    ced</w> k am vo c brilli ant</w> hou se che ese</w> war ri mus ic ho ckey</w> ðŁĺĤ ðŁĺĤ</w> sk ills</w> au tom smar
    t</w> med ical</w> mon y</w> e x</w> gu ar gi ve pers onal</w> ven tion</w> al li pre ss flo or</w> m c</w> victor
    y</w> hi m simp le</w> th or ðŁĩº ðŁĩ ta il</w> lu cky</w> ale x</w> qu ite</w> bo t ssi ons</w> chall eng c ann amaz
    on</w> h ell</w> b ought</w> ) :</w> ed y</w> secre t</w> produc tion</w> inde pend de fe ad ded</w> p r</w> p ag be d
    gre atest</w> with in</w> j ay</w> ðŁ ¥ ire land</w> re ly</w> s d</w> te xt</w> dri ving</w> pro gram spe ed</w> col
    um str on Ã ©</w> fore st</w> â ĸ mach ine</w> co in</w> sc ar oun t</w> bi e</w> ¡ ï¸ı</w> por tra comm on</w> wre st
    recei ved</w> kno w inve st pl ans</w> ac cor ad op ter y</w> re ali p p</w> k al art work</w> me an go d inste ad</w>
    an ci motiv ation</w> as ing</w> inspir ation</w> up coming</w> polit ical</w> euro pe m ers</w> heav y</w> ðŁĳ į</w>
    fe bru scot land</w> ou gh b t</w> bo ss</w> sche du spe ak</w> n ick u red</w> in o e k ri sk</w> tor y</w> pres
    ents</w> b on</w> ru g st ates</w> exhib ition</w> il o m ill br ought</w> : -)</w> tou ri com e offici ally</w>
    champi ons</w> do ors</w> re p po se</w> ex tra</w> k ings</w> soc cer</w> squ ad</w> app lic at a</w> some times</w>
    t ari excell ent</w> ðŁĺ ĺ stra ight</w> car ol ri p</w> âĢ į gra phic</w> m ol elec tion</w> febru ary</w> as ons</w>
    l i</w> di r m t n ick</w> u su m rs</w> com ics</w> inst itu cor por v i</w> ðŁĻ ı tu ral</w> di se ac ci we are am
    ong</w> sho pping</w> t ill</w> wh at cha ir</w> sp an chine se</w> innov ation</w> jo y</w> k it</w> cent ury</w> ob
    ama</w> ph ili f c re ach</w> c iti ul ous</w> n on d ang happ ening</w> bur n</w> p el or ange</w> d v k ick</w> cla
    im ing ham</w> ph y</w> no v</w> pod cast</w> wh i ni ghts</w> ear lier</w> be ar</w> la h</w> exc iting</w> or a</w>
    gi ven</w> s lo memor ies</w> contin ues</w> produc t</w> gh o c d kno ws</w> ðŁİ ī publi shed</w> discu ss</w> y
    ard</w> i phone</w> tri es</w> w all fe b</w> are n</w> tru th</w> win ners</w> tu re diti onal</w> milit ary</w>
    proble m</w> m and do g lo ss</w> c ric can adi ve ter villa ge</w> " ,</w> y r</w> un g</w> don ald</w> ag ing</w>
    bir ds</w> sci enti le s th is regi on</w> tic al</w> itt en</w> il a</w> ðŁĺ İ</w> d ad di am abo ve</w> st ren li
    t</w> p ir la b</w> fo cus</w> bus y</w> d ur app ly</w> s ma auth or</w> ac i exe cu dom in re la jack son</w> at
    o</w> wash ington</w> ðŁĻ Į k ill</w> popu lar</w> ce ment</w> ro ad e ating</w> loc ation</w> v ent ar re n an cu sto
    advent ure</w> or din spor t ul t</w> lo ck</w> questi on</w> dri ver</w> land sc on i k ins</w> p d jor dan</w> te
    red</w> k k a f</w> chil d s p</w> just in</w> en i s elling</w> z o wh it bo ston</w> partic ip sig ning</w> happ
    ened</w> he at</w> m am dre ams</w> lo ws</w> gra ph</w> the day</w> head ing</w> br o</w> ble ssed</w> vi c</w> ve
    gas</w> h d</w> in ning</w> ro man and ro den ti u se c it pro gress</w> writ er</w> bo b</w> ff s</w> gro wing</w> b
    ly</w> aw are ex am sp ent</w> be t</w> sc ore</w> bey ond</w> do cu ad el s f cou ra colla bor in c</w> priv ate</w>
    bo at</w> * *</w> z one</w> p ha b ill to tal</w> plan ning</w> to wards</w> plac es</w> pre view</w> cre ative</w>
    dam n</w> ide as</w> se ems</w> po ten say ing</w> di splay</w> s w</w> a qu lou is</w> by e</w> li l</w> e mail</w>
    we stern</w> ger many</w> ell er</w> re s f ant ment ary</w> de als</w> ric hard</w> jer sey</w> stren g ra d pizz
    a</w> mon d</w> w are</w> l ac g i</w> ar chi c d</w> yel low</w> rec ently</w> re ach à ¹ kitch en</w> desig ned</w>
    tr y g al</w> restaur ant</w> at ure</w> w w</w> j as l ma ðŁĳ Į</w> pa in</w> av o min ute</w> sch ol ther ap tic
    ket</w> d ry</w> jap an diti ons</w> ter ri sel ves</w> happ en</w> t up</w> ma g</w> cop y</w> sh er</w> free dom</w>
    f ile</w> speci ally</w> tor onto</w> lo ad g ary</w> re y</w> answ er</w> lo y cau ght</w> pri ze</w> u ne fic
    ation</w> ni ger sy d tou ch</w> feat ure</w> jaz z</w> recor ds</w> him self</w> di sh</w> ro ber spot ted</w> ma
    ster wa ve</w> fin als</w> bu ll for um</w> al d re comm ch a</w> a e</w> d oo inst ru tru ly</w> l g in k bro
    thers</w> de st</w> j im</w> m it</w> clo sed</w> is on</w> tri ed</w> s anta</w> af fe w an</w> hor se</w> g row</w>
    camp us</w> rel ation nati ve</w> jour n go v</w> o ct</w> k it b ound</w> part ner</w> re ma crow d</w> ! )</w> c
    alls</w> ra il qu ali solu tion</w> con test</w> con vers sn ap b ase</w> in iti ta x y e</w> ent repre it or</w>
    constru ction</w> foo d present ed</w> n ings</w> cli mate</w> k m</w> mo del b j blo ck</w> present ation</w> dre am
    fi x c alling</w> bus ine con gress</w> under stand</w> we b</w> val ue</w> ï¸ı âĥ£</w> mex ico</w> it ely</w> ki
    m</w> char ity</w> ref lec bl an fl ying</w> anal y famil ies</w> b and reci pe</w> celebr ation</w> ac cep ar y to t
    g b</w> intere sted</w> cap tain</w> âĻ ¥ ti p</w> ab sol bra z inve stig o logy</w> de c</w> tru ck</w> ver ing</w> c
    lear don t</w> go tta</w> ad vis beg ins</w> ma ss de scri blo ck k im davi d son gs</w> memor ial</w> feat ures</w>
    su stain ' .</w> gra b</w> jo se v a con serv se ts</w> man chester</w> fi ghting</w> de gre ag a</w> in d</w> sle ep
    pos ition</w> ha ir sig ns</w> pol icy</w> it o</w> al ert</w> st am sp end</w> w y absol ut d m</w> anim al</w> my
    ster success ful</w> proble ms</w> ro bo k ay gar den p d</w> may or</w> d ale</w> t ol off ers</w> vis iting</w>
    friend ly</w> tre es</w> offic er</w> accoun t</w> ke vin</w> ðŁĳ į gi ant</w> contin u con su tr act</w> n fl</w> ðŁĺ
    Ĭ h q</w> b ility</w> a ar dis ney</w> te en</w> on ed</w> wh ite tra iler</w> de dic al one</w> absolut ely</w> dig
    ital willi am</w> in ation</w> s wa e e</w> enti re</w> ger man</w> ro ll h its</w> co st</w> st ay th a</w> ali
    ve</w> accor ding</w> co t liter ally</w> her it re ti haha ha</w> exper i li kes</w> g t</w> ste el</w> __ __ ch air
    christi an</w> to wer</w> diffe rence</w> m d</w> tre ss</w> mi d</w> prin ce</w> afric an</w> fe der foo t</w> car ri
    ser ved</w> r ice</w> sh all</w> feat ured</w> ck er</w> rec ru po e sen se</w> ni fic com edy</w> cont ent</w> f at
    po sted</w> con tribu tim ate</w> li ver mb le</w> inter net</w> ag e europe an</w> cl ing</w> gla d</w> ff ic sc
    o</w> ak es</w> el le</w> ter min ton y</w> p ale col our</w> seri ous</w> pat ri movi es</w> b m professi onal</w> ad
    o al u br inging</w> f alls</w> isra el</w> ter m</w> langu age</w> bro ok man n</w> commun ic can not</w> ac ti p he
    y an</w> entrepre ne tur key</w> log ical</w> lon g ar m</w> ur s</w> work ers</w> ing ly</w> gg s</w> ri c</w> tu
    al</w> recei ve</w> op ens</w> ge ar</w> soci al fe et</w> c king</w> ad ver fin an fe els</w> sp la h r ea ster</w>
    bra in</w> ã ģ fi g le dge</w> ne arly</w> prote ct</w> ma ssive</w> e th aw a ðŁĺ ģ</w> y rs</w> aware ness</w> defin
    itely</w> k n imag ine</w> k u</w> syste ms</w> ðŁĳ ı</w> f as li k provi de</w> am o disco ver</w> inf lu ma ker</w>
    g az fit ness</w> stre et er s te d w c ys is</w> pos itive</w> hel ped</w> que st</w> andre w</w> bra d b in hang
    ing</w> l ing bri ght</w> se ction</w> ma ss</w> ðŁĻ Į</w> follow ers</w> ho sting</w> tem por fla g</w> a ve</w> let
    ter</w> k ur re qui of ten</w> cry p su ff âļ ½ russi an</w> treat ment</w> al le ha y l an</w> keep ing</w> hol y</w>
    power ful</w> pre dic fun d</w> e specially</w> windo w</w> je wel il y ðŁĴ ľ</w> gener ation</w> app a seri ously</w>
    o d ðŁĺĤðŁĺĤ ðŁĺĤ</w> cer ti iri sh</w> ðŁĳ Į mi ami</w> be th</w> v ity</w> se cu che f</w> cri me</w> graph y</w> ma
    x arti sts</w> re volu gu ard</w> spee ch</w> u c upd ates</w> fac es</w> st ant</w> chang ed</w> repor ts</w> low
    er</w> pe ar n c</w> k il loo ked</w> spe aker</w> s f</w> re spect</w> ok ay</w> oce an</w> s itting</w> architec
    ture</w> tra il</w> se at</w> i ra le g</w> japan ese</w> d am</w> u lar</w> sw im polit ics</w> finan cial</w> ol d
    mou th</w> at temp de stin fi shing</w> atten tion</w> me m chang es</w> deci ded</w> reli gi g in</w> c av z z</w> ad
    am</w> ma c</w> wr ite</w> beg in</w> sc ul al ter is s</w> ath on</w> imag es</w> m oo jo ined</w> ðŁĺ ī</w> âŀ
    ¡ï¸ı</w> pas sed</w> mu sli h ir lar gest</w> cam er com ic</w> gh ted</w> rug by</w> bur gh</w> gg ing</w> te
    sting</w> pre par lau gh al ed</w> impro ve</w> beli ev adv ice</w> sha res</w> he art tur ning</w> s b</w> t el caf
    e</w> n es</w> dani el</w> pat ter t z</w> se tt par k c and st ick</w> happ ens</w> bri an</w> ne west</w> e pic</w>
    ad or ki es</w> war ning</w> anim als</w> custo m</w> ar c di an</w> gol d cor e</w> t f</w> c ity pan ts</w> re
    ality</w> con fi in ju fo x gu il k new</w> âĺ º cor rec itu de</w> d den</w> . #</w> re duc pas s f on y a ow ner</w>
    re turns</w> n c e ast ap ol in sur th o</w> si m juni or</w> be e</w> ang el att le</w> elec tric</w> hor ror</w> cra
    sh</w> e ye pat h</w> sou thern</w> emplo ye ge o t an</w> ha z r ally</w> ðŁı » proper ty</w> was n</w> enjo yed</w>
    gre y</w> g as bre w nor thern</w> hol ding</w> g p</w> ta ke ch art</w> ly n</w> dr ama</w> z o</w> pa id</w> throw
    back</w> cu p discu ssion</w> down town</w> w ill le w b is t ary</w> bre ad</w> up on</w> r ate</w> teach ers</w> it
    ation</w> anc ed</w> cy cle</w> choo se</w> d c ir an</w> co w da ve</w> ra ise</w> prin cess</w> fa ith</w> - ></w>
    indu stri sp ain</w> guit ar</w> fac ts</w> m n sp en cour te go tt projec ts</w> au di o sc pe ter s and</w> intere
    st</w> happ iness</w> ven ue</w> sol di surpri se</w> poten tial</w> per io custom er</w> i i g ni manu fac e co bro
    ken</w> sing er</w> vel s</w> wal es</w> hu s in j f our tal ent</w> d ying</w> mat the fil m jo ining</w> s ell</w> j
    ar lma o</w> sur ger bb c sour ces</w> au stin</w> ni k char les</w> f am</w> prin ci ange l</w> cas h</w> lo t o
    red</w> pla ys</w> pl ate</w> don e memor y</w> br ings</w> n ba</w> solu tions</w> teach ing</w> gr ace</w> cir cu
    hel ps</w> foun der</w> mar y expl ore</w> de cor par ts</w> ch o</w> inte gr ha u is es</w> pu tting</w> in er</w> r
    it v y</w> mic hel blu es</w> every day</w> for ms</w> bi o</w> ye ar p in</w> t ter</w> spr ing ) )</w> po t</w> al
    ing</w> perform ing</w> sh an plan et</w> mus ical</w> head s</w> it alian</w> stru gg âĢį âĻ w ings</w> pu mp h h</w>
    tr ou a id</w> pri me</w> ear th pa int</w> mon t am y</w> bb c</w> fab ulous</w> fru it</w> andro id</w> bour ne</w>
    cere mony</w> enti al</w> ? ? deb ate</w> on ing</w> dra ft</w> sol ar</w> t x</w> j am</w> cor n !! !!!</w> bro o mil
    k</w> po sed</w> o hi mo vement</w> b ren part ner p g</w> et te</w> ar ies</w> sh out</w> n g</w> leav ing</w> t
    ells</w> sen s ta ste</w> kel ly</w> wor l gy m</w> ric h e gy pi d</w> ma s â Ĥ courte sy</w> fran k</w> incre
    ase</w> wr itten</w> pp ers</w> re l</w> ha i</w> s as</w> s ound tt i</w> w ich</w> ri ver .. ."</w> a g</w> fel
    low</w> ro me</w> sm all gen cy</w> ic an</w> lux ury</w> pro of</w> me t wild life</w> mom ents</w> ra ther</w> cor
    ner</w> com pe canadi an</w> lik ely</w> therap y</w> li am econom ic</w> indi e rou te</w> fi ght ho pe se tting</w>
    ant ly</w> cro ss fant asy</w> de e sket ch</w> comp li ym i</w> ru les</w> engine ering</w> fig ure</w> ro w . ,</w>
    f w</w> syd ney</w> w ou t ation</w> dre w</w> us es</w> the re sp read</w> struc ture</w> pat rick</w> appa
    rently</w> ro s h ills</w> w we</w> ann y</w> com mission</w> di v f ying</w> con sul anal ysis</w> ex i ten nis</w>
    vehic le</w> ðŁĺŃ ðŁĺŃ as s</w> high ly</w> op ened</w> b ann ðŁĴ Ļ mp h</w> wi shing</w> v or</w> fi f give away</w>
    r r ra y je ss g at ic ymi</w> x it</w> high est</w> yor k pi e</w> invol ved</w> high er</w> ri e</w> mal ay int elli
    desp ite</w> che e sar ah</w> be an</w> reco gni ar sen tal ented</w> pas sion</w> ic h ab c</w> lead s</w> dise
    ase</w> v is</w> se c</w> pre senting</w> m illi hol e</w> sho ts</w> de part surger y</w> gov t</w> b in</w> du
    al</w> e vi lon ger</w> ev ol scre en portra it</w> et c</w> lo se</w> ch at p en</w> p i</w> om a</w> s ick</w> er c
    compan ies</w> en try</w> plan e</w> gr y</w> ven e liver pool</w> premi ere</w> sha red</w> a red</w> fil ms</w> ir
    a</w> holi days</w> cric ket</w> ici an</w> v ing . )</w> ul timate</w> di vision</w> con duc se pt</w> for ces</w>
    mon t</w> s mart disa pp sun shine</w> in d b less</w> ma de col ors</w> fran k ir on</w> bott le</w> s go m ood</w> j
    ason</w> er ic</w> bir th</w> te en respon se</w> tar get</w> state ment</w> fe ar</w> th el al um ar ab bl in</w>
    direc tion</w> ste ps</w> er ial</w> wor ked</w> at l ðŁĴ ķ fel t</w> pol i</w> scen es</w> hom es</w> b ell e at ate
    ful</w> t in</w> l ace</w> fol ks</w> p se</w> an n</w> wis dom</w> fa v</w> but ter s r</w> are as</w> sm oo bi z</w>
    dg es</w> app o mo re the m effe ct</w> windo ws</w> sun ny</w> cap ital</w> tot ally</w> c ities</w> gr ant</w> mb
    ers</w> s low</w> au tu il ities</w> w ro ri sing</w> st ics</w> viol ence</w> i gh</w> qu ot h it t c</w> herit
    age</w> bu ff ne s z ar den tial</w> ex ac ed ge</w> de ep aren a</w> be came</w> benef its</w> mar ks</w> mb er a
    z</w> am es</w> pre ci dra gon</w> re g d ings</w> do s</w> ðŁĴ ª n el s ity</w> me al</w> di st leg end pur chase</w>
    pic al</w> st ick f at</w> du ba profe ss car to pro f</w> coun tries</w> respon si se qu fa b</w> tribu te</w> hon
    ored</w> prac tic pur ple</w> an ton pa red</w> t ough</w> summ er environ ment</w> s ons</w> ðŁĻ ı</w> m ps</w> gi
    es</w> her oes</w> t elling</w> hen ry</w> f en know ledge</w> Ģ ï¸ı</w> f r</w> ne g u re ac king</w> hear ts</w> s
    oo hol lywood</w> ju mp sau ce</w> schedu le</w> tur n yo ga</w> cre ating</w> c ket</w> cre ek</w> â Ń custom ers</w>
    ma dri gu l asse mb moun t</w> c ell</w> to p st al</w> dav is</w> t wi sig n premi er</w> iti ons</w> he aring</w> un
    k</w> pati ents</w> app ear heav en</w> al ty</w> doc tor</w> a e plat form</w> je ff</w> ðŁĵ ·</w> regi onal</w> bi
    d</w> box ing</w> ex ten or ity</w> a w</w> w ise</w> il le</w> sever al</w> bi e s itu sy ria</w> âľ ħ</w> remin
    der</w> enter tain li on</w> part ners</w> in n</w> ph ar f au pl s</w> expe cted</w> sug ar</w> deci sion</w> s b ch
    ron associ ation</w> leav es</w> vis ited</w> sh ap ðŁĴ ĸ</w> fur ther</w> h ann w i</w> run s</w> l er fun ding</w>
    fil led</w> .. ....</w> tin y</w> han g</w> or g</w> co ol se min ðŁı Ĩ</w> spon s nav y</w> sa int</w> dru g</w> d
    al</w> r oun co vered</w> tra ditional</w> invest ment</w> de te al ism</w> f low</w> n is sun rise</w> fe at</w> f
    ted</w> we ird</w> je re ve gan</w> medic ine</w> an o ac cu deli very</w> temp le</w> chang ing</w> wil son</w> phili
    pp re fe n d is er</w> g ay</w> r and ati ves</w> t ely</w> p and intelli g g are am bas de mon commit tee</w> strate
    gy</w> refu ge bud get</w> prote c pi er ex press</w> nom in econom y</w> al low ic on</w> gal ax o h indi vi dem
    and</w> vir gin lu ke</w> ali sts</w> man i s mi ju dge</w> ent y</w> mic hi resul t</w> am ed</w> spe aks</w> ' ,</w>
    hou ston</w> sh in b ing</w> fl y ch em au to</w> v as ge t ar m thank s d in</w> gan g</w> x x si on loc ated</w> p
    l</w> jo sh</w> in fo jo ins</w> adver ti ot d</w> el d</w> si e</w> re asons</w> v ent</w> ðŁĩºðŁĩ ¸</w> â ł convers
    ation</w> stu di ðŁĶ¥ ðŁĶ¥ go s</w> s ounds</w> un it</w> mu sc ge l</w> ack ed</w> pac i co s</w> de re u u a o</w>
    la m</w> inspir ing</w> ar ms</w> tw are</w> mat ters</w> ad dic du de</w> ex t cri sis</w> b ath</w> me et sing h</w>
    expe ct</w> del hi</w> resc ue</w> wor st</w> au g</w> shi pping</w> ser ving</w> st o</w> dar k ac es</w> histor
    ic</w> landsc ape</w> desig ner</w> b illion</w> gr ateful</w> wa ke</w> e ve m iller</w> hou sing</w> dy nam is
    co</w> be ha sh op pr ou e as a sia</w> e ding</w> k on depart ment</w> aw ar mar ine</w> in ci photograph er</w> ta
    pe</w> lo go</w> r ings</w> d it -- -- vin yl</w> w c</w> vo ting</w> se ven</w> ambas sad dal las</w> t u</w> com
    ment</w> k ra b les</w> w ag u d</w> au dio</w> stri ke</w> offici al o ts</w> me tho to ols</w> ra di al an</w> hun
    t</w> wat ched</w> a ke</w> fa ke</w> drin king</w> mer ry</w> m l</w> b day</w> ri o</w> ni ke</w> c ant</w> re pe co
    stu mur der</w> ak ers</w> ch ers</w> ou ts</w> beg inning</w> so s</w> ad es</w> n in not es</w> wro te</w> sol o</w>
    c i</w> li ghting</w> ur ban</w> bre xit</w> att end</w> shir ts</w> pla yo ac tress</w> pl ic stand ard</w> quot
    es</w> par ade</w> anci ent</w> Â ©</w> tur ing</w> re e</w> pri mary</w> fla sh</w> citi z mat es</w> ste in</w> z
    i</w> clin ton</w> sk in gen e hu m g ar</w> t le</w> y i fo cu de an</w> pl ants</w> cy ber b u</w> om e</w> ho p</w>
    ad dress</w> ti x</w> gi fts</w> relation ship</w> sub scri fe ed</w> exac tly</w> haw ks</w> ex o</w> stre ss</w> s
    n</w> arre sted</w> an e sof tware</w> z ero</w> the me</w> mu mb im migr mi a</w> make up</w> ple asure</w> uni vers
    har b eng ine</w> ap er</w> r in br a</w> institu te</w> le ather</w> al th</w> sing ing</w> co s gh ty</w> me as st
    ic si de insur ance</w> co t</w> pit ch</w> moun tains</w> cri min su pre valent ine</w> at er</w> wou ldn</w> sc
    ale</w> rel ated</w> re gar star tup</w> pack ed</w> mi ke week ly</w> p ts</w> coun t</w> ha r</w> gott en</w> min d
    ber lin</w> con ditions</w> swit ch</w> cor n</w> sa ve g li emer gency</w> tun ed</w> sto ck discu ssing</w> every
    body</w> s day whe ther</w> wrest ling</w> ec es</w> gen der</w> ch en ðŁĳ Ģ</w> madri d</w> mar athon</w> e gg</w> i
    er</w> th x</w> as king</w> kore a</w> wol f</w> ay a</w> g m</w> g au at ory</w> v r</w> gra ss</w> k illing</w> b
    ble</w> ur o</w> un i</w> e th</w> sh ore</w> th en re ale bot tom</w> ex erc k ar</w> or ies</w> ad ri san ds</w> se
    x</w> . '</w> volunte ers</w> per form</w> par liam inclu de</w> deli ghted</w> execu tive</w> fu el</w> kis s</w> ã ħ
    char ge</w> h u</w> ca kes</w> ve t</w> g lu agre e</w> pr ices</w> n au h l</w> g ru ra j streng th</w> b ic sp
    ending</w> al es</w> av en b last</w> : (</w> yo f nor mal</w> si x qu ick se a d aw mee ts</w> lo vers</w> upd
    ated</w> po tat comple ted</w> coo k</w> opportun ities</w> p ure</w> organ ic</w> tem per c am</w> avo id</w> par
    king</w> duba i</w> and o</w> di stri to y</w> comple tely</w> don ald tri al</w> bas s</w> b oun back ground</w> v
    as</w> mar vel</w> lu m</w> ru s</w> t ool</w> com missi throw back fin ding</w> is lam ! ?</w> st op e vil</w> or
    al</w> resi dents</w> i denti o ak ðŁİ ¶</w> l il span ish</w> chap ter</w> sto pped</w> direc t</w> ho sted</w> pic
    ked</w> lab our</w> lew is</w> defen se</w> à ® health care</w> wh is mat h</w> pe ak</w> ra ised</w> fi x</w> bu
    ll</w> th ir chel sea</w> fol k</w> tr e</w> can di pau l ei ther</w> ad am poe try</w> jewel ry</w> ðŁ ¦ pr ay</w> Ø
    § g c</w> o z</w> wi shes</w> fore ign</w> sun g</w> lear ned</w> en e</w> n ing micha el illu stration</w> legend
    ary</w> w av b au ðŁļ ¨</w> cal end stre ets</w> â Ĩ mon ster</w> bu ck g r</w> scho ol ba th wa ste</w> ne ck ha wa
    be ach re plac jec t</w> on er</w> fac tory</w> coun t ðŁĵ ¸</w> mor gan</w> der ing</w> se an</w> steph en</w> de p
    no vel</w> vide os</w> ic al press ure</w> arsen al</w> ex pre ir s</w> tren ding</w> ss a</w> fla sh re sear thr ough
    profess or</w> scul p to s</w> gg ed</w> mm a</w> be e a pe hun ter</w> am i he i pla stic</w> bu cks</w> uni
    verse</w> le gen niger ia</w> ple ased</w> ri s thin ks</w> autu mn</w> i ds</w> d is</w> anth ony</w> ðŁı ½</w> ak
    ed</w> gla sses</w> fin ance</w> z er k as con tract</w> nu mbers</w> sh aw partner ship</w> t il laun ched</w> s
    al</w> victor ia</w> theat er</w> usu al</w> nam es</w> perio d</w> eli za i th bar cel ro cks</w> bag s</w> mat e
    distri bu j on</w> di ffic ali zed</w> cur ren sco red</w> b ha du blin</w> ro se in ted</w> soli d</w> beha vi wal
    ker</w> simp ly</w> garden s</w> head ed</w> in i ohi o</w> we ap f o</w> gl en e state</w> ran dom</w> th under thr
    u</w> k ill jac ket</w> it i</w> entertain ment</w> thanks giving</w> ent al</w> en coura el o a ther tan k</w> high
    lights</w> f ting</w> ru le</w> model s</w> bor der</w> bj p</w> hus band</w> in done ken ya</w> be ars</w> al o</w> n
    inten pi x str o</w> or ders</w> sal ad</w> ro ads</w> n or</w> l ation</w> sop hi ðŁı ¼ pi eces</w> b one</w> min
    s</w> inclu des</w> nu tr phi l</w> s ent fun dra ga in</w> bor ough</w> n ad mon day activ ity</w> it ems</w> be
    coming</w> ken ne de tro car di gue sts</w> u x</w> world wide</w> sever e</w> new s thank ful</w> fic tion</w> ve ge
    m all</w> si an</w> er al</w> inj ury</w> le e men u</w> danc ing</w> scot ti exam ple</w> ( #</w> na i studi os</w>
    ba i ðŁĴ Ľ</w> j av diam ond</w> vin ce</w> ric k prote ction</w> lin col cham ps</w> appro ach</w> d ar</w> m ile</w>
    clou ds</w> je ff in fin l ers</w> p les</w> pe ace go p</w> âĻ ¡</w> tech n str a</w> a verage</w> ef fort</w>
    introduc ing</w> di versity</w> austr alian</w> am p</w> boo st</w> s ke pati ent</w> appreci ate</w> ici ans</w> pu
    r</w> f ell</w> woo ds</w> illu str ðŁ ĸ ag ency</w> ac tions</w> brit ain</w> under way</w> se attle</w> el and</w>
    ag o f ill</w> stre aming</w> pro test</w> challeng es</w> ky o</w> et sy</w> coo king</w> exper t</w> ru ss rain
    bow</w> commer cial</w> sp in be ats</w> c ry</w> val u el i</w> th row</w> gr ams</w> le vels</w> michi gan</w> c ad
    ador able</w> const itu w s pu b</w> mid night</w> th at net fli braz il</w> die go</w> regu lar</w> jo y âĤ ¬</w> li
    qu ea stern</w> k ni fl at</w> n p</w> bro wn w er se y tt ers</w> ac ting</w> v anc cy cling</w> program me</w> ra
    w</w> comple x</w> tat too</w> throwback thursday</w> se ssions</w> ro oms</w> si ght</w> speci es</w> bom b</w> lau
    gh</w> ke eps</w> mo on offic ers</w> con ver t r</w> ha sh t ack ri ous</w> ad ap a j</w> reco gn ex po</w> sug ge
    confir med</w> rol ling</w> dre ssing</w> ic t</w> fri day ph ones</w> ri dge</w> con cept</w> ro y</w> ke ys</w> ef
    for c ate k ne ev en l ay</w> commun ities</w> mo d n az every where</w> al ab bit coin</w> ban ks</w> out door</w>
    feder al</w> sto res</w> h p</w> c al</w> m ely</w> sig nific be ar re public clo ser</w> al lah</w> pic k x d</w> pal
    ace</w> ch ill</w> b am er ous</w> un a</w> al len</w> out standing</w> olym pic</w> supp ly</w> fi gu v au l p</w>
    char lie</w> un es</w> > >></w> legen ds</w> ici al</w> co ast benef it</w> mul ti</w> f its</w> far mers</w> am
    ount</w> si sters</w> har ve hon ey</w> que en b ers</w> pl ann âŃ Ĳ m u</w> barcel ona</w> al ber stat us</w> re
    main</w> ex tra c andy</w> vi ous</w> âľ Į o v warri ors</w> -- ></w> ju mp</w> am ar x mas</w> stu dies</w> i ors</w>
    k or don ate</w> pre p fi sh im a</w> pain ted</w> ad mini co splay</w> spor ts dro ps</w> fi ghter</w> evi dence</w>
    ðŁĴ ª</w> la ke ro b</w> cine ma</w> pro file</w> Ã ± stan ds</w> leg acy</w> sh ape</w> ro of</w> ci vil</w> i
    ans</w> sy l sh am vo ted</w> re tail</w> ph illi li sted</w> du ty</w> n b th es</w> f are</w> au ction</w> ffici
    al</w> stor ms</w> d p</w> l oun sh ops</w> al y ani me</w> multi ple</w> ðŁĺį ðŁĺį</w> psy cho je an</w> ap art candi
    date</w> gg y</w> con f</w> jose ph</w> w ick</w> me at</w> fr ame</w> c l</w> for got</w> ph y f ing li ed</w> re
    p</w> se ed</w> f all u fc</w> nu t</w> lin d mo de</w> fiel ds</w> en ce s ley</w> ðŁ¤ Ķ</w> ch ill follow ed</w>
    announ ces</w> cor ru tro phy</w> them selves</w> ac le</w> al du k ong</w> l on</w> s v bro ke</w> ander son</w> ta i
    stor y tempor ary</w> activ ities</w> k ati ari z cry stal</w> spo ke</w> extre mely</w> tra ding</w> ðŁĴ ļ</w> Ã ¼ in
    ch</w> ed in out fit</w> equ ip ma di form ed</w> be ef</w> po p ti ger</w> this day</w> ti red</w> neigh b re tro is
    a</w> un t</w> t as kan sas</w> de st secon ds</w> ta y hur ric o u</w> galax y</w> dad dy</w> bro w bur ger</w> en
    ced</w> de sk</w> ac cur secre tary</w> el ite</w> k ab ch in touri sm</w> bud dy</w> ici de</w> dre ssed</w> u d vac
    ation</w> che ers</w> com for charac ters</w> j et</w> bu ying</w> l ins</w> n ap reale state</w> li e af c</w> i
    ii</w> f ame</w> n r b at</w> ag ent</w> ma kers</w> âĢ ¼ sec tor</w> op ti le on di et</w> pra yer</w> hi p</w> mi
    r</w> le x br y an a pas sing</w> w en reco very</w> ak i</w> po pul res ort</w> mar ia</w> stu ck</w> read s</w> ti
    er</w> perfe c netfli x</w> p oo cham p</w> o c</w> re duce</w> we red</w> comm ents</w> cla im</w> acci dent</w> s ag
    h ack sal t</w> kin da</w> k iller</w> i os</w> z y ex change</w> lec ture</w> eng er</w> ic king</w> t au reve
    als</w> pri son</w> z om gh an</w> u l</w> jour nal</w> i ot</w> tr in jon a govern or</w> cap e</w> quar ter</w> spec
    tive</w> impre ssive</w> bab ies</w> t x m ill</w> o y har ri jo int</w> su e</w> collabor ation</w> tren d</w> revolu
    tion</w> re new alum ni</w> ge tt sh ell</w> sun day ent u ni c</w> donald trump</w> block chain</w> paci fic</w>
    expla ins</w> sp y</w> ad voc par adi to f star ring</w> p av fe ed br ac smo ke</w> ham p y am to kyo</w> si mon</w>
    d h e ffici phys ical</w> n j</w> ell i</w> s low gradu ate</w> americ ans</w> ti fy</w> f red</w> ap ore</w> fin
    ds</w> rob in we t</w> not ice</w> se mi</w> un ve k om pil ot</w> scre ening</w> da ily ðŁĴ Ĺ</w> roy al sp a</w> vo
    tes</w> n ag wh ate att ending</w> exper im ad dition</w> k ate</w> sto l</w> m ali foo t chri st</w> ch an</w> de
    e</w> lic en glo bal mo ore</w> ti a</w> bri gh myster y</w> y ay</w> âĿ¤ï¸ı âĿ¤ï¸ı cre ati me chan clo ck</w> di
    c</w> âĢ Ķ pp er al ph through out</w> al low</w> re sources</w> selec tion</w> ham il bb q</w> aa aa virgin ia</w>
    dis ney en g</w> so red</w> drin ks</w> f ancy</w> consi der</w> end a</w> jan e</w> hand made</w> du l on tari i
    us</w> s ville</w> color ado</w> whate ver</w> whe el</w> promis e</w> ne ver desig ns</w> ab ly</w> sex ual</w> vanc
    ou at i</w> con vention</w> cul tural</w> sing apore</w> pro mo</w> load ed</w> gla sgo pp l</w> n oo ke e</w> ste
    m</w> men tion</w> i do cru ise</w> ri ding</w> be comes</w> be y</w> âļ½ ï¸ı</w> tw in</w> dedic ated</w> na sh de si
    work out</w> jen ni i v grou ps</w> rela x pho eni li ft</w> mix ed</w> m ck p c mu st me tro</w> ci es</w> y ar a im
    ang er</w> i e rec y marri ed</w> dro pped</w> eng ag le st</w> ambassad or</w> op h de s w ick assi stant</w> nat ur
    fa il</w> l td</w> shor t k ap sha w</w> bi gger</w> rema ins</w> crit ical</w> sur vey</w> co verage</w> er son</w>
    win d n b</w> bil ly</w> let es</w> ac ts</w> jim my</w> at lan al and</w> t c import ance</w> dam age</w> f g</w>
    stor age</w> tw t</w> bon d</w> bal ance</w> cr ying</w> pu ppy</w> vo te pu sh</w> ðŁĴ ľ pol y me l</w> lon don terr
    ori effec tive</w> corpor ate</w> atl anta</w> jac o nas a</w> gre ek</w> sen ate</w> i sh ev a</w> intellig ence</w>
    effor ts</w> al co k un h all di ag claim s</w> fir st h b ba e</w> v ul pu ll</w> Â °</w> se par spe ed vic ti on
    thisday</w> audi ence</w> r ates</w> te ach</w> fil ming</w> bu sh</w> son g y um br un ra ine</w> aw a</w> par ks</w>
    ð Ŀ ra bb ra ch ra id</w> reach ed</w> ra il</w> mo ves</w> selec ted</w> fr i</w> ra ising</w> om y</w> st ones</w>
    su k</w> franc isco</w> cas es</w> cap it con fu w tf</w> po ke equip ment</w> gre g ess ential</w> off ering</w> ne x
    pi es</w> be c cre ation</w> chair man</w> cro wn</w> w al</w> john ny</w> shi ft</w> ne ck</w> ban g</w> bir d ðŁĺ
    ı</w> du ck</w> re serve</w> de pu ma sters</w> over all</w> no tic ju ice</w> sne ak</w> che er</w> cla sses</w> eag
    les</w> n ca car pet</w> ci vil coach es</w> har ris</w> u ps</w> b alls</w> dec or</w> mar tin ro s</w> v ice</w>
    announ cement</w> who se</w> ti gers</w> ste red</w> c ts</w> dr am ste el youn g inst all supp o recor ding</w> de
    ck</w> se ats</w> l der</w> ang le</w> bo t</w> sty les</w> elec tions</w> for tun n ab but ter</w> ari an</w> ka sh
    in ner</w> ou red</w> be ast</w> we i ic onic</w> exper ts</w> ne cess b eng jam es li a</w> gre ece</w> ðŁĵ · ðŁĺ ģ
    good bye</w> m itch tw ice</w> mumb ai</w> ste am</w> ru sh</w> med al</w> ne tt</w> fashi on t ar</w> r s sav ing</w>
    ric ul l m sleep ing</w> brook lyn</w> mis s sen ding</w> disco vered</w> sp here</w> of theday</w> k icks</w> missi
    ons</w> w right</w> er n ght ly</w> i ous</w> mel bourne</w> star tu mo ved</w> car ry</w> d ak ag ues</w> bel gi e ma
    way ne</w> do t</w> er ie</w> pe l</w> it unes</w> matthe w</w> no body</w> est ab cal m</w> win ds</w> lu c prep
    are</w> tren ds</w> exerc ise</w> adv ant ðŁĴ ¯</w> athle tics</w> app s</w> c tions</w> adv ance</w> laun ches</w>
    litt le real donaldtrump</w> eliza beth</w> carol ina</w> hu b</w> hi dden</w> n w</w> us er</w> pol l</w> great
    er</w> mo st f ed</w> p at</w> life style</w> s ati sco res</w> marri age</w> l r</w> aven ue</w> de serve</w> ri f ðŁ
    Ĺ wat ch champion ships</w> gr ay</w> en ni cot ton</w> g om whe re pack age</w> su m ab solu new ly</w> foo ds</w> ty
    ler</w> assemb ly</w> musli m</w> ban k re memb op tions</w> produc er</w> land o</w> fun ds</w> u pper</w> shad
    ow</w> pro gre co p</w> ing e</w> leg s</w> detro it</w> hill ary</w> jo se</w> gi ants</w> sou p</w> sustain able</w>
    t us</w> clo thes</w> roc king</w> n z</w> min ne mat eri bru ce</w> ear t ca sting</w> independ ent</w> thou
    sands</w> ta h</w> de cl veter ans</w> li ons</w> wra p</w> âĢ ¦ de ss bl ing</w> st ine</w> e ggs</w> o on</w> clo
    sing</w> z ay at t</w> bac on</w> fa il ariz ona</w> de pre gho st</w> new sp w ers</w> vi p</w> li ked</w> id ent
    volunte er</w> ad ult</w> pu pp cir cle</w> mat erial</w> degre e</w> gro wn</w> boo m</w> calend ar</w> su r</w> vie
    wing</w> ath letes</w> ch and re ll</w> asi an</w> en tr vol ley victi ms</w> bo dy m ama</w> trans fer</w> ge ek</w>
    in dic sav ed</w> ma i g ent</w> it s loun ge</w> k ol the ory</w> situ ation</w> is lands</w> ar th z oo</w> floo
    d</w> vi ously</w> show ed</w> parliam ent</w> ch ev el ine</w> at trac ab ad</w> ta il h rs</w> lu s</w> por tu gor
    y</w> provi des</w> to ys</w> de ath in fe an ce g le li am</w> lo ver</w> hu d dv d</w> reve aled</w> g w re ment</w>
    ca the l ying</w> ra dio der by</w> stor s</w> che mi hosp it âľ ¨ ' :</w> ilo ve le mon</w> re public</w> s ni ne ss
    do or re action</w> pre gn fla v schol ar spo tify</w> is ation</w> vis ual</w> aw are</w> spon sored</w> jo ke</w>
    less ons</w> leg is lo ck si mil ðŁĺ ĭ</w> kin d la y ma h ho ping</w> vancou ver</w> as er</w> clean ing</w> gal
    a</w> thre at</w> la p ach e</w> ro mance</w> ex pen re post</w> z am e pi mir ror</w> o ak</w> ad ul bat man</w> s lu
    l c</w> vie wed</w> re views</w> d ates</w> indone sia</w> acti vi off en lea f</w> i si ag ricul costu me</w> s
    ites</w> spir itu appear ance</w> ir y</w> st air applic ation</w> spec tac ic ity</w> ski es</w> hand le</w> pun
    k</w> paradi se</w> t n</w> de al provi ding</w> do c</w> recei ving</w> bre w</w> micro soft</w> Ã ¶ fer r me tro th
    ail y um</w> car ter</w> Ã ¡ gent le bre aks</w> coo per show case</w> cu tting</w> egy pt</w> bab y semin ar</w> gl
    ori ss on</w> fa ve</w> re hear lo tte</w> la dy al as pre p</w> deli vered</w> nu clear</w> ir o</w> engag ement</w>
    at ta con ven z an gl ory</w> hol ds</w> busine sses</w> str ange</w> sch e</w> it self</w> gra d</w> mar kets</w> f
    alling</w> st ats</w> ge on</w> bu dd li s she et</w> thi si co lo deser t</w> regi stration</w> ig n expla in</w>
    inter ior</w> la ws</w> writ ers</w> spr ings</w> k r fri ed</w> blo om inf ra a o cre d pa st line up</w> bo o</w>
    bre a boo ts</w> celebr ity</w> att acks</w> bro ok</w> ev es</w> ex cu cher ry</w> oo p</w> fas cin boy friend</w> se
    as n ine</w> effec ts</w> po wered</w> k ha ðŁĺ Ģ</w> sh out con dition</w> i j her o enter pri win ter applic
    ations</w> sho e</w> g el batt le pro grams</w> w art</w> ðŁĴ ¥</w> ra p</w> ho l</w> dang erous</w> di a coun ter</w>
    ric s</w> i or k night</w> co at</w> emo tional</w> at ures</w> d as</w> whe el fore cast</w> tran sport</w> glasgo
    w</w> king dom</w> prepar ing</w> im medi ff in</w> awar ded</w> prin ting</w> ro man</w> fight ers</w> any more</w>
    bel t</w> p ine</w> win e x i</w> employe es</w> logi es</w> al led</w> de mo</w> birth day ange les</w> lo g</w> dri
    vers</w> neck lace</w> k ath s it athle te</w> ef s</w> s burg</w> pur pose</w> resi stance</w> rele ases</w> t is</w>
    vari ous</w> deli ver</w> ch al s anc opp o cra w neu ro dr a</w> suppor ters</w> sna p</w> diffic ult</w> swe ar</w>
    logi st</w> pa th attemp t</w> à ¥ swim ming</w> ste ve hur t</w> inclu ded</w> b ap wa re ðŁĴ ĭ</w> end ers</w> ja
    ke</w> le eds</w> cli mb l b</w> im ple li sa</w> clo thing</w> ðŁĺ İ d t</w> com pla sw ing</w> stra w v als</w> k
    le</w> us ers</w> stor m cu ts</w> ontari o</w> p an</w> hand some</w> i ow ar gu chec king</w> scotti sh</w> Ķ
    ï¸ı</w> si er</w> em ma</w> po d</w> patter n</w> de sh</w> en h ed ward</w> t ing k h</w> hal f lincol n</w> mo ther
    al leg r c</w> volley ball</w> d n</w> g ay all y le ton</w> gro ve</w> l oud</w> adv anced</w> re spec cli ent</w>
    supre me</w> thail and</w> ho w gi g</w> to i do t dol lar</w> ðŁĳ ĩ</w> p it</w> r b</w> h n</w> produc ed</w> gg
    ers</w> âĨ Ĵ</w> ml b</w> can vas</w> fin eart us d</w> in the p son</w> actu al</w> s l</w> t b</w> ip ad</w> en
    sure</w> u mb w d</w> sk a</w> mar s</w> k end f eli th ing count down</w> absolu te</w> r out dra l</w> p y</w> inju
    red</w> min t</w> hun ting</w> mm er</w> s age</w> li gh ac ity</w> ex pan mur ray</w> ar o sec ure</w> four th</w>
    eag le</w> reli ef</w> st akes</w> industri al</w> clar k</w> under standing</w> see m</w> pl enty</w> sil ver cla u
    thre at sa il pro duce</w> ab str is is</w> b r</w> eng ers</w> wor ry</w> bie ber</w> s j just in reali ze</w> ky
    le</w> esp n</w> fil ter</w> s ch</w> ty pes</w> game dev</w> d ing twit ter soldi ers</w> p om car bon</w> y ards</w>
    child hood</w> ri ed</w> ke l</w> ele ph t ons</w> key note</w> qui et</w> wi re po sting</w> is sa</w> repre
    senting</w> bac ks</w> alex ander</w> celebr ates</w> ta ining</w> | |</w> ch or esc ape</w> pe ek</w> ti ves</w> fiel
    d ssi e</w> im pac spons or</w> r c we dd cann ab si des</w> trac ks</w> com par con trac techn ical</w> bi ble</w>
    expl oring</w> sh are tra v n ate</w> ill o</w> sc ru m ingham</w> gun s</w> of the sh ame</w> se es</w> ca tho ac
    cess ce l</w> repor ted</w> Â »</w> mari o</w> p ad</w> hope fully</w> ou se</w> y on</w> disapp o ol o</w> p itt pa
    c</w> ga p</w> cru sh</w> s g</w> k le ge m</w> emp ire</w> dir ty</w> a is avi ation</w> ze aland</w> fac ing</w>
    high way</w> d anny</w> spi der</w> ot ta ðŁĺ Ħ</w> w y</w> col ours</w> in fl co sts</w> olym pics</w> au s</w> h
    m</w> ho ward</w> pas ses</w> lau ren</w> mu sh op in r ho disc ount</w> oper ation</w> em ily</w> mm m</w> cham
    ber</w> d il to yo shi p sam u pic tured</w> un ic po l</w> keep er</w> carto on</w> st en ig nor n ations</w> n l</w>
    ta sting</w> deta il</w> offici als</w> mo tor</w> franc is</w> ed itor</w> ðŁĳ ĩ pe ts</w> rang ers</w> t g r n</w> w
    ri nic hol i se spo ts</w> ani e</w> chec k tri ple</w> ku mar</w> spe akers</w> ic ing</w> pre pared</w> ab use</w>
    friend ship</w> mon th swi m</w> air e</w> sc ent</w> hamil ton</w> indi an j es yum my</w> te ars</w> da wn</w> i
    zed</w> worl ds</w> ðŁ ķ b illi st one n hs</w> ba sic</w> p or</w> st le</w> ir on ol der</w> cle vel e ing</w>
    ðŁĺįðŁĺį ðŁĺį</w> prin ts</w> fir m</w> air craft</w> fin est</w> devel op</w> aar on</w> t z gra ham</w> own ers</w>
    fo li less on</w> qu es</w> bab e</w> cra ft ph en ju n</w> bir mingham</w> v ine</w> ll er</w> i an fineart
    america</w> evol u st ab im per war d com ic wi z inv ited</w> du ke</w> mat ch por ts</w> ro ger</w> diag no ke
    pt</w> te st vis u r hy so c</w> to x b aker</w> sur face</w> co vers</w> man s</w> b its</w> x box</w> ff le</w> n
    an</w> gar d h art</w> wat ers</w> v illa</w> re tro</w> light ning</w> catho lic</w> democr acy</w> neigh bor pen n
    cr an jona than</w> la ura</w> vi bes</w> su b</w> coach ing</w> clear ly</w> uk raine</w> bra ve</w> commit ment</w>
    t all</w> mar t</w> ra p mo di</w> sco tt bro s</w> show er</w> ðŁı ¾</w> âĺº ï¸ı</w> cou sin</w> appro ach br e</w>
    com pos hil ari phil ly</w> g ad quick ly</w> ri an</w> t m</w> vir tual</w> hou ses</w> k t</w> phoeni x</w> w
    ire</w> ff y</w> b unch</w> anc ing</w> tal e</w> snap chat</w> star ter</w> h t</w> k icking</w> ap art</w> th y )
    !</w> blo gger</w> it z</w> com fort</w> ang els</w> w ash</w> " :</w> ar gent re quest</w> hon est mi ghty</w> bo
    bby</w> k g</w> ro l</w> thou se</w> ex po h c</w> tab les</w> mag ical</w> po sts</w> de m</w> n w or lando</w> ab er
    * **</w> ðŁĺ ľ</w> environ mental</w> trans formation</w> mi le w ic hir ing</w> ma ine</w> bo ar r ying</w> ti s nit
    ure</w> twee ted</w> anton io</w> opin ion</w> fin ale</w> di y</w> f is th in</w> trou ble</w> le go</w> fi les</w>
    qu art sp a curren cy</w> cli mate fan art</w> rail way</w> sp ace ban ds</w> dani el mo tion</w> l eng hol der</w> oc
    cu mar ie</w> cathe dral</w> bu zz bi es</w> nas car</w> bm w</w> bat tery</w> char lotte</w> doc tor zz le</w> se ven
    in san d dy</w> st en</w> lab or</w> thr illed</w> se ren docu mentary</w> wav es</w> cer tain</w> can did allow
    ed</w> ninten do</w> star wars</w> ta p</w> home made</w> d les</w> ther ing</w> bre e emp ty</w> pi ano</w> pos iti
    coun try por k</w> pu ts</w> per ry</w> m atic</w> spot light</w> ti st</w> or ities</w> we alth</w> c p bar bar
    commit ted</w> as sau pro fit</w> e ight</w> hu l fini shing</w> run ner</w> ss o</w> insp ec char ged</w> christ op
    lo sing</w> co al</w> ho o</w> ele v de le mo ham don ation</w> c able</w> clin ic</w> j in manag ed</w> ter ing</w> â
    ¬ ur ban depu ty</w> bb er</w> bur n acade mic</w> o tt</w> sta ke</w> it er sto wn</w> ack er</w> advent ures</w> ad
    ams</w> gre g</w> pro m</w> vo l</w> ac qu con gre pa int citiz ens</w> c all af ford v c</w> as ks</w> the tic</w>
    independ ence</w> â Ľ h itting</w> bl on fu ture â ı in no gen e</w> bo ards</w> di stance</w> se t re mem th al pre
    vent</w> l ang ob jec su sp mat t in duc bor o</w> pi one re di vir tu prin ted</w> sco pe</w> shar k</w> suc ce a
    stron il legal</w> j ag c ting</w> ine e</w> at o rob in</w> nutr ition</w> b f</w> du tch</w> b n</w> fur niture</w>
    for gotten</w> at ar</w> ru p hy per bran ch</w> communic ation</w> degre es</w> on ia</w> un cle</w> promo te</w> or
    che wi i</w> j s</w> but ton</w> ma jor c bs</w> bri stol</w> premi um</w> ordin ary</w> e dit</w> m g</w> we ed</w>
    st even</w> : ' gu s</w> te s cap tured</w> dru gs</w> do w wr ites</w> bi shop</w> whe els</w> ali zation</w> disco
    very</w> w r</w> rach el</w> ne il</w> hy dr cu test</w> entreprene ur</w> kore an</w> ore gon</w> ul ty</w> perfec
    tly</w> suppor ted</w> histor ical</w> t wins</w> ell y we l</w> de vil</w> in come</w> scienti sts</w> de leg h
    en</w> on i</w> ic ed</w> gi o</w> cur ry</w> reve al</w> e g buff alo</w> n ol op era</w> camer on</w> haha haha j ab
    gradu ation</w> cra ig</w> r al i f organi zation</w> le ge</w> g ang su d edin burgh</w> l ack</w> fli es</w> g ate
    thr ones</w> q b</w> the real e leg pp in</w> c les</w> jam ie</w> tn am</w> cryp to ou l</w> p ages</w> a se roo
    ts</w> stu pid</w> a did boo t</w> prote in</w> s ap si um</w> su s end or fun ction</w> don t en na</w> ch y</w> squ
    e</w> wor ker</w> m tv e a</w> k an</w> ðŁĴ ļ mu s</w> professi on t to</w> oper ations</w> al lo c tor</w> inv
    ite</w> sc and ou th</w> z im lin ks</w> cli ents</w> sam sung</w> discu sses</w> n ell</w> ul tra</w> some where</w>
    ste wart</w> ine t</w> de z</w> b out</w> fac tor</w> ti an</w> tr ans</w> jere my</w> d b</w> ðŁĩ ¬ or n</w> develop
    ing</w> spo l</w> coo per</w> ma u rememb ering</w> tre k</w> famil y sen iors</w> fo ster</w> att ended</w> w ing
    trans form ele mentary</w> hor iz li sting</w> malay sia</w> it ch</w> warri or</w> philipp ines</w> russ ell</w> m
    end initi ative</w> cre ep to ps</w> br iti a ur shar p</w> adverti sing</w> ug ly</w> achi ev materi als</w> bu g</w>
    dev ice</w> bon us</w> fac ility</w> col e</w> nh l</w> y as plann ed</w> pol e</w> excell ence</w> tr ick</w> con fl
    r p</w> achi eve</w> lo an</w> swa g</w> jess ica</w> ho we p our</w> sc u z oo r ated</w> dre sses</w> re bel mex
    ican</w> co ordin me ss</w> atlan tic</w> t l</w> osc ar</w> wal ks</w> phar mac investig ation</w> ... #</w> cc i</w>
    eas ily</w> monday motivation</w> y ment</w> au ti for ced</w> ar med</w> colle agues</w> pap ers</w> pro per</w> sha
    ke bu c le an</w> exhi bit</w> e vement</w> co tt bi z sp er k ent</w> sw an / @</w> girl friend</w> haw k</w> âĺ
    Ģï¸ı</w> mon o ðŁĴ Ľ stat ue</w> ðŁĺ ³</w> ra s</w> te eth</w> preci ous</w> t ile</w> p am swi ft</w> v ali no se</w>
    dr unk</w> experi ences</w> come back</w> gen ius</w> wor se</w> sh ef ra d</w> ed it hon our</w> au spol</w> lar
    ry</w> h ire</w> gor don</w> achi evement</w> .... .... su icide</w> alter native</w> su p</w> sur roun sha ke</w> ke
    ith</w> pe pper</w> tur k crimin al</w> be ck su m</w> w alls</w> cn n</w> an tic of fe col li win es</w> high
    light</w> hawa ii</w> emb ar l fc</w> ðŁĩ ® m v</w> > > at mo wor d car l shout out</w> bre wing</w> ì Ŀ do f s ic hot
    test</w> col on hh h</w> shu t</w> low ing</w> volu me</w> apart ment</w> agre ement</w> de stro we e</w> religi
    ous</w> iow a</w> ro d</w> land ing</w> re present ðŁĵ· :</w> la s usu ally</w> h l c ac sal v al ong laugh ing</w> be
    ans</w> remin ds</w> pha se</w> some body</w> ma sk</w> ran ked</w> dest roy sc i</w> âĢ¼ ï¸ı</w> gab ri le o</w> ro a
    fa iled</w> si l</w> refuge es</w> re vi r ing ber ries</w> coo kies</w> y y</w> conserv ation</w> sh ab human s</w>
    de termin a in ni all</w> as su mb a</w> fro m extre me</w> vic es</w> commer ce</w> ght ful</w> or dered</w> suppor
    ts</w> re cap</w> v or dro pping</w> correc t</w> pay ing</w> mean ing</w> n j qui z</w> " #</w> busine ss ðŁĩ® ðŁĩ
    indi gen du st</w> box es</w> bl ind</w> x xx</w> zz y</w> ðŁĩ¬ ðŁĩ ss els</w> s ant dd le</w> hilari ous</w> desig n
    wonder ing</w> vehic les</w> k re ju d rece ption</w> par ker</w> Ã Ń pri vi hy dro sof tball</w> pol lu lo cked</w>
    ba h e ar</w> scri pt</w> di vi br ace geor ge the ast</w> bel o j al tion ary</w> dent al</w> roc ket</w> pur ch sh
    ak manufac turing</w> e z</w> it is</w> con cep tb all ch s</w> direc ted</w> pra yers</w> oo k</w> phil os vari
    ety</w> che ss</w> ser ver</w> g and bal ti ðŁĵ ¸ sel y</w> cru z</w> spectac ular</w> bur ning</w> re present</w> i
    z</w> t one</w> mer ce h ell bed room</w> estab li bo l</w> com mon ãĥ » ab or kit ty</w> hei ghts</w> re pair</w>
    willi am qu ake</w> alab ama</w> popul ation</w> re v re tt</w> i sts</w> n ite</w> le m</w> a ha</w> clevel and</w> r
    m</w> po ver ob se mon tre man ia</w> Â ®</w> con ne car ni sh ah</w> f y u a</w> sc or strugg le</w> bo b ' '</w>
    appro pri deci de</w> ff ed</w> ca ster</w> s ort</w> hun gry</w> dra g Ø§ Ù gr ounds</w> d w sli ghtly</w> car din
    dead line</w> bron ze</w> web in bar ry</w> sil ence</w> e uro</w> op tion</w> ear n</w> ðŁĴ ĸ howe ver</w> na ren na
    ils</w> bath room</w> v ine ph d</w> min ing</w> gar age</w> ( )</w> shou lder</w> defe at</w> di r</w> o v</w> liber
    ty</w> ple as x on</w> com pre a v</w> j in</w> ab les</w> sil ent</w> fam ili vis its</w> di pl ha bit milli ons</w>
    regar ding</w> innov ative</w> sen ator</w> r ts</w> v on</w> k l wh il requi red</w> âĿ Ħ lu v</w> presi dential</w>
    po cket</w> hun dre sho wn</w> fro zen</w> to ward</w> fa st confi dence</w> r ough</w> indivi dual</w> qu et</w> ðŁı
    ½ dom e fi fa</w> engine er</w> z en re mix</w> ðŁĺ ĥ</w> pl ant min or</w> robin son</w> as y pul led</w> cer tain
    potat o</w> ( :</w> pre s</w> oc ca w it</w> it em</w> si e d ating</w> thom pson</w> own ed</w> an u vi e</w> te
    dly</w> good night</w> ex cept</w> ðŁĮ Ł</w> ira q</w> ki e ren ces</w> li p</w> simil ar</w> sau di</w> vi g arth
    ur</w> pic ks</w> mil an</w> hon da</w> ma xi o g</w> ste st</w> ar ch</w> analy tics</w> ba sti pear l</w> ter ry</w>
    hor se ast ro ac ce laun ching</w> inter national s no ta sty</w> den ver</w> ir l</w> pe te</w> tor n advant age</w>
    var sity</w> " "</w> sol e</w> g c lan g</w> demon str ol ds</w> un ity</w> ne ts</w> insp ire</w> cre te</w> nash
    ville</w> nel son</w> e ter wal k hy un</w> m ack tre as see king</w> ra ge</w> bru sh</w> ab and whil st</w> co con h
    ong</w> shel ter</w> i p</w> possi bly</w> so o</w> it ed â Ħ rac es</w> war ming</w> qu in tele vision</w> mat
    ches</w> ra pi ment al pal m</w> jenni fer</w> rol ls</w> indi ana</w> b ars</w> cat ching</w> resc u candid ates</w>
    fa re âł Ģ</w> se o</w> vie tnam</w> alph a</w> michel le</w> visi ble</w> re gre wn ed</w> app le li p f fe</w> li z
    york shire</w> ha il</w> se asons</w> be gan</w> m d k c</w> la p</w> fascin ating</w> hel p ur y u ms</w> nu ts</w>
    se m along side</w> bri dge ori al</w> o ve world cup</w> briti sh comfor table</w> i ve</w> hot els</w> fair s</w>
    hor ri so x</w> d ining</w> stre am bar ri ss y</w> w im ter ms</w> v u pe re l ens</w> wal ked</w> r or l ars</w> shi
    eld</w> dou bt</w> pro to cro ssing</w> me ant</w> medi um</w> ad ding</w> e b</w> che ap</w> fun c pap er bran ds</w>
    ry an feed back</w> col lins</w> un known</w> tro pical</w> sand wich</w> fal len</w> for mu selec t</w> lo ads</w>
    answ ers</w> or i</w> mag a</w> d or</w> du o</w> ali e</w> dru m</w> ur i</w> de er</w> sou l sh ut âĺ º</w> sto
    len</w> don ated</w> bu zz</w> patri ots</w> ha l</w> na sty</w> nomin ated</w> mon te ki a</w> th ri ing u te sts</w>
    pe tro ðŁĳ ĳ</w> ho sts</w> ne st</w> to pic</w> pat ch</w> m my</w> hu gh ab ilities</w> ma the s miles</w> g b ag
    enda</w> insi ghts</w> chi p</w> ph an fail ure</w> dg ers</w> ha i signific ant</w> sho ck</w> ru ral</w> gl am figu
    res</w> pot us</w> o ta</w> mini stry</w> appe ars</w> fe ar r h americ an h att son y</w> fi res</w> e di n ou e qui
    wh en univers al</w> mad ness</w> i x</w> sculp ture</w> b ach</w> t to swe den</w> et a</w> en to</w> develop ed</w>
    month ly</w> ma ps</w> ra h</w> le d del ta</w> sa ints</w> is lam</w> ben ch</w> fif th</w> v ard</w> so cks</w> wel
    coming</w> j e</w> tur ner</w> v b</w> ad i</w> nor way</w> ad y</w> hurric ane</w> por sche</w> tra dition</w> ex
    am</w> newsp aper</w> lu ci a ver ide al</w> d na</w> madi son</w> ðŁ § wit ness</w> ac ou insi ght</w> si mon robo
    t</w> sna ke</w> n bc</w> ac o</w> ro ss sh ment</w> religi on</w> ch ann in su camp bell</w> inst alled</w> we ather
    hor ses</w> ol i</w> rober t k az ðŁı Ģ</w> veter an</w> th read</w> quar ter ea sier</w> cap ture</w> hi pho law
    rence</w> roman tic</w> pas sion cl ay</w> ox ford</w> th ai</w> stu dying</w> fi a</w> elec ted</w> most ly</w> c
    b</w> tu mb âĢįâĻ Ĥ x l</w> sh an</w> fa ster</w> ev ans</w> sli de</w> sh ri see k</w> mi es</w> chemi stry</w> pump
    kin</w> tu m</w> , ,</w> ro om fi red</w> li ps</w> pres ence</w> af f brew ery</w> arri ve</w> sw ag photo graph</w>
    pen gu chi ps</w> at tor val ues</w> accur ate</w> con temporary</w> princi pal</w> cannab is</w> ari o</w> any
    where</w> gi a</w> democr ats</w> buil dings</w> li ved</w> ap s</w> neg ative</w> m are</w> bal lo li on diam on loo
    k re form</w> tom my</w> il la tre ats</w> hundre ds</w> port land</w> wor thy</w> ex cep ar ia</w> ido l</w> be er cd
    n y u</w> aw k ðŁĩ ¨ c ells</w> Ã ³ ident ity</w> dra wn</w> de vil f inger</w> th am</w> ðŁĳ Ĭ ear ned</w> fin
    tech</w> dol ph twee ting</w> evolu tion</w> ðŁĵ į</w> est im m vp</w> n one</w> ðŁĩºðŁĩ ¸ toyo ta</w> au x</w> mar in
    b old</w> l bs</w> ste ak</w> mur phy</w> it able</w> lou is sol ve</w> pi a</w> sk ir ill ino webin ar</w> ban
    ana</w> lo v th on</w> vo ters</w> afford able</w> defe ated</w> lm fa air lines</w> super b</w> any way</w> deb t</w>
    bo red</w> ver si me tal responsi ble</w> m k</w> s se</w> f ay cau sed</w> f p</w> recomm end</w> pla za</w> spor
    ting</w> alli ance</w> au stri n n t ours</w> surpri sed</w> arti f th under</w> sur ve wor e</w> bri ef</w> necess
    ary</w> z ie</w> ash ley</w> dra ke</w> r t kni fe</w> im mun char ges</w> a the bri de</w> rep ly</w> g av broad
    cast</w> pu er brace let</w> cap acity</w> harve st</w> id k</w> perfor man d ding</w> il ers</w> par a</w> jam a pro
    vince</w> ch in</w> id ers</w> har i</w> te aser</w> ch en</w> re stor r at</w> fl at col om ðŁĴ ŀ</w> ðŁĩ¨ ðŁĩ smoo
    th</w> r t</w> p itch stay ing</w> isra eli</w> t cot</w> per spective</w> do ck</w> open er</w> lo vel x o</w> class
    room</w> l ington</w> go al kenne dy</w> sh am</w> sp aces</w> mitch ell</w> home coming</w> uk i</w> claim ed</w>
    recru it ing o</w> mu fc</w> mon it g roo resi dent</w> per cent</w> per man otta wa</w> int ment</w> an xi stand
    ards</w> wor ship</w> sche me</w> f x</w> pot ter</w> bi an</w> athle tic</w> af gh s se sat ell par ties</w> âĿ¤ âĿ¤
    infra structure</w> rela x</w> mo du wor n</w> smo king</w> y ach practic es</w> wc w</w> am b dome stic</w> tay lor k
    entu provi ded</w> mo di ve g " ...</w> ob serv ðŁĺ © be ard</w> m our an gry</w> ðŁĺ ±</w> startu ps</w> woo den</w>
    di ve</w> na il</w> anti que</w> ro ses</w> torn ado</w> m at</w> ^ ^</w> su spect</w> far m de vices</w> me ga</w> tu
    l scholar ship</w> ge e</w> disa ster</w> arri val</w> po in mar c</w> kati e</w> bb ed</w> fal se</w> deser ves</w>
    ric hard ju ana</w> fre y</w> tion ed</w> hy bri r w sar ah ach i</w> c ure</w> o le mor ris</w> ch ic</w> broad
    way</w> la bel</w> pa k</w> pover ty</w> gol f e red</w> f u</w> er ies</w> be es</w> alo gue</w> st el wire less</w>
    je wish</w> ti de</w> blo cked</w> life time</w> b har sp lit</w> am ster th i</w> jo shu br unch</w> ha ps</w> s for
    oo ps</w> ka poor</w> hi king</w> suppo sed</w> ro of re as tra in ti ght</w> tru mp bas ically</w> r r</w> ea red</w>
    see ds</w> entr ance</w> c p</w> wi e</w> son ic</w> vic tim</w> he re e h</w> ear rings</w> sal mon</w> arc tic</w>
    an ne dou gla corru ption</w> hann ah</w> ha sn</w> vo ices</w> con ce att a</w> fle et</w> clin ical</w> democr
    atic</w> ton y st ood</w> le f twit ch</w> a il</w> honest ly</w> incre ased</w> dro me</w> don na</w> accep ted</w>
    visit ors</w> ap ar ad or</w> p ar</w> jer ry</w> ra i brand on</w> ab u !! !!!!</w> me me</w> in gh glori ous</w> b
    hu pu mp</w> j ol li ke fi sher</w> ma z ag an</w> destin ation</w> play list</w> le tters</w> gen u br ace</w> celebr
    ated</w> bann er</w> r he dra gon ðŁĺ ħ</w> sig nature</w> gre y âľ Ķï¸ı</w> al ice</w> be red</w> ph er ber n ca th
    ga thering</w> sc oring</w> influ ence</w> sm iling</w> de pt</w> lo cal a x</w> ac u reti rement</w> hon or her
    self</w> chem ical</w> asse ss y all</w> fre qu appreci ation</w> ac a</w> cho ir</w> cu z</w> so il</w> c il repor
    ting</w> u h</w> enterpri se</w> gr at jaco b</w> ru m fe e</w> j ak sp in</w> bi kes</w> phi a</w> ste re p is bloo d
    t att ra ft</w> war ren</w> sh eri back stage</w> mar sh hash tag</w> ther ine</w> re in game day</w> guar an reci
    pes</w> min ds</w> stron ger</w> issu ed</w> bic y n ak ment ed</w> sc ary</w> u x pre vious</w> tt le</w> th ats</w>
    ac tors</w> u ma</w> tin a</w> bun ny</w> promo tion</w> u ss</w> oli ver</w> montre al</w> what s appreci ated</w> la
    kes</w> excu se</w> kno wing</w> pri zes</w> musc le</w> shad es</w> sco t</w> ing redi electr onic</w> ju an</w> comb
    at</w> s ri</w> e h turk ish</w> l om stri kes</w> pri son re e po pe</w> vi d</w> ol dest</w> dol l</w> sw iss</w>
    certi fied</w> cli p</w> re turning</w> lat or</w> le igh</w> tt es</w> wat son</w> heal ing</w> el im per haps</w> ha
    ss k au d der</w> mou se</w> new castle</w> indigen ous</w> wel comes</w> co le tau ght</w> no ise</w> appe ar</w> jo
    e can on</w> wedne sday u tah</w> c tive</w> dri ven</w> i v</w> c ell stri p</w> ac c</w> focu sed</w> ar rest</w>
    sto cks</w> wo o</w> â Ĺ notic ed</w> shad o di spla ter ror</w> bor ne</w> secon d que ens</w> wo ke</w> ja il</w> no
    tt cam bridge</w> har t se af fa x</w> ac cept</w> âĺ ħ goo ds</w> k at</w> t win h s thou sand</w> s ins</w> su
    ite</w> amp ton</w> ar n rele v ric har hoo ps</w> n bc class ic p ab soldi er</w> de plo le ans</w> install ation</w>
    cla sh</w> le ban ee e</w> ti re</w> belo ved</w> fu sion</w> travel ing</w> ne i coo kie</w> glo be</w> phys ics</w>
    s q co l</w> wol ves</w> d l</w> ex it</w> " -</w> foo tball le af ster ling</w> hi de</w> minne so fresh man</w> natu
    re indi e</w> supp lies</w> bri s iri sh ink tober</w> doo dle</w> ic op mess ages</w> adul ts</w> recor ded</w> fix
    ed</w> ar do</w> offe red</w> under ground</w> dr one</w> p ine ma inten and re</w> ham mer</w> s x r ound hi ke</w>
    bra d</w> ro me fu ll on ey</w> ro ws</w> colum bia</w> archi ves</w> appro ved</w> bat ch</w> illino is</w> recogn
    ition</w> shou ldn</w> fo g</w> nca a</w> ke vin human ity</w> al though</w> pow ers</w> p ou s ar</w> pe st</w> alco
    hol</w> con sci phil adel en o t m ok la cate gory</w> particip ate</w> accu sed</w> bri ef po em</w> clu bs</w>
    consul t ja b</w> big data</w> amster dam</w> ac ing</w> certi fic n u</w> d at</w> impro ved</w> and y campa ig pale
    stin p ace</w> mo bi feel ings</w> wol f bra in pro pos inter active</w> prin ce inde x</w> c is cha e peace ful</w>
    co vering</w> ac o cour ses</w> mon key</w> re place</w> b l</w> bloo dy</w> tal es</w> brigh ton</w> neighbor
    hood</w> g ates</w> spiritu al</w> af raid</w> bre ast</w> b ones</w> ðŁĳ ī vide o w au tou ch inju ries</w> car l</w>
    ri x</w> une x âĢ ¢ fre d consi dered</w> thu si an ch on y u sa graph ics</w> ac re</w> ðŁĺ ©</w> com memor com mod
    go ti guar dian</w> star bucks</w> pre vention</w> haha haha</w> admini stration</w> portu gal</w> fac ulty</w> bet
    a</w> ul a</w> al bert</w> bre ath er i</w> le tting</w> tr ic ment ation</w> incredi bly</w> ten nes v d</w> ðŁĻ
    Ī</w> ed die</w> br ick</w> gr ill</w> bt w</w> wat ches</w> resear chers</w> t ney</w> ni e p as</w> a ster</w> vi br
    poke mon</w> ch rome</w> go at</w> pitt s il ly</w> festi ve</w> y d</w> can al</w> ðŁ Ĩ fi es</w> car los</w> re que
    partic i tra ins</w> sam ple</w> temper ature</w> sym ph pic king</w> in door</w> z ers</w> playo ffs</w> ____ ____ ap
    es</w> ly rics</w> islam ic</w> performan ces</w> d ick</w> spar k se as</w> hom a</w> gr ound disc i employe e</w>
    com mu alas ka</w> al an fe ast</w> dg ing</w> ban king</w> manu el</w> slow ly</w> tru cks</w> mc car oo o</w> sc rat
    orche stra</w> indivi du m x</w> bre ath</w> stair s</w> equ ality</w> bla ke</w> loc ations</w> cocon ut</w> balti
    more</w> aa a</w> l c ðŁı Ĩ har vey</w> resi st</w> immigr ation</w> adid as</w> fil i re f</w> lg bt</w> mo s</w> pp
    i</w> ken ny</w> terr or ban e</w> apol is</w> s g social media</w> ka i</w> hon est</w> as sas bol lywood</w> âĢįâĻ
    Ģï¸ı</w> ferr ari</w> hor n</w> cryp to</w> bo om mainten ance</w> i di s man</w> w l</w> ext ended</w> in sul ve s go
    sp tr i</w> pi g</w> tar ge cel er st ati sm h</w> ri dic appe al</w> ? )</w> con clu cos me she ep</w> christop
    her</w> en thusi po lish</w> me ts</w> oun ded</w> sustain ability</w> creati vity</w> con crete</w> ra i</w> ali
    en</w> ble ss te es</w> clu b ro t</w> bo s</w> ex ist</w> perfe ction</w> lu ck rock y</w> expen sive</w> mean
    while</w> happy birthday pre t thr iller</w> ca ve</w> playo ff</w> som er l u</w> le x</w> def ence</w> am
    writing</w> home less</w> pro phe ch et</w> past or</w> ðŁ¤ £ land er</w> ww w</w> Ģ ï¸ı tic a</w> ! #</w> o tic</w>
    rad ar</w> po sters</w> pow der</w> po li ha un tra p</w> bl in assau lt</w> shor ts</w> re y sh y</w> squ ir rac
    ist</w> gar lic</w> fu r</w> remo te</w> sm ell</w> impre ssed</w> fing ers</w> âł Ģ din o le ment</w> s nu promo
    ting</w> str ing</w> produc tive</w> b age</w> ma son</w> ra z direc tly</w> j k</w> ev al</w> ðŁĳ Ĭ</w> doc tors</w>
    co w</w> ri der</w> st v</w> re move</w> w u na than</w> ro d n r</w> = ></w> affe cted</w> inve st</w> mp tion</w> g
    inger</w> o d</w> agricul ture</w> s que mu g</w> coun ting</w> ke e mag nific coo k ani stan</w> roo t</w> plac
    ed</w> sym po gh ana</w> un d</w> che er thro wing</w> secre ts</w> f illing</w> opti mi butter fly</w> bu bb ðŁĺ ī
    terri ble</w> d g</w> sil k</w> obse ssed</w> lo u</w> ai de</w> sal ute</w> mon u philadel phia</w> scienti fic</w> i
    st u ae</w> dess ert</w> bott les</w> can yon</w> ðŁĺ Ī</w> car ib o ther w ich re source</w> guil ty</w> un d le
    on</w> e ss</w> kan e</w> el e</w> tra iner</w> he im</w> an te</w> man age</w> roo kie</w> tre ated</w> po ses</w> rs
    vp</w> cau ses</w> aw ak je well le tt</w> on ics</w> tit les</w> cardi ff</w> g aga</w> bu mp use ful</w> ? ! loo
    se</w> bb ing</w> : :</w> argent ina</w> de bu cy cl wh el dis gu j el k ills</w> bio logy</w> ex ter tra sh</w> bo
    dies</w> tr am circu it</w> expe ct la ds</w> w ells</w> sho t ge e naren dr fa stest</w> b ent b ills</w> mar
    shall</w> h ats</w> intro duce</w> citi zen</w> im possible</w> gi b az z net working</w> r ant</w> thin k in dy st
    ops</w> f theday</w> bri an * * amo di</w> dom e</w> coura ge</w> pac king</w> af fairs</w> g n</w> si zed</w> ent
    ary</w> pol and</w> swit zer afgh anistan</w> w u</w> ten der</w> subscri be</w> mo sco att end republic an</w> hon ey
    âĢ ĭ</w> si mul we ster foo die</w> or o midd le ab t</w> co pies</w> ma je narendr amodi</w> ty pical</w> inspir
    ational</w> vit am wis con cu bs</w> tiv ity</w> h ali e ars</w> k ay</w> d are</w> mari juana</w> cu rious</w> an
    ia</w> tom ato</w> re mind</w> ðŁĩ ·</w> sc ared</w> cou p po et</w> land ed</w> ri d</w> wra pped</w> mor ri climb
    ing</w> e ws</w> fe eding</w> con tra tho logy</w> gri d</w> ti vely</w> read er</w> la ser</w> di ving</w> di g</w>
    lat in</w> ti ed</w> shake spe o ci ad m show ers</w> chu ck</w> mar cus</w> oo s</w> kne e</w> o live</w> ow l</w> dy
    lan</w> an no g ym deci sions</w> well ness</w> arri ves</w> sati s chri s thur s</w> ðŁ¤ £</w> inter views</w> thank
    you</w> switzer land</w> over night</w> journ alist</w> ser ves</w> vol can .... ...</w> plo t</w> nic ol car
    rying</w> mag ne tre asure</w> ex p be ver ðŁĺ ¢</w> mar ty mo le don ations</w> recogni zed</w> b h du s</w> sh ann
    al do</w> success fully</w> ent e</w> ðŁĺĤðŁĺĤ ðŁĺĤðŁĺĤ cab inet</w> cu is tit led</w> d as so l</w> strate gies</w>
    deli vering</w> ad ds</w> ani an</w> ne ther ðŁĴ ĥ con tain su its</w> pa irs</w> to dd</w> rel la</w> ro pe</w> ci
    o</w> cro p</w> paint ings</w> su z re jec bu st</w> d h</w> fra ud</w> m h contro l je al destroy ed</w> al lows</w>
    wo ol minneso ta</w> om en j u</w> sympo sium</w> d af lim it</w> accoun ts</w> load ing</w> inter n re solution</w>
    hol land</w> qu al meet ings</w> gra ve</w> cam ping</w> v am re nov liber al</w> am ber</w> gre e hu mb fe ver</w> el
    ing</w> broo ks</w> à ² be th ad ed</w> al t ro e</w> perform ed</w> jo sh frank lin</w> nic ole</w> de ss</w> bb
    s</w> m g net works</w> min im al t</w> weap ons</w> gu y jas on g ha harb our</w> at on</w> pra ise</w> kentu cky</w>
    bel fast</w> st icks</w> blo ss ho pes</w> an thro famili ar</w> wa it ch ile</w> depre ssion</w> la x</w> je ts</w>
    le ice recei ves</w> si er an k</w> de x inde ed</w> fle xi fab ric</w> lam b</w> hel icop am anda</w> âĢĶ âĢĶ compe
    te</w> sn ack</w> techno logies</w> sy rian</w> mom s</w> mu ham cho sen</w> an at dev on</w> shar ks</w> re t</w>
    fundra iser</w> selfi es</w> st ations</w> communic ations</w> tennes see</w> tu tor ro t valu able</w> dynam ic</w>
    nur se</w> i ed</w> earth quake</w> deser ved</w> a ve sar a</w> stre tch</w> dougla s</w> ne pal</w> Ã § ob
    viously</w> d ame</w> ra pe</w> any body</w> k w pat rol</w> hol ders</w> h anna</w> info graphic</w> ec o</w> be
    ating</w> stan ley</w> bo ats</w> ri bb e z wit ch</w> inv a ac id</w> boar ding</w> - @</w> gi l</w> da ve care
    ers</w> opp os l loy in ter</w> do pe</w> re su j agu sh ade</w> in dy</w> on ist</w> rel ations</w> ag en ab le inci
    dent</w> me ter</w> shar ma</w> id r</w> pro ve</w> immedi ately</w> tro ops</w> am an</w> g low</w> gaz a</w> blo
    cks</w> person al chron ic all er si d sh r whats app</w> lu cy</w> ar chae ho u</w> journ alism</w> our selves</w> go
    t the med</w> shap ed</w> we ak</w> cas ual</w> leng th</w> sla m</w> ab bey</w> e v</w> coun ter est a</w> reci pi
    cha pel</w> expan sion</w> sel f suff ering</w> sp ice</w> n z sp art desp er boo king</w> quart ers</w> y on ðŁĴ Ĺ p
    k continu ed</w> - #</w> man hatt tal ked</w> sh en com bo</w> hybri d</w> je ans</w> liqu id</w> se al</w> re
    tweets</w> ac celer collec tive</w> t as</w> : ))</w> profession als</w> ra w o tt su san</w> ir ing</w> okla homa</w>
    re ven survi val</w> cre ator</w> tran sit</w> st ac sur f i k</w> ed iting</w> ch illing</w> bai ley</w> ste al</w>
    ra ble</w> pa rent</w> hun ger</w> sn app collec t</w> philos oph dedic ation</w> c f c m le ep</w> repe at</w> re ha
    un fortun a er a ero abstr act</w> mon itor</w> ag ents</w> bu l</w> sci ence harb or</w> drag ons</w> floo ding</w>
    ac compli d ash</w> juli a</w> the red</w> tues day cy ber</w> b low</w> ta ined</w> le m refe rence</w> pp o</w> ne
    goti char le con nor</w> au lt</w> access ories</w> commissi oner</w> rain y</w> re ar</w> advis ory</w> luc as</w> ma
    id</w> co al k av pol o</w> ðŁı ¾ tran sport mar gare straw berry</w> bur ns</w> gre ens</w> ne v partici pants</w>
    col in</w> belgi um</w> col our in form d ell</w> br on</w> cal y kick off</w> strate gic</w> re union</w> hon ors</w>
    li b egy p âŃĲ ï¸ı</w> hy po si zes</w> regi stered</w> bet es</w> relax ing</w> bloo m</w> inten se</w> valent
    ines</w> insan e</w> w wii</w> p x</w> tri o</w> bla de</w> wiscon sin</w> con e</w> plat in ali ze</w> ra ven incre
    asing</w> indi ans</w> il ian</w> bl u</w> rabb it</w> exten sion</w> je f au di</w> fer ry</w> s ell a day</w> us
    b</w> swe at cham pag metho d</w> mem ph assi st</w> s by</w> ca pe remo ved</w> mag n v t</w> r ams</w> f bi</w> tack
    le</w> phe w</w> h on</w> motor cycle</w> su spec eleph ant</w> sub ject</w> let te</w> da iry</w> whe at</w> awk
    ward</w> ac t tro l mit ted</w> zay n</w> sheri ff</w> ene my</w> con s</w> ke tt</w> bul ls</w> ev alu bt c</w>
    satell ite</w> ho lo por ter</w> dia betes</w> bet ter rele asing</w> sur f</w> : -</w> se basti collec ting</w> en
    cing</w> e thi go ds</w> al ley</w> health y m ills</w> sma sh</w> co pper</w> cr ack</w> read ers</w> sp ac licen
    se</w> bas ket</w> bang la en tic</w> om i</w> m ere</w> si vely</w> anim ation</w> lan es</w> dent ally</w> chill
    in</w> fi e</w> k aren</w> dep th</w> li pse</w> n g ri p mel o sand y</w> ðŁĳı ðŁĳı vin cent</w> nu t hu g</w> who le
    cre ates</w> ? ???</w> âĿ¤ï¸ı âĿ¤ï¸ı</w> bak ed</w> up grade</w> rober ts</w> har a</w> carib bean</w> auth entic</w>
    mb s</w> mosco w</w> attor ney</w> wi ki ch lo hu ll</w> cor k</w> " !</w> sty lish</w> ðŁĵ¸ :</w> di ary</w> impro
    ving</w> ex pand bri ght pollu tion</w> k nights</w> person ality</w> chec ked</w> fac ilities</w> z el bow ling</w>
    gu er ðŁİ Ĥ</w> on going</w> un its</w> hoo k</w> be ck</w> confl ict</w> to dd far ming</w> educ ational</w> k ak cla
    y stro ke</w> bel ly</w> explo re mill enni th m</w> loo p</w> sm s</w> consi st cir ca</w> br yan</w> d ab youn
    ger</w> soli dar pp a</w> experi enced</w> b ella</w> bo ard shef field</w> steph en consu mer</w> sub mit</w> spon
    sor t ang ag gre comb ined</w> trac king</w> sand ers</w> b az survi ve</w> fer red</w> equ al</w> se p</w> re ed</w>
    str ong priv acy</w> st ap un g ac ry pa sta</w> pir ates</w> ag er</w> fair y</w> du p</w> introduc ed</w> wi p</w>
    let s spr ay</w> ðŁĵ º</w> gre w</w> a sts</w> pitts burgh</w> new york</w> jo ey</w> lau ren tra de ch op pi pe</w>
    cla ire</w> behavi or</w> v ap cre ws</w> lap top</w> ðŁ¤ Ĺ</w> che ster disci pl d f</w> out doors</w> k s go ver
    super star</w> cas ino</w> far mer</w> ; -)</w> re turned</w> ðŁı Ī</w> ma il roa sted</w> co sta</w> v ill pe z</w>
    gard ening</w> distribu tion</w> sh ining</w> inve stors</w> ra sp dec ades</w> reali zed</w> bar n p ti</w> st
    able</w> ut d</w> pan thers</w> m ens</w> b n ca de bu cket</w> yn n</w> when ever</w> wa ke da is ber nie</w> lo
    dge</w> ju lie</w> atmo sphere</w> ðŁĺĺ ðŁĺĺ</w> major ity</w> par ti exc it cu t me h musli ms</w> be gun</w> fli
    ghts</w> vene ss</w> ce me po sing</w> so le g ou dark ness</w> pe ach cel tic</w> auth ority</w> grand ma</w> ful
    ness</w> smi th speci fic</w> gar cia</w> co ins</w> good ness</w> aldu b recru iting</w> den nis</w> gar y sle
    eve</w> weap on</w> pl z</w> disco ver harri son</w> recruit ment</w> ja i ch im com pared</w> tom s</w> mo thers</w>
    am y archi ve</w> t ask</w> ben jam se g law yer</w> al um</w> inve sting</w> mi e</w> che z</w> j p</w> a ke fl am
    wall paper</w> âĻ¥ ï¸ı</w> t ton</w> che st</w> favor ites</w> we igh coo lest</w> r ating</w> relev ant</w> lo
    gan</w> ma ple</w> run ners</w> pri or</w> peop le ma ur terrori st</w> te sted</w> carni val</w> su spen me asure</w>
    m v cyber security</w> app ren terror ism</w> o z v ital</w> ni es</w> gon z fun ded</w> twi st</w> assess ment</w>
    die sel</w> en for colum n</w> ad dressing</w> ca sts</w> pay ment</w> x ton</w> fi er</w> , '</w> la st ne e</w> un
    less</w> clo se sk ill</w> cuis ine</w> fun eral</w> ti les</w> a un k ru relation ships</w> ðŁĴ ¯ ev ent âĢįâĻĤ
    ï¸ı</w> kind ness</w> pro posed</w> acou stic</w> a es defen der</w> dan ce h tt w at</w> vo y ðŁ¤ ĺ au s cli ff</w>
    sear ching</w> beauti fully</w> in qu at l</w> speci alist</w> ðŁĲ ¶</w> da i</w> tra ils</w> class ics</w> inst
    ant</w> v ous</w> re venue</w> mar ch kir k fr inge</w> fire works</w> tri via</w> âĺ ħ</w> tr action</w> wal ter</w>
    mo to l ily</w> att itude</w> cli mb</w> sc an sav ings</w> c w fa ith cred its</w> ab led</w> gra ff auto graph he
    he</w> ran ch</w> ha d ro gers</w> ðŁĮ ¹</w> f in</w> re qu fol k ad ditional</w> lyn n</w> u ber</w> dol lars</w> lo
    gic</w> wor th so m</w> the sis</w> p ound</w> bi c</w> st ur cer am spen cer</w> en tered</w> v amp organi zed</w> âľ
    Ī pp s</w> tr on</w> merce des</w> no ti compet itive</w> do w</w> ous ness</w> vic tor</w> gr illed</w> na i</w> pu
    tin</w> ab ra bl ame</w> alex and anim al dec ent</w> p ent inter ior :' )</w> but ler</w> bal let</w> ðŁĴ Ķ</w> albu
    ms</w> down s</w> la d</w> si r pla in</w> p ers</w> blon de</w> dis c</w> paki stan se ment</w> ga a</w> w age</w> ch
    as man i</w> co ps</w> terr it lo l lau ghter</w> ri vers</w> magnific ent</w> lam p</w> w b new sle char ts</w> ble
    ssing</w> p unch</w> lon gest</w> fl oral</w> cu tie</w> fare well</w> sto pping</w> mb b</w> bu d</w> chee se de cla
    si m</w> mc donald</w> de ter you th t ch fre der kin dle</w> fer n at or as leep</w> p ond</w> spr int</w> p
    ounds</w> la zy</w> gh e fundra ising</w> dead ly</w> gran de</w> dou g</w> he y lin da</w> consi dering</w> i um</w>
    gol den vi k auth ors</w> di ss u ally</w> appropri ate</w> mor ning y le</w> hon oring</w> foli o</w> be c</w> re bec
    fin land</w> formu la</w> corn wall</w> sh ay cau sing</w> bl end</w> sig nal</w> t ent</w> kash mir</w> nation
    als</w> har mony</w> sc out</w> acce ssi he ight</w> medi eval</w> impro vement</w> ke es</w> prac tical</w> car d de
    par hu n</w> om ing</w> cal gary</w> ste l</w> bu bble</w> gur u</w> ma h</w> unex pe n h</w> ed a</w> me at i ge</w>
    si o</w> god dess</w> in ches</w> tun es</w> br itt sti on</w> ra j</w> âĻ «</w> mer cy</w> ðŁĴ ĺ</w> sen ds</w> i
    est</w> pol ici val e</w> reduc ed</w> as ap</w> vi jay</w> defen sive</w> celebr ations</w> ri ders</w> med
    itation</w> har mon g ing Â ¡</w> program ming</w> in au sud den m h</w> replac ement</w> sk u j ar</w> gra des</w> ta
    st k itt brand ing</w> k aw boo t f ought</w> p ays</w> g f</w> iz ation</w> ho p k k</w> activi st</w> v end coast
    al</w> cha os</w> ðŁĶ ´</w> se me bill board</w> li fting</w> cu mb sc al ðŁĸ ¤</w> stru ck</w> l v indie dev</w> beat
    en</w> jun gle</w> al right</w> destin y</w> m ing k c ch ances</w> om an</w> q atar</w> cra f tra ined</w> pri x</w>
    char m</w> o tive</w> s mu e c</w> and ers</w> hand ed</w> al ban certain ly</w> arri ving</w> i ze</w> sa i</w> tr
    ack pain ter</w> hu mble</w> appo intment</w> head line</w> manag ing</w> mo d</w> as pe andre a</w> Ã ¤ ethi op un
    ited exi st bal i</w> k ad n t d red</w> re x</w> recogni ze</w> tam pa</w> be ers</w> ati a</w> he els</w> no te
    transport ation</w> tur tle</w> re de hipho p</w> sp icy</w> sp urs</w> â¬ ĩ cor p</w> ther n to ast</w> hur ry</w>
    proper ties</w> ma ge</w> mar co</w> ele ments</w> bou ti syn drome</w> ms g</w> develop er</w> gra ders</w> he im re
    sil off ices</w> del ay</w> di men vin tag barbar a</w> ðŁĺ ± vene zu cu lar</w> fac ed</w> bar n</w> ðŁĺ Ĩ</w> survi
    vor</w> wor m</w> confu sed</w> passion ate</w> Ø ± identi fy</w> electr icity</w> sou ls</w> brad ley</w> repor
    tedly</w> lun ch shel f</w> eli a</w> swee t smoo th emplo yment</w> am el</w> manhatt an</w> ste am oun ts</w> ye
    p</w> li ving un e</w> descri be</w> ca res</w> man ila</w> sha wn</w> ac ted</w> bas h</w> st even re st pet
    ition</w> div ine</w> wel sh</w> rac e platin um</w> ðŁĮ ¸</w> p b</w> extra ordinary</w> solidar ity</w> m all on
    ion</w> schedu led</w> game of fer gu de ms</w> nor m p k</w> tri als</w> polici es</w> publi shing</w> st ole</w>
    fron t charac ter van ia</w> ex ce sti e</w> sc a</w> resi dential</w> sa iling</w> ðŁĶ¥ðŁĶ¥ ðŁĶ¥</w> spons ors</w> th
    ick</w> champag ne</w> she pher continu ing</w> ven ice</w> per th</w> na p</w> a ster y ak un limited</w> cho
    ices</w> ne o</w> hi v</w> repor ter</w> bru ssels</w> f old</w> dy s se mi la wn</w> it alia</w> wi fi</w> as k em
    ed</w> fr ame monit oring</w> ste ad</w> i da gr in is a fli p</w> re stric offen sive</w> atta ched</w> di sh wh y
    philli ps</w> gre et p als</w> mix tape</w> v ou fiel der</w> spar k</w> alber ta</w> g len</w> ca sh s ri u ri ro dri
    entreprene urs</w> climate change</w> p sy</w> d le em ents</w> lin ked</w> nether lands</w> acci dentally</w> oppos
    ition</w> vel vet</w> ra ys</w> c w</w> om o</w> m f</w> lmfa o</w> newsle tter</w> : ) toi let</w> liter ature</w> di
    sp phili p</w> uni form</w> sudden ly</w> head er</w> cool er</w> -- -</w> prou d bri g nis san</w> scienti st</w> j
    ah</w> con centr pac ks</w> appo inted</w> so ap</w> eng age</w> cho se</w> âĻ ¡ se tup</w> jeal ous</w> har ry g
    ation</w> tun nel</w> te mp</w> osc ars</w> dec ade</w> recomm ended</w> child ren ab a</w> anxi ety</w> ve ments</w>
    sal on</w> pho too organi z mach ines</w> ab s</w> vil le hy pe</w> ti ff emer ging</w> av geek</w> [ #</w> contribu
    tion</w> bra dy</w> re sto g mail</w> fit z photo shoot</w> hel met</w> h t eleg ant</w> ug anda</w> nur sing</w> or
    leans</w> pen n</w> na h</w> foo tage</w> em a</w> w o</w> w ad concer ns</w> ve re re mark who ever</w> str ang p t
    qu it</w> sh ang histor y s ick perman ent</w> ill ness</w> col d visi on he m</w> ar row</w> con vic pin k oc cup bal
    d ex hau u of am o</w> on t</w> ãĥ »</w> adop t</w> la id</w> smo ked</w> inter pre ess enti associ ated</w> b d</w>
    bb y fi er inst all</w> dipl om con diti c f</w> w ak any a</w> gr aci fi sher s ss</w> ap r</w> il it mus ician</w>
    symph ony</w> cor d</w> h ack</w> le gi l v</w> bless ings</w> hum or</w> sc ra e ti min ster</w> trav elling</w> bu
    sh jewell ery</w> li me</w> !! ! pregn ant</w> pe e</w> lo b cap ital ip a</w> pen cil</w> la bor duc ks</w> prou
    dly</w> wedd ing dere k</w> m w</w> pe g</w> valent ine an gu re treat</w> pro spect</w> dang er</w> vul ner up
    set</w> , #</w> sr k</w> x im thur sday n fl kis ses</w> re ds</w> cr ack re ward</w> c u</w> ko k</w> me te aband
    oned</w> it t</w> me als</w> sp ell</w> stan bul</w> del ays</w> ru m</w> le op gu m</w> no va</w> super man</w> ch
    ick</w> m is</w> dram atic</w> inno cent</w> r ounds</w> re c</w> auti sm</w> bangla desh</w> mor al</w> mo vie sp oo
    k la âĥ £ ou ting</w> mess i</w> ab road</w> loo kin</w> a im</w> q i</w> st ack</w> colla ge</w> à ¯ hud son</w> sc
    an</w> ho e</w> ch au oc cur comm ander</w> ho les</w> ðŁİ Ħ</w> bi as</w> v on stick er</w> ma k responsi bility</w>
    colum bus</w> sa int ed mon rac ism</w> far ms</w> w en</w> gul f</w> may o</w> !!!! !!!! corpor ation</w> ba chel el
    a inter nal</w> je ep</w> fol lows</w> di alogue</w> de rer</w> smart phone</w> he len</w> rich mond</w> equ ity</w> s
    land</w> b g</w> ne ar av i</w> memph is</w> we ir discu ssed</w> bad ge</w> p up</w> mi stake</w> phen omen un
    ite</w> ðŁ Ľ de pic ri des</w> in augu n at</w> sof twitter</w> comb ination</w> gosp el</w> âļ ¾ ad mission</w> retro
    gaming</w> ðŁĲ ¾</w> sch u mb o</w> jun ction</w> al arm</w> à ¦ gr ac kh ali k ul m ale cap tion</w> wi sh te re cor
    ps</w> ru bber</w> play station</w> er in</w> effici ent</w> l or</w> jo kes</w> in ary</w> nor man</w> lu is</w>
    inaugu ral</w> ch ed âļ½ ï¸ı di p</w> to e</w> str at aa c</w> am u pi er</w> co tt</w> comm and</w> tt en sn oo cu
    be</w> clo ses</w> class ical</w> s word</w> expre ssion</w> reach ing</w> n app co st affe ct</w> ric o</w> gi f brea
    the</w> tri be</w> or tho h ay</w> l g</w> fri es</w> n m</w> hi ding</w> richar ds</w> en de mic ro</w> capit ol</w>
    cop y ro m regi me</w> mary land</w> tax i</w> di al</w> embar ra un believ ch t</w> v s elim in o dd</w> pen ny</w>
    sound track</w> l ings</w> trans ition</w> rema ining</w> a is</w> mali k</w> ? !?</w> rand om def end</w> ul tra tru
    m</w> danc er</w> st ol dri ve a ver</w> ro ast</w> defin ition</w> se an excit ement</w> partic ul su rely</w> sh av
    ber y</w> di shes</w> com m</w> is ol i am</w> ob li gho st hugh es</w> chi efs</w> b as</w> conserv ative</w> speci
    al fe min sh ri</w> n ancy</w> inte l</w> tu ne ðŁĩ ª jo el</w> gg le</w> mo to</w> ðŁĺ Ķ</w> bu ck</w> d ag antic ip
    mont ana</w> gu id fro g</w> ec raft</w> op e</w> dri ves</w> nu mer x y</w> color ful</w> wednesday wisdom</w> illu
    min bey on inau gur deep ly</w> pre fer</w> for tune</w> coo ked</w> ti ble</w> âĺ ķ swe ater</w> it ter</w> tt y u
    i</w> gi e com plic ~ ~ tax es</w> cu ps</w> di verse</w> sam anth âłĢ âłĢ ba king</w> sy mp wa i be half</w> mer cur
    travel s</w> ðŁİī ðŁİ or ia</w> eng aged</w> jump ing</w> reti red</w> n aked</w> p uni speed way</w> sci ences</w>
    rehear sal</w> on ym dy ou pl ates</w> r ati kri sh jaz z car ol</w> ra f</w> pen alty</w> tim eline</w> ru by</w>
    engine ers</w> ra f bel le</w> do se</w> che on</w> esc ap me g ran k</w> or d</w> me gan</w> mer ch</w> ec lipse</w>
    âĺº ï¸ı ple dge</w> kir k</w> per si leice ster</w> sa k w k saf ely</w> yy y</w> je t promis ed</w> j c</w> en ne</w>
    no ah</w> re no re a</w> ðŁĺĤðŁĺĤ ðŁĺĤðŁĺĤ</w> tra il ðŁĳ Ģ f d</w> soo o</w> ri min w k</w> à¸ ² i al x ox bis cu d
    ale fan dom</w> particip ating</w> fla g privi lege</w> pe ach</w> mach ine bo ston gro ss</w> o g mir acle</w> adop
    tion</w> u ss mon sters</w> be ij clar ke</w> pu shing</w> pra ying</w> ar o</w> d n ell is</w> apol lo</w> od ds</w>
    refuge e</w> to w b p</w> ðŁĩ¬ðŁĩ §</w> h end app eared</w> memb ership</w> pe an du m</w> viol ent</w> v y potat
    oes</w> aw w</w> greet ings</w> t ts</w> ac on</w> sh ane</w> photograph ed</w> cra b</w> temper atures</w> cu ba</w>
    c fc</w> wel com he l</w> in nings</w> m k co de kno ck</w> gra ss swe dish</w> p ta</w> ick y</w> v at lin ing</w> s
    q</w> sa p</w> ar c</w> announ cing</w> sk ins</w> cit yof br ing co x</w> gam er</w> it arian</w> i da</w> h d ros
    se</w> sad ly</w> ge o</w> âļ ¡ï¸ı</w> tag s</w> fa ther chan ge l ance</w> whis key</w> adel aide</w> te c</w> stick
    ers</w> marke t class y</w> bad ass</w> flo rence</w> lin er</w> fro st</w> k ate ac on scand al</w> es sex</w> ðŁĺ ı
    vi vi dr ill</w> blo ggers</w> recomm end d ha ac res</w> ro ma</w> bu y gro cer er ia</w> ma har ff er</w> patter
    ns</w> ver i com pu st ev ang a</w> ment or</w> do o</w> it ali cdn poli</w> on ly conduc t</w> elec tro de f</w> wh
    ale</w> prepar ation</w> bicy cle</w> vi ral</w> turn out</w> bra ss</w> qu ad hospit ality</w> pack aging</w> den
    cy</w> ceme tery</w> abo ard</w> dre aming</w> pic ture t all inv ent ad mi o e</w> tem ps</w> qu an fun dam pro mp
    resi dence</w> mu d</w> sour i</w> âĦ ¢</w> graff iti</w> gi f</w> d nd</w> com p</w> s war pe eps</w> pale stine</w>
    devil s</w> san g</w> assi stance</w> bi ke missi ssi inter viewed</w> ne phew</w> dru ms</w> v and gentle men</w> n
    sw</w> inst a</w> leban on</w> ee ee oli via</w> ver y rou gh industri es</w> m ation</w> ðŁĺ Ĵ</w> bar rel</w> n ay
    po ps</w> moder n ill y are st</w> on ents</w> protec ting</w> v ans</w> e o</w> vi kings</w> restaur ants</w> re ck
    jac kie</w> andre w w illing</w> he ath</w> citiz en disc rimin à¹ Ī</w> stu art</w> m ys</w> hi p tran sp " ?</w> te
    x</w> su shi</w> ke d cro ssed</w> dist ur pe dia</w> f ate</w> some how</w> mo th</w> proce ssing</w> is s r in</w> u
    ts</w> yy c</w> ver t</w> lg bt re id</w> on to arab ia</w> habit at</w> = = stre ak</w> simp son</w> addic tion</w>
    wim ble deli vers</w> challeng ing</w> ðŁİ ¶ fran ch e du s me ai ds</w> hur st</w> th am tari an</w> remem bered</w>
    palestin ian</w> fe es</w> tru m sket ch ur u</w> fit ting</w> jes se</w> ðŁĶ¥ ðŁĶ¥</w> ---- ---- ba ch ici a</w> colo
    red</w> da h</w> associ ate</w> int el s eller</w> p u</w> stu ffed</w> ac s</w> b s sh in</w> cooper ation</w>
    certific ate</w> ab u</w> ingredi ents</w> re v</w> in ge el der christi an bun dle</w> th ic</w> dir t</w> beij
    ing</w> comm it</w> ted dy</w> ed u</w> to day s field</w> w yn confir ms</w> lo o</w> j v</w> ene ss</w> al pha vir
    us</w> ari um</w> gr ind</w> bri dges</w> introduc tion</w> pol ls</w> bac ter z ach</w> termin al</w> ra iders</w>
    fla vor</w> zom bie</w> vo d sp reading</w> gameof thrones</w> effici ency</w> lat ely</w> ale m</w> twee t cri
    mes</w> cl er de y</w> dg ed</w> hy un pay ments</w> cir cus</w> ðŁĺŃ ðŁĺŃ</w> mis souri</w> lu b</w> episo des</w> c
    age</w> po s</w> mat ching</w> tumb lr</w> lin ed</w> ge st am bi nar r ing ton regu l blo wn</w> is le</w> co co on
    don</w> joshu a</w> tour ing</w> sm a</w> sau sage</w> best friend</w> bo eing</w> desi re</w> sav age</w> ra pper</w>
    de vo te ar</w> take over</w> cow boys</w> po ker</w> par ag pp e</w> h int</w> we ars</w> se th</w> ro les</w> l anc
    man ga</w> form at</w> fl yer</w> c ay mo or</w> ba ke</w> spla sh</w> v ad ker ala</w> proce eds</w> sil ly</w>
    reflec tion</w> di str wi d su it ci vic</w> yan kees</w> by n</w> migr ation</w> di stin or ch fe mini quali
    fying</w> tu ri o be hun dred</w> cra p</w> wan g</w> mathe mat bu re expo sure</w> fergu son</w> seme ster</w> re
    serv pl ym a hu fac ial</w> wa x</w> wor ried</w> ca b</w> vi o as a</w> co d</w> to pics</w> p cs</w> hal o</w> rescu
    ed</w> horiz on</w> ar k âļ ª hol ly</w> el f</w> ul ti pu p quali fied</w> attend ance</w> ati vely</w> destro y</w>
    y c</w> for th</w> photoo ftheday</w> c ents</w> ic eland</w> meas ures</w> de sk port folio</w> artic les</w> direc
    tors</w> dat ab e w creep y</w> oun ding</w> hon oured</w> mi st</w> j it men tioned</w> port able</w> iti c</w> d ann
    friday feeling</w> am id</w> ti ger scri p helicop ter</w> hard ware</w> expl or work place</w> austri a</w> beat
    les</w> ber nar spi der disc o</w> cul t</w> lim its</w> shor tly</w> fin al nin ja</w> lu ke le bron</w> wal mart</w>
    o il van illa</w> shi re ye g</w> ak y</w> c s bl er</w> collec ted</w> t g</w> rol led</w> speci als</w> b ff</w>
    pier re</w> sh im vi er</w> flash back</w> restor ation</w> individu als</w> pro d</w> fre aking</w> tu rer</w> o
    a</w> re fre mor oc gre et</w> re yn care ful</w> our ing</w> u sh is d</w> g ill</w> vie w thunder storm</w> b
    led</w> pic nic</w> guar di pi g ar k</w> syl vania</w> bann ed</w> u cl vi jay ori um</w> av engers</w> believ es</w>
    eu r</w> monu ment</w> concer ned</w> la bs</w> ber g a ap vi sh sing les</w> can cel z el</w> ar ab</w> ru th</w> too
    th</w> ar ta</w> sh af chair s</w> r ack</w> dise ases</w> crow d cl y fle x</w> christ ma artif icial</w> tom at fin
    e dra ws</w> advoc ate</w> fran ce Ù Ĭ ðŁĺ ³ heav y s our</w> compre hen no ble</w> aa p</w> hin du</w> cor al</w> g
    ars</w> ow en</w> n l st all</w> yel low mar ina</w> in ver suppor t tou gh promis es</w> pi e master piece</w> sco re
    for ce mor tg crypto currency</w> o x</w> r ors</w> rock in</w> pro vin ho g no stal oak land</w> pat rick inclu
    sion</w> tra ffic ah med</w> a ha lux ury con secu de mon</w> âĸ º</w> b lowing</w> st ag : "</w> encoura ge</w> ben e
    sku ll</w> do dge</w> bu ster</w> kin son</w> wit ne er ror</w> lo west</w> fel low à ° sh re bl ur vir gin</w> compos
    er</w> sli p</w> mor nings</w> ga ins</w> tab le gra in</w> ari st</w> braz ilian</w> w we tu es</w> ribb on</w> an ag
    di st</w> sac rif em brace</w> entreprene ur af fili de o</w> t ali touri st</w> fat al</w> ì Ĭ autom atic</w> ðŁĩ µ
    we ak wel fare</w> confir m</w> benjam in</w> fi ghts</w> alleg ed</w> me ad strugg ling</w> pro secu che f Ã ¨ propos
    al</w> er n</w> ðŁĺ Ħ dy k</w> on gs</w> hon g m ack</w> mel on</w> on ent</w> ru sh d ap tol er pro pag c ze trans
    lation</w> wal let</w> cott age</w> sa il</w> constitu tion</w> ðŁĴ Ģ</w> mun ici fav or</w> storm hour</w> i h ðŁĺ
    Į</w> approach ing</w> pin ned</w> j ed niger ian</w> n ach sh at particul arly</w> mc don camer as</w> anni e</w>
    admini str he at electr ical</w> char ming</w> gib son</w> bouti que</w> ex posed</w> ac tor pil low</w> beach es</w>
    genu ine</w> margare t</w> ben nett</w> lou isi pos itions</w> el y shin y</w> ten tion</w> architec t</w> ren tal</w>
    ac qui goo gle sub way</w> mom ent ðŁļ ¨ ri m</w> metho ds</w> cy cli nor folk</w> Ù Ī over whel ra pid</w> we ar
    happy birthday</w> progre ssive</w> ðŁĴ ¥ co gn pap a</w> f ool</w> philosoph y</w> pol ar</w> jim my wi g</w> ðŁĴ ĭ
    oper ating</w> reduc tion</w> ph i</w> fla gs</w> to the o di a res</w> k oo k ang ar kansas</w> ash ton</w> wimble
    don</w> sci fi</w> attrac tive</w> mississi ppi</w> logi sts</w> ral ph</w> la bel gradu ates</w> ma ha home town</w>
    âľĮ ï¸ı</w> foun ded</w> on the li z</w> trans l mini mum</w> pre sti ta m</w> gener ations</w> re bel</w> journ
    alists</w> par am mc m</w> acry lic</w> death s</w> tes la</w> w t</w> bry ant</w> jer us i stanbul</w> muham mad</w>
    ri ley</w> k ris</w> work shops</w> is o</w> coun ts</w> stre t prote cted</w> trin ity</w> man ual</w> r hin r il
    pleas ant</w> le mon ner d</w> har der</w> dar ren</w> bur y ra h bas is</w> mi gu occa sion</w> li sts</w>
    âĿ¤ï¸ıâĿ¤ï¸ı âĿ¤ï¸ı</w> e b de cre hamp ton</w> ìĿ ´ tra vis</w> trans form</w> puer to</w> nh l av oc tri ps</w>
    unexpe cted</w> ve t di dyou bar ber</w> st ages</w> m son</w> re presented</w> for t l al pp le</w> nic ely</w> ignor
    e</w> qu il qu inn</w> h k</w> carri er</w> remin ded</w> am ong pass enger</w> el len</w> gue z</w> sc ape</w> mu
    ral</w> youn gest</w> ma sh d ill rout ine</w> stain less</w> jack son gand hi</w> th al</w> on ers</w> edit orial</w>
    convers ations</w> sd ale</w> autom ation</w> i ke à¸² à¸ ðŁĩ ª</w> hau l</w> la ying</w> men tions</w> am en</w> abor
    tion</w> i bi coun ties</w> ca therine</w> man ds</w> jam e roll er</w> au t</w> n am</w> o logical</w> cep tion</w>
    ran king</w> tox ic</w> sn acks</w> victor ian</w> bang kok</w> psycho logy</w> re g</w> ang ela</w> respon d</w> sty
    le sophi e</w> dak ota</w> achiev ed</w> mar ked</w> imper ial</w> in as</w> glo ves</w> sli m</w> confi dent</w> att
    acked</w> gg er lon ely</w> valentine sday</w> re b craft beer</w> orig in</w> zim bab ce iling</w> te ens</w> other
    wise</w> w b</w> f ers</w> day sof advis or</w> y ah</w> âĻ ª</w> en der</w> republic ans</w> av a</w> skir t</w> pi
    pel chi e</w> jan e ja x</w> ðŁĺ ĭ âľ Ĭ j ays</w> bre tt</w> bal o cru cial</w> d har as is</w> de au</w> lloy d</w>
    chat ting</w> âĿĦ ï¸ı</w> rel ay</w> remark able</w> n s we t bris bane</w> ðŁĶ ´ tion ally</w> f k</w> la yer</w>
    house hold</w> consecu tive</w> es is</w> pend ant</w> st ir crit ic su gar photo shop</w> pa res</w> arti stic</w> do
    dgers</w> c un cra fted</w> am end bo at âŃĲ ï¸ı egyp tian</w> sa w tra ge small er</w> ox y pa ired</w> nex t i
    res</w> tac o</w> o y</w> u c</w> st i</w> a erial</w> : //</w> dr o</w> dot com</w> gg ins</w> r pg</w> ay e</w> le
    an stri ker</w> lo bby</w> prote sts</w> pri ority</w> congre ss am ate inv it r ington</w> mom my</w> th us</w> allow
    ing</w> pione er</w> enfor cement</w> g ori tal k dra g</w> du mb</w> bul let</w> san ge er y tar gets</w> ðŁĩ ¦ he
    ather</w> consi der seaf ood</w> ve st</w> ris ks</w> % .</w> p g sac red</w> he ating</w> kick ed</w> tto t</w> .
    -</w> chan di co ven po ol pul se</w> i a ro ster</w> shakespe are</w> es a</w> car go</w> pean ut</w> tro op ac tion
    tab let</w> home work</w> cast le stru ction</w> mus icians</w> free zing</w> bu tt justin bieber</w> j j bah rain</w>
    an them</w> au dit didyou know</w> na vig guid ance</w> âĸ ¶ tur f</w> n un fic ations</w> ye men</w> char ging</w> x
    c</w> bron cos</w> su bur p ale</w> bor ing</w> among st</w> for the em per om fg</w> p j expe cting</w> ðŁĴ «</w> st
    l</w> ad min</w> expect ations</w> sw an</w> shoo t oooo o</w> min ent</w> ãĢ Ĳ</w> wall ace</w> stan g</w> satur day
    adop ted</w> dou bles</w> hom ie</w> ome z</w> d han vent ure</w> surroun ding</w> fi le mob ility</w> de es</w> w
    ski</w> broo ke</w> emb ro re members</w> kar a</w> test im bo tan m tv</w> sacrif ice</w> jerus alem</w> d l Â ´</w>
    proper ly</w> ili on</w> as i</w> leg it</w> co pe</w> m cla recy cling</w> lar ger</w> ðŁĴ ĵ</w> pat ric gener
    ous</w> ja red</w> p f</w> mol ly</w> thom as ju dges</w> h b</w> sor ts</w> bl vd</w> o ven</w> enter ing</w> plan
    es</w> be et integr ation</w> boo ked</w> fre ed ver n</w> ash es</w> to pped</w> de pot</w> welcom ed</w> ren a</w> m
    ick</w> d and see ks</w> gam er ran kings</w> ren e</w> mu t whis ky</w> fire fighters</w> gu es</w> ga ther</w> tour
    ney</w> de men y ang</w> new ton</w> autom otive</w> back yard</w> deta iled</w> mi st to bac fi ber</w> un usual</w>
    grat itude</w> sp are</w> ne ys</w> : *</w> per i flo ating</w> fin alist</w> don ating</w> dre ss bro ad</w> be the
    econom ics</w> tai wan</w> ed wards</w> plu g</w> pra iri val en bab a</w> f ad an as</w> har per</w> dis order</w>
    app lied</w> p att bi kin li ver</w> cu ri carol ine</w> ann er</w> juli an</w> wal king mal col screen shot</w> co
    ding</w> skin care</w> activi sts</w> myster ious</w> ex act</w> blo cking</w> mercur y</w> bat ter du mp âľ Į</w> en
    se li sh ridic ulous</w> prote sters</w> ðŁĻ Ī lu st</w> swe at</w> as s ali ke</w> co dy</w> re ments</w> win ds as
    pir vi enna</w> pra y .. .@</w> bo i</w> cand le</w> assi sts</w> te e der son</w> p ony</w> f ence</w> con spir âĺħ
    âĺħ oo th</w> e pic ba rely</w> a unt</w> b am</w> diamon ds</w> end less</w> scre ens</w> can cer gr o</w> p st</w>
    pro spec mo sque</w> help ful</w> ou ri bro ther gu jar cri sti ine z</w> to wers</w> ad dresses</w> gra y bur ton</w>
    re tweeted</w> ðŁ¤ Ķ n ity</w> du ck super vis jo an</w> kin der sanc tu pi ed</w> âı °</w> ł ï¸ı</w> m ati reven
    ge</w> ce ster</w> eli fe</w> desig ners</w> back ed</w> bo li wei ght cou ch</w> su res</w> s its</w> shri mp</w> la
    gos</w> auth orities</w> os ity</w> hol ly compu ting</w> fac tors</w> ab e</w> pan els</w> ram ad sent ence</w> missi
    on hol m</w> r b d ads</w> shang hai</w> mon ey she ets</w> sk ate</w> thre w</w> cup cakes</w> infin ite</w> l is</w>
    practic ing</w> ess ay</w> ka i as ci mo b</w> u gh</w> hol mes</w> re gg ik h</w> mo ck</w> collec tions</w> pe p o
    va</w> sal t nan dez</w> co y thre ats</w> tex ts</w> cin nam pregn ancy</w> pen ding</w> stam p</w> flow er g is</w>
    agre ed</w> pay ne</w> ro ver</w> ph ra sof t f fin fa thers</w> pass engers</w> aw ays</w> al a h es</w> li van</w>
    in s samu el</w> ingu i h of</w> j j</w> chen nai</w> cat al om ic</w> he ath ni ece</w> pump ed</w> integr ated</w>
    are l</w> no m</w> produc tivity</w> wan ting</w> vis a</w> di ana</w> tw il it v</w> cam ps</w> ro wing</w> d ley</w>
    black and gu ards</w> b ells</w> re verse</w> vi be</w> ric ky</w> mo ss</w> ny t</w> âĺ Ģï¸ı el le tro y</w> cu dd ev
    an women s fo to</w> mi stakes</w> wick ed</w> mi l</w> c led</w> me mes</w> co smo schol ar</w> ren o</w> ðŁĺ Ģ v
    ents</w> # âĢ¦</w> terrori sts</w> ca sey</w> cardin als</w> ðŁĺĬ ðŁĺĬ venezu ela</w> bol a</w> liter acy</w> t w</w>
    en o</w> con tains</w> au stin fin anci ev an</w> har vard</w> origin ally</w> chev ro her ald</w> nott ingham</w>
    manag ers</w> âŀ ¡</w> accep ting</w> wal sh</w> tutor ial</w> entrepreneur ship</w> yach t</w> requi rements</w> glen
    n</w> pe de unfortun ately</w> ach ing</w> dais y</w> gi an</w> night mare</w> âĿ Ĺ r ina</w> b art</w> ema ils</w>
    oppo site</w> who m</w> sa ke</w> pu zzle</w> da shi par ty blan ket</w> bus es</w> lo re beau ty reas on pun jab</w>
    winds or</w> func tional</w> exi sting</w> hel lo gli mp con vin la k scre aming</w> rebec ca</w> bli ss</w> north
    west</w> infin ity</w> cosme tics</w> pul ling</w> coffe e pl ing</w> op ho colom bia</w> interior design</w> ( +</w>
    emo tions</w> sa c</w> sun glasses</w> sav es</w> d f six th</w> al y</w> ðŁĺ »</w> de en</w> dev ast polit icians</w>
    lac rosse</w> g u</w> pe i</w> jav a</w> comb ine</w> coal ition</w> er ts</w> survi v ch ad</w> stri an</w> n n</w>
    de vi coun c concer n</w> contro ller</w> bre ast j ury</w> tu m introduc es</w> la di mobi le al z ste ady</w> nur
    ses</w> h acking</w> on line oce an ðŁİ Ħ a am ju ven ic c</w> louisi ana</w> ar te</w> street art</w> is on wn s</w>
    fr m</w> p anda</w> no ir</w> main tain</w> del ay symp toms</w> thor n ge ome ter n</w> carri ed</w> p ru pan or as
    sy</w> per u</w> clou d sp ra pe di e ste tag ged</w> ðŁĺ Ŀ</w> shado ws</w> naz i</w> Ø§Ù Ħ cor ri âĻ¥ âĻ¥ j ad ðŁĩ «
    form al</w> spo ken</w> ðŁĮ ŀ</w> enjo y lo pez</w> out look</w> in ho</w> w ander Ù ħ ma ya</w> pe e d ine</w> ãĢ
    ĳ</w> brief ing</w> suppor ter</w> ar ily</w> ght ers</w> natur ally</w> doctor who</w> j en</w> v ar</w> new year</w>
    re se si mm re x con sequ tomat oes</w> bur st</w> bra vo</w> bur gers</w> cr acking</w> nor theast</w> bi om mush
    room</w> mar que dou ble ni er</w> v ag tw enty</w> key board</w> win ni jama ica</w> par ish</w> : - mental
    health</w> ali zing</w> ren der</w> wa king</w> ðŁİ Ĥ g ly na than wa shing</w> mel issa</w> jun g</w> loy al</w> chil
    i</w> song writer</w> guit arist</w> bo wie</w> neighb ors</w> onym ous</w> as set</w> ta i</w> head quarters</w> ðŁĮ
    Ī</w> i hear ci gare sur g ) "</w> re pl dar ling</w> ðŁĻ Ħ</w> z ak sa re ãħ ĭ mic key</w> ware house</w> mass
    age</w> ine es</w> did nt</w> i w hur ts</w> eng aging</w> mag ic women in k itten</w> mor s</w> c art</w> tit ans</w>
    colle ague</w> compe ting</w> er an</w> k hal mar ble</w> dem and del ight</w> et ary</w> bli zz lou ise</w> m ls</w>
    fini shes</w> experim ent</w> conduc ted</w> electr onics</w> itt ers</w> car ing</w> wh ats</w> sym bol</w> jun g e
    cu pi x</w> con text</w> char ger</w> ðŁĺ ĩ</w> re ig fra g ë ĭ ch ad tru e ker ry</w> def ending</w> a int</w> au ton
    check out</w> bar nes</w> less ly</w> d t m me</w> clou dy</w> second ary</w> are z</w> _ :</w> app a</w> const
    ant</w> " )</w> ve ts</w> jo b i ent</w> ðŁĺŃðŁĺŃ ðŁĺŃ</w> m j fren ch di ver davi es</w> hh hh</w> e book</w> à¹
    ī</w> mar iti bree ze</w> susp ended</w> mat o vi et</w> ra hu se i bol t</w> en ary</w> le is kar l</w> fr amed</w>
    expla ining</w> ab c de aling</w> nat o</w> ja ke exp and</w> leon ard</w> establi shed</w> du b</w> ar men el led</w>
    voc al</w> nichol as</w> ori ent k yo illustr ated</w> ah h</w> danc ers</w> milli on ge ta po pp as u mur dered</w>
    gi ble</w> sto ked</w> gri ffin</w> maxi mum</w> adri an</w> en counter</w> ther o david son</w> ðŁį »</w> holi day ev
    o</w> asse ts</w> car son</w> memor able</w> âļ ½</w> ob am represent ative</w> cb d</w> tr icks</w> vo gue</w> vo ice
    mm mm</w> sebasti an</w> cli f ath y</w> par alle ðŁ¤ · pa k ev acu e ats</w> Ø§ Ø tou ched</w> organ ised</w> spir
    its</w> can ad gui ded</w> frame work</w> ðŁĮ Ł pe d natur al ag ar replac ed</w> anch or</w> ti t</w> sha h organ is
    super ior</w> r n ch ro eric a</w> st ill cor on chu ck loc ks</w> or gan</w> ro sen sc am</w> ben ed / #</w> ke
    en</w> tre vor</w> vamp ire</w> sor ted</w> ! '</w> af ford</w> in tro</w> gr ace ðŁĺ ľ sau r</w> kick starter</w>
    influ en v u</w> y up</w> po c ðŁİ ¥</w> a ar</w> s ang tre k et sy tb h</w> scre am</w> chevro let</w> pix el</w>
    shepher d</w> an or gabri el</w> tw ood</w> sd cc</w> me ters</w> develop ers</w> clo sure</w> v w</w> twit ch ì Ĺ se
    oul</w> pr ice ho g</w> n ish</w> hill ary scrat ch</w> in cen wag on</w> dis ability</w> pan ther</w> ch ats</w> g d
    wit z</w> sus sex</w> l ate den mark</w> ger ald</w> cancel led</w> net te</w> i x nav al</w> bap tist</w> te t</w> y
    ad ma th ho y</w> r andy</w> po int intel lec fru its</w> w ool</w> gu in pr on the ft</w> con dem mar ry</w> n
    ola</w> architec ts</w> cin cin roc kets</w> gentle man</w> ex plan t ate</w> do e</w> ra ises</w> wild life w l insi
    der</w> blan c</w> w p</w> for sale</w> ny c po well</w> unbeliev able</w> pen s goo dies</w> mu stang</w> p ens</w>
    st ays</w> squ ash</w> xox o</w> near by</w> ever ton</w> co co</w> le agu k han stu d</w> south west</w> con struc s
    worth</w> cro atia</w> le a</w> su ms</w> aim s</w> e an</w> van ess iti ous</w> pa thy</w> arc ade</w> b end</w>
    sugge sts</w> sac ram roy als</w> ri er</w> em ir in cl</w> an k clar k ri ght vac c à¤ ¾</w> tan e li b</w> u sc sal
    es hu h</w> s ally</w> ver a</w> p ga</w> gro ws</w> dru m tre e eth ics</w> sug gest</w> is ab se aled</w> pre
    viously</w> anim ated</w> ab du ri ses</w> glo b pre dat scar f</w> del ic om ar</w> ll i</w> sx sw</w> py thon</w> ne
    bra fun k</w> reflec t</w> pav ilion</w> tic ally</w> ch asing</w> bak ery</w> inva sion</w> ko h believ ed</w> co
    hen</w> con qu cra fts</w> nat i</w> cle ver</w> govern ance</w> sam ples</w> fa ils</w> â Ķ ti mo r itu stri king</w>
    inclu sive</w> sho cking</w> can t requi res</w> dra wings</w> à¸ Ń purch ased</w> du m z ach war ner</w> con sole</w>
    man sion</w> foun tain</w> circu m e sh</w> is land mil k pro fits</w> hali fax</w> ri val âľĪ ï¸ı</w> jen ny</w> sand
    ra</w> ny e</w> k elly y al</w> qu ad</w> no s</w> inste in</w> fin alists</w> mid fielder</w> cu e</w> excep
    tional</w> a an</w> sa pp gett in</w> sa a</w> f ati sl ice</w> vol k s wal la sting</w> sum mary</w> it as</w> sm
    o</w> s z âĺ Ĩ</w> ip l</w> fl ames</w> ene ws</w> ha v hoo die</w> pitch er</w> win dy</w> re vol centr al ton
    ite</w> ðŁİī ðŁİī</w> sol ved</w> mil wau organiz ations</w> wee ts</w> re fin s th ãĥ ¼ el in</w> ton a</w> cinnam
    on</w> ðŁİ ¨</w> ðŁİ ģ</w> ron aldo</w> pen insu ome ga</w> el ds</w> desig ning</w> e igh blu et ben z</w> nu g ash
    a</w> robo ts</w> su dan</w> choo sing</w> en do ser ge clo sely</w> hand y</w> fing er be ing ar te survi ved</w> fl
    ame</w> mile stone</w> gu t</w> d war fu tures</w> Ã© e</w> el o</w> fri dge</w> eli c</w> ou ch</w> u b</w> p v</w>
    tit an col lar</w> st ation nev ada</w> aur ora</w> r d dun can</w> âģ ł</w> bri en</w> mar sh</w> Ð ¾ to tal ch ry s
    ers</w> su ffe ra chel colle ge to days</w> cour ts</w> ch it re united</w> gym na gen esis</w> be side</w> re
    presentation</w> ch ant</w> collec tor</w> ra k ath ens</w> ni gh mun ich</w> langu ages</w> fl u</w> particip
    ation</w> __ _</w> c v spec trum</w> so da</w> co ver refe ren ab bo ap a</w> public ation</w> ed m</w> mon ica</w> ar
    my ðŁļ Ģ</w> div or dr y stre ams</w> robo tics</w> ci der</w> bull ying</w> appro val</w> sto ke</w> plat forms</w>
    sier ra</w> ex tin i b</w> ha yes</w> succe ed</w> suff er</w> at ically</w> da i lyn ch</w> h ound</w> del ines</w>
    ack now d ated</w> exclu sively</w> he res</w> fac ilit dam aged</w> char ter</w> la kers</w> fal con</w> unve
    iled</w> wel ove e ase</w> pati ence</w> l one</w> gent le</w> gene tic</w> produc ing</w> g our shann on</w> bil
    ities</w> zimbab we</w> p int</w> dau ghters</w> liter ary</w> bel le cl am surroun ded</w> k any ne il pir ate</w>
    rang er</w> hb d</w> nat alie</w> bel ong</w> olym pi emb assy</w> sc ol en er</w> ak in</w> lo ren b h</w> : /</w> di
    va</w> den im</w> hi pp ðŁĩµ ðŁĩ arn old</w> ? '</w> we ren</w> em power dis abled</w> man or</w> rasp berry</w> b af
    aw ful</w> dru mmer</w> kar dashi n ash</w> machine learning</w> ch u</w> rebel s</w> tim ing</w> mon roe</w> ton
    gue</w> ran ge pup ils</w> re ss</w> amaz on b z</w> har ley</w> pal mer</w> ballo on</w> s ings</w> ic ec j b</w> c
    ers</w> g ps</w> whi st ri se l t oo oo</w> c attle</w> shoo ter</w> vod ka</w> uc l</w> mt g</w> le sli jon as</w> di
    spo at ric</w> ste in vintag e fir ms</w> flo yd</w> cow boy</w> soo oo</w> is aac</w> war craft</w> disney land</w>
    beauti ful be am</w> franch ise</w> bu n</w> k ag an on</w> tur bo</w> swee p</w> made in kar achi</w> dete ctive</w>
    penn sylvania</w> contro versi vitam in</w> a side</w> chron ic</w> descri bes</w> remo val</w> ha h</w> ap er ten
    ed</w> u to</w> bad ly</w> mir ac f ry</w> ye a</w> in jec ther mal</w> comp act</w> th or</w> te ed</w> ur gent</w> l
    ite</w> g illi sop hom ic o che m</w> p m for k</w> fre ak</w> ch ak recipi ent</w> i y ni k</w> model ing</w> c
    ans</w> ðŁı Ģ del ux se am surviv ors</w> rad ical</w> investig ating</w> reli able</w> f m tur t ligh thouse</w> to
    ol go wn</w> ) ) bo ts</w> auto graph</w> a id bu ffe h mm</w> horri ble</w> ssi onal</w> ann i</w> à¹ Ģ k its</w> sch
    i eter nal</w> hu ss sens itive</w> r u</w> tast es</w> chec ks</w> im o</w> por tion</w> sk ate e den</w> half
    time</w> fri ed ri hanna</w> ti se</w> fl ick ca in</w> s gt</w> âľ Ķ</w> sh au sta ined</w> ra ffle</w> dro ve</w>
    sal man princi ples</w> sh o</w> ar u je ss</w> gu ine gar bage</w> my an jel ly</w> dis ru z ia</w> q ld</w> ent
    ries</w> la v fle w</w> ad mit</w> objec ts</w> comp are</w> ny times</w> cann es</w> p n</w> suff ol ro c</w> d
    ana</w> e gg hi st</w> coun sel ' !</w> phy si imag ination</w> ad just explo sion</w> plym outh</w> hor ror elli
    ott</w> bour ne de x</w> bre ed</w> au dio lob ster</w> disappo inted</w> nation wide</w> ( (</w> incre ases</w> austr
    ali ce dar</w> star ing</w> rac ial</w> e is g mt</w> visi ons</w> stay ed</w> discu ssions</w> de an cur tis</w> mai
    den</w> stel lar</w> happ iest</w> h wy</w> pre season</w> car av mon days</w> hospit als</w> glimp se</w> schol
    ars</w> ja i</w> ter race</w> ann a goo se</w> gra ded</w> lot us</w> hun g</w> grocer y</w> stam ps</w> emper or</w>
    sc oop</w> in ser c as</w> exist ence</w> he al</w> fal cons</w> mar vel reduc ing</w> terri fic</w> magne tic</w>
    perfor ms</w> bar re p us</w> tre ating</w> ic on w h</w> decla red</w> tra uma</w> do d come dian</w> nik on</w> bu
    gs</w> as m</w> mont gom ibi za</w> comprehen sive</w> ha s san ti fellow ship</w> da sh p sal louis ville</w> sp y
    fau lt</w> d the fi led</w> vi sta</w> de sc fe ars</w> you tu sp s</w> es p</w> ri g</w> cri me ber ger</w> wonder
    land</w> k ent in formed</w> stev ens</w> my th</w> ast on</w> ir i</w> visit or</w> at ri produc ers</w> al la person
    ally</w> separ ate</w> agen cies</w> af ri il an spo ke n ina</w> squ ad di ves</w> de pend li v fier ce</w> enter
    taining</w> cha in sc at bor ders</w> pal ette</w> sp ro os is</w> der by tobac co</w> zi o</w> willi e</w> ju vent
    zoo m</w> hol y enti rely</w> af e</w> mart inez</w> be ds</w> pe a</w> bull dogs</w> ðŁĩª ðŁĩ ib m</w> ne on</w>
    ethiop ia</w> team mates</w> plan ting</w> tw er any time</w> for bes</w> Ã³ n</w> run way</w> ner vous</w> ro ger p
    ile</w> ch anc apo caly u w o i</w> dr ought</w> territ ory</w> br ick cre atures</w> go in</w> w aff gre n sou
    theast</w> je an am bul ed ited</w> stra p</w> c v</w> aar on ãĥ» ãĥ» t su descri ption</w> kin dly</w> clu tch</w> im
    mer en or women sday</w> or ange ra g ob vious</w> hy der chann els</w> man go</w> me yer</w> ra ining</w> ge tty</w>
    pil gri coordin ator</w> up load</w> ninten do don uts</w> san chez</w> app arel</w> j r zz i</w> , @</w> jeff
    erson</w> accessi ble</w> great ly</w> e id</w> initi al</w> budd ha</w> par is ma scot</w> â¬ĩ ï¸ı</w> sch war si ri
    sp inning</w> mortg age</w> e cho</w> end ange ge dly</w> chlo e</w> enh ance</w> kar nat k ry explo res</w> ðŁĴ ģ af
    fair</w> ic als</w> all a</w> dar t dolph ins</w> diffe rences</w> squir rel</w> au gh</w> dr ones</w> ell en re
    store</w> pa w un for pi ke</w> hil ton</w> colla b</w> consu mers</w> co inci out comes</w> pp p</w> a q coup on</w>
    li est</w> si ms</w> k ho av es</w> spo on</w> pu dding</w> cor byn</w> hat ers</w> ex ams</w> sla ve</w> . !</w> p
    sa</w> app les</w> tam il</w> se d co ke</w> zz o</w> lo sange car bon cla ir</w> ... )</w> k hu cra ig explor
    ation</w> sanctu ary</w> su e al way demen tia</w> won ders</w> super hero</w> pakistan i</w> brown s</w> bluet
    ooth</w> lo cker</w> mar c ev entu delux e</w> rodri guez</w> âĿ¤ âĿ¤</w> ro bb ðŁĴ ¦</w> lin ux</w> ten s</w>
    intellig ent</w> se ed vo ter</w> s ler</w> pe aks</w> inter n</w> teen age</w> peninsu la</w> hand ling</w> ti e cou
    sins</w> wen dy</w> me e</w> à¹Ģ à¸ din o</w> ðŁĴ °</w> ðŁĺ ĥ ze e</w> s bury</w> trage dy</w> b k</w> bo re z in war
    ns</w> idi ot</w> tou ching</w> contin ental</w> tac os</w> saf ari</w> wa shed</w> po dium</w> morri son</w> fore
    sts</w> c bc al on partic ular</w> be ads</w> inv ented</w> lo ch</w> li ghter</w> where ver</w> i de</w> docu
    ments</w> a we</w> k r</w> no where</w> min er st it ro x contribu te</w> har dy</w> cl an</w> ob ject</w> ca it ðŁĴķ
    ðŁĴķ</w> happ ier</w> vege tables</w> t art</w> g ag nom inee</w> heav ily</w> pan ic</w> j d</w> there sa</w> at
    m</w> u ph s fc</w> su ri drin k n al re vel k l</w> avoc ado</w> nom ination</w> ma donna</w> shar on</w> malcol
    m</w> control led</w> sh ers</w> revi val</w> legis lation</w> shoo ts</w> n in</w> comm entary</w> pro s</w> human
    rights</w> str anger</w> mit ch</w> pipel ine</w> leg ally</w> th u</w> gil bert</w> tol l</w> gran ted</w> gh s</w>
    ir anian</w> refre shing</w> du k</w> ab i</w> pri me jose ph mo sa stati stics</w> produc tions</w> mer ry pat el</w>
    sa x human itarian</w> struc tures</w> e missions</w> town s</w> fre el ster ing</w> rat ings</w> alle gedly</w> cab
    in</w> st l w ade</w> fl yers</w> tri m</w> promis ing</w> z u</w> bal lot</w> compar ison</w> free ze</w> ou ter</w>
    great ness</w> as sign snow y</w> r ale tor ies</w> med iter kno ck consult ant</w> cincin nati</w> analy st</w> sc oo
    je ws</w> appro xim pu re portra its</w> cy rus</w> ation al lo ans</w> acqu is el u accep table</w> uni on water
    color</w> ru st</w> batt les</w> per fu seas onal</w> ser ial</w> mind set</w> ri ot</w> fel d</w> enni al</w> clo
    set</w> pri est</w> tan ks</w> int l</w> scre w</w> bu m</w> ab dul ou x</w> expla ined</w> ric a</w> imag ing</w> law
    yers</w> bu ried</w> ãĥ»ãĥ» ãĥ»</w> ear l</w> âĢ ķ</w> l ton</w> resto red</w> stri pes</w> fo ss de mands</w> ste
    aling</w> alex is</w> mun d</w> ak er ur us</w> war dro hu gs</w> gen re</w> e go</w> Ù Ħ particip ated</w> bab es</w>
    ban quet</w> ti ous</w> he mi ds b</w> lo st milwau kee</w> jen ner</w> ge m ou tra lo ses</w> id i</w> re ps</w> ðŁİ
    §</w> regu lation</w> fla w f ang vibr ant</w> ram p</w> ra ins</w> well being</w> so viet</w> vie wers</w> de po libr
    aries</w> bi go ser y</w> g ill de struction</w> co z</w> c x</w> bri dal</w> al ds</w> plan ted</w> amate ur</w> lu d
    che ering</w> show cas pro file i u ver tical</w> pack ers</w> wiz ard</w> ski p</w> s light</w> be au</w> air
    ways</w> mu ch re ra</w> ðŁĮ Ĭ</w> ab sor pati o</w> pack ages</w> s ells</w> ment ally</w> ðŁĺ ¢ reyn olds</w> k are
    tri bun wal t</w> kn it</w> ta ste sur rey</w> boun ce</w> cre ature</w> b are</w> bet ting</w> su re mi ley</w> laugh
    s</w> al ore</w> cy n t l arti st ann ah</w> war mer</w> dynam ics</w> lunch time</w> mariti me</w> vulner able</w>
    ðŁĴ ĥ</w> wol ver dur ham</w> const antly</w> am in si bl : @</w> bul let k ach angel o</w> wil der doo m</w> desk
    top</w> law suit</w> k ca</w> hen derson</w> inv iting</w> bet ty</w> ta wards</w> ra fa le aked</w> and i</w> ge
    ms</w> af l</w> vel o mediter ran pro be</w> to tten steph anie</w> sn ation</w> com be</w> q s</w> over come</w>
    assas sin ra v fil ip winni peg</w> sh il determin ed</w> k as</w> ou tre regre t</w> gui des</w> aa a ðŁĺ Ī wi
    ves</w> mani fe er ly</w> sm y sh ima</w> x ing</w> pix el jac ob ac commod to y on o</w> po o</w> ti er an swe ðŁĴ
    ģ</w> ro sa</w> le ase</w> bel ongs</w> th ar eventu ally</w> nei ther</w> go a</w> ski ing</w> at ra</w> ag h</w>
    broad casting</w> f ury</w> py ram d ice</w> volk swag wom ens</w> provi der</w> bom bs</w> miss ile</w> whi p</w> d
    ick nor we back up</w> el der</w> mat ure</w> concer ts</w> gi ous</w> sque e good morning</w> bra ves</w> ^ _ au
    ssie</w> lun a</w> mal es</w> he ck</w> for tn rome o</w> steel ers</w> p n pe er</w> re presents</w> Â «</w> kat
    y</w> migu el</w> requ ire</w> cha ins</w> l ur immedi ate</w> ti mber âĸ¶ ï¸ı</w> advoc acy</w> ex port</w> an z tiff
    any</w> auth or ðŁİ Ī</w> du des</w> chil ly</w> hi d</w> har m</w> bu g mon ster terri er</w> tu c story telling</w>
    ta k</w> in ti immigr ants</w> b is</w> reach es</w> com passion</w> john ny contribu tions</w> ðŁĲ ¶ mechan ical</w>
    impre ssion</w> ran ks</w> ko be</w> men ting</w> bloss om</w> pab lo</w> buil der</w> bom bing</w> tw el sul
    livan</w> om o pe te de mi</w> ku dos</w> w bb</w> t gif</w> mass ach neighb or</w> che fs</w> eng ines</w> pun e</w>
    ga ined</w> phan tom</w> s days</w> ext end</w> gr an</w> cent ers</w> jac qu dat asci sleep y</w> el vis</w> answe
    red</w> s lot</w> con y</w> flexi ble</w> ti ally</w> le tics</w> % ,</w> andre ws</w> si ble</w> mom ma</w> vin o</w>
    do x</w> invit ational</w> twil ight</w> j ade</w> ill ery</w> joh ns</w> f ou p v -- -></w> break down</w> billi on
    prin ter</w> mon d c bc</w> mag gie</w> legi on</w> du b kur t</w> po or paren ting</w> regi ons</w> bikin i</w> be
    ware</w> si onal</w> au burn</w> kid ding</w> amp les</w> sp an</w> con tempor c ic ha bits</w> ak o</w> pre fe bud
    dies</w> it z em ily person nel</w> moun tain ver sus</w> ðŁĺ ¬</w> ear ning</w> s ink</w> dar i</w> u u</w> s win i
    ster</w> bru tal</w> n ac kat a</w> clo th</w> am and ðŁĶ Ĺ</w> ne o alu min week ends</w> nebra ska</w> co des</w>
    delay ed</w> brun o</w> pro ven</w> in c i ght fl an or o</w> lam bert</w> regu lat w f massach use kardashi an</w>
    bern ard</w> fi esta</w> volcan o</w> grand pa</w> anc a</w> d re</w> st itu mean ing fo am</w> au ck at ed r l</w>
    hot el pers ons</w> dy nasty</w> ell or</w> ma i</w> am ne sty ling</w> avi er</w> e g</w> vege tarian</w> , âĢ¦</w>
    foun ders</w> sta in</w> g d</w> cy cles</w> sky line</w> trac tor</w> exi sts</w> tra l</w> kid ney</w> mar il inst
    ag se tte</w> addic t</w> tri angle</w> flash back controversi al</w> z on</w> p ins</w> i as</w> tr ay</w> town
    ship</w> deleg ates</w> sp am</w> h ms</w> cr ane</w> peop les</w> o lo fac tion</w> but es</w> on ica</w> deleg
    ation</w> new profile eli er</w> mc a</w> w and g ely</w> losange les</w> ber ke ti ve dis rup zz a</w> cas a</w> jor
    dan ford shire</w> ga thered</w> ic hi</w> atten dees</w> à¸Ń à¸ pe ppers</w> co in bour bon</w> ern ity</w> ro
    tary</w> behavi our</w> jere my team work</w> compli ance</w> tre mend ðŁĩ § bu hari</w> cam bo bu yers</w> ha gen</w>
    bu ds</w> bay ern</w> mon te</w> sm ells</w> an za</w> ath lon</w> descri bed</w> work force</w> gi ving ap i</w>
    invest ments</w> da il sel ena</w> datab ase</w> th um mor tal</w> stu dent bu yer</w> do ver</w> gar ten</w> att le
    loy alty</w> gen oci holo cau theat ers</w> ru ling</w> ven us</w> pat ent</w> ch un ab by</w> awa ke</w> mass
    acre</w> bang alore</w> break ing simm ons</w> ju sti hal e</w> ed chat</w> gg les</w> haw k mar king</w> head
    lines</w> stro m</w> co ve</w> breath taking</w> med als</w> hair cut</w> christ ine</w> tele graph</w> gujar at</w>
    ju ra can e</w> sho re propag anda</w> mu eller</w> .... ....</w> sa vi stom ach</w> thro ws</w> ta b</w> war m j
    ong</w> reno wned</w> hi r</w> ra is mush rooms</w> guaran teed</w> bo a</w> m j</w> revolu tionary</w> certi
    fication</w> bru ins</w> jo in w es</w> pas sport</w> c g</w> sex u cap able</w> w v</w> ton es</w> jac kets</w> ac
    compan spin ach</w> fore ver bla ir</w> wat ts</w> g l</w> cou ples</w> prairi e</w> newprofile pic</w> logi stics</w>
    massachuse tts</w> jagu ar</w> o id</w> we al under water</w> mo z y i</w> ma ths</w> myan mar</w> pre ps</w> suffe
    red</w> tr ace</w> wal i</w> ah hh</w> bor g</w> st itch</w> cu lin real ise</w> infe ction</w> discrimin ation</w> sh
    ame an kle</w> hu mid y t</w> brac ket</w> tru ck tri u ea ster commun ity post card</w> invol ving</w> ty ler car
    amel</w> over view</w> ex amples</w> integr ity</w> base ment</w> instru ments</w> ani um</w> at us</w> gh er</w> laun
    dry</w> achi eve gen eva</w> pr icing</w> hyder abad</w> beli ef</w> me ta j aw accoun ting</w> lead er cristi ano</w>
    cou ture</w> cy p vis ed</w> , ,,</w> k nu h ick break er</w> br am ra b mo or ham as</w> gradu ating</w> pupp ies</w>
    ak h ta h ach es</w> ri e op ini g ta re ign</w> tra gic</w> re ver p ill pine apple</w> tou ches</w> da re le ys</w>
    il o</w> inter iors</w> sc outs</w> bar t en zie</w> don o bro ck christi ans</w> ense mble</w> Â ·</w> cine mas</w>
    new port</w> air line</w> win ston</w> le igh cont ents</w> pre scri ur ge</w> tr out</w> fic ally</w> il ia</w> sub
    si are r</w> âļ¾ ï¸ı</w> w ounded</w> ðŁĻ Ĥ</w> pe pper ðŁĴ ŀ fit ted</w> af f</w> re sur thursday thoughts</w> z ero
    archae ology</w> di v</w> je e</w> i on awa iting</w> co zy</w> beauti es</w> bal d</w> dat a gri zz stal k</w> kin
    ds</w> cle ared</w> jess ic regu lar ali ens</w> plac e bo s bi zar thisi s ðŁĴ Ģ totten ham</w> ma fia</w> s lam ari
    ana</w> car roll</w> back pack</w> care y</w> uni v</w> r g</w> pe p</w> dig it tatt oos</w> ag on</w> volunte
    ering</w> diffe ren consu mption</w> ka thr head phones</w> t shirt</w> o b</w> ele ment</w> re tail sh ru al gori
    contain er</w> consci ous</w> fi l</w> com ing ra sh u rope</w> def ine</w> gi or femini st</w> flow ing</w> rout
    es</w> gl aci fer t somer set</w> ant es</w> twee ps</w> $ $</w> h our endange red</w> year sof ro h po pped</w> bac
    king</w> ba sil</w> bra ke</w> mon aco</w> lgbt q</w> pra gue</w> ut ility</w> cas si gate way</w> haun ted</w> sch ul
    ðŁİ µ</w> shou ld walking dead</w> comple ting</w> dann y montgom ery</w> pengu in</w> ss i</w> mer chandi ðŁĳ ĳ chur
    ch h ates</w> cap tain brea thing</w> ce t</w> fair ly</w> approach es</w> compan ion</w> surpri sing</w> kany e</w>
    pe y hin di</w> targe ted</w> lor ds</w> de ut di gging</w> ger man ru t ener gy close st</w> y un apo logi à¸ ±</w> s
    ack</w> ru p</w> dd y port al</w> d ough</w> b ats</w> ðŁĵ °</w> at ur graph er</w> pi res</w> mo tors</w> ðŁĮ ¹ j c
    dan g</w> tu k</w> clu e</w> us c</w> pag e d less</w> bro ws</w> ju s</w> ad ing</w> re marks</w> oo m</w> car dio
    ste fan arm strong</w> âĢ¢ âĢ¢ ni est</w> belgi an</w> bi op so y</w> lo f í ĥ q t</w> flashback friday</w> ce e</w> ģ
    à¸ wre ck</w> mar ines</w> amend ment</w> wardro be</w> vo y</w> bur ned</w> guit ars</w> ra inf li fel ssi l</w> oun
    ce</w> exter nal</w> c key me sh</w> she ikh</w> inv itation</w> sugge sti pop corn</w> phenomen al</w> an onymous</w>
    tun a</w> chic ago o val</w> del y</w> loc als</w> ( &</w> pro f no vel fin der</w> spar ks</w> la ven in fu nic
    ks</w> qu ant ra e</w> exe c</w> dist ingui st ances</w> mu tual</w> sh al unve ils</w> edmon ton</w> zan ia</w> a
    dio</w> vie wer</w> brad ford</w> audit orium</w> qu is re act</w> htt p</w> l ero chee ky</w> impac ts</w> ta k ed
    t</w> desper ate</w> t ay</w> ì Ħ sett le</w> bar gain</w> resu me</w> un ite thro wn</w> ke st</w> se ys</w> mar
    ching</w> am it decl ine</w> sch ar me tr stan ford</w> lin ke ber ra</w> dol ls</w> rug by jam i b or</w> road
    trip</w> dino saur</w> mi k sun der re m b k over seas</w> nau ghty</w> imple mentation</w> iam srk</w> lun cheon</w>
    fir ing</w> mi ami pere z</w> the e</w> z on gi fted</w> con version</w> ceram ic</w> ¡ ï¸ı pe dro</w> ì Ĩ v ick !
    @</w> he ed</w> si d</w> b w</w> docu ment</w> pl un gr ants</w> fant asy predic tions</w> vali d</w> car ved</w>
    gradu ated</w> ðŁĳį ðŁı»</w> nation ally</w> ch y af l re sso</w> blan k</w> ri vals</w> j ig e ties</w> om ics</w>
    une mp b ound sk o inspec tion</w> par al high s</w> cri sp</w> b ans</w> ob a</w> [ @</w> co spla costu mes</w> rec
    all</w> mou th ni gel</w> b ts ter a</w> ko v</w> do cs</w> west minster</w> dic t</w> gra vity</w> kar i</w> ro
    gue</w> t ted</w> war k</w> ida ho</w> w end aw i</w> queen sland</w> proce sses</w> cli ffe</w> m ick com pens op ol
    the y cl ari wiki pedia</w> salman khan</w> haz ard</w> pre ston</w> swee test</w> pd f</w> che es tr ilo south
    africa</w> bur nt</w> ( $</w> con tain</w> t p</w> sub mitted</w> sound cloud</w> at u re z</w> word press</w> corru
    pt</w> n f ma ker í ķ par as adv ent</w> ri al</w> ca fe fo ssil</w> !!!! !!!</w> co ws</w> c j</w> sp ur institu
    tions</w> land mark</w> ent it re ut h is alz heim we mb regg ae</w> mo squ st at</w> identi fied</w> deal er</w> re
    am</w> re land</w> ten sion</w> ðŁĩ © wra pping</w> deep er</w> fr at red dit</w> ar is</w> moroc co</w> .. "</w> b
    low ma pping</w> pri orities</w> ing a</w> swa p</w> re wards</w> conspir acy</w> creati ve c j congre ssional</w> vau
    lt</w> ple x</w> sophom ore</w> shad ow ele ss ðŁĺ ħ dar ts</w> aldu b</w> anno ying</w> pro ps</w> n as</w> alumin
    um</w> h bo</w> offen se</w> j ill</w> oni ons</w> la ur ta e har dest</w> sh ro ga ining</w> meas ure ed tech</w> cyp
    rus</w> tar a</w> ang eli car lo</w> go on</w> all i</w> im plic ju pit resil ience</w> ha il bal anced</w> ) ...</w>
    joy ce</w> gr a</w> th eli defin ed</w> shi pped</w> main ly</w> min a</w> l m</w> sac ri o ber p im claim ing</w> ent
    ers</w> co rey</w> bo k</w> cri ed</w> cool ing</w> dani elle</w> pharmac y</w> thor ough ca ke k lo outre ach</w> z
    ens</w> digital marketing</w> val ent</w> sn p</w> her b</w> mr w</w> caf Ã©</w> cap tures</w> no tre</w> triu mph</w>
    pan cakes</w> cu mber spi ke</w> d ation</w> bi gg sp er</w> crit ical am al too th foun ding</w> a stro</w> ' #</w>
    quan tum</w> th ames</w> un c</w> pri de air bus</w> kno cked</w> un defeated</w> mediterran ean</w> cal cu clo wn</w>
    sens or</w> ham mer for give</w> cu shi ber ry maje stic</w> elec t</w> polit an</w> g ta</w> k ari bur ke</w> sea
    hawks</w> volkswag en</w> re i landsc apes</w> cas u grand father</w> list ened</w> / / star trek</w> rainf all</w>
    fur ry</w> vi er star k</w> rif le</w> ff a</w> leg es</w> hillary clinton</w> min us</w> correc tly</w> architec
    tural</w> pre ce up side</w> box er</w> ðŁĻĮ ðŁı¼</w> is ai de t</w> pro vo tis sue</w> spoo ky</w> ve led</w> re con
    prospec ts</w> que bec</w> âļ « ig no anat omy</w> shap es</w> w p p interest</w> hor e</w> an es</w> pick up</w> ti p
    pra desh</w> hu gh</w> co e</w> po k gram my</w> well ington</w> sti gate</w> ri gh lea p</w> king ston</w> scen
    ic</w> go sh</w> v ani au g s ary</w> zi er</w> bure au</w> lin son</w> con te fra gr all an</w> g aw lan a</w> colli
    sion</w> surve ill ren ais ar range s ali do in</w> br ance</w> bren dan</w> our se</w> in coming</w> suspen sion</w>
    à ´ l la</w> educ ators</w> in tri da e</w> bio graphy</w> bul gar villa in</w> go thic</w> rw anda</w> e w</w> may or
    meet up</w> democr at</w> mor gan su dden</w> te sco</w> car rot</w> bom ber</w> mck in re ne fun day</w> agricul
    tural</w> haha h</w> show time</w> form ing</w> col a</w> scor pi quo te po ppy</w> s life</w> d az tu b</w> ne n</w>
    mo t</w> ðŁĺ » s ore</w> elder ly</w> o ve</w> skin ny</w> um i</w> anc o</w> man ship</w> we re g v k ah</w> fol
    ding</w> ne at</w> samanth a</w> dan ish</w> uk rain humid ity</w> nu tri jak arta</w> cand les</w> oooo oooo at
    ile</w> streng th i bra bap ti charle ston</w> fr ames</w> girl s clear ing</w> glu ten # #</w> super natural</w> ju
    bi ph one he in dr un le ak</w> invest or</w> y er dom ain</w> ball room</w> mi sh app li off shore</w> bla ze</w> dor
    o âĺķ ï¸ı</w> win ery</w> shar if</w> ad ore</w> n ir saf er</w> si gh</w> as cri strong ly</w> trac y</w> ck er ol
    l</w> faith ful</w> ey ed</w> deli ghtful</w> vis m</w> karnat aka</w> tit an</w> wh ar jer seys</w> re fur heav en
    gri p</w> pan ama</w> pre li glu ten</w> o dd cont ent pon ti tion ing</w> e commerce</w> feder ation</w> flaw
    less</w> ge ar ti res</w> by r pol ice cu ban</w> tri butes</w> tic ul chur ches</w> nur sery</w> di aries</w> muse
    ums</w> snapp ed</w> i van wi ght</w> touri sts</w> ramad an</w> t rent</w> prophe t</w> won dered</w> focu sing</w>
    hi d ic ons</w> i q ambul ance</w> pi st fun niest</w> time less</w> sr ilan bu ys</w> ki ds colour ful</w> a shi ch
    ir mu m ðŁĵ ļ</w> let ter x en reut ers</w> pre serve</w> in ting</w> ste p fu ji uni ver i u</w> show down</w> po
    ems</w> surveill ance</w> suspec ted</w> ta e</w> sol ving</w> tom b</w> mother sday</w> car pen recru it</w> pil
    ots</w> bro c mix ing</w> fri days</w> ty r represent atives</w> tra pped</w> abdu l</w> free style</w> clu ster</w>
    âļ łï¸ı</w> k d</w> sk ill pit t</w> ex o commer ci muse um loc ally</w> g ina</w> no bel</w> immun e</w> fr ac cap su
    main ed attemp ts</w> bull dog</w> be spoke</w> sing ers</w> sp elling</w> seg ment</w> nat ures</w> tic k</w> lip
    stick</w> clean er</w> gett able</w> preci sion</w> âĢ¼ ï¸ı th ood</w> re ef</w> no pe</w> bill y di gi mu si ri
    val</w> figu red</w> tal ity</w> sun ny ber k aw ww</w> awa its</w> un real</w> co pen asy lum</w> ex otic</w> bu en
    mo ck en able</w> arch y</w> fr a</w> pla stic al mond</w> amp li displa ys</w> abbo tt</w> s me</w> x p</w> ðŁĻ ĥ</w>
    graph ic i ved</w> mar a</w> cau tion</w> lea ks</w> en berg</w> ul u</w> unic orn</w> cann on</w> appren tic ðŁĺĺ
    ðŁĺĺ b ball</w> wil low</w> at ics</w> am as</w> manufac turer</w> campaig ns</w> port ers</w> flo ors</w> l su</w> ty
    pe ke j honor ary</w> it im to le min ecraft</w> d x</w> ma sh</w> ri o consequ ences</w> ron ald</w> go ssi suffol
    k</w> mu se</w> r bi</w> live music</w> i van</w> ðŁİ ¤</w> le u patri ot</w> man it lan ca home decor</w> de ar sig
    ma</w> ti de str ings</w> v ita</w> sequ el</w> try na</w> inve stigate</w> bor is</w> ve gan barri er</w> mind
    fulness</w> web b</w> hu stle</w> in da</w> tan zania</w> str ay</w> tex as c ag diagno sis</w> wom an g w</w> ob
    session</w> l ative</w> nu fc</w> fl ynn</w> moment um</w> sof a</w> wal d</w> vege table</w> tu cker</w> supp er</w>
    se ab ar ro se ag ven ting</w> counc ill sp lat cal cul .. #</w> com fy</w> odi sha</w> sto pp war fare</w> ca es à ¨
    co y</w> price less</w> in sec ðŁĺ Ľ</w> contro ls</w> empower ment</w> datasci ence</w> per pe gen ic</w> e res</w>
    tru deau</w> man o sla very</w> expand ing</w> ma he fa iling</w> s aga</w> photograph s</w> cre st</w> re on</w> surf
    ing</w> hi e</w> ðŁį Ģ</w> ja e</w> fel lows</w> south ampton</w> sol om ce ster tab ility</w> hor n se ct</w> he
    e</w> cole man</w> at las</w> explo rer</w> consul tation</w> copy right</w> organi zing</w> den ied</w> mon keys</w>
    noo dles</w> br is</w> fl or dou gh bon ds</w> sho cked</w> eco system</w> care fully</w> w m</w> apart ments</w> cur
    ve</w> san diego</w> must ard</w> comm en cere mon e ch ru th ðŁĻĮ ðŁı»</w> hawa i fil med</w> te ar as ingly</w> ca
    ir wat t</w> instru ment</w> ou tta</w> ye ol</w> river side</w> ë ° . :</w> nor wich</w> alo g</w> migr ants</w> new
    man</w> ri de spr ink targe ting</w> beli eve tor ch</w> reflec ts</w> per mission</w> ff man</w> ene mies</w> bas
    ics</w> se ized</w> sun days</w> le i hass an</w> en do</w> h c st ad le ments</w> kk kk nan o shar k man a</w> on ic
    treat ments</w> ear ly collabor ative</w> shu ttle</w> bran ches</w> mis ses</w> mained cm</w> ap ers</w> ky le carri
    e</w> leis ure</w> sh et bir ding</w> adv ances</w> ðŁĵ Ŀ</w> popu lar di ane</w> a be re war neigh bour k pop</w>
    remem brance</w> play ground</w> ru b krish na</w> e bola</w> inqu iry</w> ep a</w> lu min organ isation</w> abra
    ham</w> norm ally</w> pre ten jan et</w> w t ðŁĴ İ</w> encoura ging</w> a stic</w> bu mp</w> syd ney s z</w> ss ss</w>
    gar rett</w> ðŁĵ »</w> consul ting</w> roman ia</w> spo tting</w> chanc ellor</w> ar ma presti gious</w> ðĿ Ĳ t ad cry
    st compe tit rati o</w> cat aly bro w</w> j ur vi king</w> commu te</w> y day</w> la yers</w> du mb esc al genoci
    de</w> f ill gu pta</w> ste pping</w> se i</w> fo to wild cats</w> col i</w> projec t ear nings</w> st r</w> ge
    ons</w> comple tion</w> b m</w> decor ated</w> craw ford</w> af ghan</w> sc are</w> visi bility</w> hi b direc tion
    stro ll</w> christ ina</w> alter nate</w> cl are</w> sty list</w> be hold</w> s ance</w> leop ard</w> acqui red</w>
    narr ative</w> ash i</w> the a ?? ?? pe as</w> at ch</w> sli des</w> le en</w> renew able</w> eng lish qu ir co
    aster</w> r x</w> fo ols</w> match day</w> mis m</w> amaz ing z ig ke ting</w> won t</w> to wel</w> di ab sta ke n m
    mel t</w> e than</w> gra pe</w> polit ician</w> sm en</w> í ĺ re o wedd ings</w> cat cher</w> or acle</w> me mo ðŁĮ
    ´</w> ec k</w> rob bie</w> norwe gian</w> oper ator</w> am or</w> se wing</w> ju l</w> x ie</w> u v</w> fif ty</w> me
    ga tatt oo liber als</w> u pri traffic king</w> richard son</w> su v</w> ki p</w> mess y</w> tremend ous</w> gl ou
    cour tney</w> la d stere o my ers</w> i dio ^_ ^</w> man ning</w> dy e</w> w d thr one</w> jun k</w> as u</w> provin
    cial</w> k ook</w> wr c</w> fine art</w> hamp shire</w> renais sance</w> b red</w> fall out</w> s j</w> sn l</w> al
    am</w> tor ture</w> fy i</w> sh ines</w> pa w</w> ch ar</w> hen ry c row</w> aci ous</w> di an pa ige</w> ba re stock
    holm</w> scen ery</w> ðŁĩ · jef frey</w> pu sh decor ation</w> ne d cu te brig ade</w> laven der</w> inv ites</w> e
    sports</w> vo ir</w> dri ed</w> tran spl sur geon</w> no vels</w> pul ls</w> son y lun ar</w> man e</w> i vy</w> fru
    str dor set</w> sa i tor res</w> ssi on shut down</w> suggesti ons</w> writ ing e o battle field</w> u ga</w> ðŁĲ ¾
    vac u spl ac g it u g</w> high land</w> % )</w> mer maid</w> sacram ento</w> ta ils</w> p w</w> ka h t ell enh
    anced</w> ì ķ auck land</w> cru el ðŁ¤ ©</w> au dre sail or</w> gram mar</w> g love</w> de on</w> infl am fresh ly</w>
    k ell zi p</w> christi e</w> mil d</w> di xon</w> instru ctor</w> g ence</w> ãħ ł sub jec constitu tional</w> crow
    ds</w> in visible</w> ru ins</w> da k</w> si p</w> pla que</w> p ouring</w> comple x z ine</w> ste ad f let trans
    mission</w> lo way</w> ar un incre asingly</w> au d transp aren cro wned</w> sc oun blizz ard</w> lux u fi ers</w>
    achieve ments</w> hun ters</w> rock ed</w> bas in</w> vio let</w> pro ves</w> achiev ing</w> pro sper se ga</w> flo
    at</w> vi an</w> xi v</w> pol ic tur a</w> approxim ately</w> wander lust</w> keep ers</w> geta way</w> co d pol
    is</w> br yan col ts</w> tal ents</w> yo gur gluten free</w> wri st</w> gr y cze ch</w> ðŁİ Ī ev ille</w> ðŁı Ī to
    x</w> dani els</w> am er</w> bi ds</w> weare one me tab g t boy z</w> pd x</w> pos session</w> pu shed</w> shr ine</w>
    reali stic</w> tri gger</w> na vi ru mors</w> n af jen kins</w> tr un comm uni Ã Ĺ</w> gam ers</w> arm or</w> moham
    med</w> bal cony</w> y ah stron gest</w> rhy thm</w> unfor gettable</w> k p ho bb custo dy</w> greg or</w> r ita</w>
    aes thetic</w> il ation</w> sponsor ing</w> n ay</w> kid napp sh s</w> ra jas me g</w> signific antly</w> butt ons</w>
    la c</w> ver sions</w> essenti als</w> opini ons</w> k ro d printing</w> wi dely</w> d k</w> ur an</w> y al reque
    sted</w> c n</w> cur ric plu m</w> gr un v m dev on m yo rel ation</w> juvent us</w> rou ge</w> min ority</w> min
    es</w> jupit er</w> n ine oxy gen</w> fran kie</w> une sco</w> fab ric disgu sting</w> sal man</w> dete ction</w> lan
    ka</w> d ac ðŁĩ« ðŁĩ·</w> argu ment</w> shel ves</w> cel tics</w> rober to</w> pi gs</w> he dge fau l pow ering</w>
    butter flies</w> fi r</w> re make</w> att i</w> com o</w> emp ha kend all</w> poke mon se ating</w> d ans</w> bald
    win</w> ðŁĳ »</w> lesli e</w> one direction</w> ti mber</w> im an</w> fon t</w> e der</w> di on</w> ste ph</w> for mat
    gre gory</w> pro p</w> he x ru in</w> sor y</w> inf er n aw bar ak</w> sd gs</w> kar ao lu sh</w> v ander end ent</w>
    g is a fro soc cer ay an</w> t uni lun g</w> da yof alex a</w> mar ath addic ted</w> ag ile</w> hy gi light weight</w>
    ì § mand ela</w> jo ey anc y hu m</w> bi r</w> memor ial jim in</w> ging er v ak jav ascri cro ps</w> orig ins</w> d
    ari pi per</w> im port</w> aggre ssive</w> predic tion</w> re pairs</w> cr acker</w> voy age</w> ni ke mu mmy</w>
    linke din</w> country side</w> bor der gla ss per t</w> s als</w> sho e autograph ed</w> wal nut</w> colle gi sal
    ary</w> pa iring</w> ðŁĮ ¸ cath ol swee the defe ats</w> streng then</w> roof top</w> impro vements</w> barri ers</w>
    ur u t ally</w> ru led</w> ðŁĨ ļ</w> nai ja</w> emo ji</w> per cent gi o pro bs</w> on ce adm its</w> pa ths</w> li
    ar</w> day tona</w> pe ters</w> cal i</w> cal li mu g o sa ap h ab y hy de</w> eth nic</w> pla ins</w> ol f</w> haha
    hahaha</w> holi c</w> ?! ?!</w> su bli bl acks</w> mo t gh ton</w> lo vin</w> b rent</w> bar u</w> l ati de w</w> ate
    au</w> q a</w> pain ful</w> bu sters</w> st atic</w> ðŁĩ¨ðŁĩ ¦</w> note book</w> out fits</w> si es</w> r f</w> floo
    ds</w> Ñ Ģ thro at</w> su ici ro vers</w> beng al</w> pre pares</w> blo g mini ature</w> Ø ¨ am phi com b</w> r sp in
    timate</w> green e</w> Ì ĩ</w> al tar</w> surg ical</w> ves sel</w> ... ?</w> gav in</w> g ator</w> threat ened</w> z
    ar</w> rob bery</w> di er</w> promo ted</w> y g</w> x s</w> su bs</w> inter viewing</w> threat ening</w> do zen</w> me
    ado water fall</w> nintendo switch</w> cal um</w> mini sters</w> dro p univers ities</w> war ned</w> tac tics</w> ðŁĩ
    ² refu se</w> ad ju v ast</w> ðŁĺ ´</w> mc fc</w> lib ya</w> no filter</w> distribu ted</w> re ser ron nie</w> de
    co</w> javascri pt</w> mon k</w> intere sts</w> fle x mar tha</w> sti es</w> oo d ðŁ¤£ ðŁ¤£ e un b ali g omez</w> sti
    mul moder ate</w> d ity</w> ir is</w> stra w</w> consist ent</w> direc tions</w> adop t sal sa</w> cro o reco
    vered</w> black friday</w> lan caster</w> accep t weareone exo</w> buil ds</w> free man</w> air plane</w> diti on bel
    ong jam ie pit ching</w> li f om in cri spy</w> pre pping</w> ve g</w> chan g</w> accompli shed</w> graci as</w> dolph
    in</w> elec tor culin ary</w> super bowl</w> wal a</w> pur suit</w> black berry</w> be an cardin al</w> pro ved</w>
    immigr ant</w> stric tly</w> holocau st</w> pass age</w> ha us</w> cou p</w> pur se</w> har ass < <</w> le ed ado
    be</w> st ad</w> legis lat par ked</w> pri yan sil va</w> kri st s the fun ky</w> ig a</w> sett lement</w> ph s</w> t
    mrw</w> stre ssed</w> hun t ho ckey treas ures</w> cham bers</w> ol u hu t</w> mar ley</w> tex ture</w> wilder
    ness</w> mm ing</w> poten tially</w> om aha</w> ju dy</w> to es</w> spo iler</w> distingui shed</w> feli x</w> ah
    u</w> recommend ations</w> zom bies</w> hit ler</w> tri ple colla pse</w> motiv ated</w> ulti mat gg ling</w> so y ci
    gar</w> fo ren vine yard</w> gl itter</w> fin dings</w> colon ial</w> hun ter eri k</w> den s</w> beet le</w> lot te
    sub tle</w> s matter</w> tru sted</w> experim ental</w> nam ents</w> ðŁĺ Ĩ regi on acquis ition</w> bre eding</w>
    quarter back</w> am reading</w> oo td</w> ru de</w> initi atives</w> st out</w> hy ung</w> out come</w> al fred</w>
    mic s</w> exper tise</w> bacter ia</w> pengu ins</w> jump er</w> valen cia</w> bar k</w> ing day</w> sell ers</w>
    contrac ts</w> hou ston commissi oned</w> adap tation</w> swan sea</w> santi ago</w> common wealth</w> ju dging</w>
    sub mission</w> sco rer</w> tom my Ã± o</w> ex quis fil ing</w> explan ation</w> alli son</w> wemb ley</w> ri dge chev
    y</w> san tos</w> own ership</w> cogn itive</w> favour ites</w> sh ed phil anthro dele ted</w> go dd s nor gui
    delines</w> ff ing</w> je ep cli ps</w> sw amp</w> an or</w> guil d</w> bol ton</w> spring field</w> munici pal</w>
    goal keeper</w> ye on</w> ðŁĺįðŁĺį ðŁĺįðŁĺį ãħĭ ãħĭ water front</w> gra ve contempor ary ar ity</w> ÃŃ a</w> sle
    eps</w> sy rup</w> al am pi re co yo moto gp</w> ty son</w> kej ri cir cul sing ly</w> cr unch</w> complic ated</w>
    nostal gia</w> k op mo ve k ale</w> mac ro</w> mid west</w> h ans</w> tri bal</w> nu de</w> à¯ į</w> bey once</w>
    congratul ate</w> cat er leagu e ðŁĻ Ĭ</w> la dder</w> cra shed</w> tech nic karao ke</w> harass ment</w> ro ts</w>
    experi encing</w> kri sten</w> ðŁĩ ³ ðŁ¤ Ĺ reflec tions</w> guin ness</w> illustr ator</w> ðŁĻı ðŁı»</w> cen ter nar
    row</w> comm ons</w> regul ations</w> Ù Ĩ har m cro ft</w> cu ssion</w> hong kong</w> st ical</w> intern ship</w> zo
    e</w> cho p</w> hoo ds</w> estim ated</w> batter ies</w> berke ley</w> smooth ie</w> shau n</w> cro s ~ ~</w> cam pe
    hu mp b g proto type</w> cl ick shaw n re viewed</w> tem pl p f jed i</w> blo gs</w> ray mond</w> as th ba h</w> av
    ail</w> scot ch</w> leaf s</w> nik ki</w> to k hol low</w> ur ges</w> of t</w> un like</w> lat in u e cat ering</w>
    mil i alter nati ma ver Ð ¸ ag le</w> pre order</w> lu x</w> cu cu ðŁĳı ðŁĳı</w> t art âĿ¤âĿ¤ âĿ¤</w> arab ic</w> rapi
    dly</w> ar rang all en travel tuesday</w> pa ws</w> flo ws</w> st ability</w> flu id</w> ca pp can berra</w> uu uu sp
    ani demon stration</w> m la</w> plac ement</w> m w presi dents</w> awe som bever ly</w> ani st</w> ne al</w> father
    sday</w> referen dum</w> la hore</w> o aks</w> deb bie</w> half way</w> gho sts</w> de bor matthe ws</w> fi at</w> t
    fw</w> pre sen rob i</w> de d bro ck</w> laugh ed</w> am ounts</w> bam boo</w> kinder garten</w> eat en</w> mtv
    hottest</w> break out</w> u sic</w> fra ser</w> legis lative</w> p ang modu le</w> sam my</w> go ver</w> ear ns</w>
    expe dition</w> gar h</w> concep ts</w> char lie la va</w> bachel or</w> veg gies</w> deter mine</w> el lie</w> un
    locked</w> fru it dal la cou pe</w> wash ington depo sit</w> iv ory</w> pau la</w> chic ag gu cci</w> ðŁİ ĥ</w> cul
    tiv pier ce</w> li fted</w> stu mb re cover</w> musc les</w> conduc ting</w> cb s mcla ren</w> sophi a</w> cel lu oce
    ans</w> up loaded</w> game play</w> mal dives</w> kim ber avo i rac er</w> ca ine</w> cav s</w> h ana</w> li ga</w> ra
    ven</w> inter vention</w> inaugur ation</w> oo h</w> at traction</w> merchandi se</w> tune in</w> li king</w> juni
    ors</w> int ended</w> att acking</w> aqu arium</w> i wd</w> comp onents</w> sur ing</w> cent u yogur t</w> ðŁı ĥ show
    room</w> op tical</w> ty our ju dge yi eld</w> an to pl c</w> transparen cy</w> recy cled</w> chi ef ar om ambassad
    ors</w> plan et âĿĦ ï¸ı om ed</w> vaness a</w> cour t mar gar hal ey</w> v r reg ina</w> pd ates</w> hi span live
    stream</w> âģ £</w> ya hoo</w> gal la secu red</w> w ir bene ath</w> off l</w> n il am b</w> ye g out let</w> u te pe
    ep</w> lind say</w> bent ley</w> ... !</w> he el</w> trilo gy</w> vo s</w> ty re</w> there fore</w> tor onto ab i simp
    li ja e exten sive</w> eleph ants</w> s or</w> orient ation</w> im peach re play</w> constru cted</w> peter son</w> pa
    is por ted</w> custom s</w> colla p ad u high lands</w> sal em</w> shel by</w> ko vic</w> stra in</w> ro sie</w> sen
    ators</w> snap s</w> bo bb suz uki</w> bla des</w> k p</w> lo lo gener ate</w> si ght ma e struc tural</w> predic
    t</w> jump ed</w> ah mad</w> sun g just ice gla m</w> vol vo</w> jubi lee</w> de tention</w> lo sses</w> pu ri every
    time</w> Ð ° ra o</w> ed ge li mer rese mb har old</w> re tri sacri fic surpri ses</w> am c</w> srilan ka</w> bar
    bie</w> men s fin n</w> ag s</w> ukrain ian</w> em brac î Ĳ flav ors</w> hom er</w> lau re ou th pr iced</w> ver
    de</w> fir m ah s</w> cu b tre y</w> par anor pro fit in dv who a</w> har sh</w> al ot</w> crit ics</w> hu bby</w> fi
    gur gi ra ca stro</w> chan el</w> in put</w> origin als</w> ten ant</w> yy yy</w> ture rs</w> lincol n co on</w> lear
    n ch ou ac are</w> o les</w> din er</w> hy p bizar re</w> mc r</w> let sgo decor ating</w> ðŁĮ İ</w> al ison</w> ar
    vin f d reha b</w> mccar thy</w> lot tery</w> da h minne apolis</w> eli gible</w> diagno sed</w> emer ald</w> destin
    ations</w> s ans</w> or y bla zers</w> n v</w> ba il</w> digital art</w> no c mal ta</w> sol ar pi pes</w> alleg
    ations</w> no ck</w> po pe bri d premi er n x</w> present ations</w> ef a</w> bo ws</w> val ve</w> opp onent</w> Į ë
    visu al ing le</w> cate gor e ter</w> po is dan i</w> at tract</w> neu tral</w> th ene cra shes</w> fred die</w> ut
    ili c st</w> awak ening</w> slo ven quali fy</w> pro of fair y le v fre ight</w> enjo ys</w> cup cake</w> flav our</w>
    â ķ protec tive</w> ðŁĳı ðŁı»</w> is u ad mir h mmm</w> continu ous</w> ai res</w> rap tors</w> showcas ing</w> y uk
    pa ste</w> follow er</w> instru ctions</w> sp ru @ __</w> the o debu ts</w> ve tte</w> sto w</w> es of ach ed</w> sul
    tan</w> sand wich som alia</w> franc o</w> car ne flu ffy</w> al pine</w> jas mine</w> he ated</w> viol in</w> ple
    ss</w> divor ce</w> per former</w> phi es</w> port sm dar a</w> kir by</w> lo p</w> chill i</w> for th sky pe</w>
    ðŁĩ®ðŁĩ ¹</w> celebr ities</w> ed y ve e</w> po ison</w> ey el gra bs</w> ssi c</w> un o</w> wester n rail road</w> am
    er numer ous</w> s v</w> fo w fi st</w> âĢ ĭ reque sts</w> mar tial</w> em my</w> accept ance</w> lau ra à¸ ´</w> er
    up hyun dai</w> out lander</w> u tt wrest le esp resso</w> demand ing</w> g dp</w> geo graphy</w> sas kat tro ll</w>
    confe der su es</w> se m</w> be ts</w> t ful</w> to sh</w> teach es</w> col oured</w> gal way</w> mac y</w> dis
    orders</w> bb cra at em fen der</w> lit ter</w> e sh provi ders</w> renov ation</w> nomin ate</w> ps g</w> nomin
    ations</w> jen na</w> shar p some day</w> z ur bra ins</w> che shire</w> pre y</w> hu go</w> Â ¿</w> to ken</w> r v
    car r</w> tac tical</w> zel da</w> kay la</w> fern ando</w> photograph ers</w> j our</w> umb rella</w> woo dy</w>
    congress man</w> du mp</w> le vy</w> ju an d azz sign als</w> la in</w> an u</w> mic hel</w> por ch</w> al den sibl
    ings</w> y ale</w> pe el</w> sw ick</w> gg in</w> ll c</w> k ale s con il d</w> pat reon</w> re el</w> qu in</w> wit
    t</w> mar ty</w> moo dy</w> ton i</w> der y</w> g ators</w> speci fically</w> dd in</w> ly on</w> tr ick meado ws</w>
    p j</w> bor gh vi k</w> tu r</w> bron x</w> pu ff</w> lan tern</w> ðŁ¤ ¦ g ently</w> be stie</w> fac t refu sed</w>
    fas ci mp y</w> ðŁĶ µ</w> cross over</w> mead ow</w> indian apolis</w> duc ation</w> sle y loo m</w> mix er</w> new
    music</w> film maker</w> prosper ity</w> li m</w> week end cre amy</w> neu tr lu ther</w> h v nor thern tw o h ra</w>
    cat ches</w> appear ances</w> ha bit</w> kitt ens</w> n v illa c</w> inf an regar dless</w> liz ard</w> dun k</w> cur
    tain</w> ac om in tu ve z</w> e min fl ats</w> calend ars</w> em power</w> ru ined</w> hun gary</w> vi d we x u
    lum</w> aber deen</w> o sa</w> k t ma ssi se emed</w> s den</w> ' ?</w> tele phone</w> de fi insp ires</w> me ow</w> z
    ones</w> bl ind pl y tuc son</w> advent ure ge d oy ster</w> ðŁĳıðŁĳı ðŁĳı</w> out put</w> tt t</w> metal lic</w> sma
    sh ucl a</w> sco ts</w> perfe ct lu cy regular ly</w> sp ic rel ative</w> ath ers</w> mis e</w> batt ling</w> deci
    des</w> mat a</w> occu pied</w> random ly</w> cat softwitter</w> gi an ball y al ties</w> al lies</w> im men sy rac
    ðŁĴľ ðŁĴľ l lan au r</w> k ut lam ar</w> affe cts</w> n ra</w> star war ðŁ¤ ĺ</w> sc ram en chan pro cess luxu
    rious</w> ar ray</w> sher lock</w> comp ati dor f</w> stre ss m su</w> s with sal a</w> sof instagram</w> fo il</w>
    under stood</w> qu ay</w> r p c ade</w> ja w</w> en ab en coun ðŁİī :</w> do ck satur n</w> mu ll lay out</w> ra
    rely</w> happ ily</w> fix ture</w> or ph over looking</w> her bs</w> m itt pil lar</w> nol an</w> pe tty</w> str y u i
    mu k o res</w> o vers</w> á µ re creation</w> we sley</w> ri t</w> kejri wal</w> sto cking</w> g v</w> subscri
    bers</w> moo se</w> ma e</w> ber t opp re assign ment</w> u ro high lighting</w> cal vin</w> we igh</w> cambo dia</w>
    av on</w> ke m</w> dis abilities</w> read y char gers</w> p ads</w> iz ing</w> illi an</w> tru ste col leges</w>
    associ ates</w> alban y</w> mil ton</w> cr on bu r</w> har dly</w> si ghts</w> anti ques</w> e cho surpri singly</w>
    ha iti</w> cap t</w> ph p</w> op io ine quality</w> equ al ken y sch mid autograph s</w> ren t qu er cit rus</w>
    challeng ed</w> te c epi de fe st z hou</w> li me citizen ship</w> cry stal convin ced</w> mess enger</w> copen
    hagen</w> âĿĹ ï¸ı</w> war ran develop ments</w> ï¸ı âĥ£ fore x</w> hi ro sne akers</w> xi de</w> vi va</w> stere o</w>
    bat ting</w> ss el ho st beng al critic ism</w> q c</w> cr un attemp ted</w> ry e</w> determin ation</w> cre
    ations</w> d read label s</w> pos se anc er</w> joh an si ster partner ships</w> les bian</w> k st</w> guaran tee</w>
    bar o fix ing</w> ma son m ous</w> chem icals</w> t less</w> bio diversity</w> par o bhar at</w> ac ol refu ge</w> en
    te t iti dys sey</w> respon ds</w> lef to in er se vel rahu l</w> ol ine</w> frank fur cho reo enjoy able</w> c to</w>
    strugg les</w> wood land</w> heavy weight</w> gen s</w> rece p ac cred ðŁĺ ¡</w> trans formed</w> list en at op</w> n
    k</w> sur ge</w> be re gover nor prison ers</w> clau de</w> t ill mu lator</w> emo tion</w> water loo</w> star t ðŁĩ
    º</w> clean ed</w> grand mother</w> fear less</w> afric an astron omy</w> ðŁı ģ</w> à¸ Ļ the world</w> su itable</w>
    anth ony k and tt en</w> meaning ful</w> disc lo jaco bs</w> Ã ¸ tom linson</w> ghe tti</w> ty pho sub stan as co</w>
    te k nag ar</w> mu d am on vacc ine</w> f ty</w> fle sh</w> no el</w> infl ation</w> portu gue glam our</w> tra m</w>
    v re</w> te qu roun dup</w> w yn</w> rejec ted</w> mosa ic</w> si ghting</w> cal f</w> o ta com position</w> go
    pro</w> gonz ale e ed</w> b ard</w> tu e</w> effec tively</w> we en al to</w> ri bs</w> rel ate</w> thir sty</w> fu
    rious</w> di m</w> ch ard</w> perfu me</w> s ny chur chill</w> k of master class</w> wa ve ðŁĶ µ er in own s</w> to be
    sk illed</w> te m</w> go f en i</w> tor i</w> cra zy l ick</w> resi stant</w> ici al ag ar</w> ! :</w> g ali del
    aware</w> bl itz</w> koh li</w> pu ck</w> avail ability</w> hi malay influ ential</w> cro chet</w> victor i read ing
    ho bby</w> vie t j as</w> en gra sk ul ðŁĩ² ðŁĩ educ ate</w> tech no</w> distric ts</w> blu es se tt</w> seven th</w>
    lear ns</w> ee ee</w> apocaly pse</w> hang out</w> cru el</w> mu tu bru h</w> hel en she er</w> c tion kle in</w> tex
    ans</w> ce real</w> sh ine ne red</w> gra s</w> am bro f ella</w> hin du matthe w li ma</w> mir anda</w> je wel</w> so
    ho</w> euro vision</w> neighb ours</w> chand ler</w> be sides</w> ðŁ¥ °</w> ast ros</w> thu mbs</w> ren ault</w> ra
    ve</w> hi red</w> ðŁĸ ¤ it ary</w> z or bla zer</w> k ine ea u</w> kat y dc comics</w> pe c</w> ro dgers</w> water
    proof</w> kill ers</w> super int pre serv as so</w> brew ers</w> promo tional</w> sc am villa ges</w> sket ches</w> ju
    icy</w> for life</w> au dit</w> so lo fundam ental</w> len e</w> philipp ine</w> t end conserv atives</w> sponsor
    ship</w> dd le a ine</w> h tc</w> os i</w> hul k</w> w af à¸ Ļ</w> evalu ation</w> ant ine</w> sle e robert son</w>
    roo sevel ag i</w> sophi stic emplo yers</w> bubb les</w> ko wski</w> inter action</w> sh u</w> bou le ic an j are han
    k</w> leg itim k nicks</w> kar ma</w> recei ver</w> per ks</w> u h sta ir</w> sun i labor atory</w> gra ves</w> voc
    als</w> oo t</w> c ture</w> thri ve</w> tic o</w> ãĥ ³ b w carto ons</w> mcdon alds</w> dra w y ung</w> pl er</w> li
    d</w> eth ical</w> groo ve</w> ent a</w> international womensday</w> pat ron</w> wor ries</w> ðŁİ ħ ðŁĳ ĭ</w> ka
    therine</w> di az</w> tor i bach chan</w> tru st min eral</w> ic om buil ders</w> bor n col oring</w> lat te</w> ca se
    revolu tion tra der</w> ox id chi pot inst antly</w> sou thern se hun</w> pro b her nandez</w> lis bon</w> hu awe p
    ong</w> me a</w> ro oney</w> wheel chair</w> ke en be tt cor in regulat ory</w> di splac ka ren sch em sun sets</w> wh
    ales</w> remin is he p hi de mar cel pand ora</w> do yle</w> th fc</w> ot to</w> no kia</w> trans gender</w> ko v
    hawai ian</w> sha ve</w> so vere exc er nick i</w> pu g</w> st or</w> ro th wee t</w> leg al dig nity</w> po w</w> hom
    age</w> ðŁĩ³ ðŁĩ s re can on la x wo ah</w> quart z</w> Ã± a</w> gree ting</w> flick r</w> nai robi</w> advoc ates</w>
    an c</w> vi i</w> eu gene</w> th ra c re</w> el an pen sion</w> th letics</w> ton i re agan</w> x v</w> sto re ben ch
    har lem</w> todd ler</w> sent enced</w> âĻ¥ ï¸ı glob ally</w> che aper</w> u f ma m</w> nic o</w> ik u</w> tho u</w>
    ni st</w> dam i th ala</w> rho des</w> sal e bow ls</w> â Ī las vegas</w> sanc tions</w> adm ire</w> mat ched</w> un
    able</w> travel er</w> ele ven</w> straw berries</w> âĢĶâĢĶ âĢĶâĢĶ stu dio jac ques</w> im s</w> valu ed</w> s no</w>
    cheese cake</w> n xt</w> e os</w> s x</w> f x ton ic</w> hat ch</w> chic ks</w> gra ds</w> hand ic r ory</w> as p ri
    pped</w> denti st</w> n en lu fc</w> âľ Ĭ</w> di ge hop kins</w> sher man</w> f da</w> for all</w> ash ley str and</w>
    h y</w> liqu or</w> buffe t</w> ess ence</w> phar ma</w> suri ya</w> ðŁĴĻ ðŁĴĻ festi vals</w> z an</w> re fresh pur
    ple uni forms</w> kenne th</w> = )</w> as an</w> hel sin transform ers</w> k ali person alized</w> chal k</w> bo bby â
    Į the mes</w> depar ture</w> prin t illustr ations</w> qui et agre es</w> gri ff Ø ³ m iti toge ther conven ience</w>
    ab ar car lo turt les</w> info sec</w> some what</w> ar lington</w> scholar ships</w> emir ates</w> mu ms</w> st
    ella</w> auton om fe ather</w> g ore</w> nom inees</w> fragr ance</w> Ñ Ĥ w ong</w> thea stern</w> gr e</w> z illa</w>
    is i</w> bump er</w> go o</w> do zens</w> ab duc âļª ï¸ı</w> o ils</w> don ors</w> sil icon</w> i pod</w> fortn
    ite</w> ðŁĴ ¨</w> tor o</w> spark ling</w> consci ousness</w> pal a</w> nu m moun ted</w> ffin s</w> thi eves</w> team
    mate</w> pra b om er</w> ta pes</w> bo d mit su ste w</w> e re p bs</w> tu sc lo we</w> ra de</w> parliam entary</w> h
    m ed gar</w> ðŁĳĩ ðŁĳĩ to a a gh hon i</w> s late</w> ge ek ap t</w> hard t</w> ta p horiz on grow th make over</w> hi
    l</w> paper back</w> id an</w> reha bil gi u possi bilities</w> let tu fran co bo ss ach er</w> does nt</w> mo e</w>
    ta ker</w> huss ain</w> ml k</w> di l</w> th ia</w> ham a</w> real ised</w> raven s</w> curric ulum</w> m ith</w> k
    night ted x r v</w> isai ah</w> cumb ria</w> birth days</w> f ing</w> pre z</w> mu barak</w> exquis ite</w> clear
    ance</w> y en</w> par i ev o Ã º modi fied</w> app lying</w> imple ment</w> disco vering</w> chap man</w> indie
    game</w> dis k</w> crowd funding</w> mach in li vel sty led</w> âĿ Į</w> ma king rehear sals</w> nutr iti subscri
    ption</w> and ro</w> cre ators</w> car ries</w> ky lie</w> cam den</w> appren tice</w> tax pay c ca</w> tuesday
    thoughts</w> pis sed</w> er man</w> dete c freed om mer i .. !</w> psal m</w> sun light</w> per spec be ings</w> book
    store</w> rock star</w> fun ctions</w> p ence</w> fav es</w> z n</w> obam acare</w> sp ill</w> coven try</w> pi
    geon</w> pi vo ba it</w> kol kata</w> av al don or</w> wa h</w> privi leg tra ditions</w> rajas than</w> ten ess</w>
    portugue se</w> yn es</w> tack les</w> de fic tor n</w> pol ling</w> thor ne</w> in a bened ict</w> bar ry cal
    ories</w> ver dict</w> save the nor ton</w> off ice main stream</w> impro ves</w> fr on</w> respon ding</w> real
    tor</w> scotti sh de clar r l shi v supp lier</w> re sting</w> swee ts</w> qu i</w> . âĢ¦</w> whit ney</w> startu p
    thank you teach er h alls</w> ha ve hand made pro ving</w> quar tet</w> ro chester</w> li an</w> virtu al mend es</w>
    of icial</w> mid lands</w> x box meas uring</w> o vo</w> accommod ation</w> bri des</w> collegi ate</w> intellec
    tual</w> in car ni ag ðŁį ·</w> sf w</w> coco a</w> co ats</w> civil ians</w> presi dency</w> mat rix</w> sweethe
    art</w> tri athlon</w> wag ner</w> ra dic plann er</w> the o</w> execu tion</w> k um the walkingdead</w> sc ar</w> ro
    tation</w> blo gging</w> bom b re son bb les</w> st are</w> assi sted</w> e do</w> brand ed</w> war nings</w> thor
    pe</w> acknow le satis fied</w> sho res</w> ri d dor a</w> phys ically</w> bi gh appro ves</w> ha h ric al</w> vers
    atile</w> pret end</w> lu m ab hi ye e sp it ãĢ Į</w> dj s</w> ash tra</w> j t</w> ven ues</w> gram mys</w> cy clo tr
    acker</w> over watch</w> repl ica</w> el yn</w> nr l</w> lind sey</w> hom o ballo ons</w> kitch en si s am os</w> ende
    av ðŁĴ »</w> a rec thu g</w> hoo ked</w> hr c</w> new york bur gh americ as</w> patric ia</w> ug u</w> ap athy</w> ha
    st psy chi cor k petro l</w> ðŁİ ¬</w> ak u po pping</w> psycho logical</w> au x g ma</w> cad illac</w> wa ste auth
    ent bri stol nam e que er</w> to ber jer ry com in</w> ch ant privileg ed</w> op ar lo ser</w> tex t mar ker</w> stri
    es</w> equ ally</w> ak i christ mas gare th</w> ble w</w> em ma imag in se als</w> che at</w> conditi oning</w> j
    ana</w> ren s</w> dar ies</w> o asis</w> disc ounts</w> coun cil i ka</w> shir ley</w> vou cher</w> al ps</w> w x q
    r</w> dri ft</w> attemp ting</w> ut c</w> Ø ª gonzale z</w> m f jo ker</w> paralle l</w> pa re aspe cts</w> proce du n
    p am a rale igh</w> bright en</w> gu ire</w> radi ation</w> cre scent</w> ho b il le str and v ore</w> n ard</w> che
    st di wali</w> av atar</w> al der d ling</w> pa thetic</w> ðŁĴ ĺ spir it jor ge</w> film making</w> ðŁĻı ðŁĻı challeng
    er</w> b j</w> down town ht ml</w> ade qu twi sted</w> in ely</w> ( '</w> wra ps</w> oper ational</w> y ne</w> n
    us</w> mag net</w> market place</w> health ier</w> snap shot</w> dam on</w> inter ven fe derer</w> ow ls</w> biscu
    its</w> j p ro deo</w> blue berry</w> lec tion</w> fron tier</w> summ ers</w> re yes</w> pede strian</w> go l</w> caf
    fe refur bi bou lder</w> me ghan</w> speci alty</w> la ss</w> e i</w> suspec ts</w> appro x</w> rr r</w> ra th st im
    cru shed</w> he d wh un lo af</w> cr ore</w> river a</w> gene tics</w> so ck</w> wa sted</w> ny pd</w> answ ering</w>
    do ve</w> bel la ol in</w> du n</w> fi ji</w> pre tty spar kle</w> y un</w> j d euro pa</w> li fts</w> am ber mu r</w>
    te k</w> boy d</w> roy alty</w> in do</w> ri b</w> go tham</w> ti est</w> inst alling</w> ke mp the photo cos mic</w>
    ) ))</w> whole sale</w> loy ment</w> eas y su ing</w> sett led</w> af p</w> pro ver suppor tive</w> re es</w> ne
    ath</w> deli ber c Ã©</w> wel come pic oftheday</w> new born</w> pat ty</w> sun s</w> si est</w> fl int</w> diffe
    rently</w> spo ilers</w> troop er</w> g ins</w> cor y</w> look out</w> equi pped</w> ta pe to by</w> resear cher</w> u
    sh</w> ke yes</w> al ma</w> induc tion</w> k w</w> k har sl ick</w> bri de e ur cra ving</w> book ings</w> ch es tr
    unk</w> vern on</w> sp her cryst als</w> rel atively</w> pom pe uni ons</w> val ley par a w ant ok c</w> de af</w> ser
    gio</w> len non</w> sh ay</w> cr a</w> v at</w> he e t we liqu id pol y</w> ðŁİ ģ b ent</w> be aring</w> motor
    sport</w> bar be te sti han i</w> fin ancing</w> astron aut</w> water colour</w> ri sh comic con</w> gar t wr ong ber
    n</w> it an</w> ste pped</w> fil ters</w> c low me x</w> dem ons</w> all o</w> expand ed</w> comm and et ers</w> go
    ats</w> si ri</w> y r pot tery</w> mari on</w> i le el an</w> san to</w> person a</w> du ke hom eless li ghted</w>
    wheel er</w> chang er</w> cab bage</w> sur real</w> ham burg</w> sma shed</w> str an k not</w> i art ob i</w> be dro
    di al th ick b ingo</w> fu s</w> vacu um</w> con ve ati ve accur acy</w> accoun t re fer ri z spider man</w> ban a</w>
    r ite</w> u b ab s medic al lin k si em > >>></w> be tra g lowing</w> re actions</w> pupp et</w> spa ghetti</w> ang
    s</w> re medi pray for roy ce</w> char lotte £ ï¸ı</w> gh et affe cting</w> ro de</w> soci alist</w> mo ses</w> az
    i</w> o it re porters</w> cd t</w> ap ing</w> s nat minim al</w> wa ist</w> sie ge</w> >> >> ri g schmid t</w> h
    are</w> ec a</w> thor n</w> he mp</w> es the cly de</w> th a don ut</w> moham ed</w> ling erie</w> le gg carpen
    ter</w> perform ers</w> de a</w> imag ined</w> cur se</w> la sh</w> ct r</w> agu a</w> ro ar</w> gr i</w> ro le j
    fk</w> resur rec roosevel t</w> maril yn</w> sm alle will is</w> wa ited</w> char ities</w> the res</w> li k</w>
    origin al car i c ough</w> cru ci la gun contra st</w> k ou arm our</w> re moving</w> t ent maz da</w> bri ghter</w>
    thi ef</w> cor ner tequ ila</w> buzz ing</w> al bi p am</w> az ure</w> disc oun pixel art</w> possi bility</w> ham
    ont</w> tra des</w> bu da hi ve</w> vers y</w> fin ch</w> tran spa em i</w> terri fying</w> in qui g ba</w> sub stitu
    collec ti plac ing</w> cin dy</w> k ann pa tho diamon d mour inho</w> guine a</w> anthro po air s</w> pu mps</w> ì ļ
    pas o</w> cur ling</w> an ita</w> resi dency</w> ne wh jo on</w> cigare tte</w> que ue</w> ex trac gam es spl en ex
    press public ly</w> bon nie</w> tribun e</w> ba ek reason able</w> c or</w> timo thy</w> she eran</w> Ä ± f dn</w> su
    tton</w> concentr ation</w> carav an</w> x avier</w> al ger cy lin freder ick</w> ner ve</w> pe ak lettu ce</w> j ail
    pre game</w> kav an up graded</w> eco logy</w> squad ron</w> gra pes</w> goo g pa stry</w> ðŁĹ £</w> ãĥ¼ ãĥ mil
    ano</w> awa z</w> presen ter</w> ðŁĮ ¿</w> her d</w> king s tem plate</w> fl our</w> h v</w> k ley</w> i ya</w> spe
    c</w> at er frankfur t</w> co ch tex ting</w> del i</w> communi st</w> regi ment</w> ele anor</w> anticip ated</w>
    ðŁĳĮ ðŁı»</w> thephoto hour</w> ran o</w> survi ving</w> simul ation</w> daw son</w> ar in</w> aqu a</w> m or</w> âĢ¦
    .</w> cin o</w> ira qi</w> sh az dun dee</w> we s dra u hann ah s news</w> occup ation</w> ste en</w> x m</w> ang
    les</w> sett ings</w> gur u kno x or ca</w> shap ing</w> w ent dr illing</w> zz ie</w> br i</w> kis sing</w> fin d ma
    ine âŃĲï¸ı âŃĲï¸ı ðŁĮ į</w> lar ry bu sted</w> ta vern</w> acti vely</w> - "</w> replac ing</w> no d</w> un lock</w> .
    " âŀ ¤</w> affili ate</w> to w</w> l n</w> happy newyear</w> di f j m</w> green wich</w> contro versy</w> daw g</w>
    con dol sav annah</w> compens ation</w> touch down</w> te o</w> amb itious</w> embro i convic ted</w> iart g</w> bar
    ack tr ance</w> testim ony</w> au dition</w> thum b</w> my ths</w> be x que z</w> orch id</w> den y</w> entit led</w>
    hoo d gr ant in box</w> blue jays</w> r illa</w> smalle st</w> bur den</w> in famous</w> divi ded</w> boun daries</w>
    t ter el t</w> wy oming</w> be verage</w> me sm one ws</w> budd hist</w> y ana</w> as sad</w> is ms</w> bar rett</w>
    predic ted</w> back to tw it</w> e there cap tains</w> escap ed</w> ay o</w> lam borgh gard ner</w> la ps</w> k al</w>
    adverti sement</w> insec ts</w> na po am en ac y r and</w> g k</w> te h k athle tri dge</w> pan cake</w> at ro pyram
    id</w> bu la</w> paral ym gau ge</w> en cies</w> tom y</w> biscu it</w> but cher</w> quali fier</w> coun ty ke i po
    ols</w> dar ker</w> should ers</w> ðŁĩºðŁĩ¸ ðŁĩºðŁĩ¸ sp re ( "</w> writ ers g m ðŁİ ĵ</w> k nit hu ff mt b</w> philli
    es</w> o st</w> den is</w> g art</w> licen sed</w> inter face</w> ex cel</w> d well</w> from the co fficial</w> az
    zi</w> appear ing</w> fore st n ana</w> ke ith manufac turers</w> beck ham</w> ) ?</w> e se col ony</w> delic ate</w>
    ut ter mc in transpl ant</w> pre ferred</w> par d</w> ari e</w> hu b po ds</w> perspec tives</w> pic t</w> del u app
    er</w> be than p mo crimin als</w> femin ism</w> sh ack</w> circum stances</w> fel las</w> prote sting</w> wa x sugge
    sted</w> t ator</w> dre w om ni fa ke kath y</w> re b</w> del ine</w> ber ni mi sty</w> ðŁĳ © er able</w> break
    through</w> men swear</w> millenni als</w> chan yeol</w> la z inser t</w> rep lies</w> phra se</w> n x ihear
    tawards</w> audre y</w> gran ite</w> rac ec ori e</w> ter ra</w> innov ations</w> britt any</w> at eral</w> pe ar</w>
    bio logical</w> sh ments</w> institu tion</w> m sn frequ ency</w> d man</w> neg lec t f ste fan</w> fox news</w> ty po
    comm s</w> sequ ence</w> car men</w> wh ites</w> econom ist</w> exe ter</w> se um</w> re sorts</w> cas ually</w> bun
    de divi de</w> Ø ¹ ga g</w> cre ed</w> reti re</w> cau cus</w> rapi ds</w> wrestle mania</w> tul sa</w> sunder
    land</w> fundam ent o di</w> yam aha</w> v ary</w> intri gu el se be acon</w> an gie</w> tra ded</w> tran sm g
    ents</w> kn itting</w> gal ac ðĿ Ĺ u to sea side</w> hol t</w> re rs</w> far go</w> train ers</w> mon soon</w> b
    ale</w> sou ght</w> mad die</w> h w</w> co li fr an</w> fav s</w> ðŁĴ Ķ int ent</w> r ally s bs</w> lemon ade</w>
    barack obama</w> bre ad stick y</w> explo sive</w> chel ten t j as soc</w> ram en</w> hom ies</w> v log</w> mi
    ster</w> lor d âĢįâĻ Ģï¸ı aly ssa</w> sketch book</w> ru mble</w> cat ch migr ant</w> discipl ine</w> un likely</w>
    chronic les</w> fl ora</w> sl ams</w> am id s boro</w> coo p</w> ju mps</w> tran qu mel is sof ia</w> en ri gab e</w>
    sy ri nicol as</w> cha i</w> w v be cky</w> foo ty</w> ta o</w> suppo se</w> ðŁĺįðŁĺį ðŁĺįðŁĺį</w> plu sh</w> ri
    sh</w> ðŁ¤ ĵ</w> k ha</w> satur days</w> ac cent</w> he c lim it carl ton</w> wi red</w> taylor swift</w> ðŁĺ ĳ</w> sq
    l</w> har ro recipi ents</w> g at</w> go p th of amaz ed</w> gh an ðŁıĨ ðŁıĨ por to</w> cla re di stant</w> na c</w>
    ohi o ðŁĻı ðŁı¼</w> mt n</w> anti bio dino sa me sa</w> par tial</w> b v lear nt</w> lov ato</w> questi on ex
    tract</w> gossi p</w> gi bb niag ara</w> ðŁĳ ¨ displa yed</w> so oner</w> ste vie</w> nug gets</w> ml n</w> bro m tur
    b give aways</w> stu pi bl ink</w> c ili conven ient</w> mo h vi ve f ric cau se cham ber cu les</w> ne arest</w> is
    se</w> small biz</w> t j</w> canadi ans</w> smar ter</w> bra sil</w> ra re que tte</w> w ha cand le at omic</w> ðŁĳį
    ðŁĳį</w> warri or relax ed</w> stri ps</w> ne ur k ka</w> r fc</w> jen sen</w> reco vering</w> respon ses</w> sal am
    ortho dox</w> acti ve ell ers</w> n it</w> âŃ Ĳ</w> metro politan</w> centu ries</w> vi da</w> gra ding</w> transpa
    rent</w> sim ple do ts</w> superint endent</w> elev ator</w> autom ated</w> red skins</w> ima m</w> summer time</w>
    jona than ge aring</w> michel le confl ic m ice</w> to te</w> publi sh</w> pa x</w> ) -</w> na iled</w> á ´ tele
    scope</w> ser bia</w> ba b</w> ape u st ically</w> sen ti r ats</w> isol ated</w> grou p hat red</w> paranor mal</w>
    stan ley ali on</w> safe ty l s à¤ °</w> nex us</w> alexand ra</w> mas ks</w> + +</w> tr on au k</w> brother hood</w>
    brow se</w> mix es</w> sim one</w> mu sk</w> appro ve</w> lo la</w> ex p</w> per th fu turi un seen</w> d m chel se sc
    outing</w> o we</w> portsm outh</w> k ram mi ze</w> di spen su p d lc</w> adver t</w> tere sa</w> is le cy cle met all
    shi elds</w> marin ers</w> ra z</w> ing en</w> fun d an go</w> jon es o ka</w> mad den</w> broc coli</w> domin ic</w>
    situ ations</w> mer o</w> cric ke puni shment</w> d b sha king</w> ðŁĺ ļ</w> m q ari ans</w> le h cla w</w> we ds</w>
    d ure</w> ni el j elly gour met</w> tra ders</w> le vi</w> w ages</w> kne es</w> wi se heaven ly</w> avi d</w> melo
    dy</w> z ack</w> ban anas</w> apprentic e pro p fun ny o de respec ted</w> me gan fe wer</w> dra fted</w> med it gra
    pe us army</w> cru sad vo cali prepar ations</w> non sense</w> us age</w> th r</w> ro th</w> wiz ards</w> insi de
    promo tions</w> mon a</w> red sox</w> si g</w> eleg ance</w> ch ia</w> univer sal ãĢ į</w> ra ja</w> un ga</w> pol lin
    filip ino</w> ak a t sun ik on</w> bi king</w> decor ations</w> z ac</w> cade ts</w> hum our</w> ag m</w> re ppin</w>
    vac cin elo ve</w> u w</w> dia be galla gher</w> az er do l</w> a while</w> pro minent</w> wel sh t ann ' )</w> bi en
    wa g</w> in al</w> c wc</w> wic ket</w> ur st</w> q anon</w> x e</w> out door dun n</w> star r</w> co logy</w> ric ky
    u efa</w> reb ounds</w> s music</w> inf ant</w> ðŁĻ ĭ so p</w> u mber hand ing</w> beg in sor ting</w> ha sh</w> sp
    ati re k</w> buda pest</w> black hawks</w> dele te</w> ro m</w> can did</w> auth ori de bris</w> spe cul inter
    section</w> marri ott</w> im ran</w> ðŁĺģ ðŁĺģ</w> cru ises</w> ram sey</w> rafa el</w> aware ness vas cular</w> beyon
    cÃ©</w> ru g</w> ðŁĺ Į festi v ar am s able</w> bas il p ill</w> flo oring</w> un beaten</w> implic ations</w> u f</w>
    w ound</w> for ge</w> poin ting</w> po ts</w> popular ity</w> ðŁĳı ðŁı» mani pul s lots</w> deb ates</w> abs ence</w>
    ver mont</w> never forget</w> wri st gl oria</w> ren ce hu sk mel ting</w> ðŁİ Ł br aces</w> tim ely</w> transform
    ing</w> am ps</w> ma k</w> po e</w> ah an</w> gener ally</w> nd p</w> ale ppo</w> unic ef</w> pro fs</w> nor d ma sk
    jackson ville</w> v v sh ells</w> bloom ing</w> oper ators</w> char coal</w> ne ville</w> ma gi chi p sam a</w> ir an
    re forms</w> accu mul ru e</w> æ ľ web sites</w> ga on</w> devast ating</w> sto s</w> glaci er</w> ra pp chipot le</w>
    pr a</w> or ous</w> rom ney</w> seas on decor ative</w> c isco</w> dit ch</w> compla in</w> ll o</w> assu me</w>
    ðŁĺĤðŁĺĤ ðŁĺĤðŁĺĤðŁĺĤ</w> n els</w> cent ric</w> ft w</w> car rots</w> tat a</w> can ter per ience</w> li ers</w> demo
    s</w> bl unt</w> oper ate</w> reserv ations</w> le ah</w> sub stance</w> di son</w> an te elec tion v ue</w> squ are
    non profit</w> ca a</w> f su</w> y am</w> ãĤ ¤ v ladi comple tes</w> mar i</w> philli p</w> ne ill</w> er as ka it men
    do mahar ashtra</w> g p dan e</w> provi dence</w> ther apeu juven ile</w> me mo</w> in corpor aa aa</w> seven teen</w>
    teen ager</w> Ã £ or ns</w> wi de cu teness</w> tw d</w> ff les</w> bar a</w> com edy over time</w> y az bar on</w>
    unemp loyment</w> ðŁĳ ĭ exter ior</w> den se</w> cent res</w> match up</w> history month</w> artif icial qu it e sk
    war n</w> cr itic</w> j af ðŁĵ ²</w> inform ative</w> fu els</w> recy cle</w> nam ing</w> stri pe</w> sol ic mole
    cular</w> dee pi con vo</w> s sel</w> na e</w> de scent</w> ti z</w> accoun tability</w> ter ry r ito</w> sl ay</w> em
    o</w> dem ol sens ation</w> co v tor e</w> round table</w> y ol excu ses</w> à¥ į</w> tur quo hh hh pod casts</w> cele
    b</w> me ssi li o</w> man n contribu ted</w> u z gener ator</w> ele ts</w> veg gie</w> indu l en suring</w> detro it
    pun jab tran spor instru ction</w> ad d por cel pan eli cir cles</w> persi st clay ton</w> sp n</w> dog softwitter</w>
    is nt</w> sp r</w> retail ers</w> p w hun gar el ena</w> mon aster gu atem je ssie</w> an z</w> ra shi fle e car
    ving</w> fau x</w> l al</w> hen ri d jo du ll</w> s ana</w> lar a</w> glo be cri mson</w> com pass</w> pau se</w> na
    b</w> lion el</w> ba ths</w> u fo</w> invent ory</w> sin gh sat an</w> ðŁĩ ¸ ce ments</w> in form</w> gener ated</w>
    bi den</w> av g</w> tas ks</w> de er sa u</w> ja iled</w> pa stel</w> sc c</w> na il steel e</w> per is lamborgh
    ini</w> pur sue</w> mar gin u ch bo sch</w> dra in</w> cl ara</w> bo m</w> lat ino</w> web ster</w> rose mary</w> r ha
    s oun billion aire</w> not ch</w> percent age</w> con or</w> ' "</w> hom es earth day</w> h ort</w> big gest di sin
    wal ton</w> edit ors</w> im ma</w> om ar equi valent</w> pharmac eu ah med cam eo</w> han ni under rated</w> ge
    ment</w> micro bi v oo honor able</w> obe sity</w> âļ ¡ï¸ı limer ick</w> invol vement</w> st agram</w> boule vard</w>
    bur g blackand white</w> liber ation</w> fi ve inter im</w> sm m</w> rival ry</w> cap abilities</w> stat ements</w>
    thu mb ve d sw ans</w> bar ber e que seren a</w> hel m</w> noo dle</w> sam pling</w> n awaz</w> sing le thunder
    storms</w> sh on in ev ë ¯ to pp orch ard</w> bi an ðŁĺ Ķ door step</w> salv ation</w> marke ting r ons</w> cle
    mson</w> ra vi</w> in take</w> stand with sin a</w> ha iku</w> ple y</w> elector al</w> ph illy la ys</w> electr ic
    cap turing</w> u pp er gy</w> believ ing</w> cul tures</w> es day</w> inva sive</w> ed ed</w> spee ch end ur viet nam
    boy cott</w> pe de</w> deli ver ðŁĴĸ ðŁĴĸ mer chant</w> st ir</w> den ies</w> poc kets</w> o ti cu ddle</w> ro
    land</w> mm ed</w> den ed</w> lear ners</w> hoo p</w> sour cing</w> h acked</w> di m environ ments</w> ben son</w> jud
    icial</w> wor cester</w> pear ls</w> govern ments</w> arri vals</w> cor ners</w> tun ing</w> la bour y m</w> or
    dering</w> le wi i fe</w> hygi ene</w> thou ghtful</w> indone sian</w> campaig ning</w> princi ple</w> assau l ru bb
    at v</w> wil ly</w> en tre</w> il i</w> ph on du ties</w> âĻ¥ âĻ¥</w> sn akes</w> lo op am ar</w> conver tible</w> bon
    ding</w> ment oring</w> max well</w> ethere um</w> destro ying</w> ax is</w> ca iro</w> fin nish</w> sho ck ðŁĺ Ĳ</w>
    cal eb</w> com a</w> pe dal</w> co re contin ent</w> el son</w> temp o</w> helsin ki</w> ac p</w> tack ling</w> st
    ated</w> bl a</w> dou b sma shing</w> a ja</w> camer on disru ption</w> warm th</w> being salmankhan</w> bullet in</w>
    o de</w> syrac use</w> ar an</w> mc gregor</w> bul k</w> an ton</w> confir mation</w> sp ine</w> im ran instru c jac
    ks</w> chi o</w> pal m str e</w> embarra ssing</w> un t elimin ate</w> to ss</w> c ise</w> a ws</w> oni sts</w> sh
    inee</w> jo s</w> ho se</w> li vely</w> opp onents</w> mo vements</w> recogni zing</w> sandwich es</w> sh akes</w>
    exerc ises</w> se at profe ssion</w> merry christmas</w> lu gg adopt dont mar vin</w> byr ne</w> un le he t</w> ku
    wait</w> rah man</w> aspe ct</w> humb led</w> gen es</w> f and long time</w> ) ;</w> cam pu an gus</w> ðŁĳį ðŁı¼</w> q
    uran</w> sle eves</w> s lic ¸ ë twel ve</w> your e</w> i ke</w> go gh</w> b st</w> dic tionary</w> reflec ting</w> to
    on</w> yar n</w> em bed ðŁı ´</w> re serves</w> floo ded</w> ver iz du sk</w> estab lish</w> pro li au d</w> ritu
    al</w> or bit</w> declar ation</w> recor dings</w> cam o</w> cas sette</w> good luck</w> cu tter</w> bo p</w> b ho che
    ating</w> paci fic ma res</w> tim er</w> col t</w> tr ous tomor row han sen</w> ci e</w> w ang ban i</w> circu lar</w>
    ac ute</w> far mer co ys</w> p se ir ving</w> w j haw kins</w> b ison</w> ur day</w> cru ising</w> o te</w> k ath</w>
    whi stle</w> your selves</w> ant is</w> sla sh</w> thorough ly</w> ke sh</w> ser ie</w> ex em en ig guil d sh red ho
    gan</w> ap o</w> ä ¸ pu zz ne tball</w> au ssi panor ama</w> ws j</w> av is</w> ar ming</w> hum ph brow ser</w> cri
    es</w> fo ggy</w> mat te</w> ðŁĮ »</w> it er</w> tal lest</w> by ron</w> cap tiv je su any ways</w> flag ship</w> p
    ton</w> we y</w> fay ette</w> financi al f oul</w> solom on</w> jenni fer cucu mber</w> ar gue</w> tex tile</w> wrest
    ler</w> john ston</w> pa stor ðŁĺŃðŁĺŃ ðŁĺŃðŁĺŃ cac tus</w> edi ble</w> re served</w> ric hie</w> met res</w> ingredi
    ent</w> h ella</w> un to</w> ch ol cele bs</w> po ets</w> gra ham hay den</w> coinci dence</w> b aw communic ate</w>
    flet cher</w> / -</w> tole do</w> ecu ador</w> coun sel</w> s laughter</w> line ar</w> at p</w> os u</w> jo el ev
    ed</w> conqu er</w> ru stic</w> plic ity</w> recogn ise</w> room mate</w> cr acked</w> jas per</w> ph er</w> ðŁĮ º</w>
    wo ven</w> mo ist ff c</w> ste ering</w> ni sh stand ings</w> frequ ent</w> ar di</w> haz el as msg</w> bau m</w> d
    art</w> si dd nat h</w> ch ero card board</w> c ss</w> n sfw</w> pa ir ðŁĺį ðŁĺĺ</w> occur red</w> homeless ness</w>
    mal one</w> ph e</w> xi a pad dy</w> decl are</w> theat re b f per sian</w> ta d</w> ax e</w> susp icious</w> lam b mu
    cho</w> sen ior st as</w> k ite</w> st ing gra d k af wat ering</w> Ø ¯ spi ral</w> th ms</w> educ ator</w> jer
    ome</w> of c</w> clo ck su l</w> pe mb .... .....</w> park way</w> de aux</w> restric tions</w> m ons</w> need le</w>
    e j le agues</w> water melon</w> am an pl enary</w> max im w ab coming soon</w> bry ce</w> vi gil</w> super market</w>
    fortun ate</w> turquo ise</w> presi dent li v</w> inter ns</w> feel in</w> fix tures</w> stun t</w> st aged</w> premi
    eres</w> lo k prac titi shor tage</w> log ne</w> ve c con cor roc ke li g com posed</w> syn thetic</w> di p cam
    ila</w> ch is j ou su san eye brows</w> supp lement</w> satis faction</w> moham mad</w> ti bet house of pu n</w> as
    sam</w> shado whun psy ched se duc mand atory</w> her bert</w> sc allo stream ers</w> proto col</w> block buster</w>
    produc es</w> sch nei lau rel</w> tri be time hop</w> pl a</w> mod elling</w> tv time</w> mtv stars</w> wi dow</w> me
    tric</w> ch am</w> con do</w> flow ering</w> ale c</w> d ms</w> inten sity</w> Â ¨ mccar tney</w> islam abad</w> k
    b</w> f fi ph al anal og</w> f ond</w> h acks</w> positi vity</w> treat y</w> sub marine</w> conne ct</w> sel en
    categor ies</w> cu b</w> organi ze</w> si k quote oftheday</w> remin ding</w> am or loc king</w> ðŁĳı ðŁı¼</w> comp
    ound</w> et te b out rec ur fe rence</w> mi zz tren d hip ster</w> for tress</w> forth coming</w> preli min o
    dyssey</w> ang p</w> del ici even ings</w> ðŁĶ ¹</w> i q</w> d w</w> da ir kathr yn</w> christian ity</w> moon
    light</w> ha b</w> wh oo f bf</w> se th genu inely</w> pa x char ity deplo yed</w> b nb</w> bu cs</w> ju dg con ge
    plant ation</w> im press</w> car a</w> sc lub</w> sco py</w> land ers</w> compla ints</w> b ama</w> re build</w> x y
    real ism</w> sh our</w> le in brac elets</w> mer a</w> assas sin</w> an chor ðŁĳĮ ðŁı¼</w> lin en</w> con fron chronic
    le</w> comm ent cat alog</w> il les</w> gor ge</w> me try</w> jung kook</w> love my sent in se em fit ness alli ed</w>
    ts man</w> digital transformation</w> pr an lo ft</w> min ton</w> alden richards</w> en vel cher ish</w> certain
    ty</w> zz z</w> rhin o</w> per kins</w> en rich cape town</w> ome ter</w> sec tions</w> ske leton</w> def enders</w>
    ðŁĺ Ŀ pen c bri t</w> ja h capital ism</w> ðŁ¥ ĩ</w> baz aar</w> re me ex t</w> kk k</w> conver t</w> stor my</w> b ye
    kar an chry sler</w> ad os</w> pre ssed</w> syn c</w> ation day</w> dang er bad ges</w> refu ses</w> em powering</w>
    ly m ex ports</w> adoptdont shop</w> ðŁĩ ¯ th c</w> awa ited</w> focu ses</w> fin ed</w> o at haha hah</w> âģ © n
    family</w> fi ona</w> luck ily</w> thr illing</w> ty ping</w> out break</w> di es he u craw l</w> ne sses</w> o
    ath</w> scri pts</w> gee ks</w> ðŁĲ Ŀ</w> p b mathemat ics</w> al is</w> ________ ________ gymna stics</w> acti
    vism</w> recommend ation</w> gre n</w> wa in</w> cour ty n apol cau li hor nets</w> g als</w> jo ckey</w> dir ty at ar
    enor mous</w> pe st greg ation</w> an os</w> ii ii def ends</w> black historymonth</w> at x</w> mb c</w> lugg age</w>
    wit ch co b la sts</w> cu m gg g</w> ba thing</w> n ar</w> ce bu</w> ðŁį ĥ</w> navig ation</w> min e re jo ðŁİ Ģ</w>
    gif tide re ta use less</w> pu ll defic it</w> al lu ati me</w> it v tr illion</w> pu e ac ies</w> proce dure</w> l
    ori jen ny c ad</w> ul ously</w> dr ac promo tes</w> ing the can u woo hoo</w> na omi</w> zar dari</w> ts u</w> be ir
    sd g</w> le ver we ber</w> ab ud lun d</w> crow ded</w> deplo yment</w> ter rain</w> ken ny ho f witne ssed</w> lo ch
    j k bul ly</w> w ren poe try do ff</w> ww i</w> mo red</w> din i</w> cul ture promp t</w> Â ¥</w> maur ice</w> to
    pps</w> r m cor respon ab out jewel s</w> gi br eag le ðŁĺĺ ðŁĺĺðŁĺĺ</w> l ending</w> sou ven ç Ķ contemporary art</w>
    establi shment</w> j ong âĢ¦ "</w> gat or patri otic</w> mc coy</w> v ape</w> human e</w> feli z</w> coach ella</w> re
    posting</w> ste als</w> fu ller</w> n ering</w> at ra ( -</w> bla ke he ather wor ms</w> discipl inary</w> rede
    mption</w> y ard am in</w> " @_</w> d nc</w> t ds</w> k appa</w> ne wark</w> comm its</w> spe ars</w> j ams</w> t and
    msn bc</w> inter medi aim ed</w> at ic teen th</w> observ ation</w> kash mir kavan augh</w> ou l san francisco</w> re
    u bel ated</w> cho w pass word</w> st ills</w> deta ined</w> sar i</w> day ton</w> dar ren itali an ar th</w> amu
    sic</w> ar bit w m v m</w> he m dou g my r a sho pre v vin d</w> bra h sta g</w> à¸ µ</w> pre views</w> gu k</w> con
    taining</w> leon ardo</w> sad dle</w> ru shing</w> st av lon gh gam bling</w> ve gas reserv ation</w> end ale</w> bal
    a</w> fl a</w> vari ant</w> he dge</w> bulgar ia</w> nat ali we aver</w> sol st encoura ged</w> ap c</w> as parag ne
    st cycli sts</w> fe l</w> ìĬ ¤ overwhel ming</w> pey ton</w> j it</w> a post mb le ble eding</w> neighbour hood</w> a
    very</w> expre ssions</w> mac donald</w> gi gs</w> mon ds</w> illu sion</w> n ct</w> cam ero over head</w> my th ol y
    vi o</w> et v</w> lau rie</w> unve iling</w> pri or con n</w> iron man</w> di ff</w> day in crit ici con go</w> re
    vision</w> wal e</w> direc tor p ines</w> black pink</w> gar ner</w> cur ated</w> manit oba</w> h ac common ly</w> bar
    ton</w> .... #</w> mor tality</w> live smatter</w> philos op shor ter</w> con vince</w> fre ak vend ors</w> insi
    ghtful</w> el ly</w> sens ors</w> e led</w> s berg</w> weight loss</w> u kip</w> sp ur</w> priv ate qu a</w> ss c</w>
    , ...</w> supervis or</w> advis er</w> amaz ingly</w> less er</w> at es mah on</w> oooo oo</w> sar as pmo india</w>
    waff le</w> un ders</w> toler ance</w> sculp tures</w> her sh kno cking</w> smo ke cathol ic gri m tra veled</w> fli p
    ge off</w> dinosa urs</w> sle pt</w> scar let</w> ok i</w> compla int</w> ob sc nam i la g</w> cross fit</w> u fc mc
    cain</w> refe ree</w> sad ness</w> pen ny li eu mo de ki er vol s</w> w is</w> el on</w> she a</w> ba o</w> son ia</w>
    cla ire em manuel</w> moist ure</w> di gest</w> vi ii</w> t eller</w> ch on access ory</w> night club</w> foss il aw
    an</w> hu sky</w> ab original</w> brand on ffici ent</w> cou gars</w> ste d ad mitted</w> igno red</w> content
    marketing</w> ag as v ase</w> execu ted</w> negoti ations</w> she ad</w> n and tab lets</w> go th</w> ts al</w> d
    fw</w> on ep protec tor</w> sp ho gaz ette</w> andre as</w> ss er</w> comp ilation</w> ha v</w> contain ers</w> bro
    ker</w> soc al</w> porcel ain</w> hy uk</w> air ing</w> ðŁĴ ° publi sher</w> scen ario</w> spart ans</w> re
    viewing</w> itu des</w> ed el pear son</w> ba sh mau i</w> a ad ðŁĮ Ĭ li u</w> ul ate</w> program mes</w> fav our</w>
    web design</w> real ty</w> motiv ational</w> cro sses</w> ' ...</w> bus ch</w> adjust able</w> ar jun</w> mist ak
    dimen sion</w> pi stol</w> weigh s</w> en y</w> unve il</w> indy car</w> gor don f ade</w> fran ken qual ities</w> bet
    t</w> loc ate</w> ker r</w> sp c</w> confu sion</w> ne e luck y bas es</w> dep ends</w> fire fighter</w> ol a re t mar
    oon</w> ðŁĶ Ĭ</w> w am defin ing</w> whe at bi l</w> Ã© s</w> b hai</w> psy ch</w> ta u</w> ic ans</w> thi k</w> ob
    ile</w> inspec tor</w> ìĨ Įë ill on</w> go s ev angel fa i si st</w> voc ation</w> bur ge chi stan</w> renew ed</w>
    enthusi asm</w> en ting</w> ag ri ike a</w> m sc</w> aero space</w> sens iti memo ir</w> hosp ice</w> co caine</w> der
    ry</w> mechan ics</w> Ħ à¸ tin o</w> reduc es</w> collec tors</w> in justice</w> supp re v ana</w> ab un nap a</w> su
    sa</w> os lo</w> e ff en core</w> lic ence</w> ched dar</w> z al moun t ðŁĴ Ĳ</w> threat ens</w> !! "</w> archi e</w>
    fu tsal</w> scu ba</w> jo s gn on</w> se xi s official</w> compar ing</w> domin ant</w> tof theday</w> fa it</w>
    propos als</w> gi ft y as</w> cn c</w> l r ha b reser voir</w> beli efs</w> gener al mar ti t d est e</w> ì ł wi l</w>
    ðŁĳ ¯</w> ðŁĶ «</w> sp x</w> et work</w> excer pt</w> e instein</w> hir o</w> sil hou team ed</w> per ception</w>
    corri dor</w> mental health hin ts</w> ben ny</w> induc ted</w> sw x</w> wi desp spe ak cher yl</w> dru g ðŁĺ ķ</w> h
    f</w> asparag us</w> myster ies</w> fitz gerald</w> off er therap ist</w> care er dam aging</w> ts d</w> per u wei
    bo</w> y ay phoeni x disc re mac book</w> bar ker</w> stig ma</w> sp read roc kies</w> kang ar bri dg pa i bi shop ta
    iled</w> capsu le</w> ðŁĴ ĵ ge of roy ale</w> short listed</w> o ste ash amed</w> ch app key e</w> cl a</w> screen
    shot austri an</w> nati ve en ight</w> juli et</w> michel e</w> ðŁĮ ´ travel ers</w> pi l</w> football er</w> win
    chester</w> ðŁĻ Ħ azer bai gold eng organis ations</w> interpre tation</w> predat or</w> ofthe week</w> lo gan pok Ã©
    mari e cal la t nt</w> cin de ge tic</w> fit fam</w> gra v ow ens</w> ðŁĮ ±</w> shoot out</w> sal is commissi ons</w>
    co he p tic</w> ni xon</w> hi a</w> amb ition</w> mar ine cruel ty</w> t k</w> cru de</w> sal ty</w> jim a</w> mon go
    ir ony</w> on wards</w> arre sts</w> strang ers</w> ig er</w> cycli st</w> ra g</w> exten ds</w> tra dio</w> bour
    g</w> mo i el la e able</w> lex us</w> au l der a</w> histor ian</w> mor ton</w> ti ff</w> man ner</w> ko t</w> d k po
    inted</w> mar qu a an en ey</w> du blin on poli</w> em ili secre t fl o</w> âļ ¡</w> ba j ste ep</w> accompan ied</w>
    rum ours</w> dev i</w> purch asing</w> fi g</w> pu b sch oo autonom ous</w> go alie</w> x ia</w> autom atically</w> re
    vers ter o fu ku titan ic</w> shoo k</w> sand als</w> see kers</w> exc av nor dic</w> bigo live</w> ba ke r att z
    ak</w> ne p ðŁĺ ¤</w> cand y billi ons</w> book worm</w> pp et</w> à ³ sur faces</w> sc ars</w> phil ip do gg</w> ci
    gars</w> co te</w> transl ated</w> cur ator</w> sin dh</w> han gover</w> bre wer</w> on es el ton</w> ðŁĴª ðŁı¼</w>
    mar cu elli ot</w> righ te di oce ru ss</w> rail ways</w> grand son</w> as cen apo logy</w> awa it</w> mob ili re spir
    parti san</w> oli vi stri ke yo o</w> white house</w> expre ssed</w> pu ps</w> bed ford</w> cul tur fro gs</w> fly ing
    cav ali c ds</w> fri ger street photography</w> re solve</w> tali ban</w> kan g</w> cru shing</w> ju m ðŁĺ Ĵ william
    son</w> tan g</w> cur ly</w> t man</w> veter an fa ire</w> artificial intelligence</w> un anim pre n back drop</w> fr
    ances</w> oc cer</w> doro thy</w> work ing ar thr conver ted</w> day light</w> serv ant</w> pad dle</w> compla
    ining</w> thir ty</w> nad al</w> ak u</w> ibra him</w> ad dressed</w> p iss</w> green house</w> batt alion</w> si
    mulator</w> out lets</w> embroi dery</w> ðŁĵ ±</w> fis cal</w> ger ard</w> sas sy</w> ðŁİī ðŁİīðŁİī</w> vent ures</w>
    mer it</w> public ity</w> ðŁĳ Ī</w> sophistic ated</w> c tu conven tional</w> condol ences</w> isra el tra dition ar
    an te ss</w> gla d ðŁĺĬ ðŁĺĬ</w> correc tion</w> ge on am d</w> or ship</w> be ast ch ment</w> ì ŀ nic o wk nd</w> wel
    s</w> cushi on</w> beli e vo c</w> idio ts</w> under neath</w> pu ma</w> corn ell</w> en ation</w> lu l swa ch ab ig u
    rer</w> mi e form erly</w> ca f</w> er nal</w> chor us</w> juli us</w> sen ator âľ į wh ir salv ador</w> ph d uni
    fied</w> boo ster</w> graph ical</w> w rec son ny</w> mi z dere rs</w> s all</w> ven s</w> tusc any</w> wi d</w> y
    ong</w> kur ds</w> w az trol ls</w> mac ro cat urday</w> pre ssing</w> sa sha</w> cent ennial</w> gu sts</w> em c be
    fore den ise</w> cu st ðŁĵ ¢</w> lo oo base l</w> eng land y olo</w> ar du manife sto</w> do ha</w> ì ľ kni ves</w>
    bourne mouth</w> bi bl bar b</w> al icia</w> Ø ©</w> com er</w> cycl one</w> g it</w> ane ws</w> character i vent
    ura</w> in tra sf giants</w> hu t be a</w> dar win</w> ell er al v re ese</w> bl y kar an</w> conclu sion</w> man
    ny</w> fla kes</w> unite blue</w> nad u</w> co pp ed ges</w> lanca shire</w> i als</w> o tta</w> philipp e</w> l ent
    che e</w> ment ors</w> festi val an ism</w> compli mentary</w> r j</w> pu g d ine we i</w> cli ffs</w> sar my</w> ti
    veness</w> treas ury</w> il and</w> after math</w> rabb i</w> ou n</w> bou quet</w> herit age zi on</w> sur render</w>
    shen an in ks</w> kar l gh ty pol icing</w> exam ination</w> ce y</w> per su measure ment</w> hydro gen</w> lu han</w>
    âłĢâłĢ âłĢâłĢ war i</w> Ð¾ Ð j y fow ler</w> mis h</w> al fre âĺ ĳ bb naija</w> cat alogue</w> recogn ised</w> sa
    ver</w> hu skies</w> col in mun do</w> si va</w> p ng</w> discoun ted</w> man utd</w> fre sno</w> de vin</w> prelimin
    ary</w> tro phies</w> pla stics</w> du g</w> pro cu indi go</w> g ard</w> dy lan pit ches</w> ground breaking</w> in
    son</w> bl ac an thology</w> f h</w> expl ic r ard</w> admi ral</w> so chi</w> la shes</w> splen did</w> en vy</w> ad
    v</w> sex y festiv ities</w> stic king</w> bi b</w> thr ill</w> op p</w> ari el</w> botan ical</w> endur ance</w> fe
    males</w> br icks</w> vat ican</w> black pool</w> ber mu br ough</w> roll er bi d sue de</w> sloven ia</w> mm ing ml b
    med alist</w> di ans</w> rehabil itation</w> ne on s go</w> li thu ram os</w> z ed pi anist</w> inten sive</w> broad
    band</w> stu dy peter sburg</w> lu ca</w> ah hhh</w> phys ician</w> dill on</w> tele com</w> gri ef</w> mu n</w> ac ro
    si ded</w> s ly</w> blo ws</w> classic cars</w> tri um ar gy ? :</w> h ri marsh mal âĢ ĵ to pping</w> war saw</w> tran
    sc preserv ation</w> b av re friger experim ents</w> ä º gl it sli ga</w> g age</w> fac tor flav ours</w> br ony</w>
    sp o</w> cook book</w> carri age</w> aw ay ny fw</w> on ian</w> w g simp sons</w> ro lex</w> ðŁı ¿</w> cro sby</w> ãħ
    ¤ cre di syn dic pu bs</w> ali fe</w> poor ly</w> mac ed ðŁĺ ŀ</w> behin dthe w enger</w> n ats</w> ðŁİ Ł</w> rubb
    ish</w> procedu res</w> typho on</w> opho bia</w> er do fu el vi era</w> bu mps</w> millenni um</w> new zealand</w>
    lec tures</w> it on</w> mil ky</w> respon ded</w> ê ° landsc ape .. @</w> bo ther</w> âĸ ¶</w> z hang</w> huawe i</w>
    tu ition</w> s worn</w> in u y or</w> pa olo</w> au ditions</w> ab il malay sian</w> ho ps</w> fe athers</w> mp le</w>
    au ts</w> Ã£ o</w> boun ty</w> ic he</w> ì ĺ sh q</w> pin ot</w> ge ars</w> disapp ear video games</w> t na</w>
    alzheim er</w> ðŁĮ ŀ a ji</w> under wear</w> swit ching</w> sign age</w> o scar ec on</w> dro w cl int</w> pl ated</w>
    gun dy</w> emb lem</w> ho es</w> ici st</w> nel ly</w> juni or road show</w> miner als</w> at le alexand ria</w> ac
    claimed</w> v ell shi va</w> ad he en ne amne sty</w> h ounds</w> councill or</w> ðŁĴ ¦ aes the part nering</w> influ
    enced</w> mag no fl are</w> extin ction</w> civil ian</w> maje sty</w> va il</w> law makers</w> rac ks</w> mc c</w>
    ori an</w> sp ices</w> er rors</w> may er</w> co ca</w> pa i</w> s ooooo</w> reti ring</w> ba thro ðŁĻĮ ðŁĻĮ âĸ ª su f
    endor sement</w> buil ding broo ch</w> pal la arvin d ag ent kar ate</w> r hi c tv ta ine um m</w> ba x reig ns</w>
    uni of enterpri ses</w> adel e</w> fla ke</w> at tire</w> bru ce ba hamas</w> gra vy</w> sa in che ek</w> tri vi lo
    v</w> e en</w> bb lo lady gaga</w> itt a</w> . "-</w> du stin</w> observ atory</w> eigh th</w> bloom berg</w> kh s</w>
    f cc</w> gi st</w> commemor ate</w> ve er sexu ality</w> ed c</w> nic ole vac ancy</w> u ser son a</w> :' (</w> dipl
    oma</w> t end</w> up grades</w> Å Ł jura ssic</w> cardi ac</w> dr s</w> widesp read</w> Ã ł</w> dail ies</w> vend
    or</w> sim plicity</w> wi der</w> len ses</w> supp lements</w> de pos ob served</w> vin es</w> parti ally</w> renew
    al</w> collabor ate</w> ali g fin ity</w> ph u zz y pe tit</w> ðŁĵ ħ</w> z in</w> i gu sm ack fall on</w> ðŁĵ £</w>
    back wards</w> comp onent</w> o so</w> compati ble</w> bin ding</w> zur ich</w> thom e</w> w ounds</w> ly ric</w>
    fresh men</w> sne aky</w> fi bro di et emplo yer</w> in sect</w> h ated</w> sch er</w> raz or</w> n sw boo ker</w>
    califor ni av fc</w> Â ° preten ding</w> pep si</w> al is un titled</w> k art</w> grand parents</w> e the o ck</w> lux
    emb visu als</w> small business</w> abdul lah</w> min ho</w> su baru</w> h ra reve aling</w> heart breaking</w> clar
    ity</w> am g</w> sl r</w> ** ** âŀ ĸ recor d ici ary</w> min ded</w> ye h</w> exce ssive</w> knu ck icec ream</w> tru
    th ev ic ta stic</w> ant arc ren dering</w> , , mit t</w> loren zo</w> st patrick bound ary</w> zi g</w> vo cab osa
    ka</w> fur n tu n</w> gu l</w> s ounding</w> blo gger utter ly</w> g af adv ancing</w> l cd</w> mar gin</w> lifel
    ong</w> solst ice</w> sh ra wa its</w> ple ar bre ach</w> en ligh ad er</w> itt le</w> c ation</w> ho on</w> stu
    died</w> ?? ???</w> k ash</w> ev angeli ps l</w> wei ghts</w> met als</w> ty res</w> tur no wi e car b</w> g ale</w>
    se al sun ite</w> am ic</w> patter son</w> Ã¡ n</w> eu ph up stairs</w> quali fiers</w> khali fa</w> apple music</w>
    ìĨĮë ħ vau ghan</w> al ter</w> cru iser</w> mu a</w> t ana</w> kat rina</w> id ols</w> spo iled</w> secre tly</w> fi
    bre</w> part nered</w> um es</w> gi ov com et</w> screenshot saturday</w> k eller</w> fil tr fe t con way</w> pe u bad
    minton</w> gi d</w> m ound</w> don key</w> bu ff</w> lea ther lar gely</w> bro ch int ments</w> am use r k</w> sto
    ve</w> impac ted</w> con t</w> cr acks</w> prison er</w> bar i contrac tor</w> ori oles</w> domin ate</w> pol ar am
    elia</w> dr c</w> ðŁĳĮ ðŁĳĮ</w> vi st</w> su arez</w> injec tion</w> blo oms</w> ðŁļ¨ ðŁļ¨</w> sti ff</w> pay pal</w>
    sno wing</w> thur sdays</w> goo se we dge</w> educ ated</w> weak ness</w> de cker</w> abud ha bree zy</w> Û Į hope
    ful</w> o bi rai der</w> gh am de u se ve par tly</w> fu t infu sed</w> mer ri than e</w> some time</w> hu e</w> me
    in</w> cre dit sli ding</w> ran de</w> cher ry dead pool</w> sh ol ar am</w> under wood</w> sky e</w> distur bing</w>
    m nt</w> poli shed</w> guardi ans</w> ha dn</w> pic asso</w> ari us</w> ak shay ir ri j h</w> happ en la kh</w> dal
    ton</w> at the s well</w> mar sha</w> re h cour s</w> j kt</w> top us</w> serv ice r ink</w> hack ers</w> dono van</w>
    hor o tc m may hem</w> cha se dev ops</w> ken sing sc up</w> sh ere</w> quali fication</w> c live</w> ton g</w> n ancy
    mar is der dale</w> ber man</w> cinde rella</w> jol ly</w> ci c</w> loo t</w> collecti bles</w> hom icide</w> g ge
    epide mic</w> su ites</w> mu ddy</w> gi mme</w> e rec - *</w> tal la lis le</w> embro ide ðŁĩ© ðŁĩª</w> veriz on</w>
    ve ctor</w> be anie</w> arti san</w> ga in flo res</w> vi gil u so</w> ðŁĻı ðŁı½</w> grin ding</w> gh er air ports</w>
    respon sive</w> shaf t</w> can cel</w> ceremon ies</w> e me</w> at ari</w> bru shes</w> eag er</w> bo hemi children
    s</w> yan kee</w> ma a</w> suspen se</w> mor an</w> mac ar sun flower</w> cre w vo id</w> ke ar fashi oned</w> jen
    nings</w> sunday funday</w> sub missions</w> me ad</w> her man</w> wa i</w> crit ically</w> le um</w> baek hyun</w>
    for cing</w> co bra</w> ãģ ® acqu ire</w> al k</w> ge ology</w> pri mar import antly</w> ire z</w> bunde sliga</w>
    curi osity</w> sen a</w> stric t</w> con soli win ters</w> ven om</w> chelten ham</w> ðŁį º</w> cen a</w> t at</w> ba
    in</w> glo ver</w> under cover</w> as ses</w> car n memorial day</w> am eli i rene</w> ch on</w> syn thesis</w> spe
    edy</w> mitsu bi sla yer</w> compos ite</w> under stands</w> pe w inter rup hen ri</w> mor row</w> an om thof july</w>
    g lee</w> thre e ðŁĺ ®</w> and hi</w> ch att renew ables</w> ye s trans fers</w> !!!! !!!!</w> bab u</w> du ter lo
    ops</w> pe ers</w> o ilers</w> pau lo</w> ic ation</w> h mu</w> war a</w> mer cer</w> hom eland</w> fu ji</w> ale
    y</w> year book</w> re m</w> re en ab sur bo is</w> ] :</w> caes ar</w> shot gun</w> kur dish</w> o ren ra e anci
    es</w> ty pic f h def ault</w> re plic lu k</w> trans actions</w> r ys</w> infan try</w> ðŁį ¾</w> cho w</w> chick
    ens</w> ba gh wy att</w> ay e gg i</w> bre ws</w> ed itions</w> mi ra commen cement</w> pre su peris cope</w> ic hi
    guatem ala</w> zam bia</w> pain ts</w> wit ches</w> wan i</w> un dere cro y vo ws</w> us mc</w> hear ted</w> theat
    res</w> shu ffle</w> le vel mul tic squee ze</w> fer n</w> app et post al</w> mal t</w> on board</w> ld nt</w> co
    o</w> s sc k ac ðŁĺ ĩ sc rap</w> mar cos</w> deal ers</w> ann u mill er co ve ul ary</w> vladi mir</w> be ef th ur</w>
    pick led</w> se same</w> bengal uru</w> mo tt</w> kathle en</w> hi st no tor dr ank</w> du chess</w> snow fall</w> e
    ff</w> tin y j n</w> sy our speci alists</w> scot us</w> bay lor</w> eve rest</w> mali bu</w> pre m</w> harm ful</w> l
    ali b ates</w> g ye differen ti and ra</w> geome try</w> el over</w> black out</w> == == ko ta</w> inter act</w> asi
    an la yo samu rai</w> fi del exhau sted</w> gla di pd t</w> spher ic</w> anti qu guit ar stu ri ho pper</w> ang le f
    ills</w> sla p</w> mi th rod ney</w> ong i</w> in som pre venting</w> cassi dy</w> ap ho ore gon lo in</w> ham
    mond</w> contribu ting</w> f n</w> gar ri ori on</w> comp elling</w> escap ing</w> aim ing</w> plu mb bi stro</w> be
    asts</w> concer ning</w> bo e</w> do pp shop local</w> stumb led</w> âĤ ¹</w> naz is</w> âĢįâĻĤ ï¸ı gest ure</w> war
    ts</w> us open</w> hi ggins</w> char li hang s</w> bom bers</w> ° :</w> fe eds</w> c ch st il nic ola</w> ðŁĵ º clam
    ation</w> tro pic af ro</w> ou k</w> expen ses</w> der rick</w> al ine</w> fa w reg ard</w> im er</w> sat in</w> thi
    um</w> ry der</w> pear l te ss mm mmm</w> sen ses</w> ðŁĩ ¹ positi ve exhau st</w> occu r</w> nor ris</w> lil ly</w>
    is les</w> direc ting</w> yo fficial</w> count less</w> sam ar on stage</w> flo ck</w> mir rors</w> arch er</w> mo
    i</w> k d vi v in os</w> si kh</w> le i</w> sen sory</w> br its</w> kno x</w> chest nut</w> op y</w> coli seum</w> z
    af di vin adap ter</w> :) ))</w> tem ple ku n</w> hel mets</w> t df</w> gu ide m old</w> o ids</w> lu ther he is
    monaster y</w> sp ree</w> k lu brit ney</w> jagu ars</w> gre ats</w> c cc</w> ky rie</w> machin ery</w> cric ket re
    ro</w> ab o</w> aspir ing</w> semi finals</w> ale ss sig natures</w> var d me th her bal</w> hol den</w> king dom ap
    or reg gie</w> ore o</w> palestin ians</w> em mys</w> sec tional</w> ro i</w> ney mar</w> qu el</w> cu ll l ka</w> haz
    el</w> estim ate</w> ul ties</w> go w be a purch ases</w> bel ts</w> protec ts</w> m Ã© gue ssing</w> bb o</w> clau
    dia</w> fr acking</w> jon ny</w> el k</w> cel tic al mighty</w> ra je courty ard</w> ig i</w> can es</w> ðŁĴª ðŁı»</w>
    bank rup le thal</w> âľĮ ï¸ı graphic design</w> vad er</w> penc ils</w> rough ly</w> dan te</w> m fg</w> const ell cam
    el</w> j b bloss oms</w> en to balo chistan</w> cine mato ill ard</w> jer sey con sent</w> dent ed</w> con templ sch
    er hol i</w> lou gh st our</w> a yo begin ners</w> cur b</w> v hs</w> a jax</w> du ff</w> av eng dom est commit
    ting</w> ai red</w> cha p</w> hedge hog</w> disappo inting</w> freel ance</w> in land</w> char ms</w> ðŁĺį âĿ¤ï¸ı</w>
    ai sh m x buck le</w> ti dal</w> per mit</w> bo ating</w> ra cha kend rick</w> b ello</w> b hi</w> ple a</w> estim
    ates</w> l b apo logies</w> jay a</w> bb l</w> ast oni inter state</w> main taining</w> el bow</w> mu p</w> ep it ðŁĺ
    ¡ viol ations</w> def end be h sl c</w> am ir</w> pur i</w> ti um</w> fi fa blur ry</w> scri m ðŁĻı ðŁı¾</w> ma ple
    rel atives</w> âĺ Ŀ cho c</w> con nor âľ¨ âľ¨</w> whi sp list ings</w> ma ze</w> than king</w> ri dd grass roots</w>
    shi fting</w> desper ately</w> gor illa</w> den i ju les</w> stra th g ley</w> ja in</w> bu ick</w> t anner</w> ðŁĴ
    Ŀ</w> ga e</w> pri m it ors</w> n ano</w> separ ation</w> armen ia</w> bor deaux</w> ðŁ ħ pj net</w> bu rial</w> e bon
    glo ss</w> re new</w> gri er</w> spe eds</w> comic books</w> sym boli pur poses</w> ãħł ãħł spati al</w> no table</w>
    ci on</w> n ps</w> ho ffman</w> nor man rt g</w> du sty</w> situ ated</w> tr an</w> k fc</w> em en</w> nic kel</w>
    hast ings</w> sett ling</w> gr it l ena</w> w aw art s gu m ca regi le wis sapp hire</w> rememb er embed ded</w> t
    lc</w> bl at serge ant</w> el sa</w> boot camp</w> bow man</w> photo graphic</w> pill ars</w> direction ers</w> classi
    fied</w> no is ve er</w> barre ls</w> wh oop</w> ðŁĺ± ðŁĺ± fe male petro leum</w> medi a e fc</w> pokÃ© mon</w> à¤
    ķ</w> enthusi astic</w> var un</w> pro files</w> pedi atric</w> acci dents</w> con rad</w> jan g</w> jo jo</w> ac or
    ob server</w> l f</w> live stock</w> for gi fo s</w> el m</w> an and</w> go e c ere</w> avoi ding</w> gri t</w> om an
    thank fully</w> scat tered</w> nick y</w> cylin der</w> chees y</w> di ver</w> mahe sh</w> cav es</w> ear liest</w> qu
    inte subjec ts</w> b end gul f vocali st</w> glu e</w> pat ches</w> un stopp sny der</w> demonstr ating</w> pi o</w>
    hor ns</w> wic kets</w> and the r ama</w> yo on</w> stra ight bed time</w> or ang bul lets</w> sa urus</w> min ers</w>
    inci dents</w> ! ...</w> ðŁİ ¸</w> ag ers</w> hand les</w> stat es in ity</w> d ons</w> incredi ble emin em</w> avi
    v</w> ru dy</w> moz art</w> folk lore appli ances</w> mt l</w> fre y di as hu a</w> page ant</w> stri ve</w> im prison
    bul lish</w> r ana</w> al erts</w> bb mas</w> hy per</w> derby shire</w> re cre re dd debor ah</w> cosmo s</w> law
    son</w> mel anie</w> psy cho</w> ho or doo dles</w> sni per</w> shad y</w> man tle</w> canadi an new year inter
    actions</w> separ ated</w> cor ds</w> spiritu ality</w> ap u it o p ct</w> pel osi</w> rebel lion</w> se iz wor cester
    sec tors</w> ul i</w> san ta Ð µ ðŁĩªðŁĩ ¸</w> bi ased</w> class ical gam ma</w> dee plear emer ge</w> back er</w> sur
    ance</w> hand crafted</w> ðŁİ ¥ franc is mill an</w> ic i</w> cro wn wo w stri ped</w> un fair</w> relax ation</w> ³
    ï¸ı embrac ing</w> she alth</w> pale o</w> martin i</w> dist illery</w> wr ink or k na th hay ley</w> cour thouse</w>
    si ber sa di quiet ly</w> mel t m sm</w> me h</w> smart phones</w> rel ent pp ing war wick</w> co logne</w> gli a</w>
    cot ton pro g</w> lon e ip sw star ters</w> expan ds</w> u mp su ed</w> ski pper</w> infe ctions</w> ing le Ã ¡</w>
    cler k</w> demonstr ate</w> ac ar ðŁĺĤðŁĺĤ ðŁĺĤ ti bet</w> bun s</w> alo m</w> demol ition</w> ssi a</w> g st</w> [
    ]</w> so ar</w> âĺ Ģ</w> ðŁĺ ª</w> ðŁĵ Ĭ</w> dee pest</w> beyon d are t</w> att ends</w> activ ated</w> di mit âļª ï¸ı
    high lighted</w> magaz ines</w> rum or</w> az za</w> steph ens</w> dol ph</w> sho ckey</w> mat s</w> we av mel an serv
    ers</w> tra um ku sh æ Ĺ bab ys pa z</w> a al la use</w> break ers</w> canter bury</w> ul ture</w> mi ri euro s</w>
    tane ous</w> impre ssions</w> du tch il d gh i</w> pur due</w> adequ ate</w> l p sy ner ang ler</w> du rable</w> gal
    ore</w> ro wn mg mt</w> ðŁĵ Į</w> lu cia</w> âĺĳ ï¸ı</w> zay n bor row</w> . (</w> north umber cru sh eng a</w> su sh
    extra vag t out</w> ma hal</w> ali stic</w> ther mo gall eries</w> es se</w> chi bi</w> attrac tions</w> lex
    ington</w> legislat ure</w> docu mented</w> resi den brow nies</w> w f</w> st ool</w> plan ets</w> sho ppers</w>
    conduc tor</w> ms p</w> tr icky</w> fru ity</w> end ra</w> feel the whi pped</w> hair style</w> re fer</w> oo k oc
    topus</w> audi ences</w> ku mar after no op tim c fl</w> ni p</w> gen i alpha bet</w> ann ab lam in accep ts</w> l
    ng</w> ðŁĺ «</w> t ine</w> ac om</w> cheer leaders</w> t k gr on v g</w> k ung</w> ja x dha bi</w> r ss</w> mack
    enzie</w> beir ut</w> clean up</w> gy psy</w> st ell bur ger hurric anes</w> educ ation st ina</w> âĻ¡ âĻ¡ unfortun
    ate</w> jere mi bad ger</w> at ers</w> : âĢ¦</w> ter ra subli me</w> stu d y mca</w> mr u</w> duter te</w> bren
    nan</w> bul b</w> mel o</w> yl on</w> hack er</w> c red</w> gu d</w> as an pad illa</w> embroide red</w> vietnam
    ese</w> pione ers</w> projec tion</w> re boot</w> id c</w> an ey</w> pri mer</w> suff ers</w> win ding</w> p on</w>
    sto day</w> mor n</w> u ch</w> all in</w> adid as eliza beth tu ck</w> o graphy</w> ðŁļ Ģ be g</w> os borne</w> ghet
    to</w> r h</w> cn n ir ma</w> ma kin</w> cab les</w> mur ders</w> oc ks</w> inst a al as</w> si k</w> cu ff</w> la re
    foo dies</w> o vic</w> at om geome tric</w> em pathy</w> à¸ µ cent enary</w> newsp apers</w> administr ative</w> ðŁİ
    Ĭ</w> sti ve</w> contrac tors</w> le tt tas mania</w> awesom eness</w> den sity</w> ve en</w> prince ton</w> frequ
    ently</w> re ject</w> gh i modu lar</w> ceram ics</w> sh ag ki wi</w> can vas sweat shirt</w> an j ti mm napol i</w>
    il er appe als</w> hamil ton ma yo we ave</w> arrang ed</w> whar f</w> occu py b vb</w> as aki</w> ot ter</w> nor
    m</w> vi es</w> de tox</w> tion al dere k id ad</w> ad missions</w> constitu ency</w> u pper woo t</w> allo y</w> se
    ve</w> lu b un comfortable</w> ed win</w> ab re d wight</w> ar che virtu ally</w> sp ol pri e ai i</w> er r swit ch
    bar ack</w> se ok</w> cou l wn t</w> pou l o live caffe ine</w> cardi ff notor ious</w> de mp ex cess</w> bar r</w> t
    ford</w> a jay bump ed</w> my thology</w> shel ley</w> fal con shakespe are must angs</w> no ted</w> bon e civil
    ization</w> sy d</w> par sons</w> un official</w> hy ped</w> sp ends</w> oppo sed</w> v ings</w> space x</w> noti
    fication</w> deci ding</w> bio tech</w> out si sal ah</w> ! .</w> fe d ss y c ms</w> bad gers</w> cr o</w> ela ine</w>
    n ba dy our n ant</w> honey moon</w> climb ed</w> conom y</w> ath a</w> m ell ne bula</w> nature photography</w> juli
    e bm x</w> inve sted</w> mon o</w> lieu tenant</w> wat kins</w> techn ician</w> o se</w> ka e ì Ľ mc queen</w> pre
    ach</w> trav eller</w> flexi bility</w> ze bra</w> reta iler</w> p ant</w> ben der</w> brand t</w> squ id</w> war
    rant</w> veri fied</w> cas s</w> pier cing</w> hon ours</w> t ying</w> mor ris kis sed</w> op rah</w> panor amic</w>
    me i splat oon</w> wich ita</w> ari as</w> gal li indy ref</w> good times</w> athe ist</w> confe ssion</w> ow ski</w>
    re pping</w> ad ditions</w> mechan ism</w> z im</w> j ans</w> su f</w> cho pped</w> beg innings</w> vitam ins</w> ãħ¤
    ãħ¤ or th po les</w> ru b</w> antarc tica</w> indie film</w> web cam</w> ket ch bre tt cle ment her on</w> defe
    ating</w> hydr o</w> buc ket wand ering</w> sid ney</w> future of b inge</w> on ies</w> knock out</w> administr
    ator</w> syn the l ent</w> jan i</w> bar ley</w> premier league</w> ner ds</w> cr m</w> bra s</w> bot any</w> evol
    ved</w> rot ter ro wed</w> tum or</w> weal thy</w> Â Ń</w> mon arch</w> li shed</w> da hl</w> ðŁİ ĥ bu ch ken yan</w>
    Ø §</w> red ness</w> assemb led</w> se mit hud der shro p ran i</w> lear ning mor y</w> iti a</w> geo graphic</w> worl
    dof f b pho sp boo gie</w> am ped</w> ? ...</w> che w</w> dwar f</w> ar us</w> s sen</w> ru sty</w> recru its</w> h k
    gar de</w> app lause</w> vol umes</w> invol ves</w> ta c</w> hand bag</w> trans late</w> ffe l</w> se ym aqu atic</w>
    trans fer zo di and r acade mia</w> cr ater</w> te z</w> ar se</w> adap t</w> col oni snow man</w> mal i</w> hang
    in</w> di schar oy sters</w> pho e colon el</w> w ba</w> hispan ic</w> thri ving</w> sh y ag les</w> sales force</w>
    cre me</w> so les</w> la fayette</w> â ī ter ia</w> ach a</w> sp erson</w> go go</w> car ly</w> the ore am ore</w> vo
    x</w> af t</w> ãĤ ¹ stap le</w> mu ffin</w> di agram</w> ino x</w> su stained</w> av ent me ta</w> arbit r dec ay</w>
    ado le Ð ½ ec ol ph o</w> n k o cu gr anny</w> Ã§ a</w> luxemb our stad t</w> alber to</w> le vit am as d x or phan co
    bb</w> as c lo gy immen se</w> chan ts</w> off line</w> p ent</w> bre x w inger</w> plan e i el</w> nichol s</w> ca
    thy</w> nar uto</w> low ed</w> / //</w> ignor ance</w> cat astro you ts</w> sch en buil d haz i</w> s ine critical
    role</w> du g dete ct</w> lo gs</w> en amel</w> stpatrick sday</w> ed die co pa</w> cigare ttes</w> ho ff</w> kay
    a</w> la goon</w> ra pha air borne</w> choo se puer tor ke v gui ding</w> fro sty</w> bor ough mir a</w> ðŁİ Ĭ cade
    t</w> anu sh yo gi</w> e ger</w> fl ing</w> slo pe</w> nin th</w> we ston</w> foot wear</w> f n may weather</w> a
    am</w> pla in stair case</w> witne sses</w> work outs</w> ro bust</w> dex ter</w> co hort</w> ðŁļ Ĺ</w> sp ell ha
    ze</w> o om organ ising</w> wild fire</w> cont acts</w> av on min o</w> upd ating</w> ðŁį » li thium</w> ing ual</w> k
    is</w> au ga</w> lo com de duc u da</w> th ak boy le</w> mp er</w> hot tie</w> eri k re vised</w> is la</w> travel
    photography</w> oo za</w> en qui confe rences</w> clo ver</w> g room</w> cur ves</w> live on per f</w> displac ed</w>
    bo log xx xx</w> ðŁĺ© ðŁĺ© te al</w> ve ssels</w> rain forest</w> cal ci pan ther gira ffe</w> ta sted</w> imag
    ery</w> pad res</w> day time</w> bas s ri pe</w> opio id</w> nu e vin yl invent or</w> sen s</w> process or</w> mu
    t</w> gad gets</w> bibl ical</w> shann on jacqu eline</w> car y</w> the resistance</w> ali en n vi co sy</w> bi
    har</w> fo ley</w> ren d</w> mu gs</w> fa ken cl one</w> ni allo gra bbed</w> chi hu power house</w> n tt</w> chero
    kee</w> spon ge imple menting</w> rh ine le one</w> ðŁį Ģ pret tiest</w> infra red</w> impro v</w> swit ched</w> tu
    bes</w> con tr bl k</w> projec ted</w> be aver</w> yo t bbcra dio</w> thi gh</w> per secu apologi ze</w> w ack po ster
    oli ver az a</w> lou d ( ?)</w> f the women shi spar row</w> blu sh</w> us able</w> sc ales</w> it ative</w> peu ge ne
    eding</w> legg ings</w> glam orous</w> mat ur c z wat t da b</w> tam ar et sym bau er</w> heart felt</w> h n else
    where</w> bir ch</w> alu mini hu ck e me j l</w> traf ford</w> d z</w> por tions</w> ana sta arthr itis</w> esp n ber
    gen</w> viol ation</w> yo shi c z</w> northumber land</w> clo sures</w> ðŁĩ¯ ðŁĩ smi ley</w> r w</w> tel ugu</w> inten
    si gre gg</w> ve ga</w> dun geon</w> south bound</w> ba il domin ican</w> semi final</w> chap ters</w> h itch van
    ity</w> trans iti recomm ends</w> sati sf bar ca</w> queen s ( ( de struc stra it</w> ra vi dess erts</w> in tru har
    am</w> k os</w> fo e</w> fat ty</w> pais ley</w> magn itude</w> dri dge</w> com ey</w> schem es</w> vision ary</w> our
    t</w> down loaded</w> ðŁĻĮ ðŁı½</w> gd pr</w> lan i</w> p wc</w> gu ad nic est</w> stake holders</w> re ferred</w>
    george town</w> arvind kejriwal</w> schnei der</w> in doors</w> all star</w> strand ed</w> gen der ze pp ma sses</w>
    ðŁĲ ±</w> pati ently</w> bl dg</w> z ab we arab vi vid</w> he ck d ella</w> sy mb je opar la ger</w> à ª comb ines</w>
    ne c</w> br ay</w> flo p</w> tx wx</w> jo ys</w> pon t</w> pro found</w> sur round</w> mad hu ma ble</w> ay r te as n
    sa</w> open ly</w> er nest</w> ãĥ © to po g na</w> anti oxid ti an e tr c ello</w> ma thi gener osity</w> b iting</w>
    man ic kel sey</w> chee ks</w> ten der w th</w> pron oun ultimat ely</w> gu sta ari anag ger ry</w> ble ed red dy</w>
    mic h</w> mitsubi shi</w> oper ated</w> sex ually</w> ma u</w> cl lr</w> vi ds</w> co c mel ted</w> ðŁĮ Ī q ld ite
    ch</w> instru mental</w> end game</w> ðŁĵ ĸ</w> ener gi brow nie</w> tam il at in</w> domin ated</w> pra ises</w> fire
    place</w> sens ational</w> men a</w> k arti un prece ru pt</w> ori ental</w> mc cor tour naments</w> scen ter</w> re
    eves</w> prescri ption</w> sam e fra u tru ffle</w> em bo roman s</w> bla sts</w> techno logical</w> pr at b sb</w> y
    ar</w> tren dy</w> ac l</w> al ad ðŁį ģ</w> o hh</w> bankrup t tho ven</w> regar ds</w> is er war wick vine yards</w>
    real m</w> niallo fficial</w> do ta</w> ge mini</w> to do</w> v able</w> Â¨ Â¨ la u</w> wre ath</w> ju ve</w> nat
    asha</w> le ver</w> lor i</w> hor ser cc tv</w> air bnb</w> es anders</w> sin clair</w> ema biggest high school</w>
    con test optimi stic</w> t te ðŁĴķ ðŁĴķ ss d</w> ye e</w> hel ena</w> con sen ric ks</w> jes se an ic</w> ðŁİ ¯</w> re
    acts</w> ro be</w> independ ence vol tage</w> m ington</w> s ant</w> à¸Ļ à¸ -------- -------- sentin el</w> ke tt
    rehear sing</w> aaaa aaaa sof the stir ling</w> sear ch wi gan</w> stand out</w> sna il</w> pent agon</w> Ä ģ ch lor
    cru st</w> net any chemi st</w> disapp eared</w> ric ardo</w> sp iders</w> bo se</w> war ren me ssing</w> bann ers</w>
    gu el par ach ma id coun ted</w> epi le bon fire</w> speech less</w> se tter</w> meas ured</w> rejec ts</w> nik ki le
    ster foren sic</w> fab rics</w> alo ha</w> pre served</w> wat ford</w> deta iling</w> dar th</w> bo u</w> car ly ...
    '</w> tail gate</w> noti fications</w> å ¤ pas sive</w> trous ers</w> balo ch</w> ro ther typic ally</w> Ã ¥ sp it</w>
    wi z</w> sic ily</w> technic ally</w> ex pose</w> st age hu bb cre am cap s</w> po ke</w> sle ek</w> ju ne tempor
    arily</w> de z awak ens</w> l ame</w> _ -</w> ji ha tues days</w> advis ed</w> advis ors</w> exi sted</w> dis
    agree</w> news room</w> lo sers</w> world tour</w> dr ying</w> al di</w> har ness</w> foot print</w> hobb it</w> p
    mln</w> i ro que red</w> asse ss</w> gaz e</w> sa b</w> th ian</w> í Ĭ ti f</w> ob serve</w> ev il dra wer</w> swee p
    cor y co dy kyo to</w> cal lum</w> n inj lau rent</w> be i</w> sket ching</w> custom ized</w> du r</w> regre ts</w>
    knox ville</w> ìķ Ħ mess aging</w> grac ie</w> abun dance</w> bi dding</w> bre wed</w> fl ouri therapeu tic</w> alt
    itude</w> ho gs</w> bur ner</w> elec tro</w> wonder fully</w> he ater</w> post pon li very</w> r all ad as</w> a ac
    sau l</w> brook lyn play house</w> âĻ¥âĻ¥ âĻ¥</w> char itable</w> in y</w> z ah compet itions</w> be av plu gged</w> o
    is</w> do om astron om speci alized</w> max i</w> ta ps</w> cellu lar</w> depre ssed</w> folklore thursday</w> cri
    b</w> e mul ë° © fi gh ru z</w> car lisle</w> spe ar side walk</w> de i</w> depend ent</w> lac es</w> nh s ðŁĮ Ļ</w>
    reali zing</w> net work ric he re gin re fresh</w> st ral</w> pa thology</w> pla id</w> psyched elic</w> hin d</w> u
    ka</w> algori thm</w> lin king</w> progre ssi fe y</w> d ade</w> hydr ated</w> b ant fam ed</w> cot sw bo ise</w> as
    c</w> rac ing ja vier</w> ww en mar lins</w> poo p</w> swe pt</w> toni ghts</w> we f</w> ani me slo vak âŀĸ âŀĸ cla
    us</w> lem me</w> cli ppers</w> re ls</w> arianag rande</w> r te</w> ko t thal apathy</w> hungar ian</w> zu ma</w> y
    von is u</w> jour neys</w> clin ics</w> be be</w> ww f</w> n ws super heroes</w> er it sle ague</w> identi
    fication</w> mo tto</w> ba i</w> sour ced</w> ill er ap i pri se</w> unprece dented</w> dam as tuni sia</w> dra in
    undere stim e ther quarter ly</w> rewar ding</w> al ham wolver ine</w> cab ine hyp no nad ine</w> hav ana</w> da e ðŁĵ
    Ī</w> dr on</w> read ings</w> b ati pic o</w> mer ci iti an</w> wal kers</w> el ope</w> mi key</w> god zilla</w> bur
    lington</w> abu ja</w> social ism</w> at ility</w> sh ell harry potter</w> g no ab ur re leg fel ici ro gen</w> neuro
    science</w> inst in ath am</w> vou chers</w> j arre fu se</w> def ici monte rey</w> de port mid day</w> pp ard</w> fre
    ed</w> ame ter</w> wil t n ingham</w> pr att</w> liber ty slo gan</w> o to</w> pr i</w> co ated</w> c pd</w> ne tt il
    las</w> mal awi</w> evol ve</w> accessi bility</w> ðŁĶ¥ðŁĶ¥ ðŁĶ¥ðŁĶ¥ or nament</w> b p el is son line</w> chi ro fl
    ick</w> ib m ar ak en ables</w> gar land</w> san e</w> cu ties</w> tri p rotter dam</w> n ys</w> lam ps</w> lu cas bo
    g ra ils</w> travel led</w> hic ks</w> en u sab ha</w> scru b</w> hi er hart ford</w> fo o</w> fer nandez</w> tre vor
    mat tress</w> appo intments</w> ale j fe i o logist</w> saf ar oc ta sr c</w> sha un ambi ent</w> dri c</w> bi ker</w>
    she e must ache</w> h ta bo one</w> her ty</w> car dio</w> bra kes</w> rec ital</w> consi sts</w> overwhel med</w> cau
    l robb ins</w> im it al th ur l</w> bi bli on ne</w> black livesmatter</w> diffic ulties</w> tel ang tall er</w> ðŁĵ
    Ĩ</w> deb ating</w> bur rito</w> mo vember</w> strength ening</w> bo e te stam mirac les</w> base ball re nee</w> ðŁĳī
    ðŁı»</w> al fa</w> âĺ ĺ unstopp able</w> ec s</w> g mo</w> giftide as</w> path way</w> fen cing</w> ðŁİ ¤ b ham</w> ra
    s sk o</w> d led</w> thel ast magn um</w> bin ary</w> wil de</w> wil der</w> wh ati barbe cue</w> h ism</w> can oe</w>
    kur di eli ve</w> advant ages</w> mad ame</w> bi er</w> mis sing enter tain</w> air force</w> y ama</w> c is</w> hash
    tags</w> j is</w> ve il</w> dream y</w> ten se</w> may ward</w> ch ateau</w> hunt ington</w> âļ ĵ v all up on bl
    ouse</w> dun es</w> ðŁĺ ´ fert ility</w> m ole</w> curren cies</w> st u</w> ber lin toa sted</w> div as</w> wal t lar
    k</w> por a</w> hit ter</w> um er</w> chil led</w> bal ancing</w> fa is y in</w> or tiz</w> east enders</w> h ate ur
    al ap ril tim el à ± per o</w> sto cked</w> respec ts</w> th t</w> best friends</w> giving tuesday</w> be ad</w> inv
    ent</w> im i</w> nap les</w> comb ining</w> tok ens</w> thir st</w> ma sc par rot</w> sp u dent on</w> * -*</w> t
    res</w> subur ban</w> wid th</w> si ve con tender</w> siri us lo k</w> troop ers</w> outra ge</w> tur bo frag ile</w>
    me ssed</w> do h</w> disc ord</w> netany ahu</w> re sign</w> forgi veness</w> mo han</w> mun ch cam ou identi
    fying</w> enab ling</w> hot ter</w> thorn ton</w> jai pur</w> ar ya</w> ðŁı» âĢįâĻĢï¸ı</w> mu staf maj ors</w> o
    ke</w> du ffy</w> roh ing til t</w> ðŁĩ®ðŁĩ ³</w> rock star she ep hend rix</w> ra v</w> in vention</w> do u</w> lagun
    a</w> gru mpy</w> sw is im pe ) '</w> you ths</w> bun ker</w> st ache</w> oppo se</w> indi es</w> acceler ate</w> ml
    p</w> ed en w ann k ail akshay kumar</w> su pt</w> pol ym midd leton</w> extra ordin wil son australi an alumini
    um</w> way ne alum nus</w> mat ics</w> gri m</w> er nie</w> opp a</w> competit ors</w> rand all</w> h ence</w> decla
    res</w> pre aching</w> sha he can e sustain able stap les</w> le dge ad ena</w> doctor al</w> bur gundy</w> decor
    ate</w> ren dered</w> ri sen</w> pr ank</w> di or</w> bee thoven</w> flo or ac com to t</w> ho dg touri sm say in</w>
    objec tive</w> mar kers</w> premi ership</w> en abled</w> camou fla gi ant Ñ ģ smo key</w> ric ket</w> pan g</w> de
    pending</w> s ation</w> evol ving</w> inter cep cen sus</w> tof the re en</w> mendo za</w> trum pet</w> marke ters</w>
    an it ðŁĻ Ĭ north western</w> v la foto gra blackand white che wan</w> wi g tro om</w> ginger bread</w> k n</w> ro
    mero</w> n fc</w> or chi fun ko</w> sour ce f s ra ped</w> o st tar ot</w> ann ually</w> ðŁĺ ¬ r ill</w> del av ..
    !!</w> se s can n</w> medic are</w> ph el ape x</w> guardi an rema ined</w> r pm</w> a Ã± story month</w> instag
    ood</w> neighb our</w> p ing sem ite</w> my stic</w> as cot</w> mat er</w> hand ful</w> dang ers</w> ti d</w> ana
    heim</w> opol y</w> sh allow</w> nami bia</w> tor ia</w> procu rement</w> big bang</w> announ cements</w> prosecu
    tor</w> beng als</w> sal le</w> en roll ga stro sugge stion</w> ba k</w> ha ul budd hism</w> berni esanders</w> flu
    te</w> fati gue</w> cyn thia</w> cho i</w> ir win</w> gu a</w> str ous</w> h p ba p</w> satisf ying</w> play a</w> ðŁİ
    ¼</w> inst ap al ice t p irri gation</w> ðŁĩ¬ðŁĩ § in tric clu es</w> ple x sa x</w> he pat dump ed</w> signific
    ance</w> by u</w> medic ation</w> pro v tough est</w> corn ish</w> âŀ ľ</w> kel ley</w> u v si zz si bling</w> me
    st</w> di stor diplom atic</w> aun tie</w> b hat son ic bren da</w> pump kins</w> ro ch black burn</w> ur ged</w> shi
    a</w> arrange ments</w> floo d sa unders</w> lec turer</w> nou ri popul ations</w> diplom acy</w> consist ently</w>
    ðŁ¤ Ļ t mund</w> cauli flower</w> l ily vocab ulary</w> vari eties</w> coo ker</w> up town</w> qu ent mo sa</w> re
    inde velo city</w> spru ce</w> social medi i ber volun tary</w> proce ssed</w> bal tic</w> y ang leban ese</w> d p dol
    ly</w> arrange ment</w> y uri</w> cran berry</w> kal yan</w> elev ation</w> cli ff pu shes</w> ìĬ ¤</w> sil ic co
    wx</w> eter nity</w> sla ves</w> vine gar</w> glou cester</w> con tained</w> breaking news</w> aga inst renov ated</w>
    norm andy</w> hero in</w> ys m</w> mo ds</w> gre ek un di</w> tren ch</w> v h</w> encoura ges</w> head ache</w> gr
    ange</w> : '</w> ever green</w> Ù Ĭ</w> reck on</w> ab used</w> th ru cho ice ti dy</w> col der</w> scho ice</w> ha
    in</w> bru m li ars</w> bre it yor ker</w> sh ack he idi</w> micha els</w> sco pic</w> fasci st</w> play ful</w> ca
    c</w> yas ss</w> sh ad</w> .. ?</w> qu en ram irez</w> clif ton</w> pr s</w> best fan âģ ł gener ating</w> head
    set</w> disappo intment</w> abstr act bo iled</w> paren thood</w> azerbai jan</w> exhib iting</w> bom bay</w> oli
    vier</w> ko so un lea mat ernity</w> iz er</w> si ves</w> r hu col l</w> saskat chewan</w> fre akin</w> de k</w> na
    g</w> stab ili ðŁį ķ</w> organi zer</w> bo sses</w> ar u</w> u va</w> at able</w> ta un after wards</w> fert ili ver
    ge</w> az i mor ph à¹ ģà¸ jer k</w> cosme tic</w> ko w</w> stru st</w> ap ache</w> post cards</w> for mul ì ĭ spin
    al</w> jack pot</w> elec tri Ã Ń</w> lo y</w> gra der</w> diab lo</w> ar di he sit f w arch ery</w> pa sh the
    ories</w> repe al</w> re live</w> per cy</w> âĺ Ĩ im in syn chron sham poo</w> coup ons</w> o to la i</w> thou ght
    luxembour g</w> mo v</w> ðŁĺ ¥</w> ge mma</w> se ated</w> m ga</w> strat ford</w> un certainty</w> shi fts</w> est
    o</w> fo ol fire arms</w> cor rie</w> ki ki</w> appa rent</w> p ills</w> olym pia</w> fi d</w> elev ated</w> de
    cks</w> ignor ing</w> av alan ro v</w> whist le p tsd</w> milit ants</w> robo tic</w> pac ers</w> quil t</w> bankrupt
    cy</w> lic h per cussion</w> celebr ity al s ( ;</w> su t pokemon go</w> h g off s</w> gibr altar</w> scre ams</w>
    billi e</w> gen ome</w> mar in</w> be ams</w> arch bishop</w> em in</w> bedro oms</w> g ated</w> ol ly</w> warran
    ty</w> at own</w> cudd les</w> gun na</w> k ic vi ve</w> cy mru</w> nar row pro b</w> le o refe rences</w> manufac
    tured</w> cho pper</w> brun swick</w> sem is</w> don ia</w> r ye man o</w> hur ting</w> ? #</w> hol li investig
    ations</w> c els</w> ðŁĵ ŀ</w> le ster</w> temp les</w> sto rey</w> mc mahon</w> toi lets</w> wo of</w> ï¸ İ</w> le
    verage</w> at om</w> night mares</w> victor ious</w> haun ting</w> custom er ag i yo ongi</w> mon ty</w> ver onica</w>
    w ur inti mid blan kets</w> volu tion</w> j m âĺ İ am on</w> jud ith</w> ðŁĺİ ðŁĺİ</w> distr acted</w> dri p</w>
    hurric ane and es</w> revel ation</w> tro op</w> ab leg</w> col lin tibet an</w> wor rying</w> inter nationally</w>
    eat er</w> camero on</w> brad or</w> y uk</w> ðŁĴĹ ðŁĴĹ</w> tra k</w> slo pes</w> ci er ne a</w> ol er ta ka albi
    on</w> volcan ic</w> am n</w> a fi ob stac face time</w> ger ing</w> n pr</w> metall ica</w> organ ic ðŁĴ ¡</w> ki
    dd</w> d ances</w> pemb ro wash er</w> m its</w> om er emo tionally</w> tan go</w> ip o</w> do cks</w> scan ning</w>
    spec s</w> tho m</w> the ology</w> emer gen om i g pa</w> selec tions</w> un necessary</w> ima ge ter s induc ed</w>
    gi gan rent als</w> supp lied</w> m fa</w> shan kar</w> lat er pa jam cla ve</w> Ù ģ ma hin carl son</w> avi an</w>
    ano va</w> kati e aj ith</w> design ated</w> chocol ates</w> investig ators</w> gla zed</w> prin cess er ry</w> ra gn
    ou rable</w> hr u</w> sun dance</w> peuge ot</w> steam punk</w> gh lin</w> gre ase</w> hi res</w> z ap per ce j ill
    tom e he hehe</w> joy ful</w> mae stro</w> ni shed</w> gene alo v ich</w> p its</w> fox es</w> good man</w> emer
    son</w> lo bes</w> con verse</w> o ats</w> thom son</w> ra him</w> mal ware</w> ah i</w> man kind</w> re sin</w> im
    g</w> sw ood</w> kin der</w> sc roll</w> ar a sak ura</w> ro bbed</w> xi on</w> ny a</w> c ism</w> ce dar be in</w>
    mour ning</w> tor to heath row</w> done gal</w> bar b hydr ation</w> k or</w> elim ination</w> su pdates</w> hill s
    appe ti star red</w> ko m</w> gw en</w> dd d</w> cra y sc anner</w> personal ised</w> seren ity</w> re design</w> meta
    ph box ed</w> judg ment</w> no se ë ¹ er ad ac ne</w> supp liers</w> ener getic</w> v om as ap ðŁĶ ¸</w> ir vine</w>
    hat ch la ss ad ren waff les</w> accur ately</w> ici o</w> itt le se un occup y</w> web cam thene w ent es</w> ga i j
    w</w> accoun table</w> vis or</w> ir rit licen sing</w> hudder sfield</w> gen ie</w> ðŁİ ¾</w> atmo spheric</w> ten
    sions</w> spart an</w> clif ford</w> ol an</w> north bound</w> ame en</w> cen sor u el</w> ster y</w> $ $ far rell</w>
    hy ster cl t</w> se dan</w> rep lied</w> descri bing</w> micro wave</w> sla b</w> pro sp assi sting</w> ru bio</w> e
    than hh hhh</w> gu ay</w> z man</w> ra ise roll ing o e n ile</w> ambro se</w> scar borough</w> hero ic</w> coo ks</w>
    mor t chop ra</w> ðŁĮ ·</w> to b</w> shav ing</w> stac ey</w> dor m</w> motor sports</w> wi ki</w> fol ds</w> sp
    iced</w> stress ful</w> liter al</w> fu dge</w> pe ggy</w> wa ite</w> tre sses</w> se sh</w> pr ic ðŁİ ħ</w> fri ght r
    va</w> mumb ai po m</w> tt v</w> cel lar</w> tom e</w> andro id dor is</w> tsun ami</w> tin der</w> o ec m wc</w> dor
    tmund</w> no thin</w> l iti so u</w> believe in at u</w> kno cks</w> mag ni ss sss</w> ro hit</w> ine ws</w> ang i</w>
    m andy</w> ke ttle</w> intermedi ate</w> av ant</w> cur l</w> endor sed</w> ori o</w> ur t</w> consider ation</w> wi
    res</w> shel ters</w> b ino</w> vik ram</w> imple mented</w> ly dia</w> bu k</w> paro dy</w> c news</w> under
    graduate</w> canu cks</w> sam i</w> polit ically</w> ro tten</w> gh z</w> tex tiles</w> over load</w> moder ni recre
    ational</w> fli r bat on</w> typo graphy</w> ov ation</w> intrigu ing</w> pilgri mage</w> al ge ad ays</w> tcm
    party</w> sp elled</w> cur ls</w> boo ze</w> ste m ann es</w> ir ls</w> spon ge</w> sho pper</w> sig nation</w> bra ss
    mi stress</w> le ah beg inner</w> lau derdale</w> augu st pre school</w> ta ping</w> tai pei</w> execu tives</w> b d
    rhe tor esc or immun o deeplear ning</w> stat ues</w> it us</w> manu script</w> ly ric cor vette</w> mol ly la ge</w>
    de p</w> cn bc</w> le st je ssi fi fe</w> griff ith</w> oppo sing</w> ran g</w> dr ills</w> respec tful</w> p ity</w>
    d ell har ding</w> play boy</w> blo ke</w> shut out</w> k ili o sp se attle bc poli</w> mis es</w> journ als</w> team
    ing</w> es ther</w> fre ddy</w> Ķ ï¸ı metr ics</w> no tre gar ry</w> for ty</w> navi gate</w> perio ds</w> bened ic j
    id</w> da w</w> ance stors</w> restor ing</w> con g</w> aller gy</w> tit anium</w> c ence</w> lean ing</w> ab bas</w>
    v ast uc f</w> roof ing</w> e man seve rely</w> vo gue ve au</w> in bound</w> d z tane ously</w> stret ching</w> man
    chester dr yer</w> dav is kan th</w> the game</w> it ted</w> re tain</w> el les</w> conge stion</w> frat ernity</w> ol
    lie</w> lo ki</w> fre ely</w> cho o</w> pon y sc ep tab ly</w> bal t</w> rock n di me</w> lo gging</w> ðŁį · ad u</w>
    ha voc</w> water ford</w> char is swee tie</w> run ning ner d erdo gan</w> z ara</w> weigh ing</w> fif ty pre cise</w>
    low ell</w> kurdi stan</w> r yo or th</w> syn th</w> lin ers</w> phenomen on</w> art illery</w> il legally</w> constru
    ct</w> nostal gic</w> gar th</w> al ta shel ton</w> a sean</w> w ander</w> dur ban</w> di versi bon o</w> cl on le
    man</w> sh un obstac les</w> appet ite</w> fe eder</w> respir atory</w> di xie</w> formu la an to</w> so ber</w> extin
    ct</w> au c ing les</w> legitim ate</w> ; ;</w> min nie</w> ipsw ich</w> dram atically</w> ðŁĳı ðŁı¼ ingh am milit ary
    mon et</w> us navy</w> for k dun no</w> play er q otd</w> st oo ex or ethiop ian</w> film fest</w> pe red</w> c
    ate</w> sau di in ner sin cere tion ality</w> ale e</w> de eds</w> cooper ative</w> ir onic</w> cro cod br ary</w>
    post season</w> cam per</w> can ary</w> e in</w> exten sions</w> nb d</w> sher wood</w> spo kane</w> hu mp</w> jit
    su</w> ê ¹ dar yl</w> p si</w> stab bed</w> offer ings</w> expe cts</w> cav al body building</w> fr aming</w> f ca</w>
    ye arly</w> bom bed</w> sk il resear ching</w> jud iciary</w> gree ted</w> tu dor</w> mil o</w> innov ate</w> ðŁĺ Ľ r
    hs</w> ru by contribu tor</w> fam er</w> soci ally</w> m lin</w> fi ery</w> ut ter</w> beau t</w> it os</w> de
    voted</w> rain bow bar ney</w> pe ren ar jun r na</w> gab by</w> ut i</w> hann ity</w> pick le</w> ser v</w> qu
    akes</w> pp e fe m wh itec j n victor ies</w> ðŁ§ ¡</w> gol fer</w> congratul ates</w> resul ting</w> mechan ic</w> ur
    ve cen tered</w> kie v</w> an s in cub < < c mo</w> bestfan army</w> dap h en ham</w> on cology</w> ku sh</w> t xt</w>
    ori ented</w> fashion able</w> c sr</w> sa hara</w> r ack pd p</w> han son</w> à¸ ĩ ti ers</w> ra r</w> pan am in
    sky</w> sa hi testam ent</w> asth ma</w> in her fisher ies</w> or der ho we</w> gall on</w> ep is suz anne</w> drow
    ning</w> paneli sts</w> ðŁĺ ²</w> ë ¦ al ach commemor ative</w> at tribu ðŁĳ » mo o</w> visi onal</w> week sary</w> gu
    st</w> ak in poin te</w> ee e di spar ni pp dent al st all pi an</w> bor e</w> ul ster</w> tic k ir r tae hyung</w>
    micro phone</w> bermu da</w> ga ard</w> el er</w> plumb ing</w> hu gely</w> âļ« ï¸ı</w> race way</w> cam bridge mar
    cel</w> burn ley</w> to ast holly wood fa sting</w> me red hib ition</w> ca pped</w> benef icial</w> ow ning</w> cont
    amin arab ian</w> to on cap ac hul u</w> sm ir nutri ents</w> se in</w> graph s</w> con ditional</w> ðŁĳ ħ</w> or ac
    play in</w> nor the tor nad mar ian</w> ju mbo</w> lex i</w> incredible india</w> road to uk one</w> confu sing</w> sp
    h</w> shan k</w> pi ed mq m</w> positi vely</w> sher ry</w> path ways</w> consi ders</w> tof u</w> argu ments</w>
    resil ient</w> che tt</w> with dra ter o</w> ated ly</w> sw ana</w> he b fli ght har ley decre ase</w> kind le book
    shop</w> ³ ï¸ı</w> marty rs</w> sm ur mc cl concer to</w> sti me</w> rejo ice</w> app lau cle ment</w> mer kel</w> jai
    me</w> im mortal</w> isle of mar co youtu ber</w> stal king</w> me too</w> st ack sp ouse</w> u st</w> lu v âļ¾ ï¸ı
    eque strian</w> ev ing</w> fl in nick name</w> the big as ar st acks</w> wal ker bor a</w> kidnapp ed</w> hur ling</w>
    humb old rec alls</w> co pper ann is</w> se o mer ger</w> mu ir</w> ad dy</w> ðŁĴª ðŁĴª</w> be x</w> cr acy</w> con
    an</w> congratul ation</w> mid st</w> âĻ ¬</w> for bi op tic</w> cr ate</w> crocod ile</w> mad agas secur ing</w> ast
    on o gue</w> savi or</w> salis bury</w> love it</w> fuji film</w> cast les</w> as st</w> ar rows</w> sp acious</w> tr
    s</w> poly vore</w> progre ssion</w> m ri</w> nel son bi m</w> indic ator</w> o da</w> pe pe</w> re signation</w> gu t
    sne aker</w> log ically</w> az y</w> are lla</w> te aring</w> jo shi</w> ssion ism</w> q pr</w> mari ah</w> p x ble
    ed</w> mi an</w> med ley</w> we iss</w> ker ry gat ory</w> at al</w> madi son av enger</w> nab y</w> pl and</w> gi
    les</w> fresh water</w> d ington</w> ta j</w> demonstr ates</w> n tv bul bs</w> sunday morning</w> pe ake</w> souven
    ir</w> wa h ton nes</w> m kt</w> complex ity</w> con den ross i</w> b ing y ds</w> su k n go</w> mid land</w> ol y</w>
    life is ri pple</w> mo reno</w> dd ers</w> tu s á ĥ bou l x a</w> hol dings</w> wn y</w> shadowhun ters</w> ke i</w>
    asp ire</w> m ous ow en so ak</w> skir ts</w> moun taine stor ming</w> ch rome ri ots</w> sar ato amaz e</w> less
    ness</w> nav ar crit eria</w> ra fa</w> indul ge</w> ay er</w> por to nam o</w> ........ ........ yi elds</w> val le j
    h mac ron</w> sa ins dur ant</w> tra ilers</w> wo t</w> confeder ate</w> sh rin id ol form ally</w> ten e motor
    cycles</w> than g</w> no de</w> bang er</w> dal y</w> p ats</w> enroll ment</w> au ctions</w> at al ar bor</w> lo
    gos</w> de arest</w> trans action</w> dom ingo</w> fle a</w> ser mon</w> de ck sin cere</w> questi oning</w> juli
    o</w> was p</w> pre tz armen ian</w> k ham inflam mation</w> picture sque</w> acci dental</w> film makers</w> ðŁĺ ļ
    ðŁĴ į</w> ca sey so b yee zy</w> good will</w> parag ra ss ly</w> fe ather dy ed</w> assassin ation</w> na de b cs</w>
    app lies</w> femin ine</w> fe u ext ent</w> depu ties</w> l ack psy chic</w> go i</w> kill ings</w> pse u ðŁ¤ ª</w> un
    c mar l tan e</w> mck enna</w> sur fer</w> influ ences</w> free way</w> hack ney</w> mal aria</w> el and te au</w>
    rema stered</w> Ø ±</w> raz or gg y cor ro lak sh fla ir</w> honest y</w> hoor ay</w> de pp</w> am c wedne sdays</w> q
    a ed its</w> - $</w> se villa</w> dou bled</w> human ities</w> c cot</w> som os</w> r ine</w> af a</w> si oux</w> re
    construction</w> wel ding</w> th reads</w> am ish</w> encoura gement</w> po der bo ck</w> bal m</w> p tions</w> stand
    up</w> accompli shments</w> guar ding</w> convic tion</w> ac ion</w> napo leon</w> depic ting</w> att ack su i</w>
    wear able</w> âĸª ï¸ı</w> pot ter esc ort</w> vis e</w> to ts</w> bo on event profs</w> angu lar</w> womenshi
    storymonth</w> bar row</w> sch i</w> ac comp ti k l end</w> kensing ton</w> wol fe</w> st acked</w> cra shing</w> exhi
    bit wing ed</w> sab rina</w> ma sa k ms</w> alway s et t</w> pla sma</w> counsel ing</w> pick les</w> nfl draft</w> mr
    s inev itable</w> coura geous</w> staf ford</w> writers life</w> ho s</w> e j</w> gh yun</w> trade mark</w> adri an
    influen cer</w> coron ation</w> ra ging</w> explo red</w> usa f</w> excep tion</w> eu x</w> tan ker</w> sw ami</w> pac
    ket</w> ðŁĳ¨ âĢį f en</w> she en</w> a ero</w> j l re gal</w> nw t</w> au ster meh ta</w> char ge a ste b ate inf
    eld</w> racec ourse</w> collap sed</w> fle ece</w> z il al lie</w> alternati ves</w> geor ges</w> ðŁĵ į quir ky</w> fc
    b</w> nat geo</w> philanthro py</w> bra i every day ðŁĲ °</w> ach ers</w> ja an</w> fin es</w> q i fisher man</w>
    distin ct</w> gri mes</w> nation alist</w> comm ence</w> ro wn</w> âĢ ³</w> z ing f ter</w> hr w</w> baro que</w> bl
    ender</w> kitt y hoo ks</w> c ited</w> w anda</w> consen sus</w> reinde er</w> an and supp ly me ds</w> v n</w> ol
    ph</w> rat chet</w> shel don</w> secur ities</w> ë°© íĥ cro m mosqu ito</w> j eric im mac dimen sions</w> â ¤ di ssi
    sponge bob</w> dami en</w> steven son</w> jo anne</w> del ish</w> yi kes</w> than x</w> surve ys</w> postpon ed</w>
    alco holic</w> al ised</w> ðŁĻı ðŁı» do ch</w> sen tim mered ith</w> com pares</w> b ago</w> happy days</w> mo ss ãħ
    ĭ</w> ne c gn ment</w> frustr ated</w> comb in ri v ec lec col lo compli ment</w> actor slife</w> ct to</w> nic ar op
    hon apar the man t ja de trol ley</w> optimi zation</w> eye on</w> eco logical</w> qui st</w> ep he à¥ ĩ</w> cin
    co</w> appo ints</w> old school</w> c pr</w> behavi oral</w> min aj</w> :- (</w> tag ging</w> ev al jo aqu ðŁĺ « ha k
    de me jama ican</w> so s hy att</w> hand book</w> libr arian</w> hanni bal</w> pump ing</w> ch om f man</w> ga i</w>
    hu ll respon ders</w> green ville</w> n us vau gh ðŁİī ðŁİī ta xi gold berg</w> man tra</w> te ase</w> forbi dden</w>
    metho dist</w> ati vity</w> * ***</w> ec t</w> mc gr Ħ ëĭ se b</w> amid st</w> disapp ear</w> thy ro phili ps</w> er
    ina</w> v icious</w> stream er</w> million aire</w> ma p str ick hack athon</w> gh a</w> ed ic mi ka</w> pe ck ill
    i</w> anto ine</w> ar ca op tic ma ure ðŁĩ¦ ðŁĩº</w> cla shes</w> man ly</w> âĺ ģ al var and res</w> me i</w> el m ww
    ww</w> al tered</w> l te</w> ê¹ Ģ mo jo</w> for rest</w> thal ai non t</w> spee ches</w> acknow ledge</w> ign ite</w>
    x factor</w> ðŁ¥ Ĥ</w> mead ow disru pt</w> debu ted</w> scrim mage</w> pharmaceu tical</w> fi dd found ations</w>
    philosop her</w> et al</w> publi shers</w> bo ys c ke ru gged</w> opti mism</w> re be phil harmon nar cis ral lies</w>
    lu is go blue</w> fol ded</w> un acceptable</w> optim al</w> li sa pol aro + .</w> en za</w> âĿ £ï¸ı</w> mon opoly</w>
    grace ful</w> dair y du a</w> diffic ulty</w> judge ment</w> o si mer sey flu x</w> new found ter ns</w> dimen
    sional</w> in vic al ba</w> am it</w> abudha bi</w> alger ia</w> autom obile</w> the ad</w> lo tion</w> acceler
    ator</w> vac ant</w> iti on lu f al ic pl l</w> bla zing</w> ba z</w> sen e ðŁĳ ¼ villa ins</w> direc tory</w> eis en
    to ck</w> broch ure</w> ri pp hb d zayn malik</w> nic he</w> lo lol</w> certific ates</w> mor se</w> fac up</w> x
    ham</w> un wanted</w> im ports</w> carne gie</w> fan sign</w> mo u</w> r alph destroy er</w> sw ing trek king</w> cili
    ation</w> pit bull</w> g aps</w> ho well</w> defin itive</w> mc le f ps</w> et z</w> bol ly lyn n gan o</w> at ure fur
    suit co il</w> na v</w> but ts</w> tro jans</w> eu re en ko</w> sch umer</w> horri fic</w> install ment</w> br b</w>
    subur bs</w> a bel</w> vi r</w> de sh cun ningham</w> ðŁĲ »</w> span n</w> sch we ke mp</w> tr u</w> ste alth</w> qu
    es le w</w> deli ghts</w> ko ch</w> hu mili cr iti il t</w> sp ells</w> mi ley car ic ðŁį ´</w> lc fc</w> substitu
    te</w> oun g</w> ? !!</w> af fir predic table</w> class of</w> er r</w> cy press</w> chand ra</w> age ing</w> __
    __</w> ther land</w> don caster</w> el in yo shi</w> sail ors</w> har ris jo anna</w> niger ians</w> h ers</w> pla
    gue</w> pro cra k no</w> can ton</w> busine s un h pra kash</w> c in</w> bow en</w> co ating</w> m als</w> be
    gging</w> smith son ponti ac</w> sp ies</w> dam ian</w> pl ine</w> und ant</w> al ta</w> one ss</w> shame less</w> da
    q</w> bb m</w> wal es stam pede</w> ser um</w> Ù Ĩ</w> cataly st</w> x n</w> ab sc free zer</w> ch un</w> ari os</w>
    mc cre fore head</w> he ars</w> damas cus</w> tac oma</w> ardu ino</w> encoun ters</w> stan ton</w> lg b ab as "
    ..</w> ke te drac ula</w> ele m</w> g ne</w> zepp elin</w> la brador</w> pul p</w> op tional</w> or n russi ans</w>
    san itation</w> hil ary</w> etsym ntt</w> pen alties</w> au st</w> ig ans</w> olympi an</w> medic aid</w> vers ace</w>
    va pe re stra pe ep sexi est</w> st alls</w> di le the a</w> punjab i</w> pupp y tuesday motivation</w> ðŁĵ ļ the
    flash</w> roc ket mo dest</w> chihu ahu on na k sa</w> hur dles</w> ca ve fail ures</w> sp lit bo ho</w> gur l</w>
    disappo int</w> ho ward nug get</w> fran z</w> stal ert</w> kaz akh for getting</w> sch ri ag ate</w> am at</w> eve
    rett</w> du et</w> veter inary</w> juli an ch ills</w> bra ve ghost busters</w> lan do gre ets</w> profit able</w> d
    Ã© ti r ze e om en</w> pd x gray son</w> har i fix es</w> stab bing</w> swim mer</w> symb ols</w> compli ments</w> po
    se func tioning</w> th nx</w> gi r</w> corpor ations</w> bar low</w> lo e</w> off season</w> distin ctive</w> marvel
    ous</w> nik on enri que</w> ky u</w> ja ws</w> amo to</w> lom bar travel blogger</w> fa h ouri sm</w> tri stan</w> so
    e</w> ce ase</w> ðŁı ħ</w> z ac mck enzie</w> taxpay ers</w> swim suit</w> bl o</w> les ley</w> kan sas w ks</w> ki
    el</w> provo king</w> my les</w> str ing kangar oo</w> galac tic</w> fif th s ke</w> we ir</w> ll is</w> mat ory</w>
    ðŁĩ ¿ un ci re productive</w> roo ting</w> ti des</w> gad get</w> .... ......</w> alex ander bow ler</w> scre w apo
    log eri ka</w> wal ters</w> shet ty</w> lan e ban ter</w> as ant</w> me so v ain</w> " ""</w> us i</w> fer din accomp
    lish</w> man sfield</w> bom bar collabor ating</w> cla p</w> it ure</w> s da</w> smo ky</w> na k</w> im person car
    la</w> com ra bur gl lo co</w> ti es in hi trac ey</w> se is diss er rr rr dra y prote ct cor ona</w> hun ger ck en c
    eli trou bled</w> predat ors</w> fic tional</w> shav ed</w> riche st</w> metab oli ful ham</w> gro oming</w> mono
    chrome</w> wa sting</w> as co ast e</w> ti sta</w> remedi es</w> ung soo</w> south end</w> perman ently</w> bu mble
    procra stin ident ical</w> practic ally</w> ma scul su ke</w> assu red</w> val erie</w> devi ant grizz lies</w> thi
    er</w> pur a</w> ne pal not ts</w> bil ateral</w> spo il</w> car mel</w> cine matic</w> ph l</w> ni fty</w> ma o</w>
    hypo cri la ser pan try</w> mathemat ical</w> el isa coordin ation</w> bel mont</w> a it radi ant</w> bo iler</w> man
    g f ag cr c</w> h ams</w> br in â¬ĩ ï¸ı famil ia</w> âĿ £</w> sab er</w> ru pert</w> gg an</w> rit z</w> mic h sal
    ford</w> le vi gra l</w> ðŁĴ ¤</w> n ino</w> ce d business man</w> ul tr sim ply compre ssion</w> pa ins</w> hal t</w>
    ë°©íĥ Ħ landsc aping</w> n f</w> croo ked</w> er d</w> itt in</w> ddle ston</w> sur passed</w> ino a</w> da g</w> bl
    en exten ding</w> at ing al gae</w> ball er</w> u mar</w> snoo ker</w> col lu flo wn</w> thu b</w> ridic ulously</w>
    ki sh op le</w> di re</w> as ser ari sto sc iss h ating</w> trou ble syl via</w> suc cul plo ts</w> sincere ly</w> al
    er laure ate</w> br ack att n</w> rif les</w> me to collec tible</w> cu omo</w> conte stant</w> consist ency</w> ant
    z</w> rang es</w> abig ail</w> de b</w> mini ster grow ers</w> an oo hoo ver</w> dream er</w> nu cle resear ch mi y
    sha hid ma v d honi</w> cin i</w> do j</w> hin dus</w> part ying</w> dal i</w> alon so</w> inform al</w> clark son</w>
    it ton</w> ki an</w> cit yo mor i la sted</w> as pen</w> libr ary susp ici qu at den ial</w> fol der</w> ch ori swee
    ping</w> eni x</w> ðŁį Ĥ</w> Ø Ń nas car handmade hour</w> mou l heat wave</w> em er</w> exam ine</w> ib n</w> gr ind
    po v</w> tion ist</w> m bo she ila</w> integr ate</w> om es</w> take away</w> cer v con nie</w> tic ket ce led</w> bi
    en</w> visu ally</w> madagas car</w> sor ry gu i</w> park run</w> tra its</w> la be pois oning</w> à¥ Ģ</w> vi
    able</w> bohemi an</w> denti stry</w> bad os</w> spr outs</w> mask ed</w> te ddy ðŁĺ ·</w> sa f</w> sa as</w> ji
    ang</w> ti ght spe aker withdra wal</w> bc n</w> as signed</w> class rooms</w> fle ming</w> ðŁĴ « super girl</w> tot
    als</w> table top</w> e books</w> horizon tal</w> cra z flu sh</w> j ard c dc</w> er son ãħ ł</w> green wood</w> ni
    h</w> co x ad a lit re</w> go ing v icky</w> cur ved</w> lou ie</w> gra ins</w> hy e</w> lon ge reme dy</w> tra
    inee</w> san jay</w> super stars</w> ma ser man u</w> s age wh l</w> ðŁĺĤ ðŁĺŃ</w> ðŁĳį ðŁı» m sd en z rab hu</w> j oo
    gh u ac er</w> e po resurrec tion</w> justice for bl ended</w> mo da</w> avalan che</w> france sco</w> re spective</w>
    g s ye ast</w> wel ch</w> devo tion</w> ge tin athe ism</w> am ic carol yn</w> lo c</w> ld nont</w> ave c</w> us
    da</w> le gged</w> bra very</w> b lower</w> cow boy he h</w> sti ble</w> buff al chann el run chat</w> âĺķ ï¸ı ide
    ology</w> best seller</w> y oo pe anu bon ne</w> fel ic edi son</w> fr actu naren dra</w> pp ets</w> seym our</w> ri
    viera</w> he ctor</w> necess arily</w> bi anca</w> soci eties</w> the best</w> w g</w> sent ences</w> win k</w> vacc
    ines</w> pal ooza</w> jam ming</w> as f</w> mp us</w> agre ements</w> ec k ba c</w> hon ore com pul wild cat</w> im
    posed</w> yo ga hud son can celed</w> l ich</w> fu zzy</w> es que</w> ch uk w vu</w> se k</w> fli pping</w> r hon wi
    shed</w> wh a</w> cap ability</w> len ovo</w> ìĨĮëħ Ħëĭ vi vo</w> tv d</w> nor a</w> sil k pas adena</w> yo semite</w>
    valu ation</w> clo cks</w> u ber mr c</w> dar kest</w> au bre ss o bell y wrest lers</w> kill in</w> lou der</w> buck
    ley</w> ge el ad on un s</w> appe aling</w> ðŁĳ ¯ semit ism</w> list ens</w> fit z</w> ãĥ³ ãĥ ny lon</w> ar ty</w>
    seem ingly</w> hal a</w> su ited</w> et y she ds</w> mu ffins</w> ap ric um ents</w> u ta</w> jam mu</w> chelse
    afc</w> star z</w> yo ko roo t clean sing</w> di ar pione ering</w> ihear tradio</w> dig iti fin dyour can o</w> ðŁĴ İ
    z ol spac ecraft</w> six ers</w> moi sturi b ile</w> ti sts</w> hor ton</w> rang ing</w> colum bi mete oro senti
    ment</w> ep l</w> foo th text book</w> drain age</w> r ly</w> sc ue</w> imran khan ðŁĴ ¸</w> margar ita</w> ed dy</w>
    predic ts</w> gamer gate</w> advis e</w> growth hacking</w> love you</w> ug and v f</w> beng hazi</w> s later</w> ne
    wor ch el</w> independence day</w> p np</w> cul len</w> hoo dies</w> num bered</w> brit t</w> t sa</w> kl tu</w> s
    ages</w> mom o</w> onep lus</w> col l gu ts</w> w ta</w> mesm eri enh ancing</w> chiro prac j is teen agers</w> m
    one</w> constell ation</w> sweep stakes</w> e ze slovak ia</w> la ye pear ce</w> wa ver po gba</w> k ron sur geons</w>
    mar x</w> ti d gg a</w> desc end p ours</w> upri sing</w> wal la sab bath</w> bachel ore mack in k am</w> peter
    borough</w> hor a</w> ðŁĮŁ ðŁĮŁ think big r j hy drau sp al univers it ðŁı ī</w> mail online</w> league of ten
    ants</w> w ally</w> lan ce heav ens</w> dd r</w> bol ts</w> am ir i phone ci gar en du re i</w> el abor r inging</w>
    john son characteri stics</w> sal oon</w> algori thms</w> tal kin</w> m tn di ve region als</w> ff ice</w> hat i</w>
    deviant art</w> so tto</w> shir o</w> l ama</w> k we f aded</w> por ting</w> tu mmy</w> est ates</w> buen os</w> ðŁ¦
    ģ</w> beli ever</w> pen etr dar n</w> sp ite</w> can opy</w> fashi oni t illa</w> pet als</w> eli jah</w> bra wl</w>
    marty r</w> ë°©íĥĦ ìĨĮëħĦëĭ mid town</w> eric h</w> d apper</w> sm town</w> me gam ww w le le</w> on s cat fish</w>
    fir th</w> fossil friday</w> ball park</w> th aw pot ent</w> illi e</w> cre ep</w> car p</w> so ap gun dam</w> infe c
    yy yyy</w> à¤ ¨</w> z ag rit t</w> calcu lator</w> bo ca</w> ok o</w> to ad</w> threat en</w> refin ed</w> olym pic
    accompli shment</w> bacter ial</w> a ji tat um</w> feli z she ed</w> j at th ic jam al</w> ðĿ ĺ lin a</w> ðŁĲ ¯</w> jo
    king</w> yot po</w> pin ch</w> ak ron</w> her b motiv ation li a ho stage</w> cre ek gam ble</w> russ ell patt i</w>
    fo tos</w> c pc</w> bro ken back the cla ys</w> u mm stock ton</w> mat ernal</w> Ã¼ r la kel cent ury be k</w> infe
    cted</w> à¸ ¡ smack down</w> man ned</w> ta hoe</w> sm es</w> bas a</w> su la</w> augu sta</w> . *</w> rohing ya</w>
    gre ed</w> counsel or</w> silhou ette</w> gra vit cla use</w> ' -</w> bo bc occa sions</w> now adays</w> dic tat be
    ard n ally</w> brigh test</w> kab ul</w> inc india</w> dhan ush archae ological</w> che ape mizz ou</w> d hi</w> ov
    ski</w> bax ter</w> asse mble</w> Ã ¢ gi gi</w> ac am wis ely</w> haz ard north ampton</w> âľĪ ï¸ı me th</w> bla
    sting</w> re unite</w> mu lus</w> ali zes</w> t read mil a</w> ed ward ko va</w> pe sto</w> ðŁĳ ¶ vit z</w> hydrau
    lic</w> refurbi shed</w> mo tel</w> isab ella</w> hom me</w> sever ance</w> uph ol mis erable</w> f ari lat ter</w> ef
    er</w> crack ers</w> es l</w> ac io</w> yy j</w> in an</w> ec b</w> z ind pan as tru cking</w> re ed sh aker</w> burge
    ss</w> em pire ag nes</w> n ington</w> art works</w> fr s</w> ti le bi ome eu n</w> ch ong</w> americ ana</w> god
    father</w> go blin</w> i shi ! ).</w> temp ted</w> gen omics</w> mand ate</w> ck y ðŁĴĻ ðŁĴĽ</w> som ali</w> br
    andy</w> in ven spoke sperson</w> pc b</w> yu an</w> h g</w> fa z starwar s ro wan</w> blue grass</w> don g d day</w>
    trin idad</w> er ton</w> ban ning</w> re tention</w> cu red</w> tober fest</w> re set</w> we is deta ched</w>
    behindthe scenes</w> immun ity</w> ph a</w> bra y ðŁĳ ½</w> ran cho</w> ram say</w> est onia</w> nd tv</w> ] .</w> cab
    aret</w> tar o</w> d v</w> show cases</w> plu m ðŁĳ ¸ son oma</w> pre pa memor ab e stu drive way</w> u les</w> magn
    us</w> x r</w> nn n</w> much as</w> en ge stre amed</w> fore stry</w> audio book</w> tro y reck less</w> kil om ru
    ler</w> ra k</w> proce ssion</w> i ons</w> po ole</w> noc tur wh s</w> farm house</w> per a</w> par me hypocri sy</w>
    s ics</w> v ant cas k</w> holi stic</w> au st Ð ¿ in do ðŁĳ© âĢį di so disp atch</w> ol sen</w> make it en nis</w>
    cent re ar range</w> ðŁĮ ¼</w> sal ted</w> ea siest</w> f ate reg atta</w> mo zz ac an</w> sin i</w> g ically</w> ch
    ops</w> chick en work in</w> ha gg invol ve</w> wee ds</w> book day</w> wake up ky r michel in</w> fu ss</w> re juven
    vac ancies</w> incar cer m st</w> sc ents</w> sovere ign</w> kick er</w> à § bo d</w> âĢĶ ></w> sa h</w> mob il shrop
    shire</w> oph one</w> dress er</w> mis suni hep burn</w> i mo foli age</w> diagno stic</w> as san cycl ing guil t</w>
    c sa</w> puertor ico</w> win elover</w> wake field</w> do ggy</w> k he pa pp co g al lot cu ck poe tic</w> mi o</w> re
    vit mag ician</w> ç ¥ ant enna</w> west wood</w> mber g</w> lux e</w> oat meal</w> Ø ¬ te at ffe e</w> sear ches</w> l
    ly</w> plu to</w> el on let tering</w> inno cence</w> fa i</w> ann on</w> telang ana</w> ma it neu ral</w> can ni ar
    oma</w> a stor fe x</w> co cac mon etary</w> f ent un sure</w> ' @</w> indi rec teh ran</w> isol ation</w> li bs</w>
    make up merce des ff y he tero de o sco m</w> cur sed</w> veteran sday</w> franken stein</w> shre ws de co ge ese</w>
    lefto ver</w> ha did</w> vari able</w> acade mics</w> carol in under going</w> vari ation</w> na h ssi er</w> gamer
    sunite</w> pur suing</w> emer ged</w> ll ers</w> control ling</w> ro aring</w> mete or vol t</w> daw gs</w> be aver is
    life</w> bathro oms</w> aci onal</w> pre vent lake district</w> in als</w> y ani</w> gra bbing</w> sac ks</w> le z</w>
    sw ay k ool</w> time s klo pp</w> la de</w> con cord</w> resul ted</w> revi ve</w> recon ciliation</w> ol and</w> az
    z</w> gir o</w> mand arin</w> de en nutriti onal</w> is coming</w> van i</w> aw www</w> der ived</w> love your stop
    the shou ting</w> nov ak</w> ðŁĻĮ ðŁı¾</w> lo af displa ying</w> sunday with ma guire</w> ch eri ðŁı Ł</w> re
    match</w> qu ic Ú © y in ðŁĺ ¹ ili ve</w> z ip our ke</w> down loads</w> sw at</w> missi ss care rs</w> t ment</w>
    proper ty hahahaha haha</w> gi bbs</w> sur rey ar ise</w> tic ism</w> sti a</w> ir ling</w> fro g co se</w> bas
    sist</w> fore ig lea u</w> pil lows</w> hol la</w> eli e</w> disclo sure</w> peanu ts</w> inte ch</w> ww c</w> plun
    ge</w> trium ph cor i sli ppers</w> ðŁĻı ðŁĻı</w> neutr ality</w> ma re hair y</w> gang ster</w> hu mming cust ard</w>
    mer lin</w> ale a</w> s by dam p</w> mo han ver bal</w> j st</w> gu tted</w> b jor un finished</w> ðŁĩ¯ðŁĩ µ</w> un
    happy</w> âļ« ï¸ı by pass</w> at su</w> fis cher</w> sa v</w> afric ans</w> re use</w> mid way</w> demo lished</w> ger
    rard</w> her cules</w> Ä Ł medic ines</w> cl icking</w> sur round jo ong</w> wav ing</w> tri bes</w> wet lands</w>
    offici el</w> argu ing</w> l le do va</w> su zy</w> club house</w> ne gro</w> ob tain</w> ga o</w> gl ance</w> assi st
    ch os</w> ãĤ ¢ âĺ ķ</w> adri d</w> occur s</w> st ans</w> par don</w> livel i emplo yed</w> re visit</w> ff xiv</w> bb
    le ne aring</w> min er</w> ðŁĺ ¹</w> giov anni</w> up to</w> mar vell mar se to wels</w> cb n</w> engine ered</w> y
    elling</w> spart an si ans</w> ðŁĻĮ ðŁı¼ se v coyo te</w> sta di t cm</w> app en</w> shenan igans</w> open access</w>
    so aked</w> ma squ le vine</w> stro kes</w> l k</w> aparthe id</w> hipho p char don may may ha asan</w> stri pped</w>
    fr o</w> scri ption</w> f ton</w> h f pri sons</w> marsh al</w> ķ ãĤ an cho com promise</w> classi fication</w> buzz
    feed</w> bblo ggers</w> deser ving</w> ) /</w> s way</w> ob o</w> camp ers</w> poder nfamily</w> p oured</w> bri e</w>
    squir rels</w> se ize</w> : #</w> le k ti mb st acy</w> nas daq</w> repe atedly</w> br at</w> mi ghty competit or</w>
    mah one</w> de si</w> o ke bm w shi e</w> f cb cheape st</w> minim alist</w> par amount</w> n ate har as insan ity</w>
    lat eral</w> ment ality</w> mo zam ta pped</w> yad av</w> u sp b way</w> the od bil t</w> ra ids</w> em press</w> adap
    ted</w> pat ron nut shell</w> ag ra be aded</w> sundaywith marsha</w> vi king proce ed main tained</w> thinkbig
    sundaywithmarsha</w> sn es</w> mus ica</w> to wer ch ab bo k sm t</w> insul t</w> harve sting</w> windo w ru ther be
    ige</w> dec al</w> indic ate</w> ma iling</w> ri ft</w> po le ander son ch oral</w> sp ride</w> l ili ev elyn</w>
    imrankhan pti</w> .... "</w> ke red</w> un dp</w> water falls</w> se ars</w> le mans</w> world series</w> ri el</w>
    ani e app ar score rs</w> lam p a than</w> phys icians</w> qu inoa</w> refu sing</w> vu itton</w> unle ash</w> s
    la</w> pat i</w> shou ts</w> inten tions</w> fo amed</w> europe an neighbor hoods</w> me er man son</w> du h</w> br at
    con es</w> bow l kazakh stan</w> à¤ ¿</w> in appropriate</w> del hi ketch up</w> ful ton</w> s ys</w> consul t</w> gar
    field</w> to go</w> f ml</w> f led</w> b ds</w> facilit ate</w> ree bok</w> selfi e elev ate</w> activ ate</w> bi ble
    ca wx</w> b ys</w> cam ille</w> sy ou sk ool</w> her t w bc</w> ple dges</w> recor der</w> po sh</w> ac re so
    aking</w> mat il v sco shoot ings</w> pla r</w> e con ðŁĻĮ ðŁı» rashi d</w> u bi ðŁ¤ ¤</w> sw inging</w> wi pe</w> rap
    tor</w> m su music video</w> dur ham at tic</w> apar ty</w> fe tus</w> activ ation</w> aa z</w> motiv ate</w> ðŁĴķ
    ðŁĴķðŁĴķ</w> j al</w> à¤ ®</w> ag on sche er</w> stal ker</w> fo ster az zo</w> tele gram</w> vi gor s laugh screen
    shots</w> entrepre neu kri stin</w> inten tion</w> ch illi fr action</w> don a</w> ge a</w> tc u</w> s ite la k</w> em
    il d nt</w> bor o wil kinson</w> re cu ato day</w> t anya</w> bl anco</w> cd n</w> brilli antly</w> g cc</w> ac c
    evacu ated</w> ther ine den ny</w> cait lin</w> she pard</w> pou ch</w> hand held</w> sou theastern</w> ha a</w> Ã ´
    re solutions</w> led ger</w> sr in r ar shat tered</w> chim ney</w> im with mete or</w> hand led</w> ra ke town
    send</w> en han shi py duc t</w> tw x</w> inflam matory</w> war hammer</w> theat rical</w> gro s sk ar</w> sco tty</w>
    ni el</w> tit o</w> tin i</w> conne ction</w> _ .</w> goldeng lobes</w> sha q</w> ðŁı ³ï¸ı hall way</w> fron ts</w>
    effec tiveness</w> gla ston d hs</w> ex pi to h</w> c pl</w> sc s</w> re o</w> ha g resemb lance</w> hor an</w> abu
    sive</w> qu er</w> virtu e</w> cho lester a q</w> shan e m ce carri ers</w> di stress</w> re wind</w> Â ¡ voo doo</w>
    int act</w> ann o</w> ðŁĺ ¤ pi led</w> adi a</w> ãĥ ³</w> en ow</w> di gs</w> light ly</w> goo fy</w> turb ine</w>
    governor s</w> con te</w> re open</w> pa h</w> i ve cra fting</w> swee ps</w> jo di</w> an de zu cker kaw aii</w> o ko
    v ai out line</w> kri sti ts n</w> insp o</w> qu int fil thy</w> lyn ne</w> listen ers</w> depar ting</w> or d t
    weed</w> , &</w> ale k sel fish</w> nor ther recogni zes</w> i ps</w> be s a ed</w> w ills</w> pe at</w> surround
    ings</w> mon uments</w> ais le</w> be cker</w> la v</w> quant ity</w> v ah</w> helicop ters</w> tu cked</w> alv
    arez</w> sha pe o bey</w> ad diti road side</w> m ite</w> bl ers</w> ep age</w> j au ignor ant</w> b ins</w> lu lu</w>
    x o c fo</w> ee eee</w> apprentice ship</w> shef fiel to i</w> ho k faken ews</w> deplo y</w> aid an</w> husk ers</w>
    ãĢ İ</w> west brook</w> mi ster confi gur car r fic a</w> proceed ings</w> ha w</w> ste ak mur derer</w> pay day</w> a
    jo</w> p vc</w> don ates</w> bi af nom nom</w> be it</w> k ali</w> x rp</w> ahmed abad</w> se mic che y x tra</w> an
    twer head lining</w> squ ares</w> roun ded</w> flu ore bol d disa sters</w> am oo</w> gener ic</w> cran es</w> brief
    ly</w> gi g auster ity</w> anticip ation</w> for ti treas urer</w> cann y</w> ce cil dete cted</w> check list</w> à¸ §
    pam ela</w> bar bados</w> an field</w> hear ty</w> tx lege</w> peren ni arro g ing ram</w> âĹ ı</w> ty ne spo on r
    ation am ba</w> m be</w> cam el h hs</w> york shire reflec tive</w> fre aks</w> to k</w> ju do</w> partic les</w> du
    bs</w> ban jo</w> accred itation</w> prover bs</w> over dose</w> inte gral</w> gu ang mc s</w> super car</w> af b</w>
    al vin</w> ail s</w> x tre st aging</w> tw ent rabb its</w> mar o inste m</w> dol l cr ay</w> sant ana</w> ble ach</w>
    mini ons</w> che ap man t</w> di vers</w> catal onia</w> lo is</w> mat ri cou gar</w> kay ak</w> e gre p so a ia</w> å
    ® char lton</w> tr acked</w> sc ari pe tt f wd</w> x in gra vel</w> br ic bigg boss</w> ar den</w> hu gging</w> pal
    ms</w> st v li mb the movie</w> handic ap</w> ri me</w> z ai</w> stu b indi a lithu ania</w> rhy th p ita</w> maced
    onia</w> high ered</w> brid get</w> schwar z ske let hi kes</w> ant arctic</w> c ps</w> mash up</w> Ð °</w> n ell
    chand ra he ir an us</w> sher idan</w> mi mi</w> muse u bec ca</w> an ir bar rie</w> dioce se</w> compar able</w>
    ðŁı³ï¸ı âĢį yuk on</w> me p</w> hor mon mer ic</w> al f</w> con quered</w> christ church</w> ðŁĴĻ ðŁĴĻ</w> hazard
    ous</w> poo h</w> cont ing retro spective</w> par ame na ir</w> con sor ho tra</w> astoni shing</w> cater pillar</w> u
    man</w> ti sm</w> t vs</w> serv ic croy don</w> mor ales</w> c g cu m</w> te ur</w> scan ada</w> s all magno lia</w>
    el ise</w> th our</w> à® ¿</w> ag omez</w> phel ps</w> ë°©íĥĦìĨĮëħĦëĭ ¨</w> wh os</w> weav ing</w> si sd</w> pro
    poses</w> cro ws</w> pre sale</w> econom ies</w> bernar do sha hid</w> air show</w> mc cann</w> hor ticul nr l du
    el</w> mongo lia</w> tou lou requi rement</w> struc tured</w> ed i</w> o lives</w> he a cu ter</w> Ð º enthusi ast</w>
    harri et</w> domin ion</w> sub mer ðŁį ĥ sa ab</w> nes burg</w> mo ff def ended</w> bur t</w> rewar ded</w> gold
    man</w> op tics</w> khali d</w> house holds</w> buc kets</w> ce cil</w> che ss substan tial</w> ef l</w> oper ation
    evalu ate</w> st n</w> rece ssion</w> l ll</w> tom as</w> tru ths</w> ak bar</w> s words</w> p act</w> embarra ss ha
    o</w> ay urve scrip ture</w> ny cc</w> op t</w> di ameter</w> sc ented</w> organi zers</w> re lat ha e</w> dream
    ers</w> de se ðŁĮ » restric ted</w> n ale</w> r hp</w> dol an</w> mun ster</w> ha ired</w> consult ants</w> jo
    ints</w> hu mil d ill</w> relent less</w> t Ã© af il ut ilities</w> japan ese condem n</w> pet ite</w> colli de</w> q
    f</w> peach es</w> cou rier</w> l ore</w> âĺİ ï¸ı</w> reli ability</w> ch uk</w> ðŁĻ ĥ stu res</w> ge ther</w> ho
    stel</w> bi er - _-</w> â ĩ e ze</w> ta ilo di ent</w> blu ff</w> chu ffed</w> pil ip mon arch e em</w> bu chan b ick
    op au ku ps</w> à¸ ¢ pist ons</w> sp ins</w> m and</w> ce st</w> bur ne</w> v ile</w> cher ries</w> bec kett</w> need
    les</w> pan ch ë Ĥ haha h trou bles</w> insi sts</w> do you g mc</w> mor tar</w> deleg ate</w> in n g anda</w> sin
    atra</w> à¤ ¤</w> spee ding</w> pu pil</w> pre mises</w> ali gnment</w> pi kach as us</w> j alan</w> Ø µ lime
    stone</w> fol kl parme san</w> ce il mo y shawn mendes</w> ac up</w> hu st ot es</w> med ina</w> ma di</w> gta v</w>
    censor ship</w> ar g</w> swe eney</w> sy kes</w> col o</w> foot steps</w> cann ed</w> adv ance gta online</w> healthy
    living</w> ðŁį ¾ a ig p ality</w> oc s</w> he brew</w> im minent</w> berk shire</w> jeremi ah</w> out going</w> bak er
    entr ata</w> ma ids</w> gro ves</w> bo c a del</w> m fw</w> con science</w> arm ys</w> nut ella</w> conte stalert</w>
    novel ist</w> la h ban ker</w> marque z</w> ðŁı ¡</w> to ff</w> out age</w> gr p</w> ðŁĺŃðŁĺŃ ðŁĺŃðŁĺŃ</w> musc le du
    dley</w> nvi dia</w> mi di</w> m uni ess ays</w> dat ac car ter à¸ £</w> t ans</w> i ves</w> public ations</w> al
    er</w> ok wx</w> il u cu tt har p</w> out law</w> luther an</w> br ill bo lic</w> do well</w> green land</w> be
    sties</w> path i</w> pay ton</w> gue st har den</w> ðŁ¤ © ann ed</w> evacu ation</w> po ised</w> mc der b han o i
    envel ope</w> ci d</w> ca vi ta pas</w> book review</w> grey hound</w> âĻ ª fe ud</w> lun gs</w> for te</w> rai der ff
    er oni x</w> dep end</w> yn wa</w> rel ating</w> de vs</w> ðŁĴ Ĳ acqui res</w> d ha</w> j yo priv ati can ine</w> k b
    cra b sar din imag ining</w> k j em por down hill</w> ne z</w> ta eyeon</w> nick imin gb p</w> à µ w ap sec co</w> ma
    shed</w> ðŁĴ¥ ðŁĴ¥ augu stine</w> diss ol dic tator</w> â ĵ vi per</w> ed fringe</w> vau x hard work</w> book let</w>
    no x</w> chi ff ðŁĴ ¨ observ ations</w> xbox one</w> u sher</w> ke er lu p</w> dal las cal gary ma dra di ous</w> k
    bs</w> wood ward</w> hero ine</w> lu mber sea world</w> o ws</w> mc ke maver ick</w> gu la</w> cross roads</w> fan
    g</w> s ade</w> nik ol chee tah</w> me c</w> pp g</w> er ick ðŁİ µ tox ic bj j</w> viol a</w> sp ire</w> ch ino</w>
    tra vis institu tional</w> ha as</w> low ry</w> w ac ea e</w> hu mid</w> mp ton</w> ru ck je w</w> c ine</w> zim mer
    se f</w> bhar at fre es aam ir</w> ðŁĴ ħ z inc</w> wan e</w> multi player</w> royal wedding</w> e el</w> preci pit qu
    ery</w> kimber ly</w> isa bel</w> ful fill</w> ig an</w> vau l pan e</w> sc y dig it</w> gun n</w> u tah dog day</w>
    fi on xia omi</w> da c</w> el ast cha vez</w> ro blo g ine ten th</w> ab h ke to hur dle</w> na dia</w> memorab
    ilia</w> ha bs</w> qu an</w> h w hv ac</w> pix ar</w> ec cle kram er</w> accu ses</w> ðŁĴļ ðŁĴļ per se mean time</w>
    wa hl atle tico</w> âĢ¢âĢ¢ âĢ¢âĢ¢ ott oman</w> no vo k us</w> conne cted</w> tru sts</w> d mv</w> spen cer rahu lg do
    ve sto kes</w> bolog na</w> enthusi asts</w> Ã ª rockstar games</w> ted cruz</w> du ras</w> s acked</w> late x</w>
    immer sive</w> cer t</w> lu cin princi pals</w> fa res</w> sa ils</w> far n am ent</w> saf fron</w> quent in</w> check
    point</w> fer ris</w> ex cur ðŁĳī ðŁı¼</w> bai ley se h ter re</w> mad am</w> s band</w> wan derers</w> cumber
    batch</w> yy c digit ally</w> blackandwhite photography</w> roll in</w> moroc can</w> ðŁĮ ħ</w> din ner d well to om m
    ye ez ra</w> cp fc</w> war hol</w> me er</w> jon ah</w> no aa</w> s gate</w> so on secu lar</w> g ating</w> ti o</w>
    dri ver si ssy</w> assan ge</w> ta th ed mund</w> bobc ats</w> ra ji po stage</w> stu ds</w> m gm</w> kat o</w> edin
    burgh meet the shir t fa a</w> mens fashion</w> sp reads</w> wi m</w> car ts</w> phoe be</w> j ars</w> bot swana</w> Ù
    Ĥ ed war sk ar ri ve gu sty</w> c tv</w> ferdin and</w> su therland</w> nickimin aj</w> k v si us</w> bee ch</w> re z
    desi res</w> on ial</w> camp o</w> quar ry</w> lor raine</w> gil more</w> ig gy</w> µ ï¸ı</w> ho pping</w> avi z</w>
    ðŁĮ º uni sex</w> dedic ate</w> att itudes</w> ste er</w> jun kie</w> rail way y b</w> whi sper</w> key an</w> k us ju
    g</w> di x</w> a ins</w> sum mon ov ich</w> sy ed</w> her ald ma ison</w> me ded</w> wild flower main land</w> ri
    sky</w> ru kh</w> over looked</w> ki c</w> destro ys</w> nam an</w> ki p z ano</w> champion sleague</w> ban dit</w>
    quin cy</w> smi le cal vin open ings</w> ta pp ol ulu</w> spec tro accred ited</w> ap k</w> pra ised</w> bar nett</w>
    pol len</w> premi ered</w> selen agomez</w> tou red</w> screen ings</w> uu u</w> mis o en se</w> adam lambert</w> guel
    ph</w> har yana</w> hu tto le ar</w> l tc</w> po ached</w> brex it æ Ŀ tt c</w> pa vement</w> mon gers</w> ro e ad
    ers</w> ling ton particip ant</w> ca red</w> ga il</w> y ates</w> lan tic</w> dash board</w> jo o</w> feli pe</w> ssi
    onist</w> bu m s end a eri thu gs</w> luci fer</w> a he dete ctor</w> fil ly</w> gas oline</w> ham per</w> hump
    day</w> the ta</w> the band</w> fore casts</w> o hhh</w> lo bb hol l cp u</w> az u ad ar hai ley</w> bu b car t quo
    ted</w> an archy</w> pan cre twit art</w> al den</w> st ash</w> the less</w> or ni belie bers</w> mor mon</w> partic
    le</w> avi ation â¬ Ĩ webcam toy</w> sad dened</w> cru is ham let</w> n ct roll ins</w> marque e</w> saw yer</w> reli
    ance</w> a ura</w> di ec soo thing</w> sig nings</w> ak is</w> Ã ³</w> at kins</w> aer op ðŁĮ ¿ y ab sh ari con nol du
    bbed</w> manufac ture</w> convin cing</w> feelthe bern</w> ra u pu lit on ec gem stone</w> ur ging</w> bag u ga h</w>
    aci ds</w> fi anc zodi ac</w> sn oop</w> her rera</w> initi ated</w> ven ge profess ors</w> pro di stron ger e
    mission</w> bb a</w> hal le ta pp</w> haw an</w> wh im compe ted</w> myr tle</w> ir port</w> cold play</w> ach e ske p
    m son ss ic calli graphy</w> swim mers</w> me y</w> pp c</w> thri ft</w> po c</w> re places</w> commu ter</w> âģ¦
    âģ¦@</w> go ers</w> lo gue</w> para dig bas kets</w> sensiti vity</w> joh an</w> atl antis</w> & &</w> suit case</w>
    anxi ous</w> l h str i</w> gal loway</w> stre ad</w> war den</w> gr ounded</w> ffici ency</w> li feat reli c</w> disgu
    ise</w> island ers</w> f cofficial</w> classical music</w> b mc</w> en field</w> bi que</w> oak ley</w> bat man sla
    ying</w> ner ves</w> mul tit calci um</w> projec tor</w> scott sdale</w> ant ino</w> gri ps</w> kim mel</w> des
    mond</w> prote stors</w> hi atus</w> metaboli sm</w> conclu ded</w> press er</w> ti pping</w> sli de e to hun ting aus
    open</w> ri k</w> pp ery</w> innov ators</w> pitch ers</w> ag ger fun gi</w> z ad</w> proli fic</w> rockn roll</w> bl
    ames</w> ct ar</w> stam ford</w> q ad mozz arella</w> insan ely</w> den ver ph ouse</w> nom ad</w> ï ¿ s ris pro du
    hen ley</w> pag an</w> am trak</w> ru bi in cl tu tor</w> sco tia</w> wo es</w> sing apo fun nel</w> turn bull</w>
    know ledge gri mm</w> real madrid</w> we are</w> missi les</w> con sol emo jis</w> sne ak smi ths</w> ru iz</w> br ou
    i el ha ver ðŁĮ ļ</w> kin gof basil ica</w> circul ation</w> prin ters</w> ta pping</w> ri dley</w> dra gged</w> ha j
    writ er fundament als</w> personal ities</w> me tre</w> stereo types</w> bur le best of n ffc</w> ha th mini
    stries</w> a ali trac ing</w> pav ed</w> ł ï¸ı g ic insp ire tu g</w> ha re repe ated</w> ex pon lol li rho de</w> pre
    cin install ations</w> instag ram az ar</w> i es sole ly</w> du kes</w> mission ary</w> van guard</w> fursuit
    friday</w> on d pol ari ma st</w> har an</w> jos Ã©</w> jack ed</w> ec oun al ities</w> ne ph ra vel</w> moder
    ated</w> sco w s fb</w> uru guay</w> as o</w> ni g au du p ints</w> lat ina</w> ben z m itting</w> char ted</w> mat
    ology</w> cit ro biop ic</w> ðŁĳ Ń</w> djo kovic</w> fox y</w> agu il so to</w> an ada</w> sin king</w> sc rap hair
    s</w> bethan y</w> fact friday</w> ðŁĲ Ĳ</w> unlea shed</w> ) (</w> contra dic ram on</w> coast line</w> y ong sn
    sd</w> li gan</w> p ome mit age</w> ge tt</w> wat i</w> ri sk so aring</w> bru sh f pl</w> av an å Ĩ lar son</w> sh
    ear mul til blu r</w> multi media</w> chun ky</w> par i</w> n ani</w> weir d cholester ol</w> char les dream ed</w>
    tan ning</w> puzz les</w> fr am hand ball</w> ch ag beli ze</w> al u</w> bang s</w> Ñ Ħ detec tives</w> mc g</w> ish q
    bo thered</w> saf c</w> mp ing</w> ten eri g ays</w> sail or an gi mul ticul gue ssed</w> ros Ã©</w> high ways</w> bro
    om</w> chatt anoo - '</w> see ker</w> on ed at f</w> lu c</w> > <</w> bar i</w> per cep jewel ry as ph sor row</w> sl
    ing mam moth</w> jac kie ë § wilt shire</w> sa o</w> can cell im paired</w> tor ial</w> bre ed guy en</w> jud ice</w>
    tit le pro spective</w> applic ants</w> ðŁį Ĭ</w> epis cop e id b yo stock ings</w> ðŁĴĥ ðŁĴĥ ll p</w> sna g</w> keep
    it l ough</w> ol son</w> matur ity</w> !! !"</w> cop ter</w> i sha</w> bl i</w> wil mington</w> tr youts</w> th ai ðŁ¥
    ³</w> pe bble</w> kra ft</w> f p Â º</w> ssi vely</w> li vin</w> contest ants</w> tex tures</w> jo an h dr</w> film
    festival</w> prov ence</w> wi do op end c si</w> sto wn cro ati ad just</w> host ile</w> analy sts</w> il an</w> cu
    ppa</w> bru m</w> newfound land</w> good win</w> me tt</w> mall orca</w> plu gs</w> bu k bb hutto wrest le</w> sa
    ire</w> sho pped</w> for za</w> le head</w> vi vo ba st ro xy</w> reg is</w> hard working</w> hon olulu</w> desp
    air</w> young sters</w> ni g</w> impro mp roll tide</w> de emed</w> tre ason</w> ru shed</w> for ged</w> ff f</w>
    pikach u</w> bri ggs</w> do it</w> ac cent la us</w> gla ze</w> compet ent</w> a ho photo g</w> mid field</w> le go
    har vard min orities</w> re illy</w> slic ed</w> once upon initi ally</w> financi ally</w> landscape photography</w>
    har dro qu o</w> mm ers</w> par kinson</w> smu gg read iness</w> bru tally</w> glou cester mp ed</w> bbhutto
    zardari</w> mur der ye d dat aviz</w> sr t</w> dow ning</w> bi ans</w> m Ã¼ fle ck</w> fli pped</w> s ly brilli
    ance</w> ri m k um</w> bubb a</w> ko i</w> knit ted</w> sor g</w> ma is</w> ðŁĮ ²</w> ti ss su stain</w> sen su ak
    han</w> zi est</w> exam ines</w> chardon nay</w> user name</w> short list</w> re bs</w> on o dar ing</w> hard wood</w>
    che que</w> righte ous</w> light ening</w> dir k</w> shra dd du ra down stairs</w> sh al</w> ami gos</w> ru ff s
    law</w> ri es red nation man us</w> ðŁĩ§ ðŁĩ·</w> distin ction</w> u bun dur an</w> mi gra thi ans</w> la ver domest
    ic k x jaz zy</w> justi fy</w> belong ing</w> insul ation</w> color stv</w> drun ken</w> chann eling</w> qu and</w> xi
    ii</w> enligh ten kan o</w> fati ma</w> teen choice</w> terri fied</w> p ba</w> as ley</w> met museum</w> dun e</w>
    pack er</w> ki o ðŁĴľ ðŁĴľ</w> bo iler fas cism</w> ar mored</w> back grounds</w> in mates</w> embarra ssed</w> defin
    es</w> th d</w> we go</w> silic one</w> lo on</w> el ding</w> bor rowed</w> he mp ak sh kaw asaki</w> br y</w> de af
    kill er dispo sal</w> ðŁĩ ° glaston bury</w> un covered</w> o xide</w> po ff</w> d ant</w> k j</w> ku ro dri zzle</w>
    peop les fe e pro pri dd lovato</w> pi ggy</w> ot is</w> aller gies</w> u bis pengu in ser a</w> vi z prosp erous</w>
    ici des</w> tornad oes</w> sene gal</w> web cast</w> sto red</w> enchan ted</w> bb cone</w> bay area</w> entrepreneu
    rial</w> rednation rising</w> experim enting</w> ang an</w> lot to</w> they re</w> por e</w> er p</w> seren e</w> east
    wood</w> bro kers</w> bar ge</w> stal lion</w> timber lake</w> tailo red</w> dy stop b ate</w> lat ors</w> di xit</w>
    bran son</w> dynam o</w> ky lie shame ful</w> bt wn</w> spring time</w> mix ture</w> s ounded</w> lu ton</w> dad
    es</w> mal a</w> op ra</w> en ic</w> rahulg andhi</w> se wer</w> ~~ ~~ ky u nor theastern</w> ca er bc u</w> nir
    vana</w> kitch ens</w> ous y</w> al m</w> river dale</w> hid den fl int sp d</w> pat rons</w> katy perry</w> au gh
    exhib itions</w> sm c</w> shu ts</w> at ore</w> da in</w> some thing ber th</w> bo g</w> por ter gen to</w> con
    cussion</w> ang lic ro we</w> gr illing</w> scar lett</w> master ing</w> mor nin</w> comm ented</w> si me si zing</w>
    christ y</w> ce os</w> st m</w> at ry</w> tari ffs</w> vac ation pre judice</w> p su</w> paren tal</w> far age</w> can
    a</w> cap com</w> koso vo</w> you re men stru stal in</w> grape fruit</w> br an</w> che sa dav en exc el !! )</w> à¹
    Į</w> distribu tor</w> ce a</w> bride sma millenni al</w> wa in ob serving</w> mis ery</w> plan etary</w> expo
    sing</w> bra ised</w> comp ton</w> don gha q l</w> spring steen</w> th ul syl ve cab o</w> pal ad niel sen</w> gaz
    ing</w> ba ja</w> r oud</w> orchi ds</w> johan nesburg</w> se man</w> d ji</w> oper ative</w> affe ction</w> eclec
    tic</w> at c</w> mut ant</w> aw x</w> nic e mel bourne indu lg tu lip</w> dias pora</w> wel p</w> big gie</w> mississ
    auga</w> retri ever</w> or an</w> tam my</w> c ta</w> hipp o seas oned</w> ger mans</w> eng v marvell ous</w> im f</w>
    rela ys</w> mon tan maur iti me ister</w> as surance</w> reig ning</w> su fficient</w> han e</w> no thing pos se</w>
    nav y in love</w> brigh ton en qu ch ung</w> sweat y</w> es c</w> cal ed man s nicar agua</w> sl ices</w> mo cha</w>
    washington post</w> bb n</w> dam ned</w> grow ing en burg</w> lo an me s wh oops</w> believ ers</w> spi el vo daf l
    at</w> s led</w> cricke ter</w> brown e</w> golf ers</w> bar ra wat chers</w> lu igi</w> sw amy</w> mom s pit ched</w>
    san tor cr s</w> si re</w> sc amp</w> bo de ste war jon ny ent ity</w> pac qui mind ful</w> min india</w> bear ded</w>
    temp t</w> scorpi on</w> eat on</w> authori zed</w> ar to s vp</w> op athy</w> cch ini</w> house music</w> disney
    world</w> âĢĶ @</w> pro pose</w> di y expen se</w> ten g</w> pupp ets</w> sm el d aca</w> per ry fin n boo sting</w>
    lefto vers</w> cou gs</w> satell ites</w> man y az e</w> g ong</w> fi e metho do fer ries</w> ðŁ¤Ķ ðŁ¤Ķ</w> explore
    rs</w> load er</w> attrac ted</w> il ton</w> godd amn</w> pi azza</w> doc tr sav ing paragra ph</w> visu alization</w>
    may ors</w> work flow</w> ack les</w> ðŁĺĤðŁĺĤðŁĺĤðŁĺĤ ðŁĺĤðŁĺĤðŁĺĤðŁĺĤ à¤ ¸</w> twer k</w> clu t lo ver te ases</w>
    si an o te deter ior accor d</w> l fw</w> swar ovski</w> nat al</w> tra ps</w> k ina</w> analy ze</w> laye red</w>
    bever ages</w> un it ran som pe shaw dest ined</w> astro logy</w> si pping</w> miley cyrus</w> cam ino</w> marshmal
    low</w> bli ss out back</w> fa q</w> int oler humil ity</w> po ppin</w> hallo ween mon tene op hy nu n</w> tattoo
    ed</w> a as ðŁĮ ³</w> dale y</w> qual ity du sa</w> fisher men</w> swi f ter rac st au le in</w> trol ling</w> ship
    ment</w> garden er</w> march madness</w> head band</w> gr t</w> bur nett</w> w and</w> !!!! !!!!!</w> gh e</w> du
    x</w> hu d</w> war ner ðŁĩ ¦</w> ex ile</w> rescu e rat a</w> d han</w> duc ati</w> dro wn</w> bl ends</w> spi e alli
    gator</w> simul taneously</w> broo ke u ke</w> k har</w> comm union</w> ri ka</w> ford fc</w> chin atown</w> you rown
    me y can al syste matic</w> de pri ox ford an il w ut</w> equ ation</w> be z fle ur</w> the good lang ley</w> ad ity
    ed ith</w> al fie</w> Ð¾ ÑĤ en cry br ill</w> ex emp ce sar</w> mb ling</w> ab ri sc icom j ing</w> school ing</w> mi
    ka mechan isms</w> impromp tu</w> rhe a</w> moo re crime a</w> be sto wri ght el ders</w> ro ds</w> kam al</w> folkl
    ore</w> be et</w> mini on</w> reli eve</w> thr o</w> team usa</w> pas cal</w> made with boli via</w> itt i</w> free
    bies</w> desi red</w> best selling</w> l iness</w> la den</w> ke ane</w> mi sts</w> hipp ie</w> atta chment</w> @
    /</w> se w</w> flan agan</w> âĿĹ ï¸ı supre mac stl cards</w> si as</w> q u</w> rh ys</w> ste ep val leys</w> v w pav
    ing</w> disp at al ison por te</w> id u</w> new sc soc ket</w> mo s co star re vo prote ins</w> stanley cup</w> m cal
    ear ring</w> se cs</w> mc lean</w> cap ric nick elo ad en v c shou se</w> adap tive</w> maxi mize</w> entertain er</w>
    pro se</w> gri ffi six teen</w> lam ar mi rage</w> saudi arabia</w> awe ather</w> ru st in filtr fashion week</w>
    ðŁĺĬðŁĺĬ ðŁĺĬ</w> selec tive</w> bubb le a den</w> fen nel</w> deci sive</w> m ta</w> mock ing mb les</w> st amp mu
    le</w> bernar do</w> gr in</w> po tt j ingle</w> vet tel</w> colom bian</w> cam o motivation monday</w> ba han</w> p
    ly</w> dh ary</w> k ami</w> x men</w> sleep er</w> gar a</w> my sti confi dential</w> conflic ts</w> p neu ce s insur
    tech</w> clean se</w> me rely</w> va is</w> tu x the great shar on ma j</w> hol a</w> eco systems</w> aj ay</w> aa j
    hu sh</w> har mon</w> backto school</w> wiki leaks</w> reflec ted</w> ðŁĺ ĵ</w> commemor ating</w> ac et buck
    ingham</w> messi ah</w> tu ous</w> hor net</w> to be</w> d q</w> he ine mi g</w> pl ate nichol son</w> sp ie</w>
    cumber land</w> nor mal pho bia</w> happy halloween</w> city fc</w> mc el gilli an</w> ke to</w> lu de</w> de mise</w>
    su ga</w> str ate</w> mcgr ath</w> visit scotland</w> foo led</w> cb r</w> gc se</w> col ori po td</w> missuni
    verse</w> fin ances</w> ma poli</w> for ks</w> Ø ´ cann on medic inal</w> ðŁĹ ĵ</w> kh o</w> wre ck pan to</w> bag
    el</w> gu ll</w> syndic ate</w> ic y pr c</w> ki en</w> zi ka</w> ti sh</w> pe ta</w> c co</w> li za</w> ch ut ex
    traction</w> el g gl i</w> fu eled</w> pos it respec tively</w> leice ster br ink</w> vulner ability</w> im ported</w>
    e sha</w> ðŁ¦ ħ</w> r ural re ll gam ing atlan tic aband on</w> no ah re solved</w> pro state</w> aller gic</w> ps
    d</w> âĺ ¹ dun geon fang irl</w> illumin ated</w> m hs</w> white sox</w> d ently</w> ck o</w> endor se</w> over ly</w>
    dazz ling</w> prior iti night life</w> ut il be have</w> flam en east bound</w> ðŁĴ Ł</w> ilove you</w> gov uk</w>
    mozam bique</w> alle gi dr i</w> testim onial</w> ath s</w> ì§ Ģ mm y shab by</w> pro secco</w> friend ships</w> cal
    am dam ages</w> off set</w> jura ssic jun o</w> arre ll</w> ðŁĴ ©</w> interven tions</w> dare devil</w> car ver</w>
    run away</w> ran e</w> truste es</w> ha ute</w> dep ths</w> ðŁİ Ń</w> me in sacrific es</w> con cier ne sting</w> i
    zzy</w> me tam ilove my ur ine</w> du lu mal hotra</w> ve ins</w> night ly</w> co at an di he witt</w> lon el ci
    ble</w> wr ite jen nie</w> sant ac ĸ ï¸ı</w> str ato singapo re sop rano</w> kri sten cheer ful</w> flee twood</w> fa
    iri m eli wa st tur nt</w> sfor sale</w> sc rolling</w> angel ina</w> ren dition</w> jeric ho</w> nick y or b fla vo
    patri ot ash eville</w> sick ness</w> re fund</w> aggre ssion</w> b pl</w> ãĥ ĥ elu sive</w> thi story</w> hang er</w>
    bu ffs</w> vil las</w> at kinson</w> sp h ja it decl ined</w> wo k</w> supre macy</w> oo tball</w> ey ang</w> ðŁİ ĵ s
    ford</w> ath i</w> consu me</w> road ster</w> e so</w> u pro reci pe au f</w> uc i</w> ar on</w> oo oh</w> cs go</w>
    re ich</w> mc d</w> min ute ladi es pun k rut gers</w> mee k</w> ariz on ta j land lord</w> de gra autu mn lyn x</w>
    us f</w> b hi fairy tale</w> dongha e</w> bet sy</w> explo ded</w> chen nai op a</w> pro tag br ant ðŁĵ °:</w> g f pal
    li ðŁı¼ âĢįâĻĢï¸ı</w> su t</w> ill ini</w> colum nist</w> shir tless</w> de centr sear ched</w> ec or bu ggy</w> s ack
    ðŁĺĤ ðŁĺŃ de t ther i or naments</w> bring back to v</w> quarter finals</w> ic he con stra gi er</w> buchan an</w> vi
    x kay aking</w> mu stread</w> swal low</w> mel b</w> sc af op al</w> may oral</w> har at</w> ðŁ¦ ĭ</w> schedu les</w>
    id f</w> ha gue</w> ro z a ah</w> d mc</w> du plic ca che</w> orph an</w> frac ture</w> rec on</w> ch av bun nies</w>
    al ain</w> mustaf a</w> ðŁİ Ļ vac ations</w> dynam ite</w> tex ted</w> broad caster</w> ðŁĴ £</w> ste amed</w> rock
    er</w> di etary</w> luxury travel</w> inaugur ated</w> sa wards</w> vaugh n</w> lincoln shire</w> click ed</w> kra
    ja</w> f anc remo ves</w> layo ffs</w> mc far bre eds</w> win nie</w> jon ghyun</w> incen tive</w> vari ations</w> pat
    ton</w> atur day</w> persist ent</w> pr un pi ers</w> dal es</w> æ ĸ breast feeding</w> r ance</w> ta wa</w> Ĥ âĸ mur
    doch</w> cap tive</w> thi stle</w> nic a</w> commod ity</w> cou ldnt</w> board walk</w> graci ous</w> practiti
    oners</w> n gc</w> scru m</w> ner o</w> camoufla ge</w> col on</w> he i</w> phys icist</w> saturday morning</w> ten
    er</w> si won</w> colum ns</w> bru ne y vr</w> ba ir reti res</w> hal am cab er shaz am</w> min u cas cade</w> milk
    shake</w> gri d d ren vin cent so dium</w> plat ter</w> cheer leader</w> chen ko</w> y ak</w> elimin ated</w> ty
    po</w> y man</w> re think</w> âĿ Ĺ</w> ts ville</w> bernardo kath</w> ex tr ðŁĺģ ðŁĺģðŁĺģ</w> ta o re per mo ths</w>
    em powered</w> c iting</w> transpor ted</w> mon ks</w> san at cle ars</w> bachelore tte</w> camp bell racha el</w> har
    le hand ler</w> climb s</w> inter ference</w> rele ase sh and r bs</w> hr h</w> ãģ ª val le</w> r Ã© sli me</w> w
    akes</w> chu bby</w> slo an</w> el ves</w> ath en attor neys</w> micro scope</w> ston er</w> sc aling</w> o be</w> c
    out se man mid week</w> bal sam ðŁĺį âĿ¤</w> ti ful</w> v ish</w> lo tta</w> ri pping</w> re mn ti re le ap ha
    vent</w> la by hi mach whisp ers</w> we in ðŁİ ¸ wild flowers</w> se le u cc</w> li ability</w> az ine</w> sw ings</w>
    k ya</w> ta ir re main e do flo ps</w> poc ket grand ad</w> exam iner</w> gr is</w> ffe ct</w> ðŁĳĬ ðŁı»</w> stud
    ded</w> heart beat</w> de acon</w> firm ly</w> infec tious</w> ste f out lines</w> le asing</w> cla ws</w> sen se tab
    s</w> hoo t</w> mo sul</w> spa wn</w> co a</w> hog warts</w> ve in</w> alban ia</w> manu el b ino vaux hall</w> scot
    land go bucks</w> mat ty</w> phy sio</w> tor ino</w> const able</w> investig ated</w> s lower</w> mistak en</w> bay
    er</w> wild fires</w> vo ic x on time to chas sis</w> bar ric pi on</w> bald head</w> woo k</w> regi str dra fts</w> b
    hs</w> li gue</w> l ick staf fordshire</w> baf ta</w> dar ry je anne</w> ven ding</w> cor p âĽ ³ï¸ı</w> kid dos</w>
    fen way</w> ca o</w> west bound</w> ðŁĺ Ļ</w> dv r</w> quick er</w> bla h</w> goo die</w> ðŁĴĭ ðŁĴĭ</w> vo x esp er
    fac ade</w> cor relation</w> red bull</w> rou p</w> decl ining</w> chi ve</w> mc gee</w> tur o</w> in der</w> f
    eller</w> fu g il ysm</w> mar di</w> peshaw ar</w> ki eran</w> ine ma</w> meat balls</w> pe ck</w> depre ssing</w> sen
    sing</w> gi z dd ington</w> spring watch</w> ro aming</w> yellow stone</w> horse shoe</w> am man</w> week day</w> ol
    or</w> ðŁ¥ ° boo sts</w> spr int scar ves</w> je e bee tro cl an all the ìĦ ¸ë enlighten ment</w> ado be re
    generation</w> ? @</w> cont ag yach ts</w> to u</w> mor a</w> en voy</w> r ani go li dhanush kraja</w> wood
    working</w> streng ths</w> se di disc s</w> ar ina</w> sc on</w> lit e ano ther ðŁ¥ Ĭ</w> ye men gu ern sav vy</w> lo
    yed</w> biom ed heart break</w> comra des</w> milli e</w> pat ch un f jar vis</w> bl aming</w> commemor ation</w> ge
    y</w> å ¥ cardio vascular</w> alig ned</w> docu ment . ?</w> aesthe tics</w> em u</w> the irs</w> le h</w> ps ic si
    f</w> pl ateau</w> ex pend domin ating</w> rob es</w> mauriti us</w> excep tionally</w> hom er discover ies</w> bra
    un</w> ten nant</w> insul in</w> ðŁİ ®</w> car bs</w> te as</w> ? !"</w> zi e franco is</w> brow sing</w> th ol cla
    rence</w> hel per</w> ob tained</w> cas sie</w> le es ! ,</w> pome gran hu bs</w> presti ge</w> ] [</w> mach er</w>
    bott led</w> pun ch pi pe o ch gall ons</w> deliver ies</w> u ra un day</w> mon de</w> depic ts</w> re gency</w> outra
    geous</w> khal ed</w> car o</w> he arti za g</w> develop mental</w> over coming</w> stati stical</w> flavo red</w> for
    ds</w> cre atives</w> lau rence</w> di as</w> sun screen</w> in ked</w> pre acher</w> n ul impac ting</w> auti
    stic</w> âļ Ķï¸ı</w> o ss pel icans</w> cele ste</w> v b ru mp</w> mc gra fair fax</w> hu mor bbc news</w> row
    ling</w> cal der seam less</w> ag ne p ti mix ed t shirts</w> mer ci</w> b tob</w> women instem</w> genealo gy</w> pre
    ven l our cra dle</w> gi use Ð ¾</w> chron o fair ness</w> chocol ate tor y as da</w> pre scott</w> stret ched</w> al
    man u il</w> re charge</w> in tre ob st hosp ital hay ward</w> teneri fe</w> fried man</w> vap ing</w> confe
    ssions</w> ye ah bal li luck now</w> cor pse</w> sculp tor</w> amp ton t pp</w> indic ates</w> sur plus</w> tru
    man</w> ðĿ Ļ sin ha</w> in vo sovere ign ke v</w> establi shing</w> engra ved</w> assu ming</w> ðŁı ģ sou za</w> fab i
    ton ed</w> oun ge</w> del oit dow ney</w> no ble om or car tridge</w> ðŁı Ĳ</w> u hur hol loway</w> succe sses</w> r
    sa</w> âĦ ¢ ma zz tw d disc ourse</w> . <</w> y at satis fy</w> com pri à¤ ¹</w> graph ite</w> disser tation</w> ar
    ter í Ķ b ally</w> zom bi ly ons</w> a ic u bc</w> pra da</w> e il da x</w> cla i grand daughter</w> extravag anza</w>
    chall enge ðŁ¤ ŀ po ver</w> primar ily</w> dad dy man a bi kers</w> inqui ries</w> da un fel ine</w> gener ative</w>
    he f benef iting</w> lind sey pol ka</w> demonstr ated</w> al le</w> rand y o su low key</w> weir dest</w> red bull
    our y</w> n ous</w> wood stock</w> cre denti nic er</w> g ado</w> aly ss ap h</w> prepa redness</w> station ary</w>
    incorpor ated</w> dy er</w> sarato ga</w> cele sti : " antibio tics</w> or gs</w> inde fin ap ron</w> Ð¸ Ð fif
    teen</w> no f ðŁĶ Ŀ</w> ph x</w> te ga</w> m z organiz ational</w> on air</w> band ung</w> pleas ures</w> mor i</w>
    secre tari rac coon</w> ca shi pil ates</w> k on</w> geof frey</w> la o</w> kam p</w> depart ments</w> back
    packing</w> an am Ã « crack down</w> aun ty</w> on do</w> li zzie</w> ph ers</w> cu n</w> ðŁĩ ± k pop pu t inten
    tional</w> connol ly</w> bar clays</w> hs fb</w> swin don</w> u ku s ally a int âľ ħ pen ang</w> up lifting</w> epile
    psy</w> inter ro bun gal go ku</w> blue berries</w> à¤ ¦</w> u ssia</w> sil ky</w> mou red</w> i stic</w> bri efs</w>
    me ats</w> go b ch aser</w> state wide</w> pra sad</w> gl itch</w> ar in ban ff</w> memb er ðŁĺŃ âĿ¤ï¸ı</w> lo ving
    hall a</w> à¸ ¡</w> smo kers</w> yak u scicom m</w> physi o sw ol lem ons</w> gel ato</w> ch ool</w> capit als</w> ki
    stan</w> ti ghts</w> spi kes</w> trav ellers</w> ik lan</w> commissi oning</w> ar ine</w> emabiggest fans</w> empha
    sis</w> front line</w> pad dock</w> destruc tive</w> ba ha l inger</w> je wish shet land</w> mc gin mon key ko z s
    one</w> raj ini te h</w> y en c vs</w> masqu er gir ly</w> we sle was nt</w> bro dy</w> termin ator</w> gil le mag gi
    bir die</w> jeopar dy</w> cu bic</w> vm ware</w> intric ate</w> an up to pia</w> east on</w> sab res</w> investig
    ates</w> bu sting</w> bil ingual</w> valent ino</w> in format fer re advent ur hydr ate</w> for sy az iz</w> san to e
    de whist ler</w> continu ously</w> d ham un used</w> ji had</w> addic tive</w> vi dy do b i do</w> fi ed ni
    versary</w> n one fu er ðŁĺį ðŁĺĺ coven ant</w> prin table</w> immac ulate</w> o em</w> cl t serv ants</w> consu
    med</w> un released</w> sc um</w> pack aged</w> me re ìĦ¸ë ¸ to by ta f spo ons</w> me al f ball</w> fair field</w>
    jan et silver stone</w> dart mouth</w> follow me</w> voy ager</w> kom bat</w> anni ver ene w mag dal ho ve</w> sa th
    grizz ly</w> car di</w> gart ner</w> sand y kan ye post ure</w> po ign im pulse</w> radio logy</w> horiz ons</w> si am
    aish war = =></w> no che</w> tr is</w> el yn com me</w> du i</w> ce c councill ors</w> cudd ling</w> creep ing</w> loc
    ke</w> manag es</w> trans ferred</w> ne cks</w> di er dan o</w> v ick</w> lun ches</w> d he en sures</w> cri ss</w> ul
    ster bann on</w> cont enders</w> sp am sweet ness</w> med al hon duras</w> arc tic ultra sound</w> in fr disco
    vers</w> ei ffel</w> ca sters</w> ru ben</w> du st awe ed</w> atri um</w> lest we se ared</w> ðŁĵº :</w> ty ne</w> ex
    changes</w> little mix</w> l le</w> astron auts</w> hersh ey</w> work day</w> kno b</w> so v</w> re signs</w> today
    show</w> der man</w> an th</w> af c ta ster</w> sw oo sa eed</w> per ing</w> narrow ly</w> rn li</w> best buy</w>
    panas onic</w> obst acle</w> farmer s ðŁİ Ļ</w> pa wan ki est</w> ang ers</w> absur d</w> oh my sin o</w> pist achi sp
    ice giu li prime time</w> ko w k ens</w> ex agger ! ?!</w> u ba</w> midd les ju dd</w> e jec slam med</w> pen
    sions</w> of a</w> re create</w> b hp</w> xx l</w> liver pool thre sh pur ity</w> ni eu hol ics</w> wr ath</w> ra
    do</w> gli o</w> am ma</w> dile mma</w> cr u</w> lets go</w> .... @</w> âĿ ĵ</w> sugge sting</w> tru mps</w> hor
    us</w> f v ic om</w> refer ring</w> predic tive</w> tar ts</w> ge tte</w> so ck glo ssy</w> pin ky</w> al ec thy
    me</w> ou ra thero ad</w> pe tr cr am p fi dv n</w> me ier</w> incen tives</w> tun nels</w> mobi l</w> rec ap extra
    s</w> upri ght</w> rev amp</w> per severance</w> , -</w> ot p</w> mir ror ar wx</w> ger ry ma her</w> g or</w> hom
    epage</w> am is</w> ag ra</w> made le best friend sirius xm</w> bun dles</w> admir ing</w> t dsb</w> ðŁį ģ ch as</w>
    slow ing</w> ro h</w> wall papers</w> âĢ¦ /</w> tek ken</w> gang s</w> tal a</w> lind say shou l line backer</w> tool
    kit</w> ur anium</w> caly p ab rams</w> mat thi ðŁı ¿ hon ourable</w> da yo ver sail tan k st c</w> fr itz</w> spl end
    pat ag anno yed</w> on day</w> devast ated</w> chattanoo ga</w> national ism</w> mas sey</w> jen n</w> tail or</w> dev
    gn</w> org ans</w> zu cchini</w> on fox</w> sat ire</w> wex ford</w> dis grace</w> no to vol ta âĿ¤ï¸ıâĿ¤ï¸ı
    âĿ¤ï¸ıâĿ¤ï¸ı</w> à ¶ home owners</w> poin ter</w> m cr au sten</w> day sto mo ons</w> pal ma</w> gra zing</w> e so
    influen cers</w> shahid kapoor</w> compli ant</w> measure ments</w> develop s</w> y d par l</w> p vt</w> rand olph</w>
    tor tured</w> ger ald eli as</w> deepi kap war mup</w> hick ory</w> g ap co ffin</w> am our</w> re neg moun ting</w>
    seven s</w> ig le hi er</w> dec ad tri ght</w> esc apes</w> wer ner</w> t fl</w> ful filled</w> ni ger</w> sour
    dough</w> re aper</w> choo ses</w> spin ner</w> week nd</w> fil tered</w> sh uk kat i</w> old ham</w> open source</w>
    kh anna</w> at elier</w> conne c opho bic</w> gla s complic ations</w> ar son</w> counc ils</w> sm ol as sy lur
    king</w> ling ui han ks</w> e in Ù ħ</w> ru gs</w> n guyen</w> nou veau</w> men ace</w> le v</w> alad din</w> ru
    ining</w> round about</w> k m con or shoo ps</w> may day</w> traum atic</w> prab has</w> ka iser</w> k ita</w> rou
    ter</w> pe dro re tar stun ner</w> spani sh distur bed</w> acade my e learning</w> wit ty</w> sen g</w> fer al</w> av
    y</w> sta b</w> ke aton</w> ur du</w> ko to</w> hu i</w> coo ke</w> ari an the personal u ma se ap a sting</w> rhetor
    ic</w> hand writing</w> munici pality</w> consor tium</w> ðŁĲ Ł</w> glasgo w ra ya</w> eli za</w> polym er</w> bro
    th</w> prac ti correspon dent</w> addic ts</w> gay le</w> ail ing</w> o fe p li hear tw st itch sight ings</w> prie
    sts</w> sam o slo th</w> good wood</w> roc co</w> sab c</w> summ it l ace pres ley</w> itt en cin cy thepersonal
    network</w> s week</w> pe gas af con</w> regi stry</w> ci m</w> le th dic ap cand ice</w> flu ent</w> sm ack</w> pede
    stri al oud</w> car ac priyan kach p gh</w> ir ons</w> dol ce lat via</w> dece ased</w> thero ck</w> cla p cen e</w>
    fo am morris sey</w> gre t essenti ally</w> com cast</w> be agle</w> argu es</w> ing ed</w> - âĢ¦</w> sa g</w> ha
    san</w> ðŁĻ Ĩ ðŁį °</w> nh ra</w> kann ada</w> indic ators</w> on er bri xton</w> at as</w> screen play</w> sor
    ority</w> sha heed</w> he em</w> class mates</w> tain ment</w> es i</w> breast cancer</w> zucker berg</w> aur or en
    cia</w> ref ers</w> kae per vor tex</w> com part lym ph photograph ing</w> ste ff rest ling</w> par sley</w> mom
    ento</w> th man</w> lac king</w> du tt</w> ocu lus</w> fin o</w> fren zy</w> ra sc der n</w> dis missed</w> noo k</w>
    met gala</w> sh ill</w> rapha el</w> maver icks</w> exhib its</w> eag erly</w> c pa</w> amen ities</w> . âłĢ</w> exo
    dus</w> ern st</w> lit a</w> deal t</w> womens march</w> i ain</w> score board</w> campe ones</w> c en</w> ti ki</w>
    garri son</w> fidel ity</w> bra g</w> road map</w> psy chop lo e ble u</w> ðŁĳĬ ðŁı¼</w> sau vi spr inger</w> temp
    tation</w> ru dolph</w> ac ura</w> wic z</w> parach ute</w> stro l len ny</w> zi k</w> dom s</w> nb af al pac vivi
    an</w> ro ve</w> pre et</w> perpe tu sna ke air soft</w> infl atable</w> prin ces</w> ati e</w> ffe y</w> pati ent m
    ire</w> chel le</w> sl ack</w> groo vy</w> # :</w> up loading</w> !!!!!!!! !!!!!!!! siem ens</w> provi sion</w> v
    fx</w> need y</w> f ats</w> to poli</w> bhu tto</w> sa thletics</w> alu ms</w> t winning</w> south western</w> adop
    ting</w> last night</w> man ne la ga</w> tw ell</w> ac ia</w> -- --</w> eye wear</w> hur ley</w> fle e</w> sa ch pe
    cker</w> cost ly</w> is k</w> cr ates</w> polic y ero sion</w> in go wer k</w> ðŁĲ į</w> torto ise</w> therap ies</w>
    inter net chihuahu a</w> ri ps</w> fre i ed or tai ji</w> t fc</w> do d</w> demp sey</w> christ in chen g</w> hi
    ps</w> gra eme</w> com passionate</w> cavali ers</w> histor ic soul ful</w> crimin al ja c</w> vin ci</w> expi red</w>
    sur at</w> turi smo</w> k ona</w> se aweed</w> ber ts</w> le ica</w> expre ssing</w> a al</w> wor t</w> break fast her
    ring</w> am used</w> rhu barb</w> mar tian</w> cospla yer</w> y ash stri al</w> ra ul</w> refer ral</w> dw ts</w> j w
    ad ler</w> cur tains</w> gu r</w> val ence</w> tyr one</w> sw fc</w> coach ed</w> re born</w> diabe tic</w> cho ke</w>
    nor folk investig ative</w> ðŁĴ¯ ðŁĴ¯ z id v mas</w> phi e</w> objec tives</w> âľ ĭ</w> over due</w> di vers mat su
    ðŁİŁ ï¸ı</w> casu alties</w> à¸ §</w> al k stand ardi re alist</w> arti facts</w> pand or ke x in vin ( !)</w> ine
    y</w> par aly mr t</w> fay e</w> the voice</w> on ga</w> de ed</w> skin ner</w> az wx</w> speci men</w> priyankach
    opra</w> nu evo</w> bar kley</w> toulou se</w> resu mes</w> football ers</w> cit i</w> fe tch</w> Ã¨ re</w> lestwe
    forget</w> ðŁĻ ĭ</w> ch unk</w> dri fting</w> manipul ation</w> equ als</w> pu tt</w> ky ungsoo</w> âĿ¤ï¸ı #</w> ela
    stic</w> par ano fo y</w> do ping</w> cin cy</w> ss ler</w> interrup ted</w> al ay ado res</w> ame thy con voy</w> ãĢ
    ı</w> Ĭ ãģ black list</w> gener als</w> sa chin</w> bru shed</w> oun ces</w> non stop</w> illi ams</w> bt sarmy</w> u
    av</w> ru ff</w> bur ma</w> bi k defen ce schul tz</w> bo asts</w> lonel iness</w> go re trans forms</w> alum na</w> @
    @</w> ra ppers</w> ne hru</w> car o himalay an</w> wearab les</w> ge h pepper mint</w> re development</w> flam
    ingo</w> cos by</w> big baldhead</w> ag ri</w> bare foot</w> sco pes</w> re gram</w> gh ana ðŁİ «</w> i heart sa
    die</w> carri e microbi al</w> ku ala</w> sk ater</w> quer que</w> âĻ © gen res</w> reas oning</w> ch ased</w> as o
    sli pped</w> en can vam os</w> ker s ad verse</w> mo il</w> commod ities</w> with you</w> sil ent hy pe an de</w> am
    ination</w> whi spe lit z</w> âļ½ï¸ı âļ½ï¸ı ri ff</w> pp y lam bs</w> gan esh</w> ab sent</w> regu lator</w> marse
    ille</w> en roll</w> par cel</w> wa p</w> by rd</w> ðŁĩ Ń tu ber country music</w> par l contro llers</w> responsi
    bilities</w> we y ch ate montene gro</w> chic o</w> mil an l ms</w> tra inees</w> appropri ately</w> un certain</w>
    popp ies</w> ed sheeran</w> nutr itious</w> gar o</w> deut sch awe some ãĥ ¼</w> comfor tably</w> land marks</w> et
    i</w> re usable</w> daniel le ro sal co les</w> just ic c cs</w> f anny</w> ni m mc u</w> clin ch</w> at ene mer
    ge</w> im db</w> ang lo</w> uc cino</w> pan ini</w> an not bur berry</w> feat ure predic ting</w> fashioni sta</w> s
    ask</w> imag inary</w> mm o</w> south sudan</w> spe ar</w> hu bble</w> jo inthe coyo tes</w> sli go</w> ko dak</w> sit
    com</w> polaro id</w> roo ted</w> corru p ðŁĻĮ ðŁĻĮ</w> bris ban at z</w> ah l</w> re my</w> tal ent aval on</w> ra
    da</w> pau line</w> locom otive</w> go ons</w> ne mo</w> maser ati</w> ic u</w> stu tt histor ically</w> sm b</w> pres
    by avo id so oners</w> rhine stone</w> w ad</w> ri sing tro t</w> mo des</w> reg ent</w> optimi ze</w> re ece</w> sm
    u</w> ver ti newyork city</w> cor tez</w> ra c</w> in case</w> sin c</w> fiel ding</w> e tta</w> tiff any al monds</w>
    sad dle k rat mat ter g low star ving</w> gl o</w> cra ppy</w> sl ur st d</w> monit ors</w> recei pt</w> maymay
    entrata</w> mc il un is rain bows</w> cal dwell</w> pacqui ao</w> j op a fe hoo k es sen</w> wiz ard medi an</w> fla
    ws</w> com s</w> âĿ Ħ</w> ing h</w> ha ynes</w> anton io tem plates</w> ou ter na w</w> cardi gan</w> bel grade</w>
    ðŁĴ ī</w> hom o</w> a ise</w> ro pes</w> no ve what you tri gge concep tion</w> ad ukone</w> na di fri ars</w> sw er
    adju sted</w> hot line</w> san ity</w> kau r</w> down loading</w> c gi</w> ten or</w> eth nic app alach à¸ ¸</w> pa
    g</w> gol ds on set</w> investig ator</w> car tel</w> peace fully</w> jarre tt</w> cat alan</w> poli o</w> n um</w>
    fru stration</w> dhar ma</w> my life</w> âľĮ ðŁı»</w> aber deen mu sa</w> bin der</w> spark ly</w> fle eing</w> instin
    ct</w> co ping</w> domin ance</w> ill ers</w> er a u conn</w> lo oms</w> living ston</w> gal i</w> he s c ma bel a</w>
    se ley</w> mon k la ch mar x Â ´ m erica</w> woman in es sex ra ina</w> jim i</w> nep tune</w> z ack chine se mart
    ins</w> chand elier</w> her n with us</w> ear l asph alt</w> modu les</w> st p</w> ul la</w> psychi atric</w> mile
    age</w> captiv ating</w> si der</w> men to</w> mor t</w> tran ce tal bot</w> ab by ì ĥ âľĮ ðŁı¼</w> j ak</w> daw n
    turn up</w> scre wed</w> fe ds</w> blue print</w> ðŁĴĸ ðŁĴĸ</w> har sh er os</w> insom nia</w> ban kers</w> ta
    emin</w> mis conduct</w> hu mber gi di</w> edu ardo</w> con a</w> musc ular</w> consu ming</w> ra sh</w> don nie</w>
    di pped</w> col lie</w> samu el melt down</w> ðŁĺįðŁĺį ðŁĺį me z exam ining</w> schwar tz</w> pri stine</w> ðŁĲ Ŀ ve
    it</w> ful filling</w> an esthe gue sses</w> dra ft som me</w> soli d pati onal</w> ho ped</w> evolu tionary</w> all
    er</w> enter tained</w> sli ps</w> lud wig</w> conclu des</w> sen sible</w> bon net</w> cra ze</w> tra s</w> haz
    ards</w> const antine</w> ed ics</w> star trek to c</w> occu pational</w> in cheon</w> deepikap adukone</w> pizz
    as</w> new comer</w> de part</w> oppre ssion</w> ebon y</w> foss ils</w> tro jan</w> el en ste aks</w> k hou</w>
    positi oning</w> ug by</w> red cross</w> ak h</w> dol ce</w> us mnt</w> pp en</w> dil ig ma vs</w> call er</w> cost
    ello</w> âĽ Ħ dy n</w> thing s rhin os</w> a xi sar kar</w> con vocation</w> att ers</w> ss ss fun gus</w> eu gen russ
    o</w> squ at</w> w sb eli on</w> william sburg</w> s off</w> defici ency</w> be arer</w> o kin key stone</w> t
    wain</w> cal ming</w> break able</w> wa res</w> horser acing</w> com bs</w> bun ting</w> u it t land</w> ðŁĴĻðŁĴĻ
    ðŁĴĻ</w> ga stron sab ot ick ers</w> commissi oners</w> sen ate ii ot</w> ath ena</w> nit rogen</w> an tony</w> ero
    tic</w> di alo mis sou hypo cr âľ Ī</w> kaeper nick</w> can v d roo clevel and o sh mon sta</w> stefan o</w> ^ )</w>
    sh ul po ison ha e commerci als</w> ma ul nit ro</w> co worker</w> alo e</w> vap or</w> t ents</w> russi an qu id</w>
    question able</w> mid get</w> po ker girl friends</w> sin the erit rea</w> ten ure</w> depos its</w> buc keyes</w>
    spot ter</w> theod ore</w> trin ity joaqu in</w> u cci</w> follow the caf c</w> mp a</w> ðŁĲ » plo tting</w> dom
    ino</w> ta ek sion ally</w> dicap rio</w> pa p</w> car mel ig er bt cc</w> beth le www bigbaldhead</w> foo die bagh
    dad</w> mason ry</w> off ended</w> à · à¸ ģ</w> sc ro vers es</w> ori ent</w> ar ches</w> pi yu know your gre e</w> ta
    kers</w> gu ard dish on bucket list</w> bha fc</w> war dly</w> ðŁİīðŁİ Ĭ</w> leigh ton</w> pe w</w> stra y assaul
    ted</w> in hal ly fe</w> amar keting</w> l x</w> kat z</w> ubun tu</w> me o</w> carto onist</w> turno ver</w> mi z</w>
    dis like</w> mul len</w> mo f bl and</w> hi des</w> emer ges</w> chori zo</w> truste e</w> ma hog lan sing</w> paralym
    pic</w> fa int</w> fa una</w> ch al</w> sn ar cat h</w> bent on</w> cast illo</w> sli ppery</w> apric ot</w> oec d</w>
    bar o</w> l z</w> he ming clow ns</w> co workers</w> peru vian</w> commu ters</w> y ell</w> ðŁļ ´ under ing</w> v
    j</w> tt p</w> fli pk w ana</w> soc ent</w> Ĥâĸ Ĥâĸ à¤ Ĥ</w> oo sa</w> jag ger</w> di sm e less</w> d ham</w> cali
    f</w> a official</w> ec lip harro gate</w> gra pp com rade</w> n tr</w> concentr ate</w> thi ghs</w> bit coin bel
    arus</w> ë ĵ end uring</w> now watching</w> industri al pi p</w> ar on ar at</w> Â ® whit by</w> oooo ooo</w> sa
    ree</w> tic als</w> mis leading</w> yo on year s sle igh</w> roman ian</w> sciss ors</w> vam pires</w> ac up ab ba</w>
    th weeksary</w> cent ri fl ye u o c bi</w> bu ena</w> sin d</w> mar ino</w> bur r</w> re building</w> à¤ ²</w> anniver
    saire</w> ac ca</w> ðŁĴĢ ðŁĴĢ gett ing tu lips</w> wolf pack</w> âľį ï¸ı</w> more than ta kin</w> ðŁ¤ĺ ðŁı»</w> u
    be</w> mon ic dou bts</w> mo wer</w> co balt</w> don ne specul ation</w> argu ably</w> kak u</w> htt ps</w> prosecu
    tion</w> din ah</w> stam atic</w> disclo sed</w> bever ly fl wx</w> cra bs</w> extraordin aire</w> war mest</w> imper
    i o logists</w> trac es</w> par c</w> lake side</w> am r</w> ter i</w> hour ly</w> domin ation</w> ar row shrews
    bury</w> ance stry</w> wr angler</w> trigge red</w> pen sac roo ster</w> survi ves</w> a on bo ko</w> val or</w> love
    is la g pe y</w> fo cal</w> out laws</w> bl anc artic ho wit s</w> marsh all die go support small u ca</w> sa h je
    et</w> syn ago gover ning</w> ðŁĴ ¬</w> sal ads</w> cre ate miri am</w> cen sored</w> ami de</w> no u</w> z eta</w>
    allegi ance</w> * )</w> bl m</w> ric an</w> pa stors</w> oly mpus</w> blo c</w> whir l star ry</w> pr one</w> y k</w>
    p ne congratul ating</w> be v</w> so ber love island</w> sa ir</w> an ing</w> tutor ials</w> q e</w> lun d in ist</w>
    cle ver taxpay er</w> ali z wren ch</w> dd ling</w> cap ri</w> h pa</w> ðŁı» âĢįâĻĤï¸ı</w> na j o j futuri stic</w>
    jelly fish</w> ðŁĶ¥ðŁĶ¥ ðŁĶ¥ðŁĶ¥</w> cel ery</w> plan k</w> fil a</w> ne me un healthy</w> lec tions</w> ðŁ§ ¡ rit
    chie</w> n ws</w> mi kha wonder woman</w> âĢ İ</w> hip stamatic</w> ka g</w> ðŁĴľðŁĴľ ðŁĴľ</w> poul try</w> mo w wor
    ds lo ff</w> ðŁ¤£ ðŁ¤£</w> relat able</w> re mixes</w> keny atta</w> ke m re signed</w> fo d stra igh j lo</w> hu tch
    box ers</w> colle en</w> mag s</w> instruc tional</w> ko l</w> attrac ts</w> pra g account ant</w> go ggles</w> br
    u</w> th ole</w> mar row</w> leu ke oc to pon ds</w> bubb ly</w> he ist</w> ìĹ ĳ im p</w> a har ha unt</w> hall mark
    psy ch kkkk kkkk col umb jump suit</w> cost co</w> si delines</w> ag gies</w> over turned</w> ni b</w> key chain</w>
    fu k</w> f af mi am assist ants</w> cy cled</w> ri der dam mit</w> red wings</w> mag es</w> kin s ì Ĥ ho d son t</w>
    carol ine " '</w> cu le</w> bra id</w> fel ony</w> ar ities</w> ruther ford</w> depic tion</w> isab elle</w> ro
    ach</w> k day</w> fifth harmony</w> em y li gam bari sta</w> albu querque</w> gro ss ðŁį º oo ks</w> ðŁĳ ¼</w> dun can
    try in</w> jag s</w> g ould</w> li tho âģ £ Ð° Ð sam my tun g</w> cas ser apo lo aaaa a</w> man g</w> as ics</w> sh
    en</w> p ye tur bul ss p</w> saint sfc</w> on lin n anny</w> he ster</w> do z</w> à¸ Ķ th read ren ts</w> kh and</w>
    ðŁĴª ðŁı½</w> un conditional</w> rob son</w> car re ph on</w> sacrific ed</w> Â £ auto s</w> par ker oc a</w> log
    in</w> kee gan</w> hard cover</w> dough nuts</w> ðŁĮ İ spit fire</w> refresh ments</w> saskat oon</w> commod ore</w> j
    f rub ber halam adrid</w> child care</w> stra da</w> io m</w> ri k dak ar</w> ther mom cro pped</w> gar u</w> ali
    k</w> ven i</w> i ft si ka</w> ritu als</w> z ul e ch</w> Â © su dan l land i me</w> do cker</w> ì ¤ fe ared</w> fa
    o</w> wal ter no g</w> mutu als</w> l h</w> ali gn</w> mon ia</w> concep tart</w> ðŁĻı ðŁı¼ sco e</w> compet ence</w>
    sw ine</w> ly me</w> laun ch green er</w> abstract art</w> inqu is gran ada</w> ga elic</w> flu ff</w> d backs</w>
    grave yard</w> ba be acade mic adventur ous</w> joh ann</w> ~ !</w> bi bi</w> | #</w> pl ings</w> gett y as b</w>
    âĿ¤ï¸ı @</w> staf f religi ons</w> bang or</w> world bookday</w> me gh de vin ash ore</w> meri dian</w> gi thub</w>
    qui z all stars</w> be stest</w> ir resi ack er do te</w> war rington</w> pol ly</w> newor leans</w> cr ou wi gs</w>
    che y</w> smithson ian</w> la sag de tour</w> bor is stra ps</w> mari ah inten tionally</w> ko h</w> ðŁį ¸</w> ssi
    an</w> mar issa</w> cor al episcop al</w> casu alty</w> tom o supply chain</w> sam p on go</w> ro o</w> cavi ar</w> p
    fw</w> clau dio</w> buff alo s ations</w> mat ty snap back</w> l ds</w> al arms</w> mat te âĺ Ķï¸ı</w> conditi
    oner</w> d ors</w> he x</w> fi zz</w> a stri sus sex secur ity qa eda</w> all star cocac ola</w> as one</w> cl
    icks</w> sc ans</w> mu te</w> he avier</w> ðŁİ § âĺ ŀ</w> lv l</w> book boost</w> youtu be fla shes</w> f jor c su</w>
    explo de</w> do dge cair n gonz ales</w> th ill</w> pel le hart ley</w> renew able re tin e stre costar ica</w> shipy
    ard</w> nc fc</w> pri ya</w> a ghan</w> an ath</w> plu gin</w> co rey re bound</w> or u</w> kat rin hor mone</w> gi m
    mahin dra</w> s sus</w> park land</w> har per fanta stic infer no</w> ep ilo wrest ling fe ct</w> c it</w> ac oun to
    ssed</w> monu mental</w> char tered</w> bu st pe tra</w> âĮ ļ wildflower hour</w> sweat ers</w> * .</w> bl er ate
    ch</w> go wan</w> demo graphic</w> bra l</w> suici de renov ations</w> vu el sin ister</w> ar mani</w> miso gy ph
    arrell</w> nap s</w> un iting</w> crusad ers</w> cor gi</w> insu red</w> than i</w> no or</w> g q</w> d ada</w> bicy
    cles</w> snu ggle</w> sch an ten berg</w> ss al fe mme</w> bo il</w> ½ ï¸ı</w> re ap</w> occur ring</w> hus sein</w>
    divi d sto ke sh alom</w> na ia</w> o lic</w> frustr ating</w> Ù ĩ</w> ig s</w> gro ver</w> scen arios</w> n ds</w>
    bru tality</w> med alli bu on sas s</w> skate boarding</w> ony x</w> lor ry</w> ny u</w> gau tam</w> mm ings</w> gu g
    end i</w> lo thian</w> comm ando</w> chal k ph ora</w> asse ssing</w> ti gh crun chy</w> ad ay is l</w> ci ara</w>
    pilgri ms</w> kam al p to brit anni t ani sm c l ure</w> app store</w> ab y</w> golf ing</w> cl c</w> fa u</w> an as
    shu tting</w> regul ated</w> carn age</w> scow boys</w> all enge</w> c ma</w> humbold t</w> rel le</w> ku mb her i</w>
    refin ery</w> sound check</w> d wayne</w> bos nia</w> i sp the alth</w> anni v</w> relev ance</w> my a</w> bag
    gage</w> dre ad</w> s bc</w> th ed</w> bu h</w> hi jab</w> lo id</w> ke w</w> c te</w> respec t lovel ies</w> cu
    bes</w> celebr ate dir t sav ers</w> _ ,</w> gar ment</w> pulit zer</w> mas jid</w> beat port</w> al arts</w> encry
    ption</w> s ner</w> ple ads</w> found ry</w> sym metry</w> ru mi</w> birth place</w> scallo ps</w> supp le pivo
    tal</w> t ati no de so d</w> pro xim tr ics</w> col dest</w> bren t mand u</w> cla ir e ach and alu hi ddleston</w>
    ðŁĲ º</w> mel ts</w> v ance</w> pin n se ments</w> scre ened</w> sa chs</w> o bl ic ha âĺĺ ï¸ı</w> school ers</w> heal
    ed</w> lo gged</w> ðŁ¤ĺ ðŁı¼</w> ic us</w> bore dom</w> b ish</w> b ffs</w> tal king sure sh</w> hoo kem</w> de on de
    fl ei leen</w> ðŁį ķ women intech</w> ri sotto</w> rang er adverti se</w> à¸ ģà¸ tel ly</w> la go</w> dart moor</w> d
    ong</w> sk ates</w> lo go un ner</w> mail box</w> ma sala</w> lo oooo amethy st</w> che wing</w> c bb</w> australi
    ans</w> rc mp</w> game art</w> # ...</w> kor n</w> extre mism</w> fruit ful</w> anci ent pu bg</w> pol ite</w> wh
    it</w> mur als</w> m gr</w> line man</w> dav ao</w> ste ms</w> ten nis av age</w> tu pac</w> gigan tic</w> hs bc</w>
    auto biography</w> up the à¸µ à¹Ī</w> re gal fig uring</w> ku l</w> mis sy</w> hoo p gra s for ums</w> back lash</w>
    abduc ted</w> p nw</w> min ic bu tt</w> bott oms</w> at on ven g</w> ðŁĮ ı</w> del aney</w> prab hu</w> fan club</w>
    over haul</w> health ye sy no aa f</w> ren amed</w> kim i</w> un cle man city</w> se u</w> qu anti este em</w> um
    in</w> en zo</w> mel vin</w> under go</w> j har far ah</w> coast ers</w> humph rey</w> mh z</w> children s ^ . d hi
    disrup tive</w> integr ating</w> r nb</w> over sized</w> a ide ne au</w> docu mentation</w> ðŁĳĢ ðŁĳĢ</w> pal o</w>
    hear th ri yad pun ctu abc news</w> secu res</w> boy band</w> bir ch ju co</w> tra ff legislat ors</w> bay a</w> ãĤ ¯
    no ises</w> collec ts</w> s warm</w> k ner</w> bi shops</w> stur geon</w> snapp ing</w> mo l</w> fre aky</w> chair
    person</w> tro p</w> lyn ch car cin art sy</w> e sto cha i fl ur inv ali sau sages</w> im el j or</w> fun fact</w> wit
    ter</w> puni shed</w> ac ons</w> h ya</w> re versi em c</w> dif fu z x</w> sp aw cla d</w> d mit hol land fre sco</w>
    pay roll</w> ab undant</w> stu ffing</w> mor o</w> c ny</w> boy cott wend y ele ven pro voc pil ot tr x</w> be ad
    climate action</w> ri on assi e</w> ì ĸ o sm islam ic ho ar good reads</w> al ici afterno ons</w> spoke sman</w> jo
    lie</w> it as masc ara</w> âĻ© âĻ«</w> pre vail</w> beetro ot</w> lu jah</w> k li dod ger</w> Â » ru le l n scre am ho
    bart</w> col bert</w> r tc</w> er m</w> pat ro quo ting</w> s live</w> que st non fiction</w> semin ary</w> prosecu
    tors</w> ve st express way</w> g ge</w> nau tical</w> et f</w> ðŁİīðŁİ Ĭ dur ation</w> cha ired</w> the film</w> fab
    io</w> she h can o ðŁĴª ðŁı» with draw</w> ! :)</w> cor pus</w> phen om yel p</w> la wn ent om snapp er</w> but te</w>
    pin ball</w> pro xy</w> libr e</w> alle vi n ada</w> gabri el fo wl</w> eure ka</w> daph ne</w> tu nes pun ched</w> wh
    ore</w> jo g</w> ren tial</w> man ners</w> o pe wh ufc</w> gu th revol t</w> sne aker philharmon ic</w> ho ste
    sovereign ty</w> ðŁĻıðŁĻı ðŁĻı</w> fish ing sci art</w> fe ta</w> i pp dump ing</w> kel own gir i</w> dig its</w> sal
    u san jay twee ters</w> sp as col chester</w> sc ab ma dd à¹ Ħà¸ Ä ĩ</w> ged don</w> march for do p</w> maure en</w>
    un plugged</w> di do</w> fashion blogger</w> up a</w> mex ic tar y pol ye jame son</w> v t grin der</w> mad dy</w>
    consult ancy</w> ¬ ë leagueof legends</w> ac cents</w> um ni</w> jane iro</w> tu ss h ens</w> ampli fier</w> to shi
    pret tier</w> pre vents</w> new town</w> red wood</w> vant age</w> ball ard</w> ar tof a she</w> a sion</w> lac ey</w>
    ap at gro ve à¸ Ħ</w> rw and real tors</w> tra itor</w> bed ding</w> Ã¶ r zi on fla shing</w> cam pan boom er</w>
    secretari at</w> ab ol liti gation</w> cont amination</w> se dly</w> shred ded</w> in for do herty</w> bench mark</w>
    ro che</w> skate board</w> sho vel</w> i zz to pper</w> o ster laby rin autu m k ong hum mus</w> vi z</w> tech
    news</w> kla us</w> am using</w> socialmedi amarketing</w> i des</w> cast ell ste e underestim ate</w> cal ab pa
    ign</w> b illing</w> unanim ously</w> g mb</w> fly fishing</w> hath away</w> commerci al colour ing</w> skul ls</w>
    pivo t</w> te p</w> tb c</w> motor way</w> x press</w> construc tive</w> pu k</w> under lying</w> kir sten</w> mani
    ac</w> cha o</w> se ma</w> chiff on</w> ðŁĳĮ ðŁı» ver ona</w> kom o</w> stan doff</w> wi ped</w> c ated</w> bla ir wor
    kin m sc bethle hem</w> swi pe</w> unexpe c pe es</w> pe tri orig ami</w> ðŁĳ ħ mex ico flav or ru dd</w> cannab is
    mar u</w> ri ddle</w> wor shi sil on</w> sch at</w> ap se</w> tang er bi ous</w> e er</w> questi oned</w> o zar dan
    k</w> angle sey</w> char an</w> bak u</w> compe ten re pri bat ter</w> sa xon</w> cal ves</w> leng ths</w> $ $$</w> âŀ
    ¡ï¸ı immer sion</w> ga unt car ry cy to b anda</w> shu tt experi ence el gin</w> mous se</w> ta z</w> ê µ in
    correct</w> en z</w> b ham mor on</w> so ver</w> ar un</w> ti pped</w> la ble</w> de arly</w> bau tista</w> í Ļ mor
    tal woo p</w> dt la</w> sho cks</w> dav os</w> ðŁĵ Ŀ swim wear</w> her man ðŁĳĩ ðŁĳĩ</w> z ir neglec ted</w> grac
    ed</w> campu ses</w> av s</w> ar ora</w> swach hb live pd</w> ac cra</w> enqui ries</w> shoo ters</w> kur t vancou ver
    brad ley gar da</w> g Ã¼ ol la</w> attrac ting</w> up ton</w> ne win lu mia</w> furn ace</w> ev ers</w> e on</w> sw
    a</w> roo kies</w> a oc</w> v ss</w> bris ket</w> tor ch yo da</w> heart land</w> tac o ph ony</w> food bank</w> ab
    bey bab ylon</w> u y gre ate expre sses</w> d andy</w> sc apes</w> survi vor ron d e ci ha vin</w> ab el chil dish</w>
    tor que</w> wav y</w> ur self</w> kanye west</w> year of ale stine</w> o brien</w> al fon sk ag kore an anchor age</w>
    val eri de w ðŁİ ¨ land slide</w> car ole</w> christ en go phers</w> af i</w> priyan ka</w> q q power of it te</w> pc
    so</w> tw ol pr y intellec tu guer rero</w> pi les</w> wish list</w> w ren</w> time table</w> ë ı prodi gy</w> gibb
    ons</w> . /</w> ne ur</w> anz ac</w> mur ray vie st</w> pla ster</w> la ir</w> art gallery</w> inter continental</w> g
    br</w> bell ator</w> nam joon</w> mam mals</w> am el y aw saras ota</w> cam ar bud ding</w> sum mari aco sta</w> la sh
    ey ou post graduate</w> instruc tors</w> ti g</w> const ant were wolf</w> ic os</w> cla s glen n bud ge ðŁĻ Ĥ er
    ta</w> sta ins</w> persecu tion</w> cumb ri o ch</w> syner gy</w> hu ang</w> scand in mid terms</w> comment ator</w>
    regar ded</w> perpe tual</w> bo iling</w> al p lan ge</w> sch le fac eli twee ta ri dden</w> ok toberfest</w>
    charlotte sville</w> ik lan jo u</w> ch atham</w> b sc</w> ðŁį ¦</w> stra uss</w> mel low</w> xx xx happy hour</w> re
    actor</w> ww er distr action</w> at orial</w> ðŁĴª ðŁı¼ twin peaks</w> fay ette a or ko k bro om sy fy</w> ou se am ag
    Ø · ubis oft</w> lu lu hall mark</w> stu art it ya</w> si deline</w> venge ance</w> re lu sex ism</w> boun cing</w> un
    ites</w> gu stav te ssa</w> stu mp</w> pro clamation</w> ima x</w> divid end</w> col by</w> ðŁį İ</w> play wright</w>
    un safe</w> co smo</w> ðŁĩ²ðŁĩ ½</w> cup board</w> constitu ents</w> ang lia</w> ram page</w> ðŁĺįðŁĺį
    ðŁĺįðŁĺįðŁĺį</w> than ked</w> take aways</w> shro ff</w> de bat kh ur conduc ts</w> format s</w> à © port age</w>
    graph ers</w> u ten pre m mo ines</w> condem ns</w> s ous</w> l ps</w> f cs</w> deal ership</w> leuke mia</w> bure au
    ski d</w> guardi ola</w> ca ster thir d avoi ded</w> en cyclo c sr vi xx</w> analy zing</w> she ar</w> dulu th</w>
    shap iro</w> chan ting</w> stre sses</w> as be mil itia</w> ãĥ ª col lin</w> arsen e</w> sure sh teach ings</w> yi
    xing</w> sh ill nu des</w> sv u</w> clear water</w> war ped</w> pro life</w> artist son it u</w> versail les</w> galax
    y ax el</w> spring st</w> cal a</w> hu hu</w> sc u</w> commit ments</w> exe ter poign ant</w> mo tion conserv
    atory</w> row dy</w> rec alled</w> mu sk emb elli so the âĺ Ģ sto pper</w> sch ild</w> to pe el mo</w> zi el</w> j om
    barn sley</w> snow den</w> on tour</w> jour ney hills borough</w> par ole</w> w ts</w> mo ving ag ility</w> tiv o</w>
    ff ers</w> kindle unlimited</w> g wen ann an</w> ah mad tex tured</w> hepat itis</w> dra m</w> insi ders</w> tis
    sues</w> ãĥ Ħ</w> fc barcelona</w> cr atic</w> na acp</w> pe can</w> f gm</w> custom ize</w> concer t g sm</w> pe g p
    one</w> justin trudeau</w> super cars</w> happy holidays</w> bu lar</w> ado x</w> lap tops</w> digital health</w>
    destin ation gradu ally</w> áĥ ¦</w> popp y ss l</w> inhi bit star light</w> of fro glo omy</w> x per hal der</w> im
    plants</w> le to</w> hass el a as</w> un told</w> en ci liber ia</w> or an con tests</w> il ah</w> sma g</w> sc out
    mari anne</w> cr yo schedu ling</w> lo s kan e stutt gart</w> ne se</w> law rence da in pho tom car ou à¸ £ g wy
    national dogday</w> roa sting</w> band camp</w> kentu cky stret ches</w> ke rel</w> ca she ãĤ ¸ sta x</w> tran si dog
    gie</w> at ric hal le</w> ci vic brow ning</w> lein ster</w> cat day</w> high land joy ous</w> in cumb or lando ro
    mo</w> col ton</w> del ta car ab ro tc</w> aster oid</w> goose bumps</w> mo logy</w> yo ko</w> an ds</w> tomor
    rows</w> red carpet</w> sm p</w> ca sio</w> ðŁ¤£ðŁ¤£ ðŁ¤£</w> se au</w> rejec tion</w> rot ating</w> bi partisan</w>
    th un mat i</w> bon i ol l ener gye do it l j</w> mother hood</w> lou ise neck laces</w> el ite ni x</w> l cs</w> en v
    gl u</w> le sh</w> cran k</w> su sie</w> m clau so tu</w> crow ley</w> rat ri</w> use d bre ton</w> alfre do</w> ye o
    travel pics</w> ti pp elli son</w> sax ophone</w> me red</w> heu ghan</w> ta ine</w> f es</w> vi ro suppo sedly</w> i
    as dige stive</w> y le li zzy</w> wildlife photography</w> bri anna</w> west field</w> ra ined</w> am her ðŁĺĦ
    ðŁĺĦ</w> distribu te</w> bott om pre serving</w> oil and craf ty</w> de scen col ling shakespeare sunday</w> r wc</w>
    ang led</w> ci an</w> t ations</w> mon tage</w> me yers</w> france sca</w> ðŁĮ · wi ggins</w> san ford</w> volunte er
    car ra bar k vari ed</w> pl in</w> am u</w> kap il rock ers</w> qu ind br ane</w> in mate</w> ent al impro vis michi
    gan re tweeting</w> progre ssing</w> mercedes benz</w> smo ker</w> physi ology</w> dor ado</w> watt pad</w> h wa</w>
    sr bachchan</w> w ga</w> vol atility</w> hi re ac ap wn ba</w> hein z</w> stit ches</w> kidnapp ing</w> bur ys</w> lim
    b</w> f itters</w> thumb nail</w> ton e mir and desi rable</w> ad dison</w> tar an tamil nadu</w> spec tator</w> soci
    ology</w> amit shah</w> remo tely</w> âĻ ¦ ham id</w> r ds</w> g lee smooth ly</w> sch ro er c</w> lali ga</w> he
    als</w> us f ni shi d hu un il h le</w> tro mb bhu tan</w> pilip inas</w> se ung whit man</w> te y</w> min ce</w> snow
    boarding</w> re au</w> k ker</w> av o</w> zach ary</w> ran veer ti k</w> gover n</w> qu al</w> beck y anthropo
    logy</w> att en</w> grocer ies</w> de bit</w> war p</w> sil icon hawa ii ðŁĴ ħ</w> pomegran ate</w> pe er orang es</w>
    people schoice</w> end ure</w> ðŁĴĽ ðŁĴĽ ãĤ¹ ãĥ ac ial</w> a haha</w> stu k</w> imper ial bl ond</w> pow der kno
    ts</w> vin ce wood lands</w> den a</w> watch in</w> mat cha</w> ma hat galax ies</w> middles brough</w> k Ã¶ stre
    e</w> resc ues</w> wal do</w> lero y</w> desp ic real ities</w> tm nt</w> ha q</w> un o pe c bolly wood blin ds</w>
    design thinking</w> he ms and hra</w> ab sen fan s ste ch</w> shire hour</w> bla ine</w> shak ti</w> pu rely</w> ðŁı
    ı</w> tra fal ke ynes</w> gr ate to bias</w> spon taneous</w> satur ated</w> caval ry</w> pri sc ðŁĺ ĳ wh t</w> pas si
    ~~ ~</w> vir at</w> patt inson</w> la o weir do</w> sym pathy</w> ju da occa sionally</w> cred ited</w> stat u es co
    hil ly</w> esc ape dischar ge</w> se er</w> may nard</w> sud bury</w> z lat or al we er</w> encoun tered</w> sm
    elling</w> over sight</w> ê ¸ that cher</w> mack ay</w> you can fre ep freed oms</w> prophe cy</w> ho e ishq ba dra ke
    qu its</w> pel led</w> tur k</w> o vi wesle yan</w> new music leg g</w> ch eng h illi ay y</w> pan ties</w> ad
    versity</w> ad jac vaccin ation</w> ju ke ga c</w> exce ed</w> time sof sta ining</w> ep cot</w> v ital up ward</w>
    bethe sda</w> apar k</w> ma hi camp fire</w> enchan ting</w> rha pso h z</w> na ver</w> fa x vali dation</w> ac ad</w>
    ny r</w> as ym coordin ated</w> depar ted</w> all ery</w> var ies</w> spr ite</w> chap lin</w> ss occer</w> s wat bre
    t</w> relu ct tunes app</w> super star reminis cing</w> o co</w> home grown</w> dough nut</w> un canny</w> la pd</w>
    thyro id</w> ! âĿ¤ï¸ı</w> botan ic</w> bre s</w> sp ade</w> i ste</w> echo es</w> du lil bur sting</w> qui ero</w> ðŁĳ
    İ</w> loy ola</w> amuse ment</w> ha ils</w> sleep y burgl ary</w> âľ ı ro gue cot land</w> mo ors</w> low er wic ked
    ðŁĶ Ĭ compet iti argent ine</w> yvon ne</w> karti keyan</w> ili ary</w> gat sby</w> precin ct</w> six ty</w> na ji cam
    s</w> practiti oner</w> ðŁĺ³ ðŁĺ³ pu ne neg li juli en</w> inv aded</w> cali br cla m</w> duba i mu k</w> lan tic
    produc t fe dex</w> ï¸ı :</w> eu ra dari us</w> s ling</w> virtual reality</w> home stead</w> ðŁı³ï¸ıâĢį ðŁĮĪ</w> pac
    ed</w> in ha</w> pul mon la zy premi ering</w> ma stered</w> in he con gregation</w> ba jo</w> sport ing new
    jersey</w> hor ny</w> lma oo</w> leng thy</w> du t yo gh swe aring</w> philosoph ical</w> pap ua</w> in ski</w> know
    les</w> dy ke</w> âĢ ²</w> to ken mc guire</w> ri ot probab ility</w> mc con gro s</w> su mat c ite</w> da a</w> on
    da</w> mad dow</w> che w board games</w> spar ked</w> re claimed</w> ad hd</w> ny se</w> imwith her</w> equ inox</w>
    boo ths</w> balsam ic</w> ha zy</w> dor chester</w> ag os</w> se aw moder ator</w> seri ea</w> ander sen</w> pilgri
    m</w> âŃĲ âŃĲ itch en</w> hal li x ton nathan iel</w> mun ition</w> celesti al</w> ga f</w> zo om mark le</w> pen
    thouse</w> cal e</w> s fa</w> bar king</w> tu cket</w> em ery</w> cal orie</w> li que ad ar</w> mc nam tor tilla</w>
    wood pecker</w> mo town</w> bad ger ayr shire</w> scram ble</w> dd ay cra ziest</w> per rie</w> cho co</w> cast e</w>
    i ot wre cked</w> selec ting</w> uss r</w> gra ft</w> pun t</w> lab ou ir st</w> ba ek</w> Û Į</w> su ki</w> que u ach
    at</w> te ster</w> aug mented</w> wc vb</w> sin ks</w> ðŁĵ » ra ke</w> inter ne be cause belle vue</w> une arth light
    en</w> ðŁĺ £</w> turn around</w> labe led</w> unemp loyed</w> twitter kurds</w> le ia</w> h ye great er ðŁĲ İ</w> tim
    ed</w> i red e tt limit ations</w> cab e</w> s out</w> bee ch anni hil re trac yo ona</w> ang er den nis supp
    lying</w> di z</w> " (</w> sc ur gun man</w> su ho</w> sauvi gnon</w> à¸ ¥</w> wi ley</w> land on</w> choreo
    graphy</w> pre historic</w> ðŁı ĥ</w> var gas</w> assess ments</w> pinn acle</w> di i</w> chamber lain</w> ì Ī v p
    present ers</w> deut sche</w> sun shine sal utes</w> r one</w> bu siest</w> - .-</w> motor ists</w> hemi sphere</w> al
    wx</w> ps p</w> ow a</w> den ying</w> cho c gu tier han uk mus kete jait ley</w> se wage</w> t ame</w> thin kers</w>
    shi m</w> se quo pap ar middle east</w> k wa ke g</w> patag onia</w> no y</w> bar Ã§a</w> take off</w> he a</w> à ¬ n
    sc g dc</w> ðŁĳ Ī mou stache</w> mel ania</w> thr a</w> â¬Ĩ ï¸ı</w> pier ced</w> ze us</w> fon ts</w> ber a</w> it
    iner q atar contr ary</w> ire land i fy</w> ou los</w> commun al</w> fin s</w> un paid</w> pa a</w> ðŁĳĩ ðŁı»</w> ri
    os</w> ou p</w> f iller</w> cafe teria</w> à¸ Ń</w> kas i</w> cali ber</w> z ulu</w> v sco</w> ts ford</w> dragon
    fly</w> smo kin</w> pi st</w> psycho logist</w> diplom at</w> we bs</w> buc cane à® ¾</w> motiv ational du ne ba e c
    fs</w> with out er on</w> i ac ate e</w> pen sion fra zier</w> en sis</w> sk is</w> par ting</w> ger y</w> territ
    ories</w> nach os</w> eni ght ever lasting</w> msd honi</w> tel e</w> sp un</w> po di sab ah</w> environ mentally</w>
    ce ase beau mont</w> mar ta</w> kel vin</w> ho ff sun il</w> n da</w> co b</w> sh ale</w> ree dus</w> un boxing</w> u
    bio</w> re opened</w> n all</w> capsu les</w> mar r</w> himalay as</w> swee ter</w> ja z</w> f mr</w> twee ter</w> dha
    ka</w> na u</w> de mi d fs</w> ta urus</w> fad ing</w> it utes</w> ci p over flow</w> jef frey don ny</w> car
    tunesapp</w> ðŁį ĳ</w> prefe cture</w> danc ed</w> c pt</w> ple asing</w> ital k</w> earth quakes</w> ul ation</w> hi
    o</w> ãĢ ĭ</w> ant an nutri ent</w> de ere</w> selec ts</w> enrich ment</w> r iti tram pol bl amed</w> j ia</w>
    contribu tors</w> chesa peake</w> pi geons</w> tribun al</w> mad uro</w> w su</w> ilo ve</w> effici ently</w> dar
    cy</w> war ms</w> ar ra ec u</w> ho wer</w> strugg led</w> rajini kanth</w> ðŁĺ¢ ðŁĺ¢ hou sing str at</w> eli x disp
    ro raf fic</w> thi erry</w> na sty c fb</w> staf fing</w> al ma back ers</w> hen son</w> sky walker</w> reale state
    roo s</w> ness y</w> chan ce cair ns</w> c ci pe dal ly ft</w> cross word</w> wait er</w> only in kru ger</w> k ir</w>
    alej andro</w> car tier</w> car rera</w> re paired</w> ou at</w> un clear</w> un breakable</w> today in qu eries</w>
    jo dy</w> gen ital</w> win ner to l</w> kelown a</w> fascin ated</w> ãĥ ¬ sris ri</w> squ ared</w> spr ung</w> negoti
    ate</w> priv ately</w> av en</w> >> >>></w> g ical</w> gav in chester field</w> zu mba</w> or r</w> nat alia</w>
    impeach ment</w> mn l</w> car at</w> criti que</w> credi ble</w> trac y tan i</w> musi k</w> jig saw</w> gam bia</w>
    tol kien</w> fe u</w> as per sav ory</w> fo xx</w> f itt mar lon</w> l rt</w> v ell</w> p br</w> imprison ed</w> i om
    chu l</w> wind shield</w> kay e</w> ba a</w> chor d</w> s art</w> al gon minister ial</w> nat geo la zio</w> nor
    ms</w> ðŁĳį ðŁĳį lic king</w> fut bol</w> un sung</w> dalla scowboys</w> sh red</w> distur b dev ine</w> be ards</w>
    ch f</w> b day ro sso</w> ig or</w> ay i</w> si ren</w> k air sti les</w> ro f mag nets</w> un cover</w> mou se bang
    ing</w> si ghted</w> spe ople</w> impac t row land</w> kir a</w> environ ment love the p sis</w> mish ra</w> gl
    endale</w> ca jun</w> o che</w> de ception</w> sex ist</w> stra ws</w> s ga</w> buff er</w> apost le</w> sp l</w> pop
    up</w> ðŁļ Ĺ r g up er</w> ball in</w> i dy occa sional</w> national park</w> ðŁı Ĭ u an</w> innov ation à¸ « te
    aparty</w> re tte</w> counter fe b ha</w> rec s</w> ig en</w> ðŁĮ Ĳ</w> humming bird</w> cu r</w> ha ven la zar pue
    blo</w> : : zi onist</w> op ath inver ness</w> promo ter</w> carto on cabine ts</w> mahog any</w> surve ying</w> r
    ational</w> feel ing testi fy</w> so w</w> oc on</w> à¸ ¢</w> ne el mar is</w> sol itary</w> che mo rad cliffe</w> sim
    ons</w> ros ary</w> new er</w> jo die</w> re tali pra wn</w> pad dy hen ge</w> k ala</w> im plant</w> at y</w> bren
    twood</w> par adox</w> ene z</w> re designed</w> p our wy d</w> al de à¯ ģ</w> sol d biomed ical</w> à¹ Ĥ tt tt</w>
    mat teo</w> ys er</w> new ton de bun ner dy</w> loo l</w> wo on</w> elisa beth</w> ec c</w> wh i</w> ach o</w> salv
    age</w> sal aries</w> qu ity</w> navig ating</w> oph thal con soles</w> re built</w> o pec</w> ast ers</w> sho red set
    list</w> kathr yn rhy mes</w> re visiting</w> ash ish</w> li ft re post sole il</w> âı ±</w> weal th sa at we c</w>
    king james</w> flipk art</w> field work</w> se gu mo dal</w> bu b</w> are rs</w> ðŁį Ĵ</w> clo oney</w> pad
    dington</w> necess ity</w> guth rie</w> pen te li mo</w> jo sie</w> ar tin en c</w> l hs</w> betra yal</w> info
    graphics</w> i er mo a</w> hear ings</w> bon jour</w> sym bolic</w> ag ro wed ges</w> krist ina</w> wild flower</w>
    athle tic photograph y pe sh ca hill</w> chi lean</w> gou l fi oren ðŁĳ ¶</w> z il</w> sk im bad oo</w> deli a</w> tre
    ble</w> n cc ðŁĩ¦ ðŁĩ a house</w> bul lock</w> sol itude</w> Ø§Ù Ĩ</w> can cers</w> futureof work</w> hu tch</w> water
    shed</w> war mongers</w> sp illed</w> colom bo</w> mo th associ ations</w> weigh ed</w> global goals</w> not just
    christ i</w> tor g</w> swe ating</w> man eu clu sters</w> âĢ¼ï¸ı âĢ¼ï¸ı</w> ta ped</w> ul y tru sting</w> yu suf</w>
    te in</w> ra b</w> , ,,,</w> sin ai</w> audi ble</w> explic it</w> cro wns</w> sch iz at least</w> ðŁĹ £ de bra</w> je
    suit</w> ene gger</w> z hen</w> one sie</w> i it</w> ss f</w> gur gaon</w> chak ra</w> bear cats</w> k ran k awa</w>
    reque sting</w> han over</w> g end sor os</w> mer cy lovel y do omed</w> tim my</w> ku z ul l ab ram sa ison</w> ãĥ «
    clean ers</w> re mo</w> circu its</w> bar red</w> o th mo ist</w> madele ine</w> gall o</w> u j per mits</w> hea
    viest</w> car ols</w> az te gior gio</w> flo ats</w> decl aring</w> us rc</w> min at</w> craf ts pri ma</w> conven i
    nickelo deon</w> danc ing ceremon ial</w> blo gg tw p</w> anglic an</w> she k</w> k nick ( ((</w> hubb ard</w> harve y
    hit man</w> fen g</w> we some</w> for za s word op us</w> bro m</w> gi bility</w> z al</w> m unch</w> dance hall</w>
    gre edy</w> hd mi</w> re birth</w> ðŁĺĭ ðŁĺĭ</w> s world</w> figur ine</w> com post</w> k f engra ving</w> gior no</w>
    st ana</w> k man</w> ham ster</w> compos ers</w> aj e</w> func tionality</w> pol k</w> is ons</w> air planes</w> te
    se</w> hor rors</w> musc at</w> gi ven sp ence</w> ðŁĩ¸ ðŁĩ eli ot</w> ach illes</w> fre ck crypto currencies</w> sou
    ther hal o bor neo</w> polit ic hahahaha h</w> up state</w> si ena</w> obsc ure</w> hau sen</w> lloy d happy
    friday</w> motor bike</w> bon a</w> americ as hol s</w> - (</w> spor ty</w> un aware</w> reven ues</w> christop her
    bank sy</w> av an</w> ev apor com press eyel iner</w> to dos</w> buff y</w> renewable energy</w> ly rical</w> ar chan
    rapi st</w> fair trade</w> lma ooo</w> beat z</w> pro active</w> la pse</w> ir ical</w> revers al</w> po de mcin
    tyre</w> mac au</w> ãĥ ķãĤ nash grier</w> f sa</w> g all</w> çĶ Ł perpe tr il ya</w> configur ation</w> % ;</w> str
    ange rac i à¸ ĩ</w> pic kups</w> kov sky</w> mam mal</w> w ps</w> g able</w> compar ative</w> z h save our da vey</w>
    on etsy</w> mu ssels</w> mis er cri stina</w> electr on</w> cra ve</w> lo ren</w> precipit ation</w> m z</w> ðŁį «</w>
    vin cen snow board</w> no ida</w> ah n</w> marin ated</w> g tr</w> town hall</w> min is bethe l</w> adv an su ra shi
    el fur ry ðŁĺĤðŁĺĤðŁĺĤðŁĺĤ ðŁĺĤðŁĺĤ</w> lyn d so il sc ence</w> sen eca</w> shar jah</w> dick ens</w> credenti als</w>
    av ar per k</w> requ iring</w> pre fer j ian</w> de ca</w> r ach</w> ing for del e</w> be ep</w> ðŁĴ » cis ely</w> hu
    ddle</w> green sboro</w> haw king</w> ho ax</w> hang ar</w> ç ľ mis o</w> lo vin gre ta</w> ab ad logi e</w> at an</w>
    snow flake</w> mahe sh fear the al kal bobb lehead</w> ba hn</w> ju dged</w> fu tu feli x ðŁį ĵ</w> pi ke der iv notic
    es</w> au er</w> dis super</w> or da wi pes</w> am ino</w> stri kers</w> foo tb dram as</w> pun ching</w> score
    less</w> heming way</w> bi h</w> bal lad</w> chat ter am mo</w> kle in fabric ation</w> kari m</w> z end hi sto vol
    ta</w> rock y marke ter</w> xtre me</w> sequ encing</w> paradig m</w> cle ats</w> boom ing</w> âģł âģł</w> block
    ade</w> promp ts</w> yogh urt</w> pur pose nu r</w> regu late</w> nois y</w> ing rid</w> bird watching</w> bar
    tender</w> Ù ĥ wor dof cha otic</w> shor ty</w> el dest</w> z app onceupon atime</w> fl yo rit os</w> mike quind ðŁĲ
    ´</w> regi stering</w> . ]</w> ad ol gg gg</w> pur ge</w> kid lit</w> ar bor val ves</w> synago gue</w> o th</w>
    unanim ous</w> veri fication</w> dar rell</w> ãģ Ħ vander bilt</w> tape stry</w> pro sper</w> did dy</w> dra fting</w>
    de cep marqu is</w> st int</w> michael jackson</w> pee led</w> men us</w> bb b</w> sc are ema il wri gley</w> it is f
    ell some thin</w> bar ra</w> ed gar di pping</w> pu ddle</w> sla de</w> lear ner</w> jal en</w> ðŁ§ Ĳ</w> the daily
    mikequind azzi</w> ju x iq bal</w> mckin ney</w> ra iser</w> ef an dr one cat o</w> pic ket</w> cro we</w> l att uk
    o</w> giuse ppe</w> hin i</w> synthe si ponti fex</w> song writing</w> to d</w> swit ches</w> din ners</w> h q gabri
    elle</w> pensac ola</w> cir cle expo ses</w> ev s</w> riyad h</w> pro men o ck sa j cit ation</w> brew co</w> jo si ep
    aper</w> dri f point less</w> tang led</w> cri pp line ups</w> fairi es</w> daz e</w> mour n</w> bla dder</w> sal z
    bur undi</w> book mark</w> the people</w> sub sequ princi pal sk er</w> court ney a oki</w> rac ers</w> ad m</w> mom
    a</w> critical role hou n</w> shed ding</w> sa ka</w> ace ous</w> mck ay</w> hus bands</w> Â ½</w> me da</w> accu
    sations</w> ro sel nc is</w> witne ssing</w> or ama</w> go ds hil ton el man</w> ÃŃ n</w> meg ap cra ven</w> announ
    cer</w> crit eri sheffiel dissuper</w> milit ant</w> consu l</w> hoo ded</w> aby ss</w> b x</w> ma dam lo cu mary am
    manic ure</w> grat is</w> ac tresses</w> ros ario</w> this dayin king ly</w> gn ome</w> cel ine</w> r ous he el lil
    ac</w> vish al</w> ab h</w> thor ns</w> s ls</w> ne al construc ting</w> be ren s lang</w> ma ins</w> far ra sar ko
    pai ge gu iller l ala</w> ice berg</w> nou n</w> plann ers</w> u mmm</w> ou ses</w> ill ary</w> ma an</w> box ing zi
    pper</w> srin agar</w> migu el o str mp o</w> responsi bly</w> lan terns</w> appli ance</w> x b</w> gren ade</w>
    neglec t</w> dy sle ham mock</w> ne ctar</w> wit cher</w> r gv</w> di ence</w> ser bian</w> seed ed</w> cru z bi sh sp
    he e q</w> sky rim</w> alge bra</w> phil ately</w> bungal ow</w> ge off y ves</w> demand ed</w> consider ations</w>
    the vamp pawan kalyan</w> co ded</w> grit ty</w> erup tion</w> se infeld</w> uni denti ëĭ Ī wor m ac us</w> se ung</w>
    dun g</w> ro land su d</w> di visions</w> ab lanc shor test</w> j f</w> p oun plant based</w> be to</w> tough er</w>
    mc o</w> don et mark us</w> v fl</w> ðŁı ł</w> open ing co ward</w> caber net</w> o xi burle sque</w> sand ra su
    mo</w> consi st</w> tho t</w> cay man</w> motor ola</w> gutier rez</w> d slr</w> y w no bel nov ice</w> moms
    demand</w> grun ge</w> sp or</w> d cc</w> pre sses</w> sli st</w> allot ment</w> voc ational</w> ft c</w> pu ja</w> lo
    ven utt arak tan dem</w> sh ep come dians</w> anat om cant wait</w> healthye ating</w> west side</w> mar gins</w> chi
    ang</w> asbe stos</w> stupi dity</w> proble matic</w> fit bit</w> : $</w> ceil ings</w> shu a</w> protec tions</w> bio
    tic</w> beng ali</w> re sts</w> bien nale</w> tim o</w> cul min e minent</w> affe ction unbeliev ably</w> individu
    ally</w> canvas sing</w> wh itt nov asco chin son</w> h pe</w> go w</w> gloucester shire</w> pa o</w> thresh old</w>
    chev ron</w> s ine</w> we ther pp ie</w> aqu ino</w> antwer p</w> âĸ ¬ po on inst af equ ine</w> cinemato graphy</w>
    nbaf inals</w> vali ant</w> kil kenny</w> te rence</w> syste mic</w> sr l</w> p ound made ira</w> pl ough tre cht</w>
    mat ed</w> mp d</w> ransom ware</w> ph in</w> li qui bb ce boom er i standwith con ju r te nar a</w> foo lish</w> da
    shing</w> vier nes</w> br ite</w> da u</w> juni per</w> ai da</w> you now</w> ra zer</w> de i repe ating</w> comfor
    ting</w> adjac ent</w> e to</w> ca sted</w> chat ur mu er syn th san itary</w> mac le independ ent law ful</w> e
    erie</w> h or</w> ðŁĴ Ń</w> am rit vel o</w> station ery</w> mu f may may</w> contempl ating</w> elabor ate</w> gre
    gor dri es</w> ac col à¸ ļ schwarz enegger</w> ill nesses</w> day break</w> follow back</w> collu sion</w> electr onic
    jo vi</w> hiro shima</w> ta w hom ec mic ah</w> qu itting</w> fro sting</w> ben fica</w> hel i s ical</w> pic cad
    corpor ate ment orship</w> you are sing er shi va ru ne ing er ri um</w> play able</w> doo p</w> wil low ter re ni p
    at d</w> war bler</w> profession ally</w> er ase</w> proce ed</w> pedestri ans</w> mis chief</w> ben ding</w> alas
    kan</w> c kett</w> mo p</w> dd les</w> shut ter</w> ge ared</w> atene o</w> ma deline</w> g ations</w> o sha</w> der
    ick</w> sw ild an gry pat ents</w> hun k</w> decre ased</w> fr y ðŁĴĸðŁĴĸ ðŁĴĸ</w> sal on quant ities</w> d ario</w>
    ni gel ku ma</w> jen n happ ye xx x rex perience</w> pro s au sch rele ssly</w> ham burger</w> fuku shima</w> er ne
    stat ec ren d may field</w> j one lef ty</w> bern stein</w> sm il gener ates</w> fore station</w> band its</w> ta
    yo</w> r ca</w> ac ci</w> rodri go</w> kn app</w> elo vers</w> vege tation</w> u ral</w> le ft ħ ï¸ı</w> worl dre sur
    i</w> embar k</w> w son</w> ba you</w> mu ller</w> mo vers</w> ðŁķ º presby ter l f cre e bat b</w> sal am</w>
    demonstr ations</w> an ec n pc</w> it ics</w> to graphy</w> re inst thur st</w> tal e off ences</w> smart city</w> bro
    tha</w> ofthe year</w> in valuable</w> ear n ðŁĳı ðŁı½</w> kre mlin</w> gra dy</w> town fc</w> guern sey</w> ma ha</w>
    contag ious</w> dre x be en ( Â£</w> nati vity</w> k tm</w> somer halder</w> comp ounds</w> íķ ĺ " âĢ¦</w> af g</w>
    ott news</w> h ound fire fly</w> cil an donet sk</w> volunte ered</w> ak ira</w> è ª sing ul st h</w> dro wned</w>
    mand o</w> he ir</w> ðŁİīðŁİ Ī</w> tax is</w> y uki</w> vel d</w> k ans</w> el k ran ts</w> hash tag t eng ro g</w> a
    at gru b</w> e ber in india</w> colo ssus</w> sig ni so ever</w> mile stones</w> der o</w> differen tial</w> phu
    ket</w> master mind</w> an gh mel ani bro ker actor vijay</w> stun ned</w> continu ity</w> af fl vo cal perenni al</w>
    fianc Ã©</w> in complete</w> hun ts</w> re issue</w> domin ates</w> tur meric</w> ro am</w> ri on</w> bag ged</w> nas
    sau</w> fu t</w> x ox</w> national trust</w> jo ye san o</w> hearth stone</w> dis respect</w> le es</w> h se</w> siber
    ian</w> offe e</w> re stock</w> wolf gang</w> re gan</w> plan o</w> un wind</w> re par mil le</w> ] ,</w> skul l fat
    ally</w> concep tual</w> ðŁĮ ² f Ã© ber to</w> b ms</w> u a mag na</w> notre dame</w> le te</w> la undering</w> heartw
    arming</w> buffe tt</w> go at pe abo wind mill</w> v ac</w> continu ally</w> az alea</w> mem brane</w> can cels</w>
    make yourown athe red</w> p to</w> tor pe ðŁĺ ł</w> ðŁĴ §</w> sc ares</w> le aking</w> z et pix els</w> ac i</w> kh il
    marath i</w> ðŁĻı ðŁı½ u la tam u</w> chandi garh</w> z agre aa b</w> pronoun ced</w> aubre y</w> sand er</w> pun
    ta</w> har low</w> ic elan celebr atory</w> so t</w> unci ation</w> stru ly mc dowell</w> deepi ka</w> remin ders</w>
    my stical</w> ct c</w> chat ted</w> s ica</w> bar gains</w> ch hat ru bin</w> m net</w> oiland gas</w> pel ican</w> o
    at</w> mor ality</w> k our i h</w> nu clear gc u</w> ric her</w> vene zia</w> m ma le ith</w> ac company</w> rich mond
    sports net</w> ba ahu smu ggling</w> mm i</w> ðŁĩ®ðŁĩ ª</w> twi sts</w> sahi b</w> .... . amb itions</w> il lo histor
    ical fo rec show biz</w> pon ies</w> chas ers</w> remo del will ing prince sses</w> am ple</w> cushi ons</w> ac
    les</w> lot r</w> da ch an the in corporate</w> new bury</w> ki ri fried rich</w> ab v</w> ball ers</w> alber t ðŁĳ Ń
    let i</w> nan op ci de</w> anal o n sf</w> )) ))</w> griffi ths</w> valen ci ro ano fun run</w> babys itting</w> ca
    day</w> ent re u ck</w> slu g</w> tic al the sims</w> ro ar car ney</w> g am</w> sto we</w> fi d bun ny sham rock</w>
    pe cu mol ina</w> go cougs</w> con tributes</w> transform ation mo y</w> v aj sever y antioxid ants</w> thir teen</w>
    sight seeing</w> l j reversi ble</w> odd ly</w> hoo kah</w> nou vel hal al</w> fe i</w> stab les</w> mul t ho pped</w>
    bra ids</w> inter change</w> ghana ian</w> ww ww eth no con junction</w> ago v</w> ye ti</w> earth and ts p</w> con
    serve</w> heir loom</w> metaph or</w> woo f tor io</w> self less</w> n wa</w> em ilia</w> yl ene</w> y xe</w> gi ar
    moder ating</w> pro bz</w> b fi</w> ne er du mmy</w> hanuk kah</w> we bber</w> k v</w> eye brow</w> dag ger</w> su mp
    ra ges</w> ork ney</w> tb o</w> hal sey</w> assign ments</w> tr onic</w> scri b co on an war</w> # âĢİ</w> jal ape
    flori da qu aid</w> haw keyes</w> âĻ¡ âĻ¡</w> street car</w> ro g dat lantic gran ola</w> un changed</w> expect
    ation</w> Ù ĩ mar lin</w> gu mmy</w> ðŁĻı ðŁı¾ awareness month</w> oil painting</w> mu th</w> per ch</w> jun to</w>
    villa gers</w> mor g che ated</w> web comic</w> the future</w> d ps</w> la kings</w> men tioning</w> vo or ident
    ities</w> accor d mc gu l pga</w> rum our</w> massi vely</w> m pls</w> heal y</w> d ate sp oli</w> re visited</w> on t
    al and scru tiny</w> lakel and</w> bl ending</w> < /</w> an kara</w> jami edor metab olic</w> f ences</w> ann y å ħ
    semic on oo tt</w> space ship</w> wack y</w> le ta</w> ap ac</w> she e</w> in herit do res</w> ðŁĩ¨ðŁĩ ¦ gent e</w> tw
    ick ri ms</w> gal ve de ville</w> king fisher</w> scorpi o</w> ow l al ar vari an</w> ðŁĹ ĵ vene tian</w> star
    dust</w> then orth</w> q ing</w> har rington</w> consul ate</w> spectac le</w> ho bbs</w> tur ks</w> gre er</w> mat
    ing</w> ðŁİ Ģ ðŁĮ Ģ</w> direc ts</w> í ĭ pompe o</w> vo iced</w> la os</w> tz u</w> pro me pri sm</w> mer c fortun
    ately</w> bc fc</w> mcdon nell</w> not sorry</w> smi led</w> t ba</w> for war mid term</w> dar by</w> we instein</w>
    up grading</w> wol ff</w> bron co</w> cab ello</w> ðŁ¥ ĩ fi able</w> shar pe</w> bat tered</w> sat o</w> myth ical</w>
    instap ic</w> pre pped</w> eni um</w> e spo di aper</w> explan ations</w> who pping</w> ragn ar pe el antibio tic</w>
    l acks</w> harri son li sm</w> au l</w> qu ail</w> martin a</w> sent encing</w> sc ams</w> di di</w> tr onics</w> ãħł
    ãħł</w> go ff</w> za in param ore</w> cha ined</w> clin ton li ff</w> cott ages</w> em on</w> reve rend</w> consu mer
    ce an t any lum pur</w> e bay sto ol ðŁĺ» ðŁĺ» ta pro h ath</w> modern art</w> just ine</w> prover b</w> app y</w> tra
    x</w> mani fest</w> am bu nai k</w> pe pp r sd</w> mer chants</w> kitch ener</w> shi fted</w> li zz âĺħâĺħ âĺħâĺħ
    âĢĶâĢĶâĢĶâĢĶ âĢĶâĢĶâĢĶâĢĶ uto pia</w> tom o</w> ou ted</w> com ers</w> chiroprac tic</w> book club</w> cin dy pro
    hibition</w> se uss</w> ë¯ ¼ thin kin</w> rr rr</w> go fund t ack</w> om b</w> catastro phic</w> ling u guild ford</w>
    bo td</w> à¥ ĭ</w> plan ter</w> ^ ^ win k kath mandu</w> sto ppers</w> smooth ies</w> re efs</w> hin d bell amy</w> Ħ
    ë waste water</w> vo or</w> nat l</w> ! ]</w> re el y ap</w> scoo by</w> work space</w> corin thians</w> bl un obli
    gation</w> g bbo</w> dy son</w> cra vings</w> ell ington</w> dap l</w> wre xham</w> earthand clouds</w> uk runchat</w>
    positi oned</w> kal b</w> four square</w> jo ck</w> im pending</w> even ing ath y pro claimed</w> c ites</w> ann
    apolis</w> san i</w> mar th ir l accom mo ka a</w> fin a</w> y aa</w> di sper ec ar bha k will y ðŁĺĢ ðŁĺĢ</w> mcder
    mott</w> mo j gener ational</w> u said</w> train ing lon ely lo res</w> impe cc âĢ Ĳ</w> beav ers</w> ma ki</w> he
    b</w> aap l</w> å ı wolver hampton</w> leader board</w> me u</w> c fa</w> easter n hu r</w> civil war</w> ou rage</w>
    hor ned</w> le high</w> awar ds evi dent</w> gi gab r ous</w> ma del ro byn</w> ur gently</w> k ors</w> en as</w> heis
    man</w> bam bam</w> fab ian</w> f om evalu ating</w> assemb ly out sourcing</w> hun tsville</w> ðŁĶ ª</w> justi
    fied</w> cashi er</w> sp aper buc keye</w> analy tical</w> illumin ati</w> au tho o j</w> sha de geel ong</w> wh
    ey</w> he aton</w> terri bly</w> ele k un charted</w> sd live</w> moto cross</w> her mes</w> dar shan</w> dar
    lington</w> cash mere</w> gri pping</w> cilan tro</w> pun ish</w> ... :</w> ðŁĴ Ħ</w> inst ance</w> der i lo bal</w>
    muk her sp ar</w> thin ker</w> fre mont</w> com piled</w> color ado vig ne</w> sm d</w> whe ad</w> villa ge le ek</w>
    formula e</w> ta res</w> persist ence</w> ?? ????</w> ped ago he z alzheim ers</w> vul ture</w> off ence</w> is
    great</w> suff ra kick in</w> h mmmm</w> broad way ï¸ı @</w> art i</w> alli son endor ses</w> ry u</w> lolli pop</w>
    soy bean</w> kend all cer a</w> inv ade</w> ( ðŁĵ·:</w> conver ter</w> car pets</w> ho bo fr it pe ac es qu ern an</w>
    ou f</w> an il</w> di ffer</w> ch ing bre cht</w> sp g</w> daven port</w> stra va</w> sever n</w> n gos</w> stor
    ians</w> fe te</w> parame dic</w> j hb</w> al amo</w> sne aking</w> gold coast</w> roof s</w> isi l</w> depic ted</w>
    projec tions</w> nu mb o ss</w> ep i</w> glu cose</w> zid ane</w> infin iti</w> íĺ Ħ</w> ran som</w> ton ics</w> fal k
    g ler</w> ou tw re ss week ly the on</w> n ole</w> ðŁĩªðŁĩ º</w> vol ley</w> sum mar neg ativity</w> sam son</w> ye
    w</w> aus votes</w> ju l ju dy f art</w> pra yed</w> pal ate</w> multicul tural</w> double header</w> cycl ones</w>
    pier re ãģ ¨ âĺ łï¸ı</w> rt w</w> conver ting</w> wir ral</w> l ari ir relevant</w> austin mahone</w> an che</w> ya
    an</w> sd f</w> $ .</w> explo ding</w> ulti mate prof ici gofund me</w> cell ence</w> ep stein</w> bul lied</w> sep
    tic</w> à® ¤</w> lu mber</w> cu ff vsco cam</w> pl or à¸ ¥ se ok ro to venezu elan</w> sor ta</w> spir ited</w> daniel
    padilla</w> team sisd</w> radio active</w> icelan dic</w> ðŁĴ ¤ ver e</w> accommo date</w> shi pp ot ter ol ina</w> e
    go su la san antonio</w> de as</w> simil arities</w> âļ ¾</w> y om bro ward</w> å ° can cun</w> veri fy</w> on te</w>
    candle light</w> ìł ķ inf ants</w> az am</w> ðŁĺ °</w> le ven</w> un stable</w> bloom ington</w> x ford</w> con
    tour</w> y p</w> innov ator</w> histor ies</w> po y</w> lolo lol</w> ex pires</w> cat alo bill boards</w> an ab el ic
    novasco tia</w> fa ire ìĿ ´</w> rock well</w> gr ille</w> az tec</w> joh or</w> ur struly fi ren dun lop</w> id le</w>
    port man</w> jo es</w> tx hsfb</w> hol m cham ele under world</w> lo ss ti em therap ists</w> past ure</w> pa ste ing
    now</w> vul can</w> ra gon</w> lar kin</w> o shi</w> ho co</w> child hood umb rel success or</w> kath y iz en</w> °
    ï¸ı</w> share holders</w> ol ga</w> ai b</w> he ap</w> fl aming</w> ro u</w> air tel</w> rat t</w> z ane</w> vo w</w>
    thor ough</w> sn ag par th</w> un conscious</w> ve y new release</w> gh ee</w> croati an</w> facilit ating</w> swan
    son</w> astor ia</w> to logy</w> master y</w> ðŁ¤ ĳ</w> bil bao</w> trou pe</w> the ori chey enne</w> ro tt shore
    line</w> gra sso</w> master chef</w> + )</w> vi x</w> ellen show</w> as g</w> an ak ku ya</w> safar ilive</w> debu
    ting</w> blu m</w> list ener</w> v ins</w> book shelf</w> smart cities</w> makeyourown lane</w> ; ; ðŁĲ ¯ ri zz on
    ward</w> bull dog bear ish</w> vir uses</w> fri gh lin den</w> we iser</w> sn t</w> gon a</w> dre sden</w> fl
    anders</w> cu k</w> wheel ing</w> ba u</w> atu esday</w> surf ers</w> swi ft mc call</w> arbitr ation</w> aw d</w> mon
    c b ine</w> at x re fr mi ro po sey</w> n are rit ter</w> âģ ¦</w> play book</w> blow out</w> sports manship</w> s
    oooooo</w> malay alam</w> gri ms bur bank</w> infin ity sar gent</w> oit nb</w> joseph ine</w> ski pping</w> par kin
    excur sion</w> semin ars</w> jo har</w> par tridge</w> post game</w> ll ll blan che</w> temp ting</w> m na</w> lu
    ka</w> is ers</w> to ffee</w> bar ron</w> he mmings</w> sa e</w> go hawks</w> cu pid</w> li mbs</w> con se un
    common</w> z ada</w> head shot</w> so ils</w> pione er mam ma</w> sem itic</w> pan dey</w> jamiedor nan</w> spl
    its</w> vel a</w> son i ra ff t mobile</w> âŀ ĸ</w> pra wns</w> lit er</w> enjo yment</w> egg plant</w> tu b cultur al
    us ic suspici on</w> sy cam summ ed</w> ma du ho ck up wards</w> eye ing</w> ri ve</w> assas sins</w> âĤ ¬ out fy</w>
    chi ves</w> t ner</w> la is</w> por ridge</w> sad dest</w> w cc</w> vick i</w> sna ils</w> biz italk</w> mill an ðŁĮ į
    sam oa</w> j ing mi key gu j chel ms eli gibility</w> arma da</w> thro p</w> surger ies</w> ãĤ ¿ mo hawk</w> ex
    its</w> me m</w> is lington</w> c me</w> land fill</w> kait lyn</w> ðŁİ ¼ combin ations</w> tomorrow land</w> ver
    b</w> cor a</w> pre cisely</w> na om ðŁĨ ķ</w> shr ink</w> sof tly</w> merce de mand el poo dle</w> ball erina</w> sop
    h</w> jux ta y at</w> ary an</w> hesit ate</w> lo wered</w> gu lar</w> dungeon sand ron an</w> my ri sp f</w> men opau
    gra sp</w> pa thi fe asi fla w</w> shi story</w> ste ward gg le fay re</w> cli que</w> credi bility</w> yo g sec tion
    mu sko se ville</w> no tt</w> cal m mate o</w> indic ted</w> fi ba</w> by l</w> lin o</w> u kin !! #</w> enig ma</w>
    siri us</w> bu sc ðŁį Ĭ mac kerel</w> psal ms</w> a at</w> tomorrow spaper ðŁĺ ĸ</w> p fc</w> ........ ...</w> shre
    k</w> mul let</w> o sh</w> danger ously</w> immen sely</w> am ur ðŁį Ĥ pro por sy a</w> london marathon</w> abo ve
    obli gatory</w> pro v</w> ra cha</w> alex is pri mary sh h</w> ether net</w> d stv</w> cou gar un lucky</w> ni l</w>
    steak house</w> mel a</w> fc bayern</w> cause way</w> ca therine fluore scent</w> nx t to kyo au sp releg ation</w>
    qui zz shored itch</w> proud tobe promo s</w> inter acting</w> home brew</w> da esh</w> w pg</w> stead ily</w> provin
    ces</w> bal lots</w> i ah</w> al to < <<</w> you u</w> ri ley prefe rence</w> tra verse</w> incen se</w> am
    munition</w> ho dges</w> # @</w> hail state</w> tart an</w> witch craft</w> vent ilation</w> liber tarian</w> !
    âĢ¦</w> ow es</w> % !</w> ong chang</w> bru shing</w> le ic fi ber under attack</w> down load ex pir hy o</w> pompe
    y</w> mc bride</w> y ag stre e com bat ten ding</w> ai ra gug gen ab ra</w> in na</w> fli ps</w> aw al</w> m ach</w>
    dol lar inspir ations</w> z um</w> o du it ty</w> video game</w> aqu aman</w> har u</w> bel fast je b</w> but ch</w>
    us gs</w> calcu lus</w> go yal</w> mor gen</w> x finity</w> stand up contrac ep sab re</w> na be in secure</w> gener
    ously</w> epit ome</w> l w</w> t ca</w> narr atives</w> don nell</w> pand as</w> ber gh</w> tu t</w> ker al fel
    icity</w> br ampton</w> quinte t</w> nom ore ðŁĶ ĳ</w> lo i</w> alham dulil ðŁĶ¥ ðŁĶĹ</w> ston er shaw l</w> clin ical
    bren dan gon e fla wed</w> tri ppy</w> j g</w> al location</w> po aching</w> ve vo</w> mo cks</w> lef tist</w> bon
    uses</w> condem ned</w> abil ity st ating</w> microbi ome</w> bio logist</w> for you</w> wahl berg</w> ss or</w> ift
    ar</w> w ul ÑĦ Ð¾ÑĤ pom er me me ver te tre ll</w> tra it</w> in let</w> hormon es</w> deliber ately</w> vill ar
    battle ship</w> p bl</w> tw enti ho kies</w> dal ail say a</w> may fair</w> han s die ts</w> âľ¨ âľ¨ od in</w> hot
    spur</w> pap i</w> k ana</w> k amp fin na</w> flo tus</w> ti ans</w> unic orns</w> tribe ca</w> chang ers</w> fore
    ground</w> out a</w> inv aders</w> gett ys tomorrowspaper stoday</w> mac millan</w> hand written</w> w fp</w> u de</w>
    state of base d âĺģ ï¸ı</w> cas m</w> psy ched</w> histor ians</w> fol d d da</w> ag grav p ans</w> green way</w> au
    sv ðŁĺ ¶</w> shradd ha inde x be sti zim mer</w> t ness</w> eye shadow</w> ot te</w> go ts</w> distribu ting</w> pro
    min yo l</w> ace a</w> tram rahim</w> hoo per</w> supre me jam min</w> intu itive</w> quali fications</w> sli m sid di
    jay ne</w> tri pping</w> g tx</w> pun s</w> e manuel</w> om g mid summer</w> in to succul ent</w> ri en</w> new
    mexico</w> o or</w> hoo king</w> in f</w> ðŁ¤ Ŀ</w> flir ting</w> na hi</w> g friend</w> t ps</w> hel ix</w> z s</w>
    on ie</w> ct f</w> kri s irresi stible</w> fla p</w> ðŁĳıðŁı» ðŁĳıðŁı» us wnt</w> ru d ram ps</w> pin oy</w> ot w</w>
    lol z</w> low ering</w> favor ite t mc</w> phra ses</w> her mi aver aging</w> em br ben o estu ary</w> sle eve ribb
    ons</w> ta sh à¸ ¹</w> x f</w> aw gs</w> sun ited</w> brew eries</w> anir ud pun ches</w> ol die</w> ip ads</w> wi
    fey</w> land lords</w> d ji gun ner</w> íķ ´</w> tex an ex op cas sandra</w> s off ðŁļ «</w> igh ton</w> bak ers
    awareness week</w> v all</w> ear p</w> bts bbmas</w> apologi zes</w> âļĵ ï¸ı</w> was ps</w> states man</w> snat ch</w>
    watch dog</w> ra fi after party</w> spi ke j er</w> peri ph r nc</w> mu ll</w> le en shi es</w> li eu</w> urstruly
    mahesh</w> mer ton</w> de sai</w> shi f ðŁĮ ± pe dic gos ling</w> arrang ing</w> ww g</w> gen y</w> you uu</w> netfli
    x e ttes</w> k wi bernar dino</w> am iga</w> Ø ¨</w> kashmir i</w> t ings</w> emer itus</w> de cat ab domin dc i</w>
    pha ses</w> d jan be am op ry</w> i shed</w> the ellenshow</w> the st</w> habit ats</w> to ons</w> mclau ghlin</w> ri
    pper</w> micro biology</w> tal aga</w> clu eless</w> ss u</w> cro che bro mance</w> longe vity</w> zagre b</w> prev
    ented</w> tra ve spo ilt</w> darry l</w> migra ine</w> al cat dd dd</w> vi v</w> ser pent</w> mat tel</w> jam a</w>
    con quest</w> î Ħ sam sung presbyter ian</w> ket ch</w> fire fox</w> mo tif</w> le c</w> cho pping</w> cher no j ann
    ðŁĲ ° pro lon wake up</w> conver gence</w> mersey side</w> heart broken</w> lo oming</w> hal lucin mai ze</w> commun
    ism</w> mo h</w> twitter storians</w> serge y</w> res eller</w> favor able</w> ed gy</w> re iter mal aga</w> live
    me</w> ka hn</w> pul sion</w> big g</w> kim kardashian</w> ati o</w> tyr anny</w> ru ption</w> q ant pro ven by z pu
    shaw kri stin e er tar dis</w> ri z</w> awak en</w> mi ko</w> un documented</w> path finder</w> indirec t</w> resemb
    les</w> h ler</w> conce aled</w> scand al re im d nb</w> cr itters</w> attend ant</w> apprentice ships</w> aa u</w>
    scre amed</w> l su fa h</w> har bour ed d</w> bat sman</w> li ss</w> mi sha</w> spani el</w> it f</w> advan cement</w>
    fa c</w> close up</w> cecil ia</w> medi c</w> narcis si lav ish</w> gi ac ma ys</w> le it wine wednesday</w> pushaw
    ard let to</w> curren ts</w> bug atti</w> out ine</w> w j</w> un do</w> ler osis</w> devo tional</w> ðŁĳ «</w> on
    na</w> fais al</w> sa una</w> himach al</w> am ii à® ®</w> di zzy</w> screen writing</w> ph x sp n ick i</w> ag
    irl</w> fi shes</w> wb z</w> pi m</w> bo ar</w> ac id ! ..</w> rocke feller</w> n ga</w> dra stically</w> simpli
    fy</w> dru mming</w> autum nal</w> gur mee lor de</w> jo ann give up</w> b our</w> am ura</w> der land</w> sim
    pler</w> wat son tri dent</w> concor dia</w> bel lum</w> bre k dum plings</w> vi on</w> dungeonsand dragons</w> sp ri
    ascen sion</w> wil datlantic u st rob ins</w> legi on insi st</w> jar o</w> gue ss so b</w> bigh it</w> pool side</w>
    negoti ating</w> mc gill</w> bil d</w> techn icians</w> miti gation</w> ajay devgn</w> b to</w> ant en cosmo
    politan</w> ðŁĺĬðŁĺĬ ðŁĺĬðŁĺĬ patri oti temp er</w> promen ade</w> nav ajo</w> nam m</w> wrink les</w> dc fc</w> le
    ach</w> bru nette</w> r f cout inho</w> al ti tradition ally</w> op tome na z</w> accord ingly</w> rec ard</w> de
    ets</w> sw ell po sure</w> whit ening</w> strang er illi on here ford</w> u wu</w> ro bber</w> cotsw olds</w> cl en
    gor ge nam aste</w> re lish</w> gri ff</w> adren aline</w> bla sio</w> val e ê ² toler ate</w> rail minindia</w> jen
    sen ho ven</w> el lu ob sole eisen hower</w> unidenti fied</w> than niversary</w> body guard</w> Ø ¯</w> i dge</w> sch
    al stock port</w> sn i</w> re taining</w> po po</w> pix ie</w> oli thic</w> ki er</w> ha jj</w> sa z</w> cor bin</w>
    !!!! !!!!!!</w> v it</w> me gat de h</w> circu it af fleck</w> theore tical</w> hope less</w> u ab</w> slu mp</w> b
    ice jam med</w> let stalk</w> can i side ways</w> labyrin th</w> re fs</w> ha hn</w> jare d ðŁį ¹</w> jam bo ph yl
    enhan cement</w> c tr ful lest</w> se ye</w> do ba</w> cho ic yo s</w> cb j</w> andr Ã©</w> re watch</w> pri ma doctr
    ine</w> for gets</w> u hm</w> ar ound u le</w> art lovers</w> shi raz</w> har th</w> ex tor Å ¡ unexpec tedly</w> eli
    us</w> y x</w> em my se ac ðŁĳĩðŁĳĩ ðŁĳĩ</w> correc ted</w> com bu wom anc cou gh what son publi shes</w> divers ity
    back bone</w> lock down</w> mesmeri zing</w> nor te</w> ma b</w> desig ner í ģ ra gh mole cules</w> get outside</w>
    the beatles</w> semicon duc nach o</w> lun es</w> ham mers</w> sul tan o on fe ren att ach</w> ar qu uttarak hand</w>
    s ash</w> ; - tre ad</w> i ko ar thur scandin avian</w> r ation</w> ga el</w> charge able</w> fish y</w> v ma</w> hand
    bags</w> char a</w> ay ne</w> de fam sett lers</w> qad ri</w> pal ais</w> in wx</w> apocaly ptic</w> poo ja</w> a
    es</w> at ories</w> proof ing</w> n lp</w> ts la</w> v ina</w> li do</w> dee phouse</w> informat ics</w> v v</w> pp
    ings</w> di ss</w> Ã ¯ uhur u</w> st ony</w> betra yed</w> b aff my ra</w> as pen allow ance</w> tam ara</w> ci f</w>
    cor bett</w> ser ge</w> di go</w> ambi gu pain ters</w> p cr</w> p ca</w> nom s</w> lo ft ve e opend ata</w> ðŁĲ ±
    alex andre</w> identi fies</w> fantasy football</w> re production</w> brom ley</w> ware agle</w> mm er p ss cu es</w>
    ay at</w> hut chinson</w> sar ac jack man</w> ira h</w> ap ink</w> col s</w> aussi es</w> ex ecs</w> day ton ðŁĻ Ĩ</w>
    im v har am chuck le</w> authent icity</w> ar do incub ator</w> à¸ ª</w> photo shopped</w> embrac ed</w> fight for</w>
    gor man</w> zz zz schol astic</w> cri sps</w> te apo mid night ga ine col lier</w> s ate</w> de tte</w> å Ń imag ine i
    ff tw ili i fication</w> teat ro</w> nor ma</w> es ur emergen cies</w> rise up</w> r inger</w> hass le</w> cait
    lyn</w> tranqu il</w> vers a</w> se b over look</w> gin i</w> bo go</w> se re may ne</w> henri k</w> contamin ated</w>
    rhapso dy</w> pro portion</w> wildatlantic way</w> âģ© .</w> organis ers</w> tran e</w> stand ard sper m</w> laun
    cher</w> ric ci her ts</w> paper work</w> showcas ed</w> mer yl</w> pen a</w> p imp disa strous</w> ^. ^</w> phar a x
    is</w> fron tal</w> sw irl</w> sp ills</w> swag ger</w> smart watch</w> sizz ling</w> savi our</w> cat ar bb cr</w>
    refurbi shment</w> dr is</w> citro en</w> absor b</w> patrioti sm</w> il leg chro mo fresh ers</w> ru s lim iting</w>
    ef ish</w> down ed</w> man dir</w> hazel nut</w> p all mac on</w> disappear ing</w> quali fies</w> bo on</w> bar
    racks</w> am ine</w> gen dere ðŁļ ĺ</w> j es</w> ãĥ Ń qu ito</w> middle weight</w> sch au quad ru aci ones</w> limit
    less</w> ðŁĳĮ ðŁı½</w> ch man</w> ar av regulat ors</w> it up</w> batter sea</w> mil ford</w> g z</w> tic king</w> gh
    ou cru shes</w> tu tu</w> dread ful</w> fam ine</w> for change</w> dalail ama</w> ðŁĴ į whit aker</w> hash mi</w> h
    us</w> vo d</w> bet te</w> aa ah</w> iso o</w> ðŁ¥ Ī</w> ha ar</w> la ine</w> b v</w> all day</w> spr out</w> indie
    games</w> free bie</w> gree ks</w> but ler ill in</w> ha al</w> ware ness</w> si ma</w> public health</w> gam a</w> wa
    a</w> oun g goo oo okin awa</w> off enders</w> im pose</w> ho c</w> young ster</w> story teller</w> sc ap figh ter +
    ,</w> whit es music monday</w> re za</w> go ducks</w> bri a</w> mi um</w> cas per</w> cru mbs</w> a ad</w> marti
    alarts</w> ch p</w> ri gged</w> tn g</w> harve sted</w> sa k</w> do jo</w> mill wall</w> b nw</w> oc d</w> histor yof
    t mr</w> si rens</w> fan ci caregi vers</w> vir a</w> son i</w> recur ring</w> acknowle dged</w> ðŁı Ł oph ile</w> bu
    cky</w> stre ssing</w> roo k</w> di gger</w> vi val san do fle et si ers</w> sel caday</w> refre shed</w> anti fa</w>
    a que po lo disappear ance</w> de mb âĮļ ï¸ı</w> ren ted</w> ber ger g mb cu la</w> ss al</w> goo dy</w> u hh</w>
    marcel o</w> w anna soft ware shop small</w> turt le tom as fri sco</w> ðŁĺį ðŁĴķ</w> jim enez</w> c su day z</w> an
    do wyn ne</w> choreo grapher</w> cerv ical</w> trail blazers</w> ed g zend aya</w> travel blog</w> el s whole some</w>
    co g</w> lab out ar ney</w> del le</w> su isse</w> ma si ine se</w> om be</w> fi ddle</w> re claim</w> pa u</w> wat
    cher</w> sla in</w> ber ty</w> opti mum</w> el ites</w> min is</w> tur key patro ls</w> ger ard au reli wild ly</w>
    wal tz</w> br gy</w> w ob cre st + ++</w> ve z fro sted</w> davi do</w> the x param edics</w> p into</w> han k du
    pont</w> ur g</w> fo stering</w> micro poetry</w> spec tre</w> ---- ></w> ne uro</w> fri da</w> music al galve
    ston</w> e ffic sc ape pal azzo</w> th all</w> pro visional</w> p js</w> au re ðŁĶ ľ</w> mam amoo</w> kit ties</w> cre
    e</w> wa k</w> lo ool</w> lu pus</w> cn blue</w> Ã º</w> ðŁİ ¬ rac ed</w> tro se</w> om as</w> stri de</w> co ors</w>
    â¤ µï¸ı</w> in comparable</w> cy ril</w> broad er</w> arec lipse</w> ðŁį Ķ</w> inter val</w> ti ru co working</w> w
    aco</w> a ham a bee</w> flouri sh</w> the times</w> ol ini</w> kick boxing</w> lu cer at la as un casser ole</w> mi
    aw</w> lobb ying</w> jan ice</w> cir que</w> re flex</w> le ary</w> sanat omy</w> tem pest</w> se mb mur dering</w> us
    av ro bo</w> on et</w> p cc</w> nati ves</w> life of sa ha ruth less</w> rel ates</w> appeti zer</w> pye ongchang</w>
    nor d</w> er u a thing</w> ug ly pl ying</w> bran ce organ ise</w> kend ra</w> dat o</w> chees es</w> par ma</w> burn
    out</w> a stra</w> pre toria</w> adjust ment</w> uk u</w> sl o</w> li ken fav ors</w> cli ve be ets</w> snow donia</w>
    go tv</w> sy n</w> open house</w> pan i</w> portra yed</w> sl ated</w> me cca</w> ren al</w> supportsmall
    streamers</w> staf fs</w> da o</w> bi ker vik tor</w> tit us</w> admi red</w> ðŁĵ ± hurric an he ats</w> gl ory photo
    genic</w> mer i</w> de por burn ham</w> or angu dj ing</w> impre ssionism</w> ign ition</w> ca i</w> w ynn</w> de pe
    cove ted</w> colla gen</w> sau s</w> or nam administr ators</w> ss on nh politics</w> hahahaha hahahaha aspir
    ations</w> r gb</w> swol len</w> so we sc r</w> diver gent</w> hou ghton</w> han oi</w> d ory</w> ni ki</w> land
    ry</w> b cci</w> ðŁĳĮ ðŁĳĮ is mail</w> tri pod</w> her d bhat t</w> dress age</w> tab by</w> ingu ish</w> hur on</w>
    à³ į</w> Ã ł to das</w> evangel ical</w> chor ds</w> st john slo ppy</w> marty r face book ali ght</w> sen sei</w>
    kath niel</w> r ites</w> zi one</w> u o</w> revel ations</w> weight lifting</w> pan o</w> nc wx</w> ac ton à® ķ</w> Ø
    ² som a</w> à¸ Ĺ</w> respec ting</w> mar che</w> fore man</w> be tty ki k</w> shi bu po on</w> argy le</w> k swx</w>
    et z mar bella</w> brac kets</w> stand by</w> fire side</w> defi ance</w> v ex britanni a</w> in habit appo int</w>
    piyu sh le ash</w> sci ento fla sk</w> sen na</w> > :</w> at roc sand erson</w> id lib</w> dhan ush</w> ðŁĺ Ļ en thr
    hit ch</w> de dly</w> al ley dor k</w> mon do</w> cudd ly</w> mis sin</w> ye sss</w> night ing j pn</w> w ary</w> ump
    ire</w> ma z</w> ê ³ bab s</w> ĭ ãģ stan ford posse ssed</w> exce eded</w> ðŁĶ ¶</w> wall art</w> tra p j il hi bis sp
    ying</w> scri be</w> khali l</w> trans lator</w> lu mb di zed</w> ch c</w> super vision</w> shut ter ja g</w> _ *</w>
    yester days</w> ms f</w> hi hi</w> gonz aga</w> gille spie</w> vive k</w> ec static</w> this morning</w> ch us</w> ed
    es</w> ston ed</w> be es ðŁĩ¹ ðŁĩ tur in</w> ho ver at rics</w> ster n sam heughan</w> auti sm mi ya</w> eye
    witness</w> writ ings</w> travel tips</w> chut ney</w> px rtg</w> keny ans</w> my stic k rit / $</w> red head</w>
    world ly</w> am us</w> op la le ve gab bana</w> se en o clock</w> gang a</w> keen an</w> sc ent ol dies</w> go
    green</w> corner stone</w> comp ly</w> con cours</w> ðŁİ¶ ðŁİ¶</w> ha an</w> con fis aw son</w> cle op î Ģ su zu sau
    tÃ© al gar subscri ber</w> este emed</w> ãĤ¤ ãĥ worth while</w> mel rose</w> flo ck bri ghtly</w> viol inist</w> p
    ere</w> sli pping</w> and co</w> si gh ha van</w> cu lo m sa</w> fibro sis</w> matil da</w> ra fting</w> aw ard ë ª mm
    mm ge aux ste iner</w> sin n</w> help ers</w> beet les</w> ai mee</w> tai wan pistachi o</w> mac beth</w> m zan
    descend ants</w> on sale</w> in r</w> il m</w> grou se</w> sa ig mo w</w> bi gre adjust ments</w> tu la</w> mathe
    w</w> transl ates</w> mu h bol lah</w> ðŁĴĽ ðŁĴĻ</w> amo res</w> ab outs</w> bomb shell</w> bla ster</w> x avi s
    ns</w> k roger</w> ga ther erad ic daf t</w> chem o</w> ben ches</w> ðŁĩ© ðŁĩ ut v</w> our a</w> n ko gator ade</w>
    biaf ra</w> ok state</w> im danielpadilla</w> dom ains</w> open ingday</w> kid do</w> do i</w> ric e day care</w> mac
    millan ba thurst</w> cheer leading</w> ðŁ¦ ģ cash back</w> k won</w> hob bies</w> exem pl ries ling</w> âļ ª</w> ag
    les ny s every thing nav is</w> ad di</w> magne sium</w> faceli ft</w> ark ham</w> grand es</w> extre mist</w> don at
    vit ality</w> pump kin be tta</w> sl td</w> arti san li by pe aked</w> ah hhhh</w> mary am</w> assi m</w> un sc</w>
    ment e</w> al aya</w> low ers</w> ar as</w> gri ev le ip gr ati cri ses</w> spr ints</w> exe cute</w> w to</w> ms
    d</w> mag ical re viewer</w> spark les</w> juke box</w> ðŁĺĤ âĿ¤ï¸ı</w> pay back</w> licen ses</w> dun kin</w> bel t
    lake wood</w> h ateful</w> bud gets</w> rev amped</w> ph erson</w> ky iv</w> went worth</w> ro sen</w> cru ise gi
    ggle</w> def star</w> assassin scre ym outh</w> win kle</w> w fc</w> band wagon</w> b kk</w> w iring</w> kear ney</w>
    south side</w> pe tit ! ðŁĺį</w> nor dic mir za</w> mu gabe</w> v l</w> scon es</w> k tv sand al du c</w> m alls</w>
    ðŁĴŀ ðŁĴŀ</w> it c</w> al ay</w> im pair un rest</w> flo ss</w> c Ã© ab ou var ying</w> muse o</w> ser ver di ya</w>
    hibis cus</w> ero y</w> mer ritt</w> fin dom</w> f pp</w> un usually</w> go tt</w> conting ent</w> ali aa</w> ball
    on</w> jo l</w> hi ked</w> zy me</w> ay r</w> ag n ga z</w> perio dic</w> spar ty</w> practi sing</w> lin ton</w> tal
    is cy pri womanin biz</w> radio disney</w> ðŁĮ ¼ jump ers</w> endo cr ðŁļ¨ ðŁļ¨ and on</w> shar apo mi er</w> ma
    sonic</w> fac tories</w> vi en bb ers</w> ìĽ Ĳ</w> hol d ke bab</w> be ak</w> approach ed</w> ac milan</w> mun ro</w>
    ko sher</w> excell ency</w> negoti ation</w> walt disneyworld</w> cr ouch</w> te asing</w> suppre ssion</w> en ya</w>
    b ce</w> transformation tuesday</w> cal lie</w> vis was p gat ic ted</w> end ings</w> esc u recru ited</w> it fc</w>
    collabor ations</w> g ino</w> snu ck</w> ausch witz</w> i fc</w> x ii</w> ke sha</w> ger vais</w> clo ak</w> x l sa
    ad</w> prob ation</w> pre cau mac in anasta si le k</w> e azy</w> daysof code</w> mariah carey</w> yo g</w> stit
    ched</w> boy friends</w> sh ar</w> ph ile</w> ag u</w> twin kle</w> phi shing</w> week ender</w> ic ton</w> gurmee
    tramrahim</w> al ton</w> l eness</w> all an pen ultimate</w> kry stal</w> go u</w> lan de</w> dis mant ab using</w>
    nor se</w> pat erson</w> ed mun ap an</w> xi umin</w> sk el cat walk</w> re act wal led</w> t angle</w> br yn ve
    to</w> super moon</w> cas ablanc appreci ates</w> ski d bo th catal ina</w> ele ague</w> cyber monday</w> cau
    tious</w> ðŁ¤ ĵ nov o</w> hamp ton ha ye jose f</w> var an lo bos</w> roano ke</w> orph ans</w> tt in</w> squ ads</w>
    ishqba aaz</w> black panther</w> e tu k sh</w> cru mble</w> cess na</w> reli eved</w> scul ly</w> pollin ators</w>
    explore canada</w> ki es kam loops</w> kir an</w> pri mal</w> sett lements</w> hot spot</w> brain storming</w> ce
    dric</w> bi ennial</w> sh ant âĻ¡âĻ¡ âĻ¡</w> do on</w> hear n</w> walk way</w> fe m</w> ve al</w> deport ation</w> tox
    ins</w> elimin ating</w> descen ding</w> by the bla sphe ha sta</w> comple ment</w> as cent</w> ri ga</w> provo st</w>
    âĸ ª</w> wee ping</w> anti semitism</w> employe e unearth ed</w> pin o</w> natali e bla d</w> ang ola</w> lock
    heed</w> in ian</w> ag r ni ster</w> im pala</w> m ke</w> fan atic</w> âĺħ âĺħ</w> ðŁĳ ¸</w> lu ch simpli fied</w>
    gall ery econom ic cy borg</w> con i</w> sel ma</w> in ception</w> ko ala</w> dv ds</w> cre sted</w> m mor visi ble n
    sd</w> ðŁĻĮ ðŁı½ w under refriger ator</w> re opening</w> e era</w> carou sel</w> as p</w> balli stic</w> victor y mo
    tive</w> tre y sharapo va</w> si i</w> mon ter int end</w> west chester</w> sp e</w> cy mb vi dal</w> ll ama</w> uni v
    fin er</w> crafts manship</w> jazz fest</w> b ch</w> ag gio</w> n cc</w> lamb da</w> tranqu ility</w> cis co ba
    den</w> so bbing</w> of i go ta</w> ru mored</w> war med</w> ore an</w> ac ton</w> mar ci gh ani</w> âľ ĵ</w> as
    sorted</w> pembro ke pen elope</w> da f</w> at ty</w> aim o</w> pretz el</w> carni val than os</w> ko chi</w> mer
    sal</w> ham radio</w> ar twit</w> cas c guer rilla</w> kush ner</w> k app al ise</w> todd lers</w> steward ship</w> o
    tti</w> ter ri</w> tem pe</w> rest less</w> vit o</w> zay ed</w> rsp b</w> pi on hi ppo</w> haw thorne</w> in as am
    ily</w> nut cracker</w> lo p d ali tro pic</w> ðŁ¤ ł</w> ul o</w> jare dle py rene pale o usa ir m ould</w> it
    ated</w> gene tically</w> biom ass</w> ðŁĩ³ðŁĩ ±</w> do dd</w> practic ed</w> monarch s</w> un manned</w> m buhari</w>
    am al</w> photo gra ko ol bren don</w> ju ices</w> cu re world bank</w> poin ters</w> ðŁĴ Ŀ tur f le ds</w> bor
    ussia</w> bapti sm</w> warwick shire</w> moun ts</w> gay o</w> be gg co pied</w> asi ans</w> k g moder nist</w> gi d
    front man</w> concentr ated</w> y t sc avenger</w> iron ically</w> adi c</w> ps n</w> ðŁ¥ ī</w> cultur ally</w> yu v
    mac arthur</w> fertili zer</w> be withyou</w> ri gor min ors</w> z oning</w> âĸ ł</w> ri r</w> adole scent</w> vin
    ny</w> ren g</w> sand stone</w> gu et</w> we sth ple dged</w> lac ed</w> sp ide v ai</w> ty coon</w> seiz ure</w> du p
    appalach ian</w> ro k</w> cathol ics</w> sey chel posse ss</w> la ger jo di cham p stra s d ina</w> cent uri cal
    der</w> blur ay</w> ðŁĩ¨ðŁĩ ³</w> mo do</w> an nette</w> youtu bers</w> chap s</w> ang ling</w> label ing</w> a qui pk
    wy</w> ly le</w> bi sexual</w> lit ur dug out</w> li bby</w> grey sanatomy</w> sub stances</w> august us</w> rall
    ying</w> fi del</w> ing ue</w> äº º hallmark channel</w> tooth brush</w> m Ã¡ adi rond ag gi ðŁĵį :</w> cru sade</w>
    tax ation</w> k z</w> i ver dou bling</w> room ie</w> wa b</w> en rolled</w> az on</w> a ju grand children</w> as df
    ðŁ¥ º</w> mat ic ough ton</w> utili ze</w> ðŁĴ £ pon der</w> rais in</w> dys function</w> co bain</w> butter nut</w> e
    man</w> su red</w> dri an</w> and friends</w> with the on omy</w> heine ken</w> bri dal leader ship pyram ids</w>
    deutsch land</w> jo cel bo wel</w> y qr</w> horse power</w> be acon ing eni gra dient</w> fer mented</w> mo om thing
    y</w> pot assi wrist band</w> bor d</w> bo died</w> ðŁĺŃ ðŁĺį</w> ma pp</w> ka u</w> cyber punk</w> ph ish</w> loo
    king co ates</w> ap ur am ie</w> uk labour</w> at in g la</w> adop table</w> shel by v illi ri ya</w> m ingly</w> cli
    mber</w> bumble bee</w> ðŁĺ ¸</w> c sd</w> âĿ ¥</w> hospit alized</w> c ki hat er</w> ch r</w> re tina</w> it a fan
    base</w> beat rice</w> gwy ne go ss</w> fo s favor ited</w> swachhb harat</w> mal ade</w> mon mouth</w> " [</w> si
    van</w> sh hh</w> command ing</w> sains burys</w> wee d g man</w> ss w</w> rep tile</w> iv y tro pics</w> roll ers</w>
    over cast</w> ex position</w> masquer ade</w> man crush wa ist spr inter</w> sle et</w> le vin</w> j pg</w> _ (</w> o
    pel</w> explo it</w> ap a po we wrec king</w> jong in</w> or b</w> er ick</w> bo sco</w> pra ising</w> ber tr to
    wing</w> in security</w> ku t</w> resto cked</w> rr p</w> prescri bed</w> trafal gar</w> per t g ases</w> app rais g
    har</w> music als</w> âĸ¬ âĸ¬ mc fad ag ony</w> conditi on equi p</w> shi k</w> atra vel</w> ðŁĩ¿ ðŁĩ¦</w> ke h</w>
    abduc tion</w> pe oria</w> wil kins</w> g ms</w> as d</w> ev i</w> ðŁĴĹ ðŁĴĹðŁĴĹ</w> u z</w> mo c</w> halle lujah</w>
    guad alu lou vre</w> dra wing go ve</w> ph ant fri e web dev</w> program mer</w> z able</w> games com</w> clari fy</w>
    li th kin ky</w> âĿ £ labour doorstep</w> son ata</w> ju ris mai den vi adu buch arest</w> conditi oned</w> capit
    alist</w> u de ps b</w> sp ca</w> lul la footh ills</w> kay o</w> bon d wom b</w> roun der</w> ce sar bur sts</w> ap
    ra sw oon</w> sab rin fra grant</w> cle arer</w> ku brick</w> cli max</w> jour no</w> ag le ðŁı½ âĢįâĻĢï¸ı</w> poo
    ch</w> hal e sol it sal mon organis ms</w> bron son</w> art en</w> hodg son</w> alo ve</w> vent ure bb i</w> ae a</w>
    ðŁĲ ¢</w> ld n d nr</w> o zone</w> el las</w> man ny azz ur un beat tru ffles</w> th ong</w> ma Ã± las ers</w> ley
    e</w> gettys burg</w> back packs</w> or is</w> ma ison craw ling</w> la bra cl ing dra gging</w> ste al dou bt de van
    ck ers</w> agent sof photo bomb</w> elon musk</w> abo y</w> dist ances</w> story line</w> sp i</w> nor than europe
    ans</w> wh ale ser pent ðŁļ ²</w> fi or tr it ox o</w> awar ding</w> class mate</w> su fc</w> smar test</w> rich
    es</w> pr k</w> big foot</w> ar mb bi polar</w> dw elling</w> om ars</w> k wan gri me</w> m eng freder ick navar
    ro</w> sorry notsorry</w> jaredle to</w> pa ve</w> sl ack barn sley att ar</w> evic tion</w> accumul ation</w> o
    ir</w> cat chy</w> wel ter vik as</w> has see</w> nik ita</w> mo yes</w> mathe ws</w> shi v</w> gat wick</w> pro
    filing</w> compan ions</w> mar rake an tics</w> ðŁĻĮðŁĻĮ ðŁĻĮ</w> se se</w> bo i bart lett</w> poison ous</w> ab
    uses</w> ym m</w> kam pala</w> guggen heim</w> imv kohli</w> dol om bre e</w> thro ttle</w> gare th fitz patrick</w>
    un ya</w> par ad mar got</w> j nr</w> we a potassi um</w> p nc</w> disgu ised</w> cra sh ren ergy</w> ill ic coup
    led</w> ni els</w> ci ones</w> æĹ ¥</w> im ent</w> despic able</w> d ye what cha</w> conne ctions</w> paralym pics</w>
    gaunt let</w> wait rose</w> suici dal</w> star ship</w> vap or st ou law maker</w> coo led</w> si mo</w> then o offro
    ad</w> ja den</w> bas que</w> vick y lu kaku</w> centr o</w> tri sh</w> strate gist</w> medic ations</w> hor st</w> b
    fc</w> gra il</w> sharp ly</w> ad itya</w> tom b kau fman</w> tri pad sam ba</w> pastor al</w> brit ney sag an</w>
    hill side</w> mas ons</w> sar a z one x u</w> to tes</w> rob bie app en mon tag der o short film</w> charis matic</w>
    tat ors</w> ki ba and ri al arming</w> split ting</w> ic ar th ug scari est</w> sylve ster</w> an an u trecht</w> a
    difference</w> me ade</w> bu ster air strikes</w> cu ffs</w> account ants</w> ðŁĺ¡ ðŁĺ¡ new t</w> bo tt</w> issu
    ing</w> cl ancy</w> wwen etwork</w> kyu hyun</w> rese mble</w> pajam as</w> sin k kin ney</w> sul ph or k</w> li es la
    gh or ton</w> ra hul d sc</w> we will re am collo qui shar ia</w> hec tic</w> sar casm</w> land er tm z</w> endor
    f</w> ro z</w> ham mered</w> fri s w adi</w> pope francis</w> he it</w> flash light</w> un born</w> op es</w> hol
    iness</w> ðŁĲ ¦</w> nach t</w> im sa</w> gr acing</w> bj p ver ts</w> c sc</w> home owner</w> a que</w> bigo try</w>
    anni e bag h</w> âĿ¤ï¸ı ðŁĺį</w> car i</w> thom p dispo sable</w> cardio logy</w> pat ented</w> hh hhhh</w> ld r</w>
    stephen son</w> cro res</w> fan ning</w> cli mat ðŁĳį ðŁĳįðŁĳį</w> ðŁĳį ðŁı¼ aer on piccad illy</w> bank rupt</w> sil
    via</w> emplo y don ny commen ting</w> screen writer</w> io ta</w> ce an</w> anc ers</w> tu an</w> street wear</w> à¤
    ¯</w> sk ine</w> esp a asi f</w> os ce</w> she ppard</w> more cam bott le der s orac le google play</w> aver aged</w>
    edmon ton steph an</w> sister hood</w> cru sted</w> stag gering</w> methodo logy</w> congress woman</w> c abo tri
    ggers</w> mil ky gli de</w> tooth paste</w> room mates</w> nu ff</w> gu am</w> sprink les</w> alternati ve wat
    fordfc</w> uof t</w> hal ey cont acted</w> bun dy</w> pro stitu gh ar pre ston on site</w> hil ar g ts</w> c att hamp
    stead</w> ? ?!</w> ðŁĩ§ ðŁĩ bbc qt</w> aless andro</w> resi st ma idan</w> t ko</w> shad ing</w> pin up</w> gal lo sin
    u at ec fun k ac lu</w> stri des</w> rhy me</w> wet land</w> bbc springwatch</w> t ins</w> wild card</w> st our flamen
    co</w> pau la onto logy</w> gang sta</w> am ade ãĤ « t bs</w> skelet al</w> run ner jard in</w> harri er</w> hun
    ted</w> z hen believein film</w> de mean au diti re start</w> chon dri âĿ¤ï¸ı ðŁĴĻ</w> mcla ren ga b</w> sh um au
    sa</w> lewi sham y pg</w> k jv</w> fur nished</w> dor o</w> bon ded</w> mor ty</w> lat itude</w> _ )</w> lo va</w>
    water ways</w> vin ai shor th drun k c ay</w> ay ana</w> kap lan</w> capp uccino</w> spr o</w> life boat</w> has
    bro</w> spol ice</w> tor on do ing dam n sh ree</w> foun tains</w> ent ation</w> mar u boar der</w> to pless</w> j
    ada</w> chan ning</w> ul ls</w> en closure</w> gib son fractu red</w> brit ton</w> Ã ¶</w> t ous</w> por th dra f tra
    iling</w> mar gate</w> eli fe down ward</w> lin n</w> gla des</w> girl power</w> ak rish u ki ron da</w> ts c</w>
    appreci ationday</w> vis ing</w> lo om ðŁį ³</w> mex ican ar gos</w> y ya</w> jad ine</w> south port</w> d end si
    sta</w> rede em</w> men g</w> bra xton</w> antioxid ant</w> s key</w> mp g</w> fin ding vibr ation</w> ce u</w> kh
    art</w> di mini cl ine</w> shel ly</w> hin es</w> ī ï¸ı</w> to pical</w> no ver</w> ma xx</w> prim itive</w> illustr
    ate</w> b ounds</w> tren ton</w> join tly</w> breed ers</w> u chi wakeup america</w> b ada</w> ðŁĹ £ï¸ı</w> gu acam sp
    heres</w> pere gr youth ful</w> lo lo</w> bir min t ly jeremy corbyn</w> defe cts</w> co sm a rent</w> v aa</w> bag
    els</w> medi ac cori ander</w> ic ago</w> g haz ab bas re model</w> struc turing</w> pu m out law ad ani</w> r bc</w>
    gul ls</w> n li</w> confu se</w> ðŁĳĩ ðŁı¼</w> vil a</w> mcnam ara</w> correc tions</w> mug hal</w> ser i</w> re
    gain</w> ss b</w> lea ve haha hah gran de di stressed</w> re chargeable</w> ho a</w> hou sed</w> sti l</w> attribu
    ted</w> opath ic</w> di ps</w> pri t</w> head phone</w> conclu de</w> pil o he t ut sa</w> nit in</w> je m</w> sni
    ppet</w> tutor ing</w> op er</w> sun k</w> en sla cha u</w> ac orn</w> quinte ss ran kin</w> affili ated</w> our
    lives</w> cl int se ater</w> isa ac ba shing</w> sme ar</w> nur se doo dling</w> " ;</w> sa ku atroc ities</w> im am g
    fs</w> viol ating</w> comm end brad shaw</w> er ville</w> b illed</w> b be</w> thul hu</w> i phones</w> moo se di
    os</w> re w</w> me thane</w> strang ely</w> whis ky ti ghtly</w> spiel berg</w> radi us</w> notic ing</w> wi f</w> ig
    nati i fa</w> ap is</w> w ali ha itian</w> bu shes</w> y z v l ex ited</w> asse l</w> tru ec dom en ash er</w> in
    king</w> newyear seve</w> hend ricks</w> bat i</w> ìĿ´ ì rich ter</w> mon santo</w> con line</w> agre at ðŁ¤ ¯</w>
    master pieces</w> ar n</w> rough s</w> cle ve se v</w> fashi ons</w> to ya</w> sh ail cop eland</w> aqu ari dec
    als</w> are you y aya</w> a str fon t ml m</w> ar ca</w> pp or pol lock</w> xper ia</w> conserv ation chain saw</w> ag
    gie</w> ?! ?!?</w> si le sh on</w> ìĹ Ĳ note books</w> marque tte</w> de us</w> bb led</w> spic er</w> mc cabe</w> nor
    wich modi fication</w> boo sted</w> stru m</w> sales man</w> bang le</w> nis san hez bollah</w> brea sts</w> a af anth
    us</w> sk er ow ed</w> her os</w> gi fs</w> fo sters</w> eat ers</w> du es</w> _ / lymph oma</w> sf am</w> me gal afri
    di</w> ag ic</w> p amp jeal ousy</w> ðŁĳĮ ðŁı¼ calcul ate</w> napp ing</w> g ale ðŁ¦ Ħ</w> lub bock</w> assu med</w>
    ren ting</w> íĥ ľ subur b</w> ãĤ · tech nic</w> u cla in front</w> gar net</w> ster oids</w> stri ving</w> ho war mo
    ver</w> le ton bull do is in</w> ci ao</w> sn z</w> fore front</w> d ams</w> mid wife</w> ma wards</w> cla pton</w> we
    in</w> subsi dies</w> spr oud</w> rother ham</w> phan tom ar ach spi el</w> rac ket</w> sel amat</w> no on l bc</w>
    enti ally</w> ðŁĴ ¸ sil ve m oud</w> kine tic</w> y asi ðŁİ ©</w> o ol mi ku</w> i za</w> fer a</w> flo ren barber
    shop</w> groo t</w> z est</w> ne ars</w> stan is z and police man</w> juris dic form ations</w> appar atus</w> sp d
    arti fact</w> to sc motiv ating</w> womanc rush re dro diagno stics</w> ra za</w> out fitters</w> el xn</w> dod gy</w>
    ry n</w> sh d</w> ortho don ol de</w> jay anti</w> bal ances</w> quic kest</w> can ton friday reads</w> ! *</w> na
    a</w> a ak ðŁĶ ·</w> behavi ors</w> rasp berries</w> ä » polit ical cam il å ľ di k</w> ast ounding</w> lie be</w>
    novel ty</w> tur moil</w> sul ly</w> spring break</w> hon ouring</w> cc g</w> ðŁı Ĵ</w> my little ky c</w> pro ms</w>
    ðŁķ Ĭ</w> Ã ¨</w> bi ge av ril</w> ðŁĩµðŁĩ °</w> mari on as ants</w> sur ya</w> oc tag luf than ac ron fayette
    ville</w> ti que</w> love s en ca</w> de kalb</w> ta ver de vote aux iliary</w> joh annes</w> tread mill</w> ay an qu
    r</w> donald son</w> cher yl " ....</w> s ven kir sty</w> gun ners</w> ra dish</w> o ahu</w> v sky</w> i ble</w> con
    course</w> b ps</w> elo qu ash ford</w> te bow</w> roblo x</w> ma da</w> dri ving th day</w> spro ject</w> m ms</w>
    band ed</w> . !!</w> libr arians</w> flan nel</w> intoler ance</w> her al ç µ neme sis</w> list a</w> tar ak</w> cry
    pt</w> star plus</w> vish nu</w> sc ale cr is</w> % ),</w> j illian</w> regg ae pegas us</w> ol in ip ment</w> man
    ic</w> l fc godd ard</w> ite am</w> parl our</w> anch ors</w> lee minho</w> talla hassee</w> ant it d ho kid ney y
    ash</w> batt led</w> az ad</w> gar is</w> faul kner</w> sni ff</w> papar azzi</w> ed m phy llis</w> con tested</w> aa
    ay</w> se ca</w> k ton</w> vel ve rain ier</w> for um tam pab ho sp</w> trac tors</w> ox fordshire</w> no tion</w>
    guang zhou</w> ðŁĺ ¯</w> ref ill</w> wednesday motivation</w> sli der</w> mukher jee</w> pr att fon taine</w> alph on
    af ar</w> ts i</w> pest icides</w> fi ends</w> mo cking</w> bra w tran sat do ses</w> co res</w> hom ophobia</w> docu
    menting</w> zlat an</w> con doms</w> s Ã© sun set kun st</w> ton ga</w> à¸ ª v ation</w> sp ray chow der</w> ra ps</w>
    palla dium</w> nor wood</w> music history</w> hoo ker</w> si si</w> osp rey</w> ph ys</w> conce ded</w> bob cat</w> ar
    mad ze it Ù Ħ</w> ðŁĺģ ðŁĺģ mer idi ðŁĩ· ðŁĩº</w> corn wall ! ),</w> touch downs</w> ze it</w> chal et</w> mm m al che
    gor illa fo ss</w> ati ku</w> lumin ous</w> ivan ka</w> be ek</w> sta res</w> sw iss âĿ¤âĿ¤ âĿ¤âĿ¤ scru bs</w> me
    ath</w> gusta v</w> jo gging</w> confe tti</w> as os</w> ers fc</w> breit bart</w> applic able</w> autho red</w> ya ho
    h in</w> displac ement</w> j v ðŁĮ¹ ðŁĮ¹ ot c</w> non profits</w> diec ast</w> gu sto</w> inte stin c ages</w> me en
    lu kas</w> moon ey</w> ðŁĺ · very day</w> tor ah</w> is sion</w> wa c</w> lever aging</w> ish able</w> cu se</w> le
    wood</w> may an</w> turn table</w> ju ice tru sty</w> tu p eti quette</w> supervis ors</w> stu n</w> gu zman</w> confe
    ren ric o fe ast back ward</w> pol aris</w> mic he jo g h ing field house</w> vel ing</w> sho cker</w> esc ence</w> à¤
    ¾ vi be anasta sia</w> mar ched</w> kill ing Ķ ë fe tt</w> exop lan ... (</w> snow day</w> lo h</w> ir ani</w> la
    khs</w> del a</w> po caly boom ers</w> dictat orship</w> ac er tur keys</w> quarter final</w> muskete ers</w> ðŁĴĽ
    ðŁĴļ sf x</w> museum week</w> sc ala</w> ri sis</w> ( ðŁĵ·</w> ãĢ Ĥ</w> z ies</w> bo eh hu es</w> lu sci dol a</w>
    impeach trump</w> roo d</w> don caster tor re</w> hero es fo yer</w> tar i</w> blur red</w> ke w frank ly</w> dro
    id</w> ap al Ð ¼ y af bre t par agu cac ao</w> ðŁĻĮ ðŁı¾ ru e head aches</w> shaw ty</w> char ley</w> pal er go
    wns</w> correc tional</w> ðŁĺ© ðŁĺ©</w> breaking bad</w> ol ing</w> da p</w> endeav our</w> cit adel</w> tra d</w>
    incumb ent</w> medit ate</w> foo ted</w> ðŁĴ µ</w> shab bat</w> dayof the wil lem</w> gal way to red</w> marri age f
    illion</w> sleeve less</w> aud itor</w> jin young</w> invin cible</w> kad una</w> a and volcan oes</w> mon eti indie
    gogo</w> buccane ers</w> ðŁĳī ðŁı½</w> ãĢ Ĥ lay ton</w> cuck oo</w> hu mber</w> buzz er</w> Ï ī</w> to re stra ins</w>
    sto m</w> pa ine</w> s we</w> du ff z ou si mi</w> li pp ur n</w> se agu ðŁĶ ®</w> sun dae</w> hi c</w> ðŁĺ ¨</w> bull
    pen</w> u per flyo ver</w> al dridge</w> glo bes</w> ali es</w> ken zie</w> ge es</w> y cle</w> sp lin mag enta</w> j
    ha</w> bal u gh orn</w> ti pper wick er</w> taste of con clave</w> ch ale</w> inv asi cat er</w> dio xide</w> me gab
    win n</w> at p transform ative</w> nest led</w> hi g bri dging</w> lil ies</w> chee red</w> bad dest</w> sc rolls</w>
    real is</w> dipl o</w> ðŁĶ « conce ssion</w> prefe rences</w> explo des</w> er gon introduc tory</w> ine au</w> ch af
    som es</w> land rover</w> spir ation</w> sex y</w> sco recard</w> illustr ates</w> soul mate</w> wi en</w> inter
    disciplinary</w> fore casting</w> ent ities</w> glu ed</w> en lar cur t</w> percep tions</w> boot leg</w> mi re asho
    k</w> v az hor ne</w> cal le</w> ac ulture</w> ther oy night time</w> oc al</w> character design</w> ar mist ðŁĺı
    ðŁĺı</w> yah oo ac eae</w> to se</w> even to</w> sou t nay anth wh om v are ri gging</w> gen us</w> hi ve com
    mands</w> sti e day a</w> ethan ol</w> en f hi fi</w> flu ence</w> cle mson re invent</w> thermom eter</w> humor
    ous</w> emer ging aci Ã³n</w> ðŁĺĺ ðŁĺį</w> s ity haw ke</w> accompan ying</w> t ility</w> ðŁĺ ª re cess</w> protag
    onist</w> l ery</w> dun dal int l britt any q bs</w> off the marri ages</w> how to viol ated</w> adel aide wit t lanc
    er</w> pak v hu me</w> st ade</w> bra gging</w> ou tright</w> ad c</w> super st real time</w> cu res</w> garden
    ers</w> ero ck</w> dale jr</w> ver o</w> bar tol mo ti mc fly</w> v pn</w> st ink</w> over rated</w> guer ra</w> e tis
    ath ome</w> twd family</w> th ab tn x</w> rafa el family travel</w> x ley</w> sat anic</w> equ ations</w> ru dy wal
    dorf</w> stan i</w> tu be meas les</w> zimmer man</w> obli gations</w> i ously</w> bow ser</w> trans former</w> sho
    ppe</w> shak en</w> gh ouse</w> to d ke tball</w> share holder</w> mar ca</w> kp mg</w> ak an</w> given chy</w> coast
    al au th</w> roller coaster</w> mar ches</w> coordin ate</w> cine ma apprentic es</w> par lor</w> mit o men on</w>
    consider able</w> bar re</w> glo ss enh ances</w> jaz eera</w> fal mouth</w> thra sh</w> stat en</w> k zn</w> eng el
    samanth ap flo ppy</w> sal om ðŁıĨ ðŁıĨ</w> w ack</w> deliber ate</w> osc ill herit ag du sted</w> orni thology</w>
    pad dle fer ns</w> bar un cl ans</w> anticip ate</w> a ay mat ically</w> é ĩ tu mble</w> post man</w> unic ef tro
    tter</w> op d</w> leaf let</w> ge ist</w> cease fire</w> scre ws</w> cre ation wal nuts</w> longh orns</w> under
    statement</w> ab b</w> proxim ity</w> na x un ity turn pike</w> orda ined</w> dub step</w> chak ra me ch</w> love
    her</w> look alike</w> donne in vir on Ù Ī</w> bang ers</w> vari ants</w> out dated</w> in ta</w> cri sto</w> sp
    elt</w> food and f on</w> stefan i</w> margin al</w> hu tton</w> ti ara</w> tel ford</w> qu en</w> fair grounds</w>
    que tta</w> mikha il</w> heal er</w> v ball</w> ty re under grad</w> gl end hom ers</w> scri bed</w> main tains</w> po
    che mis sal</w> mar ko</w> u as</w> Ã¡ n sh p</w> con vey</w> pad re</w> sab a</w> pu glia</w> madhu ri pa xton</w>
    chap lain</w> n ago ca si ... !!!</w> fli rt</w> sal eh</w> k are</w> di re stam ped</w> extre me ðŁĺĥ ðŁĺĥ</w> ho
    ppy</w> guadalu pe</w> advant aged</w> eu char p low</w> un n</w> mac qu port land cla sh pe s lou bout y p keep ing
    arca dia</w> fran kie fi u</w> de th</w> encyclo pedia</w> si ze inve sts</w> ðŁį ©</w> geo logical</w> fran Ã§ con
    front</w> ðŁĺ ¥ d ys</w> af m</w> tex an</w> graph ene</w> repost app</w> ac f</w> ur sula</w> gaz a dd led</w> fu
    m</w> wsb tv</w> m be fron tiers</w> chrono graph</w> ke s inter faith</w> tab oo</w> spar ta</w> won do</w> flori
    st</w> em braces</w> ca w no el arch ers</w> ðŁĲ ·</w> roman o</w> ban an sh akers</w> melo dies</w> geo thermal</w>
    se phora</w> ìļ ° Ð¾Ð ´ pro c hand shake</w> pan de popul ated</w> slow down</w> hor tons</w> registr ations</w> un
    deni lan ts</w> pas sover</w> thak ur</w> li ef</w> adhe sive</w> pe tal micro scopy</w> memph is confir ming</w> air
    drop</w> mesm er perce ived</w> ming le</w> lifel ine</w> gh j worcester shire</w> pas sions</w> ach er el lar</w> ah
    o</w> firen ze</w> bar ang letter man</w> hat field</w> lu cha</w> je ter</w> e shop william s horo scope</w> pre de
    east bourne</w> dur ga</w> di version</w> al trin seis mic</w> premi osm nar co ti r</w> ori g</w> or m</w> land
    fall</w> ci ous</w> lin do</w> max ine</w> x ico</w> tra y os wald</w> c ba</w> ric otta</w> n cr</w> mar au à¸ ²</w>
    gladi ator</w> ch ery</w> lun g u me po psic lon ging</w> can als</w> ta ya</w> decentr alized</w> sho pp pres
    sures</w> mahar aj</w> eti had</w> wal greens</w> succe ssion</w> sign aling</w> li g</w> staf fer</w> north korea</w>
    def ying</w> as ma</w> de g</w> peri meter</w> oak ville</w> m sk balti more rece ip de ple ðŁĺŃ ðŁĺĤ</w> jambo
    ree</w> > .<</w> rsp b puni sher</w> consider ably</w> in tothe pari sian</w> acceler ated</w> polye ster</w> low
    es</w> fr ying</w> sautÃ© ed</w> mou ths</w> seychel les</w> ra x</w> go dis dak ota house wives</w> the me mat
    inee</w> black bird</w> ye sung</w> pre fers</w> pelle gr in ated</w> trun ks</w> stronger together</w> re pet re
    pairing</w> ped als</w> toler ant</w> her r</w> dun ne</w> indic ation</w> decat ur</w> b tv</w> exhibit ors</w> ik on
    friday motivation</w> bra gg</w> live tweet</w> al ves</w> womens art</w> foreig ners</w> wal lets</w> min dy</w> lan
    ey</w> bb in</w> tv miaw</w> lif ter</w> tar get tam e dr ou astro photography</w> mp c</w> g pu</w> nord strom</w>
    fric tion</w> run off</w> lov able</w> sp nfamily</w> ext ingui bloo dy sch el</w> arti stry</w> sw ish</w> scar
    ce</w> ph ils</w> max im</w> pos sum</w> com promised</w> sty li sc fc</w> is sa birmin gham sket ched</w> angel
    ica</w> ordin ance</w> je ts conqu er ðŁĺ Ĳ online shopping</w> s ori reason ably</w> nue stro</w> ar turo</w> ch
    l</w> benef ici spho to</w> wel t</w> ni kk ðŁ¤ ŀ</w> dan ao</w> for mid as se</w> af irst</w> âľ Ĥ gil lette</w> as
    sor an onym sel ca</w> fe mi</w> bear able</w> y and ar mory</w> cre pe</w> celtic fc</w> bra vo in expensive</w> de
    lec ge cko</w> new market</w> snow flakes</w> kab ir</w> con tra</w> can ning</w> mor pho gar wal</w> ðŁĴĥ ðŁı»</w>
    fight ing mu tation</w> woo dy ju gg gr aces</w> premiosm tvmiaw</w> kenne dy gu p sa e op ha off spring</w> fini
    sher</w> bet ts</w> span ning</w> mar j h one</w> sh ing contin ents</w> samanthap rabhu</w> un related</w> l acy</w>
    explo sions</w> benjam in sophi e no ting</w> micro soft as sen</w> a hoy</w> i ker</w> ho fer</w> mo e ah madi yan
    n</w> an ak</w> ma hi</w> be u aha h</w> creep er</w> baahu bali</w> am at pri ory</w> haw keye</w> deloit te</w> sko
    da</w> print making</w> assemb ling</w> mirac ulous</w> no ch</w> sw o leg a</w> oper ates</w> border lands</w> eli e
    stron gh rep tiles</w> pir ate un fold</w> Â ¯ qual comm</w> un predictable</w> ot r</w> rose wood</w> direc
    tional</w> counsel ors</w> corn ell liber ated</w> j ad</w> ir regular</w> bulgar ian</w> high ness</w> vodaf one</w>
    sw ild</w> mini mize</w> gra zie</w> à¹ ĩ</w> r stats</w> stre ep</w> ome tric</w> humb le lu mp</w> l ille</w> b Ã¼
    home depot</w> tripad visor</w> ki wan a via</w> er z</w> ex ico</w> du f blu men mi zing</w> ar ma</w> in im con stan
    sor a</w> ju al</w> au n</w> tw ell tren ches</w> her a</w> r k po plar</w> recipe oftheday</w> ll an</w> bhu ban
    short ages</w> ing don</w> bridge water</w> ðŁĲ ĺ</w> fortn ite cam den un cture</w> pro w colon ies</w> t ks</w> n go
    b hm</w> live pd spl ace</w> sli ke happye aster</w> ter rence</w> revol ver</w> j ed</w> yy yy office of m ts</w>
    exist ential</w> r ourke</w> explore bc</w> sse d pri est vix en</w> si ding</w> k pa</w> a har</w> ju ic ob struc
    foren sics</w> uk mfg</w> cancell ation</w> we ary</w> ab q</w> ele c</w> pri zed</w> deb ts</w> me zz salv atore</w>
    m dc gre tte</w> c gc</w> th on snow storm</w> ts ch</w> cook ery</w> å ¹ wa xing</w> n acional</w> mur s</w> ra ve
    cap es</w> ger main</w> dri pping</w> sub mitting</w> ome lette</w> iter ation</w> aj es</w> shim mer</w> fu eling</w>
    ðŁĩ§ ðŁĩª</w> li po bo bble</w> un follow</w> islam ist</w> hi ber cat s agentsof shield</w> sen si ____ _</w> ster
    ia</w> inst al ausp icious</w> har row</w> over land</w> femini sts</w> inst ant char iot</w> blind ness</w> sp ed</w>
    sc arec nu it</w> mini atures</w> ho seok</w> glo ck</w> fifa worldcup</w> e te dis m</w> we iner</w> ex foli ear
    ts</w> à¸ Ķ</w> my art</w> man il iss ant</w> form a</w> in cu buffal ob in tim mc cul anj ali</w> po po un doub hil
    a</w> fun gal</w> thank ful fu tur en dish</w> ren ds</w> th ar</w> she ff ring o</w> nichol ls</w> io wa po tom cl
    ams</w> ãģ Ħ</w> acon f</w> stadi ums</w> di mp di k residen ces</w> do v</w> caric ature</w> seagu ll</w> kl m</w>
    confe ss</w> sla pped</w> cele b turb ines</w> pp v</w> nur ture</w> el ab</w> .... .#</w> tu ff</w> de press al far
    amii bo</w> di spon e wing</w> que er friend s for re âĺ ¼</w> sw t</w> aqu arius</w> head liner</w> cur d</w> fi
    gs</w> o tters</w> love fl</w> kare em</w> go vegan</w> fri yay</w> consol ation</w> at ri</w> ì§ Ħ</w> âĺĿ ï¸ı</w>
    poly ne gu ed</w> o ya</w> la us intestin al</w> cam illa</w> scal p</w> pi r</w> leed s horri fying</w> bore tum</w>
    dand elion</w> fer rer</w> ell ic as x</w> so ren re loaded</w> ale ague</w> navig ator</w> ine tte</w> add ams</w> al
    chemist</w> ak shay</w> dystop ian</w> awe c</w> n aya</w> al isa</w> ai led</w> ag or avi ator</w> ali zer</w> smo
    bile</w> findyour park</w> cop ying</w> to ddy</w> sh ti</w> mon ger</w> cal houn</w> nap kin</w> break up</w> y
    atra</w> se thu ric hi eras mus</w> fer ry am ore prac tise</w> bo bo</w> power point</w> oo se</w> li ffe</w> chin a
    sh ka</w> fad navis</w> du ane</w> war on fal se ðŁļ Ĥ</w> wa shes</w> disc ip ==== ==== g k ab b stub born</w> medi
    eval p ci</w> ðŁį ª</w> maril yn h yo man di cr i</w> prede cess continu ation</w> om usic</w> s lat wh al mall
    ory</w> bon n</w> shen zhen</w> ca i âĺ ĥ sa fest</w> for wards</w> dra wers</w> bla sted</w> sle e</w> mor phe mb
    ta</w> dumb ass</w> ÑĦÐ¾ÑĤ Ð¾</w> alhamdulil lah</w> ec lub</w> al beit</w> heal ey</w> ayurve da</w> adverti sed</w>
    cro cs</w> itt les</w> bry son</w> be i nj pw</w> honore e</w> fu sed</w> ðŁĶ ĺ</w> mul tin n aga</w> de parts</w> ko
    p</w> kin o</w> jhar khand</w> ed na</w> ax le</w> mil ton supremac ist</w> marrake ch</w> domin ic tran script</w> ]
    [#</w> : ).</w> wo c</w> sur rounds</w> o gil leaf lets</w> co well</w> whe w</w> tru de</w> proli fer succe s sports
    man</w> con dom</w> po che</w> k up imprison ment</w> { }</w> scram bled</w> å Ľ ka ine</w> cell phone</w> metam or
    con i remn ants</w> ee z</w> down pour</w> afterno on exerc ising</w> ber ser architec ture wick low</w> m ns</w> is
    p</w> bo c</w> n iss</w> mn wild</w> stu mble</w> r si</w> lu ffy</w> sil en dd ad</w> bul lies</w> haw ker</w> bb cc
    scu ba e pp que ts</w> for aging</w> pal let</w> ha di</w> cinemato grapher</w> cat chers</w> to aster</w> k hi lite
    coin</w> kid lit amher st</w> maur icio</w> ip ad mar malade</w> fe y don nelly</w> g to</w> est as</w> cere bral</w>
    ant grasso</w> zz led</w> vir gil</w> swa pped</w> ðŁĺħ ðŁĺħ</w> no dapl</w> greate st nhl bruins</w> fra ser b mo</w>
    ane w . âĿ¤ï¸ı</w> se gregation</w> remark ably</w> mccor mick</w> lo gger</w> er as</w> contrac ting</w> âłĢ âłĢ</w>
    yor ks</w> uku lele</w> touch screen</w> de cked</w> ben n</w> south wark</w> ra vin nu mis ðŁ¤ Ļ</w> ru t</w> gre
    co</w> eth ic</w> red neck</w> ar r t cs</w> ih ri ðŁĩ« ðŁĩ· l k inher ited</w> zy k</w> viadu ct</w> marty red</w> hi
    gu ss n</w> be in street style</w> fer gie</w> bank of æĹ ¥ stake holder</w> exempl ary</w> cre ss</w> ess a</w> ero
    tica</w> intre pid</w> gom es</w> bra un bethan y bang tan</w> pulmon ary</w> m illing</w> doctor ate</w> trump
    russia</w> à¤ ° s ani bl att</w> pla u depri ved</w> t le ful ly bour n</w> st ak lufthan sa</w> kio sk</w> far oo def
    y</w> bad an</w> ðŁĺĺ âĿ¤ï¸ı</w> rit z tri sha</w> ran ds</w> middle sex</w> arab s</w> pro j</w> sport scenter</w>
    repe ats</w> iv f</w> bleed blue</w> as sure</w> o bs</w> territ orial</w> ele n</w> bever ley</w> ann ah âĿ¤ï¸ıâĿ¤ï¸ı
    âĿ¤ï¸ıâĿ¤ï¸ı z l</w> for good</w> science fiction</w> gla u son ya</w> pri th st weets</w> mix ers</w> mari o ant
    elope</w> writing community</w> went z</w> den ham</w> be di</w> sf o</w> harley davidson</w> look book</w> immuno
    therapy</w> or phe es ville</w> ed ged</w> tas k sb ball</w> corro sion</w> kilom eters</w> co sting</w> play back</w>
    ke ke</w> di visi u ter re location</w> yel led</w> pen g</w> up beat</w> ser ve âļ ł</w> hal en</w> stir ring</w> reh
    man</w> en v</w> schu macher</w> frag ment</w> alkal ine</w> sb k</w> resil i share point</w> rol lover</w> tra sh
    counter part</w> âĻ « ob itu à ½ ãĤ ¹</w> mul berry</w> ðŁİ Ĩ</w> auton omy</w> spra ying</w> nat l love you fran ki
    nu k</w> esc ar can teen</w> ali baba</w> de plor mole cule</w> pu d fort night</w> blon die</w> sp hin portra yal</w>
    ta che</w> bu te</w> consi sting</w> freep alestine</w> c sp</w> im mort d ns</w> ðŁĴ¥ ðŁĴ¥</w> tour de coo king archi
    val</w> ga thers</w> bit t</w> b anc pre mature</w> snow ball</w> poetry day</w> lou dly</w> fug itive</w> ed ay em ra
    ðŁĩ¸ ðŁĩª</w> sci en node js</w> jur gen</w> je ong</w> band ana</w> un is</w> fox sports</w> v andy pro visions</w>
    wee p</w> tu k i ko</w> h oun zig gy</w> z r</w> fil let</w> bat a</w> tin k con e we want k ilo hor ace</w> sl t</w>
    sc t</w> stay tuned</w> victor ia umb ria</w> att acker</w> ingham shire</w> fright ening</w> no ir fr at</w> con
    tempt</w> lia ison</w> ho i br ink tr ill</w> ni agar kick ass</w> dun das</w> not my rho de bu mble</w> no xi fa
    g</w> spec tators</w> mancrush monday</w> jin ping</w> distr act</w> dais y wal den</w> portra it ar thistory</w> vol
    tron</w> ev el is c</w> ac m</w> r ite na o</w> de ported</w> swe ats</w> ru fus</w> lo bo</w> labor day</w> gam o</w>
    ihri thik</w> bl it abdomin al</w> ãħ¤ãħ¤ ãħ¤ãħ¤ i it e q bu sy allu arjun</w> un disclosed</w> de ton pro create</w>
    ki l</w> ðŁİĤ ðŁİĤ mitch ell ki i</w> inherit ance</w> al p</w> jo burg</w> pat rolling</w> compul sory</w> un
    signed</w> ni am l ga</w> eshop suk</w> tr illi ma w appreci ating</w> rock ab maÃ± ana</w> an tal mal vern</w> roy
    o</w> grand prix</w> sut ton go ftheday</w> dig i</w> ãħĭãħĭ ãħĭãħĭ t les</w> varan asi</w> erec ted</w> discip
    les</w> cont act ðŁĺ µ</w> li d â¬ ĩ</w> scen tre</w> radi ator</w> ing tips</w> trans itions</w> thursday
    motivation</w> chem ical separ ati sal is</w> mi m</w> geo graphical</w> book fest</w> / .</w> âľ ĭ v ae</w> cur
    rie</w> ag garwal</w> acceler ation</w> the ses</w> lg m</w> u mass</w> pro portions</w> nat a</w> ani ans</w> ku
    ch</w> be acons</w> ap r @ #</w> ðŁĴª ðŁı¾</w> nu ke</w> sher aton</w> ki o</w> ma kati</w> polit ico</w> mor ale</w>
    ì Ļ econom ically</w> gg ly</w> ss en pa stries</w> intern ships</w> vic ente</w> fanta ken</w> aveng ers accu se</w>
    slee pover</w> indic ated</w> the dream</w> ster one</w> ren ders</w> fro st ou i</w> gre gg d ore</w> âľ¨ âľ¨âľ¨</w>
    pu gs</w> sat y nu mb</w> hems worth</w> tam i</w> la ssic</w> schi ff</w> igle sias</w> ag awa</w> ] "</w> re shi</w>
    game stop</w> divor ced</w> theat er clau di un conventional</w> prophe ts</w> ac in twel f tow ering</w> t ml sc
    lerosis</w> k wan</w> ge ts distur b</w> na ira</w> ener g pir acy</w> pru itt</w> noti fied</w> hen na</w> bra m</w>
    ground water</w> bl s</w> opti mis $ )</w> luci e</w> biz hour</w> fang irling</w> gr ills</w> or l</w> ver se c
    ina</w> law less</w> artistson twitter</w> tele vised</w> marshmal lows</w> radio head</w> bar r m fc</w> bre vi mmor
    pg</w> g aya</w> âĸ « sub titles</w> j t disney land to bago</w> nh m</w> groo ve fi awec</w> " /</w> ba o scra
    bble</w> om ni</w> ff l</w> um c</w> si mba</w> ali er</w> ter rell</w> plu me</w> mi di dig nit co c</w> bru t</w> ad
    ata</w> alche my</w> d sm</w> ðŁĺĨ ðŁĺĨ</w> win try</w> spa res</w> cu er conclu sions</w> to ys od or</w> fl ann gar
    vey</w> scrip tions</w> inspec tions</w> cat ap ang lo st louis</w> heim er</w> at ay tr ich</w> en yc</w> chil ds</w>
    vent il mont p guiller mo</w> circu lare z ell</w> mode led</w> craf tsman</w> al ina</w> stimul ation</w> cashe w</w>
    ju das</w> best of</w> to ire</w> susp ends</w> scol lege</w> real ising</w> by tes</w> bloo ds</w> as si</w> ðŁĴ
    ¿</w> o hs</w> ðŁį ĭ</w> scallo p</w> à¤ µ</w> gi fting</w> camo gie</w> wil kes</w> o zzy</w> ðŁ¤ ¤ ver onic sav
    oy</w> deme tri baby girl</w> ðŁĺį ðŁĺŃ</w> so x cly de induc tee</w> count down self care</w> à¤ ľ</w> vi ka</w> tor
    re phd chat</w> pe ars</w> aw h</w> suff rage</w> le sn admir ation</w> mp p</w> shark week</w> schul z</w> santor
    ini</w> clo ver ( *</w> stras bourg</w> ex iting</w> so yu finger print</w> che a</w> ãĢ ľ</w> vin dic song
    writers</w> so a</w> prou der</w> nam a</w> = ))</w> simple st</w> delici ously</w> gil les</w> u q</w> mn wx</w> ep
    p</w> sh un</w> ken nel</w> fall on ðŁĲ £</w> sin d tra gically</w> out es</w> modern ism</w> co ke gy n</w> spi on
    âĺ¹ ï¸ı</w> le am compress or</w> apolog ise</w> twent yon fan atics</w> âĻ » sco tsman</w> sa wa</w> ko u</w> as er
    à¸ ļ</w> welter weight</w> phen om</w> twick enham</w> stri a</w> p out</w> ka z</w> gi am cd p</w> ho y emplo y</w>
    red mond</w> à¸ Ħà¸ sm ere</w> trance family</w> proto cols</w> pie ce lu iz</w> iter acy</w> carl s united states</w>
    har med</w> phd life</w> ch aw foot prints</w> l Ã© cho ker</w> z ana</w> sli pper</w> eric sson</w> insul ting</w>
    articho ke</w> advis ing</w> acquis itions</w> op or mut ations</w> re ar à¥ ģ</w> pod cast wi ther kun g íĺ ¸</w> win
    slow</w> di apers</w> ðŁĵ¸ @</w> ec ker col lar hu ey</w> gi ro mono gram</w> kas ich</w> si veness</w> malay si arom
    atic</w> gre s</w> gali leo</w> u ji</w> rob b</w> dr m</w> none theless</w> as a : ></w> lo a</w> l np</w> at
    work</w> ag t</w> laksh mi</w> pipel ines</w> id al</w> stre l</w> re all chain z</w> stone wall</w> san sk ðŁı ´ pied
    mont</w> hoste ss</w> ci u t Ã©</w> analy ses</w> wil helm</w> scott y rw by</w> mosqu it use mb qu ins</w> ðŁĳ İ tu
    cker s conf</w> speci fications</w> psychi atry</w> broo kes</w> s ils</w> ol af</w> de to co di cli p fil th</w>
    womancrush wednesday</w> go to ang erous</w> be ale</w> w tc</w> paneli st</w> ne x</w> lar sen</w> emili o</w> tab
    leau</w> h itters</w> conce ived</w> americ ani or tega</w> mar di Ñ ĥ pain tball</w> thir sty new yorker</w> etis
    ation</w> go ss we aker</w> u gh tro ll har ga</w> du al ght ning</w> at ine</w> ðŁĺİ ðŁĺİðŁĺİ</w> cook out</w> pyrene
    es</w> po ss</w> authent ication</w> sports wear</w> yun ho</w> kir o</w> archi pel shen ko</w> ren der nov ation</w>
    divin ity</w> ðŁĳ £</w> su fi</w> humb ling</w> ge opol devote es</w> wait ress</w> tr ough</w> py ro i ba</w> bl ing
    gra f</w> epilo ts</w> bt r</w> of tball</w> bas king</w> domin os</w> so om r ath</w> sher yl</w> qu el astronom
    ical</w> wel d</w> track list</w> sig nee</w> slee pless</w> com man ch ron</w> summ on</w> pure michigan</w> cri
    spr</w> sli p la gi</w> ra q um u</w> thal ap char med</w> scru mp quad copter</w> ski p peter sen</w> mun i</w> ðŁĮ
    ¾</w> mon aghan</w> tra ys</w> ick ed</w> canad aday</w> te gr ï¿ ½</w> hot ness</w> heavy metal</w> ab ar</w> gop
    debate</w> az ul</w> spider man sun flowers</w> ľ ë web comics</w> bar d Ð ² nichol as slu sh</w> ram an</w> mark
    ham</w> ffici al ff ler</w> íĬ ¸</w> ple ss anush ka</w> to to</w> sk aters</w> pro wrestling</w> compet es</w> ay
    ala</w> myster y thr ills</w> mp g independ ently</w> y ul imper ative</w> formid able</w> tire less</w> st acking</w>
    ton gues</w> mal tese</w> pot ts</w> mat ti char ting</w> chill out</w> super nova</w> ome o</w> sky sports nu tty</w>
    ðŁĹĵ ï¸ı</w> ro han</w> insp ired concier ge</w> ser ra</w> ma kk gal at chi pp ye v</w> ì £ reim bur op ul kimber
    ley</w> i eee</w> bre men</w> ch itec or in</w> nak u bon kers</w> foo ty emer gence</w> ðŁĨ ĺ</w> sti p serge i</w>
    zo ey</w> ai me</w> wou ld dy es</w> destin y vinai grette</w> dri er</w> circulare conomy</w> an archi ss r</w> sch
    el cin er gro om determin ing</w> gar min</w> cal ais</w> incarcer ation</w> bu kit</w> no i</w> chelms ford</w> mckin
    ley</w> chi pped</w> belong ed</w> tu mors</w> str oud</w> mi i</w> influen za</w> wwen xt</w> tun dra</w> tele
    communications</w> cat sofinstagram</w> t ages</w> beat ty</w> o du</w> ml kday</w> oo per</w> dang le</w> ak ley</w>
    cru mb</w> anti gua</w> ti mbers</w> rou hani</w> ðŁĴª ðŁĴªðŁĴª</w> ha fi ... !!</w> w cs</w> coo p sn c</w> lit
    res</w> ãĢ Ĭ</w> ha z</w> co z k ant green field</w> cur ti y ale flye agles what soever</w> wor thing</w> rou
    lette</w> flyeagles fly</w> un da</w> a inted</w> stand ing lusci ous</w> h pc</w> effic acy</w> ash land</w> me ghan
    ky wx</w> n pr bath tub</w> ac os</w> h ani mar cor man tis</w> da isi bo ba</w> ab bie</w> mu til vi al</w> spy
    der</w> po z g ti</w> el fie</w> nigh tw metro id</w> anton i mad die dh ry</w> dar lings</w> ten ds</w> taek
    wondo</w> atlan ta me ow chlo e ãĥ İ</w> ym es</w> siber ia</w> k con</w> gu es mar iner</w> fac il azz le</w> [ ...
    han nover</w> bav aria</w> vir go</w> te uk</w> u sps</w> ) #</w> wall a</w> sam pson</w> need less</w> ver bally</w>
    hay ley bow led</w> pi us</w> lam pard</w> ham string</w> vol vo road safety</w> cho king</w> sor bet</w> a hem</w>
    healthy food</w> brai ded</w> horticul ture</w> cr ative</w> che ek ad do</w> the force ko ko</w> schiz oph j ie</w> w
    ada</w> twentyon epilots</w> h bcu</w> pro ton</w> pau ls</w> lou isa</w> lat am</w> kyr gy com pac sd k</w> sap i ??
    ? liber alism</w> ep silon</w> ai den</w> w usa</w> spra yed</w> baske tball kim ono</w> blue wave</w> ali as</w> ë§ Ī
    mug shot</w> ce c</w> do gre ad ora</w> ðŁĵ· @</w> kra kow</w> intrigu ed</w> exhau sting</w> astron omer</w> ven
    ison</w> lady bug</w> ci v bra e</w> us m</w> bri be</w> acup uncture</w> pembro ke</w> ke ating</w> chi e y ad</w> t
    si sm i</w> see ding</w> gate shead</w> lis boa</w> gy p canv ass</w> ðŁĶ´ âļªï¸ı</w> op i ni r</w> soci etal</w> ly
    te</w> ati es</w> c sm</w> ar tery</w> al in</w> aka poor</w> abstr acts</w> âĢ¦ âĢ¦</w> teen wolf</w> ne we travel
    gram</w> sentim ental</w> per ched</w> han del</w> ho ek</w> f ay</w> coordin ating</w> anim ate</w> man ian</w> effor
    t jer ky</w> f ck adri enne</w> ma bly</w> tra ding my el spi ro sol a</w> stor ing</w> over drive</w> monday
    morning</w> dream team</w> pul se bon di</w> ber nie pgat our</w> tri poli</w> son am plat t</w> âļ ¡ ag roup</w> îĲ Ĵ
    inv ading</w> v cu</w> k ell</w> Ã± os</w> un dead</w> pod casting</w> mercede sam mana fort</w> cor tex</w> que
    so</w> impecc able</w> pal mer wil doz</w> sport sc guacam ole</w> dispen ser</w> cate gori stun ts</w> per il invit
    ations</w> dune din</w> xi e achi eves</w> saf er pre ds</w> ph an</w> knuck les</w> k ak</w> igno res</w> lovemy
    job</w> aru ba</w> ound ation</w> datac enter</w> co vert</w> gr ing</w> cou ple Ø§ Ø± vol i</w> mc cle arti sans</w>
    lu do kal am</w> arom a under taker</w> hu la</w> wiz kid</w> gu mb god frey</w> bakers field</w> ker n</w> engine er
    car ve</w> pal in</w> guaran tees</w> pe bbles</w> b ays</w> zi eg fin k</w> â¬ĩï¸ı â¬ĩï¸ı down pours</w> ro
    chelle</w> rasp berry ðŁĺ ® gra phies</w> stom p</w> caf es</w> ari zed</w> utt ar</w> cal vary</w> dri e</w> crusad
    er</w> bus an</w> tux edo</w> si u</w> seam us</w> cul tured</w> blan chard</w> town house</w> ge red</w> butter
    milk</w> flu ctu roger federer</w> hel i</w> ðŁ¦ ĥ</w> u ous</w> ram esh</w> mu ppets</w> email marketing</w> ye
    ss</w> br ice</w> ri zio</w> pel o donnein arte</w> u rable</w> inve stin bump ing</w> raji v</w> sav a</w> thro
    wer</w> fore x o hhhh</w> th rust</w> pull man</w> r fid</w> sep sis</w> le ed</w> fri ght</w> roun ding</w> ne b ph
    ins</w> ai sha</w> utili zing</w> squ ats</w> gold smith</w> j ic</w> bo ks</w> vau s</w> i po exclu sion</w> tari
    ff</w> po kes</w> min al</w> land s en force</w> washington dc</w> or char g x</w> mar ys</w> ey our aussi e bak
    ers</w> un popular</w> latin os</w> lar ge pu tnam</w> bol o</w> wa de pel o</w> di zz ob struction</w> fla ppy</w>
    weare the depend ence</w> pajam a</w> e te</w> y ann e wan</w> disc la a ay</w> kar ina</w> e ic an trim</w> w soc</w>
    neg atively</w> kai do</w> fotogra fia</w> dh ru colo ssal</w> mcle od</w> k wang</w> mani pu ex hilar us atoday</w>
    summer slam</w> co les tapro om</w> unbeat able</w> de ma tic ks</w> k ling fil s</w> campaig ners</w> à¸ ķ brew
    ster</w> audu bon</w> qu ay ch s ki gali</w> d ler</w> strength ens</w> som al sign ingday</w> gol ds</w> pig ment</w>
    orche stral</w> g q lin kin ðŁı ĩ</w> ta w</w> algar ve</w> ho v</w> ear le</w> gold fish</w> am ig ex er ben in</w>
    dru id</w> ðŁĲ ¸</w> she m</w> quat tro</w> mer cen men te incorpor ating</w> bon anza</w> state fair</w> en de</w>
    concep tions</w> e es</w> âĻ¥ï¸ı âĻ¥ï¸ı d son</w> fire arm</w> orb ital</w> we h</w> multi p fo b</w> requi em</w> p
    light</w> thou se sa id oc re</w> remem brance n old</w> chi pping</w> be v er t ca thy sy m</w> ri ggs</w> m ley</w>
    dialo gues</w> sl ender</w> how l</w> gau teng</w> wd w</w> to bi smo kes</w> im plo b pm</w> ad n</w> mom basa</w>
    cap sul bloom field</w> artic ul cle o</w> goog led</w> flu ffy l ard</w> en zyme</w> ve sti ibra hi fl ame e mea</w>
    out ages</w> dispro por ble ak</w> an sel ick er</w> st louis stock market</w> good friday</w> sau lt</w> stal led</w>
    pro m ep som</w> b Ã© the se sau ces</w> me w</w> lit fest</w> pre d re u</w> kar ak si enna</w> ell in</w> bio
    technology</w> ï¸ıâĥ£ -</w> tac tic</w> sa in</w> por k mon za</w> ka j</w> lu sh compart ment</w> chang ing shraddha
    kapoor</w> fo al</w> ar tem cu ando</w> can ola</w> ori ente me sse</w> d ited</w> br c</w> box er bbc two</w> s
    st</w> ment day</w> em ing</w> de wey</w> kof i</w> âŀĸâŀĸ âŀĸâŀĸ reali zation</w> smo l</w> tw ood san je flag
    staff</w> ber wick</w> cor set</w> can ary whistle blower</w> et ched</w> com posing</w> squee zed</w> bow er</w> auto
    desk</w> ne h mathi eu</w> ba ja Å Ĥ hy dra</w> da im am eri insi sted</w> mer lot</w> gar ros</w> heart news</w>
    gaine sville</w> cut ler</w> bo de</w> ðŁĺī ðŁĺī</w> lew es</w> scoun try</w> g sa</w> us u</w> cc m</w> god awgs</w>
    phara oh</w> cra e</w> mor ley</w> hyp noti f ades</w> neur ons</w> fu zz</w> ing co</w> high landers</w> star k vig
    ne pac kets</w> amar illo</w> reu ben</w> insul ts</w> bas ic vec tor n me</w> ac ruz</w> tro s</w> transm itter</w>
    ðŁĺ ŀ interpre t</w> ðŁĺ ² pre quel</w> mc gowan</w> dis semin ðŁĴĺ ðŁĴĺ</w> mascul inity</w> indie gamedev</w> ali ve
    te t pe tal</w> ema iled</w> ar med ko o</w> he er</w> ba ird</w> super junior</w> metro polis</w> delav in decl
    ines</w> stit utes</w> Û ģ p tbo</w> g lan cho res</w> e aling</w> chri ssy</w> ste mc vi an assassin ated</w> pron
    ounce</w> illeg als</w> discover y cav ill</w> fri fotos</w> f al</w> so i</w> sabot age</w> t int</w> p dc</w>
    ðŁİīðŁİ Ī ãĤ Ĭãģ ji o</w> endeav or</w> in sig commit tees</w> she arer</w> me tz</w> mar rying</w> h dd</w> g by</w>
    fre t</w> tri sh pu l</w> scrip ted</w> sa ki</w> l w ke ye shim i</w> nan aimo</w> ca h</w> Ã «</w> tem pered</w> ici
    an du gg dish washer</w> air field</w> s rugby</w> gr inch</w> y st r ms</w> mahat ma</w> lan kan</w> disc ar dige
    stion</w> no des</w> l ls</w> om ic gu tter</w> tis garh</w> feder ico</w> election day</w> bo he master card</w> fire
    ball</w> âľ Ķï¸ı oy ster p ong do k en route</w> m vc</w> beat the ali stair</w> shu b</w> sh aming</w> cherno byl</w>
    ghi bli</w> the s pin ion</w> d bs</w> sal ts</w> ic tion</w> epi ph nc pol</w> in convenience</w> whit ley</w> inspec
    ting</w> wood ley</w> wi ener</w> skil let</w> no les</w> m ca h ina</w> a sha willing ness</w> well ness tam ed</w>
    show time dis advantaged</w> ber nat us n</w> mission aries</w> coun selling</w> arrog ant</w> quant itative</w> leg
    alization</w> ho dge</w> energye fficiency</w> cameron dallas</w> pos sessions</w> p bb</w> harris burg</w> v g hindu
    ism</w> happy thanksgiving</w> fi b</w> re acting</w> tweeta picture pol iti mu ppet</w> hur rah</w> pac e coast
    guard</w> guar ded</w> as am par ry</w> fore very x q</w> oom f</w> ke anu</w> j ind ri st</w> customer service</w>
    sac red ðŁĺ º</w> ton er</w> occur rence</w> mat u val dez</w> red d</w> is ak power rangers</w> pe asant</w> raj
    ini</w> abra ham e mil</w> car do</w> tr il hair styles</w> obsole te</w> sam pler</w> direc tive</w> delavin
    kisses</w> ver ton</w> glo s</w> sp ay paler mo</w> com ets</w> man ziel</w> chicag of ski pped</w> pic torial</w> h
    ant b mi</w> a ol</w> re opens</w> pad dling</w> devo s</w> fra ud bas eline</w> que ues</w> sp ired</w> sn are</w> eu
    ve</w> descri ptions</w> daisi es</w> ca ching</w> gall eria</w> tri mmed</w> stin o</w> recy cla ic ular</w> bir ken
    raw lings</w> fli x</w> chic as</w> b gt</w> lik eli argy ll</w> thel ove ga ston</w> bl anca</w> ha k</w> f one</w>
    sailor moon</w> h aci ima c</w> fl yn de can bel les</w> ap ic zo g</w> taun ton</w> con stance</w> lasag na</w> ker
    nel</w> in ka</w> har bor collec tively</w> calcul ated</w> av ille</w> shil pa</w> pur du gi mm fun er a est</w>
    pembroke shire</w> nighting ale</w> n unes</w> hyper tension</w> hu bert</w> sli ders</w> infer tility</w> comm
    ended</w> transat lantic</w> metr ical</w> !! @</w> Å Ł</w> ss g</w> bac ca</w> inver ted</w> fun factfriday</w> it
    ans</w> albu m acqu ainted</w> ri er whel an</w> sar ab mu e</w> snoo ze</w> pi ff</w> agre eing</w> sp itting</w> jer
    maine</w> n ye âľı ï¸ı</w> am bush</w> ze ph con greg univers ity s app</w> wann abe</w> pat rice</w> ib d</w> do glo
    fri dges</w> sun d</w> king ston ar gon kam en</w> hardro ck</w> ds ley</w> do lores</w> ì ° ota ku</w> pi ping</w> be
    having</w> âŃĲï¸ıâŃĲï¸ı âŃĲï¸ı</w> blue bird</w> an sari</w> teapo t</w> fire work</w> cro p log ans</w> ty ped</w>
    thick ness</w> ig ers c fp</w> dys functional</w> contra sting</w> et ty</w> aston martin</w> tx st</w> dra grace</w>
    at tributes</w> marath on manu scripts</w> john stone</w> ðŁĺ± ðŁĺ±</w> bo er</w> ay u</w> aru gula</w> poo rest</w>
    con du assu mption</w> anag h</w> no h</w> delav in</w> sit ter</w> g Ã¶ mor ow</w> kick start</w> com i gl acial</w>
    ghe ad</w> ba in ker shaw</w> en dof fre ud</w> om at i af</w> hu g sign up</w> each other</w> defin ite</w> tu
    bing</w> shak ira</w> ðŁĳı ðŁı½ uu uu</w> sw in</w> sham bles</w> ol as</w> sk ell</w> brit ain kn w</w> clu tter</w>
    om y j ens</w> hang ed</w> city scape</w> scra ps</w> un locking</w> dead liest</w> er no</w> breast cancer a it</w>
    inspec t</w> fu ri ðŁĴ Į</w> ku d ju le or ah</w> mi ds</w> m dt</w> bur gring</w> r attle pu sa</w> stal k cle
    ans</w> iss ance</w> z ek</w> worth it</w> nam eis musko ka</w> council man</w> urban art</w> bar rac un solved</w> tu
    l</w> g ita</w> white board</w> soy beans</w> em ent cont i</w> saturday motivation</w> conveni ently</w> doc king</w>
    t ado</w> âı ©</w> sp ino puppy love</w> po f fabric ated</w> robb ers</w> adop ts</w> ti fied</w> kk r</w> indulg
    ence</w> notic eable</w> macqu arie</w> chap el sensu al</w> ki ko</w> melan oma</w> lore tta</w> li ance</w> ab en sp
    lus</w> ga al</w> ac ele lib dems</w> compar isons</w> ðŁĮ µ</w> rhy thms</w> mer y</w> en capsul nap ier</w> ðŁĳĮ
    ðŁĳĮðŁĳĮ</w> ðŁĳ Ĳ</w> plat z</w> fre sno re formed</w> ran bir</w> el it the best bhu shan</w> vin nie</w> impro
    vised</w> s ittin</w> re created</w> e ba</w> ec ker</w> ac rob pon te</w> cor d gi ddy</w> eur usd</w> fe ver intu
    ition</w> gar i dum mies</w> bud weiser</w> amend ments</w> te tra sch nit ay as</w> mar ys ci st</w> k ani ker
    mit</w> ðŁĺ±ðŁĺ± ðŁĺ±</w> tin ker</w> strol ling</w> di visional</w> niger i omin ous</w> menstru al</w> kar ab k hy
    bw fc</w> pan handle</w> l illi well er</w> stra pped</w> son the transfer ring</w> ethe real</w> sne aks</w> ru dol
    gab les</w> jac king</w> cin code for tune canadi ens</w> con for ab normal</w> frank lin tit a</w> mu la</w> persi
    st</w> cu ties ki el ðŁĩ± ðŁĩ her mann</w> aw k</w> fi asco</w> ko to we ta</w> hi ker</w> budd y preven tive</w>
    mcgra w</w> game boy</w> forsy th</w> top shop</w> si ob sad h in tram follow art</w> so aps</w> dragon ball ou x
    morri son à¹ ĥ lu bric adul thood</w> morri sons</w> âļ łï¸ı her mo ta ka</w> stall one</w> mis use</w> team gb</w> ra
    gha con fined</w> at y hom ophobic</w> nw o</w> sky news</w> ho ya</w> ac rosse</w> wi iu</w> pur Ã©e</w> jed dah</w>
    ðŁ¤ §</w> advis ers</w> ph ine</w> an is scrump tious</w> ë° ķ c ke</w> vin y ter m s dc</w> o do</w> home school</w>
    vas c</w> leop ards</w> debor ah illic it</w> cur ran</w> as roma</w> nau ght</w> mar ig brand i</w> em p</w> ðŁĺį
    ðŁĳĮ</w> î Į su spend</w> lu z</w> initi ation</w> sch aft</w> jensen ackles</w> craw ler</w> post doc</w> des ks</w>
    trail blazer</w> den omin tri x</w> no ise po et ± ï¸ı</w> s mug</w> vol atile</w> proof s</w> pharmac ist</w> sardin
    ia</w> mash able</w> kim chi</w> co ed</w> schal ke</w> doo dled</w> c sw</w> sh ur ro x</w> do k</w> chris brown</w>
    mathemat ician</w> ab ound</w> ang elic</w> rock ford</w> d ole</w> yor kers</w> ms n</w> g man xavi er bor rowing</w>
    mark ings</w> longh orn</w> k ja diver ted</w> mm it</w> euph oria</w> ay yy</w> te a pa h ck i</w> un cut</w> li ven
    ky ung</w> fan art mer ing</w> red ding</w> amo vie</w> gri di c thulhu</w> schol arly</w> ju dah</w> th bewithyou</w>
    eu calyp ðŁĲ ķ</w> hert fordshire</w> cour troom</w> by u auc tioned</w> ple ase mar cia</w> ê° ĵ succe eded</w> el
    as</w> arvin d</w> t lot</w> saig on</w> re tt ra kesh</w> fd ny</w> as en se bring</w> gladi ators</w> you know</w> v
    lad</w> gol a</w> par ap ÑĢ Ð¸ sab cnews</w> one team</w> oh l</w> sun e</w> ri j cd c star gate</w> run down</w> plat
    o</w> ph c</w> chat ter</w> ra viol mn f</w> mand ala</w> li et</w> à¸ ķ</w> mari a hun gover</w> consoli dation</w>
    fer rell</w> tradition al ilove art</w> gal ap ðŁı Į que zon</w> espa Ã±a</w> ðŁĩ¨ðŁĩ Ń</w> ho bby steam boat</w> mali
    gn guil lau pro hi its me íĥ Ģ in scription</w> al z</w> mari an k ade</w> mm on</w> adju sting</w> ne sts</w> intern
    ally</w> ci r</w> vik ram mal ala</w> k ph</w> fel icia</w> the real</w> cap tivity</w> at is</w> marcor ubio</w> kale
    ido che v</w> mano j</w> le more</w> gent ri vi ps</w> tro pe</w> " âĢĶ</w> pair ings</w> mal nutrition</w> fr ay</w>
    desig nation</w> brun omars</w> az e tor rential</w> pan zer</w> ga il under the the ological</w> schizoph re dazz
    le</w> freder ic</w> mo par</w> ad illa</w> so ggy</w> ra un medi ocre</w> colo rec i fe p inst blu ef Â ²</w> world
    water gir oud</w> clar inet</w> ad olf</w> tar antino</w> receip ts</w> assu mp ðŁĳ Ł</w> coffe es</w> âľĬ ðŁı¾</w> du
    plex</w> s of</w> r x lin o timber wolves</w> pan dit</w> mo tm</w> e ga</w> ay ama</w> ach s</w> outsi der</w> ll en
    co er til ly</w> cheese burger</w> ma ds</w> ple dis</w> emp ty national parks</w> az iz p mi</w> jun kies</w> f ener
    sq n</w> Ã¨ s</w> gener ation cleop atra</w> bhuban es mosqu es</w> ty free</w> popp ins</w> tw c</w> or well</w> n
    age</w> ka whi</w> hol low dal ai</w> Â¨Â¨ Â¨Â¨ ou ro m health</w> gi on</w> az o</w> vis as</w> reneg ade</w> re ic w
    sop</w> ðŁĴļ ðŁĴĽ</w> e chel tox icity</w> mÃ¼ n bun k</w> stimul ating</w> asth our</w> \ '</w> ep h</w> ende mic</w>
    cn bc shrin king</w> peabo dy</w> michel angelo</w> can yon wal e su mi</w> si ders</w> inu it</w> ? .</w> profession
    alism</w> dr acing</w> plat oon</w> p ons</w> out bound</w> maple leafs</w> de sol cen cy</w> a than ver ma</w> ru
    bbing</w> ok an ðŁĳ ł</w> mull ins</w> authent ic Å į alman ac</w> ga ia</w> bb q on imo</w> ke h ty a</w> tou ts</w>
    y av re posit , .</w> wi ght se eyou cal lof done sia</w> bar gaining</w> gr anth sd su</w> amphi theater</w> p su re
    watching</w> wine tasting</w> peak district</w> dete cting</w> thur man</w> phe e</w> èª ķ u mich re r sculp ted</w>
    go le name sake</w> ðŁĶ ģ</w> serv icing</w> bau gh</w> pu gh</w> pen cil dar th munch kin</w> at orium</w> ten
    ers</w> sun y</w> rolling stones</w> mag ing</w> star rer</w> i dris</w> fe instein</w> ag ron âĺºï¸ı âĺºï¸ı</w>
    supervis ed</w> chamele on</w> aggre gate</w> succe ssive</w> mo gul</w> inst yle</w> pol dark</w> custom e ohio
    state</w> ha ya</w> ci des</w> broker age</w> angel ou</w> fifa wwc</w> de forestation</w> al ton pam ph hu gged</w>
    ho bo</w> change able</w> ku ber bur roughs</w> demon etisation</w> cape cod</w> vers atility</w> or ice</w> le
    ila</w> womenin science</w> tu a</w> he dges</w> embarrass ment</w> ali fe so ars</w> ni ghter</w> hy mn</w> gi pp
    chas u tech s</w> ni all k illa</w> hi ka</w> cam els</w> valu e Â ¢</w> sc oops</w> mah moud</w> clu sive</w> adri
    ana</w> pac o</w> oz il</w> un as</w> transl ations</w> whispe rer</w> s bi</w> bu xton</w> bio tics</w> indi ffe ken
    ney</w> k lar et ching</w> barra best</w> inst ability</w> se ine</w> vo tel blo gged</w> whis key my space</w> t ant
    lan dia</w> give back</w> illu s</w> aw ak</w> ac ab f bloggers</w> cloud computing</w> blat ant</w> syri ans</w> band
    ra</w> sty n</w> an em ke ted</w> kar thik</w> barun sob pin ot gu bernat gay e</w> arti ste</w> i fied</w> conven
    tions</w> hu an</w> geni uses</w> eeee ee</w> fol ly</w> somer ville</w> pride month</w> ðŁĩºðŁĩ¸ ðŁĩºðŁĩ¸</w> chemo
    therapy</w> paul s bak ar</w> ìĦ¸ë¸ Ĳ</w> taiwan ese</w> fol lo c ss re ign nn nn</w> fla un catastro phe</w> iti es
    frag ments</w> extre mists</w> ym oun car men eze kiel</w> conne cting</w> se h</w> man ta</w> remodel ing</w> we
    ymouth</w> at oms</w> ce m</w> ne well</w> lu mi the open</w> mo c mili band</w> g land</w> z shq</w> mag gie mani
    acs</w> m sp ad y cre ams</w> le anne</w> e sta py g af finity</w> pray er dun bar</w> ligh troom</w> ac adi wyn onna
    roman tic state dept</w> sick le</w> wh os lam o et our</w> fin ity shru b</w> shar pen pun dit</w> ed on</w> af ore
    mar s jeff ery</w> ter ps</w> medal list</w> kath arine</w> accu sing</w> ta z roy d</w> from home</w> confron
    tation</w> alle gh ðŁĳī ðŁĳī</w> refresh er</w> ran veer</w> never land</w> jo jo lu crative</w> en am ca ver pa edi
    man jaro</w> flu ids</w> the ssal oppre ssed</w> mu ss joh anna</w> Ø ® cn g</w> buil dthe sett les</w> s ith</w> fu
    ego</w> cl amp</w> ar ag pay er</w> ted x</w> mand y inter stellar</w> fr c</w> ch and</w> b cc</w> mo lo len til</w>
    johan sson</w> grims by</w> nature lovers</w> ðŁļ¨ ðŁļ¨ðŁļ¨</w> shin de</w> x in</w> international dayof transiti
    onal</w> sat a</w> cad dy</w> wo d</w> if u</w> ha ys</w> holl yo j ang ir c</w> co im grad able</w> " " ðŁį ´ à¦
    ¾</w> a el n yo west lake</w> time out</w> sof i phenom ena</w> cultiv ation</w> ag no un armed</w> so t con j gen o
    royal navy</w> nutriti on fair mont</w> ti relessly</w> sn g</w> re ty</w> mic a</w> lu cent</w> slo ane</w> droo
    l</w> riz al</w> od ell</w> critici zed</w> . '"</w> la ze</w> deser ted</w> co der</w> pra s</w> l illian</w> itiner
    ary</w> dav y</w> an ap whi pping</w> hobo ken</w> kare ena</w> çľ Ł vi us</w> ter n nan tucket</w> mis understood</w>
    bu laga</w> st ant chin ook</w> z am</w> reli es</w> d ss</w> ed mond</w> sket chy</w> m ell</w> fe x rec tor</w> dist
    ill day dream</w> wine maker</w> ri pley</w> billion aires</w> hel ene</w> ati f</w> cul prit</w> bertr and</w> wou
    ldnt</w> ma pped</w> v ak</w> gla dly</w> parliam ent kidlit art</w> ware ness goli ath</w> âĨ ĵ</w> view point</w>
    tat ted</w> fu ls</w> dor sey</w> ang lers</w> li ds</w> ki ya</w> bow les</w> be h</w> b ite</w> compati bility</w>
    ance stral</w> pro x beha ved</w> gubernat orial</w> ch field</w> sab an</w> z h</w> teen y</w> shibu ya</w> holli
    day</w> pan cy</w> âĿĦï¸ı âĿĦï¸ı seun gri</w> ? ,</w> ðŁĩ¦ ðŁĩ·</w> im itation</w> impac tful</w> any i</w> gene vie
    aÃ± os</w> bate man</w> gli der</w> af ar ra sheed</w> effor tless</w> sh war</w> dach sh er un</w> at os</w> kin
    i</w> ch d</w> kha ki</w> k lin</w> felici dades</w> bel o</w> as l</w> to ppers</w> fin ley</w> stac ey rigor ous</w>
    kar ting</w> le ppard</w> car michael</w> be ret</w> c se</w> ak hi mer ingue</w> ab an ha ke ger i er jee</w> re
    sto</w> comm anders</w> pr it fl or</w> ad ven ex termin remain der</w> å Ĳ es g</w> martin o</w> lulla by</w> | @</w>
    mi gn in store</w> big bang cor di cau ley</w> ante bellum</w> dg ate</w> cro ck span dex</w> scaf folding</w> ore
    os</w> ê°ĵ ìĦ¸ë¸Ĳ</w> pom ona</w> ma uro</w> uni versi re mi</w> af ootball</w> t ant</w> sm alls</w> ne h</w> worl do
    tropic al mor ph</w> jav elin</w> gla r</w> arqu itec reminis cent</w> tu bs</w> spide y</w> make u syl la progressi
    ves</w> blo t</w> shor ten</w> keep in</w> ch ak</w> ang st</w> super food</w> decad ent</w> ston y neuro logical</w>
    ar boretum</w> ann ak fe ma</w> per cu dis respectful</w> small biz lo x</w> co om c sc bs bi pre valence</w> him
    ss</w> esp an mo ga fr ampton</w> sky map</w> mas se levi athan</w> ( ).</w> noctur nal</w> car ameli ang or</w> amne
    sia</w> outsi ders</w> she alth rhin o ant ag ag io</w> ðŁĴ° ðŁĴ° take me kab addi</w> c si m sh coch rane</w> thessal
    oni sil a</w> ha us du sting</w> obe se</w> mack lemore</w> mani sh len in</w> m dc</w> gro wn shef field s rs</w> ke
    le car son ch um</w> dah lia</w> can tore</w> opp o</w> how ling</w> cyber crime</w> sur realism</w> sc ran fa iz thre
    n</w> rac ists</w> r out</w> pk not</w> se mana</w> sin i mc cull ma chi alfon so</w> y b sar dar</w> kend rick den
    g</w> reci pro on f</w> doom sday</w> bri bery</w> custom iz art is</w> c pi</w> ðŁĻĪ ðŁĻĪ</w> sla va</w> let te en s
    âĿ¤ï¸ı ðŁĺĺ</w> cra yon</w> ad an</w> tr c</w> migr ate</w> simp son row ers</w> king sley</w> farmers market</w> shee
    han</w> ne phe bor non car ton</w> mic key all ure</w> u lu sli pknot</w> heb do</w> gui do</w> dog celebration</w>
    online marketing</w> acceler ating</w> ) ..</w> origin ated</w> macar oni</w> ed tech out field</w> mit z disc us</w>
    adverti ser</w> man or ha shi</w> descri p cap ita</w> ful bright</w> recep tor</w> con n con ey</w> spion age</w> r
    attle</w> pre st u li blog post</w> acker ay</w> ) âĢ¦</w> red velvet</w> mat th inspir ing b sd</w> ker ri po con mil
    lar</w> re pur accent ure</w> ä ¹ ram bo</w> ragnar ok</w> dele ting</w> british museum</w> pat ory</w> leip zig</w>
    flori an</w> sci fi in ers</w> br ate</w> yo y</w> melis sa ab er</w> ma sa</w> po te</w> mosquit oes</w> transpl ant
    r pa</w> ; ))</w> bast ille</w> yl an</w> joye ux</w> melo dic</w> cap tions</w> atri st</w> roch dale</w> gott i</w>
    pew die cuties aturday</w> who is aqu aculture</w> tiv a</w> sp el he ss</w> ha ji</w> fred die co per brand o</w> v
    k</w> photo book</w> * ,</w> my dayin micha ela</w> brune i</w> sr ini in te</w> Ä ±</w> de ol</w> d fc</w> separ
    ately</w> bun d</w> ve sts</w> to c me ck rein forced</w> constra ints</w> car roll sq ft</w> re ver</w> cam per bird
    man</w> in action</w> gener ators</w> triumph ant</w> pe sts</w> o vo gy pt</w> al amo sc aled</w> suresh pp sd n</w>
    is mo</w> gi os</w> ) @</w> justic eleague</w> restaur ant gab i</w> den gue</w> next gen</w> exemp li ap ex inspir
    ational down side</w> kid z</w> u pl et na</w> alvar o</w> fel dman</w> bar net</w> m ha</w> es ch</w> bloo ded</w>
    >>>> >>>> kan i</w> ho fficial</w> casablanc a</w> bir ds ty ga</w> sw amp o day</w> new castle nb ap ci sion</w> cho
    ols</w> af lo ne p</w> mon ton</w> ak b</w> super model</w> down time</w> th os</w> sc wx</w> snoo py</w> ag greg yo
    ke</w> nor cal</w> we tt</w> prolon ged</w> me tast beat er</w> f ta</w> t lap</w> disgu sted</w> y h</w> voice
    over</w> itch y</w> ip c</w> ðŁİ ¾ phe asant</w> stra its</w> ram pant</w> j g fer til assu res</w> fortun es</w> sal
    inas</w> liz ards</w> kett le i bs</w> cyn thi he g mc cr soccer oos</w> happen ings</w> cor den</w> ðŁĺĤ ðŁĳĮ</w> t
    ches</w> egre t</w> wolver ines</w> congratul ated</w> ho gg</w> bott ling</w> wr i</w> fer ri bo sch af ire</w> og
    den</w> s jo j dm</w> sv t</w> con tex tol lywood</w> min k</w> me se</w> super sonic</w> op oulos</w> å ¸ âĶ ģ knuck
    le</w> gu ise</w> gam i</w> chu cky</w> z inger</w> radi al</w> compla ined</w> bo da</w> fe tal</w> discipl ines</w>
    cor ro</w> ðŁĩ®ðŁĩ ¹ op ted</w> filtr ation</w> ad nan</w> em cee</w> mi stre insom ni fer gus</w> tra jec on don med
    tech</w> tanger ine</w> madra s</w> gru e cab s</w> z hu sureshpp rabhu</w> insul ated</w> day swild</w> pp m</w> band
    ai</w> v day</w> s ff</w> squ id lo thing</w> not dead</w> expre ssive</w> cu ll</w> ala stair</w> x u up front</w>
    fish ers</w> en es</w> um d</w> dis missal</w> sti er</w> sel s</w> lu st re active</w> prote ster</w> eyel ashes</w>
    al im goo de</w> gre eng da ir</w> com pen anush ka proto typing</w> ma pu bear ings</w> ðŁĲ Ł for me</w> bsbi
    botany</w> timo thy out skirts</w> am bed are tha</w> wend ell</w> stre aks</w> ni m</w> k pk</w> sne e fit ter</w>
    quo ta</w> p ate</w> win ning ðŁį Ń</w> sho pping ma inst cul ver</w> ste vie mcfad den</w> counter parts</w> gren
    fell</w> fol som</w> dor set tech crunch</w> â¬ ħï¸ı</w> tip tuesday</w> us l</w> tre x</w> geor gie</w> ranveer
    official</w> lic ks</w> se wn</w> k f</w> ' âĢ¦</w> jap s</w> p ate orth op fe sta</w> stra s</w> mon tal hammer
    smith</w> fore most</w> wido ws</w> mad re</w> ite z</w> mito chondri lig ans</w> z ona</w> cari bou</w> m ss andre
    i</w> weather channel</w> gh c</w> : ...</w> ta ft</w> awe ather al isation</w> bru tal bliss ful</w> nik ola</w> mal
    icious</w> q m</w> mpg vip</w> bro die</w> bl itz applau d</w> dri bb v ague</w> dog go</w> transl ating</w> interpre
    ted</w> hat ched</w> ge tyour benefici aries</w> spar ring</w> caes ars</w> aw illiams</w> la hat</w> bro ke ti mp
    virtu es</w> rel ying</w> pie tro</w> k tn ici sts</w> pab lo lou i a ag pn pp cha st pul ses</w> fini sh usair
    force</w> type writer</w> thomp son dog s ut to</w> ãģ į sand al</w> new ly do ge</w> z w</w> wan kers</w> ne gr mu
    cha</w> determin es</w> black fish</w> sk unk</w> mu ps</w> instru ment phy to daysto go</w> skin ned</w> hai der</w>
    con ten ðŁĲ¾ ðŁĲ¾</w> we iler</w> undoub tedly</w> chair ing</w> wall is</w> sh ard</w> zind abad</w> adul t absor
    ption</w> pre sto</w> deplo ying</w> drum mond</w> battle front</w> seag ulls</w> how dy</w> juda ism</w> des de</w>
    part ition</w> âľ Ŀ no logy</w> national bestfriend lesn ar</w> film fare</w> co asts</w> christen sen</w> ac an mb
    u</w> co pped</w> ru bble</w> sw c</w> fun nier</w> far ther</w> where as</w> nano technology</w> with stand</w> pil
    low bow ers</w> to pe</w> it ly</w> con fit</w> ma kar comfor ts</w> bo sh</w> cli pper</w> bal la sti k</w> mil b</w>
    safe guard</w> musi que</w> eas port ya z</w> pad ded</w> bad er</w> fore ign chop in</w> archi ve o ka tran
    sporting</w> tml talk</w> aj it</w> consequ ence</w> sc roo ff o</w> collabor ated</w> pug chat</w> ye mi</w> jav
    ed</w> au burn o of</w> ma w</w> sau cer</w> miti gate</w> i les</w> evangeli st</w> ter ie</w> re cl indic tment</w>
    cat a</w> bright ness</w> may the</w> whim sical</w> un lv</w> key word</w> cu min</w> med way</w> west world</w> tra
    w im posing</w> form ity</w> coul ter</w> ab z</w> ny pd grass i</w> kel sey qld pol</w> clock work</w> f dr</w> di
    anne</w> âĺ ĳ</w> ad h</w> p ann bra vely</w> ae ge un lawful</w> ver di</w> pocaly pse</w> phar o kar la</w> reson
    ance</w> ma stiff</w> la dak bu u ma iled</w> hi i</w> craw ley</w> tor rent</w> mach ado</w> liby an</w> effort
    lessly</w> fal sely</w> q vist</w> ke ef</w> craf thour</w> cheri shed</w> val kyrie</w> s ari kal amaz be he ðŁĮ Ļ th
    im ro ddy</w> col trane</w> but chers</w> ach im</w> wk end</w> awk ward cab rera</w> :) )))</w> fran c</w> decl
    an</w> con dos</w> a ja pandor amusic</w> char ter ph ill mon trose</w> hatch back</w> handic app gre aves</w> eucalyp
    tus</w> ut most</w> t son bur ton mid wives</w> in cur ðŁĺį #</w> moo d compre ssed</w> tom a must ang mo g</w> as
    ana</w> te stic sho tel</w> in sol cor sair</w> nh q</w> ben ny sm ma</w> kap ur</w> in con jon as ener gies</w> don
    al as ad</w> se z</w> n pa</w> archi ved</w> stimul ate</w> do p hy d</w> gri eving</w> ãĥ Ī ron a</w> why te</w> tree
    house</w> ss ell</w> sand ro</w> ko bo</w> ther most se clu hi ya</w> ge ez</w> mam as</w> prisc illa</w> flav
    oured</w> fas s w old</w> maker space</w> cospla y p tv</w> happy valentinesday</w> sequo ia</w> love craft</w> gu
    an</w> d tm</w> ci i</w> yoko hama</w> pos thum re q</w> ðŁĶµ âļªï¸ı</w> galat asar dol by</w> hamp tons</w> disturb
    ance</w> stone henge</w> ok c disrup ting</w> month sary</w> jun gle head lights</w> du stin micro sof happy
    mothersday</w> ko ko gra zi te sto na idu</w> mal ay</w> ari al</w> ru mb ab oo</w> har man</w> tra pe spo ils</w> je
    ho go dly</w> lock screen</w> z un pi ous</w> ma gento</w> l enders</w> prob able</w> corpor al</w> m our</w> aw al su
    a</w> call me ton ne</w> go vin devast ation</w> x j</w> gear box</w> war lock</w> per me it ate</w> gaza
    underattack</w> du val</w> paras ite</w> clement e</w> le th</w> i va</w> fro zen tho les</w> to bin</w> cair n</w> s
    ill luc kiest</w> conver ts</w> st ale</w> pan cra euro pale wis dom sch ur ì ¶ verti go</w> bi j u bc nu re righte
    ousness</w> mt c</w> factor y ver st revers ed</w> hur i</w> hee chul</w> fab er</w> ar r</w> ul ous ven om ph at</w>
    green ery</w> bra dy Ã ¦ : ((</w> never giveup</w> di sha</w> mo ta</w> health care dun ham</w> dex po</w> den zel</w>
    bb ins</w> f ics</w> wh am mc g eli an</w> wat a</w> str alia</w> tel lu pe sky</w> spin off</w> ar moured</w> re
    acted</w> do fficial</w> te du</w> sag ar</w> mor ally</w> paralle led</w> fi os</w> dow ner</w> dau gh re do</w>
    world cup tari q</w> bar ne glaci ers</w> oc cult</w> barbar ian</w> her mosa</w> !! !)</w> y ur inter nation p ss</w>
    sit u</w> p int american air</w> sw am</w> dopp ler</w> ðŁĴĻ ðŁĴľ</w> cincode mayo</w> le van hell enic</w> mc ne ju
    di yu h</w> st x</w> qu are</w> ðŁĺĤ .</w> sti g</w> g els</w> mot ley</w> hard work euro zone</w> e ad ç¥ Ń</w> seab
    ir ci us</w> la id alpac a</w> presu mably</w> pewdie pie</w> boo ted</w> am ari tam ine</w> sol ace</w> bar row acade
    mies</w> x ian</w> om ination</w> dun geons</w> b ma</w> de ity</w> ai k</w> stab il hir a</w> affection ate</w> ving
    ne</w> new port ãħĭ ãħĭ</w> thir ds</w> re tains</w> aroma therapy</w> ski er</w> ni ma</w> do pe cr inge</w> con
    domin to or anim ator</w> sar aj seas cape</w> minim alism</w> lake shore</w> calla way</w> berg man</w> à¤ Ĺ</w>
    whisp ering</w> stupi d ri ghtful</w> requ is ir n</w> se va</w> ut pol</w> tuber culo squ ish de but govern
    mental</w> christ ine all man</w> weap on s ito</w> bur i</w> lo lita</w> leaf y</w> fu ch tin ted</w> mck en a
    hahaha</w> ðŁĩµðŁĩ ¹</w> repe al ne gan</w> ðŁķ Ĭ tail gating</w> game insight</w> ðŁıŁ ï¸ı</w> yaku za</w> z t</w> ti
    ring</w> pro posing</w> bow lers</w> tra itors</w> ak shi</w> cler gy</w> cit o</w> up sets</w> tu scal symph onic</w>
    sil ently</w> shu ff black well</w> ðŁĺĤ )</w> ko be rober to ri dg dc u</w> mer ino</w> ft p</w> east side</w> .
    ~</w> nb l</w> mn leg</w> ts for frau dul ca pping</w> in my gymna st</w> ston es ss in</w> twe aks</w> shag gy</w>
    oak land dem sin sang ria</w> mm va</w> hen nessy</w> down ton</w> ri ghtly</w> in it</w> aga ve</w> ob last</w>
    northe ast friend ship dal a</w> tro phy ðŁĳ ½ mag in margar itas</w> ê · ww fc</w> fa sh di ke</w> cu d char t ðŁĳ ®
    refuge es jop lin</w> n cs</w> imp y</w> firm ware</w> pas cu flam in health tech</w> bell letstalk</w> w aka</w> ol
    ls</w> la go co wan</w> bombar dier</w> sh ome</w> ðŁĻ ħ mc master</w> na ve well s u ta tell ers</w> mis fits</w> kap
    il</w> face off</w> af firm a pro whit epaper</w> super yacht</w> speci mens</w> al located</w> ... ,</w> - __ ka
    w</w> dachsh und</w> djo ker s work</w> qui ere</w> or um</w> ðŁĲ ł</w> som m c mt</w> ingh our</w> skin ny lgb ti</w>
    gi ggles</w> break away</w> resear ched</w> par ity</w> my al ms l</w> re tained</w> si vity</w> make inindia</w> sol
    ves</w> defam ation</w> wal tham sri racha</w> road way</w> concep tu al in iw ant å Ī del ft</w> tender loin</w> ga
    ins faul ts</w> sw ire</w> st ellen pol lo</w> dy ne</w> bornon thisday</w> asdf ghj sq l sali m</w> advis es</w> vo
    ip</w> ìĹĳ ìĨ un touched</w> she il ontari o uph ill</w> so bre</w> de shi</w> nov ella</w> du tton</w> craw fish</w>
    Ø§Ù Ĩ ma a tw ine</w> kal in ðŁĩµðŁĩ Ń</w> ye ss brook s hoo siers</w> ton ka</w> umbrel las</w> ay ers</w> ate am</w>
    acqu iring</w> su ction</w> Ã¤ n wi es tari ans</w> soci o</w> mat tb shepher ds</w> o so charity tuesday</w> s
    logans</w> ninj as</w> al bat by te</w> bash ir</w> trampol ine</w> mydayin la</w> i ja</w> bas el ror y gol die</w>
    fi rec un noticed</w> pecu liar</w> sch a ker son</w> mour ns</w> liquid ity</w> qu ipment</w> hi bs</w> ar s aeron au
    slide show</w> sla bs</w> delici ousness</w> sk itchen</w> hta fc</w> full erton</w> cre ighton</w> aer ob procrastin
    ation</w> az ores</w> white hall</w> uss occer</w> medi ation</w> djoker nole</w> and me</w> um en</w> noxi ous</w> jo
    ss</w> ili fe</w> anni vers sudan ese</w> et res</w> under mine</w> whole foods</w> diso be kor i</w> ade le eli z can
    ti al on</w> gymna sium</w> sarko die</w> meteoro logist</w> yl de</w> ste en stamp collecting</w> nas al</w> lo
    tt</w> fran ks</w> ex ol</w> ack i</w> good year</w> animal rights</w> y les</w> vio lets</w> mm es</w> s thel ra
    pping</w> tu scan</w> wai ver</w> tur ner eat local</w> northe asthour</w> anim ations</w> tom morow</w> t sh ff
    ame</w> bra e pe tron glam our br yn</w> d cs</w> bal es</w> ðŁĶ ¶ bro v bre v</w> b ons</w> physi que</w> car ne</w>
    x e elix ir</w> vol ved</w> l oma</w> ìľ ł æ ĺ van u ri gs</w> bal ance va res</w> bon ita</w> sprink le</w> perfec
    to</w> di on le ak calcu tta</w> o ba d ma</w> c mon</w> tun er</w> pneu monia</w> bo gus</w> apolo ge cl ough</w> bor
    ne )) )) revi ved</w> o varian</w> ner f</w> c legg</w> fan fest</w> cho u</w> reali zes</w> mc n li gu leg alize</w>
    just saying</w> for ster</w> bo sni k hi</w> in dom hei del en cryp si ss ed di mar bles</w> brisban e y ing pre
    paid</w> wal sall</w> cooper ate</w> orche str mar isa</w> ho wie</w> che wy</w> bren ner</w> andro meda</w> e gan</w>
    sto cki cav endish</w> ag an ban o</w> de ir go g</w> bl k re thinking</w> ch ig rhe u sni p</w> p eng semin ole</w> m
    swx</w> an nex lyn da</w> lewisham ilton</w> cu mul tb l</w> dolph in agu ero</w> ........ ....</w> pre lude</w> at
    our</w> gr anger</w> too ting</w> ro tun dis ar home items</w> da res</w> **** **** ðŁĳ Ĩ compre h jin x</w> as
    well</w> iri e</w> circul ating</w> ðŁĲ ¥</w> over board</w> cultiv ate</w> rhe tt</w> oriente ering</w> ca k</w> bal
    kans</w> s itt jas min britney spears</w> ro tor</w> se aling</w> g bc</w> oc ci f as</w> eman cip com er war time</w>
    tic kle</w> son ny pac es</w> log g</w> at rix</w> sr p</w> g win do bbs</w> uz be the wanted</w> dru sh</w> ex tru m
    icky</w> honore es</w> dar win re dux</w> mm j</w> ram i</w> jalape Ã±o</w> io c</w> do ver ju ju</w> whit ney s eng
    en ly</w> au ch</w> archipel ago</w> vigil ant</w> man gal wil dest</w> parano id</w> hal i</w> bb ly</w> sanc
    tioned</w> real ms</w> con co u ddin</w> c sk</w> play time</w> libr a</w> sav ag oc tane</w> rec tan re turn par
    rish</w> mor rha cc p</w> c mu</w> sa iled</w> se vent ro sie pil ing</w> he w</w> boar ded</w> seg ments</w> neph ro
    ( .</w> cr ats</w> bak es</w> ðŁį ¸ back tothe sibl ing kirk land</w> ke o gu wa bre ads</w> ðŁĺľ ðŁĺľ</w> t q</w>
    haras sed</w> ga u</w> wil bur</w> j isoo</w> ep er</w> li sam tri ppin</w> sh ino ru kh beast mode</w> cho a</w> inst
    aweather rich land</w> gar i</w> fe z</w> cowboy snation</w> fur suit</w> k run a en sycam ore</w> se gun ent
    ennial</w> di h</w> o ax demsin philly</w> ðŁĻ Ģ</w> sn hl</w> pen nies</w> pass words</w> ma kin ty e</w> d eng kni
    gh jeep life</w> hel pline</w> a for zz zz</w> ste amy</w> pic ker</w> iter ate</w> happen ingnow</w> ki b bloom berg
    martyr dom</w> bul ly assor tment</w> a hora</w> zo e no i illu stri agar wal</w> p sc</w> electr onica</w> recruit
    er</w> gar diner</w> rad ha</w> naf ta</w> dot net</w> pi ero</w> geor g</w> bel s</w> ðŁĺĤ ðŁĺį</w> tuberculo sis</w>
    run nin</w> mor is haul ing</w> ev oc bre thren</w> sha ir</w> frame works</w> a stu ri gid</w> ku ma kre me</w> jin
    nah</w> insu rers</w> ny u f ere</w> nol lywood</w> good vibes</w> - ...</w> toi le sk ril instaweather pro</w> cze ch
    pa vel</w> one piece</w> nike plus</w> fi let</w> cav ity</w> ðŁı½ âĢįâĻĤï¸ı</w> ðŁİ £</w> dra stic</w> dail ys siam
    ese</w> re bu oste o lar k f re</w> sh elling</w> p Ã© glad ys</w> ðŁıĢ ðŁıĢ gusta ve</w> submer ged</w> grand
    stand</w> att u</w> won t f pv</w> b ley</w> jon i</w> ang ames</w> weigh ted</w> al ou à¤ ¶</w> les bians</w> f j
    anni es</w> am l</w> dor ia</w> dav in be ta can c madewith unity</w> ha j</w> bad lands</w> mu l</w> blu ec pa wn</w>
    cov ington</w> neuro logy</w> htt weets</w> dysle xia</w> thel ove</w> ne at fork lift</w> autom ate</w> une ven</w>
    monte ss he in</w> ha g</w> rel ics</w> competiti veness</w> can elo</w> mar tens</w> bullet proof</w> sk ittles</w> g
    ya</w> pri mo</w> americ afirst</w> woo o</w> abor tions</w> ?? !!</w> ma che ld ers</w> rl ly</w> preli ms</w> direc
    t cour se swa in</w> super cell</w> ec centric</w> sting ray</w> ple ts</w> wil cox</w> west in</w> okan agan</w> kir
    an car bo bomb ings</w> ra rest</w> bo h gaw d</w> di gg mo ana</w> enti rety</w> en closed</w> dodge ball</w> par
    ton</w> milky way</w> at r</w> thorough bred</w> re ally qant as</w> epiph any</w> ine e aero smith</w> spi eth</w> ar
    thro ell ini</w> du bu bra ving</w> âļ½ âļ½ re structuring</w> illumin ate</w> equ ili mp i</w> ash ton pony tail</w>
    ma scots</w> flat tering</w> cru m ast a</w> à® °</w> stranger things</w> bar nab Ø± ÙĬ make shift</w> got cha</w>
    will am cho irs</w> kilom etres</w> gho sh</w> eu than dol ly un ning</w> the ar cre we</w> w sw</w> j ace</w> dis
    miss</w> ke an ho ta</w> kh at ~ ></w> thir u ren dez hart man</w> tee ssi cas ca z ah</w> hydr ange fo d</w> aw p</w>
    mzan si</w> thick er</w> nago ya</w> ne va</w> sti que</w> cast el dam ian there by</w> ji ang ale k</w> music
    islife</w> ra q</w> calla han</w> gou ache</w> somal iland</w> sean hannity</w> ra heem</w> lo se elo ve whar ton</w>
    rectan gular</w> illustr ating</w> har ne auti sma scra pped</w> ell and</w> decre e</w> nag pur</w> ki pp so re n
    md</w> ma as gun a</w> gart ner bel li then ight</w> je on</w> gendere quality</w> gi ver</w> a el</w> gar ments</w>
    ne u</w> mardi gras</w> mar sden</w> ro wer</w> pollu ted</w> camer aman</w> vin od</w> be asley</w> cro c</w> ji u
    hollyo aks</w> anesthe sia</w> al les</w> ste ward</w> lati mes</w> ðŁĩºðŁĩ¸ðŁĩºðŁĩ¸ ðŁĩºðŁĩ¸</w> tic ian</w> gor
    ia</w> come dic</w> ðŁ¤Ķ ðŁ¤ĶðŁ¤Ķ</w> nai ve</w> sli ons</w> ł Ī bur glar</w> ðŁĺŃðŁĺŃ ðŁĺŃðŁĺŃðŁĺŃ</w> york shi se Ã±
    fan boy</w> lau rel inci dence</w> potom ac</w> rober ta</w> presi den pr yor</w> os bourne</w> w ku</w> te me pal ae
    ðŁ¥ º re boun itu de red dish</w> k hand coloni alism</w> north carolina</w> ðĿ Ĵ manne quin</w> lady bird</w> ta sty
    knowledge able</w> g shore</w> ðŁĮ Į</w> à® ©</w> qu aker</w> salz burg</w> med alists</w> chy na</w> bridesma id</w>
    ma ori</w> ro p</w> outra ged</w> in adequate</w> truck ers</w> al ana</w> ìĿ ¼ ri x oooo oooo</w> command ments</w>
    lam beth</w> aa j</w> eco friendly</w> bla z morecam be</w> boun cy</w> rou x</w> rai ded</w> mi zed</w> sh c</w> gaw
    x</w> labor atories</w> ru bs</w> rest room</w> consult ations</w> ca jun virgin i so ir</w> rev ue</w> ple in</w> wag
    er</w> ç ¹ we do</w> growing up ! ðŁĺĬ</w> face ted</w> sin ners</w> ho vering</w> ti ene</w> seas oning</w> an ja</w>
    leg go</w> il is</w> fla x</w> dev o</w> ash ram</w> mati sse</w> ker i</w> go wer</w> bo tox</w> mar shes</w> unh
    cr</w> ts m</w> opti mus</w> dun i</w> stu ffs</w> so k</w> order ly</w> n bad islam ophobia</w> raviol i</w> fab er
    cre ds</w> won ka</w> in fusion</w> over weight</w> daily news</w> assi mil acol lege</w> medalli on</w> kili
    manjaro</w> sti ff tham es sun ken</w> th ard</w> my dubai</w> hilari ously</w> han nel</w> plu mber</w> fair view</w>
    separ ating</w> rasc al</w> qui en</w> necess ities</w> confeder ation</w> ll ll</w> : ]</w> weak nesses</w> bron co
    ra ffles</w> el ot</w> ãĤ¸ ãĥ advent calendar</w> ðŁİ ¹</w> stra vel</w> tun ic</w> k su</w> im peach</w> e
    spionage</w> ! -</w> di ment</w> cur rant</w> bio de commu ting</w> by ron ðŁĴĵ ðŁĴĵ</w> shad ed</w> tr uro</w> cray
    ons</w> ar ne</w> h sc</w> fre aked</w> dram ati fle ek</w> u cd</w> marl borough</w> ^ - cross ings</w> mal o</w>
    black ops</w> bin ance</w> cho ked</w> chen ey</w> pl o</w> ge stures</w> val edic ryan air</w> rem ington</w> v
    cs</w> mc kee</w> ec z be gs</w> nail art</w> mayor of happy fathersday</w> war t pet itions</w> n ingly</w> clean
    energy</w> bro x</w> sl alom</w> exist ent</w> ab ay</w> ug liest</w> tom p stom a</w> sel by</w> goal scorer</w> ben
    ji</w> overwhel mingly</w> lan s semiconduc tor</w> south korea</w> re scheduled</w> sk yl en listed</w> dow ski</w>
    si del rosen berg</w> nas ser</w> white head</w> pri us</w> har are</w> en n</w> ry der í Ĥ mon g</w> clas ico</w>
    transpor ter</w> po tty</w> is me</w> ** ***</w> vic e sk it</w> ode ssa</w> l mp</w> her n</w> raci ally</w> pin oy
    paragu ay</w> obitu ary</w> go es bu cha</w> side walks</w> angu lar un constitutional</w> transiti oning</w> i bu gu
    ys un packing</w> oooo oo black girl ber gs</w> Â ¯</w> wordof theday</w> trump train</w> thunder bolt</w> m si fasci
    sts</w> à¤ ¬</w> t sk</w> collap ses</w> raje sh</w> loveis love</w> migr ating</w> set back</w> ðŁĺĬ âĿ¤ï¸ı</w> t
    els</w> safety first</w> nar rated</w> jae joong</w> un answered</w> lique ur</w> en nes</w> dal go</w> bill ings</w>
    salt water</w> mer maids</w> lon gs</w> clap ham</w> we arec pic collage</w> n ach</w> h ace</w> pois oned</w> lo
    th</w> ag na</w> adel rey</w> guar dia</w> poli shing</w> peace keeping</w> d all</w> p isa</w> la pland</w> process
    ors</w> de andre</w> so bs</w> p once</w> dra ins</w> c be</w> ðŁİ¥ :</w> spla sh meat ball</w> fon tana</w> worcester
    shirehour</w> ne v</w> bri sk</w> b int ac r</w> po x</w> cay enne</w> skril lex</w> j fc</w> hahahaha hahaha</w> gla
    s</w> en gul tempor al</w> oni zed</w> con cre com pose</w> vibr ations</w> plant ers</w> fer t</w> criticalrole
    fanart</w> t bli sch allenge</w> huck abee</w> munici pal iam bic radi os</w> ne vis</w> dura bility</w> mc cla horse
    back</w> inst itutes</w> ful fill atta ch ate ur</w> ak an resi sting</w> illumin ation</w> hand le hair care</w> om
    ent</w> macle od</w> ka iser g no</w> bear down</w> ly f</w> gl omer distor tion</w> z m</w> san k</w> roo sters</w>
    is now</w> as ports</w> ag en</w> wo ken</w> st george ro mper</w> my le econom ists</w> ru to</w> t will</w> health
    and d ito</w> ws l</w> tair p</w> pra kash mic heal</w> h ts</w> w rights</w> kat su</w> fioren tina</w> defen
    seman</w> d itch var sity texan scheer</w> ba ham sc anned</w> we il</w> seduc tive</w> ðŁĳį ðŁı½</w> fu e</w> er
    win</w> dav ison</w> ter ran moo ds</w> wool f</w> re source @ .</w> cu sh ðŁį ° regre ssion</w> cur led</w> la
    zer</w> jo anne ab bott mo z</w> down ers</w> mm mmmm</w> valent ina</w> k hair dream t</w> cro ok</w> che k</w> ste
    aming</w> nephe ws</w> cl eric</w> as ober indefin itely</w> w ye</w> us news</w> joy ce flu shing</w> wynonna
    earp</w> ron do</w> kis s hot dog</w> bar ns</w> sax ophon far ley</w> gas p</w> decre asing</w> al way</w> pe x</w> l
    sd</w> shi ft p outine</w> ra zz rescu ing</w> ni ko</w> ho ch cc l</w> u aap</w> n ts</w> m car il wx</w> conqu
    ering</w> ket tering</w> stur dy</w> delay ing</w> sto k</w> vani shed</w> cath ar bin gham in v</w> ic hiro</w> he mo
    budge ting</w> [... ]</w> be ss</w> sebasti an slow ed</w> ðĿ ĳ musli m stun s</w> acton climate</w> ve a</w> se
    ton</w> rose tta</w> oun t hard in</w> flu id ca w</w> ðŁ¥ Ĥ yach t un l</w> sp hy provoc ative</w> or ic</w> is
    back</w> __ _ nicol as gy an</w> loo se fl in</w> reb ate</w> : ::</w> ! "@</w> com icon</w> she ff</w> down
    stream</w> chic hester</w> beach life</w> mom life</w> diabe te ar ra</w> van e</w> ok u</w> ye o</w> man go try
    out</w> app ell he irs</w> arjun a</w> dd u</w> na veen</w> movi c</w> soci alists</w> s back</w> criteri on</w> soyu
    z</w> k her</w> da z</w> yol anda</w> wine oclock</w> re ina</w> one w</w> leon ard en dez</w> u bs</w> support
    local</w> facilit ated</w> carameli zed</w> b pa</w> vuel ta</w> my tho m ami</w> spe are</w> nbap layoffs</w> fe
    vre</w> nick jonas</w> im print</w> c so</w> craig slist</w> la salle</w> gi deon</w> ha doop</w> dis regard</w> w
    ud</w> tu c</w> ma gee</w> acou stics</w> ta a</w> qui e pol a</w> cr t</w> dw yer</w> dis sec capit ol men tion kn
    oll</w> he igh fin ders</w> plac ements</w> l se</w> indi ra</w> gur i</w> madhuri dixit</w> kingdom s</w> iambic
    pent</w> geor gina</w> je ky conflic ting</w> bay an</w> aga tha</w> uph old</w> dr on vic ar</w> ex pat</w> periph
    eral</w> pe ssi fa f</w> ance stor</w> ? ..</w> wid get</w> pun c comm enced</w> beav s</w> air waves</w> ad dis</w>
    po a</w> de sses</w> co den vu e ru pee</w> kar in</w> spo ck</w> m sy</w> à¸ ° pr ick fill more</w> ti fication</w>
    thing sto sar de em ile</w> pere ira</w> n ad</w> bright ening</w> arre sting</w> wo king</w> usc g</w> sp ill
    raspberry pi</w> hu go ite c</w> is ma cuff links</w> optimi zed</w> oc c</w> mi wx</w> en ka</w> el ited afford able
    sa kh</w> coron ado</w> ho h</w> at ul</w> ai oli</w> jim cantore</w> accoun ted</w> vin ay her mit</w> groo ves</w>
    ran ch r illa we tter</w> ou tof veter in ni kov</w> ki an fair banks</w> ram apho n iti k ko</w> ru sty ne stle</w>
    tv xq</w> shahe er</w> âĿ¤âĿ¤ âĿ¤âĿ¤</w> penn ant</w> gem stones</w> dem debate</w> ðŁĲ Ĭ</w> auton ews</w> support
    indiefilm</w> mach o</w> ve x</w> new sat</w> ne ti conce ssions</w> can died</w> yof the mac au den ds</w> cricke
    ters</w> san iti mari ano</w> gh at</w> ar toftheday</w> ¡ ľ e gos</w> gen oa</w> chat bots</w> bri er</w> al labout
    mon ty spi ed</w> r tr</w> comfor t sni ppets</w> real time gra in exam ined</w> en lightening</w> tt u</w> god
    bless</w> release the sing ular</w> ki ans</w> ha ka</w> sor ren defe ct</w> mar g</w> equ ities</w> d orian</w> su
    ka</w> per l aishwar ya</w> pul lover</w> preci sion fair way</w> ne ve</w> rive ting</w> vill anova</w> en com ak o
    passion ately</w> europale ague</w> siem pre</w> x vi</w> enligh tened</w> c fr</w> âĺħâĺħ âĺħâĺħ</w> wast eland</w>
    is f</w> new comers</w> emergen cy amphi theatre</w> - .</w> text books</w> figur ative</w> tre mb pe sc ab hin ab
    bot</w> ac acia</w> har ds</w> por sche kau ai</w> el isa</w> car rick</w> abo u</w> elli er</w> be ch neu tron</w>
    galap agos</w> ru ben in nis how to</w> nun s</w> sab ine</w> i ac</w> clin ched</w> no tori fi ves</w> cairn gor per
    i</w> gr c</w> ðŁĴ¯ ðŁĴ¯</w> mal m twelf th</w> di ff rout ines</w> marty n</w> lin den synthesi zer</w> nu mber game
    cube</w> fal kirk</w> byz antine</w> queu ing</w> gr ill scal able</w> char red</w> rou ting</w> her bali gri zz</w>
    ðŁĺŃðŁĺŃ ðŁĺŃ tol l termin als</w> l pc</w> ab d</w> war mups</w> remo vable</w> Â¯ \ vi go</w> pap aya</w> ne ve lov
    ingly</w> jo kers</w> ib les</w> sse tt</w> poten ti pel e</w> gi gi sadi q</w> leg acy son o</w> ru pees</w> retar
    ded</w> ele e</w> par r</w> fi ance</w> ey re</w> say ers</w> pend ants</w> mak nae</w> al bans</w> adap ting</w> p
    ff</w> pu berty</w> ji u</w> ing rad</w> hypocr ite</w> diplom ats</w> phys ical rob by</w> bon sai</w> ãģ · f att
    catal unya</w> âľ ĸï¸ı</w> ro ma more land</w> so e conver sions</w> stl blues</w> shol m</w> gra ssy</w> pra do</w>
    on u assaul ting</w> > _ sett es</w> dis graceful</w> aph ra âļ½ï¸ı âļ½ï¸ı</w> à¤ ª</w> kil n</w> goal tender</w> s ru
    philanthro pist</w> b als</w> th n stu den sando val</w> dogre scue</w> eli ons</w> asse ssed</w> lar go</w> hec
    tares</w> sh rm</w> sa if</w> cle avage</w> no ches</w> n ene</w> fat alities</w> cur ing</w> clean ser</w> al es p
    vp</w> south bank</w> pizz eria</w> marsh als</w> kni fe an dover</w> tbli ghtning</w> sr sly</w> ou te</w> digi
    mon</w> timesof india</w> prome the le bo f su wit z rever e</w> man as mam ba</w> ch ica</w> gu an exhibit or</w> csr
    racing</w> d ere</w> xx xxx</w> gu sta</w> story time</w> ston ey</w> organ ics</w> and u se am</w> min ogue</w>
    anushka sharma</w> ab a ðŁİĻ ï¸ı</w> ugand an</w> chro matic</w> as sn</w> document aries</w> sh t</w> ru paul</w> loy
    d</w> k ats</w> e us</w> ite ch me dusa</w> pan ty kel logg</w> et to</w> talla de sha a</w> do st</w> p ms</w> mari
    ana</w> je ster</w> croo ks</w> ðŁĶ ¬</w> min danao</w> ind hoven</w> ðŁ¤ ª le xi tv n</w> jan is</w> co te ãģ Ĩ ser
    rano</w> iw m</w> ðŁĲ ¬</w> k ke</w> distribu tors</w> cap u counterfe it</w> camp site</w> ag gie ðŁĺ ¼</w> chhat
    tisgarh</w> ~ @</w> state u</w> san di prevent able</w> cl s</w> can ne mm c</w> i ver</w> sa haran</w> pal is night
    out</w> do s ap ia</w> absc bn manag erial</w> aro se</w> mo wx</w> aro sa</w> ðŁĮ ³ under dog</w> remo ver</w>
    astronom ers</w> lent ils</w> su scep smoo ther</w> pend leton</w> fau cet</w> e mory</w> dal mati af cb</w> tic
    us</w> exem pt</w> en rol d heim</w> ðŁĲ º restric tion</w> star fish</w> sto w snor kel thunder birds</w> she ad homo
    sexual</w> dy n as li</w> andre tti</w> dou che</w> dom o</w> tar mac</w> slu mber</w> pr onto</w> first dayof mini
    ature mari achi</w> argu s</w> recomm ending</w> mobi les</w> in ce</w> illustri ous</w> or c</w> adver ts</w> gr
    its</w> wea sel</w> pag oda</w> over pass</w> gre ys</w> maxi mus</w> arma gh</w> wood land sun ni</w> ðŁĴ ī ë Ŀ ti
    one soci o ho s ðŁ¤Ĺ ðŁ¤Ĺ</w> wind sor subsequ ent</w> munch ies</w> id h</w> exclu ding</w> e mi cu th z ai week
    days</w> law suits</w> barn ard</w> Ø ª</w> pe tting</w> net es</w> mul ligan</w> pharmac ists</w> ra quel</w> e
    ton</w> cran ston</w> gil ded</w> cle ary</w> ce ph ra a</w> pam per</w> lombar di</w> as in</w> sher ry pro d for te
    ari anism</w> buffalob ills</w> æľ ¬ ðŁĶ¥ #</w> uu u just ices</w> car ina</w> nat in</w> mas low</w> dro oling</w>
    cog nac</w> cam ber el ong r dr</w> in en</w> convic tions</w> am use</w> tro ck</w> harm less</w> visit ation</w> gen
    omic</w> bl and beno it</w> chim p</w> tuscal oosa</w> gre asy</w> x po</w> gil t</w> se q</w> per mitted</w> christma
    seve</w> book s mu e old school human right be ati ðŁĶ Ŀ sh at</w> sculp ting</w> h wan</w> fern andes</w> sci
    utto</w> fu entes</w> endeav ors</w> maid stone</w> un paralleled</w> shou ted</w> queen of mer c</w> band ic ve
    da</w> sel angor</w> pi le ja han intimid ating</w> disapp ears</w> cl ich za ha</w> w urst</w> hi v fod ils</w> cor
    dless</w> aaaa aa</w> hy dra bel inda</w> e els</w> bu f su staining</w> rugby league</w> no c</w> brig itte</w> (
    ðŁĵ¸:</w> tromb one</w> soo the</w> smo g</w> ad p</w> stab le ing ley</w> diagno se</w> ms g we ss</w> tic keting</w>
    one e</w> nsw pol</w> e up auto psy</w> adity anath</w> sun down</w> river front</w> si ya</w> p is</w> hier archy</w>
    dur ango</w> di jk</w> ren shaw</w> he aps</w> epide mi david bowie</w> interne tof dd i</w> nation ality</w> mb ar
    air y</w> win der w alia</w> elli ott c x bav arian</w> pl att an tw wi wx</w> sof ter</w> ne ha</w> h eller</w> th
    and dani ela</w> bo ast</w> degra dation</w> ðŁĴ¦ ðŁĴ¦</w> transform ing man e av ut</w> ðŁĺĪ ðŁĺĪ</w> vo ter the e t
    ate pu ff in door sop roud</w> boy ce</w> boris johnson</w> wait in</w> immun ology</w> ðŁıĨðŁıĨ ðŁıĨ</w> âĿ Į street
    food</w> liz asober cavali er</w> c elia</w> need le motor ing</w> g ato</w> , )</w> ra de harve st t ms</w> jar
    pad</w> on ey air men</w> v re impair ment</w> abhi shek</w> snoo p l ant</w> fam ously</w> bl ou s ze g ander</w> un
    touch tu f dee jay</w> col lateral</w> b ind</w> ðŁļ ©</w> pin ning</w> ic n</w> ' ;</w> the economist</w> ul tram
    worldwater day</w> ti poff</w> the i feed ers</w> campa ign sc umb day weekend</w> yo m</w> pe dic</w> h ough</w> ps
    v</w> pl in on de</w> boston marathon</w> az zy</w> * _*</w> con ley</w> thi ago</w> hoo o</w> gal erie</w> luci d</w>
    je tt</w> gl itz</w> final fantasy</w> achiev ers</w> y ung peregr ine</w> op hi dam es</w> biom ar âĺĢï¸ı âĺĢï¸ı sk
    c</w> l ics</w> fl ank</w> ar rahman</w> ho of</w> uphol stery</w> t ats</w> wo z Â ¿ snor ing</w> ra er</w> l ju ap
    d</w> pl ating</w> kan u</w> im ation</w> fragr ances</w> m ra mor ay</w> mo tt im muni hearti es</w> bho pal</w> tim
    ers</w> g ata</w> color way</w> car nation</w> win get</w> si ghs</w> s ville optimi st</w> chate au olympi ans</w> ci
    o singer songwriter</w> ny o</w> fi bers</w> bur ch</w> ag ro</w> mil ne</w> ig bo</w> cr amer</w> ation als</w> dan
    ube</w> pad ma nor mani</w> en forced</w> bre ck boeh ner</w> ar den sur rendered</w> pros thetic</w> om a ha iled</w>
    calcul ations</w> w fa bi b fcb live</w> fon da</w> west coast</w> que sts</w> friend ly to wie</w> fit ch</w> bal ot
    star dom</w> scrat ching</w> ho sa</w> thi ka</w> o ven stro ke out post</w> pharmaceu ticals</w> hi kari</w> mu y</w>
    af d</w> fallon tonight</w> squ at or u dra ined</w> chocol at</w> ë¯ ¼</w> wor ths</w> ri b mu j that s residen te it
    el</w> boo st mi gos</w> mul led</w> la a</w> etsy shop</w> don keys</w> me k</w> p tc</w> flin ders</w> e hs</w> ro
    hit mu ir g ad</w> compos itions</w> åĨ Ļ combu stion</w> i kh yemen i</w> wav ed</w> gar ci ak os</w> oo ds</w> fu
    sion se que s lan pl ur kic chasu shenan do s ams</w> worl den horo witz</w> with me</w> mic robes</w> k ki</w> ðŁĴĶ
    ðŁĴĶ w su patch work</w> fre er y aki</w> the art symboli sm</w> mil er</w> bt n</w> ma bu side kick</w> motiv
    ates</w> sag itt natur als</w> serv iced</w> ps ori pa ola</w> qu ig i badan</w> gi ggs</w> ë ³ sciento logy</w> si
    oux salam at</w> d res</w> cad bury</w> d hawan</w> ci Ã³n</w> _ '</w> swa pping</w> maris ka</w> james bond</w> explo
    sives</w> ay les af er s agu cen sor</w> tom a</w> jeff erson ring ed</w> par tist</w> ir responsible</w> aguil ar</w>
    vac ay</w> equ itable</w> altrin cham</w> ac ur man ish</w> ger min schoo led</w> pu tter</w> ed ad</w> nav al toast
    y</w> sol areclipse</w> dish u</w> coy ne</w> ac co</w> mu ck mar an el os</w> len der</w> cro ix</w> worth less</w>
    ha ber gun men</w> ðŁį ĵ zen ith</w> t enders</w> hur st hol tz</w> itali ans</w> car low</w> u cd characteri stic</w>
    bun g</w> av l u th</w> sa sia</w> rs l</w> red man</w> neighbor ing</w> green peace</w> sti ps</w> follow party</w> y
    gk</w> en os</w> omni bus</w> na issance</w> chri ssy secu re call back</w> ji hoon</w> memor y block er</w> l
    anta</w> daf fodils</w> bil t ffer ty</w> fau st</w> ie c</w> nipp les</w> so g</w> m nd</w> jagu ar bol dly</w> ab
    poli</w> pro position</w> gun sense</w> evan sville</w> cu tters</w> we go dou n</w> do x stal lions</w> ka j shi
    ppers</w> j awa vol o</w> le ven pap rika</w> kov ich</w> jor di</w> induc tees</w> app alling</w> dial ysis</w>
    allevi ate</w> âĢĶ âĢĶ</w> pie ter</w> mid wi q tr</w> juli ette</w> inter mission</w> haw ks act ment</w> one ill</w>
    k lin vam ps</w> fam ous cou ld autom obi da an</w> west end</w> elli p nh c</w> mel anch web series</w> ton gue snat
    ched</w> smy th</w> tan gible</w> sl i</w> e asing</w> bar stool over lay</w> afford ability</w> ting ed</w> ter
    as</w> ay ush wanna one</w> rh ine</w> dan a sh ana</w> kend al</w> fer tile</w> w ir</w> repl eni lar vae</w> is
    ro</w> con vos</w> ab brevi u cc hun gry bur rows</w> ag er nav i</w> mat in</w> du per</w> cer n</w> ma don ķ ï¸ı</w>
    é ģ tu ps</w> hy att sh ep</w> friday night wis er</w> hei di hat ton</w> p gh foun tain wrist bands</w> ahmadi
    yya</w> aeri al subscri bed</w> so los</w> m ace</w> sla yed</w> for fe dul ce</w> christ mass arun jaitley</w> viol
    ate</w> ob stru ni eces</w> w vu idy l fa ze</w> pre serves</w> infr inge premi ers</w> inter vals</w> agen cy (
    Â©</w> stand alone</w> di mes</w> bo er param eters</w> ge tit ðŁĺĺðŁĺĺ ðŁĺĺðŁĺĺ</w> tu lane</w> for given</w> scol
    l</w> mb ps</w> smash bros</w> rob bi prima vera</w> ali st ghost ly</w> ay at ye ats</w> impre ssionist</w> ear
    phones</w> caul field</w> wai kiki</w> sal ute sc ou mu ay louis vuitton</w> bak hta ado g</w> inven tions</w> hur
    d</w> forec lo stream line</w> thalai var</w> ch snews</w> will ard</w> t sn euro parl</w> cru sher</w> my sore</w>
    gro wer</w> ra ping</w> pat ti g den</w> sm w</w> muf ti</w> kid man</w> ab r soun ders</w> skep tical</w> ðŁĶ İ</w>
    sun dar i me fer g</w> feather weight</w> ar lington pas qu ag azine</w> wearab le nati c</w> mccl ure</w> inter mitt
    hor de</w> six ties</w> car te</w> bha v ze al experi ential</w> ador ned</w> som mer</w> eno te</w> hypo thesis</w>
    stin ky</w> pro to</w> dead lines</w> vo gel</w> mus ings</w> monc ton</w> gu ter f le</w> aci on voice of ta sha</w>
    inhabit ants</w> type face</w> s ba</w> bts x ðŁĶ Ĵ</w> wor x</w> u hc</w> jo ko cell ars</w> gor o</w> continu um</w>
    ... &</w> weather cee</w> ha p sr k ris ers</w> lonely planet</w> un named</w> co eur</w> ðŁį Į</w> the world ili ke
    fa sten ami go</w> ri ba</w> ramapho sa</w> staf fers</w> had ley</w> ? ?"</w> fi ore</w> sal ut hu ff</w> bez os</w>
    Ñ ĭ ra der</w> kam ala</w> in line</w> fill ers</w> um atic</w> all in shat ter</w> re in</w> o ku ch ases</w> fla
    gged</w> baby metal</w> water stones</w> ts b</w> cut out</w> op hel aam a rockab illy</w> sto lic</w> jet blue</w>
    ich ick</w> down ton uzbe kistan</w> pat na</w> la q</w> gr ange ) _/ subsi di sc p</w> newsc ast</w> it sa twee tyour
    e mor archae ologists</w> uni fication</w> por ta</w> q x</w> protec tors</w> pro hib charis ma</w> car tag ren fre
    scul pt</w> guwa hati</w> de ma</w> boo p</w> unf pa</w> dex ter lay la</w> alleg es</w> sou ps</w> never again</w> l
    ys</w> cal c</w> bar oness</w> visu alize</w> ger ber</w> absor bed</w> i ers</w> a han fon tein</w> detec tors</w>
    verst appen</w> sv c</w> formul ated</w> ac dc</w> li x</w> in competent</w> bh k</w> lour des</w> water house</w>
    snow ed</w> appreci ative</w> sig ma lizasober ano</w> pen ned</w> pay check</w> tall inn</w> fanc afe</w> par isi av
    alley</w> vi g</w> ru fc</w> hard ship</w> so cute</w> po ise</w> ì ¹ roth schild</w> k ly</w> ???? ???? l hp</w> il
    ay f hs</w> am ad ide als</w> brad bury</w> bal boa</w> nic ot kid nap</w> wol ve tas manian</w> op t matthi as</w>
    ãĥ³ ãĤ super markets</w> mylittle pony</w> me lee</w> li ster</w> gr oun fe dora</w> kind ness en en</w> bra hms</w>
    Â¯\ _(</w> ros well</w> mar lene</w> ic u re formation</w> or ail</w> he brides</w> dispar ities</w> terrac otta</w>
    swal lows</w> re id influ encing</w> flu or den e</w> tum our</w> blon des</w> thunder bird</w> sh eva</w> moga
    dishu</w> ka b</w> cre eps</w> i ving</w> ene ed anno y</w> âĶ Ģ intri gue</w> enqu iry</w> ar aj</w> tur al kuber
    netes</w> end lessly</w> divi dends</w> tor a</w> ti sh commemor ates</w> un ra tri b</w> pon ty ne m</w> diss ent</w>
    brew ingco</w> ðŁĺ ½</w> nor mali bi of ( ...</w> chil len</w> ì£ ¼ mell on</w> av is mccor mack</w> ing ra enrich
    ed</w> custome rexperience</w> testo sterone</w> snu g</w> sett i</w> ger onimo</w> inqui rer</w> bre aches</w> very
    thing</w> bloom ing mu ra dispo s bi de</w> de va</w> shade sof in trin sh ev s ven</w> nayanth ara</w> gan esha</w> c
    ws</w> ber ta</w> label led</w> use um</w> nick named</w> ma han car uso</w> ap ur</w> ðŁĳ Ĩ</w> w q orphan age</w>
    discar ded</w> mag nu lu e</w> je on bridge port</w> pac ing</w> mercur y ( ðŁĵ¸</w> marx ist</w> amphi bious</w>
    transplant ation</w> stit ching</w> then burg</w> gradu al</w> ãĤ Į</w> ro ft</w> ma ils</w> ine c</w> guy ana</w>
    dopp elg ver o re write</w> head less</w> harb augh</w> gate way car sforsale</w> sw i</w> st is</w> mach t</w> un
    de</w> sura baya</w> stap leton</w> nur turing</w> mil ner</w> ya o</w> lma oooo</w> ko sh</w> arsen al k ame er ry ar
    royo</w> dis misses</w> ru bbed</w> rc b</w> lew d</w> dil u and or vi de</w> ur in inter sec ha ar al b year swith
    app leton</w> Ã© al</w> ul livan</w> suc cu monter rey</w> d mx</w> artem is</w> ron nie farm land</w> s football</w>
    gro tto</w> anth i</w> ãĢ ģ</w> à® Ł</w> vid ya</w> jimmy fallon</w> àµ į</w> t zer</w> gravit ational</w> w thr u
    hhh</w> e hr tin ker ti juana</w> scran ton</w> ram charan</w> bar clay</w> re van</w> m si</w> ka p</w> wr s</w> we
    thenorth</w> tor al</w> sat u</w> gro m</w> fac ep erick son</w> z yn se dge</w> oo dle</w> spur sofficial</w> ds
    p</w> sic ilian</w> soli hull</w> recei vers</w> ladak h</w> hend rick</w> ther i</w> presi ding</w> mc guinness</w>
    litt ers</w> gun nar</w> gh oul</w> wi b</w> n tv</w> kar o</w> fro ck</w> b lau ampli fy</w> all is</w> ul lah</w>
    memo irs</w> kh loe</w> intercep tions</w> pet day</w> lo oney</w> con fin ch ay piyush goyal</w> frequ encies</w> ut
    z</w> event ual</w> warm ly</w> obli vion</w> an ka</w> ta it</w> âĿ¤ï¸ı .</w> director ial</w> ru lers</w> prince s
    mu ck</w> stur ridge</w> deu ce</w> abri dged</w> bagu ette</w> un cles</w> pen du min ding</w> forre ster</w> av
    ila</w> wall er</w> wall street</w> ment or hin o</w> high way crom well</w> fanart friday</w> mb i</w> co yle</w> a
    hi tro ve</w> spie gel</w> pay tm</w> mcin tosh</w> jan sen</w> nit i</w> nash ville len o</w> leicester shire</w> le
    gos</w> dic t ðŁĵ ½</w> sp ad beverly hills</w> sy rah</w> separ ates</w> z ain</w> un fit</w> dra gs</w> tan ia</w>
    over flowing</w> hri thik</w> haw thorn</w> z ani</w> mac far fi de</w> to tem</w> pe ds</w> fundament ally</w> cal
    ico</w> sin ner</w> j Ã¤ hil de ds d</w> ten ay</w> ta hit mil f</w> lie b</w> inform ing</w> up lift</w> ra el</w>
    mortg ages</w> lec t</w> ii ii</w> guillau me</w> compos ites</w> old smobile</w> l end gar th com mish</w> bapti
    zed</w> scorpi ons</w> ru cker</w> bringback our alli ance thalap athy tal i</w> sp ans</w> eri dge</w> wither
    spoon</w> lin da sky lar</w> kor n hom s</w> Ä į sil enced</w> caf fe</w> ar ty dist inguish</w> to wed</w> pun g</w>
    jessic a ear nest</w> beau fort</w> t ama</w> study abroad</w> si khs</w> new bie</w> nav ratri</w> mar ble loun
    ging</w> lit ter dal it</w> so sa</w> iz es</w> gra de com promising</w> tr iton</w> de tta</w> v j chau ffe spec
    tral</w> powe red montess ori</w> artic ulate</w> hal ton</w> al co</w> ye y</w> mn twins</w> acoun ty</w> ðŁĳı
    ðŁı¾</w> âī Ī</w> mad men</w> kal a gru m chi k</w> ati s su me</w> akh tar</w> job search</w> high lighter</w> bo ath
    âĦ ¹</w> tar zan</w> lam bo</w> âĽĦ ï¸ı</w> ox fam</w> dump ster</w> pretz els</w> mac os</w> incl ined</w> fac
    tual</w> adverti sers</w> shu i</w> pu ree</w> ml pfi anti dote</w> cap o</w> pa str merc ado</w> but ton ar min ag
    g</w> lol la horri bly</w> er rands</w> christop he</w> time snow</w> monday motiv li ss scand als</w> mc i</w>
    dispropor tion âĺ İ</w> sur pass</w> samar itan</w> so tho</w> pu rest</w> fl att trivi atuesday</w> delec table</w>
    leop old</w> hermi one</w> chou dhary</w> en rich</w> Â¡ Â¡</w> subsi diary</w> ine qualities</w> bachel or auto
    immune</w> la kota</w> i hop</w> ad jec the simpsons</w> sh es se k gret chen</w> up stream</w> hin akhan</w> coper
    nic x tina</w> lu g</w> tough ness</w> e ad</w> cli pped</w> bi us</w> sl v</w> fah ren dee pak</w> ca u</w> x an im
    mature</w> dig ni bo bs</w> shred ding</w> but tery</w> accommod ations</w> de ven chun ks</w> super league</w> sky
    bet kil dare</w> je et ë į ce k</w> wrec ks</w> pro pane</w> oh l tb d</w> quo i</w> trum pp mi mo reluct ant</w> ver
    ne</w> o ic</w> ma gh ar nau se ver</w> li dge</w> stair way</w> kicchasu deep</w> ðŁĶ º</w> mach ining</w> aama admi
    ot i</w> c da</w> al it pan y</w> inst alls</w> ac ct</w> e shop</w> di em</w> hard well</w> fulfill ment</w> sc
    afe</w> qu ack</w> extrac ts</w> swee tened</w> fi ghton</w> f di</w> d inger</w> wal tham</w> us ur refe rees</w>
    seok jin</w> gran n</w> af rin</w> th n</w> sch af par cels</w> bet is</w> amar ine</w> nom an kh tar</w> mor itz</w>
    cou pling</w> bar ons</w> ðŁĲ ¸ Ã ¸</w> sl p</w> sad ler</w> x ander</w> tri ad</w> mc millan</w> kh z</w> divi
    ding</w> ìĹĳìĨ Į</w> dar yl zed d</w> le ys pla ques</w> flu ori tipper ary</w> on nell</w> di dier</w> lang ford</w>
    im c</w> the sun</w> bir dies</w> ar cha ye ssss</w> t di</w> dar ia</w> cand ace</w> al tam pal aces</w> ch it</w>
    sant am event ful</w> book of ad b</w> mon stax</w> cre ole</w> co el âĸ ½ we aren sten nis</w> she ath</w> ati sm</w>
    gron ingen</w> mlpfi m</w> le pre wrong ly</w> rsp ca</w> rendez vous</w> acknowle dging</w> pel vic</w> solic
    itor</w> sla ys</w> nue stra</w> lo d is lander</w> fer oci fashion show</w> ra ss</w> dge on</w> adole scents</w> sma
    shes</w> negli gence</w> grate ful ved ere</w> sw oop</w> ing l apol ice</w> vand alism</w> gan n</w> jo ao</w> di
    supdates</w> zimbab we under age</w> radi ance</w> w of bour geo pla s cr ani gh ue</w> wrec kem</w> warran ts</w> re
    form jim mie</w> at wood</w> ys l</w> neil himself</w> l bj</w> i man tan to</w> nois se ver bs</w> equip o</w> al
    together</w> mam ent</w> l ice</w> dou glass</w> tier ney</w> pri med</w> j hal furn itu braz ili v ill</w> past
    els</w> n ison</w> u ff</w> paral ysis</w> jay e</w> im po ðŁĳ ģ</w> strate gically</w> pakistan is</w> was sup</w>
    super bike</w> thank u</w> tru elove</w> sha ikh</w> israel is</w> vi p to g</w> li en</w> la ker grey hounds</w> cul
    ars</w> bian chi</w> balot elli</w> ar ran</w> loo s</w> str ates</w> he bron</w> ar vo</w> sunder land the al tomb
    stone</w> sand man</w> c pac</w> thanks giving love him</w> lat ino an in</w> aka if</w> ĭ ãĤ tor quay</w> di est</w>
    alli anz</w> ðŁĺ ķ golf club</w> cl lr wal cott</w> sch nau promp ted</w> nomin ating</w> len nox</w> val et</w> mon
    ro may ward e ph ðŁĶ Ķ</w> inter oper r da</w> re flex arm chair</w> ê° ķ stri pper</w> por ti ph arm</w> ham za</w>
    ni reland</w> ne ue</w> h pv</w> port foli sun burn</w> fris bee</w> be al</w> bapti ste</w> x h</w> ty m</w> pr ati o
    vers haz rat</w> deser t der ry us ky</w> em mett</w> ach arya</w> )_/ Â¯</w> shu d</w> may a ham ill ra im nr c</w>
    fitt ings</w> cur vy</w> ðŁı ĩ ster ling à¥ Ģ wal kin</w> short cuts</w> mil ly</w> ast ur alpha be pl i</w> pe z miss
    you</w> rad ford</w> ml g</w> ta eyang</w> notjust lakes</w> du mps</w> seren dip le ur</w> ra ving</w> e ster</w> de
    priv absc bn</w> ðŁĳĩ ðŁı» scar city</w> o cr mean ings</w> cap t da hl fer mentation</w> bri oche</w> to win</w> out
    lander massi mo</w> en cro ðŁ¥ ³ buil t po tam kir i</w> tm w</w> monit ored</w> k ites</w> peoples vote</w> gray son
    íģ ¬</w> afri ka</w> a dies</w> i vote gy ne g annon</w> di x c mc</w> ou ral</w> fox andfriends</w> bel i</w> ig
    ne</w> gl an</w> katrin akaif</w> co politics</w> qual itative</w> p si lu cci</w> disc oura âĺ ®</w> kel li gau tam
    carac as</w> reale st</w> pu la in us</w> hill top</w> make aw atten borough</w> tw y r arity</w> peck ham</w> ma hon
    corn elius</w> clin icians</w> ton line</w> tb i</w> paradi se ka si inev it fresh ness</w> colling wood</w> lun
    atic</w> defen se cop d</w> in fra</w> wain wright</w> sains bury</w> alab am te ma</w> lac o chec ker</w> releg
    ated</w> tren t stal ks</w> huff post bhubanes war</w> ast ral</w> share your prim rose</w> hi me</w> cat an</w> end
    ment</w> en dow cle mens</w> mal oney</w> hil ary game time</w> den ise collabor ators</w> b wo radic als</w> gue
    tta</w> ici on au a</w> snap matic</w> sat chel</w> excav ation</w> base man</w> s Ã£o</w> gn ation</w> fel d surve y
    shah zad</w> ma st anirud hofficial</w> tru cker</w> ot ago</w> geo graph ethe l</w> âļ¡ï¸ı âļ¡ï¸ı</w> s ver mu tt</w>
    internetof things</w> ancho red</w> wh ouse</w> bang la</w> bal main</w> ç¹ ĭãģ break fa á Ģ twi ster</w> te tris</w>
    ca v</w> stag s</w> g z au b</w> stor med</w> hel ens</w> yar mouth</w> st asy</w> gustav o</w> co sc vin son</w> up
    p</w> sc ricket</w> assump tions</w> app e</w> nu h</w> u er</w> pre mise</w> n aga e amon coron ary</w> na f</w>
    north side</w> el mer</w> ro tar out lining</w> el f re surg kat elyn</w> in can hyster ia</w> ce e am bani</w> pro
    lly</w> Į ãĤĬãģ ax es</w> san jose</w> rem brandt</w> mag pie</w> even ly</w> scor sese</w> qu aint</w> f g b buk</w>
    indian football</w> weare all spd wy</w> pis ces</w> ec g</w> âĺħâĺħâĺħâĺħ âĺħ</w> pre orders</w> : |</w> ni pple</w>
    sal azar</w> ju me jail break</w> min n bas sett</w> ze tta</w> jef free ad jun tic on</w> san diego drink local</w>
    chol era</w> solic itors</w> o bo com post ni an</w> wr a</w> tre ach ic ic profession al del ve</w> leg ate</w>
    histor ia</w> cro issant</w> con noisse nam o palli ative</w> chem trails</w> i ority</w> global warming</w> comic
    art</w> behavi oural</w> re sted</w> li as</w> cli mates</w> Ł ãģĦ</w> rut land</w> nou rish</w> menopau se</w> hot
    ties</w> demen ti ve spa</w> mel ville</w> anal ogue</w> tz man</w> str ung</w> im perfect</w> gl are</w> cir
    cling</w> ros berg</w> rec o</w> oc ity lo ire</w> em be do ssier</w> ne el</w> nan do me a gal vani fin esse</w> ag
    p</w> berke ley asi m</w> âĺº âĺº</w> quil ted</w> ish ere</w> un matched</w> po tion</w> for z at re selfi es juli
    ana</w> ðŁļ ¶ âĸ º mel ton</w> âłĢâłĢâłĢâłĢ âłĢâłĢâłĢâłĢ spin rilla</w> pur cell</w> ed p</w> at leti</w> tony
    awards</w> ra ja pro gno mol ten</w> stu ff p ally</w> nobel prize</w> âĻ» ï¸ı</w> spiritu al spe ake sa sha bri
    um</w> tru ss</w> critici ze</w> assassinscre ed</w> yor uba</w> u lo fire man</w> workin progress</w> ef cc</w> fla
    res</w> ro bot hi kers</w> cl l shado wing</w> pat sy</w> leh man</w> c ns</w> å ± guad al à± į</w> ra pe r honda</w>
    paralle ls</w> son ja</w> langu age land ings</w> z ola</w> cr amps</w> bur ning apprais al</w> jol la</w> ham m</w>
    kas a</w> gul ly</w> f go</w> uly sses</w> ri be ðŁĴ Ħ ib u</w> eti enne</w> bri ar</w> fin ely</w> comb ating</w> y
    ql</w> go tham we chat</w> to paz</w> primar ies</w> l se iz z</w> hel e</w> dispon ible</w> cy stic</w> bel
    ichick</w> th rush</w> kansas city</w> ge om soli di red bubble</w> by stand cambridge shire</w> par fait</w> ast
    le</w> ow o</w> ind ore</w> stom ping</w> sm elly</w> ðŁ¤ ĸ</w> locom o adm itting</w> hol me</w> clock wise</w> min
    sk</w> mc co for get ev p</w> cam ra</w> ab ella</w> yo tes</w> universit yof mÃ© xico</w> silver ado</w> ric ket crom
    bie</w> pu j eradic ate</w> deli ght y go glam ping</w> vic a</w> du ggan</w> coun ters</w> cf d</w> sc our react
    js</w> pu ram</w> paras ites</w> in ki vill en stel la li mbo</w> ang as</w> k cr ðŁĴļðŁĴļ ðŁĴļ</w> vap ori mum
    ford</w> oli gar à ¼ al oo</w> boo ties</w> ad r</w> k elli</w> dru mmers</w> av ici nature uk</w> ron al in trac un
    splash</w> le che</w> g oma</w> el ine envir o</w> bi onic</w> bu eno</w> mi k</w> av in star ling</w> em powers</w>
    cake day</w> boy cot ðŁĴļ ðŁĴļ</w> ðŁĮ¸ ðŁĮ¸ v ach m ci fractu res</w> ger i</w> sk ing exclu ded</w> lu ce</w> ja ve
    ig gy evi den aki stan</w> a wn</w> mor als</w> luci fer ha ban tumb ling</w> sunday motivation</w> mo sley</w>
    captain america</w> sch icago</w> the one</w> mo td</w> d ts</w> ðŁĲ ¼</w> rep ell ii i locu st</w> geo spatial</w>
    mer sey</w> immer se</w> desc end</w> ber nade j s boat sales</w> win der</w> cran k sing leton</w> candid acy</w> ben
    a</w> ðŁı» âĢį high lander</w> ol t</w> k prs</w> healthy lifestyle</w> four teen</w> end the ith aca</w> circul
    ated</w> r ans</w> pre valent</w> ha vas splend or</w> roo ster kalamaz oo</w> jewell ers</w> enne dy</w> rou sey</w>
    es y cann ons</w> ornam ental</w> // // ren don</w> win ne mol ding</w> eid mubarak</w> coun tess</w> simon a</w> ha
    wa</w> fo es</w> du ster</w> sb u</w> por tray</w> mar ries</w> goo dday cho co achi ever</w> ðŁĺ¹ ðŁĺ¹ pre neur</w>
    tr amp</w> tom i</w> n bat garden chat</w> farra khan</w> ever glades</w> ab ru sou sa</w> se ce homes wee terre
    strial</w> bar it sri devi</w> ol u</w> mel inda</w> f rick</w> can dies</w> ðŁĺŃ ðŁĴķ</w> qu reshi</w> family fun</w>
    exor cist</w> cardin al ny t dies el cu mulus</w> capric orn</w> si ology</w> lor na</w> dou gie</w> an die</w> super
    sport</w> c fl Ð¿ ÑĢÐ¸ say ang</w> pe ek à¸ Ĭ</w> lo be</w> j em ing lis</w> gg led</w> c sn</w> amne sty chu ps</w>
    ba es</w> sau er ðŁı Ĳ mongo lian</w> en et</w> back street dr illed</w> acce ssing</w> ce o b se</w> ai ken</w> pur
    r</w> wor sen whe res war k testi fying</w> bu ri bla st aw g</w> ðŁĵ ĭ</w> re defining</w> hear ing u ci c mp bon
    i</w> tail oring</w> ta ji noc chi</w> em t</w> stephen king</w> ne et</w> compla ins</w> campaig ner</w> luci ano</w>
    twili ght ti esto</w> pas sports</w> flo yd cathe dr na ked caregi ver</w> b coz</w> ade cides</w> ku ri ly k</w> br
    aries</w> dren ched</w> disc lose</w> ðŁĴª ðŁı½ le blanc</w> je tty</w> gar ty</w> chip mun b su</w> rhyth mic</w> ic
    z</w> fri d</w> anne x</w> ame x</w> solo ist</w> lanc ers</w> arro whead</w> speci fication</w> simul ated</w> na is
    inver te bo wing</w> wor ship f z</w> abo ss</w> sha q ì¶ ķ challeng ers</w> an arch aamaadmi party</w> ãħĭãħĭ ãħĭ</w>
    suffol k so corro</w> sn ell</w> cla dding</w> absor bing</w> shaw a</w> particip ates</w> ðŁį Ķ book stores</w> bak u
    seap ort</w> ko jima</w> gab y</w> pack ard</w> electr ician</w> let it mo wing</w> fa wad young jae</w> hot mail</w>
    men ing u rie</w> intim acy</w> con ti : ")</w> lifeis good</w> in ciner i dri craz iness</w> jour nos</w> fran chi
    bott len al da</w> ff es</w> k x</w> south we air a</w> clay ton sco ti f j</w> bri ga ðŁ¤ĺ ðŁı» demonstr ators</w> y
    z</w> stor k</w> na q casc ades</w> travel chat</w> plat a</w> pad ma</w> fran ci at tain</w> bat girl</w> lom
    bard</w> hoo s</w> d dos</w> neon atal</w> discla imer</w> r ss r ant di sen tex aste so cal frac tal</w> cam ry</w>
    stri fe</w> sn acking</w> mu h</w> sant ander</w> mor ons</w> gra f par ades</w> hu ston</w> dru pal</w> mi ento</w>
    kir stel</w> hy de vom it</w> forti fied</w> sphin x</w> da v</w> bir yani</w> win nings</w> s baseball</w> mer
    ged</w> lovel ondon</w> ling ering</w> dream big</w> car leton</w> liveli hood</w> djan go</w> astri d</w> gri ds</w>
    down e</w> bru ised</w> s ne</w> scarec row</w> hel ium</w> f nc</w> bi ggs</w> an ter restor ative</w> em pires</w>
    ab del life style kiwan is</w> colloqui um</w> me en</w> pr ick</w> anti que ze b</w> mi mic</w> edmon ds</w> ðŁĳĬ
    ðŁĳĬ</w> q ing pp el</w> mc gill interpre ting</w> âŀ ķ</w> rash ad</w> do ka</w> narr ator</w> electro magnetic</w>
    ash by</w> sau ra iran deal</w> âģ īï¸ı</w> krish nan</w> in di</w> ff en</w> bre a</w> os man</w> multin ational</w>
    chi ppe recruit ers</w> aus biz</w> p ounding</w> re gen cur sor</w> refu sal</w> mac s</w> in ak ax ial</w> wa
    ifu</w> up cycled</w> hindu stan</w> cas sini</w> carly le</w> scrat ches</w> re ef man atee</w> eat ery</w> ðŁĵ ¢ un
    condition sen pai</w> on ther comic book</w> pro sciutto</w> de mar</w> mi se ma ge fre ec aye sha</w> al der</w>
    android games</w> ley ton</w> ho ck</w> door way</w> chicagof ire</w> aali yah</w> sw elling</w> bi x . ðŁĺĤ</w> evan
    kirstel</w> torpe do</w> kon stant genevie ve</w> ma ia</w> ha user</w> do torg</w> hide ous</w> fi k</w> sp raw e
    ek</w> z appa</w> wan dered</w> ' ' ra jan</w> bam bi</w> ( $)</w> wid ening</w> tool box</w> sa ir illumin ating</w>
    pra ys</w> out patient</w> i w</w> day o</w> lo b</w> sw fl</w> sha des gu ms</w> coo kin</w> ko di gri ffin traum ati
    ste a</w> slaugh tered</w> god bless air time</w> pseu do</w> b sa</w> hau led</w> ar if</w> à¸Ńà¸ ĩ le l</w> wc
    po</w> mil iti char ters</w> worl da ru k</w> k gs</w> digital india</w> is able</w> idyl lic</w> esp ino marie
    tta</w> e bo</w> team canada</w> ab our</w> wil ton</w> rock stars</w> fav ored</w> phys ic wrink le</w> tb r</w> d
    print</w> ball arat</w> ad al z ey ðŁĺį ðŁĶ¥</w> tom lin</w> mt r</w> pal sy</w> fener bah tight en</w> phil ia</w> ir
    oning</w> ry u b ant</w> enqu ire</w> ca ir</w> abur ger</w> tru n</w> green berg</w> chau han</w> ir ina</w> sh ani
    trend setter</w> pre tt zaf ar</w> alo ve v ici pan ic no o</w> lu stre</w> disrup ted</w> bal lis son sof mon si inst
    ac ake st</w> ëĭ ¤ kw ame</w> horror movies</w> distric t sau cy</w> mb an</w> ar mies</w> with drawn</w> med ics</w>
    loft us</w> er oom</w> be kind</w> ar ns</w> all on</w> un ison</w> davi ds</w> cr at</w> nicot ine</w> so or sm x</w>
    on co cospla ying</w> zombi es har ms</w> e ger ro sy</w> moon shine</w> fe in ce tt</w> du brov reg ents</w> ben
    itez</w> ðŁĳıðŁı¼ ðŁĳıðŁı¼</w> ste c</w> m alia</w> prioriti ze</w> ic eland ft se</w> v amo lam ont</w> homo
    sexuality</w> bre es</w> regu i</w> cb p</w> te j</w> sky sports</w> deter gent</w> sha sta</w> de rel conserv
    ancy</w> colori zed</w> accol ades</w> vis o</w> show your nan ow bice ps</w> us ability</w> bi m dailys ketch</w>
    pearl jam</w> stran gest</w> mega deth</w> broad casts</w> bar ren</w> ar ton</w> chri ss confi gu lu res</w> is the e
    ul railway ana</w> global health</w> gi anni</w> u aap s lum</w> consci ously</w> ab re</w> n up bud get v ada</w> e
    sch real ness</w> er ased</w> th unt</w> be z</w> armist ice</w> ðŁĳ ¹</w> sh run o led</w> driver less</w> ðŁ¤·
    ðŁı»âĢįâĻĢï¸ı</w> won dr sk an sal aam</w> mother land</w> h wang</w> gen o</w> gang nam</w> tw right</w> endor
    sing</w> en ic ador ation</w> pau sed</w> patric ks</w> do cked</w> plat te</w> ff xv</w> ethnic ity</w> auto show</w>
    side show</w> after life</w> re located</w> orphan ed</w> food network</w> dare to and ra sla ps</w> v live</w> swim
    s</w> re imagined</w> mist le re vise</w> real ity bhar ti</w> ðŁĴĻ ðŁĴĽ late st prou dest</w> gra sses</w> lan
    yard</w> fresh est</w> carcin oma</w> anom aly</w> zieg ler</w> sum ner</w> ly rix</w> gor g</w> is d av el swild
    life</w> me squ john cena</w> euro league</w> sab er master ful</w> yar ra</w> cogn ition</w> jacob son</w> abo
    lic</w> sir loin</w> shuk la</w> moj ito</w> su pere st weet</w> me z</w> e sa rudol f</w> gur a</w> where you tt
    m</w> win s trust worthy</w> ny k</w> bra den</w> table top good food</w> es on be k lingui stic</w> gra ys</w> ch ath
    h cs</w> mon i de ans</w> cu ssions</w> ch ell</w> slo ws</w> he mi</w> d app shar pie</w> boo sters</w> a os</w> str
    ack</w> se dona</w> mu eller hard wick</w> or nate</w> thor a</w> sal ud</w> o twol ch um mi ho</w> for age</w> thel
    ittle tear ful</w> ones elf</w> min dy sm g</w> gmb h</w> emer ald ðŁĶ´ âļªï¸ı tu tti</w> recep tions</w> re
    vising</w> i brox</w> tope ka</w> sal ami</w> expan se</w> i books</w> dob son</w> cli o</w> at s ðŁļ Į</w> mo ha is
    ance</w> shu tters</w> moo t</w> jan ine</w> marvel comics</w> jor dani pos er</w> kenne th hy ung de ja</w> ase
    ball</w> speci ality</w> eu ston</w> classic car</w> had ith</w> ðŁĲ ī</w> chas ing iz o</w> gros ven ag lia</w>
    thisdayin history</w> t row</w> om ile</w> hu ar by n sal ine</w> div ine demon ic</w> ty ran han dover</w> revit
    alization</w> pa ella</w> cryp tic</w> se dg m end</w> dun kirk</w> bre d wal d sport scar</w> a ard whe aton</w> da
    ener k lan</w> br t</w> bakhta war spi res</w> schu bert</w> ro ti</w> poli sh o se ag ame</w> wonder con</w> prote
    stant</w> bo sa</w> ðŁĺ Ł</w> d Ã¼ joy ride</w> ger trude</w> âĿ Ŀ</w> gil a</w> v h tw a</w> tra v</w> swal lowed</w>
    star ve</w> la in ent ren rei ki</w> su kh cra ic</w> az u</w> web page</w> kee fe</w> hypo the hir sch</w> hel le</w>
    camp ground</w> w amy</w> tra vi sha hi</w> san deep</w> ru i</w> han uman</w> dw p</w> reposit ory</w> no or no
    ff</w> un real p ell</w> black history</w> har vick</w> ma scar pay ee</w> pa sha</w> gastron omy</w> d ÃŃ ai g</w>
    rosen thal</w> open day</w> embelli shed</w> t tip</w> sun bathing</w> go pack end ome ï¸ı #</w> invali d</w> final
    four</w> st fu</w> squish y</w> ra sta</w> mo sch jam esc die trich</w> sel a</w> mel b el vi t dp</w> sun i</w> sli
    t</w> j ha bi za</w> spi ked</w> l li l illard</w> vam pi syno psis</w> az har</w> kendrick lamar</w> ĮãĤĬãģ ŁãģĦ</w>
    heart less</w> country file</w> air play</w> arrog ance</w> pre e</w> virtu oso</w> ãħłãħł ãħłãħł raj u</w> le bu for
    ward tu g dro s</w> mondaymotiv aton</w> concep cion</w> thel o pad i</w> looo ol</w> ÑĢ Ð¾Ð´ it ss eth ical end
    uro</w> __ :</w> expend iture</w> mon ste mas king</w> terri ers</w> ib is</w> e mber</w> cu mple</w> punctu ation</w>
    pi per ir vin</w> ade e</w> yy yyyy</w> flash backs</w> cel sius</w> don nie bo gota</w> ben evol the script</w> shil
    pa pro se fin dia</w> ze ke</w> ne ko</w> do ves</w> blues lyrix</w> fro sh</w> sowe to</w> mp lo al ai</w> sab i</w>
    raq qa</w> wf tv</w> stro ller</w> ian somerhalder</w> ðŁĶ ª an on mo seley</w> ! ?!?</w> sta king</w> mol y</w> car
    tri c sg</w> ast or</w> transc end ma er de ux</w> cow girl</w> sas k pun ter</w> ma ken o ates</w> love tt</w> grow
    ler</w> sag in v n ssi ble</w> officeof rg</w> y mc sab ar faul ty</w> ap ha</w> ak on</w> ðŁĳ « snow don</w> ae w</w>
    raise the ðĿ ĵ grue some</w> clement ine</w> sp ing</w> lat a</w> worlden viron mi mic can aria</w> bakhtawar bz</w>
    ao a</w> fal a ãĤ Ń avi va</w> you uuu</w> thi gh la dders</w> gu mbo</w> tz ky</w> fu zz plastic pollution</w> est
    ate strength ened</w> k ant</w> dr in</w> cal vert</w> transform ational</w> frigh tened</w> mac lean</w> elited
    angerous</w> ear thy</w> t son</w> to da</w> j nu</w> .. ,</w> mic hal i ban je ong is real</w> sim coe</w> exclu
    sives</w> blue bells</w> ben e</w> te u pil sner</w> pens ke</w> athe ists</w> m pu cartag ena</w> ðŁĴĹ ðŁĴĹ million
    aires</w> kk kk</w> it ar</w> subscri ptions</w> remo te ma fi hin ton</w> w cc ho k</w> ds b ab leton</w> sevent
    y</w> pun ks</w> e indhoven</w> sh one</w> mcfar lane</w> lim popo</w> empha si Ã ¼</w> sin fo</w> pe tre man
    grove</w> ch ino ber tie</w> play lists</w> push awards p af deb bie c do</w> r ino</w> ðŁı¾ âĢįâĻĤï¸ı</w> fol ke bon
    nar th ine</w> sl an</w> hal ter</w> evi e</w> aw some</w> vul tures</w> spar ky</w> seiz ures</w> âľ Ķ ram one</w>
    ine ffe al n pro ctor</w> ast ra the voice gro te sci on</w> dead line am aya</w> tain ted</w> patter ned</w> exce
    eding</w> cross fit kay lee</w> drop box</w> ru shes</w> tack led</w> mo by</w> retro gamer</w> n cbd</w> benef
    itting</w> shay kh</w> guild hall</w> gen try</w> dream cast</w> dread ed</w> bun dled</w> th aw</w> revol ving</w> n
    pt</w> kylie jenner</w> imagin ative</w> ron i</w> over came</w> family time</w> ds burg</w> car naval</w> relation
    ship recogni zable</w> cor oner</w> ho le fan fic</w> emir ates bur ritos</w> analy se</w> thin ner</w> ne es</w>
    galli poli</w> bl r</w> cat woman</w> -- >></w> au lt ada ily</w> nau ghty ili o</w> solit aire</w> mtv br jocel
    yn</w> arun ach rep ent south gate</w> hy acin essenti al fent on</w> and um</w> it or go pal</w> sl inger</w> po sei
    aw il wi elding</w> ra ila</w> eli as a sto Ã ¤</w> tend ency</w> str ata</w> ker t</w> < -</w> im acele da es sti
    mulus</w> han ley</w> fit nes ec stasy</w> lim ous ha iling</w> ðŁ¤ Ń</w> chis wick</w> tar ies</w> sla v</w> pul
    i</w> moderni zation</w> black mail</w> b ingham</w> h fx + + ðŁĩ®ðŁĩ ³ ni v</w> we a</w> profess or k off</w> bol
    ster</w> su ave</w> sequ ences</w> pepper oni</w> not te</w> dre n</w> ãģ¨ ç¹ĭãģ hs v</w> o ga</w> ap tly</w> z ad
    excel si rin ka</w> mol dova</w> min n</w> ma bel</w> conferen cing</w> bas ing of er ob si hamill himself</w> care
    less</w> brief ed</w> inhe rent</w> par ish dub nation</w> town sville</w> sar awak</w> gee ky</w> doncaster
    isgreat</w> was abi</w> gu p</w> phen o dra inthe carrie underwood</w> ble eds</w> bbc world</w> ane w</w> alta f</w>
    dul wich</w> ani ston</w> w ti</w> sumat ra</w> gra fton</w> bl n</w> me ster</w> bode ga</w> re go</w> es q</w> an
    jo</w> sump tuous</w> mai sie</w> ï¿ ½ wil t</w> jak ob</w> el vis se pul mu ster</w> air pollution</w> president
    e</w> happy monday</w> exten sively</w> fl ondon</w> t ls</w> play ing pe ed</w> din ho</w> var dy</w> pi ka</w> n
    iro</w> au cus</w> ðŁį ¦ nu ll</w> el ondon</w> juvent us imag ines</w> dis ab lit o</w> d ura</w> work places</w>
    promo te mc caf wood work</w> waw x</w> à® ª</w> tt ino</w> shar i</w> sem per better together</w> ðŁĳĬ ðŁı» ze bra
    pon dering</w> en chil ho m</w> cosm ic tan z mo cked</w> ec cc</w> ath ed</w> abo lish</w> prop eller</w> paris
    agreement</w> assemb lies</w> indu stry fraudul ent</w> pe sa</w> chang min</w> ax x ðŁĴ µ irr ational</w> cu sa</w>
    ramad han</w> octa via</w> on elove</w> jac ki bar ak taxi der seri ous nathan fillion</w> mc en ch k</w> po part</w>
    grav ity copp ola</w> reading fc</w> illu sions</w> j ig</w> ww x</w> re sh</w> ex porting</w> buzz ard</w> âĻ ¤</w> p
    cm</w> lan apar ko s arom as</w> antal ya</w> ww dc</w> ven a</w> phil a</w> ball in ðŁĳ Ħ</w> quin ta</w> ma o f
    ery</w> eigh ty</w> sentim ents</w> safe guarding</w> r wa</w> pu ffs</w> luc ille</w> de cath sl u</w> nu gent</w> de
    ter</w> braz il ze iss</w> super bowl subsi dy</w> alter n hi dalgo</w> enz ymes</w> ä ½ tag ne</w> hair dresser</w>
    adri en</w> walk out</w> oppo ses</w> can tina</w> bed side</w> af an ðŁĶ Ĺ prophe tic</w> dan es</w> un
    successful</w> super charged</w> pk k</w> exem ption</w> hart le secu lar cli pping</w> br s</w> united way c net</w>
    pat chy</w> ha gan</w> e en âļ ľ var a</w> sym pathi never trump</w> affir mation</w> om f</w> ny cfc</w> ma ja</w>
    sur ro keer th up scale</w> sandal wood</w> mon archy</w> kno bs</w> å ĭ po tholes</w> hunger games</w> ter races</w>
    na sir</w> coun sell welcome to wa q se aman</w> m ita</w> stun ningly</w> on theroad</w> in ability</w> ) !!</w> bon
    go</w> ant v</w> sp ut worldenviron mentday</w> resu sc y td</w> fi m</w> eun hyuk</w> sa chin rose anne</w> cler
    mont</w> ape c</w> am ina</w> v ening</w> n antes</w> al most sin us</w> ex as</w> ty l</w> ti en</w> ple ad</w> lanc
    s</w> bur naby</w> re k jo om observ ers</w> disco graphy</w> cl g</w> âĻ ¦</w> sn ack r ti</w> o ily</w> crystal li
    bru te</w> web development</w> topp ings</w> la f an is</w> ad der</w> reli ving</w> car lin</w> battle of we g</w>
    syri an pon t n dc</w> lagh ate yu ma</w> sp p</w> p iti ro bbing</w> mart ing rey kja raj put</w> nc ds</w> kie
    wicz</w> âĢ¢ âĢ¢</w> vam pire substan tially</w> opio ids</w> nepal i</w> k line</w> ar oo</w> under stand lit t</w> u
    it</w> thro mbo sar ies</w> qu ot</w> b alling</w> t tr s gh</w> philip p</w> br ant</w> ac l m ello</w> whit
    taker</w> . ;</w> defi ant</w> b gc</w> repl ying</w> mir ren</w> metamor pho sch wab</w> bul ge</w> utili zed</w>
    pick ering</w> par don d sa</w> à¸ Ī doo ley</w> cumul ative</w> Ð » ur gency</w> e mir</w> + /-</w> ¦ Ī</w> ot as</w>
    âı ³</w> station ed</w> grape vine</w> ar ac karan johar</w> f ancy sau l coo gs</w> lgbt q Ø§Ù ħ jav i</w> u mmer</w>
    pl l den is dai pur</w> pu ffin</w> lewi sham</w> fand om co pe ves matter</w> s ve hel pless</w> deo dor ostr ich</w>
    kaz an</w> friday the</w> con dor</w> v x</w> sophom ores</w> rob les</w> cu tt</w> cli mbers</w> ë¦ ¬ sle g</w> sn
    f</w> mac ys</w> hydr ating</w> grou pe</w> po yn mou lin</w> hg tv</w> lmfa ooo</w> sulph ur</w> asdfghj kl</w> annab
    elle</w> hump back</w> bra ved</w> viswas am</w> multi purpose</w> hu midi escor ted</w> barb ican</w> f ad</w> cor
    sa</w> ðŁ¤ «</w> pi ppa</w> here to can y ser gi or cas</w> o vie ed ou s any glob alization</w> man cini</w> food
    truck</w> f is</w> defi brill sch re sma fia</w> love wins</w> la ut k aka</w> hol lande</w> game on</w> resurg
    ence</w> out side olympi ad</w> int an abstr action</w> rapi d pal om cal le jas min</w> attack ers</w> swag g</w> mit
    ra</w> ky lo</w> à® ²</w> her mitage</w> gor do</w> e ira</w> so sfam</w> roll out</w> exc ite</w> sy nod</w> mer
    rill</w> c als</w> as sa</w> liveli hoods</w> ju ve the black gopack go</w> ant lers</w> alban ian</w> wool ly</w> qu
    iche</w> puri fication</w> are th</w> smar thome</w> ne k</w> all blacks</w> mex icans</w> is m ger ms</w> comple
    xion</w> mar ck</w> u shi</w> ðŁĲ Ĳ char l ca stic</w> till erson</w> giuli ani</w> biode gradable</w> mal bec</w> bo
    is ju bil im es</w> r ame</w> gene tic esp nu</w> ch ley</w> so ho go pher g sc</w> buu ren</w> cu be bridesma ids</w>
    webin ars</w> to e mani pur</w> viol ently</w> notic ias</w> ex changing</w> chi ev replac eable</w> muay thai</w> bu
    ss</w> sp il instal ment</w> div ya</w> cait lin o lim fil tering</w> whirl wind</w> sta red</w> prior it pr am pompe
    ii</w> mono logue</w> k ite bu ka</w> âĢ¦ ..</w> vac cine bre ro</w> woz ni sol ent</w> re ferr my rt gridi ron</w>
    galatasar ay</w> fro ze</w> clare mont</w> ðŁ¥ ĥ</w> victori as ssel dorf</w> pa stures</w> net neutrality</w> ch
    or</w> ðŁĳ ģ à² ¿</w> we ho</w> symp tom</w> jo sel in ous</w> dragon con</w> power ball</w> p te</w> four
    thofjuly</w> ec la ear buds</w> where abouts</w> salt life</w> depriv ation</w> ch ter</w> wi ggle</w> syste m ps
    st</w> ch az d any</w> ri mo</w> oax aca</w> lanapar rilla</w> barcel on melanch oly</w> way back ho tro n si l illy
    kur o</w> ja han</w> intellec t</w> board game</w> ðŁı Ĭ</w> sneak peek</w> k prc</w> jail s</w> cand el zan zi mor
    timer</w> star ch</w> ra gs</w> p fa</w> long live k art gir ona</w> cro cker</w> christop h</w> precau tions</w> war
    ship</w> per m</w> paren t van gogh</w> gif ford</w> allegh eny</w> ra yn ut m</w> sten cil</w> rec alling</w> pen
    ney</w> z azzle</w> ìĥ Ŀ hin ds</w> aren as</w> nu ev law ler</w> gu in</w> do this</w> ðŁĳ ķ</w> ì¶ķ íķĺ we g ti b ri
    din</w> complex es</w> turbul ent</w> pe sos</w> de marcus</w> vall arta</w> sam sun kis ses hein rich</w> deport
    es</w> wil ms ur d</w> then ext inki gayo</w> ho wi fir sts</w> carri age clean liness</w> mas war is ch</w> ax el si
    zzle</w> road house</w> fr ans</w> ent ourage</w> co bble boo th benedic t tal on</w> fc u</w> year ofthe ray on</w>
    raider nation</w> fo yle</w> ko val pi anos</w> l pg</w> bur mese</w> man ure</w> geo caching</w> cosc ino</w> b
    np</w> fer ra stro phy</w> mar ais</w> ce es</w> legen dof kat niss</w> eno ch</w> av ed</w> you know d prk</w> ðŁĺ¢
    ðŁĺ¢</w> sp un pro st</w> sor rows</w> cent red</w> ke a</w> gal icia</w> ? ðŁ¤Ķ</w> ÑĢÐ¾Ð´ Ð°</w> bou chard</w> ðŁĴĻ
    ðŁĴľ yu i</w> seed lings</w> jon ah reco vers</w> ny rd</w> board room</w> su ma</w> my japs</w> tun g sha i</w> ir
    gc</w> eli o</w> wag ons</w> ka shi polic emen</w> john nie</w> ale coscino</w> shop ify</w> dot ted</w> de tri va
    w</w> to fficial</w> in your chal mers</w> trac ed</w> no vi by es</w> ari el nipp on</w> la pel</w> gri ez b gs</w>
    fool ing</w> d ita</w> vijay sethu nm wx</w> as ot</w> kr anti</w> hel m ve di</w> sic kest</w> mo chi</w> k abo shru
    bs</w> he red b sp</w> sq m</w> ham r</w> dul kar</w> anth a</w> nr f</w> avoid ance</w> at en</w> publi x</w> be
    arers</w> nas i</w> ha p</w> h ells</w> ðŁĸ ¥</w> à¸ ·</w> thelast jedi</w> oh wx</w> ðŁį « wa hoo</w> there se</w>
    rec aps</w> ss nhq</w> bird photography</w> v ay pet ti pau lo bel vedere</w> ( * gr l</w> du vet</w> c pec</w> sa it
    por sch meas urable</w> avi ators</w> fre mantle</w> bre en</w> on om me and life saving</w> eu ref</w> en don</w>
    embar as aira sia</w> el is</w> dun kin star magic s ill</w> porto bello</w> ki efer</w> ex e</w> mu ted</w> ãģ ¦ we
    thepeople</w> logi a</w> liber al theforce awakens</w> min ed</w> haun ts</w> freck les</w> care taker</w> s india</w>
    âķ Ĳ dev lin</w> list on</w> direction er</w> oh n</w> fi garo</w> em manuel du bois</w> cl ones</w> bru ise</w> ðŁİĪ
    ðŁİī</w> disin fe der matology</w> as r</w> s watch</w> dis comfort</w> tam anna pi day</w> mack en k atic</w> delu
    sional</w> shaw nee</w> gu d al bino</w> p ali din gh cucu mbers</w> coffe y</w> anticip ating</w> treas ured</w> web
    summit</w> shel tered</w> sav or</w> pedago gy</w> m gs</w> sh ma</w> s bu den ali</w> cam pos</w> bubble gum</w> o ir
    le aps</w> y ler</w> r one sansk rit</w> min t meat less futuri st</w> du de a vel</w> prote sted</w> squ ire</w> z
    aki</w> sz n</w> har court</w> cycl one bour dain</w> gather ings</w> d ant advent urer</w> parag on</w> alt man</w>
    dd ing ban erjee</w> snorkel ing</w> mother well</w> mis sy en der glo ws</w> ki wis</w> chick pea</w> por o e
    fron</w> app t</w> u y</w> speci fied</w> gab by e strada</w> com bos</w> bour bon vin i</w> var un steph ani key
    words</w> car vings</w> amit abh</w> wr ought</w> tw al re els</w> clu bbing</w> ubi quit cri t</w> ambed kar</w> æ Ļ
    prun ing</w> vaccin ated</w> boe ing s ks</w> lo ona</w> hypno sis</w> edel man</w> pho l</w> he w colo sse mckin
    sey</w> u on to te sacrific ing</w> ox i</w> n ang e mu Ð¿ÑĢÐ¸ ÑĢÐ¾Ð´Ð°</w> m th</w> kers wednesday</w> argu ed</w>
    timel apse</w> ris king</w> regul ating</w> ni gh</w> likeli hood</w> cu bic au ction rein for pi stor no ses</w> ye
    l</w> snu ggles</w> pe i jean ette</w> ta ku</w> ri th guy z</w> à¸ ŀ</w> y te</w> ver ted</w> pay soff</w> jau
    regui</w> hoo ligans</w> procedu ral</w> mi b</w> har dy el eng chec kers</w> all ine</w> the met</w> prou dof keerth
    yofficial</w> collabor ator</w> ni u</w> infl icted</w> adv ani</w> re twee memor iam</w> f icial</w> ti ghter</w> sal
    em re viewers</w> br ics</w> ben digo</w> am ell</w> tur kish sush maswar paul son</w> pal awan</w> mol lie</w> stitch
    er</w> s burgh</w> ir u</w> hay dn</w> en ers</w> aro a</w> u zzi</w> saraj evo</w> hel a</w> apol lo nine ty</w> vac
    a</w> sp on</w> vent u jel ena</w> hei fer</w> avo ids</w> sp ine pri ze mar ist</w> re creating</w> me de</w> woo den
    find lay</w> ro fl</w> n di</w> compreh end</w> yu go y Ã¼ to work</w> u fos</w> son ar</w> pi ston</w> recor ding
    tent ative</w> art forsale</w> pel lets</w> fre do</w> ÙĪ Ø± mu ses</w> custom ization</w> pro found is ner</w> ide
    ally</w> si am</w> plan kton</w> cm dr</w> man ger</w> fran ken</w> customiz able</w> à¤ ® walk away</w> swi vel</w>
    vast ly</w> no ton lex a</w> ex moor</w> z as</w> tan te</w> reduc tions</w> lol ly</w> hip sters</w> benef ited</w> ë
    ² ww www</w> mascul ine</w> fi ji dre y ph ill</w> ane ous</w> nic ol</w> men dez</w> disapp ro ch ner</w> through
    s</w> shen mue</w> east man</w> ðŁĲ İ yu ck</w> under tale</w> re ys</w> go beavs</w> eng en</w> c na</w> mer r bir k
    ãģ¨ç¹ĭãģ ĮãĤĬãģŁãģĦ</w> âĥ£ @</w> yn na</w> ste ed</w> offen der</w> at um</w> vani shing</w> presi denti love
    them</w> g nocchi</w> fri ggin</w> per il</w> mad hya</w> ag ne</w> dee jay mar nock</w> m tb fold able</w> @ ___</w>
    stand re bron x bow ski</w> fin ite</w> cro ckett</w> b sf</w> ge tit</w> seren awilliams</w> mir o</w> ignati us</w>
    sla y rin se</w> fon due</w> sel dom</w> s more</w> gan i</w> dy ce</w> dmit ry</w> cru mb late post</w> pri mark</w>
    oh ana</w> flor als</w> do a</w> remembrance day</w> d ds</w> azi one</w> toon ami</w> air port æĿ ± th ad fi st dine
    sh</w> dr who</w> ad words</w> admi rer</w> pro je kyrgy z à « manife station</w> le wan j ic thi bau le ased</w> van
    ity nouri shed</w> never theless</w> aug mente fu elled</w> che ad wil shere</w> ru di p z</w> my co mor ro</w>
    herbali fe</w> hardro ck de man</w> dre ality</w> sp ades</w> ce vic bha i bar on ultimat efan hou news</w> to bi</w>
    stru t</w> ke el</w> affili ation</w> the masters</w> sm al hu e este ban</w> con v</w> om nic datab ases</w> co v</w>
    ter ti st g</w> snoop dogg</w> metab ol leth bridge</w> ðŁı» âĢįâĻĢï¸ı year ling</w> residente vil</w> nws l</w> iy
    aki</w> griez mann</w> c ous</w> ðŁĵĿ :</w> tor ian</w> sam i ðŁĶ¥ðŁĶ¥ ðŁĶ¥ðŁĶ¥ðŁĶ¥</w> g are</w> alli ances</w> whit
    field</w> we ther</w> refin ing</w> coy i</w> kra ken</w> ðŁĺĺ âĿ¤</w> singul arity</w> lil i</w> h ns</w> bol dand
    waw rinka</w> misogy ny</w> lo vers c q</w> b dg</w> ad ona</w> gar ter</w> women of sc d</w> recogn ising</w> mun
    a</w> str ou sign alling</w> lare do</w> hell boy</w> alek sand un available</w> pedi atric as in mer ia</w> ri shi
    futuri sm</w> w ye polari zed</w> e we</w> pro pel</w> in forms</w> cre ase</w> ~ "</w> arti ston like for heidel
    berg</w> er ra</w> life in len ny inter rupt</w> cohe rent</w> ca z vick ers</w> le veled</w> f bs</w> cab ins</w> bu
    mmed</w> apost les</w> we h ten don</w> souven irs</w> infu ri pier ce asse t m las</w> go th di ggin</w> ann as yl
    or</w> th waite</w> sw el pan era</w> mur derers</w> croo ked bs go</w> ac u</w> a on</w> re an</w> one of ko hl</w>
    bloo dh pest icide</w> lost dog</w> fle xing</w> ëĤ ĺ su pra</w> eter nally</w> ðŁļ Ļ</w> pa olo ol an mom o is
    elle</w> captain marvel</w> s lou mistak enly</w> akhi lesh</w> mer t</w> il inan</w> bu on</w> bal kan</w> mir ro
    mill en der ail dam on tit i</w> bi os</w> re don pic ard</w> par te</w> ðŁ¤ Ł Ø º son ics</w> fir sth dd c</w> veg
    ans</w> tur ban</w> ni gan</w> lot tie</w> lyn don</w> star buck pink floyd</w> life styles</w> am ara</w> a she r
    sc</w> val a</w> sm er cw gc</w> cli ent buen as</w> jag an</w> coo ps</w> ðŁĳĳ ðŁĳĳ speci alizes</w> snag ged</w> g
    lar ben net</w> wildlife wednesday</w> bow den</w> pi k</w> art in</w> empor ium</w> ar l</w> re ba</w> pas ser</w>
    disappo ints</w> additi ve</w> âľĬ ðŁı½</w> bay er missou la</w> ha skell</w> comm ences</w> ni x ne man</w> explo
    ited</w> plastic surgery</w> cc d</w> aso cial</w> vo t</w> sie gel</w> fro ome</w> kap am far a</w> e ha</w> pro
    bes</w> mw f</w> meet ing p bb ak ins</w> mistle toe</w> kingdom hearts</w> for kids</w> ec r</w> bal e escor ts</w>
    adidas originals</w> k wa</w> k ts</w> hallo ffame</w> ðŁĺį .</w> wag s</w> pot ted</w> o wing</w> honey comb</w> he
    fty</w> uro logy</w> mer le</w> b pd</w> stri pping</w> re ich k state gu ay yon ge</w> shak ti g loom</w> bat t</w>
    son om n ery</w> el ba</w> blan ks</w> hel le triple ts</w> bom bay ak arta</w> ab ia</w> transm itted</w> rol f</w>
    ja is angular js</w> fi erc m ss</w> trac e à¥ ĩ tom bs</w> old man</w> kom bucha</w> fo l</w> e health</w> cere
    als</w> are lli</w> in ari</w> ðŁĴ © wo l</w> liber ties</w> fa wn</w> af firm</w> nun avut</w> hyster ical</w> k
    drama</w> art es</w> âĢ¢âĢ¢âĢ¢âĢ¢ âĢ¢âĢ¢âĢ¢âĢ¢ valent in</w> man slaughter</w> gal es</w> eo in</w> energi zed</w> del
    s</w> with draws</w> st les</w> sar castic</w> ram esh incredi bles</w> lock hart</w> ya wn</w> ultimatefan live</w>
    oooooooo oooooooo mu en guru dev</w> te er</w> pe eling</w> new snow</w> lingui stics</w> direc tv</w> ag end uni
    lever</w> ru ger</w> han dedly</w> ero se</w> li mel the c royal ties</w> fini shers</w> nr g</w> m gt</w> fid get</w>
    com ps</w> bac on aggre ssively</w> ab it</w> ch Ã¢ tar de</w> slu gger</w> q anda</w> gre ening</w> d ats</w> ensla
    ved</w> spec tor</w> o ye fre ef b hand stop brexit</w> mis conceptions</w> cav a</w> ðŁĺįðŁĺįðŁĺįðŁĺį
    ðŁĺįðŁĺįðŁĺįðŁĺį multit asking</w> hou sel ferre ira</w> cen time ank les</w> jo dh hel ly</w> fro me</w> out
    tuesday</w> nar nia</w> bal aji</w> l bloggers</w> jyo ti</w> ðŁį ĩ</w> lan cia</w> cap ri y ap nat ash down fall</w>
    ." âĢĶ</w> Ã ® ligam ent</w> coat ings</w> ai ded</w> hi ko</w> fall ing encryp ted</w> yeg food</w> infringe ment</w>
    cu di</w> ce p</w> ðŁĺį ðŁĺĤ</w> tra d super rugby</w> ed win wh iche vi meo</w> lay ne</w> in vigor he he dubrov
    nik</w> bie ber u tr sham an</w> op ers</w> ham ill</w> en ig</w> di f</w> ar um</w> scrap book</w> min h</w> diver
    gence</w> mckin non</w> life time guter res</w> wil le ple as</w> patt y mic ron k z dom aine</w> ru sher</w> m ds</w>
    ches ney</w> screw driver</w> âģ© ,</w> sle dge</w> hau er</w> chan a</w> stam ina</w> sprink ler</w> pl n</w> he ff
    bol ton om on car rington</w> accor dion</w> jor ge inter ception</w> in puts</w> gu ll tran scription</w> vanu
    atu</w> it ical</w> eth os</w> tic h</w> spac ey</w> pee king</w> u mi ha ger psycho tic</w> illi an illi a</w> bonnar
    oo</w> an ese</w> pu c laghate parth</w> en hall</w> econom ical</w> dre dge</w> % -</w> u we</w> tu bular</w> scoun
    cil</w> pe asants</w> fl er</w> tumb ler</w> he p</w> ford ham</w> row ley</w> initi als</w> ev asion</w> er
    nation</w> plu gins</w> coch ran</w> c attle acid ity</w> ðŁİĬ ðŁİī</w> re grann</w> jump man</w> ef ace</w> x ma
    patri archy</w> esco bar</w> cristi an</w> tip ton</w> nu eva</w> hack ney back seat</w> kill arney</w> aid an sta
    dion</w> simul taneous</w> ida ho a je u th figu re clo s</w> bur k volun tar rec ite</w> macfar lane</w> cur few</w>
    bou do w gn sti x</w> sla p scrat ched</w> philli p jour ne ex pelled</w> wa z</w> u ke tati ana</w> ou e</w> ho pp
    dimit ri</w> ðŁĵ £ mato logist</w> electri fying</w> blu ffs</w> bill smafia</w> az cardinals</w> y aa x mas shar
    a</w> r ith</w> g ills</w> dre s bar ton authori zation</w> imperi alism</w> home of to do foot path</w> band
    width</w> visit spain</w> moh sin</w> erup ted</w> mi ki</w> insig nia</w> mike l</w> ss h</w> ger a</w> bank holiday
    aw an t weak</w> star craft</w> e al construc tion skelet ons</w> le ep ine m</w> bar clay ship wreck</w> monsi
    eur</w> yo h</w> ron t</w> form ative</w> ser o le p horse man</w> hoo sier</w> haz mat</w> cylin ders</w> cen ti
    ðŁĴ¥ðŁĴ¥ ðŁĴ¥</w> re em</w> na ire</w> mus ically</w> gras shopper</w> est onian</w> termin ology</w> ro main</w>
    blogger rt</w> tox in</w> stan ce cultiv ated</w> an ast ðŁĲ į shi mano</w> go pher</w> ene i</w> recycla ble</w> gam
    ification</w> fight for c q avoc ados</w> ke ys eli ke gly cer shak ur</w> mobili zation</w> gal ley</w> expla in ex
    changed</w> pe th</w> obe dience</w> illa ge</w> en nis ãĥ ŀ wi v</w> walla bies</w> ma ar</w> ig ers</w> fin tech fin
    alized</w> wo j meaning less</w> in field</w> onna ise</w> e et</w> bron te</w> pass ages</w> ðŁĳ § strick land</w>
    northern lights</w> lom ond</w> h tc wr ay</w> shi fter</w> di alog</w> ðŁį į</w> >> >>>></w> te atime</w> ste ch sic
    huan</w> qu ill</w> fran ca comple mentary</w> bar rington</w> marcu s mal am</w> goo oo</w> for sa elec tra</w> af
    s</w> âĹ Ĩ</w> tri fe sn azzy</w> fo lia</w> and olan</w> after dark</w> wood son</w> stra de</w> litt lest</w> o gun
    con wy</w> co wards</w> ðŁĺĤðŁĺĤðŁĺĤðŁĺĤ ðŁĺĤðŁĺĤðŁĺĤ</w> íĬ ¸ se ul mur phy dun ks</w> kapil shar jo achim</w> wom
    ack</w> equal ity aver ages</w> a ine ðŁ¦ Ī</w> tac ular</w> dis ability u ked mid century</w> bar thol teas ers</w>
    tab ern nj caa</w> sp out</w> op i</w> ku bball</w> bl om so ar popu lism</w> meth yl ðŁĳĬ ðŁı¼ o spre alo ils</w> ðŁĵ
    ĸ ðŁĮ ļ x er sp illing</w> publ ica</w> car dam adi sh</w> sa cha</w> p kg</w> bu da</w> lyric ist</w> i bc</w> gru mp
    ho ver</w> hal ep</w> anti body</w> anem one</w> âĻ¥âĻ¥ âĻ¥âĻ¥ m cl litho graph</w> cc u</w> s fest</w> path ic</w>
    calli ster</w> otta wa gun sn rut ger hali but</w> en vision</w> differenti ate</w> ðŁļĢ ðŁļĢ pir an lat el uc n</w>
    trou bad ra ine fierc ely</w> learn english</w> lea se wex mondays</w> em it</w> dray ton</w> bur rell</w> scuba
    diving</w> hol ler</w> dr u</w> clo cked</w> w ral</w> ap ro</w> trans lucent</w> w bo</w> patri arch</w> mo ja lan
    nister</w> fish ery</w> ne derland</w> mil dly</w> mi rai</w> ma ko</w> ja p</w> ðŁĺ©ðŁĺ© ðŁĺ©</w> pro statec p
    anna</w> ar ama</w> under taking</w> tomp kins</w> ne op soli ds</w> sav oury</w> e ames</w> cut lery</w> wood
    bridge</w> steam er</w> ri zzo</w> wild cat rat na</w> lamin ated</w> kin eni</w> jal ap ai des</w> acknowle dges</w>
    ?! ?!?!</w> ! ðŁİī</w> w afc</w> mag gio</w> ha ves</w> dar je of i</w> gr il v asi bru x mo hd</w> fake speare</w>
    arn old r mb</w> for be wal leye</w> ro di therapeu tics</w> strate gi ob ste mu dder</w> download able</w> dd
    ings</w> d ca</w> asi angames</w> campe on appropri ation</w> th century</w> ram atta</w> dra ped</w> bul lion</w> mu
    c</w> one x</w> se greg ophel ia</w> bod ily</w> âĿ¤ ðŁĺį</w> wi zar te ased</w> ade my</w> to id</w> sur a</w> lazar
    us</w> sn ickers</w> ma se lo h bow ed</w> bibli o x change</w> har lan</w> gho shal</w> flavor ful</w> bha gat</w>
    alle z</w> whiche ver</w> ten stein</w> disc er organ iser</w> mt g dream liner</w> t se hok kaido</w> mo k indulg
    ent</w> hick man</w> blin ded</w> al yn aaa ah</w> sp ool</w> lough borough</w> inter pret et v aristo tle</w> optimi
    zing</w> avici i</w> madu rai</w> ju li</w> naw az mat chups</w> ab ide</w> paint ing w elling</w> vel i</w> octag
    on</w> in scribed</w> po king</w> plac er</w> life cycle</w> kili g</w> g sp</w> eli ves</w> cle ments</w> na
    sheed</w> me sut</w> incarcer ated</w> dist illed</w> wal ang</w> delic acy</w> del gado</w> che z ch ita</w> ad
    ero</w> tu x</w> pati l</w> o do abh cosmetics</w> tv c</w> p bc</w> in accurate</w> hardwork paysoff</w> ball er quot
    ation</w> merchandi sing</w> ga stri defen ses</w> dro gba</w> bex hill</w> ban kno win ona</w> si eg p gs</w> hahah
    ha</w> agu chi</w> su bram mirac le de sch li bre ba cher</w> ent ine</w> bbcra di lou dest</w> r ps</w> pi erc fr
    yer</w> storm trooper</w> rafael nadal</w> pas co</w> exhau stion</w> epic onetsy</w> rc tid</w> kel lie</w> ga
    ines</w> d bz</w> sm riti s bridge</w> lim ited cla w technic al bio graphical</w> ado red</w> à¸ °</w> exclu de</w>
    ac adia</w> key boards</w> fur man</w> so ca</w> sur u</w> ni ps</w> sw aps</w> server less</w> run e</w> pu ffy</w>
    north ampton nish ings</w> hen der cartri dges</w> gun shot</w> ðŁĵ ¹</w> fil ament</w> respon dents</w> pey ton
    mountaine er</w> mer ging</w> life span</w> intimid ation</w> p afc</w> nl wx</w> expan sive</w> pur r f ck</w> ca
    e</w> at ti tele thon</w> so hn</w> mend el lo pes</w> dor i</w> un broken</w> te red tast ings</w> in active</w>
    disin tegr t assel</w> share the pi ano is lay</w> air space</w> z awa</w> ricci ardo</w> ming ton fresh er</w> cur ry
    re vs</w> pharo ah</w> h mv</w> exhilar ating</w> wh oo</w> lin kin</w> kri spy</w> competen cy</w> ste wards</w> ne
    bu kat su ad mins</w> baz ar</w> as ar</w> giving back</w> s summit</w> song z</w> lin us</w> raj kumar</w> farm
    ington</w> fanta sia</w> ðŁĺ´ ðŁĺ´</w> so bri lis se</w> barry more</w> pri sm blo b</w> sen ew mono xide</w> exp
    ire</w> eigh teen</w> di pper</w> xi ao</w> kil t</w> hin ch bbc sport</w> bam boo p ter ex al ðŁ¦ ĭ ham lin</w> expe
    ditions</w> star gazing</w> food security</w> wy lie</w> ul f</w> st ingly</w> on storm</w> lo eb</w> bro ome</w> bn
    ha</w> pancre atic</w> eli ve !!!!!!!! !!!</w> ther apper</w> ortho pedic</w> avengers endgame</w> antit rust</w> ìļ
    °</w> go te</w> om d</w> off side</w> gy llen win eries</w> white water</w> ad l</w> lu pita</w> exce eds</w> consi
    sted</w> chew bacca</w> ash leigh</w> nhl jets</w> is san sh ld</w> hay at</w> cran berries</w> ðŁ¤ĺ ðŁı½</w> rock the
    spring training</w> fall out dairy free</w> wa j</w> un decided</w> so wn</w> rc n</w> north wales</w> htt r</w> fu
    mble</w> d its</w> comp elled</w> popu list</w> min ted</w> blan chett</w> . ''</w> pro pulsion</w> m illa</w> au berg
    her tz</w> h ta</w> u daipur</w> serendip ity</w> azte cs</w> als ace</w> ðŁĲ ĳ</w> lu n</w> sho es char li</w> gar
    za</w> ðŁĴ Ł pro biotics</w> fox tv</w> ol is</w> mi ff loc alized</w> diffu ser</w> si gue</w> fun ko rend ous</w>
    ðŁĴ ĳ</w> jeky ll</w>
    """#
}
