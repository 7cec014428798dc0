import type { CueWords } from '../cue-words.ts';

/** What the coach says: short, in the du-form, what to do. The same words are shown and spoken. */
export const cueWords: CueWords = {
  any: {
    'over-range': ['Das ist weit genug. Komm etwas zurück.', 'Weit genug. Lass etwas nach.'],
    'too-fast': ['Langsamer.', 'Langsamer, bitte.'],
    'ease-off': ['Lass ein wenig nach.', 'Ein bisschen weniger.'],
    slower: ['Etwas langsamer.', 'Nimm dir Zeit.'],
    'slower-back': ['Langsamer auf dem Rückweg.', 'Lass dir Zeit beim Zurückkommen.'],
    bouncing: ['Bleib dort, ohne zu wippen.', 'Lass es ruhig werden. Nicht wippen.'],
    hold: ['Bleib genau so.', 'Bleib dort und atme.', 'Ruh dich dort aus.'],
    'a-little-more': ['Etwas mehr, wenn es leicht geht.', 'Ein Stückchen weiter, wenn es angenehm ist.'],
    'come-back': ['Komm langsam zurück.', 'Und langsam zurück.'],
    'other-side': ['Andere Seite.', 'Und die andere Seite.'],
    'turn-from-ribs': ['Dreh dich aus den Rippen.', 'Lass dein Becken ruhig.'],
    'stay-tall': ['Bleib aufrecht.', 'Werde länger.'],
    'stop-rocking': ['Halte das Becken über den Knien.', 'Das Becken bleibt über den Knien.'],
    elbows: ['Mach die Arme lang.', 'Arme lang, Ellbogen weich.'],
    knees: ['Lass die Knie, wo sie sind.', 'Lass die Knie ruhen.'],
    head: ['Halte den Nacken lang.', 'Lass den Nacken lang bleiben.'],
    'arms-up': ['Halte die Arme oben.', 'Lass die Hände oben.'],
    'hips-down': ['Lass das Becken auf dem Boden ruhen.', 'Das Becken bleibt unten.'],
    'hold-still': ['Bleib einen Moment still.', 'Ruh in der Mitte, ganz still.'],
    rest: ['Pause.', 'Ruh dich einen Moment aus.'],
    begin: ['Fang an, wenn du bereit bist.', 'Fang langsam an, wenn du magst.'],
    breathe: ['Atme weiter.', 'Ruhig ein und aus.', 'Lass den Atem fließen.'],
    'breathe-into': ['Atme aus, während du hineingehst.', 'Geh mit dem Ausatmen.'],
    'nicely-done': ['Schön gemacht.', 'Das war langsam und gleichmäßig.'],
    'well-done': ['Das war’s. Gut gemacht.', 'Alles geschafft, und gut gemacht.'],
    finished: ['Das war der Durchgang. Ruh dich kurz aus.', 'Das war alles. Mach eine Pause.'],
    'ended-kindly': ['Hören wir für heute auf. Ruh dich aus.', 'Das reicht für heute. Ruh dich aus.'],
    'see-nobody': ['Ich sehe dich nicht. Komm ins Bild.', 'Komm ins Bild, damit ich dich sehe.'],
    'see-hips-out-of-view': [
      'Ich sehe dein Becken nicht. Etwas zurück, bitte.',
      'Einen Schritt zurück: Ich muss dein Becken sehen.',
    ],
    'see-shoulders-out-of-view': [
      'Ich sehe die Schultern nicht. Etwas zurück, bitte.',
      'Einen Schritt zurück: Ich brauche deine Schultern.',
    ],
    'see-legs-out-of-view': [
      'Ich sehe deine Beine nicht. Etwas zurück, bitte.',
      'Geh zurück, damit ich deine Beine sehe.',
    ],
    'see-cut-off-left': ['Rück zu deiner rechten Seite, ins Bild.', 'Noch etwas nach rechts.'],
    'see-cut-off-right': ['Rück zu deiner linken Seite, ins Bild.', 'Noch etwas nach links.'],
    'see-cut-off-ahead': ['Rück ein wenig zurück, ins Bild.', 'Noch etwas weiter zurück.'],
    'see-cut-off-behind': ['Rück ein wenig vor, ins Bild.', 'Noch etwas weiter vor.'],
    'see-too-near': ['Du bist sehr nah. Geh zurück.', 'Geh noch etwas zurück.'],
    'see-too-far': ['Du bist weit weg. Komm näher.', 'Komm noch etwas näher.'],
    'see-turn-to-face': ['Schau zur Kamera.', 'Dreh dich zur Kamera.'],
    'see-turn-side-on': ['Stell dich seitlich zur Kamera.', 'Zeig der Kamera deine Seite.'],
    'see-back-not-visible': [
      'Ich sehe deinen Rücken nicht. Dreh dich seitlich.',
      'Dreh dich seitlich, damit ich deinen Rücken sehe.',
    ],
    'see-camera-rolled': ['Die Kamera liegt auf der Seite. Stell sie auf.', 'Stell die Kamera aufrecht hin.'],
    'see-camera-pitched': ['Die Kamera steht zu hoch oder zu tief.', 'Stell die Kamera auf deine Höhe.'],
    'see-poor-light': ['Es ist zu dunkel. Mach bitte ein Licht an.', 'Etwas mehr Licht, bitte.'],
    'see-too-few-frames': [
      'Ich komme nicht mit. Schließ andere Programme.',
      'Zu langsam für dich. Versuch das leichte Modell.',
    ],
    'see-another-person': [
      'Ich habe dich verloren. Geh wieder an deinen Platz.',
      'Bitte nur eine Person im Bild.',
    ],
    'see-head-out-of-view': [
      'Ich sehe deinen Kopf nicht. Etwas zurück, bitte.',
      'Einen Schritt zurück: Ich muss deinen Kopf sehen.',
    ],
    'see-arms-out-of-view': [
      'Ich sehe deine Arme nicht. Etwas zurück, bitte.',
      'Einen Schritt zurück: Ich muss deine Arme sehen.',
    ],
    'see-implausible': ['Ich sehe dich nicht deutlich.', 'Ich sehe dich gerade nicht. Ist es hell genug?'],
    'see-hold-still': ['Halte einen Moment still.', 'Bleib, wo du bist, ganz still.'],
    'see-off-centre': ['Komm zurück zur Mitte.', 'Komm zurück zur Mitte und bleib dort.'],
  },
  byDirection: {
    left: {
      'other-side': ['Andere Seite: nach links.', 'Jetzt nach links.'],
      'come-back': ['Komm langsam zurück.', 'Langsam zurück zur Mitte.'],
    },
    right: {
      'other-side': ['Andere Seite: nach rechts.', 'Jetzt nach rechts.'],
      'come-back': ['Komm langsam zurück.', 'Langsam zurück zur Mitte.'],
    },
    cat: {
      'other-side': ['Jetzt den Rücken rund.', 'Atme aus. Mach den Rücken rund.'],
      'come-back': ['Langsam zurück, bis der Rücken flach ist.', 'Lass den Rücken wieder flach werden.'],
      'a-little-more': ['Etwas runder, wenn es leicht geht.', 'Ein bisschen runder, wenn es angenehm ist.'],
      'breathe-into': ['Atme aus, während du rund wirst.', 'Mit dem Ausatmen wird der Rücken rund.'],
    },
    cow: {
      'other-side': ['Jetzt lass den Rücken sinken.', 'Atme ein. Lass den Rücken sinken.'],
      'come-back': ['Langsam zurück, bis der Rücken flach ist.', 'Lass den Rücken wieder flach werden.'],
      'a-little-more': [
        'Sink etwas tiefer, wenn es leicht geht.',
        'Ein bisschen tiefer, wenn es angenehm ist.',
      ],
      'breathe-into': ['Atme ein, während der Rücken sinkt.', 'Mit dem Einatmen sinkt der Rücken.'],
    },
    back: {
      'other-side': ['Und noch einmal, wenn du bereit bist.', 'Noch einmal, wenn du magst.'],
      'come-back': ['Komm langsam hoch.', 'Und langsam hoch.'],
      knees: ['Lass die Beine lang.', 'Beine gestreckt, Knie weich.'],
      head: ['Nacken lang, Kinn zurück.', 'Lass den Nacken lang bleiben.'],
    },
    forward: {
      'other-side': ['Und noch einmal, wenn du bereit bist.', 'Noch einmal, wenn du magst.'],
      'come-back': ['Und langsam zurück.', 'Komm langsam zurück.'],
    },
    'left-arm': {
      'other-side': ['Anderer Arm: dein linker.', 'Jetzt dein linker Arm.'],
      'come-back': ['Lass den Arm langsam los.', 'Lass langsam los.'],
    },
    'right-arm': {
      'other-side': ['Anderer Arm: dein rechter.', 'Jetzt dein rechter Arm.'],
      'come-back': ['Lass den Arm langsam los.', 'Lass langsam los.'],
    },
    'left-leg': {
      'other-side': ['Beinwechsel: Zieh dein linkes Knie heran.', 'Jetzt das linke Knie.'],
      'come-back': ['Lass das Knie langsam los.', 'Lass es langsam sinken.'],
    },
    'right-leg': {
      'other-side': ['Beinwechsel: Zieh dein rechtes Knie heran.', 'Jetzt das rechte Knie.'],
      'come-back': ['Lass das Knie langsam los.', 'Lass es langsam sinken.'],
    },
    overhead: {
      'other-side': ['Und noch einmal, wenn du bereit bist.', 'Noch einmal, wenn du magst.'],
      'come-back': ['Langsam wieder zu den Seiten.', 'Und langsam wieder hinunter.'],
    },
    together: {
      'other-side': ['Und noch einmal, wenn du bereit bist.', 'Noch einmal, wenn du magst.'],
      'come-back': ['Lass die Schultern langsam los.', 'Lass langsam los.'],
    },
    tuck: {
      'other-side': ['Und noch einmal, wenn du bereit bist.', 'Noch einmal, wenn du magst.'],
      'come-back': ['Lass das Kinn langsam los.', 'Lass langsam los.'],
    },
    'roll-up': {
      'other-side': ['Jetzt roll Richtung Kopf.', 'Und Richtung Kopf.'],
      'come-back': ['Und langsam zurück.', 'Zurück, langsam.'],
    },
    'roll-down': {
      'other-side': ['Jetzt roll Richtung Becken.', 'Und Richtung Becken.'],
      'come-back': ['Und langsam zurück.', 'Zurück, langsam.'],
    },
    lift: {
      'other-side': ['Und noch einmal, wenn du bereit bist.', 'Noch einmal, wenn du magst.'],
      'come-back': ['Lass den Brustkorb langsam sinken.', 'Und langsam hinunter.'],
    },
    'left-knee': {
      'other-side': ['Andere Seite: dein linkes Knie hinüber.', 'Jetzt dein linkes Knie.'],
      'come-back': ['Bring das Knie langsam zurück.', 'Langsam zurück zur Mitte.'],
    },
    'right-knee': {
      'other-side': ['Andere Seite: dein rechtes Knie hinüber.', 'Jetzt dein rechtes Knie.'],
      'come-back': ['Bring das Knie langsam zurück.', 'Langsam zurück zur Mitte.'],
    },
  },
};
