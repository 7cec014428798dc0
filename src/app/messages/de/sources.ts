/** Where the catalogue's numbers come from: what each is about and its source, by the English of the catalogue. */
export const sources: Readonly<Record<string, string>> = {
  'one arm across the chest, held with the other, both sides':
    'ein Arm vor der Brust, vom anderen gehalten, beide Seiten',
  'fifteen seconds, two a side': 'fünfzehn Sekunden, zweimal je Seite',
  'what is followed, and how exactly': 'worauf die Kamera schaut, und wie genau',
  'target, caution and over range': 'Ziel, Nachlassen und Zu-weit',
  'pace: where we say slower and where we say too fast':
    'Tempo: ab wann wir „langsamer“ und ab wann wir „zu schnell“ sagen',
  'where the camera goes': 'wohin die Kamera kommt',
  'lying with the arms out, sweeping them overhead past the ears, slowly, several times':
    'im Liegen die Arme zur Seite, sie langsam an den Ohren vorbei über den Kopf führen, mehrmals',
  'six sweeps': 'sechs Bögen',
  'the movement: walking the hands up a wall until the arms are straight and the body leans at about 45 degrees':
    'die Bewegung: mit den Händen die Wand hinauflaufen, bis die Arme gestreckt sind und der Körper etwa 45 Grad geneigt ist',
  'hold of five seconds and number of repetitions': 'fünf Sekunden Halten und Zahl der Wiederholungen',
  'target, caution and over range of the trunk’s lean': 'Ziel, Nachlassen und Zu-weit der Rumpfneigung',
  'the movement with a helper, slow and directed by the person being stretched':
    'die Bewegung zu zweit, langsam und angeleitet von der Person, die gedehnt wird',
  'how long each part takes': 'wie lange jeder Teil dauert',
  'twenty seconds a side, two rounds': 'zwanzig Sekunden je Seite, zwei Runden',
  'the movement with a towel and a helper, slow and directed by the person being stretched':
    'die Bewegung mit Handtuch zu zweit, langsam und angeleitet von der Person, die gedehnt wird',
  'fifteen seconds a side, two rounds': 'fünfzehn Sekunden je Seite, zwei Runden',
  'sitting tall, hands on the thighs, drawing the blades together, a few seconds, repeated':
    'aufrecht sitzen, Hände auf den Oberschenkeln, die Schulterblätter ein paar Sekunden zusammenziehen, wiederholt',
  'five times five seconds': 'fünfmal fünf Sekunden',
  'the movement, five or six cycles, one breath for each half':
    'die Bewegung, fünf oder sechs Runden, für jede Hälfte ein Atemzug',
  'how far the back arches': 'wie weit der Rücken sich streckt',
  'the pace of the breath': 'das Tempo des Atems',
  'target, caution and over range of the bend': 'Ziel, Nachlassen und Zu-weit der Beugung',
  'how much the trunk may rock and the elbows may bend':
    'wie weit der Rumpf schaukeln und die Ellbogen sich beugen dürfen',
  'the movement, hand placement, a short hold': 'die Bewegung, der Platz der Hände, ein kurzes Halten',
  'how far people turn when seated': 'wie weit sich Menschen im Sitzen drehen',
  'target, caution and over range of the turn': 'Ziel, Nachlassen und Zu-weit der Drehung',
  'three repeats a side and a hold of five seconds': 'drei Wiederholungen je Seite und fünf Sekunden Halten',
  'how much the pelvis may turn along and the trunk may lean':
    'wie weit das Becken sich mitdrehen und der Rumpf sich neigen darf',
  'hands clasped behind, chest open, a hold of a few seconds':
    'Hände hinten verschränkt, Brust offen, ein paar Sekunden Halten',
  'three times five seconds': 'dreimal fünf Sekunden',
  'the movement: kneeling, knees as wide as the hips, toes together, hands walking forward, forehead to the mat, a few breaths':
    'die Bewegung: kniend, Knie hüftbreit, Zehen zusammen, die Hände laufen nach vorn, die Stirn zur Matte, ein paar Atemzüge',
  'a hold of thirty seconds': 'dreißig Sekunden Halten',
  'number of repetitions': 'Zahl der Wiederholungen',
  'target, caution and over range of the trunk folding over the thighs':
    'Ziel, Nachlassen und Zu-weit, wenn sich der Rumpf über die Oberschenkel faltet',
  'sitting tall, drawing the chin in, a few times': 'aufrecht sitzen, das Kinn ein paarmal zurückziehen',
  'five times three seconds': 'fünfmal drei Sekunden',
  'slow breathing, in through the nose and out through the mouth':
    'langsames Atmen, ein durch die Nase und aus durch den Mund',
  'about six breaths a minute': 'etwa sechs Atemzüge je Minute',
  'three minutes': 'drei Minuten',
  'forearms on the door frame, leaning through, a hold of a few seconds':
    'Unterarme am Türrahmen, hindurchlehnen, ein paar Sekunden Halten',
  'ankle over the opposite knee, drawing the other knee in, 20 to 30 seconds':
    'der Knöchel über dem anderen Knie, dieses Knie heranziehen, 20 bis 30 Sekunden',
  'two a side': 'zweimal je Seite',
  'roller across the upper back, slowly, a few seconds on tender places, a couple of times a week':
    'die Rolle quer unter dem oberen Rücken, langsam, ein paar Sekunden auf empfindlichen Stellen, ein paarmal in der Woche',
  'four rolls each way, three seconds at each end':
    'viermal in jede Richtung rollen, drei Sekunden an jedem Ende',
  'warmth before moving': 'Wärme vor der Bewegung',
  'about ten to fifteen minutes, with a cloth between':
    'etwa zehn bis fünfzehn Minuten, mit einem Tuch dazwischen',
  'the movement, with a towel under the head': 'die Bewegung, mit einem Handtuch unter dem Kopf',
  'off unless somebody turns it on: bending and turning under load':
    'aus, bis sie jemand einschaltet: Beugen und Drehen unter Last',
  'four seconds a side, three rounds': 'vier Sekunden je Seite, drei Runden',
  'the movement, a hold of 20 to 30 seconds or a few deep breaths':
    'die Bewegung, 20 bis 30 Sekunden oder ein paar tiefe Atemzüge Halten',
  'two repeats a side': 'zwei Wiederholungen je Seite',
  'how much the trunk may lean and the pelvis may turn along':
    'wie weit der Rumpf sich neigen und das Becken sich mitdrehen darf',
  'rolling slowly, resting on tender places': 'langsam rollen, auf empfindlichen Stellen ruhen',
  'about two minutes': 'etwa zwei Minuten',
  'breathing while resting on a place': 'atmen, während man auf einer Stelle ruht',
  'the movement, a hold of three to five seconds, three to five times':
    'die Bewegung, drei bis fünf Sekunden Halten, drei- bis fünfmal',
  'how far and how fast people bend back': 'wie weit und wie schnell sich Menschen zurückbeugen',
  'target, caution and over range of the tilt': 'Ziel, Nachlassen und Zu-weit der Neigung',
  'how much the knees may bend and the head may tip back':
    'wie weit die Knie sich beugen und der Kopf nach hinten kippen darf',
  'the movement and a hold of 15 to 20 seconds': 'die Bewegung und 15 bis 20 Sekunden Halten',
  'how far people turn when standing': 'wie weit sich Menschen im Stehen drehen',
  'three repeats a side': 'drei Wiederholungen je Seite',
  'the movement, lying with the arms out, and keeping the hips down':
    'die Bewegung, im Liegen mit den Armen zur Seite, das Becken bleibt unten',
  'how far an upper back extends': 'wie weit ein oberer Rücken sich streckt',
  'hold and number of repetitions': 'Halten und Zahl der Wiederholungen',
  'target, caution and over range of the upper trunk’s tilt':
    'Ziel, Nachlassen und Zu-weit der Neigung des oberen Rumpfes',
  'the movement, one knee guided across while the shoulder stays down, breathing out into it':
    'die Bewegung, ein Knie wird hinübergeführt, die Schulter bleibt unten, mit dem Ausatmen',
  'how far a trunk turns': 'wie weit ein Rumpf sich dreht',
  'hold of twenty seconds and number of repetitions': 'zwanzig Sekunden Halten und Zahl der Wiederholungen',
  'target, caution and over range of the twist': 'Ziel, Nachlassen und Zu-weit der Drehung',
  'the movement, the towel under the mid-back, the hands behind the head':
    'die Bewegung, das Handtuch unter der Mitte des Rückens, die Hände hinter dem Kopf',
  'the movement: hands on the wall, walking back, the chest lowering between straight arms, a few seconds':
    'die Bewegung: Hände an der Wand, nach hinten gehen, die Brust sinkt zwischen die gestreckten Arme, ein paar Sekunden',

  'article on upper-back techniques for beginners':
    'Artikel über Übungen für den oberen Rücken, für den Anfang',
  'our default': 'unsere Vorgabe',
  'our default: how far one upper arm crosses the chest beyond the other, give or take about 4 to 10 degrees':
    'unsere Vorgabe: wie weit ein Oberarm weiter vor der Brust liegt als der andere, plus oder minus etwa 4 bis 10 Grad',
  'our default: no study gives camera thresholds for a general audience':
    'unsere Vorgabe: keine Studie nennt Schwellen für Kameras und alle Menschen',
  'article on lying and mid-back techniques': 'Artikel über Übungen im Liegen und für den mittleren Rücken',
  'our default for "several times"': 'unsere Vorgabe für „mehrmals“',
  'our default: how far both upper arms are raised, give or take about 4 to 12 degrees; the far arm is partly hidden':
    'unsere Vorgabe: wie weit beide Oberarme gehoben sind, plus oder minus etwa 4 bis 12 Grad; der hintere Arm ist teils verdeckt',
  'our default, from trying it out': 'unsere Vorgabe, durch Ausprobieren',
  'article on assisted stretching': 'Artikel über Dehnen zu zweit',
  'our default, slow enough to talk to each other':
    'unsere Vorgabe, langsam genug, um miteinander zu sprechen',
  'our default, as in the seated floor twist': 'unsere Vorgabe, wie beim Drehsitz auf dem Boden',
  'our default: how far the shoulders go back against the line from hips to ears; a few degrees only, give or take 2 to 4, so read it as "back" or "not"':
    'unsere Vorgabe: wie weit die Schultern hinter die Linie von den Hüften zu den Ohren gehen; nur ein paar Grad, plus oder minus 2 bis 4, also eher „zurück“ oder „nicht“',
  'articles on the seated twist and on upper-back techniques for beginners':
    'Artikel über den Drehsitz und über Übungen für den oberen Rücken, für den Anfang',
  'thoracic extension about 9 degrees, lumbar extension 29 when young and 6 when old (Edmondston 2011; Troke 2001)':
    'Streckung der Brustwirbelsäule etwa 9 Grad, der Lendenwirbelsäule 29 in jungen und 6 in alten Jahren (Edmondston 2011; Troke 2001)',
  'about six breaths a minute, five seconds for each half (resonance breathing)':
    'etwa sechs Atemzüge je Minute, fünf Sekunden für jede Hälfte (Resonanzatmung)',
  'our default; self-paced movement is slower than this, a fast twist ten times faster (Milosavljevic 2007; Zemkova)':
    'unsere Vorgabe; im eigenen Tempo bewegt man sich langsamer, eine schnelle Drehung ist zehnmal schneller (Milosavljevic 2007; Zemkova)',
  'about 40 to 45 degrees a side (AMA; Johnson 2012; Furness 2016; Gregersen and Lucas 1967)':
    'etwa 40 bis 45 Grad je Seite (AMA; Johnson 2012; Furness 2016; Gregersen und Lucas 1967)',
  'our default for "a few seconds, a few times"': 'unsere Vorgabe für „ein paar Sekunden, ein paarmal“',
  'our default for "a few seconds"': 'unsere Vorgabe für „ein paar Sekunden“',
  'our default: lean of the trunk against the upright, give or take about 2 to 3 degrees; the opening of the chest itself is not seen':
    'unsere Vorgabe: Neigung des Rumpfes gegen die Senkrechte, plus oder minus etwa 2 bis 3 Grad; das Öffnen der Brust selbst ist nicht zu sehen',
  'three breaths at about six a minute (resonance breathing)':
    'drei Atemzüge bei etwa sechs je Minute (Resonanzatmung)',
  'our default for "a few times"': 'unsere Vorgabe für „ein paarmal“',
  'our default: how far the ear goes back over the shoulder; a few degrees only, give or take about 3':
    'unsere Vorgabe: wie weit das Ohr über der Schulter nach hinten geht; nur ein paar Grad, plus oder minus etwa 3',
  'articles on upper-back techniques': 'Artikel über Übungen für den oberen Rücken',
  'resonance breathing': 'Resonanzatmung',
  'our default: thigh against trunk while the other ankle rests on that knee, give or take about 5 to 10 degrees':
    'unsere Vorgabe: Oberschenkel gegen Rumpf, während der andere Knöchel auf diesem Knie ruht, plus oder minus etwa 5 bis 10 Grad',
  'articles on the seated twist and on upper-back techniques':
    'Artikel über den Drehsitz und über Übungen für den oberen Rücken',
  'our default: the bend of the knee, which shows how far the trunk has rolled while the feet stay; give or take about 3 degrees':
    'unsere Vorgabe: die Beugung des Knies; sie zeigt, wie weit der Rumpf gerollt ist, während die Füße bleiben; plus oder minus etwa 3 Grad',
  'article on upper-back techniques': 'Artikel über Übungen für den oberen Rücken',
  'articles on the seated twist and on assisted stretching':
    'Artikel über den Drehsitz und über Dehnen zu zweit',
  'thoracic extension from standing about 9 degrees (Edmondston 2011); self-paced peak speed about 22 degrees a second (Milosavljevic 2007)':
    'Streckung der Brustwirbelsäule im Stehen etwa 9 Grad (Edmondston 2011); im eigenen Tempo höchstens etwa 22 Grad in der Sekunde (Milosavljevic 2007)',
  'trunk on pelvis about 33 degrees while the pelvis itself turns about 64 (Montgomery 2011)':
    'Rumpf gegen Becken etwa 33 Grad, während das Becken selbst sich etwa 64 dreht (Montgomery 2011)',
  'thoracic extension from standing about 9 degrees (Edmondston 2011)':
    'Streckung der Brustwirbelsäule im Stehen etwa 9 Grad (Edmondston 2011)',
  'our default, from the holds of three to five seconds in the article on techniques for beginners':
    'unsere Vorgabe, nach den drei bis fünf Sekunden im Artikel über Übungen für den Anfang',
  'seated rotation about 45 degrees a side (AMA; Johnson 2012); standing, trunk on pelvis about 33 (Montgomery 2011)':
    'Drehung im Sitzen etwa 45 Grad je Seite (AMA; Johnson 2012); im Stehen Rumpf gegen Becken etwa 33 (Montgomery 2011)',
  'articles on gentle back release and on upper-back techniques':
    'Artikel über sanftes Lösen des Rückens und über Übungen für den oberen Rücken',
};
