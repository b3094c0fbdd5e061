/** Words in and around the name of who speaks, in all languages together; the lexicon's file carries them. */

export type SpeakerList = 'links' | 'articles' | 'helpers' | 'ends' | 'prepositions';

export const SPEAKER_WORDS: Readonly<Record<SpeakerList, string>> = {
  /** Words a name of who speaks may have inside it, and must not begin or end with. */
  links:
    'of for the a an de des du la le les l d del el los las una un uno von der die das des dem den da do dos das di dei della delle degli il lo i gli um uma o os as and et y und e',
  /** Words with which a noun phrase may begin. */
  articles:
    'the a an its his her their some several many one two three le la les l un une ce cette ses son sa el los las una unos varios su sus der die das ein eine il lo i gli uno o os as um uma dos',
  /** Helpers between who speaks and what is done: "has denied", "a déclaré", "hat gesagt". */
  helpers:
    'has have had also then now later again yesterday itself himself herself themselves flatly repeatedly firmly publicly always categorically strongly a ont avait avaient ha han habia habían había hat haben hatte hatten hanno aveva avevano tem tinha teve já ya déjà immerhin moreover further additionally também auch aussi además inoltre anche weist wies gleichwohl dann nun',
  /** Words that belong to no name and end one. */
  ends: 'in on at by to with from as who which when while after before that this it is was were are be been but since über auf bei nach vor mit für im am zum zur als wie wo wenn dans sur par avec en qui quand après avant comme mais où con por para quando como pero cuando nel nella per come quando ma no na em com sobre quem mas across between among despite hace lá à est été foi fue era ist war sind sont está voltou oppose esta semana tel zu',
  /** Words after which a noun phrase goes on in another one. */
  prepositions: 'of for de des du von vom del da do das dos di della delle degli dei',
};
