import type { ExerciseCard } from '../../translation.ts';

/** What a card in the picker says, by exercise id. */
export const cards: Readonly<Record<string, ExerciseCard>> = {
  'chair-twist': {
    name: 'Drehung auf dem Stuhl',
    summary: 'Sitz aufrecht und dreh die Rippen zur einen Seite, dann zur anderen.',
  },
  'standing-rotation': {
    name: 'Drehung im Stehen',
    summary: 'Steh aufrecht und dreh den Oberkörper über dem ruhigen Becken.',
  },
  'cat-cow': {
    name: 'Katze und Kuh',
    summary: 'Im Vierfüßlerstand den Rücken runden und sinken lassen, je einen Atemzug lang.',
  },
  'seated-floor-twist': {
    name: 'Drehsitz auf dem Boden',
    summary: 'Sitz auf dem Boden und dreh dich zum gebeugten Knie.',
  },
  'standing-backbend': {
    name: 'Rückbeuge im Stehen',
    summary: 'Die Hände am unteren Rücken, den Brustkorb öffnen und ein wenig nach hinten lehnen.',
  },
  'supine-arch': {
    name: 'Brustkorb heben im Liegen',
    summary: 'Auf dem Rücken, die Arme zur Seite, den Brustkorb ein wenig heben.',
  },
  'towel-extension': {
    name: 'Strecken über ein Handtuch',
    summary: 'Leg dich über ein gerolltes Handtuch und lass den oberen Rücken aufgehen.',
  },
  'supine-twist': {
    name: 'Knie hinüber im Liegen',
    summary: 'Auf dem Rücken ein Knie zur anderen Seite hinüberführen.',
  },
  'child-pose': {
    name: 'Kindhaltung',
    summary: 'Knie dich hin, sink zurück und ruh nach vorn gefaltet.',
  },
  'wall-stretch': {
    name: 'Dehnung an der Wand',
    summary: 'Die Hände an der Wand, nach hinten gehen und die Brust senken.',
  },
  'arm-walkout': {
    name: 'Händelauf an der Wand',
    summary: 'Lauf mit den Händen die Wand hinauf, bis du dich lehnst, lang von den Händen bis zum Becken.',
  },
  'arm-across-chest': {
    name: 'Arm vor der Brust',
    summary: 'Ein Arm vor der Brust, die andere Hand hält ihn sanft.',
  },
  'blade-squeeze': {
    name: 'Schulterblätter zusammen',
    summary: 'Sitz aufrecht und zieh die Schulterblätter weich zusammen.',
  },
  'chin-tuck': {
    name: 'Kinn zurück',
    summary: 'Sitz aufrecht und schieb den Kopf gerade nach hinten, wie für ein Doppelkinn.',
  },
  'chest-stretch': {
    name: 'Brustdehnung im Stehen',
    summary: 'Die Hände hinter dir verschränkt, die Brust öffnen und ein wenig nach hinten lehnen.',
  },
  'doorway-stretch': {
    name: 'Dehnung im Türrahmen',
    summary: 'Die Unterarme am Türrahmen, hindurchlehnen, bis sich die Brust öffnet.',
  },
  'arm-sweep': {
    name: 'Einfacher Armbogen',
    summary: 'Auf dem Rücken die Arme über den Boden führen, bis sie neben den Ohren liegen.',
  },
  'figure-four': {
    name: 'Liegende Vier',
    summary: 'Auf dem Rücken, ein Knöchel auf dem anderen Knie, und dieses Knie heranziehen.',
  },
  'foam-roll': {
    name: 'Faszienrolle',
    summary: 'Eine Rolle quer unter dem oberen Rücken: langsam rollen, ruhen, wo es empfindlich ist.',
  },
  'deep-breathing': {
    name: 'Tiefes Atmen',
    summary: 'Drei langsame Minuten: ein durch die Nase, aus durch den Mund.',
  },
  'self-massage': {
    name: 'Selbstmassage',
    summary: 'Ein weicher Ball zwischen dir und der Wand, langsam, neben der Wirbelsäule.',
  },
  heat: {
    name: 'Wärme',
    summary: 'Eine warme Packung am oberen Rücken, und sonst nichts zu tun.',
  },
  'assisted-seated-twist': {
    name: 'Drehsitz zu zweit',
    summary: 'Sitz aufrecht und dreh dich; wer dir hilft, geht mit leichten Händen mit.',
  },
  'assisted-knee-pull': {
    name: 'Knie hinüber zu zweit',
    summary: 'Auf dem Rücken; wer dir hilft, führt ein Knie hinüber, so weit du sagst.',
  },
  'assisted-towel-twist': {
    name: 'Handtuchdrehung zu zweit',
    summary:
      'Mit einem Handtuch um die Rippen lässt sich deine Drehung begleiten, ohne deinen Rücken zu berühren.',
  },
  'lying-towel-twist': {
    name: 'Handtuchdrehung im Liegen',
    summary: 'Auf dem Rücken, den Kopf im Handtuch: ein wenig heben und ein wenig drehen.',
  },
};
